//! What the interviewer's own window may know.

use super::{BothView, LangView, QuestionView};
use serde::Serialize;
use ts_rs::TS;

/// The question on the note-taker's screen. Words of the kit and counts: no field can hold a note.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BesideView {
    /// Language of the interview.
    pub lang: LangView,
    /// Number of the section.
    pub section: u8,
    /// Its heading.
    pub title: BothView,
    /// The question with its probes.
    pub question: QuestionView,
    /// What is asked under its table, when there is such a question.
    pub follow: Option<BothView>,
    /// Positions of the probes asked.
    pub probes_asked: Vec<u16>,
    /// Whole minutes since the first question.
    pub minute: u16,
    /// Pages on which nothing was entered yet.
    pub open: Vec<String>,
}
