//! What may leave.

use crate::answers::Answers;
use crate::floor::Floor;
use crate::quotes::ReleasedQuote;
use kit::{Entry, Kind, Lang, Question, QuestionId};
use record::{
    Count, Distribution, Figures, Participation, QuestionFigures, Reading, RecordId, Tally, ThemeCount, ThemeId,
};
use std::collections::{BTreeMap, BTreeSet};

/// Figures and quotes that went through the floor. Only [`Answers::release`] makes one, and there is no way
/// from it back to an interview.
#[derive(Clone, Debug)]
pub struct Released {
    floor: Floor,
    figures: Figures,
    quotes: Vec<ReleasedQuote>,
}

impl Released {
    /// The smallest group that is shown.
    pub fn floor(&self) -> Floor {
        self.floor
    }

    /// Who took part.
    pub fn participation(&self) -> Participation {
        self.figures.participation
    }

    /// Every figure, as it can be kept and laid beside another release.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// One question in figures. `None`: there are too few interviews, or no such question.
    pub fn tally(&self, question: &QuestionId) -> Option<&Tally> {
        self.figures.question(question).map(|told| &told.tally)
    }

    /// All themes of the codebook, in the lead's order, those hardly found included.
    pub fn themes(&self) -> &[ThemeCount] {
        &self.figures.themes
    }

    /// In the lead's order.
    pub fn quotes(&self) -> &[ReleasedQuote] {
        &self.quotes
    }

    /// Figures that are not printed as such, or are printed together with another.
    pub fn left_out(&self) -> u32 {
        let hidden = |count: &Count| count.exact().is_none();
        let themes = self.themes().iter().filter(|theme| hidden(&theme.interviews)).count();
        let tallies = self.figures.questions.iter().map(|told| match &told.tally {
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

/// What a tally of this kind names by id.
fn entries(kind: &Kind) -> Vec<Entry> {
    match kind {
        Kind::Text | Kind::YesNo { .. } => vec![],
        Kind::Several { options } => options.clone(),
        Kind::Topics { topics } => topics.clone(),
        Kind::Numbers { fields } => fields.clone(),
        Kind::Percent { rows, columns } => rows.iter().chain(columns).cloned().collect(),
        Kind::Agreement { statements, .. } => statements.clone(),
    }
}

impl Answers {
    /// Everything that may leave, for a study to which `invited` people were asked. Always the whole study:
    /// there is no way to release a part of it, so two releases cannot be subtracted from each other.
    pub fn release(&self, reading: &Reading, edition: &str, floor: Floor, invited: Option<u32>) -> Released {
        let participation = self.participation(floor, invited);
        let mut figures = Figures {
            edition: edition.to_owned(),
            floor: floor.people(),
            participation,
            questions: vec![],
            themes: vec![],
        };
        let mut quotes = vec![];
        if participation.interviews.exact().is_some() {
            let told = |question: &Question| QuestionFigures {
                question: question.id.clone(),
                words: question.ask.clone(),
                entries: entries(&question.kind),
                tally: self.tell(question, floor),
            };
            figures.questions = self.kit().questions().map(told).collect();
            figures.themes = self.themes(reading, floor);
            quotes = self.released_quotes(reading);
        }
        Released { floor, figures, quotes }
    }

    /// The codebook with its counts, as they may be shown on any screen.
    pub fn themes(&self, reading: &Reading, floor: Floor) -> Vec<ThemeCount> {
        let mut found: BTreeMap<ThemeId, BTreeSet<RecordId>> = BTreeMap::new();
        for (passage, themes) in &reading.codings {
            // A whole answer has a theme too, although it has no words of its own.
            if self.answer(passage.record, &passage.question).is_some() {
                themes.iter().for_each(|theme| {
                    found.entry(*theme).or_default().insert(passage.record);
                });
            }
        }
        let told = reading.themes.iter().map(|theme| ThemeCount {
            theme: theme.id,
            name: theme.name.clone(),
            name_fr: theme.name_fr.clone(),
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
