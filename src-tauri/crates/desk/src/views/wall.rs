//! The lead's wall: answers side by side, words that were found, and a whole interview.

use super::{BothView, LangView, LineView, TallyView, ThemeView};
use serde::Serialize;
use ts_rs::TS;

/// One question, all answers, in a new order each time it is opened; or lines that hold some words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallView {
    /// "3.1"; empty: words were looked for.
    pub question: String,
    /// Shuffled.
    pub answers: Vec<WallAnswerView>,
    /// Interviews without an answer here.
    pub without: u32,
    /// What was entered, as a tally.
    pub tally: Option<TallyView>,
    /// The lead's memo on this question.
    pub memo: String,
    /// All themes of the study.
    pub themes: Vec<ThemeView>,
    /// Answers with at least one theme.
    pub coded: u32,
    /// When words were looked for.
    pub found: Option<FoundView>,
    /// How often a whole interview was looked at in this study.
    pub looks: u32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FoundView {
    /// Lines that hold the words.
    pub lines: u32,
    /// Lines of them on the wall: the first ones, when there are too many.
    pub shown: u32,
}

/// One answer, without a respondent.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallAnswerView {
    /// Handle for this opening only.
    pub answer: u32,
    /// The question it answers.
    pub question: String,
    /// Language badge.
    pub lang: LangView,
    /// Its lines.
    pub lines: Vec<WallLineView>,
    /// What was entered, as one short text per language ("5, 6, 2, 7, 4, 6").
    pub entered: Option<BothView>,
    /// Themes given to the answer as a whole.
    pub themes: Vec<u32>,
}

/// A line on the wall.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallLineView {
    /// The words and their marks.
    pub line: LineView,
    /// Themes given to it.
    pub themes: Vec<u32>,
    /// Chosen for the report.
    pub is_quote: bool,
    /// Words of it that have something of their own, from the front.
    pub spans: Vec<SpanView>,
    /// "note"; "why": the reason for a rating; "heard": what one of the two heard differently.
    pub said: String,
    /// The statement that was rated.
    pub under: Option<BothView>,
}

/// Some words of a line: code points, from 0.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpanView {
    /// The first one.
    pub from: u32,
    /// One after the last.
    pub to: u32,
    /// Themes given to them.
    pub themes: Vec<u32>,
    /// Chosen for the report.
    pub is_quote: bool,
}

/// One interview, question by question, without anything that says whose.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WholeView {
    /// In the kit's order.
    pub answers: Vec<WholeAnswerView>,
    /// How often a whole interview was looked at in this study, this time counted.
    pub looks: u32,
}

/// What was said under one question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WholeAnswerView {
    /// "3.1".
    pub question: String,
    /// In the order typed.
    pub lines: Vec<LineView>,
    /// What was entered.
    pub entered: Option<BothView>,
}

/// A step that was taken back, or done again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SteppedView {
    /// What kind of step ("theme_given"); `null`: there was none.
    pub kind: Option<String>,
    /// Steps that can be taken back.
    pub back: u32,
    /// Steps that can be done again.
    pub forth: u32,
}
