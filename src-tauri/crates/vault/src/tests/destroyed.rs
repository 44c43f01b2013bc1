//! The end of a vault.

use super::filled::Filled;
use crate::*;
use std::fs;

#[test]
fn a_vault_that_was_destroyed_opens_nowhere() {
    let filled = Filled::with(3);
    let before = fs::read(filled.path().join("keys.bin")).unwrap();
    // A second name for the bytes on the disk shows what stands there after the files are gone.
    for name in ["keys.bin", "root.bin"] {
        fs::hard_link(filled.path().join(name), filled.path().join(format!("{name}.kept"))).unwrap();
    }
    destroy(filled.path()).unwrap();
    assert_eq!(filled.unlock().err(), Some(VaultError::NotAVault));
    let after = fs::read(filled.path().join("keys.bin.kept")).unwrap();
    assert_eq!(after.len(), before.len(), "overwritten in place, not replaced");
    let same = before
        .as_chunks::<64>()
        .0
        .iter()
        .zip(after.as_chunks::<64>().0)
        .filter(|(old, new)| old == new);
    assert_eq!(same.count(), 0, "a slot is left");
    // The two files brought back are no vault either.
    for name in ["keys.bin", "root.bin"] {
        fs::rename(filled.path().join(format!("{name}.kept")), filled.path().join(name)).unwrap();
    }
    assert!(filled.unlock().is_err());
    destroy(filled.path()).unwrap();
    destroy(filled.path()).unwrap();
}

#[test]
fn a_vault_whose_keys_a_power_cut_left_short_is_destroyed() {
    let filled = Filled::with(3);
    let keys = fs::OpenOptions::new()
        .write(true)
        .open(filled.path().join("keys.bin"))
        .unwrap();
    // The last page of the file is not a whole one.
    keys.set_len(keys.metadata().unwrap().len() - 128).unwrap();
    destroy(filled.path()).unwrap();
    assert_eq!(filled.unlock().err(), Some(VaultError::NotAVault));
}

#[test]
fn a_vault_that_is_open_is_not_destroyed() {
    let filled = Filled::with(1);
    let vault = filled.unlock().unwrap();
    assert_eq!(destroy(filled.path()).err(), Some(VaultError::OpenElsewhere));
    assert_eq!(filled.count_opened(&vault), 1);
    drop(vault);
    assert_eq!(filled.count_opened(&filled.unlock().unwrap()), 1);
}

#[test]
fn a_destruction_that_was_cut_short_is_ended() {
    let filled = Filled::with(2);
    // As after a crash: the keys are gone, the root is not yet.
    fs::remove_file(filled.path().join("keys.bin")).unwrap();
    destroy(filled.path()).unwrap();
    assert!(!filled.path().join("root.bin").exists());
}
