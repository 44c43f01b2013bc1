//! Remarks on the kit, as JSON.

use super::Words;
use crate::{BundleId, NoteText, RemarkOn, Remarks};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
pub(super) struct WireRemarks<'a> {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    drafts: BTreeMap<RemarkOn, Words<'a>>,
    kept: WireLists<'a>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    sent: BTreeMap<BundleId, WireLists<'a>>,
    #[serde(default)]
    since_told: u32,
}

type WireLists<'a> = BTreeMap<RemarkOn, Vec<Words<'a>>>;

fn lend(kept: &BTreeMap<RemarkOn, Vec<NoteText>>) -> WireLists<'_> {
    kept.iter()
        .map(|(on, list)| (*on, list.iter().map(Words::from).collect()))
        .collect()
}

fn take(kept: WireLists<'_>) -> BTreeMap<RemarkOn, Vec<NoteText>> {
    kept.into_iter()
        .map(|(on, list)| (on, list.into_iter().map(NoteText::from).collect()))
        .collect()
}

impl<'a> From<&'a Remarks> for WireRemarks<'a> {
    fn from(it: &'a Remarks) -> Self {
        Self {
            drafts: it.drafts.iter().map(|(on, words)| (*on, words.into())).collect(),
            kept: lend(&it.kept),
            sent: it.sent.iter().map(|(bundle, kept)| (*bundle, lend(kept))).collect(),
            since_told: it.since_told,
        }
    }
}

impl From<WireRemarks<'_>> for Remarks {
    fn from(it: WireRemarks<'_>) -> Self {
        Self {
            drafts: it.drafts.into_iter().map(|(on, words)| (on, words.into())).collect(),
            kept: take(it.kept),
            sent: it.sent.into_iter().map(|(bundle, kept)| (bundle, take(kept))).collect(),
            since_told: it.since_told,
        }
    }
}
