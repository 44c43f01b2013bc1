//! The two at one laptop: doubtful words, the question nobody answered, what was heard differently, the agreements.

use super::told::Told;
use super::walk;
use crate::support::Person;

/// The question that was left open, and the reason it gets.
const OPEN: &str = "2.5";

/// Everything that stands before the seal.
pub fn go_through(person: &Person, told: &Told) {
    person.press("Ctrl+Enter");
    person.read("debrief-title");
    person.read("debrief-todo-unanswered");
    person.look("hour-debrief");
    doubtful_words(person, told);
    person.walk("Tab", &format!("#said-{} select", OPEN.replace('.', "\\.")));
    person.write(&person.say("none-not-asked").chars().take(6).collect::<String>());
    person.window().until("the question has its reason", || {
        person
            .text_of(&article(OPEN, ""))
            .contains(&person.say("none-not-asked"))
            .then_some(())
    });
    person.window().until("nothing is unanswered", || {
        (!person.window().text().contains(&person.say("debrief-todo-unanswered"))).then_some(())
    });
    agree_on_everything(person);
    what_was_heard(person, told);
    agree_on_everything(person);
    person.read("debrief-ready");
    person.never_sees(told.names);
    person.look("hour-debrief-agreed");
}

/// Every doubtful word is hidden with F8, but one: F7 keeps it.
fn doubtful_words(person: &Person, told: &Told) {
    let before = person.count("mark.suspect");
    assert!(before >= 2, "the debrief asks about both:\n{}", person.window().text());
    for left in (0..before).rev() {
        // The keys act on the first doubtful word of the question one stands at.
        let script = "return (document.querySelector('.said.here mark.suspect') \
            ?? document.querySelector('mark.suspect')).textContent";
        let word = person.eval(script);
        let stays = word.as_str().is_some_and(|word| word.contains(told.proverb_word));
        person.press(if stays { "F7" } else { "F8" });
        person.window().until("the doubtful word is settled", || {
            (person.count("mark.suspect") <= left).then_some(())
        });
    }
}

/// 6.3 was heard differently by one of the two.
fn what_was_heard(person: &Person, told: &Told) {
    let input = article("6.3", " .heard input");
    person.walk("Shift+Tab", &article("6.3", " .agree > button"));
    for _ in 0..3 {
        if person.count(&input) == 1 {
            break;
        }
        let script = "return document.activeElement?.textContent ?? ''";
        if person
            .eval(script)
            .as_str()
            .is_some_and(|name| name.contains(&person.say("debrief-heard")))
        {
            person.press("Enter");
            walk::wait_for_count(person, &input, 1);
        } else {
            person.press("Shift+Tab");
        }
    }
    person.walk("Tab", &input);
    person.write(told.heard);
    person.press("Tab");
    // Other words: both are asked again.
    walk::wait_for_count(person, &article("6.3", " .agree input:checked"), 0);
}

fn article(question: &str, inside: &str) -> String {
    format!("#said-{}{inside}", question.replace('.', "\\."))
}

/// Tab goes through every control of the page; Space gives the agreement that is missing.
fn agree_on_everything(person: &Person) {
    let missing = ".agree input[type=checkbox]:not(:checked)";
    for _ in 0..400 {
        let left = person.count(missing);
        if left == 0 {
            return;
        }
        if walk::is_focused(person, missing) {
            person.press("Space");
            person
                .window()
                .until("the agreement is kept", || (person.count(missing) < left).then_some(()));
        }
        person.press("Tab");
    }
    panic!("not every agreement can be given by keyboard");
}

/// Nobody here can open it again.
pub fn seal(person: &Person) {
    person.press("Ctrl+Enter");
    person.read("sealed-title");
}
