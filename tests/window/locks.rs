//! The lock that comes by itself or from the second window: what was typed is saved first, and nothing holds it up.

use crate::support::{Lang, Person};
use crate::{interviewer, lead};

/// A minute of these tests: the five of the settings are then over in twenty seconds.
const MINUTE: &str = "4000";

/// Comes back to the question that one has left.
fn come_back(person: &Person) {
    person.unlock();
    person.read("resume-lead");
    person.choose("resume");
    interviewer::stand_at(person, "3.1");
}

#[test]
fn every_lock_saves_first_and_none_waits_for_a_page_that_does_not_answer() {
    let (mut lead, study) = lead::set_up_a_study(Lang::En);
    let words = lead.text_of(".words");
    lead.shut();
    let mut person = interviewer::join(Lang::En, &study, &words);
    person.hurry(MINUTE);
    interviewer::begin(&person);
    interviewer::jump(&person, "3.1");

    // F12 in the interviewer's window, in the middle of the note-taker's line.
    person.press("F10");
    person.read("beside-opened");
    let notes = person.window().here();
    person.window().look_at_the_other(&notes);
    person.wait_in(".qn", "3.1");
    let beside = person.window().here();
    person.window().look_at(&notes);
    person.write("the first line");
    person.window().look_at(&beside);
    person.press("F12");
    person.see_the_lock();
    assert_eq!(person.window().count(), 1, "the second window is gone with the process");
    come_back(&person);
    person.wait_in("#editor", "the first line");

    // Nobody touches anything any more: the pause before a save is far shorter than the minutes, so what could be lost
    // is the page's last word; a page that answers saves it.
    person.press("End");
    person.write(" and the second");
    person.see_the_lock();
    come_back(&person);
    person.wait_in("#editor", "the first line and the second");

    // A page that hangs is not waited for.
    person.eval("addEventListener('subrosa-lock', (asked) => asked.stopImmediatePropagation(), { capture: true })");
    person.see_the_lock();
    come_back(&person);
}
