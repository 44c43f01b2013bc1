//! Interviews as they arrive at the lead's, and a thorough reading of them.

use crate::notes;
use kit::{Kind, Kit, QuestionId};
use record::{
    Consent, Digest, Entered, Level, Line, Mark, Minute, NoteText, OpenSession, Passage, Rated, Reading, RecordId,
    SealedSession, Speaker, Study, StudyId,
};
use redact::{RawNote, Redactor, Roster};
use std::collections::BTreeMap;

/// Answers in an interview, and the length of each in bytes.
pub const ANSWERS: usize = 20;
const ANSWER: usize = 500;

/// Interviews: twenty answers of 500 bytes each, and what is entered beside them.
pub fn held(study: &Study, count: usize) -> Vec<(RecordId, SealedSession)> {
    let kit = kit::sample();
    let digest = study.kit.as_ref().unwrap().digest();
    let redactor = Redactor::new();
    let words: Vec<Vec<NoteText>> = ["en", "fr"].iter().map(|lang| answers(&redactor, lang)).collect();
    (0..count)
        .map(|at| {
            (
                RecordId::fresh(),
                interview(&kit, (study.id, digest), &words[at % 2], at),
            )
        })
        .collect()
}

/// Nameless answers of 500 bytes.
fn answers(redactor: &Redactor, lang: &str) -> Vec<NoteText> {
    let notes = notes::notes(lang);
    let mut notes = notes.iter().cycle();
    let answers = (0..3 * ANSWERS).map(|_| {
        let mut words = String::new();
        while words.len() < ANSWER {
            words.push_str(notes.next().unwrap());
            words.push(' ');
        }
        let clean = redactor.redact(
            RawNote::typed(notes::cut(words, ANSWER)),
            None,
            redact::Lang::Mixed,
            &mut Roster::new(),
        );
        NoteText::from(clean.text)
    });
    answers.collect()
}

/// Every line of the notes.
pub fn lines(held: &[(RecordId, SealedSession)]) -> impl Iterator<Item = &str> {
    let answers = held
        .iter()
        .flat_map(|(_, session)| session.interview().answers.values());
    // EXPOSE: invented words, for what is measured beside ours.
    answers.flat_map(|answer| &answer.notes).map(|line| line.text.expose())
}

fn interview(kit: &Kit, (study, digest): (StudyId, Digest), words: &[NoteText], at: usize) -> SealedSession {
    let consent = Consent::spoken(true, true).unwrap();
    let lang = if at.is_multiple_of(2) {
        kit::Lang::En
    } else {
        kit::Lang::Fr
    };
    let first = QuestionId("1.1".to_owned());
    let mut session = OpenSession::begin(consent, study, digest, lang, Some(Level::Director), first, Minute(0));
    const MARKS: [Mark; 4] = [Mark::PainPoint, Mark::Success, Mark::Idea, Mark::Progress];
    for (number, question) in kit.questions().take(ANSWERS).enumerate() {
        let turn = at + number;
        session.note(
            &question.id,
            vec![Line {
                speaker: Speaker::Director,
                mark: Some(MARKS[turn % MARKS.len()]),
                own_words: true,
                come_back: false,
                text: words[turn % words.len()].clone(),
                topic: None,
            }],
        );
        session.enter(&question.id, entered(&question.kind, turn));
    }
    session.seal()
}

fn entered(kind: &Kind, turn: usize) -> Option<Entered> {
    let ids = |entries: &[kit::Entry]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    Some(match kind {
        Kind::Text | Kind::Topics { .. } => return None,
        Kind::Numbers { fields } => {
            let numbers = ids(fields)
                .into_iter()
                .zip((0..).map(|field| (turn as u32 * 7 + field) % 60));
            Entered::Numbers(numbers.collect())
        }
        Kind::Several { options } => {
            let chosen = ids(options).into_iter().enumerate();
            Entered::Several(
                chosen
                    .filter(|(at, _)| (at + turn).is_multiple_of(2))
                    .map(|(_, id)| id)
                    .collect(),
            )
        }
        Kind::YesNo { .. } => Entered::YesNo(!turn.is_multiple_of(3)),
        Kind::Percent { rows, columns } => {
            let share = (100 / rows.len().max(1)) as u8;
            let cell = |column: &String| {
                ids(rows)
                    .into_iter()
                    .map(|row| ((row, column.clone()), share))
                    .collect::<Vec<_>>()
            };
            Entered::Percent(ids(columns).iter().flat_map(cell).collect())
        }
        Kind::Agreement { statements, scale, .. } => {
            let span = usize::from(scale.to - scale.from) + 1;
            let rated = |(at, id): (usize, String)| {
                let rating = Some(scale.from + ((turn + at) % span) as u8);
                (id, Rated { rating, why: None })
            };
            Entered::Agreement(ids(statements).into_iter().enumerate().map(rated).collect())
        }
    })
}

/// A theme on every line, as after a thorough lead, and some quotes.
pub fn reading(interviews: &[(RecordId, SealedSession)]) -> Reading {
    let redactor = Redactor::new();
    let name = |name: &str| {
        let raw = RawNote::typed(name);
        NoteText::from(redactor.redact(raw, None, redact::Lang::En, &mut Roster::new()).text)
    };
    let mut reading = Reading::default();
    let themes = ["waiting", "what helps", "ideas", "tools"].map(|theme| reading.add_theme(name(theme)));
    let mut quoted: BTreeMap<&QuestionId, u32> = BTreeMap::new();
    for (at, (record, session)) in interviews.iter().enumerate() {
        for question in session.interview().answers.keys() {
            let passage = Passage::line(*record, question.clone(), 0);
            let quotes = quoted.entry(question).or_default();
            if *quotes < 2 {
                *quotes += 1;
                reading.quote(passage.clone(), true);
            }
            reading.give(passage, themes[at % themes.len()], true);
        }
    }
    reading
}
