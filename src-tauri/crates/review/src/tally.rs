//! What was entered, counted; and how much of it may be told.

use crate::answers::Answers;
use crate::asked::Asked;
use crate::floor::Floor;
use crate::merge::blocks;
use kit::{Entry, Kind, Question, QuestionId};
use record::{BandStep, Bands, Count, Entered, Tally, YesNoStep, band, band_covers, bands};
use std::ops::Range;

impl Answers {
    /// One question in figures. Always over all interviews: a tally of what passed a filter could be
    /// subtracted from this one.
    pub fn tally(&self, question: &QuestionId, floor: Floor) -> Option<Tally> {
        Some(self.tell(self.kit().question(question)?, floor))
    }

    pub(crate) fn tell(&self, question: &Question, floor: Floor) -> Tally {
        let (asked, all) = (self.asked(&question.id), self.interviews());
        match &question.kind {
            Kind::Text => Tally::Answered(floor.count(asked.answered().count() as u32, all)),
            Kind::Several { options } => {
                let told = |option: &Entry| (option.id.clone(), floor.count(asked.picked(&option.id), all));
                Tally::Options(options.iter().map(told).collect())
            }
            Kind::Topics { topics } => {
                let told = |topic: &Entry| (topic.id.clone(), floor.count(asked.talked_about(&topic.id), all));
                Tally::Options(topics.iter().map(told).collect())
            }
            Kind::YesNo { .. } => asked.yes_no(floor),
            Kind::Numbers { fields } => Tally::Bands(fields.iter().map(|field| asked.bands(field, floor)).collect()),
            Kind::Percent { rows, columns } => {
                let given = |entered: &&Entered| matches!(entered, Entered::Percent(cells) if !cells.is_empty());
                Tally::Percent {
                    answered: floor.count(asked.entered().filter(given).count() as u32, all),
                    cells: asked.shares(rows, columns, floor),
                }
            }
            Kind::Agreement { scale, statements, .. } => {
                Tally::Agreement(asked.distributions(scale, statements, floor))
            }
        }
    }
}

impl Asked<'_> {
    /// Exact: interviews that picked an option.
    pub(crate) fn picked(&self, option: &str) -> u32 {
        let picks = |entered: &&Entered| matches!(entered, Entered::Several(options) if options.contains(option));
        self.entered().filter(picks).count() as u32
    }

    /// Exact: interviews with a line under a topic.
    pub(crate) fn talked_about(&self, topic: &str) -> u32 {
        let lines = self.answered().map(|answer| &answer.notes);
        let on_topic = |line: &record::Line| line.topic.as_deref() == Some(topic) && !line.text.is_blank();
        lines.filter(|lines| lines.iter().any(on_topic)).count() as u32
    }

    /// Exact: yes and no.
    pub(crate) fn said(&self) -> (u32, u32) {
        let said = |what| {
            self.entered()
                .filter(|entered| **entered == Entered::YesNo(what))
                .count() as u32
        };
        (said(true), said(false))
    }

    /// Exact: numbers by band, smallest band first. Bands that one interview merged are merged for all: its number
    /// could be in any of them. A session that is not sealed yet has bare numbers.
    pub(crate) fn in_bands(&self, field: &str) -> Vec<(Range<usize>, u32)> {
        let named = self.entered().filter_map(|entered| match entered {
            Entered::Bands(given) => given.get(field).map(String::as_str),
            Entered::Numbers(given) => given.get(field).map(|number| band(*number)),
            _ => None,
        });
        let given: Vec<Range<usize>> = named.filter_map(band_covers).collect();
        let all = bands().count();
        let is_edge = |at: &usize| !given.iter().any(|covers| covers.start < *at && *at < covers.end);
        let mut edges: Vec<usize> = (0..all).filter(is_edge).collect();
        edges.push(all);
        let cell = |edge: &[usize]| {
            let people = given.iter().filter(|it| (edge[0]..edge[1]).contains(&it.start)).count();
            (edge[0]..edge[1], people as u32)
        };
        edges.windows(2).map(cell).collect()
    }

    fn yes_no(&self, floor: Floor) -> Tally {
        let (yes, no) = self.said();
        let answered = floor.count(yes + no, self.interviews());
        if let Count::Below(_) = answered {
            return Tally::YesNo {
                answered,
                steps: vec![],
            };
        }
        let silent = self.interviews() - yes - no;
        let joins = !floor.is_met_by(silent);
        let mut cells = [yes, no];
        // The smaller side takes in the silent few, if any: it needs them more.
        let host = usize::from(no <= yes);
        if joins {
            cells[host] += silent;
        }
        let steps = blocks(&cells, floor).into_iter().map(|block| YesNoStep {
            yes: block.cells.start == 0,
            with_unanswered: joins && block.cells.contains(&host),
            count: block.count,
        });
        Tally::YesNo {
            answered,
            steps: steps.collect(),
        }
    }

    fn bands(&self, field: &Entry, floor: Floor) -> Bands {
        let (covers, mut cells): (Vec<Range<usize>>, Vec<u32>) = self.in_bands(&field.id).into_iter().unzip();
        let given: u32 = cells.iter().sum();
        let answered = floor.count(given, self.interviews());
        let mut told = Bands {
            field: field.id.clone(),
            answered,
            steps: vec![],
        };
        if let Count::Below(_) = answered {
            return told;
        }
        let silent = self.interviews() - given;
        let joins = !floor.is_met_by(silent);
        if joins {
            cells.push(silent);
        }
        let lowest: Vec<u32> = bands().map(lowest).collect();
        let edges: Vec<u32> = covers.iter().map(|covers| lowest[covers.start]).collect();
        let steps = blocks(&cells, floor).into_iter().map(|block| {
            // The silent few come last; alone they never stand.
            let last = block.cells.end.min(edges.len());
            BandStep {
                from: edges[block.cells.start.min(edges.len() - 1)],
                to: edges.get(last).map(|next| next - 1),
                with_unanswered: joins && block.cells.end > edges.len(),
                count: block.count,
            }
        });
        told.steps = steps.collect();
        told
    }
}

/// The number a band's name begins with: "20-39" begins at 20.
pub(crate) fn lowest(band: &str) -> u32 {
    let digits = band
        .find(|c: char| !c.is_ascii_digit())
        .map_or(band, |end| &band[..end]);
    digits.parse().unwrap_or(0)
}
