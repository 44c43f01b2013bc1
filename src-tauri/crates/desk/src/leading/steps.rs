//! The lead's own work, changed one step at a time: it is sealed before it counts, and it can be taken back.
//!
//! Steps are in memory only and gone with the lock. When a name is struck out of an interview they are forgotten: a
//! memo or a paraphrase from before could bring it back.

use super::Leading;
use crate::Refused;
use crate::views::SteppedView;
use record::{Draft, DraftPatch, Passage, Reading, ReadingPatch, StepKind};
use std::collections::VecDeque;

/// Steps that can be taken back. The oldest falls off.
const MOST: usize = 200;

/// What can be taken back, and what was taken back and can be done again.
#[derive(Default)]
pub(super) struct Steps {
    back: VecDeque<Step>,
    forth: Vec<Step>,
}

struct Step {
    kind: StepKind,
    patch: Patch,
}

enum Patch {
    Reading(ReadingPatch),
    Draft(DraftPatch),
}

enum Way {
    Back,
    Forth,
}

impl Steps {
    fn taken(&mut self, kind: StepKind, patch: Patch) {
        self.forth.clear();
        self.keep(Step { kind, patch });
    }

    fn keep(&mut self, step: Step) {
        if self.back.len() == MOST {
            self.back.pop_front();
        }
        self.back.push_back(step);
    }

    /// Nothing from before can be brought back.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn view(&self, kind: Option<StepKind>) -> SteppedView {
        SteppedView {
            kind: kind.map(|kind| named(kind).to_owned()),
            back: self.back.len() as u32,
            forth: self.forth.len() as u32,
        }
    }
}

impl Leading {
    /// Changes the themes and quotes; a change that cannot be kept did not happen.
    pub(super) fn change_reading<R>(&mut self, change: impl FnOnce(&mut Reading) -> R) -> Result<R, Refused> {
        self.counted = None;
        let before = self.reading.clone();
        let changed = change(&mut self.reading);
        if let Err(refused) = self.cabinet.put(self.reading_record, &self.reading) {
            self.reading = before;
            return Err(refused);
        }
        if let Some(patch) = ReadingPatch::between(&before, &self.reading) {
            self.steps.taken(patch.kind(&self.reading), Patch::Reading(patch));
        }
        Ok(changed)
    }

    /// The same for a change of nothing but what these passages were given: the reading of a large study is not copied
    /// for one line.
    pub(super) fn change_passages<R>(
        &mut self,
        passages: &[Passage],
        change: impl FnOnce(&mut Reading) -> R,
    ) -> Result<R, Refused> {
        self.counted = None;
        let patch = ReadingPatch::of_passages(&self.reading, passages);
        let changed = change(&mut self.reading);
        let Some(patch) = patch.kept(&self.reading) else {
            return Ok(changed);
        };
        if let Err(refused) = self.cabinet.put(self.reading_record, &self.reading) {
            patch.swap(&mut self.reading);
            return Err(refused);
        }
        self.steps.taken(patch.kind(&self.reading), Patch::Reading(patch));
        Ok(changed)
    }

    /// Changes the report in the making; a change that cannot be kept did not happen.
    pub(super) fn change_draft<R>(&mut self, change: impl FnOnce(&mut Draft) -> R) -> Result<R, Refused> {
        let before = self.draft.clone();
        let changed = change(&mut self.draft);
        if let Err(refused) = self.cabinet.put(self.draft_record, &self.draft) {
            self.draft = before;
            return Err(refused);
        }
        if let Some(patch) = DraftPatch::between(&before, &self.draft) {
            self.steps.taken(patch.kind(), Patch::Draft(patch));
        }
        Ok(changed)
    }

    /// Takes the last step back.
    pub fn step_undo(&mut self) -> Result<SteppedView, Refused> {
        let step = self.steps.back.pop_back();
        self.step(step, Way::Back)
    }

    /// Does the step again that was taken back last.
    pub fn step_redo(&mut self) -> Result<SteppedView, Refused> {
        let step = self.steps.forth.pop();
        self.step(step, Way::Forth)
    }

    fn step(&mut self, step: Option<Step>, way: Way) -> Result<SteppedView, Refused> {
        let Some(Step { kind, patch }) = step else {
            return Ok(self.steps.view(None));
        };
        self.counted = None;
        let (patch, kept) = match patch {
            Patch::Reading(patch) => {
                let patch = patch.swap(&mut self.reading);
                let kept = self.cabinet.put(self.reading_record, &self.reading);
                match kept {
                    Ok(()) => (Patch::Reading(patch), kept),
                    Err(_) => (Patch::Reading(patch.swap(&mut self.reading)), kept),
                }
            }
            Patch::Draft(patch) => {
                let patch = patch.swap(&mut self.draft);
                let kept = self.cabinet.put(self.draft_record, &self.draft);
                match kept {
                    Ok(()) => (Patch::Draft(patch), kept),
                    Err(_) => (Patch::Draft(patch.swap(&mut self.draft)), kept),
                }
            }
        };
        let step = Step { kind, patch };
        // A step that could not be kept waits where it was.
        match (way, &kept) {
            (Way::Back, Ok(())) | (Way::Forth, Err(_)) => self.steps.forth.push(step),
            (Way::Forth, Ok(())) | (Way::Back, Err(_)) => self.steps.keep(step),
        }
        kept?;
        Ok(self.steps.view(Some(kind)))
    }
}

fn named(kind: StepKind) -> &'static str {
    match kind {
        StepKind::ThemeGiven => "theme_given",
        StepKind::ThemeTaken => "theme_taken",
        StepKind::ThemesMoved => "themes_moved",
        StepKind::ThemeMade => "theme_made",
        StepKind::Themes => "themes",
        StepKind::QuoteChosen => "quote_chosen",
        StepKind::QuoteDropped => "quote_dropped",
        StepKind::Quotes => "quotes",
        StepKind::Memo => "memo",
        StepKind::Summary => "summary",
        StepKind::Paragraphs => "paragraphs",
        StepKind::Actions => "actions",
        StepKind::Comments => "comments",
        StepKind::Earlier => "earlier",
    }
}
