//! The lead's desk.

use super::{BothView, KitView, LangView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The study as the lead sees it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LeadView {
    /// Name of the study.
    pub title: BothView,
    /// Edition.
    pub edition: String,
    /// Smallest group that may be shown.
    pub floor: u16,
    /// Whether the participant's level is asked.
    pub asks_level: bool,
    /// Interviews imported.
    pub records: u32,
    /// People invited; settable.
    pub invited: u32,
    /// People who said no, as reported by the machines.
    pub declined: u32,
    /// Interviews withdrawn.
    pub withdrawn: u32,
    /// Numbered questions in the kit; 0: no kit yet.
    pub questions: u16,
    /// Machines whose bundles are accepted.
    pub machines: Vec<KnownMachineView>,
    /// Three words of this study, to compare aloud with interviewers.
    pub study_words: Vec<String>,
    /// Who could be interviewed, coarsely; empty: nobody counts.
    pub population: Vec<GroupView>,
    /// Whether this is the sample: nothing is kept.
    pub is_sample: bool,
    /// Whether this desk reads the study as a deputy: it signs and changes nothing of it.
    pub is_deputy: bool,
}

/// People of the study who share some details. What is left open stands for any.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GroupView {
    /// "director" or "executive_director".
    pub level: Option<String>,
    /// A band of team sizes ("20-39").
    pub size: Option<String>,
    /// The language they would choose.
    pub lang: Option<LangView>,
    /// Their work: an option of the kit's first question with several answers.
    pub work: Option<String>,
    /// How many.
    pub people: u32,
}

/// A form: who could be interviewed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PopulationForm {
    /// All rows; they take the place of those before.
    pub groups: Vec<GroupView>,
}

/// An interviewer's machine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KnownMachineView {
    /// "A", "B" …
    pub letter: String,
    /// Three words, to compare aloud.
    pub words: Vec<String>,
    /// Counter of the last bundle imported; 0: none.
    pub last_number: u32,
    /// Counters that never came.
    pub gaps: Vec<u32>,
}

/// A kit that was read and waits to be taken.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KitImportView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
    /// The kit.
    pub kit: Option<KitView>,
    /// Lines nobody understood.
    pub leftovers: Vec<LeftoverView>,
    /// What of a form is not in the kit.
    pub form: Vec<super::FormLeftView>,
    /// What differs between the languages.
    pub lint: Vec<LintView>,
}

/// A line of the source that was not understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LeftoverView {
    /// Which file.
    pub lang: LangView,
    /// From 1.
    pub line: u32,
    /// As it stands.
    pub text: String,
}

/// A difference between the languages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LintView {
    /// Names the sentence in the UI's words.
    pub code: String,
    /// "3.5", or "script", "thanks".
    pub place: String,
    /// English words concerned.
    pub en: String,
    /// French words concerned.
    pub fr: String,
}

/// Hand-over files on the desk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct InboxView {
    /// As opened.
    pub files: Vec<InboxFileView>,
    /// Records that an import would bring.
    pub ready: u32,
    /// Receipts that wait to be written.
    pub receipts: u32,
    /// Files that were picked and are not opened yet.
    pub waiting: u32,
    /// Whether the next step imports.
    pub is_importing: bool,
}

/// One hand-over file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct InboxFileView {
    /// "A"; empty: not known.
    pub machine: String,
    /// Counter; 0: not known.
    pub number: u32,
    /// Records in it.
    pub records: u16,
    /// "2027-03"; empty: not known.
    pub month: String,
    /// "verified", "gap", "imported", or a failure's code ("stranger", "other_recipient", "damaged", "newer", "older", "duplicate", "not_a_bundle", "forged").
    pub verdict: String,
    /// For a gap: the first counter that is missing.
    pub missing: u32,
}

/// A theme.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThemeView {
    /// Handle.
    pub theme: u32,
    /// Its name.
    pub name: String,
    /// Which of the eight colours of themes, from 0.
    pub colour: u8,
    /// In how many interviews, exactly; `null` when that would point at too few.
    pub interviews: Option<u32>,
    /// In this many or more (nearly all); `null` when it is exact, or below the floor ("a few").
    pub at_least: Option<u32>,
    /// In how many lines.
    pub lines: u32,
}

/// What was entered, counted. A count below the floor is `null`.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TallyView {
    /// Options, bands, yes and no.
    Counts {
        /// Interviews that answered; `null` when that cannot be told, or has no meaning here.
        n: Option<u32>,
        /// In the kit's order.
        rows: Vec<CountView>,
    },
    /// Shares of time.
    Percent {
        /// Interviews that answered; `null` when that cannot be told.
        n: Option<u32>,
        /// One per (row, column).
        cells: Vec<PercentCellView>,
    },
    /// Ratings.
    Agreement {
        /// One per statement.
        statements: Vec<DistributionView>,
    },
}

/// One counted row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountView {
    /// Its words.
    pub label: BothView,
    /// How many; `null` below the floor.
    pub count: Option<u32>,
}

/// One cell of a percentages table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PercentCellView {
    /// Row.
    pub row: BothView,
    /// Column.
    pub column: BothView,
    /// Median in percent; `null` below the floor.
    pub median: Option<f32>,
    /// Middle half, in percent.
    pub quartiles: Option<(f32, f32)>,
}

/// How one statement was rated.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DistributionView {
    /// "s2".
    pub id: String,
    /// The statement.
    pub label: BothView,
    /// Interviews that rated it; `null` when that cannot be told.
    pub n: Option<u32>,
    /// Neighbouring ratings and how many chose them, as far as they may be told: one by one, or disagree,
    /// neither, agree, or two of these together; empty when nothing may be told.
    pub steps: Vec<StepView>,
    /// Median rating.
    pub median: Option<f32>,
    /// Reasons given at 1 and 2, shuffled.
    pub reasons: Vec<String>,
}

/// Neighbouring ratings and how many chose them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepView {
    /// Lowest rating.
    pub from: u8,
    /// Highest rating.
    pub to: u8,
    /// Those without a rating are counted here: they are too few to stand alone.
    pub with_unrated: bool,
    /// How many; `null`: nearly everybody.
    pub count: Option<u32>,
}

/// The culture place.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CultureView {
    /// Questions with statements: each with its distributions.
    pub statements: Vec<DistributionView>,
    /// The chart, as SVG that needs no script and no style attribute.
    pub chart_svg: BothView,
    /// What the statements come closest to after Westrum; `null` when no kit note names him or a median is held back.
    pub westrum: Option<WestrumView>,
    /// Smallest group shown.
    pub floor: u16,
}

/// A reading after Westrum.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct WestrumView {
    /// "power", "rule" or "performance".
    pub culture: &'static str,
    /// The middle one of the statements' medians.
    pub middle: u8,
}

/// A form: what the lead may change about a study.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StudyForm {
    /// People invited.
    pub invited: u32,
    /// Smallest group that may be shown.
    pub floor: u16,
    /// Whether the participant's level is asked.
    pub asks_level: bool,
}
