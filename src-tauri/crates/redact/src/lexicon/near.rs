//! Directory names by what is left of them when one letter is missing: two words within one typing error of each other
//! have such a remainder in common (Mor and Fraenkel's deletion neighbourhood).

use std::sync::OnceLock;

use zeroize::Zeroizing;

use crate::fold::mark;

/// Shorter names are too near to everything.
const SHORTEST: usize = 5;
/// Longer words are no names, and would only make the index large.
const LONGEST: usize = 32;
/// Names are numbered in twenty-four bits; the other eight tell most strangers apart without a look at their letters.
const MOST: usize = 1 << 24;

/// Names that may be mistyped. Wiped on drop.
#[derive(Default)]
pub(super) struct Near {
    letters: Zeroizing<String>,
    ends: Vec<u32>,
    /// Made when it is first asked for, since a directory is read whole before anybody types.
    remainders: OnceLock<Remainders>,
}

/// For each remainder the names that have it.
struct Remainders {
    shift: u32,
    starts: Vec<u32>,
    names: Vec<u32>,
}

impl Near {
    /// Takes in a name, folded; each only once.
    pub(super) fn add(&mut self, name: &str) {
        let length = name.chars().count();
        let end = u32::try_from(self.letters.len() + name.len());
        if let (SHORTEST..=LONGEST, Ok(end)) = (length, end)
            && self.ends.len() < MOST
        {
            self.letters.push_str(name);
            self.ends.push(end);
            self.remainders = OnceLock::new();
        }
    }

    /// Makes the index, so that the first keystroke need not wait for it.
    pub(super) fn prepare(&self) {
        if !self.ends.is_empty() {
            self.remainders();
        }
    }

    /// The names within one typing error of a word: a letter too many, too few, another one, or two swapped.
    pub(super) fn of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let fits = !self.ends.is_empty() && (SHORTEST - 1..=LONGEST + 1).contains(&word.chars().count());
        let mut keys = Vec::new();
        if fits {
            remainders(word, |key| keys.push(key));
        }
        keys.into_iter()
            .flat_map(|key| self.remainders().with(key))
            .map(|name| self.name(name))
            .filter(move |name| within_one(name, word))
    }

    fn name(&self, at: u32) -> &str {
        let at = at as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.letters[start..self.ends[at] as usize]
    }

    fn remainders(&self) -> &Remainders {
        self.remainders.get_or_init(|| {
            let mut keys = Vec::with_capacity(self.letters.len() + self.ends.len());
            for at in 0..self.ends.len() {
                let at = at as u32;
                remainders(self.name(at), |key| keys.push((key, at)));
            }
            let bits = keys.len().next_power_of_two().trailing_zeros().clamp(1, 28);
            let shift = 64 - bits;
            let mut starts = vec![0_u32; (1 << bits) + 1];
            for (key, _) in &keys {
                starts[(key >> shift) as usize] += 1;
            }
            let mut all = 0;
            for count in &mut starts {
                all += *count;
                *count = all;
            }
            // Each bucket is filled from its end, so that at last it begins where it should.
            let mut names = vec![0_u32; keys.len()];
            for (key, at) in keys {
                let place = &mut starts[(key >> shift) as usize];
                *place -= 1;
                names[*place as usize] = at << 8 | u32::from(key as u8);
            }
            Remainders { shift, starts, names }
        })
    }
}

impl Remainders {
    fn with(&self, key: u64) -> impl Iterator<Item = u32> + '_ {
        let bucket = (key >> self.shift) as usize;
        self.names[self.starts[bucket] as usize..self.starts[bucket + 1] as usize]
            .iter()
            .filter(move |name| **name as u8 == key as u8)
            .map(|name| name >> 8)
    }
}

/// Marks of a word and of what is left when one of its letters is gone.
fn remainders(word: &str, mut each: impl FnMut(u64)) {
    each(mark(word));
    let mut rest = String::with_capacity(word.len());
    for (at, letter) in word.char_indices() {
        rest.clear();
        rest.push_str(&word[..at]);
        rest.push_str(&word[at + letter.len_utf8()..]);
        each(mark(&rest));
    }
}

/// Whether one typing error at most lies between two words.
fn within_one(one: &str, other: &str) -> bool {
    let shared: usize = one
        .chars()
        .zip(other.chars())
        .take_while(|(a, b)| a == b)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let (one, other) = (&one[shared..], &other[shared..]);
    let shared: usize = one
        .chars()
        .rev()
        .zip(other.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let mut one = one[..one.len() - shared].chars();
    let mut other = other[..other.len() - shared].chars();
    match (
        one.next(),
        one.next(),
        one.next(),
        other.next(),
        other.next(),
        other.next(),
    ) {
        (_, None, _, _, None, _) => true,
        (Some(a), Some(b), None, Some(c), Some(d), None) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use strsim::osa_distance;

    use super::{Near, within_one};

    #[test]
    fn a_name_is_found_by_every_single_typing_error() {
        let mut near = Near::default();
        for name in ["tremblay", "côté-roy", "singh", "li", "okonkwo"] {
            near.add(name);
        }
        for (word, name) in [
            ("tremblay", "tremblay"),
            ("trembaly", "tremblay"),
            ("tremblya", "tremblay"),
            ("rtemblay", "tremblay"),
            ("tremblaay", "tremblay"),
            ("tremblayy", "tremblay"),
            ("ttremblay", "tremblay"),
            ("trmblay", "tremblay"),
            ("remblay", "tremblay"),
            ("trembla", "tremblay"),
            ("trenblay", "tremblay"),
            ("sing", "singh"),
            ("dingh", "singh"),
            ("cöté-roy", "côté-roy"),
        ] {
            assert_eq!(near.of(word).next(), Some(name), "{word}");
        }
        for word in [
            "tremlbya",
            "trembl",
            "lo",
            "sign",
            "l",
            "",
            "a-much-longer-word-than-any-name-would-be",
        ] {
            assert_eq!(near.of(word).next(), None, "{word}");
        }
    }

    proptest::proptest! {
        #[test]
        fn one_error_is_what_the_textbook_calls_one_error(one in "[abcé]{0,6}", other in "[abcé]{0,6}") {
            proptest::prop_assert_eq!(within_one(&one, &other), osa_distance(&one, &other) <= 1);
        }
    }
}
