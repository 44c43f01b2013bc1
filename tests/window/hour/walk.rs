//! Small steps of the hour.

use serde_json::json;

use crate::interviewer;
use crate::support::Person;

/// One question on.
pub fn next(person: &Person, question: &str) {
    person.press("Ctrl+Down");
    interviewer::stand_at(person, question);
}

/// One question back.
pub fn back(person: &Person, question: &str) {
    person.press("Ctrl+Up");
    interviewer::stand_at(person, question);
}

/// To the first question of a section.
pub fn section(person: &Person, number: u8) {
    person.press(&format!("Alt+{number}"));
    interviewer::stand_at(person, &format!("{number}.1"));
}

/// The keyboard is in the notes.
pub fn in_the_notes(person: &Person) {
    person.window().until("the notes have the keyboard", || {
        // The editor follows the page's focus a moment later, and then has its caret.
        is_focused(person, ".cm-focused #editor").then_some(())
    });
}

/// Whether what has the keyboard is described by `css`.
pub fn is_focused(person: &Person, css: &str) -> bool {
    let script = "return document.activeElement?.matches(arguments[0]) ?? false";
    person.window().eval(script, &[json!(css)]) == json!(true)
}

/// Waits until so many elements are described by `css`.
pub fn wait_for_count(person: &Person, css: &str, count: u64) {
    person.window().until(&format!("{count} of {css}"), || {
        (person.count(css) == count).then_some(())
    });
}

/// The lines of the notes on the screen, without the space that may stand behind the last word.
pub fn lines(person: &Person) -> Vec<String> {
    let script = "return [...document.querySelectorAll('#editor .cm-line')].map((line) => line.textContent)";
    let all = person.eval(script);
    let all = all.as_array().into_iter().flatten();
    all.filter_map(|line| Some(line.as_str()?.trim_end().to_owned()))
        .collect()
}

/// Waits until the notes on the screen are these lines.
pub fn wait_for_lines(person: &Person, wanted: &[&str]) {
    person.window().until(&format!("the notes are {wanted:?}"), || {
        (lines(person) == wanted).then_some(())
    });
}

/// Waits until no word of the notes is about to be hidden, and what was typed is saved.
pub fn names_are_gone(person: &Person, names: &[&str]) {
    person.never_sees(names);
    person.read("saved");
}

/// Chooses yes or no beside the notes.
pub fn answer(person: &Person, yes: bool) {
    person.walk("Shift+Tab", ".yes-no input");
    let wanted = format!(".yes-no input[value={}]:checked", if yes { "yes" } else { "no" });
    // Space takes the one that has the keyboard; the other is one arrow away, before it or after it.
    for key in ["Space", "Left", "Right"] {
        if person.count(&wanted) == 0 {
            person.press(key);
        }
    }
    wait_for_count(person, &wanted, 1);
    person.press("Escape");
    in_the_notes(person);
}

/// F4, and the reason with this id; or, with `none-clear`, no reason any more.
pub fn no_answer(person: &Person, reason: &str) {
    person.press("F4");
    person.window().until("reasons are offered", || {
        (person.count("dialog[open]") == 1).then_some(())
    });
    person.choose(reason);
    wait_for_count(person, "dialog[open]", 0);
    wait_for_count(person, "p.reason", u64::from(reason != "none-clear"));
}

/// "Do not write that", in one of its sizes.
pub fn unwrite(person: &Person, size: &str, question: &str) {
    person.press("Ctrl+Shift+Backspace");
    person.read("unwrite-lead");
    let name = if size == "unwrite-question" {
        person.fill(size, &[("id", question)])
    } else {
        person.say(size)
    };
    person.window().tab_to("button", &name);
    person.press("Enter");
    wait_for_count(person, "dialog[open]", 0);
}
