//! The kit in the making, what a page may change of it, and what was learned after the study.

use super::{BothView, KitView, LangView, LeftoverView, LintView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kit in the making.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KitMakingView {
    /// The kit; `null`: nothing begun.
    pub kit: Option<KitView>,
    /// Notes of the whole, for the interviewer.
    pub notes: Vec<BothView>,
    /// By section: its notes.
    pub section_notes: Vec<Vec<BothView>>,
    /// Minutes planned for script and thanks.
    pub script_minutes: Option<u8>,
    /// By section: minutes planned.
    pub minutes: Vec<Option<u8>>,
    /// All of them together.
    pub planned: u32,
    /// What they should not be more than.
    pub hour: u32,
    /// Questions whose answer could tell who gave it.
    pub identifies: Vec<String>,
    /// Lines of its source that nobody understood.
    pub leftovers: Vec<LeftoverView>,
    /// What differs between the languages.
    pub lint: Vec<LintView>,
    /// What it lacks, and what it gives away.
    pub advice: Vec<AdviceView>,
    /// Each question beside the version before; empty: there was none.
    pub changes: Vec<KitChangedView>,
    /// Steps that can be taken back.
    pub back: u32,
    /// Steps that can be done again.
    pub forth: u32,
    /// Where one should stand now; `null`: where one was.
    pub place: Option<String>,
    /// Whether interviews can be held with it.
    pub is_whole: bool,
    /// Whether the study uses exactly this.
    pub is_used: bool,
    /// Whether ids may still follow the order: no version was in use.
    pub may_number: bool,
    /// Those that were put into use, newest first.
    pub versions: Vec<KitVersionView>,
}

/// Something to know about a place.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AdviceView {
    /// Names the sentence in the UI's words.
    pub code: String,
    /// As the lint names places.
    pub place: String,
    /// Whether an interview could not be held with it.
    pub stops: bool,
}

/// A question beside the version before.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KitChangedView {
    /// "3.5".
    pub question: String,
    /// "same", "reworded", "replaced", "new", "removed".
    pub change: String,
    /// Languages in which it has other words.
    pub langs: Vec<LangView>,
    /// Whether probes or notes are others.
    pub is_around: bool,
    /// Its words.
    pub ask: BothView,
}

/// A kit that was put into use.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KitVersionView {
    /// From 1.
    pub number: u32,
    /// "2027-03".
    pub month: String,
    /// Numbered questions.
    pub questions: u16,
    /// What is not as in the version before; empty for the first.
    pub changes: Vec<KitChangedView>,
}

/// A form: one step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum KitChangeForm {
    /// Other words.
    Say {
        /// The place.
        at: String,
        /// "words", "explanation" or "detail".
        field: String,
        /// Which side.
        lang: LangView,
        /// The words; empty: none.
        words: String,
    },
    /// One more.
    Add {
        /// The list.
        list: String,
        /// From 0.
        at: u32,
    },
    /// One less.
    Remove {
        /// The list.
        list: String,
        /// From 0.
        at: u32,
    },
    /// Another place.
    Move {
        /// The list.
        list: String,
        /// From 0.
        from: u32,
        /// Where it stands afterwards, from 0.
        to: u32,
        /// The list it goes to; `null`: its own.
        into: Option<String>,
    },
    /// Another kind of answer.
    Kind {
        /// "3.5".
        question: String,
        /// "text", "numbers", "several", "yes_no", "percent", "agreement", "topics".
        kind: String,
    },
    /// Ids by position.
    Number,
    /// A choice.
    Set {
        /// The place.
        at: String,
        /// "minutes", "identifies", "role", "part", "after_yes", "why_at", "least", "most".
        what: String,
        /// As text; empty: none.
        value: String,
    },
}

/// A cell, row or sheet of a form that a kit has no place for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FormLeftView {
    /// Names the sentence in the UI's words.
    pub code: String,
    /// "survey D4", "choices".
    pub place: String,
    /// As it stands.
    pub text: String,
}

/// What a participant may hear or be given, a paragraph each.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ParticipantView {
    /// In English.
    pub en: Vec<String>,
    /// In French.
    pub fr: Vec<String>,
}

/// How the kit served, for whoever writes the next one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LessonsView {
    /// Every question of the kit in use; figures only from the floor on.
    pub questions: Vec<LessonView>,
    /// Interviews imported.
    pub interviews: u32,
    /// Smallest group that is shown.
    pub floor: u16,
}

/// How one question served.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LessonView {
    /// "3.5".
    pub question: String,
    /// Its words.
    pub ask: BothView,
    /// Interviews that answered; `null`: too few, or nearly all.
    pub answered: Option<u32>,
    /// So many or more; `null`: exact, or too few.
    pub at_least: Option<u32>,
    /// Why others did not, as far as it may be told.
    pub unanswered: Vec<UnansweredView>,
    /// Lines noted; `null`: not told.
    pub lines: Option<u32>,
    /// Its probes.
    pub probes: Vec<ProbeServedView>,
    /// What to change next time.
    pub lesson: String,
}

/// Why some did not answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnansweredView {
    /// "not_asked", "no_time", "declined", "not_applicable", "silent": together.
    pub reasons: Vec<String>,
    /// How many; `null`: nearly all.
    pub count: Option<u32>,
}

/// A probe, and how often it was asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProbeServedView {
    /// Its words.
    pub text: BothView,
    /// Interviews; `null`: too few to be told, or nearly all.
    pub asked: Option<u32>,
    /// So many or more.
    pub at_least: Option<u32>,
}
