//! What the lead makes of the answers.

use crate::{Concern, NoteText, RecordId};
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The lead's themes, and where they were found. It points into records; it copies nothing out of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In the order the lead put them.
    pub themes: Vec<Theme>,
    /// Themes given, by passage; a passage without one is absent.
    pub codings: BTreeMap<Passage, BTreeSet<ThemeId>>,
    /// Chosen for the report, in the report's order.
    pub quotes: Vec<Quote>,
    /// On a question as a whole.
    pub memos: BTreeMap<QuestionId, NoteText>,
    /// The report's opening words, by language.
    pub summary: BTreeMap<Lang, NoteText>,
    /// The highest number a theme ever had.
    pub last_theme: u32,
}

/// Colours that themes can have.
pub const COLOURS: u8 = 8;

/// Names a theme within its study, for good: a number is not given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ThemeId(pub u32);

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its number.
    pub id: ThemeId,
    /// Its name.
    pub name: NoteText,
    /// Its name in French, when the lead gave one. Since format 4.
    pub name_fr: Option<NoteText>,
    /// Which of the eight colours of themes, from 0; its letter is its own. Since format 4.
    pub colour: u8,
    /// When to give it and when not.
    pub description: Option<NoteText>,
    /// The theme it is a part of.
    pub part_of: Option<ThemeId>,
}

/// A piece of an interview that can be given a theme or quoted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage {
    /// The interview.
    pub record: RecordId,
    /// The question.
    pub question: QuestionId,
    /// Where under the question.
    pub spot: Spot,
}

/// Where under a question words can stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A line of the notes, from 0.
    Line(u32),
    /// Some words of a line: Unicode code points of it, from 0, the last one not included. Since format 4.
    Span {
        /// The line, from 0.
        line: u32,
        /// The first code point.
        from: u32,
        /// One after the last.
        to: u32,
    },
    /// All lines of the answer. It can be given a theme, not quoted. Since format 4.
    Answer,
    /// The reason for the rating of this statement.
    Why(String),
    /// What one of the two heard differently.
    HeardDifferently,
}

/// A passage chosen for the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Where the words stand.
    pub passage: Passage,
    /// Other words to print in their place, by language: a paraphrase or a translation.
    pub instead: BTreeMap<Lang, NoteText>,
    /// What speaks against it and was allowed by the lead. Since format 4.
    pub allowed: BTreeSet<Concern>,
}

impl Passage {
    /// A line of notes.
    pub fn line(record: RecordId, question: QuestionId, line: u32) -> Self {
        Self {
            record,
            question,
            spot: Spot::Line(line),
        }
    }

    /// The line it stands in, when it stands in one.
    pub fn in_line(&self) -> Option<u32> {
        match self.spot {
            Spot::Line(line) | Spot::Span { line, .. } => Some(line),
            Spot::Why(_) | Spot::HeardDifferently | Spot::Answer => None,
        }
    }
}

impl Theme {
    /// Its name in this language, or else the one there is.
    pub fn name_in(&self, lang: Lang) -> &NoteText {
        match (&self.name_fr, lang) {
            (Some(name), Lang::Fr) => name,
            _ => &self.name,
        }
    }
}

impl Reading {
    /// The theme with this number.
    pub fn theme(&self, id: ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// A new theme at the end of the list.
    pub fn add_theme(&mut self, name: NoteText) -> ThemeId {
        self.last_theme = self.last_theme.saturating_add(1);
        let id = ThemeId(self.last_theme);
        self.themes.push(Theme {
            id,
            name,
            name_fr: None,
            colour: usual_colour(id),
            description: None,
            part_of: None,
        });
        id
    }

    /// Gives a passage a theme, or takes it away.
    pub fn give(&mut self, passage: Passage, theme: ThemeId, is_given: bool) {
        let themes = self.codings.entry(passage.clone()).or_default();
        if is_given {
            themes.insert(theme);
        } else {
            themes.remove(&theme);
        }
        if themes.is_empty() {
            self.codings.remove(&passage);
        }
    }

    /// Whether a passage was chosen for the report.
    pub fn is_quoted(&self, passage: &Passage) -> bool {
        self.quotes.iter().any(|quote| quote.passage == *passage)
    }

    /// Chooses a passage for the report, last in line, or drops it.
    pub fn quote(&mut self, passage: Passage, is_chosen: bool) {
        if !is_chosen {
            self.quotes.retain(|quote| quote.passage != passage);
        } else if !self.is_quoted(&passage) {
            self.quotes.push(Quote {
                passage,
                instead: BTreeMap::new(),
                allowed: BTreeSet::new(),
            });
        }
    }

    /// An interview got a fresh record: whatever pointed into the old one points into it.
    pub fn follow(&mut self, old: RecordId, fresh: RecordId) {
        let codings = std::mem::take(&mut self.codings);
        let moved = |passage: Passage| Passage {
            record: if passage.record == old { fresh } else { passage.record },
            ..passage
        };
        self.codings = codings
            .into_iter()
            .map(|(passage, themes)| (moved(passage), themes))
            .collect();
        for quote in self.quotes.iter_mut().filter(|quote| quote.passage.record == old) {
            quote.passage.record = fresh;
        }
    }

    /// Forgets whatever points into an interview that was withdrawn.
    pub fn forget(&mut self, record: RecordId) {
        self.codings.retain(|passage, _| passage.record != record);
        self.quotes.retain(|quote| quote.passage.record != record);
    }

    /// Whether it says something that formats before the fourth have no word for.
    pub(crate) fn needs_format_4(&self) -> bool {
        let is_new = |theme: &Theme| theme.name_fr.is_some() || theme.colour != usual_colour(theme.id);
        let is_finer = |passage: &Passage| matches!(passage.spot, Spot::Span { .. } | Spot::Answer);
        self.themes.iter().any(is_new)
            || self.codings.keys().any(is_finer)
            || self
                .quotes
                .iter()
                .any(|quote| is_finer(&quote.passage) || !quote.allowed.is_empty())
    }
}

/// The colour of a theme that nobody chose one for.
pub(crate) fn usual_colour(theme: ThemeId) -> u8 {
    (theme.0.saturating_sub(1) % u32::from(COLOURS)) as u8
}
