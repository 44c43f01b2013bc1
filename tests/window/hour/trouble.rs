//! What goes wrong in an hour: the machine dies in the middle of a line, somebody comes in, a sentence should not stand.

use super::told::Told;
use super::walk;
use crate::interviewer::{jump, stand_at};
use crate::support::Person;

/// 3.4: the app is killed while the caret stands in the middle of the second of three lines; typing goes on there.
pub fn a_crash_in_the_middle_of_a_line(person: &mut Person, told: &Told) {
    jump(person, "3.4");
    walk::in_the_notes(person);
    person.write(&format!("{}\n{}\n{}", told.stay, told.meaning, told.hours));
    person.press("Up");
    person.press("End");
    for _ in told.noun.chars() {
        person.press("Left");
    }
    person.write(told.before_crash);
    person.pause();
    person.lose_power();
    person.read("unlock-title");
    person.unlock();
    person.see(&person.fill("resume-title", &[("section", "3"), ("question", "4")]));
    person.choose("resume");
    stand_at(person, "3.4");
    walk::in_the_notes(person);
    person.write(told.after_crash);
    let whole = told
        .meaning
        .replace(told.noun, &[told.before_crash, told.after_crash, told.noun].concat());
    walk::wait_for_lines(person, &[told.stay, &whole, told.hours]);
    person.pause();
}

/// F12 in the same line. What is typed after it in two other questions should not have been; what is older stays.
pub fn a_lock_and_two_minutes_erased(person: &mut Person, told: &Told) {
    person.lock();
    person.unlock();
    person.read("resume");
    person.choose("resume");
    stand_at(person, "3.4");
    walk::in_the_notes(person);
    let whole = walk::lines(person);
    assert_eq!(whole.len(), 3);

    jump(person, "5.1");
    walk::in_the_notes(person);
    person.write(told.unwritten[1]);
    walk::next(person, "5.2");
    walk::in_the_notes(person);
    person.write(told.unwritten[2]);
    person.read("saved");
    walk::unwrite(person, "unwrite-minutes", "");
    walk::wait_for_lines(person, &[""]);
    walk::back(person, "5.1");
    walk::wait_for_lines(person, &[""]);

    jump(person, "3.4");
    walk::in_the_notes(person);
    walk::wait_for_lines(person, &[&whole[0], &whole[1], &whole[2]]);
    // The caret is still in its line.
    person.write(told.after_lock);
    person.wait_in(".cm-activeLine", told.after_lock.trim());
    person.press("Ctrl+End");
    person.write(&format!("\n{}", told.unwritten[0]));
    person.never_sees(told.names);
    walk::unwrite(person, "unwrite-line", "");
    walk::wait_for_count(person, "#editor .cm-line", 3);
}
