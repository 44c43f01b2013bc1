//! What machines answer to a notice of withdrawal, and when no interview can come any more.

use super::samples::*;
use crate::*;
use std::collections::BTreeSet;
use vault::Signer;

const MACHINE: Signer = Signer([2; 32]);

fn slip(name: &str) -> Digest {
    Digest::of(name.as_bytes())
}

fn answer(slips: &[&str], number: u32) -> Obeyed {
    Obeyed {
        slips: slips.iter().map(|name| slip(name)).collect(),
        number,
    }
}

/// The machine of the sample: its bundles 1 and 4 have come.
fn lead_who_heard(answers: &[Obeyed]) -> Lead {
    let Side::Lead(mut lead) = lead_study().side else {
        panic!("the lead's")
    };
    for answer in answers {
        assert!(lead.hear_answer(&MACHINE, answer.clone()));
    }
    lead
}

#[test]
fn a_machine_is_done_with_a_slip_when_it_said_so_and_nothing_of_before_is_on_its_way() {
    let rows = [
        ("it said nothing", vec![], false),
        ("it had written nothing", vec![answer(&["ours"], 0)], true),
        ("all that it had written has come", vec![answer(&["ours"], 1)], true),
        ("number 2 is on its way", vec![answer(&["ours"], 2)], false),
        ("2 and 3 are, although 4 came", vec![answer(&["ours"], 4)], false),
        ("it answered to another notice", vec![answer(&["other"], 1)], false),
        (
            "it answered twice",
            vec![answer(&["ours"], 1), answer(&["other"], 1)],
            true,
        ),
        (
            "an old card came late",
            vec![answer(&["ours"], 4), answer(&["ours"], 0)],
            false,
        ),
        (
            "an empty answer changes nothing",
            vec![answer(&["ours"], 1), answer(&[], 9)],
            true,
        ),
    ];
    for (name, answers, is_done) in rows {
        let lead = lead_who_heard(&answers);
        assert_eq!(
            lead.machine(&MACHINE).unwrap().is_done_with(slip("ours")),
            is_done,
            "{name}"
        );
    }
    assert!(!lead_who_heard(&[]).hear_answer(&Signer([9; 32]), answer(&["ours"], 0)));
}

#[test]
fn answers_are_kept_and_an_older_program_may_lose_them() {
    let mut machine = interviewer_study();
    let Side::Interviewer(interviewer) = &mut machine.side else {
        panic!("an interviewer's")
    };
    interviewer.obeyed = BTreeSet::from([slip("ours"), slip("other")]);
    let said = interviewer.answer();
    let mut lead = lead_study();
    lead.side = Side::Lead(lead_who_heard(std::slice::from_ref(&said)));
    for study in [&machine, &lead] {
        let header = Header {
            study: study_id(),
            record: RecordId::from_bytes([0x5c; 16]),
            version: 1,
            previous: Digest::NONE,
            kind: Kind::Study,
        };
        let text = wire::write(&header, study.into()).unwrap();
        assert!(
            !text.starts_with(b"sub rosa record 5"),
            "what may be lost needs no newer format"
        );
        let (_, content) = wire::read(&text).unwrap();
        let Content::Study(kept) = content else {
            panic!("another kind")
        };
        match &kept.side {
            Side::Interviewer(kept) => assert_eq!(kept.answer(), said),
            Side::Lead(kept) => assert_eq!(kept.machine(&MACHINE).unwrap().obeyed, said),
        }
    }
}
