//! How a study is set up, as far as no interviewer's machine needs to know it.

use crate::NoteText;
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The lead's plan: dates, who is invited in numbers, and the words of what goes to people. It never travels.
///
/// Nothing here belongs to an interview, and nothing is counted of a division and a language together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// When interviews can be held; `None` until the lead has said so.
    pub days: Option<Days>,
    /// Languages a participant can ask for.
    pub langs: BTreeSet<Lang>,
    /// Interviews that are hoped for; 0: not said.
    pub target: u32,
    /// Parts of the organisation, in the lead's order.
    pub divisions: Vec<Division>,
    /// Interviews booked or held by the language asked, apart from the divisions.
    pub heard_in: BTreeMap<Lang, u32>,
    /// Paragraphs of the papers in the lead's own words, by the paragraph's name in the program.
    pub texts: BTreeMap<String, OwnText>,
    /// What was written to files at least once.
    pub written: BTreeSet<Written>,
}

/// A window of dates as it was typed: the desk's calendar reads it and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// First day, "2027-02-22".
    pub from: String,
    /// Last day.
    pub to: String,
    /// "10-12,13-15".
    pub hours: String,
    /// Length of one interview.
    pub minutes: u32,
    /// Days left out beside weekends and holidays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
}

/// A part of the organisation: numbers, never a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// What it is called, as typed: the name of a team, which the redactor would hide.
    pub name: String,
    /// People of it who are invited.
    pub invited: u32,
    /// Of these, who booked an interview that is still to come.
    pub booked: u32,
    /// Of these, who gave one.
    pub heard: u32,
}

/// A paragraph in the lead's own words. A side that is `None` is as the program wrote it; one that is blank is left
/// out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    /// In English.
    pub en: Option<NoteText>,
    /// In French.
    pub fr: Option<NoteText>,
}

/// What a set-up writes to files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Written {
    /// What goes to people.
    Papers,
    /// The calendar of the slots.
    Calendar,
    /// The file that interviewers start from.
    StudyFile,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            days: None,
            langs: BTreeSet::from([Lang::En, Lang::Fr]),
            target: 0,
            divisions: Vec::new(),
            heard_in: BTreeMap::new(),
            texts: BTreeMap::new(),
            written: BTreeSet::new(),
        }
    }
}

impl Plan {
    /// The lead's own words.
    pub fn own_words(&self) -> impl Iterator<Item = &NoteText> {
        self.texts.values().flat_map(|text| text.en.iter().chain(&text.fr))
    }
}

impl OwnText {
    /// The words of this side.
    pub fn side(&self, lang: Lang) -> Option<&NoteText> {
        match lang {
            Lang::En => self.en.as_ref(),
            Lang::Fr => self.fr.as_ref(),
        }
    }

    /// Puts other words in the place of a side's; `None` brings back the program's. `false`: nothing is left of it.
    pub fn write(&mut self, lang: Lang, words: Option<NoteText>) -> bool {
        match lang {
            Lang::En => self.en = words,
            Lang::Fr => self.fr = words,
        }
        self.en.is_some() || self.fr.is_some()
    }
}
