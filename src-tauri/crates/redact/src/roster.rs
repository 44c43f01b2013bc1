//! The names known to one session.

use zeroize::{Zeroize, Zeroizing};

use crate::{
    Label, RawNote,
    fold::{chain, mark},
    index::Index,
    knowledge::{Knowledge, said_marks},
    lexicon::Rule,
    memory::Memory,
    person::{Mention, Person},
    placeholder::{Role, placeholders},
};

/// How often a text is gone through at most: each round takes words away, so that it ends by itself long before.
pub(crate) const MOST_ROUNDS: usize = 8;

/// Names known to this session: found, hidden by hand, or given back. In memory only, wiped on drop; it cannot be
/// printed, copied or written.
#[derive(Default)]
pub struct Roster {
    people: Vec<Person>,
    /// Who was meant by each way of mentioning somebody, as it was when so many changes were made.
    meant: Index<(usize, usize)>,
    /// Those of whom something was learned after they were first mentioned.
    changed: Vec<usize>,
    teams: Vec<u64>,
    /// The highest number of each role, and of a team, that stands in notes from before this roster.
    before: [u32; Role::ALL.len()],
    teams_before: u32,
    originals: Vec<(Label, Zeroizing<String>)>,
    found: Index<usize>,
    given_back: Vec<u32>,
    known: Vec<u64>,
    /// The same, to be asked.
    is_known: Index<()>,
    rules: Vec<(u64, usize, Rule)>,
    rules_version: u32,
    memories: [Memory; MOST_ROUNDS],
}

impl Roster {
    /// A session that has just begun.
    pub fn new() -> Roster {
        Roster::default()
    }

    /// A session that goes on after a lock, with these words in its notes. Who they stood for is forgotten: numbers go on
    /// from the highest, so that no two people are one colleague. Somebody of before is told of by another number then.
    pub fn after<'a>(notes: impl IntoIterator<Item = &'a str>) -> Roster {
        let mut roster = Roster::new();
        for one in notes.into_iter().flat_map(placeholders) {
            for role in Role::ALL.into_iter().filter(|role| one.is_person(*role)) {
                roster.before[role as usize] = roster.before[role as usize].max(one.number);
            }
            if one.is_team() {
                roster.teams_before = roster.teams_before.max(one.number);
            }
        }
        roster
    }

    /// Hides a word or phrase from now on, wherever it stands and however it is written.
    pub fn hide(&mut self, words: RawNote) {
        self.rule(words.words(), Rule::Hide);
    }

    /// Keeps a word or phrase from now on: it is not a name.
    pub fn keep(&mut self, words: RawNote) {
        self.rule(words.words(), Rule::Keep);
    }

    /// The words of a find as they were typed, to be kept from now on; `None` when this session did not make it.
    pub fn give_back(&mut self, find: u32) -> Option<RawNote> {
        let (_, original) = self.originals.get(usize::try_from(find).ok()?)?;
        let words = RawNote::typed(original.as_str());
        self.rule(words.words(), Rule::Keep);
        if !self.given_back.contains(&find) {
            self.given_back.push(find);
        }
        Some(words)
    }

    /// How many different names and identifiers stand hidden.
    pub fn hidden_count(&self) -> u32 {
        let count = self.originals.len().saturating_sub(self.given_back.len());
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    fn rule(&mut self, words: &str, rule: Rule) {
        let marks = said_marks(words);
        if marks.is_empty() {
            return;
        }
        if rule == Rule::Keep {
            for mark in &marks {
                self.known.retain(|known| known != mark);
                self.is_known.remove(*mark);
            }
        }
        let (count, whole) = (marks.len(), chain(marks));
        self.rules.retain(|(mark, ..)| *mark != whole);
        self.rules.push((whole, count, rule));
        self.rules_version = self.rules_version.wrapping_add(1);
    }

    /// Changes with every rule that is made by hand.
    pub(crate) fn rules_version(&self) -> u32 {
        self.rules_version
    }

    /// How many words were learned as parts of names.
    pub(crate) fn learned(&self) -> usize {
        self.known.len()
    }

    /// Those that were learned after so many.
    pub(crate) fn learned_since(&self, count: usize) -> &[u64] {
        self.known.get(count..).unwrap_or_default()
    }

    /// Lends what was read at the last keystroke: of the text as typed (0), or of what it became in each round after.
    pub(crate) fn lend(&mut self, round: usize) -> Memory {
        std::mem::take(&mut self.memories[round])
    }

    /// Takes it back.
    pub(crate) fn keep_memory(&mut self, round: usize, memory: Memory) {
        self.memories[round] = memory;
    }

    /// Longest phrase, in words, with a rule of its own.
    pub(crate) fn reach(&self) -> usize {
        self.rules.iter().map(|(_, count, _)| *count).max().unwrap_or(0)
    }

    /// What was decided by hand about these words in a row.
    pub(crate) fn ruled(&self, marks: impl IntoIterator<Item = u64>) -> Option<Rule> {
        let whole = chain(marks);
        self.rules
            .iter()
            .find(|(mark, ..)| *mark == whole)
            .map(|(_, _, rule)| *rule)
    }

    /// Whether a word was part of a name in this session.
    pub(crate) fn knows(&self, mark: u64) -> bool {
        self.is_known.get(mark).is_some()
    }

    /// Remembers that a word is part of a name.
    pub(crate) fn learn(&mut self, mark: u64) {
        if !self.knows(mark) && self.ruled([mark]) != Some(Rule::Keep) {
            self.known.push(mark);
            self.is_known.set(mark, ());
        }
    }

    /// The number of a find, the same for the same words.
    pub(crate) fn find(&mut self, label: Label, words: &str) -> u32 {
        let whole = chain([label as u64, mark(words)]);
        let at = self.found.get(whole).unwrap_or_else(|| {
            self.originals.push((label, Zeroizing::new(words.to_owned())));
            self.originals.len() - 1
        });
        self.found.set(whole, at);
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Role and number of the person meant: an old acquaintance, or somebody new.
    pub(crate) fn person(&mut self, mention: Mention, role: Role, known: &Knowledge) -> (Role, u32) {
        if let Some(at) = self.who(&mention, known) {
            let person = &mut self.people[at];
            if person.learn(mention) {
                self.changed.push(at);
            }
            return (person.role, person.number);
        }
        let others = self.people.iter().filter(|person| person.role == role).count();
        let number = after(self.before[role as usize], others);
        self.people.push(Person::new(mention, role, number));
        (role, number)
    }

    /// The first of the people who may be meant. The one who was meant before still is, unless somebody before them
    /// may be meant now, or they no longer are.
    fn who(&mut self, mention: &Mention, known: &Knowledge) -> Option<usize> {
        let way = mention.mark();
        let is = |at: usize| self.people.get(at).is_some_and(|person| person.is(mention, known));
        let again = self.meant.get(way).and_then(|(before, seen)| {
            let changed = self.changed.get(seen..).unwrap_or_default();
            let is_other = changed.contains(&before);
            let earlier = changed.iter().copied().filter(|at| *at < before && is(*at)).min();
            earlier.or((!is_other || is(before)).then_some(before))
        });
        let at = again.or_else(|| (0..self.people.len()).find(|at| is(*at)))?;
        self.meant.set(way, (at, self.changed.len()));
        Some(at)
    }

    /// The number of a team.
    pub(crate) fn team(&mut self, mark: u64) -> u32 {
        let at = self.teams.iter().position(|known| *known == mark).unwrap_or_else(|| {
            self.teams.push(mark);
            self.teams.len() - 1
        });
        after(self.teams_before, at)
    }
}

/// The number that comes after those of before and so many others.
fn after(before: u32, others: usize) -> u32 {
    u32::try_from(others + 1).unwrap_or(u32::MAX).saturating_add(before)
}

impl Drop for Roster {
    fn drop(&mut self) {
        self.known.zeroize();
        self.teams.zeroize();
        self.rules.iter_mut().for_each(|(mark, ..)| mark.zeroize());
    }
}
