//! How names are found, and what a study learned about it.

use super::{LangView, SessionView};
use serde::Serialize;
use std::fmt;
use ts_rs::TS;

/// So many of so many, with an interval in which the truth lies 95 times of 100.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct RateView {
    /// How many.
    pub count: u32,
    /// Of how many; never 0.
    pub of: u32,
    /// In percent.
    pub percent: f64,
    /// Lower end of the interval, in percent.
    pub low: f64,
    /// Upper end, in percent.
    pub high: f64,
}

/// What the engine of this version reached on marked notes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MeasuredView {
    /// "2026-11-22".
    pub date: String,
    /// One for each set of notes and language.
    pub sets: Vec<MeasuredSetView>,
}

/// One set of notes in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MeasuredSetView {
    /// Names the sentence in the UI's words ("notes").
    pub name: String,
    /// "en", "fr" or "mixed".
    pub lang: String,
    /// Notes in it.
    pub notes: u32,
    /// Names and identifiers in them.
    pub names: u32,
    /// Names that were found, of all.
    pub found: Option<RateView>,
    /// Ordinary words that were hidden, of all.
    pub hidden: Option<RateView>,
    /// Placeholders that stand for a name, of all.
    pub right: Option<RateView>,
}

/// What this study counted about names. No word.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountedView {
    /// By language of the interview.
    pub rows: Vec<CountedRowView>,
    /// All languages.
    pub all: CountedRowView,
    /// Words that were given back and stay in this study.
    pub kept: u32,
    /// Words that were hidden by hand and go in this study.
    pub hidden: u32,
    /// People in the directory of this machine.
    pub people: u32,
    /// Whether this is the sum over machines; else it is this machine's own.
    pub is_lead: bool,
    /// Interviews that must stand behind what a machine tells.
    pub told_from: u32,
}

/// Counts of one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountedRowView {
    /// `null`: all languages.
    pub lang: Option<LangView>,
    /// Interviews.
    pub interviews: u32,
    /// Names that the program found.
    pub found: u32,
    /// Words that it hid and that were given back.
    pub given_back: u32,
    /// Names hidden by hand during the interview.
    pub by_hand: u32,
    /// Names hidden in the debrief.
    pub in_debrief: u32,
    /// Names that the lead still found.
    pub by_lead: u32,
    /// Names that the program found, of all that anybody found.
    pub recall: Option<RateView>,
    /// Words that were given back, of all that the program hid.
    pub false_hits: Option<RateView>,
}

/// A word was hidden by hand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HiddenView {
    /// The interview as it is now.
    pub session: SessionView,
    /// Whether it is hidden in the whole study; else it is too common for that, and goes in this interview only.
    pub is_learned: bool,
}

/// The word that was hidden last stands again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnhiddenView {
    /// The interview as it is now.
    pub session: SessionView,
    /// Handles under which the word was hidden: where one of these stands on the screen, the word goes back.
    pub finds: Vec<u32>,
}

/// The words of a study, for the lead.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WordsView {
    /// By alphabet.
    pub words: Vec<WordView>,
    /// People in the directory of this machine.
    pub people: u32,
    /// Changes that the machines were not told yet.
    pub untold: u32,
    /// Machines that an update reaches.
    pub machines: u32,
    /// Machines whose card is older than updates.
    pub out_of_reach: Vec<String>,
    /// Number of the newest update; 0: none.
    pub update: u32,
}

/// A word that was learned by hand. It prints its length, and no letter: it is likely to be a name.
#[derive(Clone, Serialize, TS)]
pub struct WordView {
    /// The word or phrase.
    pub word: String,
    /// Whether it goes; else it stays.
    pub is_hidden: bool,
    /// Whether the machines were told.
    pub is_told: bool,
    /// Whether a machine gave it back although it is hidden.
    pub is_disputed: bool,
}

/// An update from the lead was read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UpdatedView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
    /// Learned words of the study now.
    pub words: u32,
    /// Whether the questions are others than before.
    pub has_new_kit: bool,
}

impl fmt::Debug for WordView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WordView({} bytes)", self.word.len())
    }
}
