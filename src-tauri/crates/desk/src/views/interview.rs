//! The interviewer's hour.

use super::{BothView, LangView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Ten minutes before.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadyView {
    /// Name of the study.
    pub title: BothView,
    /// Edition.
    pub edition: String,
    /// Number of numbered questions.
    pub questions: u16,
    /// Languages the kit is in.
    pub languages: Vec<LangView>,
    /// People in the loaded directory.
    pub names_loaded: u32,
    /// Whether the participant's level is asked.
    pub asks_level: bool,
    /// Sealed records that wait for hand-over.
    pub waiting: u16,
    /// How many make a good batch.
    pub batch: u16,
    /// Whether the record that was sealed last can still be withdrawn.
    pub can_withdraw: bool,
    /// Records handed over whose receipt has not come.
    pub unconfirmed: u16,
    /// An interview that was not finished.
    pub unfinished: Option<UnfinishedView>,
    /// Whether the last interview was sealed by the clock while nobody was told; said once.
    pub sealed_itself: bool,
    /// Three words of this machine, to compare aloud with the lead.
    pub machine_words: Vec<String>,
    /// Whether this is the sample: nothing is kept.
    pub is_sample: bool,
}

/// An interview that a crash or a lock left open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnfinishedView {
    /// Number of the section.
    pub section: u8,
    /// Name of the question, "3.2".
    pub question: String,
    /// Whether it is in the debrief.
    pub is_in_debrief: bool,
}

/// The kit, ready to be shown. Interviewer-only words are apart.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KitView {
    /// Its title.
    pub title: BothView,
    /// Said before the first question.
    pub script: Vec<ScriptStepView>,
    /// In order.
    pub sections: Vec<SectionView>,
    /// Said at the end.
    pub thanks: BothView,
}

/// A paragraph of the script.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ScriptStepView {
    /// "spoken", "ask_notes", "ask_consent", "if_no", "if_yes".
    pub part: String,
    /// `{blank}` stands for a name that is only spoken.
    pub text: BothView,
}

/// A section.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SectionView {
    /// From 1.
    pub number: u8,
    /// Heading.
    pub title: BothView,
    /// Themes.
    pub themes: Vec<BothView>,
    /// In order.
    pub questions: Vec<QuestionView>,
}

/// A question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuestionView {
    /// "3.5" or "3.5a".
    pub id: String,
    /// Read aloud.
    pub ask: BothView,
    /// How an answer is written down.
    pub kind: KindView,
    /// For the interviewer only.
    pub probes: Vec<ProbeView>,
    /// For the interviewer only.
    pub notes: Vec<BothView>,
}

/// A probe.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProbeView {
    /// "lead", "question" or "example".
    pub role: String,
    /// Its words.
    pub text: BothView,
}

/// How an answer is written down.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KindView {
    /// Notes alone.
    Text,
    /// Whole numbers.
    Numbers {
        /// One field each.
        fields: Vec<EntryView>,
    },
    /// Any number of options.
    Several {
        /// One box each.
        options: Vec<EntryView>,
    },
    /// Yes or no, then notes.
    YesNo {
        /// Read aloud after the answer.
        follow_ups: Vec<FollowUpView>,
    },
    /// Columns that add up to 100.
    Percent {
        /// What for.
        rows: Vec<EntryView>,
        /// For whom.
        columns: Vec<EntryView>,
    },
    /// Statements rated on a scale.
    Agreement {
        /// Lowest rating.
        from: u8,
        /// Highest rating.
        to: u8,
        /// Words for some ratings.
        points: Vec<PointView>,
        /// One row each; `explanation` may be read out.
        statements: Vec<EntryView>,
        /// Ratings at which the interviewer asks why.
        why_at: Vec<u8>,
        /// What is asked then.
        why: BothView,
    },
    /// Subjects, each discussed.
    Topics {
        /// One heading each.
        topics: Vec<EntryView>,
    },
}

/// A named point of a scale.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PointView {
    /// The rating.
    pub rating: u8,
    /// Its name.
    pub label: BothView,
}

/// A row, option, field, statement or topic.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EntryView {
    /// "r1".
    pub id: String,
    /// Its words.
    pub label: BothView,
    /// May be read out.
    pub explanation: BothView,
    /// In brackets under the label.
    pub detail: BothView,
    /// The least number that makes sense; absent: none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub least: Option<u32>,
    /// The largest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub most: Option<u32>,
}

/// A follow-up after yes or no.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FollowUpView {
    /// After a yes.
    pub after_yes: bool,
    /// Its words.
    pub text: BothView,
}

/// The interview that is open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionView {
    /// Language of the interview.
    pub lang: LangView,
    /// Whole minutes since the first question.
    pub minute: u16,
    /// Where the note-taker is.
    pub place: PlaceView,
    /// By question; an untouched one is absent.
    pub answers: BTreeMap<String, AnswerView>,
    /// Questions at which the two swapped roles, in order.
    pub swaps: Vec<String>,
    /// Names hidden in the whole interview.
    pub hidden: u32,
    /// Whether the debrief has begun.
    pub is_in_debrief: bool,
}

/// A place in the notes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlaceView {
    /// "3.2".
    pub question: String,
    /// From 0.
    pub line: u32,
    /// UTF-16 units from 0.
    pub column: u32,
}

/// Everything under one question.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct AnswerView {
    /// Line by line.
    pub lines: Vec<LineView>,
    /// What was entered beside the notes.
    pub entered: Option<EnteredView>,
    /// "not_asked", "declined", "no_time", "not_applicable".
    pub no_answer: Option<String>,
    /// Positions of the probes asked.
    pub probes_asked: Vec<u16>,
    /// "open", "touched", "answered", "none".
    pub state: String,
    /// The interviewer agrees.
    pub interviewer_agrees: bool,
    /// The note-taker agrees.
    pub note_taker_agrees: bool,
    /// What one of the two heard differently.
    pub heard_differently: Option<String>,
}

/// A line of notes, names already replaced.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LineView {
    /// "director" or "direct_report".
    pub speaker: String,
    /// "pain", "success", "idea", "progress", "later" (come back to this before the seal) or none.
    pub mark: Option<String>,
    /// Their exact words.
    pub own_words: bool,
    /// The words.
    pub text: String,
    /// Topic id, when the question has topics.
    pub topic: Option<String>,
}

/// What was entered beside the notes; also what the window sends, as a raw body.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum EnteredView {
    /// By field.
    Numbers(BTreeMap<String, u32>),
    /// By field, as bands (after the seal).
    Bands(BTreeMap<String, String>),
    /// Chosen options.
    Several(Vec<String>),
    /// Yes or no.
    YesNo(bool),
    /// "row column" to percent.
    Percent(BTreeMap<String, u8>),
    /// By statement. `why` is filled in replies only; it is written by `why_save`.
    Agreement(BTreeMap<String, RatedView>),
}

/// A rated statement.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct RatedView {
    /// 1 to 7; `null`: no opinion.
    pub rating: Option<u8>,
    /// Why, names already replaced.
    #[serde(default)]
    pub why: Option<String>,
}

/// What the names engine sees in the text under the caret.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LookView {
    /// In order, not overlapping.
    pub finds: Vec<FindView>,
    /// What of the word that is being typed would be a name if it ended here: underlined at the key that ends it.
    pub likely: Option<LikelyView>,
}

/// A word that is still being typed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LikelyView {
    /// UTF-16 units from the start of the text.
    pub from: u32,
    /// UTF-16 units, exclusive.
    pub to: u32,
}

/// Something to hide.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FindView {
    /// UTF-16 units from the start of the text.
    pub from: u32,
    /// UTF-16 units, exclusive.
    pub to: u32,
    /// What will stand there, with its brackets: "[a colleague]".
    pub placeholder: String,
    /// "PERSON", "EMAIL", "PHONE", "SIN", "PRI", "POSTAL", "USERNAME", "TEAM".
    pub label: String,
    /// Gives the word back within this session.
    pub find: u32,
}

/// The answer is on the disk, encrypted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedView {
    /// State of the question now.
    pub state: String,
    /// Names hidden in the whole interview.
    pub hidden: u32,
    /// Whether the word under the caret is not yet kept.
    pub holds_back: bool,
    /// Finds in the text that was sent.
    pub finds: Vec<FindView>,
}

/// A word given back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GivenBackView {
    /// The word as it was typed; `null` when it is gone from memory.
    pub word: Option<String>,
}

/// A hand-over file was written, or a receipt read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandedOverView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
    /// Counter of the bundle on this machine.
    pub number: u32,
    /// Records in it.
    pub records: u16,
}
