//! The codebook: themes, where they were found, files, a second coder.

use super::{BothView, LangView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that the place of themes shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodebookView {
    /// In the order of the codebook: each above what is a part of it.
    pub themes: Vec<CodebookThemeView>,
    /// What the cells count, in their order.
    pub columns: Vec<CodebookColumnView>,
    /// New themes by batch.
    pub saturation: SaturationView,
    /// Interviews imported.
    pub interviews: u32,
    /// Smallest group shown.
    pub floor: u32,
    /// Statements with words.
    pub lines: u32,
    /// Those of them that have a theme.
    pub coded: u32,
    /// Themes of the edition before that are not here.
    pub earlier: u32,
    /// Whether the cells tell every count as it is.
    pub is_exact: bool,
}

/// A theme.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodebookThemeView {
    /// Handle.
    pub theme: u32,
    /// Its name.
    pub name: String,
    /// Its name in French; empty: none.
    pub name_fr: String,
    /// What belongs here; empty: nothing said.
    pub description: String,
    /// Which of the eight colours, from 0.
    pub colour: u8,
    /// "A" to "Z", then "AA".
    pub letter: String,
    /// The theme it is a part of.
    pub part_of: Option<u32>,
    /// How many themes stand above it.
    pub depth: u32,
    /// Places where it was given by itself.
    pub statements: u32,
    /// One per column.
    pub cells: Vec<CodebookCellView>,
}

/// Interviews with a theme, in one column. Without a number: a few, or held back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodebookCellView {
    /// How many; `null` when that cannot be told.
    pub count: Option<u32>,
    /// So many or more.
    pub at_least: Option<u32>,
    /// Nothing was coded here.
    pub is_bare: bool,
    /// Not even "a few" can be told.
    pub is_held: bool,
}

/// What a column counts.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodebookColumnView {
    /// "all", "section", "question" or "kind".
    pub kind: String,
    /// "3", "3.1", or "pain", "success", "idea", "progress"; empty for all.
    pub id: String,
    /// The section's title or the question's words.
    pub label: BothView,
}

/// New themes by batch of interviews, over every order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SaturationView {
    /// Empty: too few interviews, or no theme given.
    pub batches: Vec<BatchView>,
    /// The picture, as SVG that needs no script and no style attribute.
    pub svg: BothView,
}

/// One batch.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BatchView {
    /// Interviews read when it is done.
    pub read: u32,
    /// New themes in it.
    pub new: f64,
    /// Themes found when it is done.
    pub found: f64,
}

/// A place where a theme was given; nothing about who said it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StatementView {
    /// Handle until the next theme's statements are read.
    pub statement: u32,
    /// The question.
    pub question: String,
    /// Language of the interview.
    pub lang: LangView,
    /// The words.
    pub text: String,
    /// Their exact words.
    pub own_words: bool,
}

/// A form: what the lead says of a theme.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ThemeForm {
    /// Which.
    pub theme: u32,
    /// Its name.
    pub name: String,
    /// Its name in French; empty: none.
    pub name_fr: String,
    /// What belongs here.
    pub description: String,
    /// Which of the eight colours, from 0.
    pub colour: u8,
}

/// A codebook that was read and waits to be taken.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodebookFoundView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
    /// Themes that are new here.
    pub fresh: Vec<String>,
    /// How many are here already.
    pub known: u32,
    /// What was not understood.
    pub passed_over: Vec<PassedOverView>,
}

/// Something in a codebook that was not understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PassedOverView {
    /// From 1.
    pub line: u32,
    /// "column", "element", "nameless", "too_long", "twice", "no_whole", "too_deep".
    pub why: String,
    /// The column or element.
    pub what: String,
}

/// A colleague's coding beside ours.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodersView {
    /// `false`: the person closed the dialog.
    pub is_done: bool,
    /// Whether a copy of this vault wrote it.
    pub is_copy: bool,
    /// Statements in interviews that both had.
    pub lines: u32,
    /// Places in interviews that only one of the two has, ours and theirs.
    pub unmatched: (u32, u32),
    /// Theme by theme.
    pub themes: Vec<CodersThemeView>,
}

/// One theme as two coders gave it, counted in statements.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CodersThemeView {
    /// What it is called here; `null`: it is not here.
    pub mine: Option<String>,
    /// What it is called there; `null`: it is not there.
    pub theirs: Option<String>,
    /// Given by both, by us only, by them only, by neither.
    pub counts: (u32, u32, u32, u32),
    /// Percent of statements on which both agree.
    pub percent: Option<f64>,
    /// Cohen's kappa; `null`: chance alone explains it, or there is nothing to compare.
    pub kappa: Option<f64>,
}

/// A form: what is done with each theme of a colleague's coding.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CodersForm {
    /// In the order of the themes shown: "both", "mine" or "theirs".
    pub ways: Vec<String>,
}
