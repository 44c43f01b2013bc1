//! The front door: what this machine has, and the way in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the app, the kit or an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LangView {
    /// English.
    En,
    /// French.
    Fr,
}

/// Words in both languages; a missing side is `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BothView {
    /// English.
    pub en: Option<String>,
    /// French.
    pub fr: Option<String>,
}

/// What a person does in the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Takes part in interviews.
    Interview,
    /// Leads the study.
    Review,
}

/// Everything the first screen needs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FrontView {
    /// Vaults on this machine.
    pub vaults: Vec<Role>,
    /// What the person chose for this app.
    pub settings: SettingsView,
    /// Whether this start follows a lock.
    pub was_locked: bool,
    /// What became of a destruction that was begun before: "done" now, or the code of why it could not be ended;
    /// `null`: none was begun.
    pub destruction: Option<String>,
    /// What to say about this machine.
    pub machine: MachineView,
}

/// What the person chose; holds nothing about a study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SettingsView {
    /// Language of the app.
    pub lang: LangView,
    /// "system", "light" or "dark".
    pub theme: String,
    /// Text size in percent: 100, 125, 150, 200.
    pub text: u16,
    /// A plain text field in place of the note editor, for assistive technology.
    pub plain_editor: bool,
    /// Minutes without a key until the app locks itself; 0 is off.
    pub idle_minutes: u16,
    /// Whether interviews are video calls: the window is then narrow while one is held.
    #[serde(default)]
    pub is_call: bool,
}

/// Facts about this machine that the person should know.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MachineView {
    /// Whether the window can be kept out of screen sharing (not on Linux).
    pub can_hide_from_sharing: bool,
    /// Whether the kernel refuses the network to this app.
    pub network_refused: bool,
    /// Whether swap without encryption is in use.
    pub swap_in_clear: bool,
}

/// A generated phrase.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PhraseView {
    /// Six words with spaces between.
    pub phrase: String,
}

/// How good a passphrase is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StrengthView {
    /// 0 (guessed at once) to 4.
    pub score: u8,
    /// Whether the vault would accept it.
    pub enough: bool,
}

/// A form: a new study. Crosses as a raw body.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NewStudyForm {
    /// Of the lead's vault.
    pub passphrase: String,
    /// Name of the study.
    pub title: BothView,
    /// For example "2027".
    pub edition: String,
    /// Whether the interviewer notes the participant's level.
    pub asks_level: bool,
    /// Smallest group that may be shown.
    pub floor: u16,
}

/// A study file that was opened and waits for a passphrase.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StudyFileView {
    /// Name of the study.
    pub title: BothView,
    /// Edition.
    pub edition: String,
    /// Number of numbered questions.
    pub questions: u16,
    /// Three words to compare aloud with the lead.
    pub words: Vec<String>,
}

/// One thing that `doctor` looked at.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckView {
    /// Names the sentence in the UI's words ("network", "swap", "sharing", "core_dumps", "folder",
    /// "vault_files", and "records" while a vault is open).
    pub code: String,
    /// Whether it is as it should be.
    pub is_good: bool,
}

/// What cannot be read of the vault that is open. The rest is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroublesView {
    /// Records, those of one kind and one fault together.
    pub parts: Vec<TroubleView>,
    /// Whether the mark beside the database vouches that no newer state was here.
    pub is_newest: bool,
}

/// Records that cannot be read, or are not what was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleView {
    /// "session", "open", "names", "reading", "learned", "remarks", "draft", "study" or "unknown".
    pub kind: String,
    /// "damaged", "missing", "foreign", "replaced", "rolled_back", "key_lost" or "newer".
    pub fault: String,
    /// How many.
    pub count: u32,
}

/// Why something could not be done: a code and an id, never a sentence.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Failure {
    /// Names the sentence in the UI's words.
    pub code: String,
    /// What it concerns: a question, a number of a bundle, a line; never typed text.
    pub about: Option<String>,
}

/// A file dialog ended without a file, or with one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WrittenView {
    /// `false`: the person closed the dialog.
    pub is_written: bool,
}

/// Whether a vault has a recovery sheet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecoveryView {
    /// Whether it has.
    pub has_sheet: bool,
    /// Three words that stand on the sheet in force.
    pub name: Vec<String>,
}

/// A sheet that was drawn: one paper, or two halves.
#[derive(Clone, Serialize, TS)]
pub struct SheetsView {
    /// Three words that tell this sheet from others.
    pub name: Vec<String>,
    /// The papers.
    pub sheets: Vec<SheetView>,
    /// Which words of each paper are to be typed back, from 1.
    pub typed_back: Vec<u8>,
}

/// One paper of a recovery sheet.
#[derive(Clone, Serialize, TS)]
pub struct SheetView {
    /// Its 24 words.
    pub words: Vec<String>,
    /// Modules on a side of its QR code.
    pub size: u16,
    /// The path of its QR code, a module to a unit.
    pub path: String,
}

/// A form: the words of a recovery sheet and a new passphrase. Crosses as a raw body.
#[derive(Clone, Deserialize, TS)]
pub struct RecoverForm {
    /// 24 words, or 48 of two halves.
    pub words: String,
    /// The passphrase to come.
    pub new: String,
}

/// A form: a new passphrase. Crosses as a raw body.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PassphraseForm {
    /// The one in use.
    pub old: String,
    /// The one to come.
    pub new: String,
}
