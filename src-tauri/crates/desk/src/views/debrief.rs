//! The two at one laptop, and the seal.

use super::{BothView, RemarkDraftsView, SessionView};
use serde::Serialize;
use ts_rs::TS;

/// The two at one laptop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DebriefView {
    /// The interview.
    pub session: SessionView,
    /// What to look at.
    pub todo: Vec<TodoView>,
    /// Words that may still point at someone.
    pub suspects: Vec<SuspectView>,
    /// Could someone be recognised?
    pub risk: RiskView,
    /// What was said about the kit so far; it is kept apart from the interview.
    pub remarks: RemarkDraftsView,
    /// Whole minutes left to tidy.
    pub minutes_left: u16,
    /// Whether it can be sealed now.
    pub can_seal: bool,
    /// The hour was over, and the interview was sealed as it stood: nothing else here is filled in.
    pub sealed: Option<SealedView>,
}

/// How many people share the details that the record would keep.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct RiskView {
    /// "none" (the study counts nobody), "below" or "enough".
    pub state: String,
    /// About how many share them all.
    pub people: u32,
    /// How many there should be.
    pub aim: u16,
    /// What the record would keep of the participant, and what was left out.
    pub details: Vec<DetailView>,
}

/// One detail, and the next step to make it coarser.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DetailView {
    /// "size", "work", "lang", "level".
    pub detail: String,
    /// What would be kept: words, or the code of a level or a language. `null`: it is left out.
    pub value: Option<BothView>,
    /// "merge" or "drop"; `null`: there is no further step.
    pub remedy: Option<String>,
    /// What would be kept then; `null`: nothing.
    pub then_value: Option<BothView>,
    /// About how many would share all details then.
    pub then_people: u32,
    /// Whether it was made coarser, so that it can be taken back.
    pub is_coarser: bool,
}

/// Something open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TodoView {
    /// "suspect", "come_back", "not_100", "touched", "unanswered", "hidden", "disagreed", "risk".
    pub code: String,
    /// Questions concerned.
    pub questions: Vec<String>,
    /// A number to print: how many, or a total in percent.
    pub count: u32,
}

/// A word that may still point at someone.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SuspectView {
    /// The question.
    pub question: String,
    /// Line from 0.
    pub line: u32,
    /// UTF-16 units in the line.
    pub from: u32,
    /// UTF-16 units, exclusive.
    pub to: u32,
    /// The word.
    pub word: String,
}

/// Sealed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SealedView {
    /// Sealed records that wait for hand-over, this one included.
    pub waiting: u16,
    /// How many make a good batch.
    pub batch: u16,
    /// Whether the record that was sealed last can still be withdrawn.
    pub can_withdraw: bool,
}
