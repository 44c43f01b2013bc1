//! The content of one interview, as JSON.

use super::Words;
use crate::{Agreed, Answer, Entered, Interview, Level, Line, Mark, NoAnswer, Rated, Speaker};
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize, Deserialize)]
pub(super) struct WireInterview<'a> {
    lang: Option<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    #[serde(default)]
    answers: BTreeMap<QuestionId, WireAnswer<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireAnswer<'a> {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    notes: Vec<WireLine<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entered: Option<WireEntered<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    no_answer: Option<NoAnswer>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    probes_asked: BTreeSet<u16>,
    #[serde(default, skip_serializing_if = "is_false")]
    interviewer_agrees: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    note_taker_agrees: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    heard_differently: Option<Words<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireLine<'a> {
    speaker: Speaker,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<Mark>,
    #[serde(default, skip_serializing_if = "is_false")]
    own_words: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    come_back: bool,
    text: Words<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    topic: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireEntered<'a> {
    Numbers(BTreeMap<String, u32>),
    Bands(BTreeMap<String, String>),
    Several(BTreeSet<String>),
    YesNo(bool),
    // Row, then column.
    Percent(BTreeMap<String, BTreeMap<String, u8>>),
    Agreement(BTreeMap<String, WireRated<'a>>),
}

#[derive(Serialize, Deserialize)]
struct WireRated<'a> {
    // `null`: no opinion.
    rating: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<Words<'a>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !value
}

impl<'a> From<&'a Interview> for WireInterview<'a> {
    fn from(it: &'a Interview) -> Self {
        Self {
            lang: it.lang,
            level: it.level,
            answers: it
                .answers
                .iter()
                .map(|(id, answer)| (id.clone(), answer.into()))
                .collect(),
        }
    }
}

impl From<WireInterview<'_>> for Interview {
    fn from(it: WireInterview<'_>) -> Self {
        Self {
            lang: it.lang,
            level: it.level,
            answers: it.answers.into_iter().map(|(id, answer)| (id, answer.into())).collect(),
        }
    }
}

impl<'a> From<&'a Answer> for WireAnswer<'a> {
    fn from(it: &'a Answer) -> Self {
        Self {
            notes: it.notes.iter().map(WireLine::from).collect(),
            entered: it.entered.as_ref().map(WireEntered::from),
            no_answer: it.no_answer,
            probes_asked: it.probes_asked.clone(),
            interviewer_agrees: it.agreed.interviewer,
            note_taker_agrees: it.agreed.note_taker,
            heard_differently: it.heard_differently.as_ref().map(Words::from),
        }
    }
}

impl From<WireAnswer<'_>> for Answer {
    fn from(it: WireAnswer<'_>) -> Self {
        Self {
            notes: it.notes.into_iter().map(Into::into).collect(),
            entered: it.entered.map(Into::into),
            no_answer: it.no_answer,
            probes_asked: it.probes_asked,
            agreed: Agreed {
                interviewer: it.interviewer_agrees,
                note_taker: it.note_taker_agrees,
            },
            heard_differently: it.heard_differently.map(Into::into),
        }
    }
}

impl<'a> From<&'a Line> for WireLine<'a> {
    fn from(it: &'a Line) -> Self {
        let Line {
            speaker,
            mark,
            own_words,
            come_back,
            text,
            topic,
        } = it;
        Self {
            speaker: *speaker,
            mark: *mark,
            own_words: *own_words,
            come_back: *come_back,
            text: text.into(),
            topic: topic.clone(),
        }
    }
}

impl From<WireLine<'_>> for Line {
    fn from(it: WireLine<'_>) -> Self {
        Self {
            speaker: it.speaker,
            mark: it.mark,
            own_words: it.own_words,
            come_back: it.come_back,
            text: it.text.into(),
            topic: it.topic,
        }
    }
}

impl<'a> From<&'a Entered> for WireEntered<'a> {
    fn from(it: &'a Entered) -> Self {
        match it {
            Entered::Numbers(numbers) => Self::Numbers(numbers.clone()),
            Entered::Bands(bands) => Self::Bands(bands.clone()),
            Entered::Several(options) => Self::Several(options.clone()),
            Entered::YesNo(yes) => Self::YesNo(*yes),
            Entered::Percent(cells) => {
                let mut rows: BTreeMap<String, BTreeMap<String, u8>> = BTreeMap::new();
                for ((row, column), percent) in cells {
                    rows.entry(row.clone()).or_default().insert(column.clone(), *percent);
                }
                Self::Percent(rows)
            }
            Entered::Agreement(rated) => Self::Agreement(
                rated
                    .iter()
                    .map(|(id, it)| {
                        (
                            id.clone(),
                            WireRated {
                                rating: it.rating,
                                why: it.why.as_ref().map(Words::from),
                            },
                        )
                    })
                    .collect(),
            ),
        }
    }
}

impl From<WireEntered<'_>> for Entered {
    fn from(it: WireEntered<'_>) -> Self {
        match it {
            WireEntered::Numbers(numbers) => Self::Numbers(numbers),
            WireEntered::Bands(bands) => Self::Bands(bands),
            WireEntered::Several(options) => Self::Several(options),
            WireEntered::YesNo(yes) => Self::YesNo(yes),
            WireEntered::Percent(rows) => Self::Percent(
                rows.into_iter()
                    .flat_map(|(row, cells)| cells.into_iter().map(move |(column, n)| ((row.clone(), column), n)))
                    .collect(),
            ),
            WireEntered::Agreement(rated) => Self::Agreement(
                rated
                    .into_iter()
                    .map(|(id, it)| {
                        (
                            id,
                            Rated {
                                rating: it.rating,
                                why: it.why.map(Into::into),
                            },
                        )
                    })
                    .collect(),
            ),
        }
    }
}
