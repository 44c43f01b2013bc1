//! Names as they come up, words that only look like one, words that only the two know, slips.

use serde_json::json;

use super::told::Told;
use super::walk;
use crate::interviewer::{jump, stand_at};
use crate::support::Person;

const HIDDEN: &str = "aside.margin .hidden-name";

/// 2.2: shorthand, an address, a number; a word that is none is given back.
pub fn shorthand(person: &Person, told: &Told) {
    walk::next(person, "2.2");
    walk::in_the_notes(person);
    an_underline_is_drawn(person);
    person.write(&format!("{}\n{}\n", told.manager, told.contact));
    walk::names_are_gone(person, told.names);
    let before = person.count(HIDDEN);
    person.write(told.poster);
    walk::wait_for_count(person, HIDDEN, before + 1);
    person.window().until("the mascot is hidden", || {
        (!person.text_of("#editor").contains(told.mascot)).then_some(())
    });
    person.press("F7");
    person.wait_in(".cm-activeLine", told.poster);
    walk::wait_for_count(person, HIDDEN, before);
}

/// What is about to be hidden is underlined in this engine too: of some ways to say so it draws nothing.
fn an_underline_is_drawn(person: &Person) {
    let script = "
        const probe = document.body.appendChild(document.createElement('span'));
        probe.className = 'about-to-hide';
        const { textDecorationLine: line, textDecorationStyle: style, textDecorationThickness: thickness } = getComputedStyle(probe);
        probe.remove();
        return `${line} ${style} ${thickness}`";
    assert_eq!(
        person.window().eval(script, &[]),
        json!("underline dotted 2px"),
        "how the engine reads the underline"
    );
}

/// 2.3: a probe, a word hidden by hand, a line that belongs elsewhere.
pub fn a_missed_word_and_a_line_in_the_wrong_place(person: &Person, told: &Told) {
    walk::next(person, "2.3");
    person.press("F3");
    person.press("Enter");
    walk::wait_for_count(person, ".probe[aria-pressed=true]", 1);
    person.press("Escape");
    walk::in_the_notes(person);
    person.write(told.missed);
    person.press("F8");
    walk::wait_for_count(person, HIDDEN, 1);
    walk::names_are_gone(person, &[told.missed_word]);
    person.write(&format!("\n{}\n{}", told.summer, told.leaving));
    walk::wait_for_count(person, "#editor .cm-line", 3);
    person.press("Ctrl+Shift+Backspace");
    person.choose("move-title");
    person.read("move-line");
    person.tab("combobox", "move-line");
    person.write("3.3");
    person.window().until("the question is chosen", || {
        (person.eval("return document.querySelector('#move-to').value") == "3.3").then_some(())
    });
    person.choose("move-go");
    walk::wait_for_count(person, "dialog[open]", 0);
    walk::wait_for_count(person, "#editor .cm-line", 2);
    jump(person, "3.3");
    walk::in_the_notes(person);
    walk::wait_for_lines(person, &[told.leaving]);
    walk::answer(person, true);
    // Ctrl+G twice: back where one came from.
    person.press("Ctrl+g");
    person.press("Ctrl+g");
    stand_at(person, "2.3");
}

/// 3.1: a page of text with names comes out of the clipboard.
pub fn a_page_is_pasted(person: &Person, told: &Told) {
    walk::section(person, 3);
    walk::in_the_notes(person);
    paste(person, told.page);
    walk::wait_for_count(person, "#editor .cm-line", told.page.lines().count() as u64);
    walk::names_are_gone(person, told.names);
    let clean = walk::lines(person);
    for _ in 0..4 {
        person.press("Ctrl+z");
    }
    person.never_sees(told.names);
    // The names went, and with them everything that undo could have brought back.
    assert_eq!(walk::lines(person), clean);
    person.press("F3");
    person.press("Enter");
    walk::wait_for_count(person, ".probe[aria-pressed=true]", 1);
    // It was not asked after all.
    person.press("F3");
    person.press("Shift+Tab");
    person.press("Enter");
    walk::wait_for_count(person, ".probe[aria-pressed=true]", 0);
    person.press("Escape");
}

/// What another program put on the clipboard: there is none here, so the page hears of it as it would from the window.
fn paste(person: &Person, text: &str) {
    let script = "
        const data = new DataTransfer();
        data.setData('text/plain', arguments[0]);
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector('#editor').dispatchEvent(paste);
        return paste.defaultPrevented";
    assert_eq!(
        person.window().eval(script, &[json!(text)]),
        json!(true),
        "the editor took the paste"
    );
}

/// 3.2: Backspace in the middle of a name's line, and undo after the line was left.
pub fn slips_and_undo(person: &Person, told: &Told) {
    walk::next(person, "3.2");
    walk::in_the_notes(person);
    person.write(told.slip);
    for _ in 0..3 {
        person.press("Backspace");
    }
    person.write(&format!("{}\n", told.mended));
    walk::names_are_gone(person, told.names);
    let clean = walk::lines(person);
    assert_eq!(clean.len(), 2);
    for _ in 0..6 {
        person.press("Ctrl+z");
        person.sees_none_of(told.names);
    }
    for _ in 0..6 {
        person.press("Ctrl+y");
        person.sees_none_of(told.names);
    }
    walk::wait_for_lines(person, &[&clean[0], ""]);
    person.write(told.no_news);
    // Undo goes from pause to pause.
    person.pause();
    person.write(told.afterthought);
    let first = clean[0].clone();
    for _ in 0..told.afterthought.len() {
        if walk::lines(person) == [first.as_str(), told.no_news] {
            break;
        }
        person.press("Ctrl+z");
    }
    walk::wait_for_lines(person, &[&first, told.no_news]);
}
