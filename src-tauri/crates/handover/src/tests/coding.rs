//! One coder's themes on the way to the other.

use super::people::*;
use crate::*;
use kit::QuestionId;
use record::{Cover, NoteText, Page, Passage, Reading, RecordId, Sealed};
use redact::{RawNote, Redactor, Roster};
use std::collections::BTreeMap;

fn note(words: &str) -> NoteText {
    let door = Redactor::new();
    door.redact(RawNote::typed(words), None, redact::Lang::Mixed, &mut Roster::new())
        .text
        .into()
}

fn reading(record: RecordId) -> Reading {
    let mut reading = Reading::default();
    let theme = reading.add_theme(note("waiting for tools"));
    let place = Passage::line(record, QuestionId("3.1".into()), 2);
    reading.give(place.clone(), theme, true);
    reading.quote(place, true);
    reading.memos = BTreeMap::from([(QuestionId("3.1".into()), note("look at this again"))]);
    reading
}

#[test]
fn a_coding_arrives_with_themes_and_places_and_nothing_else() {
    let desk = lead();
    let records = [RecordId::fresh(), RecordId::fresh()];
    let went = reading(records[0]);
    let file = write_coding(&desk.vault, &desk.study, &went, records).unwrap();
    let came = read_coding(&desk.vault, &desk.study, file.as_bytes().to_vec()).unwrap();
    assert_eq!(came.reading, went.coding_alone());
    assert!(came.reading.quotes.is_empty() && came.reading.memos.is_empty());
    assert_eq!(came.records, records.into());
    assert_eq!(came.signer, desk.vault.signer());
}

#[test]
fn a_coding_that_does_not_belong_here_is_refused() {
    let (mut desk, mut other) = (lead(), lead());
    let here = desk.lead().intake.clone();
    let record = RecordId::fresh();
    let write = |desk: &Desk| write_coding(&desk.vault, &desk.study, &reading(record), [record]).unwrap();
    let read = |bytes: Vec<u8>| read_coding(&desk.vault, &desk.study, bytes).map(|_| ()).unwrap_err();
    assert_eq!(read(write(&other).as_bytes().to_vec()), Refusal::OtherRecipient);
    assert_eq!(read(b"tag,description\n".to_vec()), Refusal::NotABundle);
    assert_eq!(
        read(write_study_file(&desk.vault, &desk.study).unwrap()),
        Refusal::OtherKindOfFile
    );
    let mut cut = write(&desk).as_bytes().to_vec();
    cut.truncate(cut.len() - 40);
    assert_eq!(read(cut), Refusal::Damaged);
    let mut bent = write(&desk).as_bytes().to_vec();
    let middle = bent.len() / 2;
    bent[middle] ^= 1;
    assert_eq!(read(bent), Refusal::Damaged);
    // Sealed to this study's key by the desk of another study.
    other.lead().intake = here;
    assert_eq!(read(write(&other).as_bytes().to_vec()), Refusal::OtherStudy);
}

#[test]
fn a_page_that_the_cover_does_not_vouch_for_is_forged() {
    let mut desk = lead();
    let record = RecordId::fresh();
    let to = [desk.lead().intake[0].intake.recipient.clone()];
    let key = desk.lead().intake[0].intake.key;
    let file = write_coding(&desk.vault, &desk.study, &reading(record), [record]).unwrap();
    let open = record::Kept::<record::Coding>::read(file.as_bytes().to_vec())
        .open(&desk.vault, &[key])
        .unwrap();
    let sealed = |cover: &Cover, page: &Page| Sealed::coding(cover, page, &to).unwrap().as_bytes().to_vec();
    let read = |bytes| read_coding(&desk.vault, &desk.study, bytes).map(|_| ());
    assert_eq!(read(sealed(&open.cover, &open.pages[0])), Ok(()));
    let other = Page::coding(desk.study.id, &Reading::default()).unwrap();
    assert_eq!(read(sealed(&open.cover, &other)), Err(Refusal::Forged));
    let statement = open
        .cover
        .statement
        .replace(&record.to_string(), &RecordId::fresh().to_string());
    let cover = Cover {
        statement,
        ..open.cover.clone()
    };
    assert_eq!(read(sealed(&cover, &open.pages[0])), Err(Refusal::Forged));
}
