//! The interviewer's hour in the sample study, from the ready screen to the seal and to a withdrawal.

use crate::interviewer::{jump, say_yes_twice, stand_at};
use crate::support::{Lang, Person};

/// What is typed.
pub struct Told {
    notes: &'static str,
    long: &'static [&'static str],
    why: &'static str,
    topic: &'static str,
    doubtful: &'static str,
    remark: &'static str,
}

pub const EN: Told = Told {
    notes: "- Marisol Bouchard says that the tools are slow\n! one form for all, says marisol\n> since spring it is better",
    long: &[
        "- every answer takes two weeks, and nobody says why",
        "- the same form is filled in twice, once here and once with the other team",
        "+ what helps is a short call at the start of each month",
        "! a page that says who knows what",
        "> since the move, Dr. Okonkwo signs on the same day",
        "people ask a friend, because the directory is three years old and half of it has moved on",
    ],
    why: "because two people decide alone",
    topic: "less paper, more trust",
    doubtful: "the approvals of Venkat take a month",
    remark: "Question 3.5 is hard to read aloud.",
};

pub const FR: Told = Told {
    notes: "- Marisol Bouchard dit que les outils sont lents\n! un seul formulaire, dit marisol\n> depuis le printemps, ça va mieux",
    long: &[
        "- chaque réponse prend deux semaines, et personne ne dit pourquoi",
        "- le même formulaire est rempli deux fois, ici et dans l’autre équipe",
        "+ ce qui aide, c’est un court appel au début de chaque mois",
        "! une page qui dit qui sait quoi",
        "> depuis le déménagement, Mme Okonkwo signe le jour même",
        "on demande à un ami, car le répertoire a trois ans et la moitié des gens sont partis",
    ],
    why: "parce que deux personnes décident seules",
    topic: "moins de papier, plus de confiance",
    doubtful: "les approbations de Venkat prennent un mois",
    remark: "La question 3.5 se lit mal à voix haute.",
};

/// Every screen of the hour, every kind of answer, every dialog.
pub fn keep(lang: Lang, told: &Told) {
    let person = super::sample(lang, "sample-interview");
    before(&person);
    answers(&person, told);
    dialogs(&person);
    the_second_window(&person);
    the_debrief(&person, told);
    a_withdrawal(&person);
}

/// Ready, the machine, how names are found, the script, a no.
fn before(person: &Person) {
    person.read("ready-title");
    person.keep("hour-ready");
    person.choose("machine");
    person.read("machine-words");
    person.keep("hour-machine");
    super::shut(person);
    person.choose("names-title");
    person.read("names-lead");
    person.keep("hour-names");
    person.press("Escape");
    person.read("ready-title");
    person.choose("ready-begin");
    person.read("script-aloud");
    person.press("n");
    person.read("declined-title");
    person.keep("hour-declined");
    person.choose("declined-undo");
    person.read("script-aloud");
    person.press("Space");
    person.press("Space");
    person.keep("hour-script");
    say_yes_twice(person);
}

/// Writes into the notes of a question, and waits until it is saved.
fn write(person: &Person, question: &str, text: &str) {
    jump(person, question);
    person.press("Escape");
    person.write(text);
    person.pause();
}

/// Each kind of answer; a question that nobody began, and one with more lines than there is room.
fn answers(person: &Person, told: &Told) {
    person.keep("hour-live-first");
    person.walk("Tab", ".entered input");
    for number in ["12", "3"] {
        person.write(number);
        person.press("Tab");
    }
    person.keep("hour-live-numbers");
    jump(person, "1.2");
    person.walk("Shift+Tab", "input[type=checkbox]");
    person.press("Space");
    person.keep("hour-live-several");
    write(person, "2.1", told.notes);
    person.never_sees(&["Marisol", "Bouchard", "marisol"]);
    person.press("Ctrl+q");
    person.pause();
    person.keep("hour-live-notes");
    jump(person, "2.2");
    person.press("Escape");
    for line in [told.long; 3].concat() {
        person.write(&format!("{line}\n"));
    }
    person.pause();
    person.never_sees(&["Okonkwo"]);
    person.keep("hour-live-long");
    write(person, "2.4", told.doubtful);
    person.keep("hour-live-yes-no");
    jump(person, "3.1");
    person.keep("hour-live-empty");
    jump(person, "3.5");
    for share in ["20", "10", "30", "20"] {
        person.write(share);
        person.press("Tab");
    }
    person.keep("hour-live-percent");
    jump(person, "4.2");
    person.write("521n46");
    person.walk("Shift+Tab", ".asks-why textarea");
    person.write(told.why);
    person.pause();
    person.keep("hour-live-agreement");
    write(person, "6.2", told.topic);
    person.keep("hour-live-topics");
}

/// What opens before the live screen, the plain text field, and the question as it stands with no answer.
fn dialogs(person: &Person) {
    jump(person, "5.1");
    person.press("F4");
    person.read("none-declined");
    person.keep("hour-live-why-none");
    super::shut(person);
    person.press("F4");
    person.choose("none-declined");
    person.keep("hour-live-none");
    jump(person, "2.1");
    person.press("Ctrl+Shift+Backspace");
    person.read("unwrite-lead");
    person.keep("hour-live-unwrite");
    person.choose("move-title");
    person.read("move-line");
    person.keep("hour-live-move");
    super::shut(person);
    person.window().resize(480, 760);
    person.walk("Tab", ".map .all");
    person.press("Enter");
    person.read("live-all-title");
    person.keep("hour-live-all");
    super::shut(person);
    person.press("F1");
    person.read("card-title");
    person.keep("hour-card");
    person.press("Escape");
    stand_at(person, "2.1");
    plain_field(person);
    person.keep("hour-live-plain");
    plain_field(person);
}

/// Takes the plain text field, or the editor again.
fn plain_field(person: &Person) {
    person.choose("settings");
    person.tab("checkbox", "settings-plain");
    person.press("Space");
    super::shut(person);
}

/// Beside the note-taker's: a question, and statements to read aloud.
fn the_second_window(person: &Person) {
    jump(person, "3.1");
    person.press("F10");
    person.read("beside-opened");
    let notes = person.window().here();
    person.window().look_at_the_other(&notes);
    person.wait_in(".qn", "3.1");
    let beside = person.window().here();
    person.keep("beside-question");
    person.window().look_at(&notes);
    jump(person, "4.2");
    person.window().look_at(&beside);
    person.wait_in(".qn", "4.2");
    person.keep("beside-statements");
    person.window().look_at(&notes);
}

/// The debrief from its beginning to the seal.
fn the_debrief(person: &Person, told: &Told) {
    person.press("Ctrl+Enter");
    person.read("debrief-title");
    person.keep("hour-debrief");
    person.walk("Tab", ".kit-remarks textarea");
    person.write(told.remark);
    super::keep_at(person, "hour-debrief-risk", "#risk");
    super::keep_at(person, "hour-debrief-remarks", ".kit-remarks");
    let left = "mark.suspect";
    while person.count(left) > 0 {
        let before = person.count(left);
        person.press("F8");
        person.window().until("a doubtful word is settled", || {
            (person.count(left) < before).then_some(())
        });
    }
    person
        .eval("for (const one of document.querySelectorAll('.agree input[type=checkbox]:not(:checked)')) one.click()");
    person.read("debrief-ready");
    person.keep("hour-debrief-agreed");
    person.press("Ctrl+Enter");
    person.read("sealed-title");
    person.keep("hour-sealed");
    person
        .window()
        .tab_to("button", &person.fill("sealed-handover", &[("n", "1")]));
    person.press("Enter");
    person.read("sealed-few-lead");
    person.keep("hour-sealed-few");
    super::shut(person);
    person.choose("sealed-next");
    person.read("ready-title");
}

/// The next one takes the yes back.
fn a_withdrawal(person: &Person) {
    person.choose("ready-begin");
    person.read("script-aloud");
    say_yes_twice(person);
    person.window().hold("Ctrl+Shift+w", 2_600);
    person.read("withdrawn-title");
    person.keep("hour-withdrawn");
}
