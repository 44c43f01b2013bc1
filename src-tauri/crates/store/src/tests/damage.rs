//! SQLite notices almost no damage; store, ledger and encryption together show none of it as words.

use super::*;
use crate::{FILE, MARK, mark_in};
use record::Newest;
use std::fs;

/// Opens a damaged copy. Whatever it gives must be what was saved, or less of it with a trouble told.
fn nothing_false(vault: &Vault, folder: &Path, saved: &[(RecordId, u64)], about: &str) -> bool {
    let Ok(store) = Store::open(folder) else { return true };
    let Ok(found) = super::open(vault, &store) else {
        return true;
    };
    let shown = minutes(&found);
    assert!(
        shown.iter().all(|record| saved.contains(record)),
        "other words: {about}"
    );
    assert!(
        shown.len() == saved.len() || !found.troubles.is_empty(),
        "lost without a word: {about}"
    );
    !found.troubles.is_empty()
}

fn filled() -> (Home, Vec<(RecordId, u64)>) {
    let mut home = Home::new();
    let mut saved: Vec<_> = (0..3).map(|minute| (RecordId::fresh(), minute)).collect();
    for (id, minute) in &saved {
        home.save(*id, &session(*minute)).unwrap();
    }
    saved.sort();
    (home, saved)
}

/// All bytes in a nightly run (`cargo xtask soak --full`), a sample otherwise.
fn stride() -> usize {
    if std::env::var_os("SUBROSA_SOAK").is_some_and(|size| size == "full") {
        1
    } else {
        41
    }
}

#[test]
fn every_byte_of_the_file_turned_shows_no_other_words() {
    let (home, saved) = filled();
    let (
        path,
        Home {
            vault, store, folder, ..
        },
    ) = (home.path(), home);
    drop(store);
    let whole = fs::read(path.join(FILE)).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let (mut noticed, mut tried) = (0, 0);
    for at in (0..whole.len()).step_by(stride()) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let _ = fs::remove_file(copy.path().join("vault.db-wal"));
        fs::write(copy.path().join(FILE), bytes).unwrap();
        noticed += usize::from(nothing_false(&vault, copy.path(), &saved, &format!("byte {at}")));
        tried += 1;
    }
    eprintln!(
        "{tried} bytes of {} turned, {noticed} noticed, 0 other words",
        whole.len()
    );
    assert!(
        noticed * 2 > tried,
        "most of the file is ciphertext: {noticed} of {tried}"
    );
    drop(folder);
}

#[test]
fn the_file_cut_at_any_length_shows_no_other_words() {
    let (home, saved) = filled();
    let (
        path,
        Home {
            vault, store, folder, ..
        },
    ) = (home.path(), home);
    drop(store);
    let whole = fs::read(path.join(FILE)).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for length in (0..whole.len()).step_by(stride() * 3) {
        let _ = fs::remove_file(copy.path().join("vault.db-wal"));
        fs::write(copy.path().join(FILE), &whole[..length]).unwrap();
        nothing_false(&vault, copy.path(), &saved, &format!("{length} bytes"));
    }
    drop(folder);
}

#[test]
fn a_damaged_journal_is_noticed_wherever_it_costs_a_save() {
    // SQLite drops a journal from the first frame that does not check, and says nothing.
    let (mut home, mut saved) = filled();
    home.store
        .db
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    let (id, _) = saved[0];
    for minute in 10..13 {
        home.save(id, &session(minute)).unwrap();
        saved[0].1 = minute;
    }
    let control = copy_as_it_lies(&home.path());
    assert!(!nothing_false(&home.vault, control.path(), &saved, "the control"));
    let lies = copy_as_it_lies(&home.path());
    let journal = fs::read(lies.path().join("vault.db-wal")).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let mut noticed = 0;
    for at in (0..journal.len()).step_by(stride() * 5) {
        let mut bytes = journal.clone();
        bytes[at] ^= 1 << (at % 8);
        for file in [FILE, MARK] {
            fs::copy(lies.path().join(file), copy.path().join(file)).unwrap();
        }
        fs::write(copy.path().join("vault.db-wal"), bytes).unwrap();
        noticed += usize::from(nothing_false(&home.vault, copy.path(), &saved, &format!("byte {at}")));
    }
    assert!(noticed > 100, "{noticed}");
}

#[test]
fn a_database_put_back_without_its_mark_is_noticed() {
    let (mut home, saved) = filled();
    let earlier = copy_as_it_lies(&home.path());
    home.save(saved[0].0, &session(99)).unwrap();
    assert!(!nothing_false(
        &home.vault,
        earlier.path(),
        &saved,
        "the whole folder: the limit that is told"
    ));
    fs::copy(home.path().join(MARK), earlier.path().join(MARK)).unwrap();
    assert!(nothing_false(&home.vault, earlier.path(), &saved, "the database alone"));
}

#[test]
fn a_mark_that_is_damaged_or_gone_locks_nobody_out() {
    let (home, saved) = filled();
    let lies = copy_as_it_lies(&home.path());
    for at in 0..16 {
        let mut bytes = fs::read(home.path().join(MARK)).unwrap();
        bytes[at] ^= 0x40;
        fs::write(lies.path().join(MARK), bytes).unwrap();
        assert_eq!(mark_in(lies.path()), Newest::Damaged);
        assert!(!nothing_false(&home.vault, lies.path(), &saved, &format!("byte {at}")));
        let store = Store::open(lies.path()).unwrap();
        assert!(
            !super::open(&home.vault, &store).unwrap().is_newest,
            "byte {at} was silent"
        );
    }
    fs::remove_file(lies.path().join(MARK)).unwrap();
    assert!(!nothing_false(&home.vault, lies.path(), &saved, "no mark"));
}
