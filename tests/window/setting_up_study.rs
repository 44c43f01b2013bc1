//! From the front door to an interviewer who starts: a study is set up step by step, in the window, with nothing but a
//! keyboard, in one language and then in the other.

use std::fs;
use std::path::Path;

use crate::support::{Lang, Person};
use crate::{interviewer, lead};

#[test]
fn a_study_is_set_up_by_keyboard_in_english() {
    set_up(Lang::En);
}

#[test]
fn a_study_is_set_up_by_keyboard_in_french() {
    set_up(Lang::Fr);
}

fn set_up(lang: Lang) {
    let lead = lead::create_a_study(lang);
    who_is_invited(&lead);
    when(&lead);
    which_rules(&lead);
    lead::take_a_kit(&lead);
    what_is_promised_and_sent(&lead);
    let study = lead::write_the_study_file(&lead);
    what_is_ready(&lead);
    // The three words stand on the step of the study file.
    lead.follow("setup-step-file");
    lead.read("setup-file-words-why");
    let words = lead.text_of(".words");
    let person = interviewer::join(lang, &study, &words);
    interviewer::begin(&person);
}

/// Types over what stands in a field.
fn fill_in(lead: &Person, field: &str, words: &str) {
    lead.tab("textbox", field);
    lead.press("Ctrl+a");
    lead.write(words);
}

/// Numbers, and a division with its own.
fn who_is_invited(lead: &Person) {
    lead.read("plan-invited-title");
    fill_in(lead, "setup-invited", "40");
    fill_in(lead, "plan-target", "30");
    lead.choose("plan-division-add");
    lead.walk("Tab", ".divisions tbody input");
    lead.write("Lighthouse works");
    lead.press("Tab");
    lead.write("24");
    lead.look("setup-divisions");
    // Enter keeps the step and goes on.
    lead.press("Enter");
    lead.read("plan-dates-title");
}

/// The window of 2023, its picture, and the calendar in a file.
fn when(lead: &Person) {
    lead.look("setup-dates");
    fill_in(lead, "plan-from", "2023-02-20");
    fill_in(lead, "plan-to", "2023-04-21");
    lead.press("Tab");
    lead.see(&lead.fill("plan-slots", &[("days", "43"), ("slots", "172")]));
    lead.read("holiday-good-friday");
    lead.read("holiday-easter-monday");
    lead.look("setup-weeks");
    lead.choose("plan-calendar-write");
    lead.read("plan-calendar-written");
    let calendar = text(&lead.written("interviews.ics"));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 172);
    for never in ["ATTENDEE", "ORGANIZER", "Lighthouse"] {
        assert!(!calendar.contains(never), "{never} stands in the calendar");
    }
    lead.choose("plan-bookings-write");
    lead.read("plan-bookings-written");
    assert_eq!(text(&lead.written("bookings.csv")).lines().count(), 173);
}

/// The month of destruction; everything else is as it should be.
fn which_rules(lead: &Person) {
    lead.press("Alt+PageDown");
    lead.read("plan-rules-title");
    fill_in(lead, "plan-until", "2090-12");
    lead.look("setup-rules");
    lead.press("Enter");
    lead.read("setup-kit-title");
}

/// The promises with what keeps them; a paragraph in other words; everything into a folder.
fn what_is_promised_and_sent(lead: &Person) {
    lead.follow("setup-step-promises");
    lead.read("plan-promise-backed");
    lead.look("setup-promises");
    lead.press("Alt+PageDown");
    lead.read("plan-papers-title");
    lead.look("setup-papers");
    lead.choose("plan-paper-invitation");
    lead.walk("Tab", "#invitation\\.0\\.0-en");
    lead.press("Ctrl+a");
    lead.write("Hello [name], this is from Marisol Bouchard");
    lead.press("Tab");
    lead.read("plan-text-hidden");
    lead.look("setup-own-words");
    lead.choose("plan-papers-write");
    lead.read("plan-papers-written");
    let english = text(&lead.written("participants/invitation.en.html"));
    assert!(
        english.contains("Hello [name]") && !english.contains("Bouchard"),
        "{english}"
    );
    for name in [
        "participants/package.fr.docx",
        "interviewers/guide.en.docx",
        "interviewers/paper-kit.fr.html",
    ] {
        lead.written(name);
    }
    let package = text(&lead.written("participants/package.en.html"));
    let questions = package.matches("<h4").count();
    assert!(questions >= 20, "the package asks {questions} questions");
    lead.choose("plan-paper-look");
    // A paper is looked at in the language of the app, and only the English one was put in other words.
    lead.see(match lead.lang() {
        Lang::En => "Hello [name]",
        Lang::Fr => "Bonjour [nom]",
    });
    lead.look("setup-paper");
}

/// The page that says what is missing: only the interviewers' machines.
fn what_is_ready(lead: &Person) {
    lead.follow("setup-step-ready");
    lead.read("overview-can-start");
    lead.read("overview-needs-machines");
    let page = lead.window().text();
    assert!(!page.contains(&lead.say("overview-needs-kit")), "{page}");
    lead.look("setup-overview");
    lead.follow("setup-step-coverage");
    lead.read("coverage-open");
    lead.look("setup-coverage");
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).expect("a file that was just written can be read")
}
