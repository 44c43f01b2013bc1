//! A study of one's own: the lead's places before anything came, an interviewer who joins, a crash, a lock, a hand-over.

use crate::support::{Lang, Person};
use crate::{interviewer, lead};

/// Places before the first interview came over.
const EMPTY: &[(&str, &str)] = &[
    ("inbox", "Alt+2"),
    ("wall", "Alt+3"),
    ("themes", "Alt+4"),
    ("culture", "Alt+5"),
    ("then", "Alt+6"),
    ("report", "Alt+7"),
    ("close", "Alt+8"),
];

/// What only a study that is kept can show.
pub fn keep(lang: Lang) {
    let (lead, study) = lead::set_up_a_study(lang);
    lead.keep("empty-setup-file");
    let words = lead.text_of(".words");
    for (picture, key) in EMPTY {
        lead.press(key);
        lead.window().until("the place is there", || {
            (!lead.text_of("[aria-current=page]").is_empty()).then_some(())
        });
        lead.keep(&format!("empty-{picture}"));
    }
    lead.press("Alt+1");
    lead.read("setup-ready");

    let mut person = interviewer::before_joining(lang, &study, &words);
    person.keep("front-join");
    interviewer::join_now(&mut person);
    let (card, machine) = interviewer::write_the_machine_card(&person);
    lead::add_the_machine(&lead, &card, &machine);
    lead.keep("lead-machine-added");
    interrupted(&mut person);
    let handover = handed_over(&person);
    lead.press("Alt+2");
    lead.read("review-inbox-title");
    lead.offer(&[&handover]);
    lead.choose("review-inbox-open");
    lead.read("verdict-verified");
    lead.keep("lead-inbox-opened");
}

/// The power fails in the middle of a line; somebody comes in.
fn interrupted(person: &mut Person) {
    interviewer::begin(person);
    interviewer::jump(person, "3.4");
    person.press("Escape");
    person.write("x ");
    person.pause();
    person.lose_power();
    person.read("unlock-title");
    person.keep("front-unlock");
    person.unlock();
    person.read("resume-lead");
    person.keep("hour-resume");
    person.choose("erase");
    person.read("erase-lead");
    person.keep("hour-resume-erase");
    super::shut(person);
    person.choose("resume");
    interviewer::stand_at(person, "3.4");
    person.lock();
    person.keep("front-locked");
    person.tab("textbox", "unlock-passphrase");
    person.write("not these six words at all");
    person.press("Enter");
    person.read("failure-wrong-passphrase");
    person.keep("front-locked-wrong");
    person.tab("textbox", "unlock-passphrase");
    person.press("Ctrl+a");
    person.unlock();
    person.read("resume-lead");
    person.choose("resume");
    interviewer::stand_at(person, "3.4");
}

/// Sealed, and given to the lead.
fn handed_over(person: &Person) -> std::path::PathBuf {
    interviewer::debrief_and_agree(person);
    let file = interviewer::seal_and_hand_over(person);
    person.choose("machine");
    person.read("machine-words");
    person.keep("hour-machine-handed-over");
    super::shut(person);
    file
}
