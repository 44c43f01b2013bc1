//! A vault or a bundle that is not as it was left: a clear code each time, never another text than was written.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod disks;
mod flips;
mod folders;
mod homes;
mod parts;

use crate::support::{People, note, sealed};
use desk::views::Role;
use desk::{Desk, Home};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A small interviewer's vault, closed, with an interview in the middle.
struct Small {
    folder: TempDir,
    /// What the desk shows of it.
    shown: Value,
}

impl Small {
    fn vault() -> Self {
        let people = People::of_the_sample();
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        machine.session_begin("en", "none").unwrap();
        note(machine, "2.1", "D..", "it takes nine weeks and a budget");
        machine.place_save("2.2", "0:0").unwrap();
        let shown = shown(&mut desk);
        drop(desk);
        let folder = sealed::copy_of(&people.vault(0));
        Self { folder, shown }
    }

    /// A copy of it in a home of its own.
    fn copied(&self) -> (TempDir, Home) {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path());
        self.restore(&home);
        (dir, home)
    }

    fn restore(&self, home: &Home) {
        let vault = home.vault(Role::Interview);
        let _ = std::fs::remove_dir_all(&vault);
        sealed::copy_into(self.folder.path(), &vault);
    }
}

/// Everything that a person sees of an interviewer's vault.
fn shown(desk: &mut Desk) -> Value {
    let kit = serde_json::to_value(desk.kit().unwrap()).unwrap();
    let machine = desk.interviewing().unwrap();
    let (ready, session) = (machine.ready_state().unwrap(), machine.session_read().unwrap());
    json!([kit, ready, session])
}
