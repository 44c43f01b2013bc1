//! What an interviewer does, step by step, in the real window.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::support::{Lang, Person};

/// Opens the study file and joins the study.
pub fn join(lang: Lang, study: &Path, words: &str) -> Person {
    let mut interviewer = before_joining(lang, study, words);
    join_now(&mut interviewer);
    interviewer
}

/// Opens the study file; both have the same three words before their eyes.
pub fn before_joining(lang: Lang, study: &Path, words: &str) -> Person {
    let interviewer = Person::arrive(lang);
    interviewer.offer(&[study]);
    interviewer.choose("door-notes");
    interviewer.read("join-words");
    assert_eq!(
        interviewer.text_of(".three-words"),
        words,
        "both see the same three words"
    );
    interviewer
}

/// Joins the study, with the passphrase that is offered.
pub fn join_now(interviewer: &mut Person) {
    interviewer.tab("checkbox", "join-same");
    interviewer.press("Space");
    interviewer.take_the_offered_passphrase();
    interviewer.look("join");
    interviewer.press("Enter");
    interviewer.read("ready-title");
}

/// Writes the machine card; gives the file and the three words to read out.
pub fn write_the_machine_card(interviewer: &Person) -> (PathBuf, String) {
    interviewer.choose("machine");
    interviewer.choose("machine-write");
    interviewer.read("machine-written");
    interviewer.look("machine");
    let words = interviewer.text_of("dialog .three-words");
    interviewer.press("Escape");
    (interviewer.written("machine.subrosa-machine"), words)
}

/// Reads the script, hears yes twice, and stands before the first question.
pub fn begin(interviewer: &Person) {
    interviewer.look("ready");
    interviewer.choose("ready-begin");
    interviewer.read("script-aloud");
    interviewer.press("Space");
    interviewer.press("Space");
    interviewer.look("script");
    say_yes_twice(interviewer);
}

/// Both questions of the script have their yes; the first question of the kit comes up.
pub fn say_yes_twice(interviewer: &Person) {
    // “Oui” and “yes” are one key away in both languages.
    let yes = if interviewer.lang() == Lang::Fr { "o" } else { "y" };
    interviewer.press(yes);
    interviewer.press(yes);
    interviewer.press("Enter");
    stand_at(interviewer, "1.1");
}

/// Waits until this question is before one's eyes.
pub fn stand_at(interviewer: &Person, question: &str) {
    interviewer.wait_in("header.question .qn", question);
}

/// Jumps to a question: Ctrl+G, then its two digits.
pub fn jump(interviewer: &Person, question: &str) {
    interviewer.press("Ctrl+g");
    for digit in question.chars().filter(char::is_ascii_digit) {
        interviewer.press(&digit.to_string());
    }
    stand_at(interviewer, question);
}

/// Both columns of shares come to a hundred per cent, with nothing left, each with its sign.
pub fn both_columns_add_up(interviewer: &Person) {
    let totals = "return [...document.querySelectorAll('tfoot output')].map((one) => /^(\\d+)\\s?%$/.exec(one.textContent)?.[1]).join()";
    interviewer.window().until("both columns add up", || {
        (interviewer.eval(totals) == "100,100,0,0").then_some(())
    });
}

/// Goes through the notes together: every doubtful word is hidden, both agree on every answer.
pub fn debrief_and_agree(interviewer: &Person) {
    interviewer.press("Ctrl+Enter");
    interviewer.read("debrief-title");
    scrolls_down_only(interviewer);
    interviewer.look("debrief");
    for _ in 0..20 {
        if interviewer.count("mark.suspect") == 0 {
            break;
        }
        let before = interviewer.count("mark.suspect");
        interviewer.press("F8");
        interviewer.window().until("a doubtful word is settled", || {
            (interviewer.count("mark.suspect") < before).then_some(())
        });
    }
    // Tab goes through every control of the page; Space gives the agreement that is missing.
    for _ in 0..400 {
        if interviewer.count(".agree input[type=checkbox]:not(:checked)") == 0 {
            break;
        }
        interviewer.press("Tab");
        let script = "return document.activeElement?.matches('.agree input[type=checkbox]:not(:checked)') ?? false";
        if interviewer.eval(script) == true {
            let left = interviewer.count(".agree input[type=checkbox]:not(:checked)");
            interviewer.press("Space");
            interviewer.window().until("the agreement is kept", || {
                (interviewer.count(".agree input[type=checkbox]:not(:checked)") < left).then_some(())
            });
        }
    }
    interviewer.read("debrief-ready");
    interviewer.look("debrief-agreed");
}

/// What in the debrief's notes is wider than they are.
const SIDEWAYS: &str = "
const notes = document.querySelector('.agreed-notes');
const edge = notes.getBoundingClientRect().left + notes.clientWidth;
const wide = [...notes.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge + 0.5);
return notes.scrollWidth <= notes.clientWidth ? [] : wide.map((one) => `${one.tagName} ${one.className} ${one.id}`)";

/// Fails when something in the debrief's notes makes them scroll sideways.
pub fn scrolls_down_only(interviewer: &Person) {
    assert_eq!(interviewer.eval(SIDEWAYS), json!([]));
}

/// Seals, and hands over this one record although few travel together.
pub fn seal_and_hand_over(interviewer: &Person) -> PathBuf {
    interviewer.press("Ctrl+Enter");
    interviewer.read("sealed-title");
    interviewer.look("sealed");
    hand_over(interviewer)
}

/// Hands over the record that was just sealed.
pub fn hand_over(interviewer: &Person) -> PathBuf {
    let hand_over = interviewer.fill("sealed-handover", &[("n", "1")]);
    interviewer.window().tab_to("button", &hand_over);
    interviewer.press("Enter");
    interviewer.read("sealed-few-lead");
    interviewer.look("sealed-few");
    interviewer.choose("sealed-few-do");
    let file = interviewer.written("handover.subrosa-handover");
    interviewer.look("handed-over");
    interviewer.choose("sealed-next");
    interviewer.read("ready-title");
    file
}

/// Reads the lead's receipt; this machine then destroys its copy.
pub fn read_the_receipt(interviewer: &Person, receipt: &Path) {
    interviewer.offer(&[receipt]);
    interviewer.choose("machine");
    interviewer.choose("machine-receipt");
    interviewer.see(&interviewer.fill("machine-receipt-done", &[("number", "1"), ("records", "1")]));
    interviewer.look("receipt");
    interviewer.press("Escape");
}
