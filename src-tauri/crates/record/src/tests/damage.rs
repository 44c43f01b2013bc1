//! Every byte of a small record and of the ledger turned, by night every bit: a clear fact, never other words.

#![allow(clippy::print_stdout, reason = "how much was tried is told to the long run")]

use super::samples::*;
use crate::*;

/// Whether this is a night (`cargo xtask soak --full`).
fn is_night() -> bool {
    std::env::var_os("SUBROSA_SOAK").is_some_and(|size| size == "full")
}

/// What is turned of so many bytes: every bit by night, one of each byte otherwise.
fn bits(bytes: usize) -> impl Iterator<Item = (usize, u8)> {
    let is_night = is_night();
    let all = (0..bytes).flat_map(|at| (0..8).map(move |bit| (at, bit)));
    all.filter(move |(at, bit)| is_night || usize::from(*bit) == at % 8)
}

#[test]
fn every_byte_of_a_record_turned_is_damage_to_that_record() {
    let (_folder, mut vault) = vault();
    let mut cupboard = Cupboard::new();
    let (id, other) = (RecordId::from_bytes([1; 16]), RecordId::from_bytes([2; 16]));
    cupboard.put(&mut vault, id, &full_session().seal());
    cupboard.put(&mut vault, other, &reading());
    let whole = cupboard.rows[&id].clone();
    for (at, bit) in bits(whole.len()) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << bit;
        let row = KeptRow {
            id,
            body: Kept::read(bytes),
        };
        let trouble = cupboard.ledger.open_row(&vault, &row).expect_err("a turned bit opened");
        assert_eq!(
            trouble,
            Trouble {
                id,
                kind: None,
                fault: Fault::Damaged
            },
            "byte {at}, bit {bit}"
        );
    }
    println!("soak 4: {}", bits(whole.len()).count());
    for length in (0..whole.len()).step_by(if is_night() { 1 } else { 7 }) {
        let row = KeptRow {
            id,
            body: Kept::read(whole[..length].to_vec()),
        };
        assert_eq!(
            cupboard.ledger.open_row(&vault, &row).unwrap_err().fault,
            Fault::Damaged,
            "{length} bytes"
        );
    }
    // The other record is read all the same.
    cupboard.rows.insert(id, whole[1..].to_vec());
    let unlocked = cupboard.open(&vault).unwrap();
    assert_eq!(
        unlocked.troubles,
        [Trouble {
            id,
            kind: None,
            fault: Fault::Damaged
        }]
    );
    assert_eq!(unlocked.records.len(), 1);
}

#[test]
fn every_byte_of_the_ledger_turned_is_damage_to_that_page() {
    let (_folder, mut vault) = vault();
    let mut cupboard = Cupboard::new();
    cupboard.put(&mut vault, RecordId::from_bytes([1; 16]), &open_session());
    for number in [0, 2] {
        let whole = cupboard.pages[&number].clone();
        for at in 0..whole.len() {
            cupboard.pages.get_mut(&number).unwrap()[at] ^= 1 << (at % 8);
            assert!(
                matches!(cupboard.open(&vault), Err(RecordError::Manifest(n)) if n == number),
                "byte {at}"
            );
            cupboard.pages.insert(number, whole.clone());
        }
        for length in 0..whole.len() {
            cupboard.pages.insert(number, whole[..length].to_vec());
            assert!(
                matches!(cupboard.open(&vault), Err(RecordError::Manifest(n)) if n == number),
                "{length} bytes"
            );
        }
        cupboard.pages.insert(number, whole);
    }
    assert!(cupboard.open(&vault).unwrap().troubles.is_empty());
}

#[test]
fn every_byte_of_an_opened_record_turned_is_read_or_refused_without_a_panic() {
    // Behind the encryption: what a careless program with the key could have written.
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([1; 16]),
        version: 1,
        previous: Digest::NONE,
        kind: Kind::Session,
    };
    let text = wire::write(&header, (&full_session().seal()).into()).unwrap();
    let length = text.iter().rposition(|byte| *byte != b'\n').unwrap() + 2;
    for at in 0..length {
        for bit in 0..8 {
            let mut bytes = text.to_vec();
            bytes[at] ^= 1 << bit;
            let _ = wire::read(&bytes);
        }
        let _ = wire::read(&text[..at]);
    }
}
