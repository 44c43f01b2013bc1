//! Finding words in everything that was noted.

use crate::answers::Answers;
use crate::shuffle::shuffle;
use kit::{Lang, QuestionId};
use record::{Entered, NoteText, Passage, Spot};
use rusqlite::{Connection, params};
use std::fmt::Write as _;

/// An index in memory: it holds where words stand, not the notes, and is gone with the process.
#[derive(Debug)]
pub struct Search {
    index: Connection,
    passages: Vec<Passage>,
}

/// Words that were found.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// The question they answer.
    pub question: &'a QuestionId,
    /// Language of the interview.
    pub lang: Option<Lang>,
    /// The words.
    pub text: &'a NoteText,
}

/// The search could not be made or asked. It says nothing of what was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// The index in memory failed.
    #[error("the search index in memory failed")]
    Index,
}

impl From<rusqlite::Error> for SearchError {
    /// SQLite's own message may quote the words; it goes no further.
    fn from(_: rusqlite::Error) -> Self {
        SearchError::Index
    }
}

impl Search {
    /// Reads everything once. The seed decides who comes first among equals: else the order of the hits
    /// would be the order of the interviews.
    pub fn new(answers: &Answers, seed: u64) -> Result<Self, SearchError> {
        let mut passages = passages(answers);
        shuffle(&mut passages, seed);
        let mut index = Connection::open_in_memory()?;
        index.execute_batch(
            "PRAGMA temp_store = MEMORY;
             CREATE VIRTUAL TABLE noted USING fts5(words, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');",
        )?;
        let all = index.transaction()?;
        {
            let mut insert = all.prepare("INSERT INTO noted (rowid, words) VALUES (?1, ?2)")?;
            for (row, passage) in (0_i64..).zip(&passages) {
                if let Some(text) = answers.words(passage) {
                    // EXPOSE: the index in memory learns the words.
                    insert.execute(params![row, fold(text.expose())])?;
                }
            }
        }
        all.commit()?;
        Ok(Self { index, passages })
    }

    /// Passages that hold all the words, each perhaps only begun, best first. Case, accents and ligatures do
    /// not matter. Nothing that is typed is an operator.
    pub fn find<'a>(&'a self, answers: &'a Answers, words: &str, most: u32) -> Result<Vec<Hit<'a>>, SearchError> {
        let mut query = String::new();
        for word in fold(words)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
        {
            let _ = write!(query, "\"{word}\"* ");
        }
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let mut ask = self
            .index
            .prepare_cached("SELECT rowid FROM noted WHERE noted MATCH ?1 ORDER BY rank LIMIT ?2")?;
        let rows = ask.query_map(params![query, most], |row| row.get::<_, i64>(0))?;
        let mut hits = Vec::new();
        for row in rows {
            let passage = usize::try_from(row?).ok().and_then(|row| self.passages.get(row));
            let found = passage.and_then(|passage| Some((passage, answers.words(passage)?)));
            hits.extend(found.map(|(passage, text)| Hit {
                question: &passage.question,
                lang: answers.lang(passage.record),
                text,
            }));
        }
        Ok(hits)
    }
}

/// Every place where words stand.
fn passages(answers: &Answers) -> Vec<Passage> {
    let mut found = Vec::new();
    for (record, interview) in answers.all() {
        for (question, answer) in &interview.answers {
            let at = |spot| Passage {
                record: *record,
                question: question.clone(),
                spot,
            };
            found.extend((0..answer.notes.len() as u32).map(|line| at(Spot::Line(line))));
            found.extend(answer.heard_differently.iter().map(|_| at(Spot::HeardDifferently)));
            if let Some(Entered::Agreement(rated)) = &answer.entered {
                let whys = rated.iter().filter(|(_, rated)| rated.why.is_some());
                found.extend(whys.map(|(statement, _)| at(Spot::Why(statement.clone()))));
            }
        }
    }
    found
}

/// SQLite takes the accents off but leaves ligatures alone: "coeur" must find "cœur".
fn fold(words: &str) -> String {
    words.replace(['œ', 'Œ'], "oe").replace(['æ', 'Æ'], "ae")
}
