//! Is there anything about a person? Looks for a name in words from which names were taken out.
//!
//! The name is known here only, for as long as somebody asks; it is wiped with the [`Person`], and nothing that
//! comes back holds it.

mod sound;

use sound::{Sound, is_heard_in};
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

/// Whom somebody asks about.
pub struct Person {
    words: Vec<NameWord>,
    /// First letters in the order typed: "od", and with each part of a double name "jpr".
    initials: Vec<Zeroizing<String>>,
}

/// How a text seems to speak of the person. The surest is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// Their initials stand there.
    Initials,
    /// A word that sounds like a part of their name.
    Sound,
    /// A part of their name.
    Part,
    /// All of it, in any order.
    Whole,
}

/// One word of the name.
struct NameWord {
    /// Without case, accents, hyphens and apostrophes.
    joined: Zeroizing<String>,
    /// The parts of a double name.
    parts: Vec<Zeroizing<String>>,
    sound: Option<Sound>,
    /// "de", "van": it says nothing by itself.
    is_small: bool,
}

/// One word of a text.
struct TextWord {
    joined: Zeroizing<String>,
    parts: Vec<Zeroizing<String>>,
    is_capital: bool,
    is_capitals: bool,
}

/// Words of names that are in half of all names, or in half of all sentences.
const SMALL: [&str; 22] = [
    "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "da", "di", "del", "el", "al", "bin", "ben",
    "mr", "mrs", "ms", "mme", "m",
];
/// A shorter word sounds like half of the dictionary.
const SHORTEST_SOUND: usize = 4;
/// A shorter part of a name, by itself, stands in every second sentence.
const SHORTEST_PART: usize = 3;
/// Spellings of one sound differ by no more letters: "Gaudreault" and "godro".
const LENGTHS_APART: usize = 5;
/// All of a name within this many words of a text.
const NEAR: usize = 4;

impl Person {
    /// From what was typed. `None`: there is no letter in it.
    pub fn typed(name: &str) -> Option<Self> {
        let words: Vec<NameWord> = words_of(name).into_iter().map(NameWord::of).collect();
        if words.iter().all(|word| word.is_small) {
            return None;
        }
        let first = |word: &str| word.chars().next();
        let named = || words.iter().filter(|word| !word.is_small);
        let by_word: String = named().filter_map(|word| first(&word.joined)).collect();
        let by_part: String = named()
            .flat_map(|word| &word.parts)
            .filter_map(|part| first(part))
            .collect();
        let mut initials: Vec<Zeroizing<String>> = [by_word, by_part].map(Zeroizing::new).into();
        initials.dedup();
        initials.retain(|letters| letters.chars().count() >= 2);
        Some(Self { words, initials })
    }

    /// How a text seems to speak of them. `is_common` says of a word that it stands in ordinary sentences: by itself
    /// and without a capital, it is not taken for a name.
    pub fn look(&self, text: &str, is_common: &dyn Fn(&str) -> bool) -> Option<Seen> {
        let words = words_of(text);
        let mut seen: Option<Seen> = None;
        let mut places = Vec::new();
        for (number, name) in self.words.iter().enumerate() {
            for at in 0..words.len() {
                let Some(how) = name.is_at(&words, at) else { continue };
                places.push((at, number));
                let word = &words[at];
                let is_ordinary = !word.is_capital && is_common(&word.joined);
                let is_telling = match how {
                    Seen::Sound => !is_common(&word.joined),
                    _ => !name.is_small && name.joined.chars().count() >= SHORTEST_PART && !is_ordinary,
                };
                if is_telling {
                    seen = seen.max(Some(how));
                }
            }
        }
        if self.words.len() > 1 && self.is_whole_near(&words, &places) {
            return Some(Seen::Whole);
        }
        seen.or_else(|| self.initials_in(&words).then_some(Seen::Initials))
    }

    /// Whether every word of the name stands within a few words, each in a place of its own; a double name has two.
    fn is_whole_near(&self, words: &[TextWord], places: &[(usize, usize)]) -> bool {
        places.iter().any(|(from, _)| {
            let near: Vec<_> = places
                .iter()
                .filter(|(at, _)| (*from..from + NEAR).contains(at))
                .collect();
            let has = |number: usize| self.words[number].is_small || near.iter().any(|(_, found)| *found == number);
            let different: BTreeSet<usize> = near.iter().map(|(at, _)| *at).collect();
            let room: usize = different.iter().map(|at| words[*at].parts.len()).sum();
            let told = self.words.iter().filter(|word| !word.is_small).count();
            told > 1 && (0..self.words.len()).all(has) && room >= told
        })
    }

    /// "OD" in capitals, "O.D.", "O. D.", and dotted the other way round.
    fn initials_in(&self, words: &[TextWord]) -> bool {
        self.initials.iter().any(|letters| {
            let length = letters.chars().count();
            let back: String = letters.chars().rev().collect();
            let together = words.iter().any(|word| word.is_capitals && *word.joined == **letters);
            let apart = words.windows(length).any(|run| {
                let all = run
                    .iter()
                    .all(|word| word.is_capitals && word.joined.chars().count() == 1);
                let said: String = run.iter().map(|word| word.joined.as_str()).collect();
                all && (said == **letters || said == back)
            });
            together || apart
        })
    }
}

impl NameWord {
    fn of(word: TextWord) -> Self {
        let is_small = SMALL.contains(&word.joined.as_str());
        let is_long = word.joined.chars().count() >= SHORTEST_SOUND;
        Self {
            sound: (is_long && !is_small).then(|| Sound::of(&word.joined)),
            joined: word.joined,
            parts: word.parts,
            is_small,
        }
    }

    /// Whether this word of the name stands at this place of a text, written or by its sound.
    fn is_at(&self, words: &[TextWord], at: usize) -> Option<Seen> {
        let word = &words[at];
        let is_part = |parts: &[Zeroizing<String>], whole: &str| {
            parts.len() > 1
                && parts
                    .iter()
                    .any(|part| part.chars().count() >= SHORTEST_PART && **part == *whole)
        };
        let with_next = words.get(at + 1).is_some_and(|next| {
            let (first, second) = (word.joined.as_str(), next.joined.as_str());
            self.joined.strip_prefix(first).is_some_and(|rest| rest == second)
        });
        if word.joined == self.joined
            || with_next
            || is_part(&word.parts, &self.joined)
            || is_part(&self.parts, &word.joined)
        {
            return Some(Seen::Part);
        }
        let sound = self.sound.as_ref()?;
        let letters = self.joined.chars().count();
        let heard = |said: &str| {
            let length = said.chars().count();
            // What is much shorter or longer sounds otherwise; working a sound out takes longer than counting.
            let is_like = length >= SHORTEST_SOUND && length.abs_diff(letters) <= LENGTHS_APART;
            is_like && is_heard_in(said, sound)
        };
        (heard(&word.joined) || (word.parts.len() > 1 && word.parts.iter().any(|part| heard(part))))
            .then_some(Seen::Sound)
    }
}

/// The words of a text: parted by white space and signs, not by hyphens and apostrophes within.
fn words_of(text: &str) -> Vec<TextWord> {
    let is_joint = |c: char| matches!(c, '-' | '‐' | '‑' | '\'' | '’' | 'ʼ' | '‘' | '`' | '´');
    let is_in_word = |c: char| c.is_alphanumeric() || is_combining_mark(c) || is_joint(c);
    let written = text.split(|c: char| !is_in_word(c));
    let word = |written: &str| {
        let parts = written.split(is_joint).map(folded).filter(|part| !part.is_empty());
        let parts: Vec<Zeroizing<String>> = parts.collect();
        let letters = || written.chars().filter(|c| c.is_alphabetic());
        (!parts.is_empty()).then(|| TextWord {
            joined: Zeroizing::new(parts.iter().map(|part| part.as_str()).collect()),
            parts,
            is_capital: letters().next().is_some_and(char::is_uppercase),
            is_capitals: letters().all(char::is_uppercase) && letters().next().is_some(),
        })
    };
    written.filter_map(word).collect()
}

/// Without case, accents and ligatures.
fn folded(part: &str) -> Zeroizing<String> {
    if part.is_ascii() {
        return Zeroizing::new(part.to_ascii_lowercase());
    }
    let mut out = Zeroizing::new(String::with_capacity(part.len() + 4));
    for letter in part.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'Œ' | 'œ' => out.push_str("oe"),
            'Æ' | 'æ' => out.push_str("ae"),
            'ß' | 'ẞ' => out.push_str("ss"),
            'Ø' | 'ø' => out.push('o'),
            'Ł' | 'ł' => out.push('l'),
            'Đ' | 'đ' | 'Ð' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            other => out.extend(other.to_lowercase()),
        }
    }
    out
}
