//! Themes and quotes, on a line, on some words of it, or on a whole answer.

use super::Leading;
use crate::Refused;
use record::{Passage, Spot, ThemeId};

/// Where on an answer of the wall something is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// On a line, by its place under the answer.
    Line(u32),
    /// On some words of it: code points from 0, the last one not included.
    Span(u32, u32, u32),
    /// On the whole answer.
    Answer,
}

impl At {
    /// As a window says it: "3", "3 4 9", "answer".
    pub fn named(name: &str) -> Result<Self, Refused> {
        if name == "answer" {
            return Ok(Self::Answer);
        }
        let numbers: Result<Vec<u32>, _> = name.split(' ').map(str::parse).collect();
        match numbers.as_deref() {
            Ok([line]) => Ok(Self::Line(*line)),
            Ok([line, from, to]) => Ok(Self::Span(*line, *from, *to)),
            _ => Err(Refused::new("bad_call")),
        }
    }
}

impl Leading {
    /// Gives a line a theme, or takes it away.
    pub fn theme_give(&mut self, answer: u32, line: u32, theme: u32, is_given: bool) -> Result<(), Refused> {
        self.theme_give_at(answer, At::Line(line), theme, is_given)
    }

    /// The same for some words of a line, or for a whole answer.
    pub fn theme_give_at(&mut self, answer: u32, at: At, theme: u32, is_given: bool) -> Result<(), Refused> {
        let passage = self.passage_at(answer, at)?;
        let theme = ThemeId(theme);
        self.reading.theme(theme).ok_or(Refused::new("bad_call"))?;
        let touched = std::slice::from_ref(&passage);
        self.change_passages(touched, |reading| reading.give(passage.clone(), theme, is_given))
    }

    /// Chooses a line for the report, or drops it.
    pub fn quote_mark(&mut self, answer: u32, line: u32, is_chosen: bool) -> Result<(), Refused> {
        self.quote_mark_at(answer, At::Line(line), is_chosen)
    }

    /// The same for some words of a line. A whole answer is no quote: nobody said it in one breath.
    pub fn quote_mark_at(&mut self, answer: u32, at: At, is_chosen: bool) -> Result<(), Refused> {
        if at == At::Answer {
            return Err(Refused::new("bad_call"));
        }
        let passage = self.passage_at(answer, at)?;
        self.change_reading(|reading| reading.quote(passage, is_chosen))
    }

    pub(super) fn passage(&self, answer: u32, line: u32) -> Result<Passage, Refused> {
        let wall = &self.opening.as_ref().ok_or(Refused::new("wall_moved"))?.wall;
        let passage = wall.at(answer as usize, line as usize);
        passage.ok_or(Refused::new("wall_moved"))
    }

    pub(super) fn passage_at(&self, answer: u32, at: At) -> Result<Passage, Refused> {
        match at {
            At::Line(line) => self.passage(answer, line),
            At::Answer => {
                let wall = &self.opening.as_ref().ok_or(Refused::new("wall_moved"))?.wall;
                wall.whole(answer as usize).ok_or(Refused::new("wall_moved"))
            }
            At::Span(line, from, to) => {
                let whole = self.passage(answer, line)?;
                let Spot::Line(line) = whole.spot else {
                    return Err(Refused::new("bad_call"));
                };
                let passage = Passage {
                    spot: Spot::Span { line, from, to },
                    ..whole.clone()
                };
                let words = self.answers.words(&passage).filter(|words| !words.is_blank());
                let words = words.ok_or(Refused::new("nothing_selected"))?;
                // All words of a line are the line.
                let is_all = self.answers.words(&whole).is_some_and(|line| line == words);
                Ok(if is_all { whole } else { passage })
            }
        }
    }
}
