//! Places in a line whose words change: what was given to them goes with them, or to the line.

use crate::{Draft, NoteText, Passage, PrintedRow, Reading, RecordId, Spot};
use kit::QuestionId;
use std::collections::{BTreeMap, BTreeSet};

/// A line before and after some words of it were replaced: what stayed at its front and at its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rewritten {
    front: u32,
    back: u32,
    before: u32,
    after: u32,
}

impl Rewritten {
    /// Compares the words of a line with those that take their place.
    pub fn of(before: &NoteText, after: &NoteText) -> Self {
        // EXPOSE: two versions of a line are compared letter by letter.
        let (old, new) = (before.expose(), after.expose());
        let (long, short) = (old.chars().count(), new.chars().count());
        let front = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
        let room = long.min(short) - front;
        let ends = old.chars().rev().zip(new.chars().rev()).take(room);
        let back = ends.take_while(|(a, b)| a == b).count();
        Self {
            front: front as u32,
            back: back as u32,
            before: long as u32,
            after: short as u32,
        }
    }

    /// Where a spot of the line is now. A span that begins or ends within the replaced words is the whole line then.
    pub fn spot(&self, spot: &Spot) -> Spot {
        match *spot {
            Spot::Span { line, from, to } => match (self.start(from), self.end(to)) {
                (Some(from), Some(to)) if from < to => Spot::Span { line, from, to },
                _ => Spot::Line(line),
            },
            ref other => other.clone(),
        }
    }

    /// A span that begins where words were replaced begins behind them.
    fn start(&self, at: u32) -> Option<u32> {
        self.at_back(at).or((at <= self.front).then_some(at))
    }

    /// A span that ends where words were replaced ends before them.
    fn end(&self, at: u32) -> Option<u32> {
        (at <= self.front).then_some(at).or_else(|| self.at_back(at))
    }

    fn at_back(&self, at: u32) -> Option<u32> {
        let left = self.before.checked_sub(at)?;
        (left <= self.back).then(|| self.after - left)
    }
}

impl Passage {
    fn is_in(&self, record: RecordId, question: &QuestionId, line: u32) -> bool {
        self.record == record && self.question == *question && self.in_line() == Some(line)
    }
}

impl Reading {
    /// Some words of a line were replaced: what was given to spans of it follows.
    pub fn rewrite(&mut self, record: RecordId, question: &QuestionId, line: u32, how: &Rewritten) {
        let touched = |passage: &Passage| passage.is_in(record, question, line);
        let mut kept = BTreeMap::new();
        for (passage, themes) in std::mem::take(&mut self.codings) {
            let passage = match touched(&passage) {
                true => moved(passage, how),
                false => passage,
            };
            let given: &mut BTreeSet<_> = kept.entry(passage).or_default();
            given.extend(themes);
        }
        self.codings = kept;
        for quote in self.quotes.iter_mut().filter(|quote| touched(&quote.passage)) {
            quote.passage.spot = how.spot(&quote.passage.spot);
        }
        // Two quotes may have become one: the first stays.
        let mut seen = Vec::new();
        self.quotes.retain(|quote| {
            let is_new = !seen.contains(&quote.passage);
            seen.push(quote.passage.clone());
            is_new
        });
    }
}

impl Draft {
    /// The same for what was printed.
    pub fn rewrite(&mut self, record: RecordId, question: &QuestionId, line: u32, how: &Rewritten) {
        for row in self.releases.iter_mut().flat_map(|release| &mut release.rows) {
            if let PrintedRow::Quote(passage) = row
                && passage.is_in(record, question, line)
            {
                passage.spot = how.spot(&passage.spot);
            }
        }
    }
}

fn moved(passage: Passage, how: &Rewritten) -> Passage {
    Passage {
        spot: how.spot(&passage.spot),
        ..passage
    }
}
