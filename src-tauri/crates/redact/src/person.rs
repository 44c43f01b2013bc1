//! One person of a session, and the ways of mentioning them.

use strsim::osa_distance;
use zeroize::Zeroizing;

use crate::{
    fold::{chain, mark},
    knowledge::Knowledge,
    placeholder::Role,
};

/// How a person was mentioned, folded.
pub(crate) enum Mention {
    /// Given and family name; the given one may be an initial.
    Full(String, String),
    /// A given name.
    Given(String),
    /// A family name.
    Family(String),
    /// One or the other.
    Either(String),
    /// First letters.
    Initials(String),
}

impl Mention {
    /// The same for the same way of mentioning somebody.
    pub(crate) fn mark(&self) -> u64 {
        match self {
            Mention::Full(first, last) => chain([0, mark(first), mark(last)]),
            Mention::Given(name) => chain([1, mark(name)]),
            Mention::Family(name) => chain([2, mark(name)]),
            Mention::Either(name) => chain([3, mark(name)]),
            Mention::Initials(letters) => chain([4, mark(letters)]),
        }
    }
}

/// Somebody who was mentioned. Wiped on drop.
pub(crate) struct Person {
    given: Zeroizing<String>,
    family: Zeroizing<String>,
    either: Zeroizing<String>,
    /// How the placeholder calls them.
    pub(crate) role: Role,
    /// Which of that role they are, from 1.
    pub(crate) number: u32,
}

impl Person {
    /// Somebody new.
    pub(crate) fn new(mention: Mention, role: Role, number: u32) -> Person {
        let empty = || Zeroizing::new(String::new());
        let mut person = Person {
            given: empty(),
            family: empty(),
            either: empty(),
            role,
            number,
        };
        person.learn(mention);
        person
    }

    /// Whether this mention means them.
    pub(crate) fn is(&self, mention: &Mention, known: &Knowledge) -> bool {
        let given = |name: &str| {
            !self.given.is_empty() && (known.same_given(mark(&self.given), mark(name)) || near(&self.given, name))
        };
        let family = |name: &str| !self.family.is_empty() && (*self.family == *name || near(&self.family, name));
        let either = |name: &str| !self.either.is_empty() && (*self.either == *name || near(&self.either, name));
        match mention {
            Mention::Full(first, last) => {
                let initial = first.chars().count() == 1 && self.given.starts_with(first.as_str());
                (family(last) && (self.given.is_empty() || given(first) || initial))
                    || (self.family.is_empty() && given(first))
                    || either(first)
                    || either(last)
            }
            Mention::Given(name) => given(name) || either(name),
            Mention::Family(name) => family(name) || either(name),
            Mention::Either(name) => {
                given(name) || family(name) || either(name) || known.same_given(mark(&self.either), mark(name))
            }
            Mention::Initials(letters) => {
                let fits = |name: &str, letter: Option<char>| letter.is_some() && name.chars().next() == letter;
                *self.either == *letters
                    || (fits(&self.given, letters.chars().next()) && fits(&self.family, letters.chars().last()))
            }
        }
    }

    /// Takes in what a mention adds, and says whether it adds anything.
    pub(crate) fn learn(&mut self, mention: Mention) -> bool {
        let mut is_news = false;
        let mut fill = |slot: &mut Zeroizing<String>, name: String| {
            if (slot.is_empty() || slot.chars().count() == 1) && **slot != name {
                *slot = Zeroizing::new(name);
                is_news = true;
            }
        };
        match mention {
            Mention::Full(first, last) => {
                fill(&mut self.given, first);
                fill(&mut self.family, last);
            }
            Mention::Given(name) => fill(&mut self.given, name),
            Mention::Family(name) => fill(&mut self.family, name),
            Mention::Either(name) | Mention::Initials(name) => fill(&mut self.either, name),
        }
        is_news
    }
}

/// One slip of the finger in a long name.
fn near(one: &str, other: &str) -> bool {
    if one.len() < 6 || other.len() < 6 || one.len().abs_diff(other.len()) > 4 {
        return false;
    }
    // Most pairs differ in more than one place, which is cheap to see.
    let (one_bytes, other_bytes) = (one.as_bytes(), other.as_bytes());
    let head = one_bytes.iter().zip(other_bytes).take_while(|(a, b)| a == b).count();
    let rest = one_bytes[head..].iter().rev().zip(other_bytes[head..].iter().rev());
    let tail = rest.take_while(|(a, b)| a == b).count();
    one.len().max(other.len()) - head - tail <= 4
        && one.chars().count() >= 6
        && other.chars().count() >= 6
        && osa_distance(one, other) <= 1
}
