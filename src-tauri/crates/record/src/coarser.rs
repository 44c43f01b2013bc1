//! Details that the two made coarser in the debrief, because too few people share them.

use crate::{Answer, Entered, Interview, wider_band};
use kit::QuestionId;
use std::collections::BTreeMap;

/// What the seal leaves out or makes wider. Nothing of it has happened before the seal, so it can be taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coarser {
    /// The level is left out.
    pub drops_level: bool,
    /// What is left out or wider of the numbers under this question: all of them, since people in the team and
    /// positions that are filled tell the same.
    pub size: Option<(QuestionId, Coarse)>,
    /// What was chosen under this question is left out.
    pub drops_work: Option<QuestionId>,
}

/// How much of a number is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coarse {
    /// Its band, after so many steps of [`wider_band`].
    Wider(u8),
    /// Nothing.
    Dropped,
}

impl Coarser {
    /// Exact numbers become bands, as wide as the two wanted; what they left out is gone.
    pub(crate) fn apply(&self, interview: &mut Interview) {
        if self.drops_level {
            interview.level = None;
        }
        if let Some(answer) = self.drops_work.as_ref().and_then(|id| interview.answers.get_mut(id)) {
            answer.entered = answer.entered.take().filter(|it| !matches!(it, Entered::Several(_)));
        }
        for (id, answer) in &mut interview.answers {
            let coarse = self
                .size
                .as_ref()
                .filter(|(size, _)| size == id)
                .map(|(_, coarse)| *coarse);
            put_in_bands(answer, coarse.unwrap_or(Coarse::Wider(0)));
        }
    }
}

fn put_in_bands(answer: &mut Answer, coarse: Coarse) {
    let Some(Entered::Numbers(numbers)) = &answer.entered else {
        return;
    };
    answer.entered = match coarse {
        Coarse::Dropped => None,
        Coarse::Wider(steps) => {
            let banded = |(id, n): (&String, &u32)| (id.clone(), wider_band(*n, steps).to_owned());
            Some(Entered::Bands(numbers.iter().map(banded).collect::<BTreeMap<_, _>>()))
        }
    };
}
