//! An interviewer's machine that nobody looks at: a desk in this process, for walks that are about the other desks.

use std::fs;
use std::path::{Path, PathBuf};

use desk::views::Role;
use desk::{Clock, Desk, Rehearsal};
use zeroize::Zeroizing;

use crate::support::Home;

/// Opens every vault of a rehearsal.
pub const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A study whose lead sits at a window, and whose two interviewers' machines are desks in this process.
pub struct Study {
    folder: tempfile::TempDir,
    homes: Rehearsal,
}

impl Study {
    /// Makes the study; the lead's vault is in `lead`.
    pub fn begun(lead: &Home) -> Study {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let homes = Rehearsal::set(folder.path(), kit::sample(), Clock::SYSTEM, PHRASE);
        let homes = homes.expect("a rehearsal can be set");
        fs::rename(folder.path().join("lead"), data(lead)).expect("both lie in the temporary folder");
        Study { folder, homes }
    }

    /// Moves an interviewer's machine behind a window of its own.
    pub fn moves_to(&self, machine: usize, home: &Home) {
        let name = ["interviewer-a", "interviewer-b"][machine];
        fs::rename(self.folder.path().join(name), data(home)).expect("both lie in the temporary folder");
    }

    /// This machine takes the lead's update, holds an interview in which this is said, and hands it over.
    pub fn holds(&self, machine: usize, update: &Path, said: &str) -> PathBuf {
        let mut desk = Desk::at(self.homes.interviewers[machine].clone(), Clock::SYSTEM, true);
        desk.vault_unlock(Role::Interview, PHRASE).expect("the phrase is right");
        let machine = desk.interviewing().expect("an interviewer sits here");
        machine
            .update_open(Some(update))
            .expect("the update is for this machine");
        machine.session_begin("en", "").expect("nothing else is open");
        let gutter = vec!["D-q"; said.lines().count()].join(",");
        let said = Zeroizing::new(said.to_owned());
        machine
            .note_save("2.1", u32::MAX, &gutter, "0:0", said)
            .expect("what is said is kept");
        machine.debrief_begin().expect("something was said");
        for role in ["interviewer", "note_taker"] {
            machine.answer_agree("2.1", role, true).expect("the answer is there");
        }
        machine.session_seal().expect("both agree");
        let file = self.folder.path().join("handover.subrosa-handover");
        machine.handover_write(Some(&file)).expect("something waits");
        file
    }
}

fn data(home: &Home) -> PathBuf {
    home.path().join("home/.local/share/sub-rosa")
}
