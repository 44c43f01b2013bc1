//! The organisation's directory and lists, and the file that is being read.

use super::Failure;
use serde::Serialize;
use ts_rs::TS;

/// What is known of the organisation, and how far a file is that is being read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DirectoryView {
    /// "idle", "reading", "joining" or "sealing" while a file is worked on; then "done", "cancelled" or "refused".
    pub state: String,
    /// Why, when it was refused.
    pub failure: Option<Failure>,
    /// Rows read so far.
    pub rows: u32,
    /// How far the file is read.
    pub percent: u32,
    /// People known.
    pub people: u32,
    /// Teams that the directory names.
    pub teams: u32,
    /// Teams of the lists.
    pub listed_teams: u32,
    /// Systems, projects and other words of the lists that go.
    pub listed_hidden: u32,
    /// Terms of the lists that stay.
    pub listed_kept: u32,
    /// The first rows of the last file that could not be used, at most 50. Never what stands there.
    pub bad_rows: Vec<BadRowView>,
    /// How many could not be used in all.
    pub bad_count: u32,
}

/// A row that could not be used.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BadRowView {
    /// Line of the file, from 1.
    pub line: u32,
    /// Names the sentence in the UI's words: "no_name", "not_a_name", "short", "too_long", "open_quote".
    pub reason: String,
}
