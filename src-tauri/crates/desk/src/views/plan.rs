//! How a study is set up: names, numbers, dates, what goes to people, and who was heard.

use super::{BothView, LangView, PieceView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the lead decided about the study so far.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlanView {
    /// Name of the study.
    pub title: BothView,
    /// Edition.
    pub edition: String,
    /// Whether the participant's level is asked.
    pub asks_level: bool,
    /// Languages a participant can ask for.
    pub langs: Vec<LangView>,
    /// People invited.
    pub invited: u32,
    /// Interviews that are hoped for; 0: not said.
    pub target: u32,
    /// Parts of the organisation, in the lead's order.
    pub divisions: Vec<DivisionView>,
    /// When interviews can be held; `null`: not said.
    pub days: Option<DaysView>,
    /// Smallest group that may be shown.
    pub floor: u16,
    /// Quotes from one respondent, at most.
    pub quotes_each: u8,
    /// A word is rare in fewer interviews than this.
    pub rare_below: u16,
    /// Between editions, fewer points than this are "no change".
    pub no_change_points: u8,
    /// The month after which everything falls due ("2030-12"); `null`: not said.
    pub keep_until: Option<String>,
    /// What was written to files: "papers", "calendar", "study_file".
    pub written: Vec<String>,
    /// Whether a recovery sheet is in force.
    pub has_recovery: bool,
    /// Paragraphs for participants in which words for the interviewer stand.
    pub given_away: u32,
}

/// A part of the organisation, in numbers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DivisionView {
    /// What it is called.
    pub name: String,
    /// People of it who are invited.
    pub invited: u32,
    /// Of these, interviews still to come.
    pub booked: u32,
    /// Of these, interviews held.
    pub heard: u32,
}

/// A window of dates, as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DaysView {
    /// First day, "2027-02-22".
    pub from: String,
    /// Last day.
    pub to: String,
    /// "10-12,13-15".
    pub hours: String,
    /// Length of one interview.
    pub minutes: u32,
    /// Days left out beside weekends and holidays.
    pub without: Vec<String>,
}

/// A form: one step of the set-up.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "step", content = "value", rename_all = "snake_case")]
pub enum PlanForm {
    /// What the study is called.
    Named(NamedForm),
    /// Who is invited, in numbers.
    Invited(InvitedForm),
    /// When interviews can be held.
    Days(DaysView),
    /// What protects people.
    Rules(RulesForm),
}

/// A form: what the study is called.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NamedForm {
    /// Name of the study; one language is enough.
    pub title: BothView,
    /// Edition.
    pub edition: String,
    /// Whether the participant's level is asked.
    pub asks_level: bool,
    /// Languages a participant can ask for; at least one.
    pub langs: Vec<LangView>,
}

/// A form: who is invited.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct InvitedForm {
    /// People invited.
    pub invited: u32,
    /// Interviews that are hoped for; 0: not said.
    pub target: u32,
    /// Parts of the organisation; empty: not told apart.
    pub divisions: Vec<DivisionView>,
}

/// A form: numbers that protect people.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RulesForm {
    /// Smallest group that may be shown.
    pub floor: u16,
    /// Quotes from one respondent, at most.
    pub quotes_each: u8,
    /// A word is rare in fewer interviews than this.
    pub rare_below: u16,
    /// Between editions, fewer points than this are "no change".
    pub no_change_points: u8,
    /// A month ("2030-12"); empty: not said.
    pub keep_until: String,
}

/// The window of dates as weeks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SlotsView {
    /// Days with interviews.
    pub days: u32,
    /// Interviews there is room for.
    pub slots: u32,
    /// Interviews of one whole day: when each begins.
    pub starts: Vec<String>,
    /// Monday to Friday, week by week.
    pub weeks: Vec<WeekView>,
}

/// Five days.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WeekView {
    /// Its Monday, "2027-02-22".
    pub monday: String,
    /// Monday to Friday.
    pub days: Vec<DayView>,
}

/// A weekday of the window.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DayView {
    /// "2027-02-22".
    pub day: String,
    /// "open", "holiday", "off" (left out by hand) or "outside" (before the first day or after the last).
    pub state: &'static str,
    /// Interviews there is room for.
    pub slots: u32,
    /// Which holiday: "good-friday".
    pub holiday: Option<String>,
}

/// What was counted in a file of bookings. The file itself is not kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BookingsView {
    /// Whether a file was chosen.
    pub is_read: bool,
    /// Rows with a booking.
    pub booked: u32,
    /// Rows with an interview that was held.
    pub heard: u32,
    /// Rows whose state is not understood.
    pub unclear: u32,
    /// Rows counted whose division is not in the list.
    pub elsewhere: u32,
}

/// Who was heard, as far as the floor lets it be told.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoverageView {
    /// People invited.
    pub invited: u32,
    /// Interviews that are hoped for; 0: not said.
    pub target: u32,
    /// Interviews imported.
    pub records: u32,
    /// The floor.
    pub floor: u32,
    /// "none" (no divisions), "open" (some division was not heard) or "all".
    pub state: &'static str,
    /// Divisions at or above the floor, and the small ones together.
    pub rows: Vec<CoverageRowView>,
    /// Divisions that stand in no row: together they are fewer than the floor.
    pub left_out: u32,
    /// Languages asked for.
    pub langs: Vec<HeardInView>,
}

/// One row of the picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoverageRowView {
    /// One division, or several that are too small to be told apart.
    pub names: Vec<String>,
    /// People invited.
    pub invited: u32,
    /// Of those invited, who were heard: "none", "some" (fewer than half) or "half" (half or more).
    pub heard: &'static str,
    /// The same with those who booked.
    pub booked: &'static str,
    /// Of several, one was not heard so far.
    pub has_unheard: bool,
}

/// Interviews held in a language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeardInView {
    /// The language.
    pub lang: LangView,
    /// How many; `null`: fewer than the floor.
    pub heard: Option<u32>,
    /// Whether there is one.
    pub is_heard: bool,
}

/// A paper that goes to people.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PaperView {
    /// "package", "invitation", "reminder", "guide", "keys" or "paper-kit".
    pub paper: String,
    /// Whether participants receive it.
    pub is_for_participants: bool,
    /// What can be put in other words.
    pub texts: Vec<PaperTextView>,
}

/// A paragraph in both languages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PaperTextView {
    /// Its name, for good.
    pub name: String,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// In English.
    pub en: PaperSideView,
    /// In French.
    pub fr: PaperSideView,
}

/// A paragraph in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PaperSideView {
    /// The words that are printed.
    pub words: String,
    /// Whether the lead wrote them.
    pub is_own: bool,
    /// A name was taken out of what was just typed.
    pub is_hidden: bool,
    /// Words for the interviewer stand in it: the question they belong to, or nothing for the kit's own notes.
    pub gives_away: Option<String>,
}

/// A paper as it would be printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreviewView {
    /// In reading order.
    pub pieces: Vec<PieceView>,
}
