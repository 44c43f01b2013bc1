//! The lead's desk in the sample study: every place with what a finished study has in it.

use crate::support::{Lang, Person};

/// Steps of the set-up, by the end of their names.
const STEPS: &[&str] = &[
    "ready",
    "study",
    "invited",
    "dates",
    "rules",
    "kit",
    "promises",
    "papers",
    "recovery",
    "coverage",
    "file",
    "machines",
    "keys",
    "remarks",
    "lessons",
    "population",
    "directory",
    "words",
    "names",
    "passphrase",
];

/// Places, with the key that leads there and words that are there when it is read.
const PLACES: &[(&str, &str, &str)] = &[
    ("inbox", "Alt+2", "review-inbox-title"),
    ("themes", "Alt+4", "themes-theme"),
    ("culture", "Alt+5", "review-culture-why"),
    ("then", "Alt+6", "then-title"),
    ("report", "Alt+7", "report-check"),
    ("close", "Alt+8", "close-hold-on"),
];

/// The wall, the other places, the set-up.
pub fn keep(lang: Lang) {
    let person = super::sample(lang, "sample-review");
    person.read("review-sample");
    the_wall(&person);
    for (picture, key, words) in PLACES {
        person.press(key);
        person.read(words);
        person.keep(&format!("lead-{picture}"));
    }
    beside_the_report(&person);
    person.press("Alt+1");
    person.read("setup-ready");
    for step in STEPS {
        // Some steps have more fields than anybody tabs through: the list of the steps is where one begins.
        person.eval("document.querySelector('.readiness h1').focus()");
        person.follow(&format!("setup-step-{step}"));
        person.keep(&format!("lead-setup-{step}"));
    }
    the_kit(&person);
}

/// What opens before the report: what is written, what members say, what will be done.
fn beside_the_report(person: &Person) {
    person.press("Alt+7");
    person.read("report-check");
    person.choose("report-export");
    person.read("report-export-title");
    person.keep("lead-report-export");
    super::shut(person);
    person.choose("comments-button");
    person.read("comments-open");
    person.keep("lead-report-comments");
    super::shut(person);
    person.walk("Tab", ".parts a[href='#part-5']");
    person.press("Enter");
    person.choose("actions-button");
    person.read("actions-lead");
    person.keep("lead-report-actions");
    super::shut(person);
}

/// The kit that is in use, its editor and what others will see of it.
fn the_kit(person: &Person) {
    person.follow("setup-step-kit");
    person.choose("setup-kit-read");
    person.read("setup-kit-back");
    person.keep("lead-kit");
    person.choose("setup-kit-back");
    person.read("making-title");
    person.choose("making-from-used");
    person.read("making-out");
    person.keep("lead-kit-making");
    // From the words to the tools.
    person.press("F6");
    for (preview, words) in [("noted", "making-look-noted-title"), ("given", "making-look-given-why")] {
        person.choose(&format!("making-look-{preview}"));
        person.read(words);
        person.keep(&format!("lead-kit-{preview}"));
        person.press("Escape");
        person.read("making-out");
    }
}

/// Goes on to this question.
fn to(person: &Person, question: &str) {
    let here = || person.text_of(".wall-head .qn");
    let is_open = || Some(here()).filter(|here| !here.is_empty());
    let mut at = person.window().until("a question is open", is_open);
    while at != question {
        person.press("Ctrl+Down");
        at = person
            .window()
            .until("the next question is open", || is_open().filter(|now| *now != at));
    }
}

/// The wall with words and with counted answers, and what opens before it.
fn the_wall(person: &Person) {
    person.press("Alt+3");
    to(person, "1.1");
    person.keep("lead-wall-numbers");
    to(person, "2.1");
    person.keep("lead-wall-words");
    person.walk("Tab", "[role=combobox]");
    person.write("e");
    person.window().until("codes are offered", || {
        (person.count("[role=option]") > 0).then_some(())
    });
    person.keep("lead-wall-coding");
    person.walk("Tab", "[role=combobox]");
    person.press("F8");
    person.read("review-missed-title");
    person.keep("lead-wall-missed");
    super::shut(person);
    for (question, picture) in [("3.5", "percent"), ("4.2", "agreement")] {
        to(person, question);
        person.keep(&format!("lead-wall-{picture}"));
    }
    person.press("F1");
    person.read("review-keys-title");
    person.keep("lead-keys");
    super::shut(person);
    person.press("Ctrl+g");
    person.window().until("all questions are listed", || {
        (person.count("dialog[open] li") > 0).then_some(())
    });
    person.keep("lead-wall-all");
    super::shut(person);
}
