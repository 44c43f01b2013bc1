//! The lead's themes and quotes, as JSON.

use super::Words;
use crate::reading::usual_colour;
use crate::{COLOURS, Concern, NoteText, Passage, Quote, Reading, RecordId, Spot, Theme, ThemeId};
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize, Deserialize)]
pub(super) struct WireReading<'a> {
    themes: Vec<WireTheme<'a>>,
    last_theme: u32,
    codings: Vec<WireCoding>,
    quotes: Vec<WireQuote<'a>>,
    memos: BTreeMap<QuestionId, Words<'a>>,
    summary: BTreeMap<Lang, Words<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireTheme<'a> {
    id: u32,
    name: Words<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name_fr: Option<Words<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    colour: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<Words<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part_of: Option<u32>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WirePassage {
    record: RecordId,
    question: QuestionId,
    #[serde(flatten)]
    spot: WireSpot,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireSpot {
    Line(u32),
    Why(String),
    HeardDifferently(bool),
    Span(u32, u32, u32),
    Answer(bool),
    // In an interview, as the first records had room for it: read, and dropped.
    Remark(u32),
}

#[derive(Serialize, Deserialize)]
struct WireCoding {
    at: WirePassage,
    themes: Vec<u32>,
}

#[derive(Serialize, Deserialize)]
struct WireQuote<'a> {
    at: WirePassage,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    instead: BTreeMap<Lang, Words<'a>>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    allowed: BTreeSet<Concern>,
}

impl From<&Passage> for WirePassage {
    fn from(it: &Passage) -> Self {
        let spot = match &it.spot {
            Spot::Line(line) => WireSpot::Line(*line),
            Spot::Why(statement) => WireSpot::Why(statement.clone()),
            Spot::Span { line, from, to } => WireSpot::Span(*line, *from, *to),
            Spot::Answer => WireSpot::Answer(true),
            Spot::HeardDifferently => WireSpot::HeardDifferently(true),
        };
        Self {
            record: it.record,
            question: it.question.clone(),
            spot,
        }
    }
}

impl WirePassage {
    /// `None`: a remark on the kit, which is no part of an interview.
    pub(super) fn passage(self) -> Option<Passage> {
        let spot = match self.spot {
            WireSpot::Line(line) => Spot::Line(line),
            WireSpot::Why(statement) => Spot::Why(statement),
            WireSpot::Span(line, from, to) => Spot::Span { line, from, to },
            WireSpot::Answer(_) => Spot::Answer,
            WireSpot::HeardDifferently(_) => Spot::HeardDifferently,
            WireSpot::Remark(_) => return None,
        };
        Some(Passage {
            record: self.record,
            question: self.question,
            spot,
        })
    }
}

/// Texts by key, borrowed to be written.
pub(super) fn lend<K: Clone + Ord>(texts: &BTreeMap<K, NoteText>) -> BTreeMap<K, Words<'_>> {
    texts.iter().map(|(key, text)| (key.clone(), text.into())).collect()
}

/// Texts by key, as they were read.
pub(super) fn take<K: Ord>(texts: BTreeMap<K, Words<'_>>) -> BTreeMap<K, NoteText> {
    texts.into_iter().map(|(key, text)| (key, text.into())).collect()
}

impl<'a> From<&'a Reading> for WireReading<'a> {
    fn from(it: &'a Reading) -> Self {
        let theme = |theme: &'a Theme| WireTheme {
            id: theme.id.0,
            name: (&theme.name).into(),
            name_fr: theme.name_fr.as_ref().map(Into::into),
            colour: (theme.colour != usual_colour(theme.id)).then_some(theme.colour),
            description: theme.description.as_ref().map(Into::into),
            part_of: theme.part_of.map(|whole| whole.0),
        };
        let quote = |quote: &'a Quote| WireQuote {
            at: (&quote.passage).into(),
            instead: lend(&quote.instead),
            allowed: quote.allowed.clone(),
        };
        Self {
            themes: it.themes.iter().map(theme).collect(),
            last_theme: it.last_theme,
            codings: it
                .codings
                .iter()
                .map(|(at, themes)| WireCoding {
                    at: at.into(),
                    themes: themes.iter().map(|id| id.0).collect(),
                })
                .collect(),
            quotes: it.quotes.iter().map(quote).collect(),
            memos: lend(&it.memos),
            summary: lend(&it.summary),
        }
    }
}

impl From<WireReading<'_>> for Reading {
    fn from(it: WireReading<'_>) -> Self {
        let theme = |theme: WireTheme<'_>| Theme {
            id: ThemeId(theme.id),
            name: theme.name.into(),
            name_fr: theme.name_fr.map(Into::into),
            colour: theme.colour.unwrap_or(usual_colour(ThemeId(theme.id))) % COLOURS,
            description: theme.description.map(Into::into),
            part_of: theme.part_of.map(ThemeId),
        };
        let quote = |quote: WireQuote<'_>| {
            Some(Quote {
                passage: quote.at.passage()?,
                instead: take(quote.instead),
                allowed: quote.allowed,
            })
        };
        let coding = |coding: WireCoding| {
            let themes = coding.themes.into_iter().map(ThemeId).collect();
            Some((coding.at.passage()?, themes))
        };
        Self {
            themes: it.themes.into_iter().map(theme).collect(),
            last_theme: it.last_theme,
            codings: it.codings.into_iter().filter_map(coding).collect(),
            quotes: it.quotes.into_iter().filter_map(quote).collect(),
            memos: take(it.memos),
            summary: take(it.summary),
        }
    }
}
