//! How a name sounds, to ears that hear English and French.
//!
//! A rule of thumb of our own, made for one question: could somebody who heard this name have written it that way?
//! Letters become sounds, silent ones go, vowels stay (without them "Destry" would be "destroy").

use std::str::Chars;
use zeroize::Zeroizing;

/// A name by its sounds.
pub(super) struct Sound {
    /// Every sound, one letter each; capitals where no letter says it.
    heard: Zeroizing<String>,
    /// The same without vowels.
    bones: Zeroizing<String>,
}

impl Sound {
    /// Of a word in small letters without accents.
    pub fn of(word: &str) -> Self {
        let mut heard = Zeroizing::new(String::with_capacity(word.len() * 2));
        heard.extend(sounds(word));
        let bones = heard.chars().filter(|sound| !is_vowel(*sound)).collect();
        Self {
            heard,
            bones: Zeroizing::new(bones),
        }
    }
}

/// Whether this word could be written for the one that sounds so.
pub(super) fn is_heard_in(word: &str, sound: &Sound) -> bool {
    // Words of one sound have the same consonants, and nearly every word of a text differs in the first of them.
    let consonants = sounds(word).filter(|sound| !is_vowel(*sound));
    consonants.eq(sound.bones.chars()) && sounds_alike(sound, &Sound::of(word))
}

/// Whether one could be written for the other: the same sounds, or the same consonants and one vowel that differs.
fn sounds_alike(one: &Sound, other: &Sound) -> bool {
    if *one.heard == *other.heard {
        return !one.heard.is_empty();
    }
    one.bones.chars().count() >= 2 && *one.bones == *other.bones && differ_by_one(&one.heard, &other.heard)
}

fn is_vowel(sound: char) -> bool {
    matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u' | 'W')
}

/// Spellings and what they sound like, longer ones first. A space ends the word.
const SPELLINGS: &[(&str, &str)] = &[
    ("eaux ", "o"),
    ("tsch", "C"),
    ("eault ", "o"),
    ("ault ", "o"),
    ("aud ", "o"),
    ("eau", "o"),
    ("aux ", "o"),
    ("tch", "C"),
    ("sch", "C"),
    ("ough", "o"),
    ("eigh", "e"),
    ("igh", "i"),
    ("ille ", "i"),
    ("ine ", "in"),
    ("ch", "C"),
    ("sh", "C"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("kn", "n"),
    ("gn", "n"),
    ("wr", "r"),
    ("ck", "k"),
    ("qu", "k"),
    ("cq", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("ge", "je"),
    ("gi", "ji"),
    ("gy", "ji"),
    ("oi", "W"),
    ("oy", "W"),
    ("au", "o"),
    ("ow", "o"),
    ("oa", "o"),
    ("ou", "u"),
    ("oo", "u"),
    ("ai", "e"),
    ("ay", "e"),
    ("ei", "e"),
    ("ey ", "i"),
    ("ie ", "i"),
    ("ee", "i"),
    ("ea", "i"),
    ("ey", "e"),
    ("er ", "er"),
    ("et ", "e"),
    ("ez ", "e"),
    ("es ", ""),
    ("e ", ""),
    ("dt ", ""),
    ("d ", ""),
    ("t ", ""),
    ("s ", ""),
    ("x ", ""),
    ("z ", ""),
    ("x", "ks"),
    ("z", "s"),
    ("c", "k"),
    ("q", "k"),
    ("y", "i"),
    ("w", "v"),
    ("h", ""),
];

/// The sounds of a word, one after the other.
struct Sounds<'a> {
    rest: &'a str,
    waiting: Chars<'static>,
    last: Option<char>,
}

fn sounds(word: &str) -> Sounds<'_> {
    Sounds {
        rest: word,
        waiting: "".chars(),
        last: None,
    }
}

impl Iterator for Sounds<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            // "tt" sounds as "t".
            if let Some(sound) = self.waiting.find(|sound| self.last != Some(*sound)) {
                self.last = Some(sound);
                return Some(sound);
            }
            let letter = self.rest.chars().next()?;
            let spelled = SPELLINGS
                .iter()
                .find_map(|(written, sounds)| match written.strip_suffix(' ') {
                    // The end of a word is a letter too: what is silent is so at the end.
                    Some(end) => (self.rest == end).then_some(("", *sounds)),
                    None => self.rest.strip_prefix(written).map(|rest| (rest, *sounds)),
                });
            match spelled {
                Some((rest, sounds)) => (self.rest, self.waiting) = (rest, sounds.chars()),
                None => {
                    self.rest = &self.rest[letter.len_utf8()..];
                    if self.last.replace(letter) != Some(letter) {
                        return Some(letter);
                    }
                }
            }
        }
    }
}

/// Whether one letter more, less or other makes the one of the other.
fn differ_by_one(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let first = short.iter().zip(long.iter()).take_while(|(x, y)| x == y).count();
    match long.len() - short.len() {
        0 => short.get(first + 1..) == long.get(first + 1..),
        1 => short[first..] == long[first + 1..],
        _ => false,
    }
}
