//! The lexicon, as JSON.

use crate::Names;
use redact::Entry;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

#[derive(Serialize, Deserialize)]
pub(super) struct WireNames<'a> {
    entries: Vec<WireEntry<'a>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireEntry<'a> {
    // Given names, family name, initials, e-mail address.
    Person(Cow<'a, str>, Cow<'a, str>, Cow<'a, str>, Cow<'a, str>),
    Team(Cow<'a, str>),
    Keep(Cow<'a, str>),
    Hide(Cow<'a, str>),
}

impl<'a> From<&'a Names> for WireNames<'a> {
    fn from(names: &'a Names) -> Self {
        let entry = |entry: &'a Entry| match entry {
            Entry::Person {
                given,
                family,
                initials,
                email,
            } => WireEntry::Person(given.into(), family.into(), initials.into(), email.into()),
            Entry::Team(team) => WireEntry::Team(team.into()),
            Entry::Keep(term) => WireEntry::Keep(term.into()),
            Entry::Hide(words) => WireEntry::Hide(words.into()),
        };
        Self {
            entries: names.entries().iter().map(entry).collect(),
        }
    }
}

impl From<WireNames<'_>> for Names {
    fn from(it: WireNames<'_>) -> Self {
        Self::from_entries(it.entries.into_iter().map(|entry| match entry {
            WireEntry::Person(given, family, initials, email) => Entry::Person {
                given: given.into_owned(),
                family: family.into_owned(),
                initials: initials.into_owned(),
                email: email.into_owned(),
            },
            WireEntry::Team(team) => Entry::Team(team.into_owned()),
            WireEntry::Keep(term) => Entry::Keep(term.into_owned()),
            WireEntry::Hide(words) => Entry::Hide(words.into_owned()),
        }))
    }
}
