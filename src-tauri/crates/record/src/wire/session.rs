//! Sessions, open and sealed, as JSON.

use super::interview::WireInterview;
use super::learned::WireCounts;
use crate::{Coarse, Coarser, Digest, Minute, OpenSession, Place, SealedSession, StudyId};
use kit::QuestionId;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(super) struct WireOpen<'a> {
    kit: Digest,
    place: WirePlace,
    // Whole minutes since 1970.
    started: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    debrief_started: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<QuestionId>,
    #[serde(default)]
    hidden: u32,
    #[serde(default, skip_serializing_if = "WireCounts::is_nothing")]
    by_hand: WireCounts,
    #[serde(default, skip_serializing_if = "WireCoarser::is_nothing")]
    coarser: WireCoarser,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slip: Option<Digest>,
    interview: WireInterview<'a>,
}

#[derive(Default, Serialize, Deserialize)]
struct WireCoarser {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    level: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    size: Option<WireSize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    work: Option<QuestionId>,
}

#[derive(Serialize, Deserialize)]
struct WireSize {
    question: QuestionId,
    // Steps of merging; absent: dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wider: Option<u8>,
}

#[derive(Serialize, Deserialize)]
struct WirePlace {
    question: QuestionId,
    line: u32,
    column: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireSession<'a> {
    kit: Digest,
    // Of the participant's slip; the words are kept nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slip: Option<Digest>,
    interview: WireInterview<'a>,
}

impl WireCoarser {
    fn is_nothing(&self) -> bool {
        !self.level && self.size.is_none() && self.work.is_none()
    }
}

impl From<&Coarser> for WireCoarser {
    fn from(it: &Coarser) -> Self {
        let size = it.size.as_ref().map(|(question, coarse)| WireSize {
            question: question.clone(),
            wider: match coarse {
                Coarse::Wider(steps) => Some(*steps),
                Coarse::Dropped => None,
            },
        });
        Self {
            level: it.drops_level,
            size,
            work: it.drops_work.clone(),
        }
    }
}

impl From<WireCoarser> for Coarser {
    fn from(it: WireCoarser) -> Self {
        let size = it
            .size
            .map(|size| (size.question, size.wider.map_or(Coarse::Dropped, Coarse::Wider)));
        Self {
            drops_level: it.level,
            size,
            drops_work: it.work,
        }
    }
}

impl<'a> From<&'a OpenSession> for WireOpen<'a> {
    fn from(it: &'a OpenSession) -> Self {
        let Place { question, line, column } = it.place.clone();
        Self {
            kit: it.kit,
            place: WirePlace { question, line, column },
            started: it.started.0,
            debrief_started: it.debrief_started.map(|minute| minute.0),
            swaps: it.swaps.clone(),
            hidden: it.hidden,
            by_hand: (&it.by_hand).into(),
            coarser: (&it.coarser).into(),
            slip: it.slip,
            interview: (&it.interview).into(),
        }
    }
}

impl WireOpen<'_> {
    pub(super) fn of(self, study: StudyId) -> OpenSession {
        let WirePlace { question, line, column } = self.place;
        OpenSession {
            study,
            kit: self.kit,
            interview: self.interview.into(),
            place: Place { question, line, column },
            started: Minute(self.started),
            debrief_started: self.debrief_started.map(Minute),
            swaps: self.swaps,
            hidden: self.hidden,
            by_hand: self.by_hand.into(),
            coarser: self.coarser.into(),
            slip: self.slip,
        }
    }
}

impl<'a> From<&'a SealedSession> for WireSession<'a> {
    fn from(it: &'a SealedSession) -> Self {
        Self {
            kit: it.kit,
            slip: it.slip,
            interview: (&it.interview).into(),
        }
    }
}

impl WireSession<'_> {
    pub(super) fn of(self, study: StudyId) -> SealedSession {
        SealedSession {
            study,
            kit: self.kit,
            slip: self.slip,
            interview: self.interview.into(),
        }
    }
}
