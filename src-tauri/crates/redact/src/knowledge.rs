//! What the program was taught: ordinary words, names, places, products, and what stands beside a name.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::OnceLock,
};

use crate::{
    facts::{FUNCTION, Facts, HUMAN, NOUN, ORDINARY, VERB},
    fold::{chain, fold, lowered_mark, mark},
    token::ELISIONS,
    words,
    writing::is_joint,
};

const NICKNAMES: &str = include_str!("../data/names/nicknames.txt");
const PHRASES: &str = include_str!("../data/keep/phrases.txt");

/// Marks are mixed already: a second hash would only cost time.
#[derive(Default)]
pub(crate) struct Marked(u64);

impl Hasher for Marked {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {}
    fn write_u64(&mut self, mark: u64) {
        self.0 = mark;
    }
}

/// A table keyed by [`mark`].
pub(crate) type MarkMap<T> = HashMap<u64, T, BuildHasherDefault<Marked>>;

/// Everything built in. The words are a table of the program; only short forms and phrases are read at the start.
pub(crate) struct Knowledge {
    nicknames: MarkMap<Vec<u16>>,
    phrases: MarkMap<()>,
    phrase_starts: MarkMap<u8>,
}

impl Knowledge {
    /// The one table of this process.
    pub(crate) fn shared() -> &'static Knowledge {
        static SHARED: OnceLock<Knowledge> = OnceLock::new();
        SHARED.get_or_init(Knowledge::build)
    }

    fn build() -> Knowledge {
        let mut known = Knowledge {
            nicknames: MarkMap::default(),
            phrases: MarkMap::default(),
            phrase_starts: MarkMap::default(),
        };
        for (group, line) in lines(NICKNAMES).enumerate() {
            for word in line.split_whitespace() {
                let group = u16::try_from(group).unwrap_or(u16::MAX);
                known.nicknames.entry(mark(&fold(word))).or_default().push(group);
            }
        }
        for line in lines(PHRASES) {
            let marks: Vec<u64> = phrase_marks(line);
            if let Some(first) = marks.first() {
                let longest = known.phrase_starts.entry(*first).or_default();
                *longest = (*longest).max(u8::try_from(marks.len()).unwrap_or(u8::MAX));
                known.phrases.insert(chain(marks), ());
            }
        }
        known
    }

    /// Everything known of a word, looked up without accents.
    pub(crate) fn facts(&self, folded: u64) -> Facts {
        words::facts(folded)
    }

    /// What of that holds for the word as it is written: "ordinary" must hold for the accents that are there.
    pub(crate) fn with_accents(&self, facts: Facts, written: &str) -> Facts {
        let is_other = || words::facts(lowered_mark(written)) & ORDINARY == 0;
        if facts & ORDINARY != 0 && !written.is_ascii() && is_other() {
            facts & !(ORDINARY | FUNCTION | VERB | HUMAN | NOUN)
        } else {
            facts
        }
    }

    /// Whether two given names are ways of calling one person: "Liz" and "Elizabeth".
    pub(crate) fn same_given(&self, one: u64, other: u64) -> bool {
        if one == other {
            return true;
        }
        self.short_forms(one)
            .iter()
            .any(|form| self.short_forms(other).contains(form))
    }

    /// The families of short forms that a given name belongs to.
    pub(crate) fn short_forms(&self, name: u64) -> &[u16] {
        self.nicknames.get(&name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Longest phrase, in words, that begins with this one; 0 when none does.
    pub(crate) fn phrase_reach(&self, first: u64) -> usize {
        self.phrase_starts
            .get(&first)
            .map_or(0, |longest| usize::from(*longest))
    }

    /// Whether these words in a row are one thing and nobody.
    pub(crate) fn is_phrase(&self, marks: impl IntoIterator<Item = u64>) -> bool {
        self.phrases.contains_key(&chain(marks))
    }
}

/// The marks of the words of a phrase; signs between them do not count.
pub(crate) fn phrase_marks(phrase: &str) -> Vec<u64> {
    fold(phrase)
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '.' | ',' | '&'))
        .filter(|word| !word.is_empty())
        .map(|word| mark(word.strip_suffix("'s").or(word.strip_suffix('\'')).unwrap_or(word)))
        .collect()
}

/// The marks of several words as they stand in a sentence, where « l’ordinateur » is two words and brackets are none;
/// of a single word, those of [`phrase_marks`]: "D'Amours" is one.
pub(crate) fn said_marks(words: &str) -> Vec<u64> {
    let sign = |letter: char| !(letter.is_alphanumeric() || is_joint(letter) || matches!(letter, '@' | '_'));
    let parts: Vec<&str> = words
        .split(sign)
        .filter(|part| part.contains(char::is_alphanumeric))
        .collect();
    if parts.len() < 2 {
        return phrase_marks(words);
    }
    parts
        .into_iter()
        .flat_map(|part| phrase_marks(unelided(part)))
        .collect()
}

/// A word without its « l’ » or « qu’ », unless both halves are capitals: then it may be a name.
fn unelided(word: &str) -> &str {
    let halves = word.split_once(['\'', '’', 'ʼ']);
    halves
        .filter(|(before, after)| !after.is_empty() && ELISIONS.contains(&fold(before).as_str()))
        .filter(|(before, after)| !(before.starts_with(char::is_uppercase) && after.starts_with(char::is_uppercase)))
        .map_or(word, |(_, after)| after)
}

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}
