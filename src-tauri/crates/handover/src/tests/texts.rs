//! Study file, machine card and receipt: signed texts in the clear.

use super::people::*;
use crate::*;
use proptest::prelude::*;
use record::{Side, StudyId};

#[test]
fn an_interviewer_joins_with_what_the_lead_signed() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    assert_eq!(
        (desk.study.id, &desk.study.title, desk.study.floor),
        (lead.study.id, &lead.study.title, 10)
    );
    assert_eq!(desk.study.kit, lead.study.kit);
    assert_eq!(desk.interviewer().intake, [lead.lead().intake[0].intake.clone()]);
    assert_eq!(desk.interviewer().deputies, [deputy()]);
    assert_eq!(
        study_fingerprint(desk.study.id, desk.interviewer().lead),
        study_fingerprint(lead.study.id, lead.vault.signer())
    );
}

#[test]
fn a_newer_study_file_renews_the_wave_and_keeps_what_was_handed_over() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 1);
    desk.hand_over(&sent);
    desk.interviewer().tallies.declined = 3;
    let slip = record::Digest::of(b"a slip");
    desk.interviewer().obeyed.insert(slip);

    let Desk { vault, study, .. } = &mut lead;
    assert_eq!(desk.study.population, study.population);
    study.population[0].people = 40;
    let Side::Lead(side) = &mut study.side else { panic!() };
    side.intake.push(wave(vault));
    let newest = side.intake[1].intake.clone();
    let renewed = renew_study(&desk.study, &write_study_file(vault, study).unwrap()).unwrap();
    desk.study = renewed;
    assert_eq!(
        desk.study.population[0].people, 40,
        "who could be interviewed is counted anew"
    );
    let interviewer = desk.interviewer();
    assert_eq!(interviewer.intake[0], newest, "bundles go to the newest wave");
    assert_eq!(
        (
            interviewer.tallies.declined,
            interviewer.last_number,
            interviewer.unconfirmed.len()
        ),
        (3, 1, 1)
    );
    assert!(
        interviewer.obeyed.contains(&slip),
        "a withdrawal that was obeyed is still told of"
    );

    let other = self::lead();
    let file = write_study_file(&other.vault, &other.study).unwrap();
    assert_eq!(renew_study(&desk.study, &file).map(|_| ()), Err(Refusal::OtherStudy));
    let (_folder, mut impostor) = vault_of_an_impostor();
    let study = lead_study(&mut impostor, desk.study.id, "the kit");
    let file = write_study_file(&impostor, &study).unwrap();
    assert_eq!(renew_study(&desk.study, &file).map(|_| ()), Err(Refusal::Stranger));
}

fn vault_of_an_impostor() -> (tempfile::TempDir, vault::Vault) {
    vault()
}

#[test]
fn a_study_that_is_not_ready_is_not_written() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let written = |study: &record::Study| {
        write_study_file(&lead.vault, study)
            .err()
            .map(|error| format!("{error:?}"))
    };
    let mut study = lead.study.clone();
    study.kit = None;
    assert_eq!(written(&study).unwrap(), "NoKit");
    let mut study = lead.study.clone();
    if let Side::Lead(lead) = &mut study.side {
        lead.intake[0].closed = Some(record::Minute(30_000_000));
    }
    assert_eq!(written(&study).unwrap(), "NoIntake");
    assert_eq!(written(&desk.study).unwrap(), "OtherSide");
}

#[test]
fn a_card_for_another_study_is_not_taken() {
    let (_folder, vault) = vault();
    let card = write_machine_card(&vault, StudyId::fresh(), None, Default::default());
    assert_eq!(read_machine_card(&card, StudyId::fresh()), Err(Refusal::OtherStudy));
}

#[test]
fn every_byte_of_a_signed_text_turned_is_refused() {
    let lead = lead();
    let card = write_machine_card(&lead.vault, lead.study.id, None, Default::default());
    let study = write_study_file(&lead.vault, &lead.study).unwrap();
    every_byte_matters(&card, |bytes| read_machine_card(bytes, lead.study.id).is_ok());
    every_byte_matters(&study, |bytes| read_study_file(bytes).is_ok());
}

fn every_byte_matters(text: &[u8], is_read: impl Fn(&[u8]) -> bool) {
    assert!(is_read(text));
    assert_eq!(text.len(), 4096);
    for at in 0..text.len() {
        let mut bytes = text.to_vec();
        bytes[at] ^= 1 << (at % 8);
        assert!(!is_read(&bytes), "byte {at}");
        assert!(!is_read(&text[..at]), "{at} bytes");
    }
}

#[test]
fn a_text_of_another_kind_format_or_size_is_told() {
    let lead = lead();
    let card = String::from_utf8(write_machine_card(&lead.vault, lead.study.id, None, Default::default())).unwrap();
    let read = |text: &str| read_machine_card(text.as_bytes(), lead.study.id);
    assert_eq!(
        read(&card.replacen("machine 1", "machine 2", 1)),
        Err(Refusal::Newer(2))
    );
    assert_eq!(
        read(&card.replacen("machine 1", "machine 0", 1)),
        Err(Refusal::Older(0))
    );
    assert_eq!(read(&card.replacen("machine 1", "machine x", 1)), Err(Refusal::Damaged));
    assert_eq!(
        read(&card.replacen("machine 1", "receipt 1", 1)),
        Err(Refusal::OtherKindOfFile)
    );
    assert_eq!(read("a letter"), Err(Refusal::NotABundle));
    assert_eq!(read(&"sub rosa machine 1\n".repeat(1_000_000)), Err(Refusal::TooLarge));
}

#[test]
fn a_receipt_is_the_leads_and_for_this_very_bundle() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let lots = [sessions(&desk.study, 1), sessions(&desk.study, 1)];
    let bundle = desk.hand_over(&lots[0]);
    desk.hand_over(&lots[1]);
    let arrival = lead.import(&bundle).arrival;
    let receipt = |vault: &vault::Vault, study: &record::Study, arrival: &record::Arrival| {
        check_receipt(&desk.study, &write_receipt(vault, study, arrival).unwrap()).map(|sent| sent.number)
    };
    assert_eq!(receipt(&lead.vault, &lead.study, &arrival), Ok(1));

    let other = self::lead();
    assert_eq!(receipt(&other.vault, &lead.study, &arrival), Err(Refusal::Stranger));
    let mut elsewhere = lead.study.clone();
    elsewhere.id = StudyId::fresh();
    assert_eq!(receipt(&lead.vault, &elsewhere, &arrival), Err(Refusal::OtherStudy));
    let unknown = record::Arrival {
        bundle: record::BundleId::fresh(),
        ..arrival.clone()
    };
    assert_eq!(receipt(&lead.vault, &lead.study, &unknown), Err(Refusal::NoSuchBundle));
    let other_file = record::Arrival {
        digest: record::Digest::NONE,
        ..arrival.clone()
    };
    assert_eq!(receipt(&lead.vault, &lead.study, &other_file), Err(Refusal::Damaged));
    // A receipt must not have a record destroyed that was not in the bundle.
    let more = record::Arrival {
        records: lots[1].iter().map(|(id, _)| *id).collect(),
        ..arrival
    };
    assert_eq!(receipt(&lead.vault, &lead.study, &more), Err(Refusal::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_read_makes_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for title in ["", "sub rosa study 1\n", "sub rosa machine 1\n", "age-encryption.org/v1\n"] {
            let text = [title.as_bytes(), &bytes].concat();
            let _ = (read_study_file(&text).is_ok(), read_machine_card(&text, StudyId::from_bytes([0; 16])), inspect(&text));
        }
    }
}
