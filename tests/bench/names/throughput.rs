//! How many notes one core goes through.

use super::Listed;
use crate::notes;
use crate::scoring::Note;
use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Lang, Redactor};
use std::time::Duration;

const ROUNDS: usize = 15;

/// What an answer of some length has, in bytes.
const ANSWER: usize = 2 << 10;

/// Texts to go through, each with a session of its own.
pub struct Texts {
    /// What they are.
    pub name: String,
    texts: Vec<(Lang, String)>,
    /// Their bytes.
    pub bytes: usize,
}

impl Texts {
    fn of(name: &str, texts: Vec<(Lang, String)>) -> Self {
        let bytes = texts.iter().map(|(_, text)| text.len()).sum();
        Self {
            name: format!("{name} ({}, {} KB)", texts.len(), bytes >> 10),
            texts,
            bytes,
        }
    }

    /// Marked texts as they are.
    pub fn marked(name: &str, marked: &[Note]) -> Self {
        let texts = marked.iter().map(|note| (note.spoken(), note.text.clone()));
        Self::of(name, texts.collect())
    }

    /// Their lines under each other, as an interviewer leaves them.
    fn answers(name: &str, marked: &[Note]) -> Self {
        let mut texts = vec![(Lang::Mixed, String::new())];
        for note in marked {
            if texts.last().is_some_and(|(_, text)| text.len() >= ANSWER) {
                texts.push((Lang::Mixed, String::new()));
            }
            let (_, text) = texts.last_mut().unwrap();
            text.push_str(&note.text);
            text.push('\n');
        }
        Self::of(name, texts)
    }

    /// All of them through the engine.
    pub fn redacted(&self, redactor: &Redactor) -> usize {
        let hits = self
            .texts
            .iter()
            .map(|(lang, text)| redactor.spans(text, *lang).0.len());
        hits.sum()
    }

    /// All of them past the bare search.
    pub fn searched(&self, listed: &Listed) -> usize {
        self.texts.iter().map(|(_, text)| listed.count(text)).sum()
    }

    /// What they may cost at so many megabytes a second.
    pub fn at(&self, megabytes: usize) -> Duration {
        Duration::from_secs_f64(self.bytes as f64 / 1e6 / megabytes as f64)
    }
}

/// The notes and news that the engine was trained on: there is more of them than of any other.
pub fn all() -> [Texts; 3] {
    let written = Note::all(&notes::marked("train", "notes"));
    let news = Note::all(&notes::marked("train", "news"));
    [
        Texts::marked("notes of one or two lines", &written),
        Texts::answers("notes of 2 KB", &written),
        Texts::marked("pieces of news", &news),
    ]
}

pub fn measure(table: &mut Table) {
    let (redactor, listed) = (Redactor::new(), Listed::new());
    for texts in all() {
        let [mut engine, mut search] = <[Times; 2]>::default();
        for _ in 0..ROUNDS {
            search.run(|| texts.searched(&listed));
            engine.run(|| texts.redacted(&redactor));
        }
        let figure = Figure::new(texts.name.clone(), engine).through(texts.bytes);
        let floor = format!("aho-corasick over {} listed names", listed.names());
        table.add(figure.beside(floor, &search).within(texts.at(10)));
    }
}
