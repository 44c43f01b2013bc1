//! Then and now: this edition beside the one before.

use super::BothView;
use serde::Serialize;
use ts_rs::TS;

/// This edition beside the one before, as far as that was brought in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThenView {
    /// The edition before; `null`: none was brought in.
    pub earlier: Option<EditionView>,
    /// This edition.
    pub now: EditionView,
    /// A change of fewer points reads as none.
    pub no_change: u32,
    /// What one person is in points; `null` when that may not be told.
    pub one_person: Option<u32>,
    /// Questions that were asked in the same words.
    pub comparable: u32,
    /// The lowest and the highest percentage of the pictures.
    pub span: (u32, u32),
    /// The questions of now, in the order of the kit; empty without an earlier edition.
    pub questions: Vec<ThenQuestionView>,
    /// Themes of the same name.
    pub themes: Vec<ThenRowView>,
    /// What was asked then.
    pub asked_then: Vec<AskedThenView>,
}

/// One edition.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EditionView {
    /// As its lead wrote it.
    pub edition: String,
    /// Interviews; `null` when there were too few to be told.
    pub interviews: Option<u32>,
}

/// A question of then.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AskedThenView {
    /// Its number then.
    pub question: String,
    /// Its words then.
    pub words: BothView,
}

/// A question of now beside what was asked then.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThenQuestionView {
    /// Its number now.
    pub question: String,
    /// Its words now.
    pub words: BothView,
    /// "same", "reworded", "replaced" or "new".
    pub relation: String,
    /// Whether the lead said so; else its words did.
    pub is_chosen: bool,
    /// The question of then it stands to; `null` when it is new.
    pub then: Option<String>,
    /// The words of then.
    pub words_then: Option<BothView>,
    /// What is compared: "agree", "picked", "yes", "band" or "median"; `null`: nothing.
    pub of: Option<String>,
    /// The figures of both.
    pub rows: Vec<ThenRowView>,
}

/// One figure, then and now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ThenRowView {
    /// What it is of.
    pub label: BothView,
    /// As it was told then; `null` when it was held back.
    pub then: Option<ToldView>,
    /// As it is told now; `null` when it is held back.
    pub now: Option<ToldView>,
    /// Points from then to now.
    pub points: Option<i32>,
    /// Whether that is enough to be called a change.
    pub is_change: bool,
    /// The same as a line, for eyes only: SVG without scripts and style attributes.
    pub svg: Option<String>,
}

/// A share, with the people behind it.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct ToldView {
    /// In percent.
    pub percent: u32,
    /// So many of so many; `null` for a median.
    pub people: Option<(u32, u32)>,
}

/// A folder that the earlier edition's vault is in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EarlierFolderView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
}
