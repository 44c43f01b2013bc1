//! What the program was taught: ordinary words, names, places, products, and what stands beside a name.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::OnceLock,
};

use crate::{
    english,
    facts::{
        BETWEEN, BIG, CALENDAR, CALL, COLLEAGUE, FAMILY, FUNCTION, Facts, GIVEN, HUMAN, IN, KEPT, LEAD, LINK, NOUN,
        ORDINARY, PARTICLE, PLACE, PLACING, PROVINCE, ROLE, SITE, SKIP, TEAM, TITLE, VERB, WITH,
    },
    fold::{chain, fold, lower, mark},
    french,
};

const ENGLISH: &str = include_str!("../data/words/en.txt");
const FRENCH: &str = include_str!("../data/words/fr.txt");
const GIVEN_NAMES: &str = include_str!("../data/names/given.txt");
const FAMILY_NAMES: &str = include_str!("../data/names/family.txt");
const NICKNAMES: &str = include_str!("../data/names/nicknames.txt");
const PLACES: &str = include_str!("../data/keep/places.txt");
const PRODUCTS: &str = include_str!("../data/keep/products.txt");
const ORGANISATIONS: &str = include_str!("../data/keep/organisations.txt");
const PHRASES: &str = include_str!("../data/keep/phrases.txt");
const FRAMES: &str = include_str!("../data/frames.txt");

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

/// Everything built in. Made once per process, in a few milliseconds.
pub(crate) struct Knowledge {
    words: MarkMap<Facts>,
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
            words: MarkMap::with_capacity_and_hasher(1 << 18, BuildHasherDefault::default()),
            nicknames: MarkMap::default(),
            phrases: MarkMap::default(),
            phrase_starts: MarkMap::default(),
        };
        known.learn_english();
        known.learn_french();
        for (list, fact) in [
            (GIVEN_NAMES, GIVEN),
            (FAMILY_NAMES, FAMILY),
            (PLACES, PLACE),
            (PRODUCTS, KEPT),
            (ORGANISATIONS, KEPT),
        ] {
            for word in lines(list).flat_map(str::split_whitespace) {
                known.add(word, fact);
            }
        }
        for line in lines(FRAMES) {
            let Some((class, words)) = line.split_once(':') else {
                continue;
            };
            words.split_whitespace().for_each(|word| known.add(word, frame(class)));
        }
        for (group, line) in lines(NICKNAMES).enumerate() {
            for word in line.split_whitespace() {
                let group = u16::try_from(group).unwrap_or(u16::MAX);
                known.nicknames.entry(mark(&fold(word))).or_default().push(group);
                known.add(word, GIVEN);
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

    fn learn_english(&mut self) {
        for (class, words) in lines(ENGLISH).filter_map(|line| line.split_once(':')) {
            for word in words.split_whitespace() {
                let mut forms = word.split('/');
                let base = forms.next().unwrap_or_default();
                let others: Vec<&str> = forms.collect();
                match class {
                    "f" => self.ordinary(base, FUNCTION | if is_auxiliary(base) { VERB } else { 0 }),
                    "h" | "v" => {
                        let does = if class == "h" { VERB | HUMAN } else { VERB };
                        english::verb_forms(base, &others, |form, follows| {
                            self.ordinary(form, if follows { does } else { 0 });
                        });
                    }
                    "n" => {
                        self.ordinary(base, NOUN);
                        self.ordinary(&english::plural(base), NOUN);
                        others.iter().for_each(|form| self.ordinary(form, NOUN));
                    }
                    "a" => english::adjective_forms(base, |form| self.ordinary(form, 0)),
                    _ => self.ordinary(base, 0),
                }
            }
        }
    }

    fn learn_french(&mut self) {
        for (class, words) in lines(FRENCH).filter_map(|line| line.split_once(':')) {
            for word in words.split_whitespace().map(|word| word.trim_end_matches('_')) {
                match class {
                    "f" => self.ordinary(word, FUNCTION | if is_auxiliary(word) { VERB } else { 0 }),
                    "e" | "E" => {
                        let does = if class == "E" { VERB | HUMAN } else { VERB };
                        french::er_forms(word, |form, follows| {
                            self.ordinary(form, if follows { does } else { 0 })
                        });
                    }
                    "i" => french::ir_forms(word, |form, follows| {
                        self.ordinary(form, if follows { VERB } else { 0 })
                    }),
                    "r" => french::re_forms(word, |form, follows| {
                        self.ordinary(form, if follows { VERB } else { 0 })
                    }),
                    "k" => self.ordinary(word, VERB),
                    "K" => self.ordinary(word, VERB | HUMAN),
                    "n" => french::noun_forms(word, |form| self.ordinary(form, NOUN)),
                    "a" => french::adjective_forms(word, |form| self.ordinary(form, 0)),
                    _ => self.ordinary(word, 0),
                }
            }
        }
    }

    /// Ordinary words are known with their accents (so that "Côme" is not "come") and without (hasty notes).
    fn ordinary(&mut self, word: &str, also: Facts) {
        if word.is_empty() {
            return;
        }
        if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
            *self.words.entry(mark(word)).or_default() |= ORDINARY | also;
            return;
        }
        *self.words.entry(mark(&lower(word))).or_default() |= ORDINARY | also;
        *self.words.entry(mark(&fold(word))).or_default() |= ORDINARY | also;
    }

    fn add(&mut self, word: &str, facts: Facts) {
        *self.words.entry(mark(&fold(word))).or_default() |= facts;
    }

    /// Everything known of a word, looked up without accents; "ordinary" must hold for the accents that are there.
    pub(crate) fn facts(&self, folded: &str, lowered: Option<&str>) -> Facts {
        let facts = self.words.get(&mark(folded)).copied().unwrap_or(0);
        match lowered {
            Some(lowered) if facts & ORDINARY != 0 => {
                let exact = self.words.get(&mark(lowered)).copied().unwrap_or(0);
                if exact & ORDINARY == 0 {
                    facts & !(ORDINARY | FUNCTION | VERB | HUMAN | NOUN)
                } else {
                    facts
                }
            }
            _ => facts,
        }
    }

    /// Whether two given names are ways of calling one person: "Liz" and "Elizabeth".
    pub(crate) fn same_given(&self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let groups = |name: &str| self.nicknames.get(&mark(name)).map(Vec::as_slice).unwrap_or_default();
        groups(one).iter().any(|group| groups(other).contains(group))
    }

    /// Longest phrase, in words, that begins with this one; 0 when none does.
    pub(crate) fn phrase_reach(&self, first: &str) -> usize {
        self.phrase_starts
            .get(&mark(first))
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

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn is_auxiliary(word: &str) -> bool {
    const THEM: [&str; 30] = [
        "is", "was", "are", "were", "has", "had", "does", "did", "will", "would", "can", "could", "should", "might",
        "may", "must", "isn't", "wasn't", "hasn't", "doesn't", "didn't", "won't", "can't", "a", "est", "était",
        "avait", "aura", "sera", "ont",
    ];
    THEM.contains(&word) && word != "may"
}

fn frame(class: &str) -> Facts {
    match class {
        "TITLE" => TITLE,
        "ROLE" => ROLE,
        "LEAD" => LEAD,
        "COLLEAGUE" => COLLEAGUE,
        "SKIP" => SKIP,
        "LINK" => LINK,
        "CALL" => CALL,
        "WITH" => WITH,
        "SITE" => SITE,
        "PLACING" => PLACING,
        "IN" => IN,
        "BIG" => BIG,
        "PARTICLE" => PARTICLE,
        "BETWEEN" => BETWEEN,
        "TEAM" => TEAM,
        "PROVINCE" => PROVINCE,
        "CALENDAR" => CALENDAR,
        _ => 0,
    }
}
