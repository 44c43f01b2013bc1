//! What interviewers say about the kit.

use serde::Serialize;
use ts_rs::TS;

/// What was written beside the interview that is open, names already replaced; empty: nothing.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct RemarkDraftsView {
    /// Questions that were hard to understand or to answer.
    pub hard: String,
    /// What was missing.
    pub missing: String,
    /// What to change for the next interview.
    pub change: String,
}

/// All remarks that came, for the lead: by the alphabet, with no machine, no interview and no time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RemarksView {
    /// Questions that were hard to understand or to answer.
    pub hard: Vec<String>,
    /// What was missing.
    pub missing: Vec<String>,
    /// What to change for the next interview.
    pub change: Vec<String>,
    /// Interviews that must stand behind what a machine tells.
    pub told_from: u32,
}
