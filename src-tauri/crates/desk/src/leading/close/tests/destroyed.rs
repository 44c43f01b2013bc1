//! Hold, destruction, and the paper that says what happened.

use super::desk;
use crate::views::Role;
use crate::{Clock, Desk, Home, destruction};
use std::fs;
use std::path::Path;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder)
        .map(|entries| entries.flatten().collect())
        .unwrap_or_else(|_| Vec::new());
    entries
        .iter()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_study_is_destroyed_and_the_paper_says_what_is_true() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, 12);
    let vault = folder.path().join("lead");
    let paper = folder.path().join("certificate.html");
    let refused = |desk: &mut Desk, typed: &str| desk.study_destroy(typed, Some(&paper)).unwrap_err().code;
    assert_eq!(refused(&mut desk, ""), "not_confirmed");
    assert_eq!(refused(&mut desk, "2026"), "not_confirmed");
    desk.leading().unwrap().hold_set(true).unwrap();
    assert_eq!(refused(&mut desk, "2027"), "on_hold");
    let view = desk.leading().unwrap().hold_set(false).unwrap();
    assert!(
        !desk.study_destroy("2027", None).unwrap().is_destroyed,
        "no place was chosen"
    );
    let inside = vault.join("certificate.html");
    assert_eq!(
        desk.study_destroy("2027", Some(&inside)).unwrap_err().code,
        "file_unwritable"
    );
    let report = folder.path().join("report.html");
    desk.leading()
        .unwrap()
        .report_write("html", "en", Some(&report))
        .unwrap();
    let before = names(&vault);
    assert!(before.len() >= 4 && view.records > 12);

    let said = view.words.join(", ").to_uppercase();
    assert!(desk.study_destroy(&said, Some(&paper)).unwrap().is_destroyed);
    assert_eq!(desk.leading().map(|_| ()).unwrap_err().code, "locked");
    assert!(!vault.exists(), "{:?}", names(&vault));
    assert!(desk.front().vaults.is_empty() && desk.front().destruction.is_none());
    let text = fs::read_to_string(&paper).unwrap();
    for name in &before {
        assert!(text.contains(name.as_str()), "{name} was there and is not on the paper");
    }
    assert!(text.contains(&format!("each with its key: {}.", view.records)));
    assert!(text.contains("every interview (12)"));
    assert!(report.exists() && text.contains("Other files written out since the program was opened: 1."));
    assert!(text.contains("lang=\"fr-CA\"") && text.contains("Certificat de destruction"));
    assert!(text.contains("Machine A:") && text.contains("Machine B:"));
}

#[test]
fn what_a_crash_cut_short_is_ended_at_the_next_start() {
    // The note is on the disk; the crash comes before the keys, between keys and root, or before the paper.
    for gone in [&[][..], &["keys.bin"], &["keys.bin", "root.bin", "vault.db"]] {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = desk(&folder, 10);
        let (vault, paper) = (folder.path().join("lead"), folder.path().join("certificate.html"));
        let facts = desk.leading().unwrap().facts_of_the_end("2027").unwrap();
        destruction::begin(&vault, &paper, facts).unwrap();
        desk.close();
        for name in gone {
            fs::remove_file(vault.join(name)).unwrap();
        }
        fs::write(vault.join("somebody.txt"), "not ours").unwrap();
        let mut next = Desk::at(Home::at(folder.path()), Clock::SYSTEM, true);
        let refused = next.vault_unlock(Role::Review, "any phrase at all").unwrap_err();
        assert_eq!(refused.code, "being_destroyed", "{gone:?}");
        assert_eq!(next.front().destruction.as_deref(), Some("done"));
        assert_eq!(names(&vault), ["somebody.txt"], "{gone:?}");
        let text = fs::read_to_string(&paper).unwrap();
        assert!(text.contains("not the program’s, and were not touched: 1."));
        assert!(text.contains("vault.db"), "files that were there when it began");
        assert_eq!(next.front().destruction, None);
    }
}

#[test]
fn a_place_that_is_gone_does_not_lose_the_paper() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, 10);
    let gone = folder.path().join("no such folder/certificate.html");
    desk.study_destroy("2027", Some(&gone)).unwrap();
    let beside = fs::read_to_string(folder.path().join("lead.destroyed.html")).unwrap();
    assert!(beside.contains("Certificate of destruction"));
}

#[test]
fn a_note_that_is_no_note_destroys_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(&folder, 10);
    desk.close();
    let vault = folder.path().join("lead");
    fs::write(vault.join("destroying.json"), "{}").unwrap();
    assert_eq!(desk.front().destruction.as_deref(), Some("destroying_unreadable"));
    assert!(vault.join("root.bin").exists() && vault.join("keys.bin").exists());
}
