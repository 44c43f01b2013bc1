//! The people and keys of a study.

use serde::Serialize;
use ts_rs::TS;

/// Who opens what, and until when.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeysView {
    /// Waves, the newest first.
    pub waves: Vec<WaveView>,
    /// Deputies of this study; on a deputy's own desk: none.
    pub deputies: Vec<DeputyView>,
    /// Three words of the card that was opened and waits to be compared; empty: none waits.
    pub card: Vec<String>,
    /// Machines, with what is outstanding from each.
    pub machines: Vec<OutstandingView>,
    /// Number of the newest study file that was written; 0: none.
    pub number: u32,
    /// Whether something changed since: the machines and deputies do not know it yet.
    pub is_untold: bool,
    /// Nothing is destroyed while the hold is on.
    pub is_on_hold: bool,
    /// "fine"; "ahead" or "behind": the clock moved, and no key falls until the date is said to be right.
    pub clock: &'static str,
    /// What this machine's clock shows ("2027-03-31").
    pub today: String,
    /// On a deputy's desk: what it knows of its lead; `null` on the lead's.
    pub appointed: Option<AppointedView>,
}

/// A month or less of interviews sealed to one key.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaveView {
    /// From 1.
    pub number: u32,
    /// The day it was opened ("2027-03-01").
    pub opened: String,
    /// "open", "closed", "due" (its time is over, and something holds it back) or "ended".
    pub state: &'static str,
    /// Open: it closes by itself on this day. Closed: its key is destroyed on this day. Ended: it was.
    pub day: String,
    /// How many deputies open its bundles.
    pub deputies: u32,
}

/// Somebody who opens every bundle as the lead does.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeputyView {
    /// From 1.
    pub number: u32,
    /// Three words, to compare aloud.
    pub words: Vec<String>,
    /// Keys for waves to come; 0: a new card is needed before the next wave.
    pub spare: u32,
    /// Whether the newest open wave is sealed to them.
    pub is_in: bool,
}

/// A machine, and what has not come from it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OutstandingView {
    /// "A", "B" …
    pub letter: String,
    /// Nothing came from it yet.
    pub is_silent: bool,
    /// Counters that never came.
    pub gaps: Vec<u32>,
    /// Taken off the study: what it sends is not taken.
    pub is_revoked: bool,
}

/// What a deputy's desk knows of its lead.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AppointedView {
    /// Three words of this desk, to compare aloud with the lead.
    pub words: Vec<String>,
    /// Three words of the study and its lead.
    pub study_words: Vec<String>,
    /// Number of the newest file taken from the lead; 0: none came yet.
    pub number: u32,
    /// Keys for waves to come.
    pub spare: u32,
}
