//! The same text in other words: with other names, in one case, without accents, or half replaced already.

use super::Marked;
use crate::{
    facts::{GIVEN, ORDINARY},
    fold::{fold, mark},
    knowledge::Knowledge,
};

/// The text with other names, and now and then in one case or without accents.
pub(super) fn vary(marked: &Marked, names: &Names, chance: &mut Chance) -> Marked {
    let mut varied = if chance.unit() < 0.6 {
        rename(marked, names, chance)
    } else {
        marked.clone()
    };
    let throw = chance.unit();
    let one = |change: fn(char) -> char| varied.text.chars().map(change).collect::<String>();
    if throw < 0.14 {
        varied.text = one(|letter| {
            letter
                .to_lowercase()
                .next()
                .filter(|_| letter.to_lowercase().count() == 1)
                .unwrap_or(letter)
        });
    } else if throw < 0.22 {
        varied.text = one(|letter| {
            letter
                .to_uppercase()
                .next()
                .filter(|_| letter.to_uppercase().count() == 1)
                .unwrap_or(letter)
        });
    } else if throw < 0.52 {
        varied = replaced(&varied, chance);
    } else if throw < 0.62 {
        varied.text = one(|letter| {
            let plain = fold(letter.encode_utf8(&mut [0; 4]));
            match plain.chars().next() {
                Some(plain) if letter.is_alphabetic() && letter.is_lowercase() => plain,
                Some(plain) if letter.is_alphabetic() => plain.to_ascii_uppercase(),
                _ => letter,
            }
        });
    }
    varied
}

/// Some names by the placeholder that will stand for them, as in a note that goes on being typed.
fn replaced(marked: &Marked, chance: &mut Chance) -> Marked {
    let letters: Vec<char> = marked.text.chars().collect();
    let mut replaced = Marked {
        text: String::with_capacity(marked.text.len()),
        people: Vec::new(),
    };
    let (mut at, mut count) = (0, 0);
    for person in &marked.people {
        for word in letters[at..person.start].chunk_by(|one, other| one.is_alphabetic() == other.is_alphabetic()) {
            // Now and then a word that was nobody was hidden too.
            if word.len() > 2 && word[0].is_uppercase() && chance.unit() < 0.06 {
                replaced.text.push_str("[a colleague]");
                count += 13;
            } else {
                replaced.text.extend(word);
                count += word.len();
            }
        }
        at = person.end;
        if chance.unit() < 0.6 {
            replaced.text.push_str("[a colleague]");
            count += 13;
        } else {
            replaced.text.extend(&letters[person.clone()]);
            replaced.people.push(count..count + person.len());
            count += person.len();
        }
    }
    replaced.text.extend(&letters[at..]);
    replaced
}

/// Every name word of a text by another of its kind, the same word always by the same one.
fn rename(marked: &Marked, names: &Names, chance: &mut Chance) -> Marked {
    let letters: Vec<char> = marked.text.chars().collect();
    let mut others: Vec<(u64, String)> = Vec::new();
    let mut renamed = Marked {
        text: String::with_capacity(marked.text.len()),
        people: Vec::new(),
    };
    let (mut at, mut count) = (0, 0);
    for person in &marked.people {
        renamed.text.extend(&letters[at..person.start]);
        count += person.start - at;
        let start = count;
        for part in letters[person.clone()].chunk_by(|one, other| one.is_alphabetic() == other.is_alphabetic()) {
            let word: String = part.iter().collect();
            let new = names.instead(&word, &mut others, chance).unwrap_or(word);
            count += new.chars().count();
            renamed.text.push_str(&new);
        }
        renamed.people.push(start..count);
        at = person.end;
    }
    renamed.text.extend(&letters[at..]);
    renamed
}

/// The names of our own lists.
pub(super) struct Names {
    given: Vec<&'static str>,
    family: Vec<&'static str>,
}

impl Names {
    /// Reads them.
    pub(super) fn read() -> Names {
        let words = |list: &'static str| {
            list.lines()
                .filter(|line| !line.starts_with('#'))
                .flat_map(str::split_whitespace)
                .filter(|word| word.chars().all(char::is_alphabetic))
                .collect()
        };
        Names {
            given: words(include_str!("../../data/names/given.txt")),
            family: words(include_str!("../../data/names/family.txt")),
        }
    }

    /// Another name for this word, in its case; `None` for initials, particles, short forms and names that are words.
    fn instead(&self, word: &str, others: &mut Vec<(u64, String)>, chance: &mut Chance) -> Option<String> {
        let folded = mark(&fold(word));
        let facts = Knowledge::shared().facts(folded);
        if word.chars().count() < 4 || facts & ORDINARY != 0 || !word.chars().all(char::is_alphabetic) {
            return None;
        }
        let known = others
            .iter()
            .find(|(known, _)| *known == folded)
            .map(|(_, new)| new.clone());
        let new = known.unwrap_or_else(|| {
            let list = if facts & GIVEN != 0 { &self.given } else { &self.family };
            let new = list[chance.below(list.len())].to_owned();
            others.push((folded, new.clone()));
            new
        });
        Some(if word.chars().all(char::is_uppercase) {
            new.to_uppercase()
        } else if word.chars().all(char::is_lowercase) {
            new.to_lowercase()
        } else {
            new
        })
    }
}

/// Repeatable chance (xorshift*).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// From 0 to 1.
    pub(super) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1 << 24) as f32
    }

    /// Below a count.
    pub(super) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap_or(0)
    }

    /// Another order.
    pub(super) fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            order.swap(at, self.below(at + 1));
        }
    }
}
