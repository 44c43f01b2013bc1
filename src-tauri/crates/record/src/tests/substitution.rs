//! Somebody with the disk swaps, drops, adds and puts back; the ledger notices each of it.

use super::samples::*;
use crate::ledger::Entry;
use crate::*;
use std::collections::BTreeMap;
use vault::Vault;

/// Three records in one vault, the first of them saved twice; and how the disk looked after the first save.
struct Desk {
    _folder: tempfile::TempDir,
    vault: Vault,
    now: Cupboard,
    then: Cupboard,
    ids: Vec<RecordId>,
}

fn desk() -> Desk {
    let (_folder, mut vault) = vault();
    let ids = [[0x10; 16], [0x11; 16], [0x80; 16]].map(RecordId::from_bytes).to_vec();
    let mut now = Cupboard::new();
    for id in &ids {
        now.put(&mut vault, *id, &full_session());
    }
    let then = Cupboard {
        ledger: Ledger::begin(study_id()),
        rows: now.rows.clone(),
        pages: now.pages.clone(),
        newest: Newest::Missing,
    };
    now.put(&mut vault, ids[0], &open_session());
    Desk {
        _folder,
        vault,
        now,
        then,
        ids,
    }
}

fn faults(desk: &Desk) -> BTreeMap<RecordId, Fault> {
    let unlocked = desk.now.open(&desk.vault).unwrap();
    let troubles: BTreeMap<_, _> = unlocked
        .troubles
        .iter()
        .map(|trouble| (trouble.id, trouble.fault))
        .collect();
    assert_eq!(troubles.len(), unlocked.troubles.len());
    // Whatever did open is what was written last.
    for opened in &unlocked.records {
        assert_eq!(
            Some(opened.header.version),
            desk.now.ledger.version(opened.header.record)
        );
        assert!(!troubles.contains_key(&opened.header.record));
    }
    troubles
}

#[test]
fn a_store_nobody_touched_has_no_trouble() {
    assert!(faults(&desk()).is_empty());
}

#[test]
fn a_body_of_an_earlier_save_is_named_rolled_back() {
    let mut desk = desk();
    desk.now.rows.insert(desk.ids[0], desk.then.rows[&desk.ids[0]].clone());
    assert_eq!(faults(&desk), [(desk.ids[0], Fault::RolledBack)].into());
}

#[test]
fn bodies_swapped_between_records_do_not_open() {
    let mut desk = desk();
    let (one, two) = (desk.now.rows[&desk.ids[1]].clone(), desk.now.rows[&desk.ids[2]].clone());
    desk.now.rows.insert(desk.ids[1], two);
    desk.now.rows.insert(desk.ids[2], one);
    assert_eq!(
        faults(&desk),
        [(desk.ids[1], Fault::Damaged), (desk.ids[2], Fault::Damaged)].into()
    );
}

#[test]
fn a_body_that_the_right_key_opens_and_the_ledger_does_not_know_is_named_replaced() {
    // Someone who copied the open vault's memory could seal with the key; the ledger still says no.
    let mut desk = desk();
    let (id, other) = (desk.ids[1], desk.ids[2]);
    let header = |record, version, study| Header {
        study,
        record,
        version,
        previous: Digest::NONE,
        kind: Kind::Session,
    };
    for header in [
        header(id, 1, study_id()),
        header(id, 2, study_id()),
        header(other, 1, study_id()),
        header(id, 1, StudyId::fresh()),
    ] {
        let text = wire::write(&header, (&full_session().seal()).into()).unwrap();
        desk.now.rows.insert(id, desk.vault.seal(id.key(), &text).unwrap());
        assert_eq!(faults(&desk), [(id, Fault::Replaced)].into(), "{header:?}");
    }
    desk.now
        .rows
        .insert(id, desk.vault.seal(id.key(), b"words in clear").unwrap());
    assert_eq!(faults(&desk), [(id, Fault::Replaced)].into());
}

#[test]
fn a_header_must_say_what_the_ledger_says() {
    // Even a ledger that vouches for the ciphertext does not make it another record, version or study.
    let mut desk = desk();
    let (id, other) = (desk.ids[1], desk.ids[2]);
    for (record, version, study) in [(other, 1, study_id()), (id, 2, study_id()), (id, 1, StudyId::fresh())] {
        let header = Header {
            study,
            record,
            version,
            previous: Digest::NONE,
            kind: Kind::Session,
        };
        let text = wire::write(&header, (&full_session().seal()).into()).unwrap();
        let body = desk.vault.seal(id.key(), &text).unwrap();
        let vouched = Entry::Kept {
            version: 1,
            digest: Digest::of(&body),
        };
        desk.now.ledger.entries.insert(id, vouched);
        let row = KeptRow {
            id,
            body: Kept::read(body),
        };
        let trouble = desk.now.ledger.open_row(&desk.vault, &row).unwrap_err();
        assert_eq!(
            trouble,
            Trouble {
                id,
                kind: None,
                fault: Fault::Replaced
            },
            "{header:?}"
        );
    }
}

#[test]
fn a_row_that_went_and_a_row_that_came_are_both_named() {
    let mut desk = desk();
    let stranger = RecordId::from_bytes([0x42; 16]);
    let body = desk.now.rows.remove(&desk.ids[1]).unwrap();
    desk.now.rows.insert(stranger, body);
    assert_eq!(
        faults(&desk),
        [(desk.ids[1], Fault::Missing), (stranger, Fault::Extra)].into()
    );
}

#[test]
fn a_destroyed_record_cannot_be_put_back() {
    let mut desk = desk();
    let id = desk.ids[2];
    let body = desk.now.rows[&id].clone();
    desk.vault.destroy_key(id.key()).unwrap();
    assert_eq!(
        faults(&desk),
        [(id, Fault::KeyDestroyed)].into(),
        "a crash before the row was deleted"
    );

    desk.now.commit(&desk.vault, vec![], vec![id]).unwrap();
    assert!(faults(&desk).is_empty());
    assert!(desk.now.ledger.is_gone(id));
    assert!(
        matches!(desk.now.ledger.seal(&desk.vault, id, &open_session()), Err(RecordError::Gone(gone)) if gone == id)
    );
    assert!(matches!(
        desk.now.commit(&desk.vault, vec![], vec![id]),
        Err(RecordError::Unknown(_))
    ));

    desk.now.rows.insert(id, body);
    assert_eq!(faults(&desk), [(id, Fault::Extra)].into());
}

#[test]
fn every_page_of_another_time_place_or_vault_is_an_error() {
    let desk = desk();
    let other = self::desk();
    let numbers: Vec<u16> = desk.now.pages.keys().copied().collect();
    assert_eq!(numbers, [0, 0x11, 0x12, 0x81]);
    let mut tried = 0;
    for number in &numbers {
        let present = &desk.now.pages[number];
        let mut forgeries = vec![Some(other.now.pages[number].clone()), None, Some(Vec::new())];
        forgeries.push(Some(desk.then.pages[number].clone()).filter(|old| old != present));
        forgeries.extend(
            numbers
                .iter()
                .filter(|n| *n != number)
                .map(|n| Some(desk.now.pages[n].clone())),
        );
        for forgery in forgeries {
            let is_missing = forgery.is_none();
            let mut pages = desk.now.pages.clone();
            match forgery {
                Some(forged) => pages.insert(*number, forged),
                None => pages.remove(number),
            };
            let cupboard = Cupboard {
                ledger: Ledger::begin(study_id()),
                rows: desk.now.rows.clone(),
                pages,
                newest: Newest::Missing,
            };
            let error = cupboard.open(&desk.vault).unwrap_err();
            match error {
                RecordError::NoManifest => assert!(*number == 0 && is_missing),
                RecordError::Manifest(_) => {}
                other => panic!("{other:?}"),
            }
            tried += 1;
        }
    }
    assert!(tried >= 14, "{tried}");

    let mut pages = desk.now.pages.clone();
    pages.insert(0x20, desk.now.pages[&0x11].clone());
    let cupboard = Cupboard {
        ledger: Ledger::begin(study_id()),
        rows: desk.now.rows.clone(),
        pages,
        newest: Newest::Missing,
    };
    assert!(matches!(cupboard.open(&desk.vault), Err(RecordError::Manifest(0x20))));
}

#[test]
fn the_whole_database_of_an_earlier_time_is_older_than_the_mark_outside() {
    let mut desk = desk();
    let newest = desk.now.ledger.sequence();
    desk.now.newest = Newest::At(newest);
    assert!(faults(&desk).is_empty());
    desk.then.newest = Newest::At(newest);
    assert!(matches!(desk.then.open(&desk.vault), Err(RecordError::PutBack { newest: at, .. }) if at == newest));

    // The limit that the documents name: the whole folder put back as it once was, its mark too.
    desk.then.newest = Newest::At(newest - 1);
    assert!(desk.then.open(&desk.vault).unwrap().troubles.is_empty());
}

#[test]
fn after_a_new_root_the_old_pages_open_nothing() {
    let mut desk = desk();
    let before = Cupboard {
        ledger: Ledger::begin(study_id()),
        rows: desk.now.rows.clone(),
        pages: desk.now.pages.clone(),
        newest: Newest::Missing,
    };
    let Desk { vault, now, .. } = &mut desk;
    let Cupboard { ledger, pages, .. } = now;
    vault
        .rotate(|vault| {
            ledger.reseal(vault, |batch| {
                pages.extend(batch.pages().map(|(number, page)| (number, page.as_bytes().to_vec())));
                Ok::<(), RecordError>(())
            })
        })
        .unwrap();
    assert!(faults(&desk).is_empty());
    assert!(matches!(before.open(&desk.vault), Err(RecordError::Manifest(0))));
}

#[test]
fn a_save_that_failed_changes_nothing_and_can_be_made_again() {
    let mut desk = desk();
    let id = desk.ids[0];
    let (version, sequence) = (desk.now.ledger.version(id), desk.now.ledger.sequence());
    let put = desk.now.ledger.seal(&desk.vault, id, &full_session()).unwrap();
    let fails = |_: &Commit| Err(RecordError::TooLarge(0));
    assert!(
        desk.now
            .ledger
            .commit(&desk.vault, vec![put], vec![desk.ids[2]], fails)
            .is_err()
    );
    assert_eq!(
        (desk.now.ledger.version(id), desk.now.ledger.sequence()),
        (version, sequence)
    );
    assert!(!desk.now.ledger.is_gone(desk.ids[2]));
    assert!(faults(&desk).is_empty());

    let put = desk.now.ledger.seal(&desk.vault, id, &full_session()).unwrap();
    desk.now.commit(&desk.vault, vec![put], vec![]).unwrap();
    assert!(faults(&desk).is_empty());
}

#[test]
fn two_seals_of_the_same_state_cannot_both_be_saved() {
    let mut desk = desk();
    let id = desk.ids[0];
    let seal = |desk: &Desk| desk.now.ledger.seal(&desk.vault, id, &full_session()).unwrap();
    let (first, second, third, fourth) = (seal(&desk), seal(&desk), seal(&desk), seal(&desk));
    assert!(matches!(
        desk.now.commit(&desk.vault, vec![first, second], vec![]),
        Err(RecordError::Stale(_))
    ));
    desk.now.commit(&desk.vault, vec![third], vec![]).unwrap();
    assert!(matches!(
        desk.now.commit(&desk.vault, vec![fourth], vec![]),
        Err(RecordError::Stale(_))
    ));
    assert!(faults(&desk).is_empty());
}

#[test]
fn a_thing_of_another_study_is_not_sealed_here() {
    let desk = desk();
    let ledger = Ledger::begin(StudyId::fresh());
    for it in [
        ToSeal::from(&full_session()),
        (&full_session().seal()).into(),
        (&lead_study()).into(),
    ] {
        assert!(matches!(
            ledger.seal(&desk.vault, desk.ids[0], it),
            Err(RecordError::OtherStudy(_))
        ));
    }
}
