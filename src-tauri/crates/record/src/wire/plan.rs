//! The lead's plan, as JSON.

use super::Words;
use crate::{Days, Division, OwnText, Plan, Written};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize, Deserialize)]
pub(super) struct WirePlan<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<Days>,
    langs: BTreeSet<Lang>,
    #[serde(default)]
    target: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    divisions: Vec<WireDivision>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    heard_in: BTreeMap<Lang, u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    texts: BTreeMap<String, WireText<'a>>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    written: BTreeSet<Written>,
}

#[derive(Serialize, Deserialize)]
struct WireDivision {
    name: String,
    invited: u32,
    #[serde(default)]
    booked: u32,
    #[serde(default)]
    heard: u32,
}

#[derive(Serialize, Deserialize)]
struct WireText<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    en: Option<Words<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fr: Option<Words<'a>>,
}

impl<'a> From<&'a Plan> for WirePlan<'a> {
    fn from(it: &'a Plan) -> Self {
        let division = |division: &Division| WireDivision {
            name: division.name.clone(),
            invited: division.invited,
            booked: division.booked,
            heard: division.heard,
        };
        let text = |text: &'a OwnText| WireText {
            en: text.en.as_ref().map(Into::into),
            fr: text.fr.as_ref().map(Into::into),
        };
        Self {
            days: it.days.clone(),
            langs: it.langs.clone(),
            target: it.target,
            divisions: it.divisions.iter().map(division).collect(),
            heard_in: it.heard_in.clone(),
            texts: it.texts.iter().map(|(name, own)| (name.clone(), text(own))).collect(),
            written: it.written.clone(),
        }
    }
}

impl From<WirePlan<'_>> for Plan {
    fn from(it: WirePlan<'_>) -> Self {
        let division = |division: WireDivision| Division {
            name: division.name,
            invited: division.invited,
            booked: division.booked,
            heard: division.heard,
        };
        let text = |text: WireText<'_>| OwnText {
            en: text.en.map(Into::into),
            fr: text.fr.map(Into::into),
        };
        Self {
            days: it.days,
            langs: it.langs,
            target: it.target,
            divisions: it.divisions.into_iter().map(division).collect(),
            heard_in: it.heard_in,
            texts: it.texts.into_iter().map(|(name, own)| (name, text(own))).collect(),
            written: it.written,
        }
    }
}
