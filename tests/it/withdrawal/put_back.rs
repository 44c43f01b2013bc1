//! The lead's vault put back at the front door: where there is none, whole or not at all, over nothing.

use super::hall::Hall;
use crate::support::{PHRASE, clock, patiently};
use desk::views::Role;
use desk::{Desk, Home};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const ALL: [&str; 4] = ["keys.bin", "root.bin", "vault.db", "vault.seq"];

/// A backup, its sheet, and a machine that has no vault.
fn machine() -> (Hall, PathBuf, String, Home) {
    let mut hall = Hall::of_two();
    hall.arrive();
    hall.make_sheet();
    let backup = hall.back_up("one.subrosa-backup");
    let sheet = hall.sheet.clone().unwrap();
    let home = Home::at(&hall.people.path("machine"));
    (hall, backup, sheet, home)
}

fn put_back(home: &Home, sheet: &str, backup: Option<&Path>) -> Result<bool, &'static str> {
    let mut desk = Desk::at(home.clone(), clock::OURS, true);
    let view = desk.vault_restore(sheet, backup).map_err(|refused| refused.code)?;
    Ok(view.is_restored)
}

/// Every file of a folder and what it holds.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    let read = |entry: fs::DirEntry| {
        (
            entry.file_name().into_string().unwrap(),
            fs::read(entry.path()).unwrap(),
        )
    };
    entries.map(|entry| read(entry.unwrap())).collect()
}

#[test]
fn a_machine_without_a_vault_gets_it_back_from_the_front_door() {
    let (_hall, backup, sheet, home) = machine();
    let folder = home.vault(Role::Review);
    assert_eq!(put_back(&home, &sheet, None), Ok(false));
    assert_eq!(put_back(&home, "harbour violet", Some(&backup)), Err("recovery_words"));
    assert!(!folder.exists());

    assert_eq!(put_back(&home, &sheet, Some(&backup)), Ok(true));
    assert_eq!(home.vaults(), [Role::Review]);
    assert!(files(&folder).keys().eq(ALL));
    let mut desk = Desk::at(home.clone(), clock::OURS, true);
    assert_eq!(desk.leading().err().map(|refused| refused.code), Some("locked"));
    patiently(|| desk.vault_unlock(Role::Review, PHRASE)).unwrap();
    assert!(desk.troubles().unwrap().parts.is_empty());
    desk.close();

    let before = files(&folder);
    assert_eq!(put_back(&home, &sheet, Some(&backup)), Err("vault_exists"));
    assert_eq!(files(&folder), before);
}

#[test]
fn a_backup_that_is_refused_leaves_no_folder_behind() {
    let (hall, backup, sheet, home) = machine();
    let whole = fs::read(&backup).unwrap();
    let broken = hall.people.path("broken.subrosa-backup");
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    let foreign = hall.people.path("kit.subrosa-backup");
    for bytes in [&damaged[..], &whole[..whole.len() / 2], b"", b"# A kit"] {
        fs::write(&broken, bytes).unwrap();
        assert_eq!(put_back(&home, &sheet, Some(&broken)), Err("backup_damaged"));
    }
    let mut other = Hall::of_two();
    other.make_sheet();
    fs::copy(other.back_up("two.subrosa-backup"), &foreign).unwrap();
    assert_eq!(put_back(&home, &sheet, Some(&foreign)), Err("backup_other_sheet"));
    clock::pass(30 * 24 * 3600);
    assert_eq!(put_back(&home, &sheet, Some(&backup)), Err("backup_past"));
    assert!(!home.vault(Role::Review).exists());
}

#[test]
fn a_putting_back_that_was_cut_short_is_done_again_and_nothing_else_is_cleared() {
    let (_hall, backup, sheet, home) = machine();
    let folder = home.vault(Role::Review);
    let lay = |files: &[(&str, &[u8])]| {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in files {
            fs::write(folder.join(name), bytes).unwrap();
        }
    };
    // Nobody knows whose these are: without the note, with a root, beside a stranger's file.
    let others: [&[(&str, &[u8])]; 3] = [
        &[("keys.bin", b"keys")],
        &[("restoring", b""), ("root.bin", b"root"), ("keys.bin", b"keys")],
        &[("restoring", b""), ("letter.txt", b"Dear all")],
    ];
    for there in others {
        lay(there);
        let before = files(&folder);
        assert_eq!(put_back(&home, &sheet, Some(&backup)), Err("vault_exists"));
        assert_eq!(files(&folder), before);
    }
    let cut: [&[(&str, &[u8])]; 3] = [
        &[],
        &[("restoring", b"")],
        &[
            ("restoring", b""),
            ("keys.bin", b"ke"),
            ("vault.db", b""),
            ("root.new", b"ro"),
        ],
    ];
    for there in cut {
        lay(there);
        assert!(home.vaults().is_empty());
        assert_eq!(put_back(&home, &sheet, Some(&backup)), Ok(true));
        assert!(files(&folder).keys().eq(ALL));
    }
    let mut desk = Desk::at(home, clock::OURS, true);
    patiently(|| desk.vault_unlock(Role::Review, PHRASE)).unwrap();
}
