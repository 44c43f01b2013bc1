//! What a study was taught, as JSON.

use crate::{Counts, Digest, Learned, LearnedWord, NameCounts, Reach, Ruling};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use vault::Zeroizing;

#[derive(Serialize, Deserialize)]
pub(super) struct WireLearned<'a> {
    words: Vec<WireWord<'a>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    taken_back: BTreeMap<Digest, WireReach>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    counts: BTreeMap<Lang, WireCounts>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    waiting: BTreeMap<Lang, WireCounts>,
    #[serde(default)]
    since_told: u32,
    #[serde(default)]
    update: u32,
}

#[derive(Serialize, Deserialize)]
struct WireWord<'a> {
    words: Cow<'a, str>,
    ruling: WireRuling,
    reach: WireReach,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    disputed: bool,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireRuling {
    Keep,
    Hide,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireReach {
    Fresh,
    Here,
    Told,
}

/// Also what an open interview counted so far.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct WireCounts {
    interviews: u32,
    found: u32,
    given_back: u32,
    hidden: u32,
    debrief: u32,
    missed: u32,
}

impl WireCounts {
    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl From<&NameCounts> for WireCounts {
    fn from(it: &NameCounts) -> Self {
        let NameCounts {
            interviews,
            found,
            given_back,
            hidden,
            debrief,
            missed,
        } = *it;
        Self {
            interviews,
            found,
            given_back,
            hidden,
            debrief,
            missed,
        }
    }
}

impl From<WireCounts> for NameCounts {
    fn from(it: WireCounts) -> Self {
        Self {
            interviews: it.interviews,
            found: it.found,
            given_back: it.given_back,
            hidden: it.hidden,
            debrief: it.debrief,
            missed: it.missed,
        }
    }
}

impl From<Reach> for WireReach {
    fn from(it: Reach) -> Self {
        match it {
            Reach::Fresh => Self::Fresh,
            Reach::Here => Self::Here,
            Reach::Told => Self::Told,
        }
    }
}

impl From<WireReach> for Reach {
    fn from(it: WireReach) -> Self {
        match it {
            WireReach::Fresh => Self::Fresh,
            WireReach::Here => Self::Here,
            WireReach::Told => Self::Told,
        }
    }
}

fn written(counts: &Counts) -> BTreeMap<Lang, WireCounts> {
    counts.iter().map(|(lang, counts)| (*lang, counts.into())).collect()
}

fn read(counts: BTreeMap<Lang, WireCounts>) -> Counts {
    counts.into_iter().map(|(lang, counts)| (lang, counts.into())).collect()
}

impl<'a> From<&'a Learned> for WireLearned<'a> {
    fn from(it: &'a Learned) -> Self {
        let word = |word: &'a LearnedWord| WireWord {
            words: Cow::Borrowed(word.words.as_str()),
            ruling: match word.ruling {
                Ruling::Keep => WireRuling::Keep,
                Ruling::Hide => WireRuling::Hide,
            },
            reach: word.reach.into(),
            disputed: word.is_disputed,
        };
        Self {
            words: it.words.iter().map(word).collect(),
            taken_back: it
                .taken_back
                .iter()
                .map(|(digest, reach)| (*digest, (*reach).into()))
                .collect(),
            counts: written(&it.counts),
            waiting: written(&it.waiting),
            since_told: it.since_told,
            update: it.update,
        }
    }
}

impl From<WireLearned<'_>> for Learned {
    fn from(it: WireLearned<'_>) -> Self {
        let word = |word: WireWord<'_>| LearnedWord {
            words: Zeroizing::new(word.words.into_owned()),
            ruling: match word.ruling {
                WireRuling::Keep => Ruling::Keep,
                WireRuling::Hide => Ruling::Hide,
            },
            reach: word.reach.into(),
            is_disputed: word.disputed,
        };
        Self {
            words: it.words.into_iter().map(word).collect(),
            taken_back: it
                .taken_back
                .into_iter()
                .map(|(digest, reach)| (digest, reach.into()))
                .collect(),
            counts: read(it.counts),
            waiting: read(it.waiting),
            since_told: it.since_told,
            update: it.update,
        }
    }
}
