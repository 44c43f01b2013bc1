//! Waves, deputies and lost machines, as a vault keeps them since format 5.

use super::samples::*;
use crate::*;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Opener, Recipient, Signer, open_stock};

/// Recipients of identities that nobody has: what is sealed to them opens nowhere.
fn keys() -> [Recipient; 3] {
    let (_folder, mut vault) = vault();
    std::array::from_fn(|_| vault.new_intake(RecordId::fresh().key()).unwrap())
}

fn lead(study: &mut Study) -> &mut Lead {
    match &mut study.side {
        Side::Lead(lead) => lead,
        Side::Interviewer(_) => panic!("an interviewer's"),
    }
}

fn deputy([post, one, two]: [Recipient; 3]) -> Deputy {
    Deputy {
        signer: Signer([6; 32]),
        post,
        spare: vec![one, two],
        taken: Vec::new(),
    }
}

/// A study with one of everything that format 5 added on the lead's side.
fn with_a_circle(recipients: [Recipient; 3]) -> Study {
    let mut study = lead_study();
    let it = lead(&mut study);
    it.intake[0].ended = Some(Minute(29_060_161));
    it.begin_wave(intake(), Minute(29_070_000));
    it.appoint(deputy(recipients));
    it.machines[0].is_revoked = true;
    it.circle.gives_out(Digest::of(b"a way"));
    it.circle.kits = vec![Digest::of(b"a kit of before")];
    (it.circle.number, it.circle.said) = (7, Some(Digest::of(b"said")));
    it.circle.post = Some(intake());
    it.circle.of = Some(Appointed {
        lead: Signer([1; 32]),
        number: 6,
        spare: vec![intake()],
    });
    it.circle.seen = Some(Minute(29_071_000));
    study
}

fn text_of(study: &Study) -> String {
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([0x5b; 16]),
        version: 3,
        previous: Digest::of(b"version 2"),
        kind: Kind::Study,
    };
    String::from_utf8(wire::write(&header, study.into()).unwrap().to_vec()).unwrap()
}

#[test]
fn an_older_program_refuses_what_it_would_lose_and_reads_the_rest() {
    let plain = text_of(&lead_study());
    assert!(plain.starts_with("sub rosa record 1\n") && !plain.contains("circle"));
    let mut counted = lead_study();
    lead(&mut counted).circle.number = 3;
    assert!(
        text_of(&counted).starts_with("sub rosa record 1\n"),
        "a number lost protects nobody less"
    );
    let changes: [fn(&mut Lead); 4] = [
        |lead| lead.appoint(deputy(keys())),
        |lead| lead.machines[0].is_revoked = true,
        |lead| lead.intake[0].ended = Some(Minute(1)),
        |lead| lead.circle.kits.push(Digest::of(b"before")),
    ];
    for change in changes {
        let mut study = lead_study();
        change(lead(&mut study));
        assert!(text_of(&study).starts_with("sub rosa record 5\n"));
    }
    let mut study = interviewer_study();
    if let Side::Interviewer(interviewer) = &mut study.side {
        interviewer.kit_before = study.kit.clone();
    }
    assert!(text_of(&study).starts_with("sub rosa record 5\n"));
}

#[test]
fn deputies_join_the_open_waves_with_a_key_each_and_leave_them() {
    let mut study = lead_study();
    let it = lead(&mut study);
    let card = deputy(keys());
    let [one, two] = [card.spare[0].clone(), card.spare[1].clone()];
    it.begin_wave(intake(), Minute(10));
    it.appoint(card.clone());
    assert_eq!(
        (it.intake[1].deputies.clone(), it.deputies.clone()),
        (vec![one.clone()], vec![one.clone()])
    );
    assert!(
        it.intake[0].deputies.is_empty(),
        "a wave that closed before takes nobody"
    );
    it.begin_wave(intake(), Minute(20));
    assert_eq!(
        (&it.intake[2].deputies, &it.deputies),
        (&vec![two.clone()], &vec![two.clone()])
    );
    it.begin_wave(intake(), Minute(30));
    assert!(it.deputies.is_empty(), "no key is used for two waves");
    // A new card of the same desk: keys that were taken are not taken again.
    let [fresh, ..] = keys();
    it.appoint(Deputy {
        spare: vec![one, two, fresh.clone()],
        ..card
    });
    assert_eq!((it.circle.deputies.len(), &it.deputies), (1, &vec![fresh]));
    assert!(it.dismiss(&Signer([6; 32])) && !it.dismiss(&Signer([6; 32])));
    assert!(it.deputies.is_empty() && it.intake.iter().all(|wave| wave.deputies.is_empty()));
}

#[test]
fn a_wave_goes_from_open_to_ended_by_its_minutes() {
    let mut it = Lead::default();
    it.begin_wave(intake(), Minute(0));
    assert_eq!(it.intake[0].state(Minute(5)), WaveState::Open(Minute(LONGEST_WAVE)));
    assert!(!it.close_old_waves(Minute(LONGEST_WAVE - 1)) && it.close_old_waves(Minute(LONGEST_WAVE + 7)));
    let end = LONGEST_WAVE + 7 + AFTER_WAVE;
    assert_eq!(it.intake[0].state(Minute(end - 1)), WaveState::Closed(Minute(end)));
    assert!(it.end_waves(Minute(end - 1)).is_empty() && it.open_waves().next().is_none());
    assert_eq!(it.keys(), [intake().key]);
    assert_eq!(it.end_waves(Minute(end)), [intake().key]);
    assert!(it.keys().is_empty() && it.end_waves(Minute(end + 1)).is_empty());
    for (now, says) in [
        (99, ClockSays::Behind),
        (100, ClockSays::Fine),
        (101 + LONGEST_AWAY, ClockSays::Ahead),
    ] {
        it.circle.seen = Some(Minute(100));
        assert_eq!(it.circle.clock(Minute(now)), says);
    }
}

/// The record of format 5, to the byte. `UPDATE=1` writes it where there is none yet.
#[test]
fn a_study_with_a_circle_opens_to_the_same_bytes() {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/record-5");
    let [key, sealed, text] = ["circle.key", "circle.age", "circle.txt"].map(|name| folder.join(name));
    if std::env::var_os("UPDATE").is_some() && !sealed.exists() {
        let (_folder, mut vault) = vault();
        let id = RecordId::from_bytes([0x5b; 16]);
        vault.add_key(id.key()).unwrap();
        let words = text_of(&with_a_circle(keys()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(&key, format!("{}\n", *vault.export_identity(id.key()).unwrap())).unwrap();
        fs::write(&sealed, vault.seal(id.key(), words.as_bytes()).unwrap()).unwrap();
        fs::write(&text, words).unwrap();
    }
    let key = fs::read_to_string(key).unwrap();
    let opened = open_stock(&fs::read(sealed).unwrap(), &[Opener::Identity(key.trim())]).unwrap();
    assert_eq!(*opened, fs::read(text).unwrap());
    let (_, Content::Study(study)) = wire::read(&opened).unwrap() else {
        panic!("a study");
    };
    assert_eq!(text_of(&study).as_bytes(), &**opened);
    let Side::Lead(it) = &study.side else {
        panic!("a lead's")
    };
    assert_eq!((it.circle.number, it.circle.deputies[0].taken.len()), (7, 1));
    assert!(it.machines[0].is_revoked && it.intake[0].ended.is_some());
}
