//! The tests of `security.md` that watch the program from outside: what it wrote, with the power cut at any moment; every
//! call it makes of the disk, refused once.
//!
//! The one that is watched is this same program, started under `strace` for one ignored test ([`work`]).

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod calls;
mod canaries;
mod fuzz;
mod power;
mod recorded;
mod swaps;
mod withdrawn;
mod work;

use crate::support::patiently;
use desk::views::Role;
use desk::{Desk, Home};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use work::Work;

/// A folder in memory where there is one: what is tried here is the order of the writes, not the disk.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

fn has_strace() -> bool {
    let is_here = Command::new("strace")
        .arg("-V")
        .output()
        .is_ok_and(|done| done.status.success());
    if !is_here {
        println!("SKIPPED: there is no strace on this machine");
    }
    is_here
}

/// Runs one work in a home, watched with these arguments.
fn watched(work: Work, home: &Path, arguments: &[String]) -> Output {
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-qq"]).args(arguments);
    strace.arg(std::env::current_exe().unwrap());
    strace.args([
        "soak::work::the_one_that_is_watched",
        "--exact",
        "--ignored",
        "--nocapture",
    ]);
    strace.env(work::WHAT, work.name()).env(work::HOME, home);
    strace.stdin(Stdio::null()).output().unwrap()
}

/// What a person finds in a home: of the vault of this work, everything that is shown. `None`: it does not open.
fn picture(work: Work, home: &Path) -> Option<Value> {
    let role = work.role();
    let mut desk = Desk::at(Home::at(home), crate::support::clock::OURS, true);
    let phrases = [work::OTHER_PHRASE, crate::support::PHRASE];
    let opens = |typed: &&str| patiently(|| desk.vault_unlock(role, typed)).is_ok();
    let by = phrases.iter().position(opens)?;
    assert_eq!(desk.troubles().unwrap().parts, [], "{work:?}: found in trouble");
    let shown = match role {
        Role::Interview => {
            let machine = desk.interviewing().unwrap();
            let lines = machine.session_read().ok().map(|session| {
                let lines = |answer: &desk::views::AnswerView| {
                    answer.lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>()
                };
                session
                    .answers
                    .iter()
                    .map(|(id, answer)| (id.clone(), lines(answer)))
                    .collect::<std::collections::BTreeMap<_, _>>()
            });
            let ready = machine.ready_state().unwrap();
            json!([lines, ready.waiting, ready.unconfirmed])
        }
        Role::Review => json!(desk.leading().unwrap().lead_state().unwrap().records),
    };
    // A bundle that counts as handed over is there, whole.
    if work == Work::HandOver && shown[2] != 0 {
        let seen = desk::by_command::bundle_inspect(&home.join(work::BUNDLE)).unwrap();
        assert!(seen.is_age && seen.size >= 1 << 16);
    }
    Some(if work == Work::Passphrase { json!(by) } else { shown })
}

/// A home before a work, and what a person finds there before and after.
struct Story {
    home: TempDir,
    before: Option<Value>,
    after: Option<Value>,
}

impl Story {
    fn of(work: Work) -> Self {
        let home = work.prepared();
        let copy = || {
            let to = folder();
            copy_all(home.path(), to.path());
            to
        };
        let before = picture(work, copy().path());
        let done = copy();
        work.act(done.path()).unwrap();
        let after = picture(work, done.path());
        assert_ne!(before, after, "{work:?} changes nothing that is seen");
        Self { home, before, after }
    }
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let there: PathBuf = to.join(file.file_name());
        match file.file_type().unwrap().is_dir() {
            true => copy_all(&file.path(), &there),
            false => drop(std::fs::copy(file.path(), there).unwrap()),
        }
    }
}
