//! The study's own list of people and teams to hide, and of terms to keep.

mod entries;
mod marks;
mod near;
mod people;
mod spellings;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use crate::{
    BadRows, RedactError, directory,
    facts::Facts,
    fold::chain,
    knowledge::{MarkMap, said_marks},
};
use entries::Entries;
use people::People;

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
        /// E-mail address or user name, or nothing.
        email: String,
    },
    /// A team, directorate or division.
    Team(String),
    /// A term that stays.
    Keep(String),
    /// A word or phrase that goes.
    Hide(String),
}

/// What the lines of a list are that does not say so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Teams, which go.
    Team,
    /// Terms that stay.
    Keep,
    /// Systems, projects and other words that go.
    Hide,
}

/// People, teams and terms of one study. Matched without accents or case.
///
/// The tables hold marks, not words; the words stand once in the entries and, where they may be mistyped, in the index
/// of near names.
#[derive(Default)]
pub struct Lexicon {
    entries: Entries,
    version: u32,
    people: People,
    phrases: MarkMap<Rule>,
    reach: MarkMap<u8>,
}

/// Many entries at once cost one sorting.
impl Extend<Entry> for Lexicon {
    fn extend<T: IntoIterator<Item = Entry>>(&mut self, entries: T) {
        entries.into_iter().for_each(|entry| self.take_in(entry));
        self.people.settle();
    }
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

/// Told from time to time while a file is read: rows, bytes, and bytes in all. A break ends the reading.
pub type Progress<'a> = &'a mut dyn FnMut(u32, usize, usize) -> ControlFlow<()>;

impl Lexicon {
    /// A lexicon that knows nobody.
    pub fn empty() -> Lexicon {
        Lexicon::default()
    }

    /// Reads an organisation's directory: CSV in UTF-8, UTF-16 or Windows-1252, English or French headers as in the
    /// GEDS open data. Rows that cannot be used are listed by line, never quoted.
    pub fn from_csv(bytes: &[u8]) -> Result<(Lexicon, BadRows), RedactError> {
        Lexicon::from_csv_watched(bytes, &mut |_, _, _| ControlFlow::Continue(()))
    }

    /// The same, with a watcher who may end it ([`RedactError::Cancelled`]).
    pub fn from_csv_watched(bytes: &[u8], progress: Progress<'_>) -> Result<(Lexicon, BadRows), RedactError> {
        let mut lexicon = Lexicon::default();
        lexicon.make_room(bytes.len());
        let bad = directory::read(bytes, progress, |entry| lexicon.take_in(entry))?;
        lexicon.people.settle();
        Ok((lexicon, bad))
    }

    /// Reads a list of teams, systems, projects or terms: one a line, or a CSV whose column "kind" says `team`,
    /// `system`, `project`, `keep` or `hide`, in English or French. `otherwise` is what the rest are.
    pub fn from_terms(bytes: &[u8], otherwise: Term) -> Result<(Lexicon, BadRows), RedactError> {
        let mut lexicon = Lexicon::default();
        let bad = directory::read_terms(bytes, otherwise, |entry| lexicon.take_in(entry))?;
        Ok((lexicon, bad))
    }

    /// Builds a lexicon from entries that were sealed before.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Lexicon {
        let mut lexicon = Lexicon::default();
        lexicon.extend(entries);
        lexicon
    }

    /// Number of people.
    pub fn people(&self) -> u32 {
        self.people.count()
    }

    /// Adds a term that stays.
    pub fn keep(&mut self, term: &str) {
        self.add(Entry::Keep(term.to_owned()));
    }

    /// Adds an entry. A phrase that has the same fate already is not written down again.
    pub fn add(&mut self, entry: Entry) {
        self.extend([entry]);
    }

    fn take_in(&mut self, entry: Entry) {
        let is_new = match &entry {
            Entry::Person {
                given,
                family,
                initials,
                email,
            } => {
                self.people.add(given, family, initials, email);
                true
            }
            Entry::Team(team) => self.add_phrase(team, Rule::Team),
            Entry::Keep(term) => self.add_phrase(term, Rule::Keep),
            Entry::Hide(words) => self.add_phrase(words, Rule::Hide),
        };
        if is_new {
            self.version = self.version.wrapping_add(1);
            self.entries.push(&entry);
        }
    }

    /// The entries as they were added.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.entries.iter()
    }

    /// Another number after every change.
    pub(crate) fn version(&self) -> u32 {
        self.version
    }

    /// Room for what a file of this size may hold; a row of a directory is seldom shorter than a hundred bytes.
    fn make_room(&mut self, bytes: usize) {
        let rows = (bytes / 100).min(1 << 20);
        self.entries.reserve(rows * 24);
        self.people.reserve(rows);
    }

    /// Whether the phrase is new, or has another fate now.
    fn add_phrase(&mut self, phrase: &str, rule: Rule) -> bool {
        let marks = said_marks(phrase);
        let Some(first) = marks.first() else {
            return false;
        };
        let reach = self.reach.entry(*first).or_default();
        *reach = (*reach).max(u8::try_from(marks.len()).unwrap_or(u8::MAX));
        self.phrases.insert(chain(marks), rule) != Some(rule)
    }

    /// What the directory knows of a word. `DIRECTORY` says that somebody is called so; of an ordinary word ("Long",
    /// "Price") that is no proof, and of a pair [`Lexicon::is_person`] is.
    pub(crate) fn facts(&self, word: u64) -> Facts {
        self.people.facts(word)
    }

    /// What the directory knows of the names within one typing error of a word: "Trembaly". To be asked of words that
    /// no list knows; names that are ordinary words or places too are tried only for a word with a capital.
    pub(crate) fn near(&self, folded: &str, is_capital: bool) -> Facts {
        self.people.near(folded, is_capital)
    }

    /// Whether two words are a person of the directory: a given name, a short form of it or an initial (letters
    /// only: "j", "jf") before a family name, or two parts of a name that has several.
    pub(crate) fn is_person(&self, pair: [u64; 2]) -> bool {
        self.people.is_person(pair)
    }

    /// The same, where one word is within one typing error of a name; `is_given` says that it stands for the first.
    pub(crate) fn is_near_person(&self, slipped: &str, other: u64, is_given: bool) -> bool {
        self.people.is_near_person(slipped, other, is_given)
    }

    /// Whether a particle belongs before this word in somebody's family name: "van", "der" and "Berg".
    pub(crate) fn leads(&self, pair: [u64; 2]) -> bool {
        self.people.leads(pair)
    }

    /// Whether these letters, small and without dots ("jt", "met"), are somebody's initials. Always no in a directory
    /// so large that all letters are.
    pub(crate) fn has_initials(&self, letters: &str) -> bool {
        self.people.has_initials(letters)
    }

    /// Whether this is somebody's user name.
    pub(crate) fn is_handle(&self, word: u64) -> bool {
        self.people.is_handle(word)
    }

    /// Longest phrase, in words, that begins with this one.
    pub(crate) fn phrase_reach(&self, first: u64) -> usize {
        if self.reach.is_empty() {
            return 0;
        }
        self.reach.get(&first).map_or(0, |reach| usize::from(*reach))
    }

    /// What happens to these words in a row.
    pub(crate) fn rule(&self, marks: impl IntoIterator<Item = u64>) -> Option<Rule> {
        self.phrases.get(&chain(marks)).copied()
    }
}
