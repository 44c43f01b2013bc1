//! Slips in sessions, and what a vault keeps of withdrawals: since format 5.
//!
//! `UPDATE=1` writes the vectors where there are none yet.

use super::draft_samples::finer_reading;
use super::samples::*;
use crate::*;
use std::fs;
use std::path::Path;
use vault::{Opener, open_stock};

fn slip() -> Digest {
    Digest::of(b"six words")
}

fn slipped() -> SealedSession {
    let mut open = full_session();
    open.give_slip(slip());
    open.seal()
}

fn custody() -> Custody {
    let mut custody = Custody::default();
    let month = Month::new(2027, 4).unwrap();
    let due = Withdrawal::Due {
        record: RecordId::from_bytes([3; 16]),
        aside: Box::new(finer_reading()),
    };
    let gone = |read| Withdrawal::Gone {
        month,
        read,
        backups: 1,
    };
    for (at, is) in [Withdrawal::Waiting, due, gone(Some(true)), gone(None)]
        .into_iter()
        .enumerate()
    {
        custody.note(Digest::of(&[at as u8]), month, is);
    }
    custody.backups.push(Backup {
        made: Minute(30_000_000),
        until: Minute(30_043_200),
        sheet: Digest::of(b"a sheet"),
    });
    custody
}

fn text(content: ToSeal<'_>) -> String {
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([0x5b; 16]),
        version: 3,
        previous: Digest::of(b"version 2"),
        kind: content.kind(),
    };
    String::from_utf8(wire::write(&header, content).unwrap().to_vec()).unwrap()
}

#[test]
fn a_session_without_a_slip_says_what_it_always_said() {
    assert!(text((&full_session().seal()).into()).starts_with("sub rosa record 1\n"));
    let mut open = full_session();
    open.give_slip(slip());
    assert!(text((&open).into()).starts_with("sub rosa record 5\n"));
    assert!(text((&slipped()).into()).starts_with("sub rosa record 5\n"));
    assert_eq!(open.seal().slip(), Some(slip()), "the seal keeps it");
}

#[test]
fn what_a_vault_keeps_of_withdrawals_comes_back_and_joins() {
    let written = text((&custody()).into());
    let Content::Custody(found) = wire::read(written.as_bytes()).unwrap().1 else {
        panic!("another kind");
    };
    assert_eq!(found, custody());
    assert_eq!(found.due().len(), 1);
    let mut other = Custody::default();
    other.note(Digest::of(b"new"), Month::new(2027, 5).unwrap(), Withdrawal::Waiting);
    other.join(custody());
    other.join(custody());
    assert_eq!((other.withdrawn.len(), other.backups.len()), (5, 1));
    assert!(other.withdrawn.is_sorted_by_key(|it| it.slip));
    assert_eq!(other.backups_of(1, Minute(30_043_199)).count(), 1);
    assert_eq!(
        other.backups_of(1, Minute(30_043_200)).count() + other.backups_of(0, Minute(0)).count(),
        0
    );
}

#[test]
fn the_vectors_of_format_5_still_open_to_the_same_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/record-5");
    let file = |name: &str| folder.join(format!("withdrawal-{name}"));
    if std::env::var_os("UPDATE").is_some() && !file("key.txt").exists() {
        let (_folder, mut vault) = vault();
        let id = RecordId::from_bytes([0x5b; 16]);
        vault.add_key(id.key()).unwrap();
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            file("key.txt"),
            format!("{}\n", *vault.export_identity(id.key()).unwrap()),
        )
        .unwrap();
        for (name, text) in [
            ("session", text((&slipped()).into())),
            ("custody", text((&custody()).into())),
        ] {
            fs::write(file(&format!("{name}.txt")), &text).unwrap();
            fs::write(
                file(&format!("{name}.age")),
                vault.seal(id.key(), text.as_bytes()).unwrap(),
            )
            .unwrap();
        }
    }
    let key = fs::read_to_string(file("key.txt")).unwrap();
    for (name, again) in [
        ("session", text((&slipped()).into())),
        ("custody", text((&custody()).into())),
    ] {
        let sealed = fs::read(file(&format!("{name}.age"))).unwrap();
        let opened = open_stock(&sealed, &[Opener::Identity(key.trim())]).unwrap();
        assert_eq!(*opened, fs::read(file(&format!("{name}.txt"))).unwrap());
        assert_eq!(*opened, again.as_bytes(), "{name}");
    }
}
