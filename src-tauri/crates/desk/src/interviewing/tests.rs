//! Vaults of before.
#![allow(clippy::unwrap_used)]

mod risk;

use super::*;
use crate::demo::Table;

#[test]
fn a_vault_from_before_keeps_what_it_was_taught() {
    let dir = tempfile::tempdir().unwrap();
    let table = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap();
    let [machine, _] = table.machines;
    // As such a vault had it: among the directory's people, and with no key for updates.
    let mut study = machine.study.clone();
    if let Side::Interviewer(interviewer) = &mut study.side {
        interviewer.post = None;
    }
    let names = Names::from_entries([
        Entry::Team("Okonjo team".into()),
        Entry::Keep("Borealis".into()),
        Entry::Hide("lighthouse".into()),
    ]);
    let found = vec![
        (machine.study_record, Found::Study(Box::new(study))),
        (machine.directory.record(), Found::Names(names)),
    ];
    let mut machine = Interviewing::open(machine.cabinet, Clock::SYSTEM, found).unwrap();
    let counted = machine.names_counted();
    assert_eq!((counted.kept, counted.hidden), (1, 1));
    machine.session_begin("en", "director").unwrap();
    let line = zeroize::Zeroizing::new("the lighthouse waits".to_owned());
    machine.note_save("2.1", u32::MAX, "D..", "0:0", line).unwrap();
    let session = machine.session_read().unwrap();
    assert!(!session.answers["2.1"].lines[0].text.contains("lighthouse"));
    // It kept no remarks on the kit: the first save makes their record, and a seal without them does.
    machine.agree_on_all().unwrap();
    machine.session_seal().unwrap();
    assert_eq!(machine.cabinet.version(machine.remarks_record), 1);
    machine.session_begin("en", "director").unwrap();
    machine
        .remark_save("hard", zeroize::Zeroizing::new("too long".to_owned()))
        .unwrap();
    machine.session_withdraw().unwrap();
    assert!(!machine.remarks.forget_drafts());
    // Its next card names a key.
    let card = handover::read_machine_card(&machine.machine_card().unwrap(), machine.study.id).unwrap();
    let first = card.post.expect("a key of its own");
    // A disk that lost it costs nothing but another card.
    if let Side::Interviewer(interviewer) = &mut machine.study.side {
        interviewer.post.as_mut().expect("it was made").key = RecordId::fresh().key();
    }
    let card = handover::read_machine_card(&machine.machine_card().unwrap(), machine.study.id).unwrap();
    assert_ne!(card.post.expect("another"), first);
}

#[test]
fn what_could_not_be_kept_was_not_counted() {
    let dir = tempfile::tempdir().unwrap();
    let [mut machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
    let declined = |machine: &Interviewing| machine.interviewer().unwrap().tallies.declined;
    // Nothing is sealed under the name of what was destroyed.
    let gone = RecordId::fresh();
    machine.cabinet.put(gone, &machine.study).unwrap();
    machine.cabinet.destroy(&[gone]).unwrap();
    let known = std::mem::replace(&mut machine.study_record, gone);
    assert!(machine.session_decline().is_err());
    assert_eq!(declined(&machine), 0, "the person is asked again, and counted once");
    machine.study_record = known;
    machine.session_decline().unwrap();
    assert_eq!(declined(&machine), 1);
}

#[test]
fn a_hand_over_without_a_place_uses_no_number_up() {
    let dir = tempfile::tempdir().unwrap();
    let [mut machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
    machine.session_begin("en", "director").unwrap();
    machine.agree_on_all().unwrap();
    machine.session_seal().unwrap();
    let taken = dir.path().join("taken");
    std::fs::create_dir(&taken).unwrap();
    assert!(machine.handover_write(Some(&taken)).is_err());
    assert_eq!(std::fs::read_dir(&taken).unwrap().count(), 0);
    let ready = machine.ready_state().unwrap();
    assert_eq!((ready.waiting, ready.unconfirmed), (1, 0));
    let written = machine.handover_write(Some(&dir.path().join("free"))).unwrap();
    assert_eq!((written.number, written.records), (1, 1));
    let left = std::fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().ends_with(".part")));
}

#[test]
fn what_an_interview_taught_is_forgotten_when_a_crash_came_after_its_end() {
    let dir = tempfile::tempdir().unwrap();
    let [machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
    let mut learned = Learned::default();
    learned.learn("Quillfeather", Ruling::Hide, Reach::Fresh);
    learned.learn("Marchetti", Ruling::Hide, Reach::Here);
    let mut cabinet = machine.cabinet;
    cabinet.put(machine.learned_record, &learned).unwrap();
    let found = vec![
        (machine.study_record, Found::Study(Box::new(machine.study))),
        (machine.directory.record(), Found::Names(Names::from_entries([]))),
        (machine.learned_record, Found::Learned(learned)),
    ];
    let machine = Interviewing::open(cabinet, Clock::SYSTEM, found).unwrap();
    assert!(machine.learned.find("Quillfeather").is_none());
    assert!(machine.learned.find("Marchetti").is_some());
    let version = machine.cabinet.version(machine.learned_record);
    assert_eq!(version, 1, "under a fresh name and key");
}

#[test]
fn after_a_lock_nobody_is_told_of_by_the_number_of_somebody_else() {
    let dir = tempfile::tempdir().unwrap();
    let [mut machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
    machine.session_begin("en", "director").unwrap();
    let noted = |machine: &mut Interviewing, question: &str, words: &str| {
        let words = zeroize::Zeroizing::new(words.to_owned());
        machine.note_save(question, u32::MAX, "D..", "0:0", words).unwrap();
        machine.session_read().unwrap().answers[question].lines[0].text.clone()
    };
    assert_eq!(noted(&mut machine, "2.1", "Natasha came"), "[a colleague] came");
    // The names go with the lock, the notes stay.
    let Live { record, session, .. } = machine.live.take().unwrap();
    let found = vec![
        (machine.study_record, Found::Study(Box::new(machine.study))),
        (machine.directory.record(), Found::Names(Names::from_entries([]))),
        (record, Found::Open(session)),
    ];
    let mut machine = Interviewing::open(machine.cabinet, Clock::SYSTEM, found).unwrap();
    assert_eq!(noted(&mut machine, "2.2", "Okonkwo came"), "[a colleague 2] came");
    assert_eq!(noted(&mut machine, "2.1", "[a colleague] came"), "[a colleague] came");
}
