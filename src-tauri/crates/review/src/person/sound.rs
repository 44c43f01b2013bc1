//! How a name sounds, to ears that hear English and French.
//!
//! A rule of thumb of our own, made for one question: could somebody who heard this name have written it that way?
//! Letters become sounds, silent ones go, vowels stay (without them "Destry" would be "destroy").

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
        let heard = Zeroizing::new(heard(word));
        let bones = heard.chars().filter(|sound| !is_vowel(*sound)).collect();
        Self {
            heard,
            bones: Zeroizing::new(bones),
        }
    }
}

/// Whether one could be written for the other: the same sounds, or the same consonants and one vowel that differs.
pub(super) fn sounds_alike(one: &Sound, other: &Sound) -> bool {
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

fn heard(word: &str) -> String {
    // The end of a word is a letter too: what is silent is so at the end.
    let whole = format!("{word} ");
    let mut rest = whole.as_str();
    let mut heard = String::with_capacity(word.len());
    while let Some(next) = rest.chars().next() {
        let spelled = SPELLINGS.iter().find(|(written, _)| rest.starts_with(written));
        let (sounds, taken) = match spelled {
            Some((written, sounds)) => (*sounds, written.len()),
            None if next == ' ' => ("", 1),
            None => (&rest[..next.len_utf8()], next.len_utf8()),
        };
        for sound in sounds.chars() {
            // "tt" sounds as "t".
            if !heard.ends_with(sound) {
                heard.push(sound);
            }
        }
        rest = &rest[taken..];
    }
    heard
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
