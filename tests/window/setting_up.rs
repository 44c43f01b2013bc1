//! A kit from its files to its use: read, compared, changed, looked at as each of the three sees it, written out and put
//! into use, with nothing but a keyboard, in one language and then in the other.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::lead;
use crate::support::{Lang, Person};

#[test]
fn a_kit_is_edited_by_keyboard_in_english() {
    edit(Lang::En);
}

#[test]
fn a_kit_is_edited_by_keyboard_in_french() {
    edit(Lang::Fr);
}

fn edit(lang: Lang) {
    let lead = lead::create_a_study(lang);
    read_and_begin(&lead);
    let words = reword(&lead);
    move_it(&lead);
    look_at_it(&lead);
    lead.choose("making-out-json");
    let kit = fs::read_to_string(lead.written("kit.json")).expect("a file that was just written");
    assert!(kit.contains(words), "what was typed is in the file");
    lead.choose("making-use");
    lead.read("making-is-used");
    lead.look("making-used");
    lead.choose("setup-kit-back");
    lead.read("making-from-used");
}

/// The published kit where it is at hand, else our own: compared, and taken to the editor.
fn read_and_begin(lead: &Person) {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/diagnostic-study");
    let files: [PathBuf; 2] = if published.is_dir() {
        ["interview-questions.md", "questions-d-entrevue.md"].map(|name| published.join(name))
    } else {
        println!("the published kit is not beside the repository: our own is used");
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/kit/src/sample");
        ["questions.en.md", "questions.fr.md"].map(|name| ours.join(name))
    };
    lead.follow("setup-step-kit");
    lead.offer(&[&files[0], &files[1]]);
    lead.choose("setup-kit-choose");
    lead.read("setup-kit-not-kept");
    lead.look("kit-compared");
    lead.choose("making-edit-first");
    lead.read("making-out");
    lead.look("making");
}

/// Types other words over the first question and leaves the field; gives the words.
fn reword(lead: &Person) -> &'static str {
    let words = match lead.lang() {
        Lang::En => "How many people are in your team today?",
        Lang::Fr => "Combien de personnes compte votre équipe ce mois-ci ?",
    };
    let field = lead.fill("making-ask", &[("question", "1.1")]);
    lead.window().tab_to("textbox", &field);
    lead.press("Ctrl+a");
    lead.write(words);
    lead.press("Tab");
    lead.pause();
    let undo = lead.say("making-back");
    let is_off = "return [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === arguments[0])?.ariaDisabled";
    lead.window().until("the step can be taken back", || {
        (lead.window().eval(is_off, &[json!(undo)]) != json!("true")).then_some(())
    });
    words
}

/// Alt and an arrow move the question; its number goes along, and the keyboard stays on it.
fn move_it(lead: &Person) {
    let numbers =
        || lead.eval("return [...document.querySelectorAll('.kit-q h2')].slice(0, 2).map((h) => h.textContent)");
    assert_eq!(numbers(), json!(["1.1", "1.2"]));
    let field = lead.fill("making-ask", &[("question", "1.2")]);
    lead.window().tab_to("textbox", &field);
    lead.press("Alt+Up");
    lead.window().until("the second question is the first", || {
        (numbers() == json!(["1.2", "1.1"])).then_some(())
    });
    let here = "return document.activeElement?.id.startsWith('m_1.2') ?? false";
    lead.window().until("the keyboard is on what was moved", || {
        (lead.eval(here) == json!(true)).then_some(())
    });
    lead.press("Alt+Down");
    lead.window()
        .until("it is back", || (numbers() == json!(["1.1", "1.2"])).then_some(()));
}

fn look_at_it(lead: &Person) {
    // From the words to the tools.
    lead.press("F6");
    lead.choose("making-look-noted");
    lead.read("making-look-noted-title");
    lead.look("making-noted");
    lead.press("Escape");
    lead.read("making-out");
    lead.choose("making-look-given");
    lead.read("making-look-given-why");
    lead.look("making-given");
    lead.press("Escape");
    lead.read("making-out");
}
