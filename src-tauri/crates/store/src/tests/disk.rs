//! What was committed is there; what was destroyed is not.

use super::*;
use crate::StoreError;
use std::fs;

#[test]
fn what_was_committed_is_there_after_a_kill_and_after_a_close() {
    let mut home = Home::new();
    let ids: Vec<RecordId> = (0..5).map(|_| RecordId::fresh()).collect();
    let mut expected = Vec::new();
    for (minute, id) in ids.iter().enumerate() {
        home.save(*id, &session(minute as u64)).unwrap();
        home.save(*id, &session(minute as u64 + 100)).unwrap();
        expected.push((*id, minute as u64 + 100));

        let killed = copy_as_it_lies(&home.path());
        let found = super::open(&home.vault, &Store::open(killed.path()).unwrap()).unwrap();
        let mut so_far = expected.clone();
        so_far.sort();
        assert_eq!(minutes(&found), so_far);
        assert!(found.troubles.is_empty());
    }
    let Home {
        vault, store, folder, ..
    } = home;
    drop(store);
    assert!(
        !folder.path().join("vault/vault.db-wal").exists(),
        "a closed store is one file"
    );
    let found = super::open(&vault, &Store::open(&folder.path().join("vault")).unwrap()).unwrap();
    assert_eq!(minutes(&found).len(), 5);
}

#[test]
fn a_destroyed_record_leaves_no_ciphertext_and_does_not_come_back() {
    let mut home = Home::new();
    let (kept, gone) = (RecordId::fresh(), RecordId::fresh());
    home.save(kept, &session(1)).unwrap();
    home.save(gone, &session(2)).unwrap();
    let old = copy_as_it_lies(&home.path());
    let old = Store::open(old.path()).unwrap();
    let needle = old
        .db
        .query_row(
            "SELECT body FROM records WHERE id = ?1",
            [&gone.as_bytes()[..]],
            |row| row.get::<_, Vec<u8>>(0),
        )
        .unwrap();
    // Past the head of the file: the head begins as every age file does.
    let needle = needle[400..464].to_vec();
    let on_disk = |home: &Home| {
        let files = ["vault.db", "vault.db-wal"].map(|name| fs::read(home.path().join(name)).unwrap_or_default());
        files
            .iter()
            .any(|bytes| bytes.windows(needle.len()).any(|window| window == needle))
    };
    assert!(on_disk(&home), "the control: it is there before");

    home.destroy(gone).unwrap();
    assert!(!on_disk(&home));
    // Free pages would tell how much was withdrawn.
    let free: u32 = home
        .store
        .db
        .query_row("PRAGMA freelist_count", [], |row| row.get(0))
        .unwrap();
    assert_eq!(free, 0);
    assert_eq!(minutes(&home.open()), [(kept, 1)]);
    assert!(
        super::open(&home.vault, &old).is_err(),
        "an older copy opens nothing under the new root"
    );
    let again = home.save(gone, &session(3));
    assert!(
        matches!(again, Err(Failed::Record(RecordError::Gone(id))) if id == gone),
        "{again:?}"
    );
}

#[test]
fn a_full_disk_is_said_and_costs_nothing_that_was_saved() {
    let mut home = Home::new();
    let id = RecordId::fresh();
    home.save(id, &session(1)).unwrap();
    let pages: u32 = home
        .store
        .db
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    home.store
        .db
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();

    let failed = home.save(RecordId::fresh(), &session(2));
    assert!(matches!(failed, Err(Failed::Store(StoreError::DiskFull))), "{failed:?}");
    assert_eq!(minutes(&home.open()), [(id, 1)]);

    home.store
        .db
        .pragma_update_and_check(None, "max_page_count", pages + 100, |_| Ok(()))
        .unwrap();
    let other = RecordId::fresh();
    home.save(other, &session(3)).unwrap();
    assert_eq!(minutes(&home.open()).len(), 2);
}

#[test]
fn a_row_without_its_key_is_a_destruction_to_finish() {
    let mut home = Home::new();
    let id = RecordId::fresh();
    home.save(id, &session(1)).unwrap();
    home.vault.destroy_key(id.key()).unwrap();
    let found = home.open();
    assert_eq!(
        found.troubles,
        [record::Trouble {
            id,
            kind: None,
            fault: record::Fault::KeyDestroyed
        }]
    );
}
