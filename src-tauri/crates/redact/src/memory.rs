//! What was read at the last keystroke. Most lines of a note are as they were: only those that changed, or that say a
//! word of which something new was learned, are gone through again.

use std::ops::Range;

use zeroize::{Zeroize, Zeroizing};

use crate::{
    Roster,
    frames::Page,
    judge::Verdict,
    line::{Line, Taught},
    second::{Edges, Mentions},
    token::Before,
};

/// The lines of a text and what they were judged by. In memory only, with the session; wiped on drop.
#[derive(Default)]
pub(crate) struct Memory {
    text: Zeroizing<String>,
    lines: Vec<Line>,
    edition: u64,
    rules: u32,
    learned: usize,
    mentions: Mentions,
}

impl Memory {
    /// Brings the lines up to date with the text. Lines that `other` has at the same place need not be read again.
    pub(crate) fn read(&mut self, text: &str, taught: Taught<'_>, roster: &Roster, other: Option<&Memory>) {
        if self.edition != taught.edition || self.rules != roster.rules_version() {
            self.forget(0..self.lines.len());
        }
        let fresh = self.align(text);
        let written: Vec<&str> = text.split('\n').collect();
        let news = roster.learned_since(self.learned);
        for at in (0..written.len()).filter(|at| !fresh.contains(at)) {
            if self.lines[at].says_any(news) {
                self.lines[at].judge(written[at], taught, roster);
            }
        }
        let others: Vec<&str> = other.map_or_else(Vec::new, |other| other.text.split('\n').collect());
        for at in fresh {
            let line = &mut self.lines[at];
            match other.filter(|_| others.get(at) == Some(&written[at])) {
                Some(other) => {
                    *line = other.lines[at].clone();
                    line.beside = None;
                    if line.says_any(roster.learned_since(other.learned)) {
                        line.judge(written[at], taught, roster);
                    }
                }
                None => {
                    let before = other.and_then(|other| {
                        let (text, tokens) = (others.get(at)?, &other.lines.get(at)?.tokens);
                        Some(Before { text, tokens })
                    });
                    *line = Line::read(written[at], taught.known, taught.lexicon, before.unwrap_or_default());
                    line.judge(written[at], taught, roster);
                }
            }
        }
        self.edition = taught.edition;
        self.rules = roster.rules_version();
        self.learned = roster.learned();
    }

    /// Weighs the words of the text again, each beside all others. A line keeps what was made of it while nothing that
    /// bears on it has changed.
    pub(crate) fn weigh_again(
        &mut self,
        page: &Page<'_>,
        weights: &[f32],
        taught: Taught<'_>,
        verdicts: &mut [Verdict],
    ) {
        let mentions = Mentions::of(page, weights, taught.known);
        let news = mentions.news(&self.mentions);
        let mut words = 0..0;
        for line in &mut self.lines {
            words = words.end..words.end + line.tokens.len();
            if words.is_empty() {
                continue;
            }
            let edges = Edges::of(page, weights, &words);
            if let Some((before, judged)) = &line.beside
                && *before == edges
                && !news.concerns(line)
            {
                verdicts[words.clone()].copy_from_slice(judged);
                continue;
            }
            let model = taught.model;
            model.judge(page, words.clone(), weights, &mentions, taught.known, verdicts);
            line.beside = Some((edges, verdicts[words.clone()].to_vec()));
        }
        self.mentions = mentions;
    }

    /// The lines, in order, each with the byte it begins at.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &Line)> {
        let starts = self.text.split('\n').scan(0, |next, line| {
            let start = *next;
            *next += line.len() + 1;
            Some(start)
        });
        starts.zip(&self.lines)
    }

    /// Keeps the lines at the beginning and at the end that are as they were; those between are to be read.
    fn align(&mut self, text: &str) -> Range<usize> {
        let before = std::mem::replace(&mut self.text, Zeroizing::new(text.to_owned()));
        let olds: Vec<&str> = before.split('\n').take(self.lines.len()).collect();
        let news: Vec<&str> = text.split('\n').collect();
        let head = olds.iter().zip(&news).take_while(|(old, new)| old == new).count();
        let most = olds.len().min(news.len()) - head;
        let tail = olds.iter().rev().zip(news.iter().rev()).take(most);
        let tail = tail.take_while(|(old, new)| old == new).count();
        let changed = head..news.len() - tail;
        self.forget(head..olds.len() - tail);
        let fresh = std::iter::repeat_with(Line::default).take(changed.len());
        self.lines.splice(head..head, fresh);
        changed
    }

    fn forget(&mut self, lines: Range<usize>) {
        for mut line in self.lines.drain(lines) {
            line.tokens.iter_mut().for_each(|token| token.mark.zeroize());
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.forget(0..self.lines.len());
    }
}
