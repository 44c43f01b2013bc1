//! A bundle's whole way, and its place in the row.

use super::people::*;
use crate::*;
use record::{RecordId, SealedSession};
use std::collections::BTreeMap;

fn by_name(sessions: Vec<(RecordId, SealedSession)>) -> BTreeMap<RecordId, SealedSession> {
    sessions.into_iter().collect()
}

#[test]
fn what_was_handed_over_arrives_and_is_receipted() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    desk.interviewer().tallies.declined = 2;
    let sent = sessions(&desk.study, 5);
    let bundle = desk.hand_over(&sent);

    let checked = lead.import(&bundle);
    assert_eq!(
        (checked.letter.as_str(), checked.arrival.number, checked.missing),
        ("A", 1, None)
    );
    assert_eq!((checked.month, checked.tallies.declined), (month(), 2));
    assert_eq!(by_name(checked.sessions), by_name(sent.clone()));
    assert_eq!(lead.lead().tallies().declined, 2);

    let receipt = write_receipt(&lead.vault, &lead.study, &checked.arrival).unwrap();
    let confirmed = check_receipt(&desk.study, &receipt).unwrap().clone();
    let mut names: Vec<RecordId> = sent.iter().map(|(id, _)| *id).collect();
    names.sort();
    assert_eq!(confirmed.records, names);
    assert!(desk.interviewer().confirm(confirmed.bundle).is_some());
    assert_eq!(check_receipt(&desk.study, &receipt), Err(Refusal::NoSuchBundle));
}

#[test]
fn records_stand_in_an_order_that_tells_no_time() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let held = sessions(&desk.study, 12);
    let bundle = desk.hand_over(&held);
    let arrived: Vec<RecordId> = lead.import(&bundle).sessions.iter().map(|(id, _)| *id).collect();
    assert!(arrived.is_sorted());
    assert_ne!(arrived, held.iter().map(|(id, _)| *id).collect::<Vec<_>>());
}

#[test]
fn a_gap_is_shown_and_filled_later() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let bundles: Vec<Vec<u8>> = (0..4)
        .map(|_| {
            let sent = sessions(&desk.study, 1);
            desk.hand_over(&sent)
        })
        .collect();
    assert_eq!(lead.import(&bundles[0]).missing, None);
    assert_eq!(lead.import(&bundles[2]).missing, Some(2));
    assert_eq!(lead.import(&bundles[3]).missing, Some(2));
    assert_eq!(lead.lead().machines[0].gaps(), [2]);
    assert_eq!(lead.import(&bundles[1]).missing, None);
    assert!(lead.lead().machines[0].gaps().is_empty());
}

#[test]
fn an_older_bundle_that_comes_late_does_not_turn_tallies_back() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = (sessions(&desk.study, 1), sessions(&desk.study, 1));
    let first = desk.hand_over(&sent.0);
    desk.interviewer().tallies.withdrawn = 7;
    let second = desk.hand_over(&sent.1);
    lead.import(&second);
    lead.import(&first);
    assert_eq!(lead.lead().tallies().withdrawn, 7);
}

#[test]
fn a_bundle_is_imported_once() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 2);
    let bundle = desk.hand_over(&sent);
    let waiting = lead.check(&bundle).unwrap();
    lead.import(&bundle);
    assert_eq!(lead.check(&bundle).unwrap_err(), Refusal::Duplicate(1));
    // One that was checked before the import is asked again.
    let record::Side::Lead(known) = &lead.study.side else {
        panic!()
    };
    assert_eq!(waiting.fits(known), Err(Refusal::Duplicate(1)));
}

#[test]
fn a_record_that_comes_twice_from_its_machine_is_taken_once() {
    // The first bundle's receipt got lost, and the interviewer hands its records over again.
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let mut sent = sessions(&desk.study, 2);
    let first = desk.hand_over(&sent);
    lead.import(&first);
    sent.extend(sessions(&desk.study, 1));
    let second = desk.hand_over(&sent);
    let checked = lead.import(&second);
    assert_eq!(by_name(checked.sessions), by_name(sent[2..].to_vec()));
    assert_eq!(checked.arrival.records.len(), 3, "the receipt names all three");
}

#[test]
fn two_bundles_with_one_number_and_a_chain_that_parts_are_refused() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    // The interviewer's folder is put back as it was, and writes number 1 anew.
    let before = desk.study.clone();
    let lots: Vec<_> = (0..4).map(|_| sessions(&desk.study, 1)).collect();
    let (one, two) = (desk.hand_over(&lots[0]), desk.hand_over(&lots[1]));
    desk.study = before;
    let (other_one, other_two) = (desk.hand_over(&lots[2]), desk.hand_over(&lots[3]));

    lead.import(&one);
    assert_eq!(lead.check(&other_one).unwrap_err(), Refusal::NumberTaken(1));
    assert_eq!(lead.check(&other_two).unwrap_err(), Refusal::OtherChain(2));
    lead.import(&two);
}

#[test]
fn a_bundle_before_one_that_does_not_follow_from_it_is_refused() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let before = desk.study.clone();
    let lots: Vec<_> = (0..3).map(|_| sessions(&desk.study, 1)).collect();
    let (_, two) = (desk.hand_over(&lots[0]), desk.hand_over(&lots[1]));
    desk.study = before;
    let other_one = desk.hand_over(&lots[2]);
    lead.import(&two);
    assert_eq!(lead.check(&other_one).unwrap_err(), Refusal::OtherChain(1));
}

#[test]
fn what_cannot_be_handed_over_is_said_before_anything_is_written() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let write = |study: &record::Study, sessions: &[(RecordId, SealedSession)]| {
        let outgoing: Vec<_> = sessions
            .iter()
            .map(|(id, session)| Outgoing {
                id: *id,
                version: 1,
                session,
            })
            .collect();
        write_bundle(&desk.vault, study, month(), &outgoing)
            .err()
            .map(|error| format!("{error:?}"))
    };
    let mut other_kit = desk.study.clone();
    other_kit.kit = Some(record::KitText::new("another kit".to_owned()));
    let mut other_study = desk.study.clone();
    other_study.id = record::StudyId::fresh();
    let mixed = [sessions(&desk.study, 1), sessions(&other_kit, 1)].concat();
    assert_eq!(write(&desk.study, &[]).unwrap(), "NoRecords");
    assert_eq!(write(&desk.study, &mixed).unwrap(), "MixedKits");
    assert_eq!(write(&desk.study, &sessions(&other_study, 1)).unwrap(), "OtherStudy");
    assert_eq!(write(&lead.study, &sessions(&desk.study, 1)).unwrap(), "OtherSide");
}

#[test]
fn bundles_of_different_batches_have_one_size() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sizes: Vec<usize> = [5, 6, 7]
        .map(|count| {
            let sent = sessions(&desk.study, count);
            let bundle = desk.hand_over(&sent);
            let key = lead.lead().intake[0].intake.key;
            lead.vault.open_sealed_to(&[key], &bundle).unwrap().len()
        })
        .to_vec();
    assert_eq!(sizes, [64 * 1024; 3]);
}

#[test]
fn the_outside_of_a_bundle_tells_its_size_and_how_many_can_open_it() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 5);
    let bundle = desk.hand_over(&sent);
    let outside = inspect(&bundle);
    assert_eq!(
        (outside.size, outside.is_age, outside.recipients),
        (bundle.len(), true, 2)
    );
    for bytes in [
        b"".as_slice(),
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v2\n--- x\n",
        b"PK\x03\x04",
    ] {
        assert!(!inspect(bytes).is_age);
    }
}
