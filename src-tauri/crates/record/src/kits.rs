//! The lead's kits: the one in the making, those that were in use, and what was learned from them.

use crate::{KitText, Month, NoteText};
use kit::QuestionId;
use std::collections::BTreeMap;

/// What the lead's vault keeps of kits beside the one the study uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kits {
    /// In the making; `None`: nothing begun.
    pub draft: Option<KitText>,
    /// What the one in the making began from: the kit in use, or an earlier edition's. `None`: from scratch.
    pub began_from: Option<KitText>,
    /// Those that were put into use, oldest first. They name every id that answers may be filed under.
    pub versions: Vec<KitVersion>,
    /// What to change, by question, written after the study.
    pub lessons: BTreeMap<QuestionId, NoteText>,
}

/// A kit that was put into use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitVersion {
    /// When.
    pub month: Month,
    /// The kit.
    pub kit: KitText,
}
