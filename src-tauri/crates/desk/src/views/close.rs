//! The end of a study: questions about a person, the hold, the destruction; and what leaves for other programs.

use serde::Serialize;
use ts_rs::TS;

/// What the place "Close" shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CloseView {
    /// Nothing is destroyed while this is on.
    pub is_on_hold: bool,
    /// "2027-06": the month after which everything falls due.
    pub due: Option<String>,
    /// Records of any kind, each with its key.
    pub records: u32,
    /// Themes and memos.
    pub codes: u32,
    /// What left, by what it was and when.
    pub released: Vec<ReleasedView>,
    /// Files written since the app was opened.
    pub files: u32,
    /// Imported hand-over files for which no receipt was written.
    pub unreceipted: u32,
    /// "2027-07": the month in which backups that are kept for thirty days are gone.
    pub backups_until: String,
    /// Any of these confirms the destruction: the edition, or the study's three words.
    pub edition: String,
    /// The study's three words.
    pub words: Vec<String>,
    /// Statements printed before, newest first.
    pub checks: Vec<NilCheckView>,
}

/// Something that left.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReleasedView {
    /// "members_draft", "final", "deck", "figures", "answers" or "project".
    pub what: String,
    /// "2027-03".
    pub month: String,
}

/// A statement that was printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NilCheckView {
    /// "2027-03".
    pub month: String,
    /// Texts in which something was found.
    pub found: u32,
    /// People of whom nothing was here.
    pub out_of_sight: u32,
}

/// What a search for a person found; the name is not in it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NilView {
    /// Where, and how; empty: nothing was found.
    pub found: Vec<TraceView>,
    /// Interviews searched.
    pub interviews: u32,
    /// Lines and reasons in them.
    pub statements: u32,
    /// All other texts.
    pub others: u32,
    /// Names of files.
    pub files: u32,
    /// People invited, of whom no interview and no count is here; `null`: not known.
    pub not_here: Option<u32>,
    /// Hand-over files that were written and never came.
    pub missing_files: u32,
    /// Interviewers' machines.
    pub machines: u32,
}

/// Texts of one kind in which a person may be spoken of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TraceView {
    /// "answers", "memos", "themes", "report", "comments", "remarks", "words", "kit" or "files".
    pub place: String,
    /// "whole", "part", "sound" or "initials".
    pub how: String,
    /// How many texts.
    pub texts: u32,
}

/// What would leave for other programs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportsView {
    /// Whether there are enough interviews.
    pub can_leave: bool,
    /// The smallest group that is told.
    pub floor: u32,
    /// Lines that leave.
    pub lines: u32,
    /// Lines among them in which somebody was named; a placeholder stands there.
    pub named: u32,
    /// Lines among them with a number.
    pub numbers: u32,
    /// Questions that too few answered: they stay.
    pub left_questions: u32,
    /// Lines that stay: of a language that too few chose, or reasons for ratings of too few.
    pub left_lines: u32,
}

/// A study was destroyed, or was not.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DestroyedView {
    /// Whether it was; else the person closed the dialog that asks where the certificate goes.
    pub is_destroyed: bool,
}
