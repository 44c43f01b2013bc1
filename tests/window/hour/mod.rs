//! A whole interview of an hour, typed by keyboard alone: every question, every kind of answer, two speakers, jumps,
//! slips, names, a crash and a lock. Then the sealed record is opened and compared word by word with what should be
//! there.

mod answers;
mod debrief;
mod english;
mod french;
mod names;
mod people;
mod record;
mod told;
mod trouble;
mod walk;

use std::collections::BTreeSet;

use crate::support::{Lang, Person};
use crate::{interviewer, lead};
use told::Told;

#[test]
fn an_hour_is_typed_in_english_and_kept_without_a_name() {
    hour(Lang::En, &english::EN);
}

#[test]
fn an_hour_is_typed_in_french_and_kept_without_a_name() {
    hour(Lang::Fr, &french::FR);
}

fn hour(lang: Lang, told: &Told) {
    let (mut lead, study) = lead::set_up_a_study(lang);
    let words = lead.text_of(".words");
    lead.shut();
    let mut person = interviewer::join(lang, &study, &words);
    interviewer::begin(&person);

    answers::the_team(&person, told);
    answers::own_days(&person, told);
    names::shorthand(&person, told);
    names::a_missed_word_and_a_line_in_the_wrong_place(&person, told);
    answers::yes_with_a_reason(&person, told);
    names::a_page_is_pasted(&person, told);
    names::slips_and_undo(&person, told);
    trouble::a_crash_in_the_middle_of_a_line(&mut person, told);
    trouble::a_lock_and_two_minutes_erased(&mut person, told);
    answers::shares(&person, told);
    answers::agreement(&person, told);
    answers::far_apart(&person, told);
    answers::looking_back(&person, told);
    answers::what_is_open(&person);
    nothing_holds(&person, told);

    debrief::go_through(&person, told);
    debrief::seal(&person);
    nothing_holds(&person, told);
    person.shut();
    nothing_holds(&person, told);
    is_as_it_should_be(&people::numbered_anew(&record::of(&person)), told.kept);
}

/// Fails when a file of this machine holds a name or an erased sentence, in whatever writing.
fn nothing_holds(person: &Person, told: &Told) {
    let names: BTreeSet<String> = told.names.iter().map(|name| (*name).to_owned()).collect();
    let (bytes, hits) = desk::scan(person.home().path(), &names).expect("the home can be read");
    assert!(bytes > 50_000, "only {bytes} bytes were looked at");
    assert!(hits.is_empty(), "names on the disk: {hits:?}");
}

/// Compares question by question, and says which differ.
fn is_as_it_should_be(record: &str, wanted: &str) {
    let differs: Vec<String> = by_question(record)
        .symmetric_difference(&by_question(wanted))
        .cloned()
        .collect();
    assert!(
        differs.is_empty(),
        "these differ, as they are and as they should be:\n{}\nthe whole record:\n{record}",
        differs.join("\n")
    );
    assert_eq!(record, wanted, "the same questions in another order");
}

/// A question is a line at the margin, and those under it.
fn by_question(text: &str) -> BTreeSet<String> {
    let mut all: Vec<String> = Vec::new();
    for line in text.lines() {
        match all.last_mut() {
            Some(question) if line.starts_with(' ') => {
                question.push('\n');
                question.push_str(line);
            }
            _ => all.push(line.to_owned()),
        }
    }
    all.into_iter().collect()
}
