//! The interviewer's own window: it follows the note-taker, and there is no way from it to a note.

use crate::doors::{ask, commands_of};
use crate::interviewer;
use crate::support::{Lang, Person};

const SAID: &str = "the zeppelin forms come back";

#[test]
fn the_second_window_follows_in_english() {
    follows(Lang::En);
}

#[test]
fn the_second_window_follows_in_french() {
    follows(Lang::Fr);
}

fn follows(lang: Lang) {
    let person = Person::arrive(lang);
    person.choose("door-sample");
    person.choose("sample-interview");
    person.read("ready-title");
    interviewer::begin(&person);
    interviewer::jump(&person, "3.1");
    person.write(SAID);
    person.pause();
    person.press("F10");
    person.read("beside-opened");
    let notes = person.window().here();

    person.window().look_at_the_other(&notes);
    person.wait_in(".qn", "3.1");
    person.look("beside");
    let asked = person.text_of("h1");
    person.press("F2");
    person.window().until("the question is in the other language", || {
        (person.text_of("h1") != asked).then_some(())
    });
    let beside = person.window().here();

    // The note-taker goes on; a second of the same keys opens no third window.
    person.window().look_at(&notes);
    person.wait_in("#editor", SAID);
    person.press("F3");
    person.press("Enter");
    person.window().look_at(&beside);
    person.window().until("the probe that was asked is ticked", || {
        (person.count("[aria-labelledby=probes] .is-answered") == 1).then_some(())
    });
    person.window().look_at(&notes);
    person.press("Escape");
    interviewer::jump(&person, "4.2");
    person.window().look_at(&beside);
    person.wait_in(".qn", "4.2");
    assert!(person.count(".explains") > 0, "statements come with their explanations");
    person.look("beside-statements");
    person.window().resize(360, 640);
    person.look("beside-narrow");
    person.window().resize(1280, 800);

    for name in commands_of("interview") {
        if !commands_of("beside").contains(&name) {
            assert_eq!(ask(person.window(), &name), "refused", "{name} in the second window");
        }
    }
    assert_eq!(ask(person.window(), "beside_read"), "answered");
    let page = person.eval("return document.documentElement.outerHTML");
    let page = page.as_str().expect("a page is text");
    assert!(
        page.contains("4.2") && !page.contains("zeppelin"),
        "a note is in the second window"
    );

    // Escape closes it, the key opens it again, the debrief closes it for good.
    person.press("Escape");
    person
        .window()
        .until("one window is left", || (person.window().count() == 1).then_some(()));
    person.window().look_at(&notes);
    person.press("Ctrl+o");
    person
        .window()
        .until("it is there again", || (person.window().count() == 2).then_some(()));
    person.press("Ctrl+Enter");
    person.read("debrief-title");
    person.window().until("it is gone with the hour", || {
        (person.window().count() == 1).then_some(())
    });
}

#[test]
fn a_withdrawal_leaves_no_window_behind() {
    let person = Person::arrive(Lang::En);
    person.choose("door-sample");
    person.choose("sample-interview");
    person.read("ready-title");
    interviewer::begin(&person);
    person.press("F10");
    person.read("beside-opened");
    person
        .window()
        .until("two windows", || (person.window().count() == 2).then_some(()));
    person.window().hold("Ctrl+Shift+w", 2_600);
    person.read("withdrawn-title");
    person
        .window()
        .until("one window", || (person.window().count() == 1).then_some(()));
}

#[test]
fn in_a_video_call_the_window_is_narrow_until_the_debrief() {
    let person = Person::arrive(Lang::En);
    person.choose("door-sample");
    person.choose("sample-interview");
    person.read("ready-title");
    let width = || person.eval("return innerWidth").as_u64().unwrap_or_default();
    let wide = width();
    person.window().tab_to("radio", &person.say("ready-room"));
    person.press("Right");
    person.read("ready-call-hint");
    interviewer::begin(&person);
    person
        .window()
        .until("the window is narrow", || (420..=480).contains(&width()).then_some(()));
    person.look("call-narrow");
    person.press("Ctrl+Enter");
    person.read("debrief-title");
    person
        .window()
        .until("the window is as it was", || (width() == wide).then_some(()));
}
