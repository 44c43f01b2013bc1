//! What may leave.

use crate::agreement::Distribution;
use crate::answers::Answers;
use crate::floor::{Count, Floor};
use crate::quotes::ReleasedQuote;
use crate::tally::Tally;
use kit::{Lang, QuestionId};
use record::{NoteText, Reading, RecordId, ThemeId};
use std::collections::{BTreeMap, BTreeSet};

/// Figures and quotes that went through the floor. Only [`Answers::release`] makes one, and there is no way
/// from it back to an interview.
#[derive(Clone, Debug)]
pub struct Released {
    floor: Floor,
    participation: Participation,
    tallies: BTreeMap<QuestionId, Tally>,
    themes: Vec<ThemeCount>,
    quotes: Vec<ReleasedQuote>,
}

/// Who took part, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Interviews in the study. Below the floor nothing else is released.
    pub interviews: Count,
    /// People invited: absent when those who did not take part would be too few to be told.
    pub invited: Option<u32>,
    /// Interviews in English and in French: absent unless both reach the floor.
    pub languages: Option<(u32, u32)>,
}

/// A theme and the interviews it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeCount {
    /// The theme.
    pub theme: ThemeId,
    /// Its name.
    pub name: NoteText,
    /// The theme it is a part of.
    pub part_of: Option<ThemeId>,
    /// Of all interviews.
    pub interviews: Count,
}

impl Released {
    /// The smallest group that is shown.
    pub fn floor(&self) -> Floor {
        self.floor
    }

    /// Who took part.
    pub fn participation(&self) -> Participation {
        self.participation
    }

    /// One question in figures. `None`: there are too few interviews, or no such question.
    pub fn tally(&self, question: &QuestionId) -> Option<&Tally> {
        self.tallies.get(question)
    }

    /// All themes of the codebook, in the lead's order, those hardly found included.
    pub fn themes(&self) -> &[ThemeCount] {
        &self.themes
    }

    /// In the lead's order.
    pub fn quotes(&self) -> &[ReleasedQuote] {
        &self.quotes
    }

    /// Figures that are not printed as such, or are printed together with another.
    pub fn left_out(&self) -> u32 {
        let hidden = |count: &Count| count.exact().is_none();
        let themes = self.themes.iter().filter(|theme| hidden(&theme.interviews)).count();
        let tallies = self.tallies.values().map(|tally| match tally {
            Tally::Answered(count) => usize::from(hidden(count)),
            Tally::Options(rows) => rows.iter().filter(|(_, count)| hidden(count)).count(),
            Tally::YesNo { steps, .. } => 2 - steps.iter().filter(|step| step.count.exact().is_some()).count(),
            Tally::Bands(fields) => fields.iter().filter(|field| field.steps.is_empty()).count(),
            Tally::Percent { cells, .. } => cells.iter().filter(|cell| cell.median.is_none()).count(),
            Tally::Agreement(statements) => statements.iter().map(missing).sum(),
        });
        (themes + tallies.sum::<usize>()) as u32
    }
}

/// Of disagree, neither and agree, those that are not printed by themselves.
fn missing(statement: &Distribution) -> usize {
    3_usize.saturating_sub(
        statement
            .steps
            .iter()
            .filter(|step| step.count.exact().is_some())
            .count(),
    )
}

impl Answers {
    /// Everything that may leave, for a study to which `invited` people were asked. Always the whole study:
    /// there is no way to release a part of it, so two releases cannot be subtracted from each other.
    pub fn release(&self, reading: &Reading, floor: Floor, invited: Option<u32>) -> Released {
        let participation = self.participation(floor, invited);
        let mut released = Released {
            floor,
            participation,
            tallies: BTreeMap::new(),
            themes: vec![],
            quotes: vec![],
        };
        if participation.interviews.exact().is_some() {
            released.tallies = self
                .kit()
                .questions()
                .map(|q| (q.id.clone(), self.tell(q, floor)))
                .collect();
            released.themes = self.themes(reading, floor);
            released.quotes = self.released_quotes(reading);
        }
        released
    }

    /// The codebook with its counts, as they may be shown on any screen.
    pub fn themes(&self, reading: &Reading, floor: Floor) -> Vec<ThemeCount> {
        let mut found: BTreeMap<ThemeId, BTreeSet<RecordId>> = BTreeMap::new();
        for (passage, themes) in &reading.codings {
            if self.words(passage).is_some() {
                themes.iter().for_each(|theme| {
                    found.entry(*theme).or_default().insert(passage.record);
                });
            }
        }
        let told = reading.themes.iter().map(|theme| ThemeCount {
            theme: theme.id,
            name: theme.name.clone(),
            part_of: theme.part_of,
            interviews: floor.count(
                found.get(&theme.id).map_or(0, |records| records.len() as u32),
                self.interviews(),
            ),
        });
        told.collect()
    }

    fn participation(&self, floor: Floor, invited: Option<u32>) -> Participation {
        let all = self.interviews();
        let in_lang = |lang| {
            self.all()
                .iter()
                .filter(|(_, interview)| interview.lang == Some(lang))
                .count() as u32
        };
        let (en, fr) = (in_lang(Lang::En), in_lang(Lang::Fr));
        let rest = all - en - fr;
        let may_tell = |people: u32| people == 0 || floor.is_met_by(people);
        Participation {
            interviews: if floor.is_met_by(all) {
                Count::Exact(all)
            } else {
                Count::Below(floor.people())
            },
            invited: invited.filter(|invited| floor.is_met_by(all) && *invited >= all && may_tell(*invited - all)),
            languages: (floor.is_met_by(en) && floor.is_met_by(fr) && may_tell(rest)).then_some((en, fr)),
        }
    }
}
