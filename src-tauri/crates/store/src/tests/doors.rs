//! What is refused at the door, and what is set when it opens.

use super::*;
use crate::{FILE, StoreError};
use std::fs;

fn refusal(folder: &Path) -> StoreError {
    Store::open(folder).err().expect("it opened")
}

#[test]
fn one_process_one_door_at_a_time() {
    let mut home = Home::new();
    assert_eq!(refusal(&home.path()), StoreError::OpenElsewhere);
    assert_eq!(Store::create(&home.path()).err(), Some(StoreError::Exists));
    // The one that has it open goes on.
    home.save(RecordId::fresh(), &session(1)).unwrap();
}

#[test]
fn a_folder_without_a_store_says_so() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refusal(folder.path()), StoreError::Missing);
    assert_eq!(refusal(&folder.path().join("nowhere")), StoreError::Missing);
    assert_eq!(
        Store::create(&folder.path().join("nowhere")).err(),
        Some(StoreError::Missing)
    );
}

#[test]
fn what_is_not_our_store_is_not_opened() {
    let check = |expected: StoreError, change: &dyn Fn(&Path)| {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::create(folder.path()).unwrap());
        change(&folder.path().join(FILE));
        assert_eq!(refusal(folder.path()), expected);
    };
    let sql =
        |sql: &'static str| move |path: &Path| rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
    check(StoreError::TooNew(2), &sql("PRAGMA user_version = 2"));
    check(StoreError::Damaged, &sql("PRAGMA user_version = 0"));
    check(StoreError::Damaged, &sql("PRAGMA application_id = 1"));
    check(StoreError::Damaged, &sql("CREATE TABLE notes (text TEXT)"));
    check(StoreError::Damaged, &sql("DROP TABLE manifest"));
    check(
        StoreError::Damaged,
        &sql("CREATE TRIGGER copy AFTER DELETE ON records BEGIN INSERT INTO manifest VALUES (999, old.body); END"),
    );
    check(
        StoreError::Damaged,
        &sql("DROP TABLE records; CREATE VIEW records AS SELECT page AS id, body FROM manifest"),
    );
    check(StoreError::Damaged, &|path| fs::write(path, b"").unwrap());
    check(StoreError::Damaged, &|path| {
        fs::write(path, b"not a database at all, but long enough to be read").unwrap()
    });
    check(StoreError::Damaged, &|path| fs::write(path, vec![0; 100_000]).unwrap());
    check(StoreError::Damaged, &|path| {
        fs::rename(path, path.with_extension("elsewhere")).unwrap();
        std::os::unix::fs::symlink(path.with_extension("elsewhere"), path).unwrap();
    });
    check(StoreError::Damaged, &|path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    });
}

#[test]
fn a_home_behind_a_link_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("home é")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("home é"), folder.path().join("link")).unwrap();
    drop(Store::create(&folder.path().join("link")).unwrap());
    Store::open(&folder.path().join("link")).unwrap();
}

#[test]
fn a_row_of_another_shape_is_damage() {
    for sql in [
        "INSERT INTO records VALUES (x'00', x'00')",
        "INSERT INTO records VALUES (1, x'00')",
        "INSERT INTO records VALUES (zeroblob(16), 'text')",
        "INSERT INTO manifest VALUES (-1, x'00')",
        "INSERT INTO manifest VALUES (70000, x'00')",
        "INSERT INTO manifest VALUES (1, 7)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::create(folder.path()).unwrap());
        rusqlite::Connection::open(folder.path().join(FILE))
            .unwrap()
            .execute_batch(sql)
            .unwrap();
        let store = Store::open(folder.path()).unwrap();
        let outcome = (store.rows().err(), store.manifest().err());
        assert!(
            outcome == (Some(StoreError::Damaged), None) || outcome == (None, Some(StoreError::Damaged)),
            "{sql}"
        );
    }
}

#[test]
fn the_pragmas_are_as_the_promises_need_them() {
    let home = Home::new();
    let ask = |name: &str| {
        home.store
            .db
            .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
            .unwrap()
    };
    use rusqlite::types::Value::{Integer, Text};
    for (name, expected) in [
        ("secure_delete", Integer(1)),
        ("journal_mode", Text("wal".to_owned())),
        ("synchronous", Integer(2)),
        ("temp_store", Integer(2)),
        ("locking_mode", Text("exclusive".to_owned())),
        ("trusted_schema", Integer(0)),
        ("cell_size_check", Integer(1)),
        ("mmap_size", Integer(0)),
        ("application_id", Integer(0x7372_6462)),
        ("user_version", Integer(1)),
    ] {
        assert_eq!(ask(name), expected, "{name}");
    }
    assert!(
        home.store
            .db
            .db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE)
            .unwrap()
    );
    let files: Vec<_> = fs::read_dir(home.path())
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(!files.iter().any(|name| name == "vault.db-shm"), "{files:?}");
}

#[test]
fn only_the_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mode = fs::metadata(home.path().join(FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}
