//! A disk that may not be written, a disk that is full: in a small file system of their own, which only the process that
//! is started for it sees and which is gone with it.

use super::Small;
use crate::support::{PHRASE, clock, kept, note, patiently, words};
use desk::views::{BothView, NewStudyForm, Role};
use desk::{Desk, Home, Interviewing};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the started one reads from its environment.
const PLACE: &str = "SUBROSA_TEST_PLACE";

/// Mounts a file system on a folder, copies the vault there, and runs one ignored test of this file on it. `false`: this
/// machine does not let us mount.
fn run_on(options: &str, after: &str, test: &str) -> bool {
    let (dir, _) = Small::vault().copied();
    let place = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o {options} none \"$TO\" || exit 77; cp -r \"$FROM\"/. \"$TO\" && {after} && \
         exec \"$PROGRAM\" --exact damage::disks::{test} --ignored --nocapture"
    );
    let mut unshare = Command::new("unshare");
    unshare.args(["--map-root-user", "--mount", "sh", "-c", &script]);
    unshare
        .env("FROM", dir.path())
        .env("TO", place.path())
        .env(PLACE, place.path());
    let done = unshare.env("PROGRAM", std::env::current_exe().unwrap()).output();
    let Ok(done) = done else { return false };
    let said = String::from_utf8_lossy(&done.stdout);
    let ran = said.contains("test result: ok. 1 passed");
    let could_not = done.status.code() == Some(77) || said.is_empty();
    assert!(ran || could_not, "{said}\n{}", String::from_utf8_lossy(&done.stderr));
    if let Some(line) = said.lines().find(|line| line.contains("acknowledged")) {
        println!("{line}");
    }
    if !ran {
        println!(
            "SKIPPED: no file system can be mounted here: {}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
    ran
}

#[test]
fn a_disk_that_may_not_be_written() {
    run_on("size=8m", "mount -o remount,ro \"$TO\"", "on_a_read_only_disk");
}

#[test]
fn a_disk_that_is_full() {
    // 256 KiB of room beside the vault, and a megabyte that can be given back.
    run_on(
        "size=1500k",
        "head -c 1000000 /dev/zero > \"$TO\"/filler",
        "on_a_full_disk",
    );
}

fn place() -> Option<PathBuf> {
    std::env::var_os(PLACE).map(PathBuf::from)
}

fn opened(home: &Path) -> Desk {
    let mut desk = Desk::at(Home::at(home), clock::OURS, true);
    patiently(|| desk.vault_unlock(Role::Interview, PHRASE)).unwrap();
    desk
}

#[test]
#[ignore = "started on a file system of its own by the test above"]
fn on_a_read_only_disk() {
    let Some(place) = place() else { return };
    let mut desk = Desk::at(Home::at(&place), clock::OURS, true);
    assert_eq!(
        desk.vault_unlock(Role::Interview, PHRASE).unwrap_err().code,
        "read_only"
    );
    assert_eq!(desk.settings_save(desk.settings()).unwrap_err().code, "read_only");
    assert_eq!(desk.study_create(form()).unwrap_err().code, "read_only");

    // A vault elsewhere, and only what leaves it has no place to go.
    let elsewhere = tempfile::tempdir().unwrap();
    crate::support::sealed::copy_into(&place.join("interviews"), &elsewhere.path().join("interviews"));
    let mut desk = opened(elsewhere.path());
    let machine = desk.interviewing().unwrap();
    assert_eq!(
        machine.machine_write(Some(&place.join("card"))).unwrap_err().code,
        "read_only"
    );
    crate::support::seal(machine);
    assert_eq!(
        machine.handover_write(Some(&place.join("bundle"))).unwrap_err().code,
        "read_only"
    );
    assert_eq!(
        machine.ready_state().unwrap().waiting,
        1,
        "what could not be written still waits"
    );
    let there = elsewhere.path().join("bundle");
    assert_eq!(
        machine.handover_write(Some(&there)).unwrap().number,
        1,
        "and no number was used up"
    );
}

/// Types until the disk is full; gives what was acknowledged last.
fn fill(machine: &mut Interviewing) -> Vec<String> {
    let mut acknowledged = kept(machine, "3.1");
    for _ in 0..4_000 {
        let mut lines = acknowledged.clone();
        lines.push("it takes nine weeks and a budget, and then nobody is there to read it".to_owned());
        match machine.note_save("3.1", u32::MAX, "D..", "0:0", words(&lines.join("\n"))) {
            Ok(_) => acknowledged = lines,
            Err(refused) => {
                assert_eq!(refused.code, "disk_full");
                return acknowledged;
            }
        }
    }
    panic!("the disk was never full");
}

#[test]
#[ignore = "started on a file system of its own by the test above"]
fn on_a_full_disk() {
    let Some(place) = place() else { return };
    let mut desk = opened(&place);
    let machine = desk.interviewing().unwrap();
    let acknowledged = fill(machine);
    // What leaves is refused whole: no half of a file stays behind.
    let card = place.join("card");
    while machine.machine_write(Some(&card)).is_ok() {
        std::fs::rename(
            &card,
            place.join(format!("card-{}", std::fs::read_dir(&place).unwrap().count())),
        )
        .unwrap();
    }
    assert_eq!(machine.machine_write(Some(&card)).unwrap_err().code, "disk_full");
    assert!(!card.exists() && !place.join("card.part").exists());
    let mut lead = Desk::at(Home::at(&place.join("new")), clock::OURS, true);
    assert_eq!(lead.study_create(form()).unwrap_err().code, "disk_full");
    assert!(lead.front().vaults.is_empty());
    // Taking back needs room to sweep up: done or not, it is not half done.
    let taken_back = machine.note_unwrite("2.1", "question").map(drop);
    assert!(taken_back.as_ref().is_ok() || taken_back.as_ref().is_err_and(|refused| refused.code == "disk_full"));

    // Room again: the same desk goes on, and everything that was acknowledged is there.
    std::fs::remove_file(place.join("filler")).unwrap();
    note(machine, "3.3", "D..", "there is room");
    drop(desk);
    let mut desk = opened(&place);
    assert!(kept(desk.interviewing().unwrap(), "2.1").is_empty());
    let machine = desk.interviewing().unwrap();
    let now = kept(machine, "3.1");
    let is_one_more = now.len() == acknowledged.len() + 1 && now.starts_with(&acknowledged);
    assert!(
        now == acknowledged || is_one_more,
        "{} lines acknowledged, {} found",
        acknowledged.len(),
        now.len()
    );
    note(machine, "3.2", "D..", "and on it goes");
    assert_eq!(kept(machine, "3.2"), ["and on it goes"]);
    lead.study_create(form()).unwrap();
    println!(
        "{} lines acknowledged before the disk was full, then: {taken_back:?}",
        acknowledged.len()
    );
}

fn form() -> NewStudyForm {
    NewStudyForm {
        passphrase: PHRASE.into(),
        title: BothView {
            en: Some("Good days".into()),
            fr: None,
        },
        edition: "2027".into(),
        asks_level: false,
        floor: 10,
    }
}
