//! What the people of a study taught it by hand, and how often they had to.

use crate::Digest;
use kit::Lang;
use redact::Entry;
use std::collections::BTreeMap;
use std::fmt;
use zeroize::Zeroizing;

/// Interviews behind anything that is told about learned words: fewer, and it could be tied to one of them.
pub const TOLD_FROM: u32 = 5;

/// Words that were given back or hidden by hand, and counts without any word.
///
/// A hidden word is likely to be a name. It stands here, sealed, and nowhere else: it travels in a page of its own
/// beside the sessions, never in one, and from the lead to the machines under their own keys.
#[derive(Clone, Default)]
pub struct Learned {
    pub(crate) words: Vec<LearnedWord>,
    pub(crate) taken_back: BTreeMap<Digest, Reach>,
    pub(crate) counts: Counts,
    pub(crate) waiting: Counts,
    pub(crate) since_told: u32,
    pub(crate) update: u32,
}

/// One word or phrase, and what becomes of it.
#[derive(Clone, PartialEq, Eq)]
pub struct LearnedWord {
    pub(crate) words: Zeroizing<String>,
    pub(crate) ruling: Ruling,
    pub(crate) reach: Reach,
    pub(crate) is_disputed: bool,
}

/// What becomes of a learned word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// It is no name in this study.
    Keep,
    /// It goes wherever it stands.
    Hide,
}

/// How far something learned has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Learned in the interview that is still open: it falls with it.
    Fresh,
    /// Known on this machine, and not told yet.
    Here,
    /// Told: to the lead, or by the lead to the machines.
    Told,
}

/// What was counted, by the language of the interview.
pub type Counts = BTreeMap<Lang, NameCounts>;

/// How many names were found, and by whom. No word, no interview.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameCounts {
    /// Interviews that were counted.
    pub interviews: u32,
    /// Placeholders that the program put there.
    pub found: u32,
    /// Words that it hid and that were given back.
    pub given_back: u32,
    /// Names that it missed and that were hidden by hand while the interview was held.
    pub hidden: u32,
    /// Names that the two hid in their debrief.
    pub debrief: u32,
    /// Names that the lead still found.
    pub missed: u32,
}

impl NameCounts {
    /// Adds another's counts to these.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.interviews, other.interviews),
            (&mut self.found, other.found),
            (&mut self.given_back, other.given_back),
            (&mut self.hidden, other.hidden),
            (&mut self.debrief, other.debrief),
            (&mut self.missed, other.missed),
        ] {
            *mine = mine.saturating_add(theirs);
        }
    }

    /// Names that a person had to find.
    pub fn by_people(&self) -> u32 {
        self.hidden.saturating_add(self.debrief).saturating_add(self.missed)
    }
}

impl LearnedWord {
    /// The words. Every caller says above the line why it looks.
    pub fn expose(&self) -> &str {
        &self.words
    }

    /// What becomes of them.
    pub fn ruling(&self) -> Ruling {
        self.ruling
    }

    /// How far they have come.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// Whether a machine gave it back although it is hidden: the lead decides.
    pub fn is_disputed(&self) -> bool {
        self.is_disputed
    }

    /// For the lexicon.
    pub fn entry(&self) -> Entry {
        let words = self.words.as_str().to_owned();
        match self.ruling {
            Ruling::Keep => Entry::Keep(words),
            Ruling::Hide => Entry::Hide(words),
        }
    }

    /// Whether these are the same words, however they are written.
    pub fn is_written(&self, words: &str) -> bool {
        self.is(&key_of(words))
    }

    /// Whether this is the same word, whatever becomes of it.
    pub fn is_same(&self, other: &Self) -> bool {
        self.is_written(&other.words)
    }

    fn is(&self, key: &str) -> bool {
        *key_of(&self.words) == *key
    }
}

impl Learned {
    /// Every learned word, in the order learned.
    pub fn words(&self) -> &[LearnedWord] {
        &self.words
    }

    /// What was counted in the whole study, as far as it is known here.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Number of the newest update that was written or taken in here; 0: none.
    pub fn update(&self) -> u32 {
        self.update
    }

    /// How many words and take-backs nobody else was told yet.
    pub fn untold(&self) -> u32 {
        let words = self.words.iter().filter(|word| word.reach != Reach::Told).count();
        let gone = self.taken_back.values().filter(|reach| **reach != Reach::Told).count();
        u32::try_from(words + gone).unwrap_or(u32::MAX)
    }

    /// What was learned of these words, however they are written.
    pub fn find(&self, words: &str) -> Option<&LearnedWord> {
        let key = key_of(words);
        self.words.iter().find(|word| word.is(&key))
    }

    /// Learns what becomes of a word or phrase; the last decision holds.
    pub fn learn(&mut self, words: &str, ruling: Ruling, reach: Reach) {
        let key = key_of(words);
        self.words.retain(|word| !word.is(&key));
        self.taken_back.remove(&Digest::of(key.as_bytes()));
        self.words.push(LearnedWord {
            words: Zeroizing::new(words.trim().to_owned()),
            ruling,
            reach,
            is_disputed: false,
        });
    }

    /// Forgets a word as if it had never been learned. `false`: it was not.
    pub fn forget(&mut self, words: &str) -> bool {
        let (key, before) = (key_of(words), self.words.len());
        self.words.retain(|word| !word.is(&key));
        self.words.len() < before
    }

    /// The lead takes a word back, for every machine that learned it. `false`: it was not known.
    pub fn take_back(&mut self, words: &str) -> bool {
        let was_known = self.forget(words);
        if was_known {
            let key = key_of(words);
            // A digest is enough to recognise the word where it still stands, and is not the word.
            self.taken_back.insert(Digest::of(key.as_bytes()), Reach::Here);
        }
        was_known
    }

    /// Forgets the names that were hidden in an interview which is no more. A word that was given back is no
    /// name, and stays. `false`: there were none.
    pub fn forget_fresh(&mut self) -> bool {
        let before = self.words.len();
        self.words
            .retain(|word| !(word.reach == Reach::Fresh && word.ruling == Ruling::Hide));
        self.words.len() < before
    }

    /// The open interview is sealed: what it taught stays, and its counts join the others'.
    pub fn settle(&mut self, lang: Lang, counts: &NameCounts) {
        for word in &mut self.words {
            if word.reach == Reach::Fresh {
                word.reach = Reach::Here;
            }
        }
        self.counts.entry(lang).or_default().add(counts);
        self.waiting.entry(lang).or_default().add(counts);
        self.since_told = self.since_told.saturating_add(counts.interviews);
    }

    /// Counts what the lead found.
    pub fn count(&mut self, lang: Lang, counts: &NameCounts) {
        self.counts.entry(lang).or_default().add(counts);
    }

    /// What goes with a hand-over now: words once enough interviews stand behind them, counts of a language once
    /// enough interviews in it do. `None`: nothing yet.
    pub fn to_tell(&self) -> Option<Self> {
        let are_enough = self.since_told >= TOLD_FROM;
        let untold = |word: &&LearnedWord| are_enough && word.reach == Reach::Here;
        let mut words: Vec<LearnedWord> = self.words.iter().filter(untold).cloned().collect();
        // In an order that does not tell which was learned when.
        words.sort_by(|a, b| a.words.cmp(&b.words));
        let counts: Counts = self
            .waiting
            .iter()
            .filter(|(_, counts)| counts.interviews >= TOLD_FROM)
            .map(|(lang, counts)| (*lang, *counts))
            .collect();
        (!words.is_empty() || !counts.is_empty()).then(|| Self {
            words,
            counts,
            ..Self::default()
        })
    }

    /// What [`Self::to_tell`] gave is on its way.
    pub fn told(&mut self, told: &Self) {
        for word in &mut self.words {
            if told.words.iter().any(|one| one.words == word.words) {
                word.reach = Reach::Told;
            }
        }
        self.waiting.retain(|lang, _| !told.counts.contains_key(lang));
        if self.since_told >= TOLD_FROM {
            self.since_told = 0;
        }
    }

    /// The lead's machine hears what a machine learned. Where two disagree it hides: in doubt, the lead decides.
    pub fn hear(&mut self, told: &Self) {
        for word in &told.words {
            match self.words.iter_mut().find(|known| known.is_same(word)) {
                Some(known) if known.ruling == word.ruling => {}
                Some(known) if known.ruling == Ruling::Hide => known.is_disputed = true,
                _ => self.learn(&word.words, word.ruling, Reach::Here),
            }
        }
        for (lang, counts) in &told.counts {
            self.count(*lang, counts);
        }
    }

    /// The lead's next update for the machines, under a number of its own: all words, and digests of those taken
    /// back. The number is to be saved before the update is written: no two of them may share it.
    pub fn next_update(&mut self) -> Self {
        self.update = self.update.saturating_add(1);
        let told = |word: &LearnedWord| LearnedWord {
            reach: Reach::Told,
            is_disputed: false,
            ..word.clone()
        };
        let words = self.words.iter().map(told).collect();
        let taken_back = self.taken_back.keys().map(|digest| (*digest, Reach::Told)).collect();
        Self {
            words,
            taken_back,
            update: self.update,
            ..Self::default()
        }
    }

    /// The lead's latest update was written: everything here is told.
    pub fn updated(&mut self) {
        self.words.iter_mut().for_each(|word| word.reach = Reach::Told);
        self.taken_back.values_mut().for_each(|reach| *reach = Reach::Told);
    }

    /// An interviewer's machine takes an update in. What it learned itself and has not told stays. `false`: this
    /// update, or a later one, was taken in before.
    pub fn take_in(&mut self, update: &Self) -> bool {
        if update.update <= self.update {
            return false;
        }
        let is_taken_back = |word: &LearnedWord| {
            word.reach == Reach::Told
                && update
                    .taken_back
                    .contains_key(&Digest::of(key_of(&word.words).as_bytes()))
        };
        self.words.retain(|word| !is_taken_back(word));
        for word in &update.words {
            let is_own = self.find(&word.words).is_some_and(|known| known.reach != Reach::Told);
            if !is_own {
                self.learn(&word.words, word.ruling, Reach::Told);
            }
        }
        self.update = update.update;
        true
    }
}

/// The same for every way to write a word: case, spaces and the shape of the apostrophe do not count.
fn key_of(words: &str) -> Zeroizing<String> {
    let mut key = Zeroizing::new(String::with_capacity(words.len()));
    for part in words.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        let lower = part.chars().flat_map(char::to_lowercase);
        key.extend(lower.map(|c| if c == '’' { '\'' } else { c }));
    }
    key
}

impl fmt::Debug for Learned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Learned({} words, {:?})", self.words.len(), self.counts)
    }
}

impl fmt::Debug for LearnedWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LearnedWord({} bytes)", self.words.len())
    }
}
