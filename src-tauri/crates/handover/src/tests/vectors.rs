//! Files of every released format are still read. Vectors are added, never edited.
//!
//! `UPDATE=1` writes the vectors of the present format where there are none yet.

use super::people::*;
use crate::*;
use record::{RecordId, Side, Study, StudyId};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{KeyId, Vault};

fn folder() -> PathBuf {
    folder_of(1)
}

fn folder_of(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/vectors/bundle-{format}"))
}

const STUDY: [u8; 16] = [0x0a; 16];
const POST: KeyId = KeyId([0x0c; 16]);
const INTAKE: KeyId = KeyId([0x0b; 16]);

fn record(number: u8) -> RecordId {
    RecordId::from_bytes([number; 16])
}

/// The lead of the vectors, from the vault that lies beside them.
pub fn lead_of_vectors(copy: &Path) -> (Vault, Study) {
    for file in ["root.bin", "keys.bin"] {
        fs::copy(folder().join("lead").join(file), copy.join(file)).unwrap();
    }
    let vault = Vault::unlock(copy, &passphrase()).unwrap();
    let recipient = vault.recipient(INTAKE).unwrap();
    let (_other, mut any) = super::people::vault();
    let mut study = lead_study(&mut any, StudyId::from_bytes(STUDY), "the kit");
    if let Side::Lead(lead) = &mut study.side {
        lead.intake[0].intake = record::Intake { key: INTAKE, recipient };
    }
    (vault, study)
}

#[test]
fn files_of_format_one_are_read() {
    if std::env::var_os("UPDATE").is_some() && !folder().exists() {
        write_vectors();
    }
    let read = |name: &str| fs::read(folder().join(name)).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let (vault, mut study) = lead_of_vectors(copy.path());

    let joined = read_study_file(&read("study.txt")).unwrap();
    assert_eq!(
        (joined.id, &joined.title, &joined.kit),
        (study.id, &study.title, &study.kit)
    );

    let signer = read_machine_card(&read("machine.txt"), study.id).unwrap().signer;
    let Side::Lead(lead) = &mut study.side else { panic!() };
    lead.add_machine(signer);

    let text = vault.open_sealed_to(&[INTAKE], &read("bundle.age")).unwrap();
    assert!(*text == read("bundle.txt"), "byte-equal");
    let checked = check_bundle(&vault, &study, read("bundle.age")).unwrap();
    assert_eq!(
        (checked.arrival.number, checked.missing, checked.month),
        (1, None, month())
    );
    let expected: Vec<_> = (1..=3)
        .map(|number| (record(number), session(&study, usize::from(number))))
        .collect();
    assert_eq!(checked.sessions, expected);

    let mut waiting = joined;
    if let Side::Interviewer(interviewer) = &mut waiting.side {
        let record::Arrival {
            bundle,
            number,
            digest,
            records,
            ..
        } = checked.arrival;
        interviewer.hand_over(record::Sent {
            bundle,
            number,
            digest,
            records,
        });
    }
    assert_eq!(check_receipt(&waiting, &read("receipt.txt")).unwrap().number, 1);
}

/// A bundle of format 2, with a page of learned words, and an update; their machine's own key is beside them.
#[test]
fn files_of_format_two_are_read() {
    let second = folder_of(2);
    if std::env::var_os("UPDATE").is_some() && !second.exists() {
        write_second(&second);
    }
    let read = |name: &str| fs::read(second.join(name)).unwrap();
    let (study, card, checked) = bundle_in(&second);
    assert_eq!(checked.sessions, [(record(4), session(&study, 4))]);
    assert_eq!(checked.learned.unwrap().words()[0].expose(), "Quillfeather");

    let machine = tempfile::tempdir().unwrap();
    for file in ["root.bin", "keys.bin"] {
        fs::copy(second.join("machine").join(file), machine.path().join(file)).unwrap();
    }
    let machine = Vault::unlock(machine.path(), &passphrase()).unwrap();
    let mut joined = read_study_file(&fs::read(folder().join("study.txt")).unwrap()).unwrap();
    let Side::Interviewer(interviewer) = &mut joined.side else {
        panic!()
    };
    let recipient = card.post.unwrap();
    interviewer.post = Some(record::Intake { key: POST, recipient });
    let renewed = read_update(&machine, &joined, read("update.age")).unwrap();
    assert_eq!(renewed.learned.words()[0].expose(), "Quillfeather");
    assert_eq!(renewed.study.kit, study.kit);
}

/// A bundle of format 3, with learned words and remarks on the kit.
#[test]
fn files_of_format_three_are_read() {
    let third = folder_of(3);
    if std::env::var_os("UPDATE").is_some() && !third.exists() {
        write_third(&third);
    }
    let (study, _, checked) = bundle_in(&third);
    assert_eq!(checked.sessions, [(record(5), session(&study, 5))]);
    assert_eq!(checked.learned.unwrap().words()[0].expose(), "Quillfeather");
    assert_eq!(checked.remarks.unwrap(), remarked("nothing about new people"));
}

/// What the lead of the vectors finds in the bundle of a folder, after the card of its machine. Its plaintext is the one
/// that lies beside it.
fn bundle_in(folder: &Path) -> (Study, MachineCard, Checked) {
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let (vault, mut study) = lead_of_vectors(copy.path());
    let card = read_machine_card(&read("machine.txt"), study.id).unwrap();
    let Side::Lead(lead) = &mut study.side else { panic!() };
    lead.add_machine(card.signer);
    let text = vault.open_sealed_to(&[INTAKE], &read("bundle.age")).unwrap();
    assert!(*text == read("bundle.txt"), "byte-equal");
    let checked = check_bundle(&vault, &study, read("bundle.age")).unwrap();
    (study, card, checked)
}

/// The lead of the vectors at work on a copy of its own.
fn desk_of_vectors() -> Desk {
    let copy = tempfile::tempdir().unwrap();
    let (vault, study) = lead_of_vectors(copy.path());
    Desk {
        _folder: copy,
        vault,
        study,
    }
}

fn write_second(folder: &Path) {
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    fs::create_dir_all(folder.join("machine")).unwrap();
    let mut lead = desk_of_vectors();
    let home = tempfile::tempdir().unwrap();
    let mut machine = create(&home.path().join("vault"));
    let recipient = machine.new_intake(POST).unwrap();
    for file in ["root.bin", "keys.bin"] {
        fs::copy(home.path().join("vault").join(file), folder.join("machine").join(file)).unwrap();
    }
    let card = write_machine_card(&machine, lead.study.id, Some(&recipient), Default::default());
    write("machine.txt", &card);
    let joined = read_study_file(&write_study_file(&lead.vault, &lead.study).unwrap()).unwrap();
    let mut desk = Desk {
        _folder: home,
        vault: machine,
        study: joined,
    };
    let mut learned = learned();
    let sent = [(record(4), session(&desk.study, 4))];
    let beside = Beside {
        learned: Some(&learned),
        remarks: None,
    };
    let bundle = desk.hand_over_with(&sent, beside);
    write("bundle.age", &bundle);
    write("bundle.txt", &lead.vault.open_sealed_to(&[INTAKE], &bundle).unwrap());
    let signer = desk.vault.signer();
    lead.lead().add_machine(signer);
    lead.lead().post_to(&signer, recipient);
    let update = write_update(&lead.vault, &lead.study, &learned.next_update()).unwrap();
    write("update.age", update.as_bytes());
}

fn learned() -> record::Learned {
    let mut learned = record::Learned::default();
    learned.learn("Quillfeather", record::Ruling::Hide, record::Reach::Told);
    learned
}

fn write_third(folder: &Path) {
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    fs::create_dir_all(folder).unwrap();
    let mut lead = desk_of_vectors();
    let mut desk = lead.joined_by();
    write(
        "machine.txt",
        &write_machine_card(&desk.vault, desk.study.id, None, Default::default()),
    );
    let sent = [(record(5), session(&desk.study, 5))];
    let beside = Beside {
        learned: Some(&learned()),
        remarks: Some(&remarked("nothing about new people")),
    };
    let bundle = desk.hand_over_with(&sent, beside);
    write("bundle.age", &bundle);
    write("bundle.txt", &lead.vault.open_sealed_to(&[INTAKE], &bundle).unwrap());
}

fn write_vectors() {
    let write = |name: &str, bytes: &[u8]| fs::write(folder().join(name), bytes).unwrap();
    fs::create_dir_all(folder().join("lead")).unwrap();
    let lead_folder = tempfile::tempdir().unwrap();
    let mut made = create(&lead_folder.path().join("vault"));
    made.new_intake(INTAKE).unwrap();
    drop(made);
    for file in ["root.bin", "keys.bin"] {
        fs::copy(
            lead_folder.path().join("vault").join(file),
            folder().join("lead").join(file),
        )
        .unwrap();
    }
    let mut lead = desk_of_vectors();
    write("study.txt", &write_study_file(&lead.vault, &lead.study).unwrap());
    let mut desk = lead.joined_by();
    write(
        "machine.txt",
        &write_machine_card(&desk.vault, desk.study.id, None, Default::default()),
    );
    let sent: Vec<_> = (1..=3)
        .map(|number| (record(number), session(&desk.study, usize::from(number))))
        .collect();
    let bundle = desk.hand_over(&sent);
    write("bundle.age", &bundle);
    write("bundle.txt", &lead.vault.open_sealed_to(&[INTAKE], &bundle).unwrap());
    let arrival = lead.import(&bundle).arrival;
    write(
        "receipt.txt",
        &write_receipt(&lead.vault, &lead.study, &arrival).unwrap(),
    );
}
