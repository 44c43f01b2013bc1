//! The lead's kits, as JSON.

use super::Words;
use crate::{KitText, KitVersion, Kits, Month};
use kit::QuestionId;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
pub(super) struct WireKits<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    draft: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    began_from: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    versions: Vec<WireVersion<'a>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    lessons: BTreeMap<QuestionId, Words<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireVersion<'a> {
    month: Month,
    kit: Cow<'a, str>,
}

fn lend(kit: &KitText) -> Cow<'_, str> {
    Cow::Borrowed(kit.as_str())
}

fn take(kit: Cow<'_, str>) -> KitText {
    KitText::new(kit.into_owned())
}

impl<'a> From<&'a Kits> for WireKits<'a> {
    fn from(it: &'a Kits) -> Self {
        let version = |it: &'a KitVersion| WireVersion {
            month: it.month,
            kit: lend(&it.kit),
        };
        Self {
            draft: it.draft.as_ref().map(lend),
            began_from: it.began_from.as_ref().map(lend),
            versions: it.versions.iter().map(version).collect(),
            lessons: it.lessons.iter().map(|(id, text)| (id.clone(), text.into())).collect(),
        }
    }
}

impl From<WireKits<'_>> for Kits {
    fn from(it: WireKits<'_>) -> Self {
        let version = |it: WireVersion<'_>| KitVersion {
            month: it.month,
            kit: take(it.kit),
        };
        Self {
            draft: it.draft.map(take),
            began_from: it.began_from.map(take),
            versions: it.versions.into_iter().map(version).collect(),
            lessons: it.lessons.into_iter().map(|(id, text)| (id, text.into())).collect(),
        }
    }
}
