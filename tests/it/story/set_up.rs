//! From an empty machine to an interviewer who may begin.

#![allow(clippy::unwrap_used)]

use crate::house::root;
use crate::support::{self, clock, patiently, words};
use desk::views::{BothView, NewStudyForm, Role};
use desk::{Desk, Home};
use std::path::PathBuf;

/// With the passphrases and the work that people have: this story takes its seconds.
#[test]
fn a_lead_sets_a_study_up_and_an_interviewer_joins() {
    let dir = tempfile::tempdir().unwrap();
    let homes = ["lead", "interviewer"].map(|name| Home::at(&dir.path().join(name)));
    let [mut lead, mut interviewer] = homes.clone().map(|home| Desk::at(home, clock::OURS, true));
    assert!(lead.front().vaults.is_empty());

    // A weak passphrase makes nothing.
    let form = |passphrase: &str| NewStudyForm {
        passphrase: passphrase.into(),
        title: BothView {
            en: Some("Good days".into()),
            fr: Some("Bons jours".into()),
        },
        edition: "2027".into(),
        asks_level: true,
        floor: 5,
    };
    assert_eq!(lead.study_create(form("password")).unwrap_err().code, "passphrase_weak");
    assert!(lead.front().vaults.is_empty());
    lead.study_create(form(support::PHRASE)).unwrap();
    assert_eq!(lead.front().vaults, [Role::Review]);

    // Without a kit there is no study file.
    let study_file = dir.path().join("good-days.subrosa-study");
    let desk = lead.leading().unwrap();
    assert_eq!(desk.study_file_write(Some(&study_file)).unwrap_err().code, "no_kit");
    let sample = |name: &str| root().join("src-tauri/crates/kit/src/sample").join(name);
    let pair = |name: &str| -> Vec<PathBuf> { ["en", "fr"].map(|lang| sample(&format!("{name}.{lang}.md"))).to_vec() };
    let read = desk.kit_import(&pair("questions"), false).unwrap();
    assert!(read.is_done && read.leftovers.is_empty());
    assert_eq!(
        desk.lead_state().unwrap().questions,
        0,
        "a kit that was read waits to be taken"
    );
    desk.kit_import(&pair("script"), true).unwrap();
    assert_eq!(desk.kit_accept().unwrap().questions, 20);
    assert!(desk.study_file_write(Some(&study_file)).unwrap().is_written);

    // The words of the study are the same on both machines, to be compared aloud.
    assert_eq!(
        interviewer.study_join(support::PHRASE).unwrap_err().code,
        "no_study_file"
    );
    let seen = interviewer.study_file_open(&study_file).unwrap();
    assert_eq!(seen.words, lead.leading().unwrap().lead_state().unwrap().study_words);
    assert_eq!(seen.words.len(), 3);
    assert_eq!(seen.questions, 20);
    interviewer.study_join(support::PHRASE).unwrap();

    // And so are the words of the machine, once the lead has its card.
    let card = dir.path().join("machine.subrosa-machine");
    let machine = interviewer.interviewing().unwrap();
    machine.machine_write(Some(&card)).unwrap();
    let ready = machine.ready_state().unwrap();
    let known = lead.leading().unwrap().machines_add(&[card]).unwrap().machines;
    assert_eq!(known.len(), 1);
    assert_eq!((known[0].letter.as_str(), &known[0].words), ("A", &ready.machine_words));
    assert!(ready.asks_level && ready.unfinished.is_none() && ready.waiting == 0);
    assert_eq!(ready.languages.len(), 2);

    // A no leaves a count; the vault takes a first note.
    machine.session_decline().unwrap();
    machine.session_begin("fr", "director").unwrap();
    support::note(machine, "2.1", "D..", "Une journée sans réunion.");

    // Both vaults are closed, and open again for their own phrase only.
    interviewer.close();
    assert_eq!(interviewer.interviewing().err().unwrap().code, "locked");
    let mut unlock = |typed: &str| patiently(|| interviewer.vault_unlock(Role::Interview, typed));
    let wrong = unlock("seventeen violet kettles").unwrap_err();
    assert_eq!(wrong.code, "wrong_passphrase");
    unlock(support::PHRASE).unwrap();
    let machine = interviewer.interviewing().unwrap();
    assert_eq!(
        machine.session_read().unwrap().answers["2.1"].lines[0].text,
        "Une journée sans réunion."
    );
    machine.name_keep(words("Borealis")).unwrap();

    // A second vault for the same role is not made over the first.
    interviewer.close();
    interviewer.study_file_open(&study_file).unwrap();
    assert_eq!(
        interviewer.study_join(support::PHRASE).unwrap_err().code,
        "vault_exists"
    );
}
