//! The people of a lexicon: tables of marks, and the index of near names.

use super::{
    marks::Marks,
    near::Near,
    spellings::{Spellings, first_letters},
};
use crate::{
    facts::{DIRECTORY, FAMILY, Facts, GIVEN, KEPT, ORDINARY, PLACE},
    fold::{chain, fold, mark},
    knowledge::{Knowledge, MarkMap},
};

/// In a larger directory nearly every pair of letters is somebody's.
const INITIALS_TELL: usize = 26 * 26 / 4;
/// Many systems allow no longer user name.
const SHORT_HANDLE: usize = 8;

/// People, by every way in which a note may write their names.
#[derive(Default)]
pub(super) struct People {
    count: u32,
    words: MarkMap<Facts>,
    pairs: Marks,
    leads: Marks,
    initials: MarkMap<()>,
    handles: Marks,
    near: Near,
    /// Names that were cut up already; most people share theirs with others. Only while many are added.
    given: MarkMap<Given>,
    family: MarkMap<Family>,
}

/// What a given name adds to its bearer's marks.
#[derive(Clone)]
struct Given {
    before: Vec<u64>,
    letters: String,
}

/// What a family name adds.
#[derive(Clone)]
struct Family {
    after: Vec<u64>,
    firsts: String,
    handle: String,
}

impl People {
    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Room for about so many.
    pub(super) fn reserve(&mut self, people: usize) {
        self.words.reserve(people / 4);
    }

    /// After many were added: makes the index of near names, so that the first keystroke need not wait for it.
    pub(super) fn settle(&mut self) {
        if self.given.is_empty() {
            return;
        }
        self.given = MarkMap::default();
        self.family = MarkMap::default();
        self.pairs.settle();
        self.leads.settle();
        self.handles.settle();
        self.near.prepare();
    }

    /// Takes in one of them.
    pub(super) fn add(&mut self, given: &str, family: &str, middle: &str, email: &str) {
        self.count = self.count.saturating_add(1);
        let (first, last) = (mark(given), mark(family));
        if !self.given.contains_key(&first) {
            let read = self.learn_given(given);
            self.given.insert(first, read);
        }
        if !self.family.contains_key(&last) {
            let read = self.learn_family(family);
            self.family.insert(last, read);
        }
        let (Some(given), Some(family)) = (self.given.get(&first), self.family.get(&last)) else {
            return;
        };
        for last in &family.after {
            for first in &given.before {
                self.pairs.add(chain([*first, *last]));
            }
        }
        let letters = given.letters.as_str();
        let first = letters.chars().next().map(String::from).unwrap_or_default();
        let both = if middle.is_empty() {
            String::new()
        } else {
            [&*first, &first_letters(middle)].concat()
        };
        if !both.is_empty() {
            for last in &family.after {
                self.pairs.add(chain([mark(&both), *last]));
            }
        }
        if self.initials.len() <= INITIALS_TELL {
            for last in family.firsts.chars() {
                for letters in [&*first, letters, &*both]
                    .into_iter()
                    .filter(|letters| !letters.is_empty())
                {
                    self.initials.insert(mark(&format!("{letters}{last}")), ());
                }
            }
        }
        if let Some(handle) = email.split('@').next().filter(|handle| !handle.is_empty()) {
            self.handles.add(mark(&fold(handle)));
        }
        if !first.is_empty() && !family.handle.is_empty() {
            let handle = [&*first, &family.handle].concat();
            if let Some(short) = handle.get(..SHORT_HANDLE).filter(|short| short.len() < handle.len()) {
                self.handles.add(mark(short));
            }
            self.handles.add(mark(&handle));
        }
    }

    fn learn_given(&mut self, name: &str) -> Given {
        let spelled = Spellings::given(name);
        self.learn(&spelled, GIVEN);
        let letters = first_letters(name);
        let mut before: Vec<u64> = spelled.words().map(mark).collect();
        let groups = |part: &String| Knowledge::shared().short_forms(mark(part));
        before.extend(spelled.parts.iter().flat_map(groups).map(|group| group_mark(*group)));
        let first = letters.chars().next().map(String::from).unwrap_or_default();
        before.extend(
            [&first, &letters]
                .into_iter()
                .filter(|letters| !letters.is_empty())
                .map(|letters| mark(letters)),
        );
        before.sort_unstable();
        before.dedup();
        Given { before, letters }
    }

    fn learn_family(&mut self, name: &str) -> Family {
        let spelled = Spellings::family(name);
        self.learn(&spelled, FAMILY);
        for [particle, next] in &spelled.led {
            self.leads.add(chain([mark(particle), mark(next)]));
        }
        Family {
            after: spelled.words().map(mark).collect(),
            firsts: spelled.parts.iter().filter_map(|part| part.chars().next()).collect(),
            handle: spelled.words().last().unwrap_or_default().replace('\'', ""),
        }
    }

    fn learn(&mut self, spelled: &Spellings, fact: Facts) {
        for (word, may_slip) in spelled
            .parts
            .iter()
            .map(|part| (part, true))
            .chain(spelled.wholes.iter().map(|whole| (whole, false)))
        {
            let known = self.words.entry(mark(word)).or_default();
            if may_slip && *known == 0 {
                self.near.add(word);
            }
            *known |= fact | DIRECTORY;
        }
        // « Marie Ève », "Garcia Lopez": two parts side by side are the person too.
        for pair in spelled.parts.windows(2) {
            self.pairs.add(chain([mark(&pair[0]), mark(&pair[1])]));
        }
    }

    /// What is known of a word.
    pub(super) fn facts(&self, word: u64) -> Facts {
        if self.words.is_empty() {
            0
        } else {
            self.words.get(&word).copied().unwrap_or(0)
        }
    }

    /// What is known of the names within one typing error of a word, or of its parts. A slip in an ordinary word is
    /// likelier than one in its namesake, unless it is written as names are.
    pub(super) fn near(&self, folded: &str, is_capital: bool) -> Facts {
        let is_word = |name| Knowledge::shared().facts(name) & (ORDINARY | KEPT | PLACE) != 0;
        let near = |word| {
            let names = self
                .near
                .of(word)
                .map(mark)
                .filter(|name| is_capital || !is_word(*name));
            names.fold(0, |facts, name| facts | self.facts(name))
        };
        match near(folded) {
            0 if folded.contains('-') => folded.split('-').fold(0, |facts, part| facts | near(part)),
            facts => facts,
        }
    }

    /// Whether these two words are one of them.
    pub(super) fn is_person(&self, [one, other]: [u64; 2]) -> bool {
        let is_pair = |first: u64| self.pairs.contains(chain([first, other]));
        is_pair(one)
            || Knowledge::shared()
                .short_forms(one)
                .iter()
                .any(|group| is_pair(group_mark(*group)))
    }

    /// Whether one of the names near a word is a person together with another.
    pub(super) fn is_near_person(&self, slipped: &str, other: u64, is_given: bool) -> bool {
        let pair = |name| if is_given { [name, other] } else { [other, name] };
        self.near.of(slipped).any(|name| self.is_person(pair(mark(name))))
    }

    /// Whether a particle stands before this word in somebody's name.
    pub(super) fn leads(&self, pair: [u64; 2]) -> bool {
        self.leads.contains(chain(pair))
    }

    /// Whether these are somebody's initials; no when nearly all letters are.
    pub(super) fn has_initials(&self, letters: &str) -> bool {
        (1..=INITIALS_TELL).contains(&self.initials.len()) && self.initials.contains_key(&mark(letters))
    }

    /// Whether this is somebody's user name.
    pub(super) fn is_handle(&self, word: u64) -> bool {
        self.handles.contains(word)
    }
}

/// Stands for every short form of a family of names.
fn group_mark(group: u16) -> u64 {
    // No word begins with a control sign.
    mark("\u{1}") ^ u64::from(group)
}
