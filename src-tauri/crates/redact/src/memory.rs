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
    /// Where each of its lines begins.
    starts: Vec<usize>,
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
        let news = roster.learned_since(self.learned);
        for at in (0..self.starts.len()).filter(|at| !fresh.contains(at)) {
            if self.lines[at].says_any(news) {
                self.lines[at].judge(line(text, &self.starts, at), taught, roster);
            }
        }
        for at in fresh {
            let written = line(text, &self.starts, at);
            let before = other.filter(|other| at < other.lines.len()).map(|other| Before {
                text: line(&other.text, &other.starts, at),
                tokens: &other.lines[at].tokens,
            });
            let line = &mut self.lines[at];
            match other.filter(|_| before.is_some_and(|before| before.text == written)) {
                Some(other) => {
                    *line = other.lines[at].clone();
                    line.beside = None;
                    if line.says_any(roster.learned_since(other.learned)) {
                        line.judge(written, taught, roster);
                    }
                }
                None => {
                    *line = Line::read(written, taught.known, taught.lexicon, before.unwrap_or_default());
                    line.judge(written, taught, roster);
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
        self.starts.iter().copied().zip(&self.lines)
    }

    /// Keeps the lines at the beginning and at the end that are as they were; those between are to be read.
    fn align(&mut self, text: &str) -> Range<usize> {
        let before = std::mem::replace(&mut self.text, Zeroizing::new(text.to_owned()));
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(ends).collect();
        let olds = std::mem::replace(&mut self.starts, starts);
        let (old, new) = (self.lines.len(), self.starts.len());
        let same = |one: usize, other: usize| line(&before, &olds, one) == line(text, &self.starts, other);
        let head = (0..old.min(new)).take_while(|at| same(*at, *at)).count();
        let most = old.min(new) - head;
        let tail = (1..=most).take_while(|back| same(old - back, new - back)).count();
        let changed = head..new - tail;
        self.forget(head..old - tail);
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

/// A line of a text, without its end.
fn line<'a>(text: &'a str, starts: &[usize], at: usize) -> &'a str {
    let end = starts.get(at + 1).map_or(text.len(), |next| next - 1);
    &text[starts[at]..end]
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.forget(0..self.lines.len());
    }
}
