//! What is to be done, and what members say of a draft.

use super::BothView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something to do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionView {
    /// Handle, for good.
    pub action: u32,
    /// What.
    pub words: BothView,
    /// Whether it runs already; else it is proposed.
    pub is_under_way: bool,
    /// Whose: a role.
    pub owner: BothView,
    /// "soon" (three months), "year", "next_edition" or "later".
    pub horizon: String,
    /// Themes it answers.
    pub themes: Vec<u32>,
}

/// A form: something to do, new or changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ActionForm {
    /// `null`: a new one.
    pub action: Option<u32>,
    /// What; one language is enough.
    pub words: BothView,
    /// Whether it runs already.
    pub is_under_way: bool,
    /// Whose: a role.
    pub owner: BothView,
    /// As in the view.
    pub horizon: String,
    /// Themes it answers.
    pub themes: Vec<u32>,
}

/// What members said.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommentsView {
    /// In the order they came.
    pub comments: Vec<CommentView>,
    /// Not dealt with.
    pub open: u32,
    /// Of these, paragraphs by which somebody could be recognised: nothing is exported before they are dealt with.
    pub blocking: u32,
    /// Codes of the files that were not taken just now.
    pub refused: Vec<String>,
}

/// What a member said of one numbered thing.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommentView {
    /// Handle.
    pub comment: u32,
    /// The printed number.
    pub number: u32,
    /// "2027-05": when that draft was written.
    pub month: String,
    /// What it is on: "heading", "paragraph", "quote", "figures", "action", or "gone" when it is no more.
    pub on: String,
    /// Its words as they are now.
    pub text: BothView,
    /// Whether its writer could be recognised by it.
    pub could_be_recognised: bool,
    /// What they wrote.
    pub words: String,
    /// What was done about it.
    pub response: String,
    /// Whether it is dealt with.
    pub is_settled: bool,
}
