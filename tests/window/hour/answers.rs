//! The kinds of answer: numbers, several, yes or no, shares, ratings, topics, none.

use super::told::Told;
use super::walk;
use crate::interviewer::{both_columns_add_up, jump, stand_at};
use crate::support::Person;

/// What the status line says while the two have changed seats.
const SEATS: &str = "footer p.optional kbd, .status p.optional kbd";

/// Section 1, with a number that is corrected on the way back.
pub fn the_team(person: &Person, told: &Told) {
    for number in ["13", "12", "3"] {
        person.write(number);
        person.press("Tab");
    }
    walk::in_the_notes(person);
    person.write(told.desks);
    walk::next(person, "1.2");
    person.walk("Shift+Tab", "input[type=checkbox]");
    person.press("Space");
    person.press("Shift+Tab");
    // One too many, and taken back.
    person.press("Space");
    person.press("Space");
    person.press("Shift+Tab");
    person.press("Space");
    walk::wait_for_count(person, "input[type=checkbox]:checked", 2);
    walk::back(person, "1.1");
    person.window().until("the first number has the keyboard", || {
        walk::is_focused(person, ".entered input").then_some(())
    });
    person.press("End");
    person.press("Backspace");
    person.write("5");
    person.press("Ctrl+g");
    person.write("13");
    stand_at(person, "1.3");
    walk::no_answer(person, "none-not-applicable");
}

/// Section 2: kinds of lines, two speakers, exact words.
pub fn own_days(person: &Person, told: &Told) {
    walk::section(person, 2);
    person.write(&format!("{}\n", told.pain));
    person.press("F9");
    person.write(&format!("{}\n", told.idea));
    person.press("Ctrl+q");
    person.write(&format!("{}\n", told.exact));
    person.press("F9");
    person.write(&format!("{}\n{}", told.success, told.progress));
    walk::names_are_gone(person, told.names);
    assert_eq!(
        person.count(".cm-gutterElement .who.direct"),
        2,
        "two lines are the other's"
    );
    assert_eq!(person.count(".cm-gutterElement .kind"), 4, "four lines have a kind");
    assert_eq!(person.count(".cm-line.own"), 1, "one line is their own words");
    person.look("hour-lines");
}

/// 2.4: an answer, a reason with a name, an example that was read out.
pub fn yes_with_a_reason(person: &Person, told: &Told) {
    walk::next(person, "2.4");
    walk::in_the_notes(person);
    walk::answer(person, true);
    person.press("F3");
    person.press("Tab");
    person.press("Enter");
    walk::wait_for_count(person, ".probe[aria-pressed=true]", 1);
    person.press("Escape");
    walk::in_the_notes(person);
    person.write(&format!("{}\n{}", told.purchase, told.again));
    walk::names_are_gone(person, told.names);
}

/// 3.5: two columns, `=` for what is left, and the question under the table.
pub fn shares(person: &Person, told: &Told) {
    walk::next(person, "3.5");
    for share in ["20", "10", "30", "20"] {
        person.write(share);
        person.press("Tab");
    }
    person.press("=");
    person.press("Tab");
    person.press("=");
    both_columns_add_up(person);
    person.walk("Tab", "#editor");
    walk::answer(person, false);
    person.write(told.sheets);
    walk::names_are_gone(person, told.names);
    person.look("hour-shares");
}

/// 4.1 and 4.2: a no, six ratings in a go, one cleared and one without an opinion, two reasons.
pub fn agreement(person: &Person, told: &Told) {
    walk::section(person, 4);
    walk::in_the_notes(person);
    walk::answer(person, false);
    person.write(told.waiting);
    walk::next(person, "4.2");
    person.window().until("the first statement has the keyboard", || {
        walk::is_focused(person, ".rating input").then_some(())
    });
    person.write("521n46");
    walk::wait_for_count(person, ".rating input:checked", 6);
    // The last one again: taken back, then given higher.
    person.press("0");
    walk::wait_for_count(person, ".rating input:checked", 5);
    person.write("7");
    walk::wait_for_count(person, ".rating input:checked", 6);
    let shown = "section[aria-labelledby=hesitate] p";
    assert_eq!(person.count(shown), 1, "the explanation is at hand");
    person.press("?");
    walk::wait_for_count(person, shown, 0);
    person.press("?");
    walk::wait_for_count(person, shown, 1);
    walk::wait_for_count(person, ".asks-why textarea", 2);
    person.walk("Shift+Tab", ".asks-why textarea");
    person.write(told.why[0]);
    person.press("Shift+Tab");
    person.walk("Shift+Tab", ".asks-why textarea");
    person.write(told.why[1]);
    person.press("Escape");
    walk::in_the_notes(person);
    person.write(told.mood);
    walk::names_are_gone(person, told.names);
    person.look("hour-agreement");
}

/// Section 5: a question that is declined; one that first had no time, then had; the other language; the other seat.
pub fn far_apart(person: &Person, told: &Told) {
    jump(person, "5.1");
    walk::no_answer(person, "none-declined");
    walk::next(person, "5.2");
    walk::no_answer(person, "none-no-time");
    walk::no_answer(person, "none-clear");
    let asked = person.text_of("#question");
    person.press("F2");
    person.window().until("the question is in the other language", || {
        (person.text_of("#question") != asked).then_some(())
    });
    person.press("F6");
    walk::wait_for_count(person, SEATS, 1);
    person.press("Escape");
    walk::in_the_notes(person);
    person.write(&format!("{}\n{}", told.moved_away, told.video));
    walk::names_are_gone(person, told.names);
    person.press("F6");
    walk::wait_for_count(person, SEATS, 0);
    person.press("Ctrl+l");
    person.wait_in("#question", &asked);
}

/// Section 6: a whole question erased and answered anew; four topics.
pub fn looking_back(person: &Person, told: &Told) {
    walk::section(person, 6);
    walk::in_the_notes(person);
    person.write(told.unwritten[3]);
    person.read("saved");
    walk::unwrite(person, "unwrite-question", "6.1");
    walk::wait_for_lines(person, &[""]);
    walk::in_the_notes(person);
    person.write(told.fewer);
    walk::next(person, "6.2");
    walk::in_the_notes(person);
    person.write(told.topics[0]);
    for line in &told.topics[1..] {
        person.walk("Shift+Tab", ".filter input");
        person.press("Right");
        person.press("Escape");
        walk::in_the_notes(person);
        person.write(line);
    }
    walk::names_are_gone(person, told.names);
    walk::wait_for_count(person, ".topic-heading", 4);
    person.look("hour-topics");
    person.press("Ctrl+u");
    stand_at(person, "6.3");
    walk::in_the_notes(person);
    person.write(&format!("{}\n{}", told.person, told.proverb));
}

/// Ctrl+U comes round to the only question that nobody answered; it is left open, for the debrief.
pub fn what_is_open(person: &Person) {
    person.press("Ctrl+u");
    stand_at(person, "2.5");
}
