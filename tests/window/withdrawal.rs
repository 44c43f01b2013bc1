//! A participant says no, or takes the yes back: nothing stays.

use crate::interviewer;
use crate::support::{Lang, Person};

/// Opens the sample study as a note-taker.
fn sample(lang: Lang) -> Person {
    let person = Person::arrive(lang);
    person.choose("door-sample");
    person.look("sample");
    person.choose("sample-interview");
    person.read("ready-title");
    person
}

#[test]
fn a_no_leaves_nothing_but_a_tally() {
    for lang in [Lang::En, Lang::Fr] {
        let person = sample(lang);
        person.choose("ready-begin");
        person.read("script-aloud");
        person.press("n");
        person.read("declined-title");
        person.look("declined");
        person.choose("declined-done");
        person.read("ready-title");
    }
}

#[test]
fn holding_two_seconds_withdraws_and_a_slip_does_not() {
    for lang in [Lang::En, Lang::Fr] {
        let person = sample(lang);
        interviewer::begin(&person);
        interviewer::jump(&person, "2.1");
        person.write("- Marguerite Bouchard waits.");
        person.pause();
        // Let go too early: the interview goes on.
        person.window().hold("Ctrl+Shift+w", 800);
        interviewer::stand_at(&person, "2.1");
        person.window().hold("Ctrl+Shift+w", 2_600);
        person.read("withdrawn-title");
        person.never_sees(&["Marguerite", "Bouchard"]);
        person.look("withdrawn");
        person.choose("next-interview");
        person.read("ready-title");
    }
}
