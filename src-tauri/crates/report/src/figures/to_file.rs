//! From figures to their file.

use super::VERSION;
use super::{Asked, FORMAT, Field, File, Languages, Middle, Named, People, Picked, Rated, Said, Stretch, Theme, Told};
use record::{Count, Figures, QuestionFigures, Tally, ThemeCount};

impl From<Count> for People {
    fn from(count: Count) -> Self {
        match count {
            Count::Exact(people) => People::Exactly(people),
            Count::Below(below) => People::Below { below },
            Count::AtLeast(at_least) => People::AtLeast { at_least },
        }
    }
}

impl From<&Figures> for File {
    fn from(it: &Figures) -> Self {
        let theme = |told: &ThemeCount| Theme {
            id: told.theme.0,
            // EXPOSE: the names of themes are printed in every report.
            name: told.name.expose().to_owned(),
            name_fr: told.name_fr.as_ref().map(|name| name.expose().to_owned()),
            part_of: told.part_of.map(|whole| whole.0),
            interviews: told.interviews.into(),
        };
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            edition: it.edition.clone(),
            floor: it.floor,
            interviews: it.participation.interviews.into(),
            invited: it.participation.invited,
            languages: it.participation.languages.map(|(en, fr)| Languages { en, fr }),
            questions: it.questions.iter().map(asked).collect(),
            themes: it.themes.iter().map(theme).collect(),
        }
    }
}

fn asked(it: &QuestionFigures) -> Asked {
    let named = |entry: &kit::Entry| Named {
        id: entry.id.clone(),
        words: entry.label.clone(),
    };
    Asked {
        id: it.question.0.clone(),
        words: it.words.clone(),
        entries: it.entries.iter().map(named).collect(),
        told: told(&it.tally),
    }
}

fn told(tally: &Tally) -> Told {
    match tally {
        Tally::Answered(count) => Told::Text {
            answered: (*count).into(),
        },
        Tally::Options(rows) => {
            let picked = |(option, count): &(String, Count)| Picked {
                option: option.clone(),
                people: (*count).into(),
            };
            Told::Options {
                options: rows.iter().map(picked).collect(),
            }
        }
        Tally::YesNo { answered, steps } => {
            let said = |step: &record::YesNoStep| Said {
                yes: step.yes,
                with_silent: step.with_unanswered,
                people: step.count.into(),
            };
            Told::YesNo {
                answered: (*answered).into(),
                steps: steps.iter().map(said).collect(),
            }
        }
        Tally::Bands(fields) => {
            let stretch = |step: &record::BandStep| Stretch {
                from: step.from,
                to: step.to,
                with_silent: step.with_unanswered,
                people: step.count.into(),
            };
            let field = |it: &record::Bands| Field {
                field: it.field.clone(),
                answered: it.answered.into(),
                steps: it.steps.iter().map(stretch).collect(),
            };
            Told::Numbers {
                fields: fields.iter().map(field).collect(),
            }
        }
        Tally::Percent { answered, cells } => {
            let middle = |it: &record::Share| Middle {
                row: it.row.clone(),
                column: it.column.clone(),
                median: it.median,
                quartiles: it.quartiles,
            };
            Told::Percent {
                answered: (*answered).into(),
                cells: cells.iter().map(middle).collect(),
            }
        }
        Tally::Agreement(statements) => {
            let stretch = |step: &record::Step| Stretch {
                from: u32::from(step.from),
                to: Some(u32::from(step.to)),
                with_silent: step.with_unrated,
                people: step.count.into(),
            };
            let rated = |it: &record::Distribution| Rated {
                statement: it.statement.clone(),
                answered: it.rated.into(),
                median: it.median,
                steps: it.steps.iter().map(stretch).collect(),
            };
            Told::Agreement {
                statements: statements.iter().map(rated).collect(),
            }
        }
    }
}
