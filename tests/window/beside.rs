//! Screens and dialogs beside the main way, in the sample study and in dark colours: each reached by keyboard, each
//! looked at by axe.

use crate::interviewer;
use crate::support::{Lang, Person};

/// Opens the sample study in a role, in dark colours.
fn sample(lang: Lang, role: &str) -> Person {
    let mut person = Person::arrive(lang);
    person.turn_dark();
    person.choose("promise-title");
    person.read("promise-not");
    person.look("promise");
    person.choose("back");
    person.choose("door-sample");
    person.choose(role);
    person
}

#[test]
fn an_interviewer_finds_every_dialog_in_english() {
    beside_the_interview(Lang::En);
}

#[test]
fn an_interviewer_finds_every_dialog_in_french() {
    beside_the_interview(Lang::Fr);
}

#[test]
fn a_lead_finds_every_dialog_in_english() {
    beside_the_review(Lang::En);
}

#[test]
fn a_lead_finds_every_dialog_in_french() {
    beside_the_review(Lang::Fr);
}

fn beside_the_interview(lang: Lang) {
    let person = sample(lang, "sample-interview");
    person.read("ready-title");
    interviewer::begin(&person);
    interviewer::jump(&person, "3.1");
    person.write("- the forms ");
    person.look("live");

    // The question changes its language in place; the notes stay.
    let asked = person.text_of("#question");
    person.press("F2");
    person.window().until("the question is in the other language", || {
        (person.text_of("#question") != asked).then_some(())
    });
    person.wait_in("#editor", "the forms");
    person.press("Ctrl+l");
    person.wait_in("#question", &asked);

    person.press("F3");
    person.press("Enter");
    person.window().until("the probe was asked", || {
        (person.count(".probe[aria-pressed=true]") == 1).then_some(())
    });
    person.press("Escape");
    person.press("Ctrl+Shift+Backspace");
    person.read("unwrite-lead");
    person.look("live-unwrite");
    person.choose("move-title");
    person.read("move-line");
    person.look("live-move");
    person.press("Escape");
    // Beside a video call the window is narrow, and the map folds into one button.
    person.window().resize(480, 760);
    person.walk("Tab", ".map .all");
    person.look("live-narrow");
    person.press("Enter");
    person.read("live-all-title");
    person.look("live-all");
    person.press("Escape");
    person.window().resize(1280, 800);
    person.press("Ctrl+Shift+Backspace");
    person.choose("unwrite-line");
    person.window().until("the line is gone", || {
        (!person.text_of("#editor").contains("forms")).then_some(())
    });

    person.press("Ctrl+Enter");
    person.read("debrief-title");
    person.read("risk-title");
    interviewer::scrolls_down_only(&person);
    person.look("debrief-risk");
}

fn beside_the_review(lang: Lang) {
    let person = sample(lang, "sample-review");
    person.read("review-sample");
    person.press("Alt+3");
    person.walk("Tab", "[role=combobox]");
    person.look("wall");
    person.press("F1");
    person.read("review-keys-title");
    person.look("lead-card");
    person.press("Escape");
    person.press("Ctrl+g");
    person.walk("Tab", "dialog[open] li button");
    person.look("wall-all");
    person.press("Escape");
    person.walk("Tab", "[role=combobox]");
    person.press("F8");
    person.read("review-missed-title");
    person.look("wall-missed");
    person.write("zzz");
    person.press("Enter");
    person.read("review-missed-absent");
    person.look("wall-missed-absent");
    person.press("Escape");
    person.walk("Shift+Tab", ".filters input");
    person.press("Space");
    person.window().until("the wall is filtered", || {
        (person.count(".filters input:checked") == 1).then_some(())
    });
    person.look("wall-filtered");

    for (key, words, picture) in [
        ("Alt+2", "review-inbox-title", "inbox"),
        ("Alt+4", "themes-theme", "themes"),
        ("Alt+5", "review-culture-why", "culture"),
        ("Alt+6", "then-title", "then"),
        ("Alt+7", "report-check", "report"),
        ("Alt+8", "close-hold-on", "close"),
        ("Alt+1", "setup-ready", "setup"),
    ] {
        person.press(key);
        person.read(words);
        person.look(picture);
    }
    person.follow("setup-step-passphrase");
    person.read("setup-pass-lead");
    person.look("setup-passphrase");
    person.follow("setup-step-kit");
    person.choose("setup-kit-read");
    person.read("setup-kit-back");
    person.look("kit");
}
