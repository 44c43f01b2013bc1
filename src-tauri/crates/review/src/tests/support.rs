//! Small studies, all invented.

use kit::{Bilingual, Entry, Kind, Kit, Question, QuestionId, Scale, Script, Section};
use record::{Answer, Entered, Interview, Line, NoteText, Rated, RecordId};
use redact::{RawNote, Redactor, Roster};
use std::collections::BTreeMap;

/// Words that went through the door, as all words do.
pub fn note(words: &str) -> NoteText {
    thread_local!(static DOOR: Redactor = Redactor::new());
    DOOR.with(|door| {
        door.redact(RawNote::typed(words), None, redact::Lang::Mixed, &mut Roster::new())
            .text
            .into()
    })
}

pub fn id(name: &str) -> QuestionId {
    QuestionId(name.to_owned())
}

pub fn record(number: u32) -> RecordId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    RecordId::from_bytes(bytes)
}

pub fn entries(prefix: &str, how_many: usize) -> Vec<Entry> {
    let entry = |at| {
        let id = format!("{prefix}{at}");
        Entry {
            label: Bilingual::both(id.clone(), id.clone()),
            id,
            ..<_>::default()
        }
    };
    (1..=how_many).map(entry).collect()
}

/// One question of each kind, "1.1" to "1.7", in the order of [`Kind`].
pub fn kit() -> Kit {
    let scale = Scale {
        from: 1,
        to: 7,
        points: vec![],
    };
    let kinds = [
        Kind::Text,
        Kind::Numbers {
            fields: entries("f", 2),
        },
        Kind::Several {
            options: entries("o", 3),
        },
        Kind::YesNo { follow_ups: vec![] },
        Kind::Percent {
            rows: entries("r", 2),
            columns: entries("c", 2),
        },
        Kind::Agreement {
            scale,
            statements: entries("s", 2),
            why_at: vec![1, 2],
            why: <_>::default(),
        },
        Kind::Topics {
            topics: entries("t", 2),
        },
    ];
    let questions = kinds.into_iter().zip(1..).map(|(kind, at)| Question {
        id: id(&format!("1.{at}")),
        ask: Bilingual::both("Question?", "Question ?"),
        kind,
        probes: vec![],
        notes: vec![Bilingual::both("After Westrum.", "D’après Westrum.")],
        ..<_>::default()
    });
    let section = Section {
        number: 1,
        title: Bilingual::both("Everything", "Tout"),
        themes: vec![],
        notes: vec![],
        questions: questions.collect(),
        minutes: None,
    };
    Kit {
        format: 1,
        title: Bilingual::both("A kit", "Une trousse"),
        script: Script::default(),
        sections: vec![section],
        thanks: None,
        notes: vec![],
        leftovers: vec![],
    }
}

pub fn line(words: &str) -> Line {
    Line {
        speaker: <_>::default(),
        mark: None,
        own_words: false,
        come_back: false,
        text: note(words),
        topic: None,
    }
}

pub fn noted(lines: Vec<Line>) -> Answer {
    Answer {
        notes: lines,
        ..Answer::default()
    }
}

pub fn entered(entered: Entered) -> Answer {
    Answer {
        entered: Some(entered),
        ..Answer::default()
    }
}

pub fn rated(rating: Option<u8>) -> Rated {
    Rated { rating, why: None }
}

pub fn interview(answers: impl IntoIterator<Item = (&'static str, Answer)>) -> Interview {
    let answers: BTreeMap<_, _> = answers
        .into_iter()
        .map(|(question, answer)| (id(question), answer))
        .collect();
    Interview {
        answers,
        ..Interview::default()
    }
}

/// A study of these interviews, numbered as they come.
pub fn study(interviews: impl IntoIterator<Item = Interview>) -> crate::Answers {
    crate::Answers::new(&kit(), (0..).map(record).zip(interviews).collect())
}
