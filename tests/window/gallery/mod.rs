//! Every screen and state in every size, text size and colour, in both languages: what `cargo xtask screenshots` keeps. A
//! walk of its own, since a narrow window hides what has the keyboard: here each step begins at a key of the whole window
//! or with Tab from wherever one is.

mod doors;
mod hour;
mod review;
mod study;

use serde_json::json;

use crate::support::{Lang, Person};

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn doors_in_english() {
    doors::keep(Lang::En);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn doors_in_french() {
    doors::keep(Lang::Fr);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn the_hour_in_english() {
    hour::keep(Lang::En, &hour::EN);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn the_hour_in_french() {
    hour::keep(Lang::Fr, &hour::FR);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn the_review_in_english() {
    review::keep(Lang::En);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn the_review_in_french() {
    review::keep(Lang::Fr);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn a_study_in_english() {
    study::keep(Lang::En);
}

#[test]
#[ignore = "cargo xtask screenshots runs it"]
fn a_study_in_french() {
    study::keep(Lang::Fr);
}

/// Opens the sample study in a role.
fn sample(lang: Lang, role: &str) -> Person {
    let person = Person::arrive(lang);
    person.choose("door-sample");
    person.choose(role);
    person
}

/// Closes what is open, and waits until it is.
fn shut(person: &Person) {
    if person.count("dialog[open]:focus-within") == 0 {
        person.eval("document.querySelector('dialog[open] button')?.focus()");
    }
    person.press("Escape");
    person.window().until("the dialog is closed", || {
        (person.count("dialog[open]") == 0).then_some(())
    });
}

/// Brings this part of a long screen before one's eyes, in every size.
fn keep_at(person: &Person, picture: &str, css: &str) {
    let script = "const [css] = arguments; window.stopKeeping?.();
        const show = () => document.querySelector(css)?.scrollIntoView({ block: 'start' });
        const watch = new ResizeObserver(show); watch.observe(document.body); watch.observe(document.querySelector(css));
        window.stopKeeping = () => watch.disconnect(); show()";
    person.window().eval(script, &[json!(css)]);
    person.keep(picture);
    person.eval("window.stopKeeping()");
}
