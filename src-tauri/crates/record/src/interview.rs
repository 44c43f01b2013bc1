//! One interview as it is kept: nameless, with nothing in it that says who, when or where.
//!
//! Every piece of free text is a [`NoteText`]; the compiler refuses a plain `String` here.

use crate::NoteText;
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The content of one interview, open or sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interview {
    /// The language the participant chose.
    pub lang: Option<Lang>,
    /// Only when the study asks for it.
    pub level: Option<Level>,
    /// By question; a question nobody touched is absent.
    pub answers: BTreeMap<QuestionId, Answer>,
}

/// Level of the participant, as the published totals know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Director.
    Director,
    /// Executive director.
    ExecutiveDirector,
}

/// Everything noted under one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Line by line, in the order typed.
    pub notes: Vec<Line>,
    /// What was entered beside the notes.
    pub entered: Option<Entered>,
    /// Why there is no answer.
    pub no_answer: Option<NoAnswer>,
    /// Positions of the probes that were asked.
    pub probes_asked: BTreeSet<u16>,
    /// Who of the two agrees that this is what was said.
    pub agreed: Agreed,
    /// What one of the two heard differently.
    pub heard_differently: Option<NoteText>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who is speaking.
    pub speaker: Speaker,
    /// What kind of statement it is.
    pub mark: Option<Mark>,
    /// Their exact words rather than a summary.
    pub own_words: bool,
    /// The two will come back to it before the seal, which takes this mark away.
    pub come_back: bool,
    /// The words, names already replaced.
    pub text: NoteText,
    /// A topic of the question this line belongs to ("t2"), when it has topics.
    pub topic: Option<String>,
}

/// Who is speaking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The participant.
    #[default]
    Director,
    /// A direct report whom the director brought.
    DirectReport,
}

/// What people want to find again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// `- `
    PainPoint,
    /// `+ `
    Success,
    /// `! `
    Idea,
    /// `> `
    Progress,
}

/// What was entered beside the notes, by the kind of the question. Keys are the entries' ids in the kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// Whole numbers.
    Numbers(BTreeMap<String, u32>),
    /// Bands in place of exact numbers: set at the seal ("20-39").
    Bands(BTreeMap<String, String>),
    /// Chosen options.
    Several(BTreeSet<String>),
    /// Yes or no.
    YesNo(bool),
    /// (row, column) to percent, 0 to 100.
    Percent(BTreeMap<(String, String), u8>),
    /// By statement.
    Agreement(BTreeMap<String, Rated>),
}

/// A rated statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// `None`: no opinion.
    pub rating: Option<u8>,
    /// Why, asked at 1 and 2.
    pub why: Option<NoteText>,
}

/// Why a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoAnswer {
    /// The interviewer left it out.
    NotAsked,
    /// The participant did not want to answer.
    Declined,
    /// The hour was over.
    NoTime,
    /// It does not concern this team.
    NotApplicable,
}

/// Agreement of the two who were in the room. Roles, never persons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreed {
    /// The one who asked.
    pub interviewer: bool,
    /// The one who typed.
    pub note_taker: bool,
}

/// Where the note-taker is, so that a crash loses no place. Dropped at the seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The question on the screen.
    pub question: QuestionId,
    /// Line from 0.
    pub line: u32,
    /// Column in Unicode code points from 0.
    pub column: u32,
}
