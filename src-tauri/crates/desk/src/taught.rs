//! What people teach the names engine by hand, and what is too common to be taught.

use crate::Engine;
use record::{Learned, LearnedWord};
use redact::{Entry, Lexicon, Redactor};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Our own list: words that would take half of the notes with them.
const COMMON: &str = include_str!("common.txt");

/// Fewer letters than this are no name that a whole study could do without.
const FEWEST_LETTERS: usize = 3;

/// Whether these words are too common to be hidden in every interview of a study: each of them stands in ordinary
/// sentences, or has hardly a letter. In the interview where it was marked, such a word goes all the same.
pub(crate) fn is_too_common(words: &str) -> bool {
    static LIST: OnceLock<BTreeSet<&str>> = OnceLock::new();
    let list = LIST.get_or_init(|| {
        let lines = COMMON.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    });
    let words = words.to_lowercase().replace('’', "'");
    let mut parts = words
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|part| !part.is_empty());
    parts.all(|part| {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        letters < FEWEST_LETTERS || list.contains(part) || list.contains(part.trim_matches('\''))
    })
}

/// An engine that knows these entries, and on top of them what was learned: the last decision holds.
pub(crate) fn redactor(entries: impl IntoIterator<Item = Entry>, learned: &Learned) -> Redactor {
    let taught = learned.words().iter().map(LearnedWord::entry);
    Redactor::with_lexicon(Lexicon::from_entries(entries.into_iter().chain(taught)))
}

/// Brings an engine that was taught `before` to what is learned `now`. A lexicon only grows, so forgetting builds it
/// again, with what the organisation's lists say.
pub(crate) fn renew(engine: &mut Engine, listed: &[Entry], before: &Learned, now: &Learned) {
    let in_list = |list: &Learned, word: &LearnedWord| list.words().iter().find(|other| other.is_same(word)).cloned();
    let is_forgotten = before.words().iter().any(|word| in_list(now, word).is_none());
    if !is_forgotten {
        let is_news = |word: &&LearnedWord| in_list(before, word).is_none_or(|known| known.ruling() != word.ruling());
        let news = now.words().iter().filter(is_news);
        let lexicon = engine.lexicon_mut();
        news.for_each(|word| lexicon.add(word.entry()));
        return;
    }
    let is_of_directory = |entry: &Entry| matches!(entry, Entry::Person { .. } | Entry::Team(_));
    let stays = engine.lexicon().entries().filter(is_of_directory);
    *engine = Engine::of(stays.chain(listed.iter().cloned()).collect(), now);
}
