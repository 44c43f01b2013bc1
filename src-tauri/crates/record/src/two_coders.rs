//! What a second coder gave, taken over theme by theme.

use crate::{Passage, Reading, RecordId, ThemeId};
use std::collections::BTreeSet;

/// What is done with one theme that a colleague gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What either gave stays given.
    Both,
    /// Nothing is taken over.
    Mine,
    /// In interviews that both had, theirs takes the place of ours.
    Theirs,
}

impl Reading {
    /// Takes over where a colleague gave a theme, as a theme of ours. Interviews that are not `shared` are left alone:
    /// what points into one that is not here would hang in the air.
    pub fn take_over(
        &mut self,
        mine: ThemeId,
        (theirs, theme): (&Self, ThemeId),
        way: Way,
        shared: &BTreeSet<RecordId>,
    ) {
        if way == Way::Mine || self.theme(mine).is_none() {
            return;
        }
        if way == Way::Theirs {
            let given: Vec<Passage> = self
                .given(mine)
                .filter(|it| shared.contains(&it.record))
                .cloned()
                .collect();
            given.into_iter().for_each(|passage| self.give(passage, mine, false));
        }
        let given = theirs.given(theme).filter(|it| shared.contains(&it.record)).cloned();
        given.for_each(|passage| self.give(passage, mine, true));
    }
}
