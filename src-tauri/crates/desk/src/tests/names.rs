//! What a study is taught about names, from the key that hides a word to every machine.

mod directory;
mod large;
mod taught;
mod told;

use crate::views::Role;
use crate::{Clock, Desk, Home, Interviewing, Leading, Rehearsal};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use zeroize::Zeroizing;

const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A rare word that the engine knows nothing about, in a line that gives it no reason to suspect a name.
pub(super) const MISSED: &str = "lighthouse";

pub(crate) struct People {
    dir: TempDir,
    homes: Rehearsal,
}

impl People {
    pub(crate) fn meet() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let homes = Rehearsal::set(dir.path(), kit::sample(), Clock::SYSTEM, PHRASE).unwrap();
        Self { dir, homes }
    }

    /// Unlocks a machine, as after a lock or a crash.
    pub(super) fn machine(&self, at: usize) -> Desk {
        unlocked(&self.homes.interviewers[at], Role::Interview)
    }

    pub(crate) fn lead(&self) -> Desk {
        unlocked(&self.homes.lead, Role::Review)
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

fn unlocked(home: &Home, role: Role) -> Desk {
    let mut desk = Desk::at(home.clone(), Clock::SYSTEM, true);
    // Another test that starts a program holds every lock of this process, for as long as that takes.
    let late = Instant::now() + Duration::from_secs(10);
    while let Err(refused) = desk.vault_unlock(role, PHRASE) {
        assert!(
            refused.code == "open_elsewhere" && Instant::now() < late,
            "{}",
            refused.code
        );
        thread::yield_now();
    }
    desk
}

pub(super) fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

pub(super) fn note(machine: &mut Interviewing, question: &str, text: &str) {
    let codes = vec!["D.."; text.lines().count()].join(",");
    machine
        .note_save(question, u32::MAX, &codes, "0:0", words(text))
        .unwrap();
}

fn kept(machine: &mut Interviewing, question: &str) -> String {
    machine.session_read().unwrap().answers[question].lines[0].text.clone()
}

pub(super) fn begin(machine: &mut Interviewing, lang: &str) {
    machine.session_begin(lang, "director").unwrap();
}

pub(super) fn seal(machine: &mut Interviewing) {
    // What the two look at once more is no name here.
    for suspect in machine.debrief_begin().unwrap().suspects {
        machine.name_keep(words(&suspect.word)).unwrap();
    }
    machine.agree_on_all().unwrap();
    machine.session_seal().unwrap();
}

/// So many short interviews with nothing in them to hide.
pub(super) fn quiet_hours(machine: &mut Interviewing, hours: u32) {
    for _ in 0..hours {
        begin(machine, "en");
        note(machine, "2.1", "it takes too long and nobody knows why");
        seal(machine);
    }
}

/// Everything that waits goes to the lead.
pub(super) fn hand_over(machine: &mut Interviewing, lead: &mut Leading, place: &Path) {
    machine.handover_write(Some(place)).unwrap();
    lead.inbox_open(&[place.to_owned()]).unwrap();
    lead.inbox_import().unwrap();
}

/// The words that the lead sees, and whether each is hidden.
fn seen(lead: &mut Leading) -> Vec<(String, bool)> {
    let words = lead.words_read().unwrap().words;
    words.into_iter().map(|word| (word.word, word.is_hidden)).collect()
}
