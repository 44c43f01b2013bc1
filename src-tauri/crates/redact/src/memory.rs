//! What was read at the last keystroke. Most lines of a note are as they were: only those that changed, or that say a
//! word of which something new was learned, are gone through again.

use zeroize::Zeroizing;

use crate::{
    Roster,
    line::{Line, Taught},
};

/// The lines of a text and what they were judged by. In memory only, with the session.
#[derive(Default)]
pub(crate) struct Memory {
    text: Zeroizing<String>,
    lines: Vec<Line>,
    lexicon: u32,
    rules: u32,
    learned: usize,
}

impl Memory {
    /// Brings the lines up to date with the text.
    pub(crate) fn read(&mut self, text: &str, taught: Taught<'_>, roster: &Roster) {
        if self.lexicon != taught.lexicon.version() {
            self.lines.clear();
        }
        let fresh = self.align(text);
        let written: Vec<&str> = text.split('\n').collect();
        for at in fresh.clone() {
            self.lines[at] = Line::read(written[at], taught.known, taught.lexicon);
        }
        let all = self.rules != roster.rules_version();
        let news = roster.learned_since(self.learned);
        for (at, (line, written)) in self.lines.iter_mut().zip(written).enumerate() {
            if all || fresh.contains(&at) || line.may_say(news) {
                line.judge(written, taught, roster);
            }
        }
        self.lexicon = taught.lexicon.version();
        self.rules = roster.rules_version();
        self.learned = roster.learned();
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
    fn align(&mut self, text: &str) -> std::ops::Range<usize> {
        let before = std::mem::replace(&mut self.text, Zeroizing::new(text.to_owned()));
        let olds: Vec<&str> = before.split('\n').take(self.lines.len()).collect();
        let news: Vec<&str> = text.split('\n').collect();
        let head = olds.iter().zip(&news).take_while(|(old, new)| old == new).count();
        let most = olds.len().min(news.len()) - head;
        let tail = olds.iter().rev().zip(news.iter().rev()).take(most);
        let tail = tail.take_while(|(old, new)| old == new).count();
        let changed = head..news.len() - tail;
        let fresh = std::iter::repeat_with(Line::default).take(changed.len());
        self.lines.splice(head..olds.len() - tail, fresh);
        changed
    }
}
