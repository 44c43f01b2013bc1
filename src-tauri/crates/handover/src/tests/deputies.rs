//! Cards of deputies and the lead's files for them: from the one lead, for the one desk, and never older.

use super::people::*;
use crate::*;
use record::{Digest, Intake, Learned, RecordId, Study, StudyId, Wave};
use vault::Vault;

fn key(vault: &mut Vault) -> Intake {
    wave(vault).intake
}

/// A deputy's desk for the lead's study, as the study file makes it.
fn deputy_of(lead: &Desk) -> Desk {
    let (folder, mut vault) = vault();
    let joined = read_study_file(&write_study_file(&lead.vault, &lead.study).unwrap()).unwrap();
    let post = key(&mut vault);
    let spare = (0..3).map(|_| key(&mut vault)).collect();
    let study = as_deputy(&joined, post, spare).unwrap();
    Desk {
        _folder: folder,
        vault,
        study,
    }
}

fn appoint(lead: &mut Desk, deputy: &Desk) {
    let card = write_deputy_card(&deputy.vault, &deputy.study).unwrap();
    let card = read_deputy_card(&card, lead.study.id).unwrap();
    let lead = lead.lead();
    // What the files of before gave out, and what those to come do.
    let before = current_way(lead).unwrap();
    lead.circle.gives_out(before);
    lead.appoint(card);
    let way = current_way(lead).unwrap();
    lead.circle.gives_out(way);
    lead.circle.number += 1;
}

fn file(lead: &Desk) -> Vec<u8> {
    let file = write_deputy_file(&lead.vault, &lead.study, &Learned::default()).unwrap();
    file.as_bytes().to_vec()
}

fn refused(desk: &Desk, bytes: Vec<u8>) -> Refusal {
    read_deputy_file(&desk.vault, &desk.study, bytes).unwrap_err()
}

#[test]
fn a_deputy_reads_what_the_lead_reads_from_then_on() {
    let mut lead = lead();
    let early = lead.joined_by();
    let mut deputy = deputy_of(&lead);
    assert_eq!(deputy.check(b"").unwrap_err(), Refusal::NotABundle);
    appoint(&mut lead, &deputy);
    let mut machine = lead.joined_by();
    deputy.study = read_deputy_file(&deputy.vault, &deputy.study, file(&lead))
        .unwrap()
        .study;
    let of = deputy.lead().circle.of.clone().unwrap();
    assert_eq!((of.number, of.spare.len(), deputy.lead().machines.len()), (1, 2, 2));
    let one = (RecordId::fresh(), session(&machine.study, 1));
    let bundle = machine.hand_over(std::slice::from_ref(&one));
    for desk in [&lead, &deputy] {
        assert_eq!(desk.check(&bundle).unwrap().sessions[0].0, one.0);
    }
    // Written under the study file of before: the lead's alone, and accepted there still.
    let mut early = early;
    let before = early.hand_over(&[(RecordId::fresh(), session(&early.study, 2))]);
    assert!(lead.check(&before).is_ok());
    assert_eq!(deputy.check(&before).unwrap_err(), Refusal::OtherRecipient);
    // A set of recipients that no study file gave out.
    let mut alone = lead.joined_by();
    alone.interviewer().deputies.clear();
    let alone = alone.hand_over(&[(RecordId::fresh(), session(&lead.study, 3))]);
    assert_eq!(lead.check(&alone).unwrap_err(), Refusal::OtherRecipient);
}

#[test]
fn a_file_for_deputies_that_is_none_is_refused() {
    let mut lead = lead();
    let mut deputy = deputy_of(&lead);
    let other = deputy_of(&lead);
    appoint(&mut lead, &deputy);
    let old = file(&lead);
    lead.lead().circle.number += 1;
    let good = file(&lead);
    assert_eq!(refused(&other, good.clone()), Refusal::OtherRecipient);
    // Somebody who holds the deputy's public key, and another study of the same lead.
    let mut forger = super::people::lead();
    forger.study.id = lead.study.id;
    appoint(&mut forger, &deputy);
    assert_eq!(refused(&deputy, file(&forger)), Refusal::Forged);
    let mut elsewhere: Study = lead.study.clone();
    elsewhere.id = StudyId::fresh();
    let foreign = write_deputy_file(&lead.vault, &elsewhere, &Learned::default()).unwrap();
    assert_eq!(refused(&deputy, foreign.as_bytes().to_vec()), Refusal::OtherStudy);
    // A machine's update has another purpose, even to the same key.
    let post = deputy.lead().circle.post.clone().unwrap();
    let mut machine = lead.joined_by();
    lead.lead().post_to(&machine.vault.signer(), post.recipient);
    let update = write_update(&lead.vault, &lead.study, &Learned::default()).unwrap();
    assert_eq!(refused(&deputy, update.as_bytes().to_vec()), Refusal::Forged);
    let machine_post = key(&mut machine.vault);
    machine.interviewer().post = Some(machine_post);
    assert_eq!(refused(&machine, good.clone()), Refusal::OtherKindOfFile);
    let mut reasons = 0;
    for at in (0..good.len()).step_by(211) {
        let mut flipped = good.clone();
        flipped[at] ^= 1;
        reasons += usize::from(read_deputy_file(&deputy.vault, &deputy.study, flipped).is_err());
        assert!(read_deputy_file(&deputy.vault, &deputy.study, good[..at].to_vec()).is_err());
    }
    assert_eq!(reasons, good.len().div_ceil(211));
    deputy.study = read_deputy_file(&deputy.vault, &deputy.study, good.clone())
        .unwrap()
        .study;
    assert_eq!(refused(&deputy, old), Refusal::OlderNumber(1));
    assert!(
        read_deputy_file(&deputy.vault, &deputy.study, good).is_ok(),
        "the same once more"
    );
    // Neither a lead nor a study file is a deputy's to make.
    assert!(matches!(
        write_study_file(&deputy.vault, &deputy.study),
        Err(HandoverError::Deputy)
    ));
    assert!(matches!(
        write_deputy_card(&lead.vault, &lead.study),
        Err(HandoverError::OtherSide)
    ));
}

#[test]
fn a_card_is_of_this_study_and_whole() {
    let lead = lead();
    let deputy = deputy_of(&lead);
    let card = write_deputy_card(&deputy.vault, &deputy.study).unwrap();
    let read = |bytes: &[u8]| read_deputy_card(bytes, lead.study.id).map(|card| card.spare.len());
    assert_eq!(read(&card), Ok(3));
    assert_eq!(
        read_deputy_card(&card, StudyId::fresh()).unwrap_err(),
        Refusal::OtherStudy
    );
    let text = String::from_utf8(card.clone()).unwrap();
    for (from, to, reason) in [
        ("rosa deputy", "rosa machine", Refusal::OtherKindOfFile),
        ("deputy 1\n", "deputy 2\n", Refusal::Newer(2)),
        ("\"keys\":[\"age1", "\"keys\":[\"age2", Refusal::Forged),
        ("\"post\":\"age1", "\"pest\":\"age1", Refusal::Damaged),
    ] {
        assert_eq!(read(text.replacen(from, to, 1).as_bytes()), Err(reason), "{from}");
    }
    assert_eq!(read(&card[..card.len() / 2]), Err(Refusal::Damaged));
    let machine = write_machine_card(&deputy.vault, lead.study.id, None, Default::default());
    assert_eq!(read(&machine), Err(Refusal::OtherKindOfFile));
}

#[test]
fn a_bundle_of_an_ended_wave_or_a_lost_machine_says_so() {
    let mut lead = lead();
    let mut machine = lead.joined_by();
    let bundle = machine.hand_over(&[(RecordId::fresh(), session(&machine.study, 1))]);
    let old = lead.lead().intake[0].intake.key;
    lead.lead().intake[0].closed = Some(record::Minute(1));
    assert!(lead.check(&bundle).is_ok(), "closed, and alive");
    lead.lead().machines[0].is_revoked = true;
    assert_eq!(lead.check(&bundle).unwrap_err(), Refusal::Revoked);
    lead.lead().machines[0].is_revoked = false;
    let fresh = wave(&mut lead.vault);
    lead.lead().intake.push(Wave { ..fresh });
    assert_eq!(lead.lead().end_waves(record::Minute(u64::MAX / 2)), [old]);
    lead.vault.destroy_key(old).unwrap();
    assert_eq!(lead.check(&bundle).unwrap_err(), Refusal::WaveOver);
    let said = said(&lead.vault, &lead.study).unwrap();
    lead.lead().circle.number = 9;
    assert_eq!(
        super::super::said(&lead.vault, &lead.study).unwrap(),
        said,
        "the number is not what is said"
    );
    lead.study.floor += 1;
    assert_ne!(super::super::said(&lead.vault, &lead.study).unwrap(), said);
    assert_ne!(said, Digest::NONE);
}
