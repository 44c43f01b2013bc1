//! Reading around a place in a text.

use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// Letters and digits of every script, with their accents.
pub(super) fn is_word(sign: char) -> bool {
    if sign.is_ascii() {
        sign.is_ascii_alphanumeric()
    } else {
        sign.is_alphanumeric() || is_combining_mark(sign)
    }
}

/// A space that may stand inside a number.
pub(super) fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The sign before a place.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The sign at a place.
pub(super) fn sign_at(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// Where the run of such signs before a place begins. Nothing that leads to a person is longer than a hundred signs.
pub(super) fn run_back(text: &str, end: usize, fits: impl Fn(char) -> bool) -> usize {
    let run = text[..end].chars().rev().take(100).take_while(|sign| fits(*sign));
    end - run.map(char::len_utf8).sum::<usize>()
}

/// Where the run of such signs from a place on ends.
pub(super) fn run_on(text: &str, start: usize, fits: impl Fn(char) -> bool) -> usize {
    start + text[start..].find(|sign| !fits(sign)).unwrap_or(text.len() - start)
}

/// Whether one of these words, without accents, is among the last four before a place on its line.
pub(super) fn announced_by(text: &str, at: usize, words: &[&str]) -> bool {
    let start = run_back(text, at, |sign| sign != '\n');
    let line = fold(&text[start..at]);
    let last = line
        .rsplit(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty());
    last.take(4).any(|word| words.contains(&word))
}

/// Whether the text goes on with this word from here, in any case, and where it ends.
pub(super) fn word_at(text: &str, at: usize, word: &str) -> Option<usize> {
    let end = at + word.len();
    let same = text.get(at..end).is_some_and(|here| here.eq_ignore_ascii_case(word));
    (same && !sign_at(text, end).is_some_and(is_word)).then_some(end)
}
