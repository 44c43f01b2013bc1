//! Homes that are none, files that are links and pipes, clocks that jump by fifty years: refused in words or gone through,
//! and what was there is there as before.

use super::{Small, shown};
use crate::support::size::ran;
use crate::support::{PHRASE, People, clock, kept, note, patiently, refusal, seal, travel};
use desk::views::{BothView, NewStudyForm, Role};
use desk::{Desk, Home};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

/// Tells the test below that it was started by another.
const STARTED: &str = "SUBROSA_TEST_HOME";

const YEARS: i64 = 50 * 365 * 86_400;

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

#[test]
#[ignore = "started with an environment of its own by the test below"]
fn begins_a_study() {
    if std::env::var_os(STARTED).is_none() {
        return;
    }
    let said = Desk::at_home(true).and_then(|mut desk| {
        drop(desk.front());
        drop(desk.doctor());
        desk.study_create(form())
    });
    println!("came to {}", said.map_or_else(|refused| refused.code, |()| "a study"));
}

/// What becomes of a first study under these variables.
fn begun(variables: &[(&str, OsString)]) -> String {
    let mut alone = Command::new(std::env::current_exe().unwrap());
    alone.args(["--exact", "damage::homes::begins_a_study", "--ignored", "--nocapture"]);
    alone.env_remove("HOME").env_remove("XDG_DATA_HOME").env(STARTED, "1");
    let done = alone
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success(),
        "{variables:?}: {said}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    said.lines()
        .find_map(|line| line.split_once("came to "))
        .unwrap()
        .1
        .to_owned()
}

#[test]
fn odd_homes() {
    let dir = tempfile::tempdir().unwrap();
    let place = |name: &str| dir.path().join(name);
    for folder in ["plain", "with spaces and é", "deep/er", "linked", "to-a-file"] {
        std::fs::create_dir_all(place(folder)).unwrap();
    }
    std::fs::write(place("a file"), "not a folder").unwrap();
    symlink(place("linked"), place("link")).unwrap();
    symlink(place("nowhere"), place("dangling")).unwrap();
    symlink(place("ring"), place("ring")).unwrap();
    symlink(place("a file"), place("to-a-file/.local")).unwrap();
    let mut bytes = place("plain").into_os_string().into_vec();
    bytes.extend(b"/\xff\xfe");
    let (no_text, mut long) = (OsString::from_vec(bytes), place("").into_os_string());
    long.push("x/".repeat(3_000));
    let words = OsString::from;
    let rows: Vec<(&str, OsString, &[&str])> = vec![
        ("HOME", place("plain").into(), &["a study"]),
        ("HOME", place("with spaces and é").into(), &["a study"]),
        ("HOME", place("not yet there/at all").into(), &["a study"]),
        ("HOME", place("link").into(), &["a study"]),
        ("HOME", no_text, &["a study"]),
        ("XDG_DATA_HOME", place("deep/../deep/er").into(), &["a study"]),
        ("HOME", words(""), &["no_home"]),
        ("HOME", words("relative/home"), &["no_home"]),
        ("HOME", words("."), &["no_home"]),
        ("HOME", words("~"), &["no_home"]),
        ("XDG_DATA_HOME", words("relative"), &["no_home"]),
        ("HOME", place("a file").into(), &["io", "folder_missing"]),
        ("HOME", place("dangling").into(), &["io", "folder_missing", "a study"]),
        ("HOME", place("ring").into(), &["io", "folder_missing"]),
        ("HOME", place("to-a-file").into(), &["io", "folder_missing"]),
        ("HOME", long, &["io", "folder_missing"]),
        ("HOME", words("/dev/null"), &["io", "folder_missing"]),
        ("HOME", words("/proc"), &["io", "folder_missing", "read_only"]),
    ];
    for (name, value, codes) in &rows {
        let came = begun(&[(name, value.clone())]);
        assert!(codes.contains(&came.as_str()), "{name}={value:?}: {came}");
    }
    assert_eq!(begun(&[]), "no_home");
    let made = place("plain/.local/share/sub-rosa");
    assert_eq!(
        std::fs::metadata(&made).unwrap().permissions().mode() & 0o077,
        0,
        "others may look in"
    );
    assert_eq!(std::fs::read_to_string(place("a file")).unwrap(), "not a folder");
    ran(15, rows.len() + 1);
}

#[test]
fn links_and_pipes_in_the_place_of_files() {
    let small = Small::vault();
    let mut count = 0;
    for file in ["root.bin", "keys.bin", "vault.db"] {
        for kind in ["a link to it", "a link to nothing", "a folder", "a pipe"] {
            let (dir, home) = small.copied();
            let (path, away) = (home.vault(Role::Interview).join(file), dir.path().join("away"));
            std::fs::rename(&path, &away).unwrap();
            let before = std::fs::read(&away).unwrap();
            match kind {
                "a link to it" => symlink(&away, &path).unwrap(),
                "a link to nothing" => symlink(dir.path().join("nothing"), &path).unwrap(),
                "a folder" => std::fs::create_dir(&path).unwrap(),
                _ => assert!(Command::new("mkfifo").arg(&path).status().unwrap().success()),
            }
            let refused = refusal(&home, Role::Interview, PHRASE);
            assert!(refused.is_some(), "{file} as {kind} was opened");
            assert_eq!(std::fs::read(&away).unwrap(), before, "{file} as {kind} was written to");
            small.restore(&home);
            assert_eq!(refusal(&home, Role::Interview, PHRASE), None, "{file} after {kind}");
            count += 1;
        }
    }
    ran(15, count);
}

#[test]
fn a_file_that_is_written_follows_no_link_and_one_that_is_read_waits_for_no_pipe() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let (victim, card) = (people.path("victim"), people.path("card"));
    std::fs::write(&victim, "not ours").unwrap();
    // In place of the file, and in place of what stands beside it while it is written.
    for laid in [card.clone(), people.path("card.part")] {
        let _ = std::fs::remove_file(&laid);
        symlink(&victim, &laid).unwrap();
        desk.interviewing().unwrap().machine_write(Some(&card)).unwrap();
        assert_eq!(
            std::fs::read_to_string(&victim).unwrap(),
            "not ours",
            "{}",
            laid.display()
        );
        assert!(std::fs::symlink_metadata(&card).unwrap().is_file());
    }
    let settings = people.homes.interviewers[0].settings();
    let _ = std::fs::remove_file(&settings);
    symlink(&victim, &settings).unwrap();
    desk.settings_save(desk.settings()).unwrap();
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "not ours");
    let pipe = people.path("pipe.subrosa-handover");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut lead = people.lead();
    let lead = lead.leading().unwrap();
    for path in [
        pipe.as_path(),
        Path::new("/dev/zero"),
        Path::new("/dev/full"),
        people.dir.path(),
    ] {
        assert_eq!(
            lead.inbox_open(&[path.to_owned()]).unwrap_err().code,
            "file_unreadable",
            "{}",
            path.display()
        );
    }
    ran(15, 7);
}

/// A clock that jumps at every step of an interview's way, and back.
#[test]
fn clocks_that_jump_by_fifty_years() {
    let mut count = 0;
    for years in [YEARS, -YEARS] {
        for step in 0..5 {
            let people = People::of_the_sample();
            let jump = |at: i32| {
                if at == step {
                    clock::pass(years);
                }
            };
            let mut desk = people.machine(0);
            jump(0);
            desk.interviewing().unwrap().session_begin("en", "none").unwrap();
            note(desk.interviewing().unwrap(), "2.1", "D..", "it takes nine weeks");
            jump(1);
            note(desk.interviewing().unwrap(), "2.2", "D..", "and a budget");
            assert_eq!(
                kept(desk.interviewing().unwrap(), "2.1"),
                ["it takes nine weeks"],
                "{years} at {step}"
            );
            drop(desk);
            jump(2);
            let mut desk = people.machine(0);
            assert_eq!(
                kept(desk.interviewing().unwrap(), "2.2"),
                ["and a budget"],
                "{years} at {step}"
            );
            seal(desk.interviewing().unwrap());
            jump(3);
            let mut lead = people.lead();
            jump(4);
            travel(desk.interviewing().unwrap(), lead.leading().unwrap(), people.dir.path());
            assert_eq!(
                lead.leading().unwrap().lead_state().unwrap().records,
                1,
                "{years} at {step}"
            );
            drop((desk, lead));
            // Back again: the vaults open, and nothing is gone.
            clock::pass(-years);
            assert_eq!(
                people.lead().leading().unwrap().lead_state().unwrap().records,
                1,
                "{years} at {step}, back"
            );
            assert_eq!(refusal(&people.homes.interviewers[0], Role::Interview, PHRASE), None);
            count += 1;
        }
    }
    ran(15, count);
}

#[test]
fn a_second_instance_is_told_and_changes_nothing() {
    let small = Small::vault();
    let (_dir, home) = small.copied();
    let mut first = Desk::at(home.clone(), clock::OURS, true);
    patiently(|| first.vault_unlock(Role::Interview, PHRASE)).unwrap();
    for _ in 0..3 {
        let mut second = Desk::at(Home::clone(&home), clock::OURS, true);
        assert_eq!(
            second.vault_unlock(Role::Interview, PHRASE).unwrap_err().code,
            "open_elsewhere"
        );
        assert_eq!(second.front().vaults, [Role::Interview]);
        drop(second.doctor());
        assert_eq!(shown(&mut first), small.shown);
    }
    ran(15, 3);
}
