//! What was given to one answer: to its lines, to words of them, and to the whole of it.

use kit::QuestionId;
use record::{Passage, Quote, Reading, RecordId, Spot, ThemeId};
use std::collections::BTreeSet;

/// Some words of a line with themes of their own, or a quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WallSpan {
    /// The first code point, from 0.
    pub from: u32,
    /// One after the last.
    pub to: u32,
    /// Themes given to it.
    pub themes: Vec<ThemeId>,
    /// Chosen for the report.
    pub is_quote: bool,
}

/// Everything that was given to one answer: looked up once, since the lines of an answer are neighbours.
#[derive(Default)]
pub(crate) struct Given<'a>(Vec<(&'a Spot, &'a BTreeSet<ThemeId>)>);

impl<'a> Given<'a> {
    pub fn to(reading: &'a Reading, record: RecordId, question: &QuestionId) -> Self {
        let first = Passage::line(record, question.clone(), 0);
        let near = reading.codings.range(first..);
        let here = near.take_while(|(passage, _)| passage.record == record && passage.question == *question);
        Self(here.map(|(passage, themes)| (&passage.spot, themes)).collect())
    }

    pub fn at(&self, wanted: &Spot) -> Vec<ThemeId> {
        let found = self.0.iter().filter(|(spot, _)| *spot == wanted);
        found.flat_map(|(_, themes)| themes.iter().copied()).collect()
    }

    /// Whether it, some words of it or the whole answer has a theme.
    pub fn is_coded(&self, wanted: &Spot) -> bool {
        self.0.iter().any(|(spot, _)| match (spot, wanted) {
            (Spot::Answer, _) => true,
            (Spot::Span { line, .. }, Spot::Line(at)) => line == at,
            (spot, wanted) => *spot == wanted,
        })
    }

    pub fn spans(&self, of: &Spot, reading: &Reading, passage: &Passage) -> Vec<WallSpan> {
        let Spot::Line(at) = of else { return Vec::new() };
        let mut spans: Vec<WallSpan> = Vec::new();
        for (spot, themes) in &self.0 {
            if let Spot::Span { line, from, to } = spot
                && line == at
            {
                spans.push(WallSpan {
                    from: *from,
                    to: *to,
                    themes: themes.iter().copied().collect(),
                    is_quote: false,
                });
            }
        }
        for Quote { passage: quoted, .. } in &reading.quotes {
            if let Spot::Span { line, from, to } = quoted.spot
                && (line, quoted.record) == (*at, passage.record)
                && quoted.question == passage.question
            {
                match spans.iter_mut().find(|span| (span.from, span.to) == (from, to)) {
                    Some(span) => span.is_quote = true,
                    None => spans.push(WallSpan {
                        from,
                        to,
                        is_quote: true,
                        ..WallSpan::default()
                    }),
                }
            }
        }
        spans.sort_by_key(|span| (span.from, span.to));
        spans
    }
}
