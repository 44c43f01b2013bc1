//! What members say of a draft arrives, or is refused for one reason.

use super::people::*;
use crate::*;
use record::{Side, StudyId};
use std::fs;
use std::path::Path;
use vault::seal_to;

const STUDY: &str = "0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a";

fn note(remarks: &str) -> String {
    format!("sub rosa comment 1\n{{\"study\":\"{STUDY}\",\"release\":2,\"remarks\":[{remarks}]}}\n\n\n")
}

/// What the lead makes of a text that was sealed to them.
fn read(text: &[u8]) -> Result<MemberNote, Refusal> {
    let (_folder, mut vault) = vault();
    let study = lead_study(&mut vault, StudyId::from_bytes([0x0a; 16]), "the kit");
    let Side::Lead(lead) = &study.side else { panic!() };
    let sealed = seal_to(&[lead.intake[0].intake.recipient.clone()], text).unwrap();
    read_comment(&vault, &study, &sealed)
}

#[test]
fn a_note_says_paragraph_by_paragraph_what_was_typed() {
    let said = read(note(r#"{"number":3,"recognised":true},{"number":9,"words":"plus large 🌾"}"#).as_bytes()).unwrap();
    let said: Vec<_> = said
        .remarks
        .iter()
        .map(|one| (one.number, one.could_be_recognised, one.words.as_str()))
        .collect();
    assert_eq!(said, [(3, true, ""), (9, false, "plus large 🌾")]);
}

#[test]
fn whatever_else_is_sealed_to_the_lead_is_refused() {
    let many = vec![r#"{"number":1}"#; 1_001].join(",");
    for (text, refusal) in [
        (note("").replace("comment 1", "comment 2"), Refusal::Newer(2)),
        (note("").replace("comment 1", "comment 0"), Refusal::Damaged),
        (note("").replace("comment 1", "comment one"), Refusal::Damaged),
        (note("").replace("comment", "record"), Refusal::OtherKindOfFile),
        (note("").replace(STUDY, &STUDY.replace('a', "b")), Refusal::OtherStudy),
        (note("").replace(STUDY, "us"), Refusal::Damaged),
        (note("{}"), Refusal::Damaged),
        (note(r#"{"number":-1}"#), Refusal::Damaged),
        (note(r#"{"number":1}],"remarks":["#), Refusal::Damaged),
        (note(&many), Refusal::TooLarge),
        ("sub rosa comment 1".to_owned(), Refusal::Damaged),
        (String::new(), Refusal::OtherKindOfFile),
    ] {
        assert_eq!(
            read(text.as_bytes()).unwrap_err(),
            refusal,
            "{}",
            &text[..text.len().min(90)]
        );
    }
    assert_eq!(read(b"sub rosa comment 1\n\xff").unwrap_err(), Refusal::Damaged);
}

#[test]
fn a_note_for_somebody_else_or_none_at_all_is_refused() {
    let (_folder, mut vault) = vault();
    let study = lead_study(&mut vault, StudyId::from_bytes([0x0a; 16]), "the kit");
    let to_others = seal_to(&[deputy()], note("").as_bytes()).unwrap();
    let refused = |bytes: &[u8]| read_comment(&vault, &study, bytes).unwrap_err();
    assert_eq!(refused(&to_others), Refusal::OtherRecipient);
    assert_eq!(refused(b"hello"), Refusal::NotABundle);
    assert_eq!(refused(&vec![0; LARGEST_COMMENT + 1]), Refusal::TooLarge);
    let joined = read_study_file(&write_study_file(&vault, &study).unwrap()).unwrap();
    assert_eq!(
        read_comment(&vault, &joined, &to_others).unwrap_err(),
        Refusal::OtherRecipient
    );
}

/// The form wrote this one, in a browser's language: another age than ours sealed it.
#[test]
fn what_the_form_sealed_opens_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/comment-1");
    let copy = tempfile::tempdir().unwrap();
    let (vault, study) = super::vectors::lead_of_vectors(copy.path());
    let said = read_comment(&vault, &study, &fs::read(folder.join("comment.age")).unwrap()).unwrap();
    assert_eq!((said.release, said.remarks.len()), (2, 2));
    assert_eq!(said.remarks[0].words.as_str(), "« c’est moi »");
    assert!(said.remarks[0].could_be_recognised && !said.remarks[1].could_be_recognised);
}
