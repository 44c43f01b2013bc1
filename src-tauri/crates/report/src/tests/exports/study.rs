//! Twelve interviews of the sample's kit, with words that programs stumble over.

use crate::exports::Leaving;
use crate::tests::sample::{kit, note};
use kit::{Bilingual, Lang, QuestionId};
use record::{Answer, Digest, Entered, Interview, Line, Mark, Passage, Rated, Reading, RecordId, Spot};
use review::{Answers, Floor};
use std::collections::BTreeMap;

/// Accents composed and not, code points beyond the first 65,536, a family of joined ones, and what begins a formula.
pub const HARD: [&str; 12] = [
    "déjà vu, naïf, œuvre",
    "de\u{301}ja\u{300} vu",
    "𝒜 mathematical 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 line",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈 flag 🇨🇦",
    "=HYPERLINK(\"http://example.org\")",
    "+1 on that; \"quoted\", comma",
    "@SUM(A1:A9)",
    " -2+3 with a space before",
    "<b>&amp; ]]> <!-- not markup -->",
    "a tab\there and a carriage\rreturn",
    "plain words",
    "日本語 and עברית together",
];

pub fn record(number: u32) -> RecordId {
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    RecordId::from_bytes(bytes)
}

pub fn id(name: &str) -> QuestionId {
    QuestionId(name.to_owned())
}

fn line(words: &str, mark: Option<Mark>) -> Line {
    Line {
        speaker: <_>::default(),
        mark,
        own_words: false,
        come_back: false,
        text: note(words),
        topic: None,
    }
}

fn interview(at: u32) -> Interview {
    let words = HARD[at as usize % HARD.len()];
    let noted = |lines| Answer {
        notes: lines,
        ..Answer::default()
    };
    let mut answers = BTreeMap::new();
    answers.insert(
        id("3.1"),
        noted(vec![
            line(words, Some(Mark::PainPoint)),
            line(&format!("{words} again"), None),
        ]),
    );
    answers.insert(
        id("2.1"),
        noted(vec![line(&format!("good day {at}"), Some(Mark::Success))]),
    );
    if at < 3 {
        answers.insert(id("4.2"), noted(vec![line("hardly anybody said this", None)]));
    }
    let why = |rating: u8| Rated {
        rating: Some(rating),
        why: (rating < 3).then(|| note("nobody asks us")),
    };
    let rated = [("s1".to_owned(), why(1 + (at % 7) as u8)), ("s2".to_owned(), why(2))];
    answers.insert(
        id("4.1"),
        Answer {
            entered: Some(Entered::Agreement(BTreeMap::from(rated))),
            ..Answer::default()
        },
    );
    Interview {
        lang: Some(Lang::En),
        answers,
        ..Interview::default()
    }
}

/// Themes on a line, on some words and on a whole answer; a part of a part; a memo.
pub fn leaving(interviews: u32, change: impl FnOnce(&mut Vec<(RecordId, Interview)>, &mut Reading)) -> Leaving {
    let kit = kit();
    let mut held: Vec<_> = (0..interviews).map(|at| (record(at), interview(at))).collect();
    let mut reading = Reading::default();
    let [waiting, desks, forms] = ["Waiting", "Many desks", "=Forms"].map(|name| reading.add_theme(note(name)));
    reading.themes[1].part_of = Some(waiting);
    reading.themes[2].part_of = Some(desks);
    reading.themes[0].description = Some(note("when work stands still"));
    for at in 0..interviews {
        let place = |spot| Passage {
            record: record(at),
            question: id("3.1"),
            spot,
        };
        reading.give(place(Spot::Line(0)), waiting, true);
        reading.give(
            place(Spot::Span {
                line: 0,
                from: 1,
                to: 4,
            }),
            desks,
            true,
        );
        if at.is_multiple_of(4) {
            reading.give(place(Spot::Answer), forms, true);
        }
    }
    reading.memos.insert(id("3.1"), note("waiting & <desks> everywhere"));
    change(&mut held, &mut reading);
    let answers = Answers::new(&kit, held);
    let mut seed = 0;
    let mut chance = || {
        seed += 1;
        seed
    };
    let floor = Floor::USUAL;
    Leaving {
        study: Digest::of(b"a study of the tests"),
        title: Bilingual::both("Study", "Étude"),
        edition: "2027".into(),
        statements: answers.statements(&reading, floor, &mut chance).unwrap(),
        figures: answers.release(&reading, "2027", floor, None).figures().clone(),
        kit,
        reading,
    }
}

/// As it is.
pub fn usual() -> Leaving {
    leaving(12, |_, _| {})
}
