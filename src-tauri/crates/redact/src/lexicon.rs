//! The study's own list of people and teams to hide, and of terms to keep.

use crate::{
    BadRows, RedactError, directory,
    facts::{DIRECTORY, FAMILY, Facts, GIVEN},
    fold::{chain, fold, mark},
    knowledge::{MarkMap, phrase_marks},
};

/// One line of a lexicon, in plain words, so that it can be sealed elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Somebody of the organisation.
    Person {
        /// Given names as written.
        given: String,
        /// Family name as written.
        family: String,
        /// Middle initials, or nothing.
        initials: String,
        /// E-mail address, or nothing.
        email: String,
    },
    /// A team, directorate or division.
    Team(String),
    /// A term that stays.
    Keep(String),
    /// A word or phrase that goes.
    Hide(String),
}

/// People, teams and terms of one study. Matched without accents or case.
#[derive(Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    people: u32,
    words: MarkMap<Facts>,
    pairs: MarkMap<()>,
    phrases: MarkMap<Rule>,
    reach: MarkMap<u8>,
    handles: MarkMap<()>,
    version: u32,
}

/// What happens to a phrase of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It stays.
    Keep,
    /// It goes, as a team.
    Team,
    /// It goes.
    Hide,
}

impl Lexicon {
    /// A lexicon that knows nobody.
    pub fn empty() -> Lexicon {
        Lexicon::default()
    }

    /// Reads an organisation's directory: CSV in UTF-8 or Windows-1252, English or French headers as in the GEDS
    /// open data. Rows that cannot be used are listed by line, never quoted.
    pub fn from_csv(bytes: &[u8]) -> Result<(Lexicon, BadRows), RedactError> {
        let (entries, bad) = directory::read(bytes)?;
        Ok((Lexicon::from_entries(entries), bad))
    }

    /// Builds a lexicon from entries that were sealed before.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Lexicon {
        let mut lexicon = Lexicon::default();
        entries.into_iter().for_each(|entry| lexicon.add(entry));
        lexicon
    }

    /// Number of people.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Adds a term that stays.
    pub fn keep(&mut self, term: &str) {
        self.add(Entry::Keep(term.to_owned()));
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: Entry) {
        match &entry {
            Entry::Person {
                given, family, email, ..
            } => {
                self.people = self.people.saturating_add(1);
                self.add_person(given, family, email);
            }
            Entry::Team(team) => self.add_phrase(team, Rule::Team),
            Entry::Keep(term) => self.add_phrase(term, Rule::Keep),
            Entry::Hide(words) => self.add_phrase(words, Rule::Hide),
        }
        self.entries.push(entry);
        self.version = self.version.wrapping_add(1);
    }

    /// Changes with every entry that is added.
    pub(crate) fn version(&self) -> u32 {
        self.version
    }

    /// The entries as they were added.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.entries.iter().cloned()
    }

    fn add_person(&mut self, given: &str, family: &str, email: &str) {
        let (given, family) = (fold(given), fold(family));
        for (name, fact) in [(&given, GIVEN), (&family, FAMILY)] {
            let mut learn = |word: &str| *self.words.entry(mark(word)).or_default() |= fact | DIRECTORY;
            learn(name);
            name.split([' ', '-'])
                .filter(|part| part.chars().count() > 2)
                .for_each(&mut learn);
        }
        for first in given.split(' ').take(2) {
            let last = family.split(' ').map(mark);
            self.pairs.insert(chain(std::iter::once(mark(first)).chain(last)), ());
        }
        if let Some((handle, _)) = email.split_once('@') {
            self.handles.insert(mark(&fold(handle)), ());
        }
        if let (Some(initial), false) = (given.chars().next(), family.is_empty()) {
            let handle: String = std::iter::once(initial)
                .chain(family.chars().filter(|c| c.is_alphanumeric()))
                .collect();
            self.handles.insert(mark(&handle), ());
        }
    }

    fn add_phrase(&mut self, phrase: &str, rule: Rule) {
        let marks = phrase_marks(phrase);
        if let Some(first) = marks.first() {
            let reach = self.reach.entry(*first).or_default();
            *reach = (*reach).max(u8::try_from(marks.len()).unwrap_or(u8::MAX));
            self.phrases.insert(chain(marks), rule);
        }
    }

    /// What the directory knows of a word.
    pub(crate) fn facts(&self, mark: u64) -> Facts {
        if self.words.is_empty() {
            0
        } else {
            self.words.get(&mark).copied().unwrap_or(0)
        }
    }

    /// Whether these words in a row are a person of the directory.
    pub(crate) fn is_person(&self, words: impl IntoIterator<Item = u64>) -> bool {
        !self.pairs.is_empty() && self.pairs.contains_key(&chain(words))
    }

    /// Whether this is somebody's user name.
    pub(crate) fn is_handle(&self, mark: u64) -> bool {
        !self.handles.is_empty() && self.handles.contains_key(&mark)
    }

    /// Longest phrase, in words, that begins with this one.
    pub(crate) fn phrase_reach(&self, first: u64) -> usize {
        self.reach.get(&first).map_or(0, |reach| usize::from(*reach))
    }

    /// What happens to these words in a row.
    pub(crate) fn rule(&self, marks: impl IntoIterator<Item = u64>) -> Option<Rule> {
        self.phrases.get(&chain(marks)).copied()
    }
}
