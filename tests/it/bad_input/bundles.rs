//! Hand-over files that the lead does not take.

use crate::support::{PHRASE, People, clock, note, seal, sealed};
use desk::views::Role;
use desk::{Desk, Home, Interviewing};
use std::path::{Path, PathBuf};
use vault::KeyId;

/// An interview held, sealed and handed over.
pub(super) fn handed_over(machine: &mut Interviewing, to: &Path) -> Vec<u8> {
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "it takes nine weeks and a budget");
    seal(machine);
    machine.handover_write(Some(to)).unwrap();
    std::fs::read(to).unwrap()
}

/// The lead's intake key for a bundle, with the text that it opens.
fn intake_of(people: &People, bundle: &[u8]) -> (vault::Vault, KeyId, Vec<u8>) {
    let lead = sealed::vault(&people.homes.lead.vault(Role::Review));
    let opens = |id: &KeyId| {
        lead.open_sealed_to(&[*id], bundle)
            .ok()
            .map(|text| (*id, text.to_vec()))
    };
    let (intake, text) = lead.key_ids().iter().find_map(opens).unwrap();
    (lead, intake, text)
}

/// What stands in a bundle.
pub(super) fn opened(people: &People, bundle: &[u8]) -> Vec<u8> {
    intake_of(people, bundle).2
}

/// Another text, sealed to whom this bundle was sealed to.
pub(super) fn sealed_again(people: &People, bundle: &[u8], text: &[u8]) -> Vec<u8> {
    let (lead, intake, _) = intake_of(people, bundle);
    vault::seal_to(&[lead.recipient(intake).unwrap()], text).unwrap()
}

/// A bundle whose text was changed by somebody who holds the lead's intake key: sealed again, to the same key.
fn resealed(people: &People, bundle: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let text = opened(people, bundle);
    let changed = change(std::str::from_utf8(&text).unwrap());
    assert_ne!(changed.as_bytes(), &text[..], "the example changed nothing");
    sealed_again(people, bundle, changed.as_bytes())
}

#[test]
fn a_bundle_that_is_not_taken_says_why() {
    let people = People::of_the_sample();
    let place = people.path("one.subrosa-handover");
    let good = handed_over(people.machine(0).interviewing().unwrap(), &place);
    let strangers = People::of_the_sample();
    let elsewhere = handed_over(strangers.machine(0).interviewing().unwrap(), &place);
    let stranger = {
        // Joined with the true study file; nobody brought its card to the lead.
        let mut desk = Desk::at(Home::at(&people.path("stranger")), clock::OURS, true);
        desk.study_file_open(&people.path("study.subrosa-study")).unwrap();
        desk.study_join(PHRASE).unwrap();
        let machine = desk.interviewing().unwrap();
        machine.machine_write(Some(&people.path("card"))).unwrap();
        handed_over(machine, &place)
    };
    let study_file = std::fs::read(people.path("study.subrosa-study")).unwrap();
    let rows: Vec<(&str, Vec<u8>, &str)> = vec![
        ("cut short", good[..good.len() / 2].to_vec(), "damaged"),
        ("cut in its head", good[..40].to_vec(), "not_a_bundle"),
        ("somebody else's", elsewhere, "other_recipient"),
        ("a stranger's", stranger, "stranger"),
        (
            "newer",
            resealed(&people, &good, |text| text.replacen("bundle 1\n", "bundle 6\n", 1)),
            "newer",
        ),
        (
            "older",
            resealed(&people, &good, |text| text.replacen("bundle 1\n", "bundle 0\n", 1)),
            "older",
        ),
        (
            "another month",
            resealed(&people, &good, |text| text.replacen("2027-03", "2027-04", 1)),
            "forged",
        ),
        (
            "other words",
            resealed(&people, &good, |text| text.replacen("nine weeks", "nine years", 1)),
            "forged",
        ),
        ("nothing", vec![], "not_a_bundle"),
        ("a note", b"it takes nine weeks and a budget".to_vec(), "not_a_bundle"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), "not_a_bundle"),
        ("the study file", study_file, "other_kind"),
        ("a card", std::fs::read(people.path("card")).unwrap(), "other_kind"),
    ];
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let before = serde_json::to_value(lead.lead_state().unwrap()).unwrap();
    for (name, bytes, code) in &rows {
        std::fs::write(&place, bytes).unwrap();
        let inbox = lead.inbox_open(std::slice::from_ref(&place)).unwrap();
        assert_eq!((inbox.files[0].verdict.as_str(), inbox.ready), (*code, 0), "{name}");
        lead.inbox_import().unwrap();
    }
    let reasons: std::collections::BTreeSet<&str> = rows.iter().map(|(_, _, code)| *code).collect();
    println!("{} files that are not taken, for {} reasons", rows.len(), reasons.len());
    // More than any bundle has, and what is no file: refused before anything is read.
    std::fs::File::create(&place).unwrap().set_len(100 << 20).unwrap();
    assert_eq!(
        lead.inbox_open(std::slice::from_ref(&place)).unwrap_err().code,
        "too_large"
    );
    for nowhere in ["not there", "."] {
        assert_eq!(
            lead.inbox_open(&[people.path(nowhere)]).unwrap_err().code,
            "file_unreadable"
        );
    }
    assert_eq!(serde_json::to_value(lead.lead_state().unwrap()).unwrap(), before);

    // The good one lies among them all, and is taken.
    let paths: Vec<PathBuf> = rows
        .iter()
        .map(|(name, bytes, _)| {
            let path = people.path(name);
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    std::fs::write(&place, &good).unwrap();
    let inbox = lead.inbox_open(&[paths, vec![place]].concat()).unwrap();
    assert_eq!((inbox.ready, inbox.files.len()), (1, rows.len() + 1));
    lead.inbox_import().unwrap();
    assert_eq!(lead.lead_state().unwrap().records, 1);
}

#[test]
fn a_card_a_receipt_and_a_study_file_that_are_none_say_so() {
    let people = People::of_the_sample();
    let (mut lead, mut machine) = (people.lead(), people.machine(0));
    let file = people.path("file");
    let study_file = std::fs::read(people.path("study.subrosa-study")).unwrap();
    machine.interviewing().unwrap().machine_write(Some(&file)).unwrap();
    let card = std::fs::read(&file).unwrap();
    let mut turned = card.clone();
    turned[card.len() / 2] ^= 1;
    let rows: [(&[u8], &str, &str, &str); 4] = [
        (b"", "not_a_bundle", "not_a_bundle", "study_file_none"),
        (
            b"\x89PNG\r\n\x1a\n\0\0",
            "not_a_bundle",
            "not_a_bundle",
            "study_file_none",
        ),
        (&study_file, "other_kind", "other_kind", ""),
        (&card, "", "other_kind", "study_file_none"),
    ];
    for (bytes, as_card, as_receipt, as_study) in rows {
        std::fs::write(&file, bytes).unwrap();
        let code = |refused: Option<desk::Refused>| refused.map_or("", |refused| refused.code);
        let lead = lead.leading().unwrap();
        assert_eq!(code(lead.machines_add(std::slice::from_ref(&file)).err()), as_card);
        let machine = machine.interviewing().unwrap();
        assert_eq!(
            code(machine.receipts_open(std::slice::from_ref(&file)).err()),
            as_receipt
        );
        let mut front = Desk::at(Home::at(&people.path("new")), clock::OURS, true);
        assert_eq!(code(front.study_file_open(&file).err()), as_study);
    }
    assert_eq!(lead.leading().unwrap().lead_state().unwrap().machines.len(), 2);
}
