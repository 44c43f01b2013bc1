//! From a file to figures: nothing is believed before it was counted.

use super::{Asked, Field, Figures, FiguresError, File, Named, People, Rated, Stretch, Theme, Told};
use kit::{Bilingual, Entry, QuestionId};
use record::{
    BandStep, Bands, Count, Distribution, NoteText, Participation, QuestionFigures, Share, Step, Tally, ThemeCount,
    ThemeId, YesNoStep,
};
use std::collections::BTreeSet;

const QUESTIONS: usize = 500;
const ENTRIES: usize = 500;
const THEMES: usize = 2_000;
const LETTERS: usize = 4_000;
/// More people than any study asks.
const PEOPLE: u32 = 1_000_000;

type Read<T> = Result<T, FiguresError>;

impl File {
    pub(super) fn figures(self, mut nameless: impl FnMut(&str) -> NoteText) -> Read<Figures> {
        if self.questions.len() > QUESTIONS || self.themes.len() > THEMES || self.edition.chars().count() > LETTERS {
            return Err(FiguresError::TooLarge);
        }
        let interviews = count(self.interviews, PEOPLE)?;
        let all = match interviews {
            Count::Exact(people) => people,
            Count::Below(people) => people.saturating_sub(1),
            Count::AtLeast(_) => return Err(FiguresError::Unreadable),
        };
        let languages = self.languages.map(|told| (told.en, told.fr));
        if self.floor == 0
            || self.invited.is_some_and(|invited| !(all..=PEOPLE).contains(&invited))
            || languages.is_some_and(|(en, fr)| en.saturating_add(fr) > all)
        {
            return Err(FiguresError::Contradicts);
        }
        only_once(self.questions.iter().map(|asked| asked.id.as_str()))?;
        only_once(self.themes.iter().map(|theme| theme.id))?;
        let themes = self.themes.into_iter().map(|theme| {
            let told = theme.told(all, &mut nameless)?;
            Ok(told)
        });
        Ok(Figures {
            edition: self.edition,
            floor: self.floor,
            participation: Participation {
                interviews,
                invited: self.invited,
                languages,
            },
            themes: themes.collect::<Read<_>>()?,
            questions: self
                .questions
                .into_iter()
                .map(|asked| asked.told(all))
                .collect::<Read<_>>()?,
        })
    }
}

impl Theme {
    fn told(self, all: u32, nameless: &mut impl FnMut(&str) -> NoteText) -> Read<ThemeCount> {
        short(&self.name)?;
        self.name_fr.as_deref().map_or(Ok(()), short)?;
        Ok(ThemeCount {
            theme: ThemeId(self.id),
            name: nameless(&self.name),
            name_fr: self.name_fr.as_deref().map(nameless),
            part_of: self.part_of.map(ThemeId),
            interviews: count(self.interviews, all)?,
        })
    }
}

impl Asked {
    fn told(self, all: u32) -> Read<QuestionFigures> {
        if self.entries.len() > ENTRIES {
            return Err(FiguresError::TooLarge);
        }
        short(&self.id)?;
        readable(&self.words)?;
        only_once(self.entries.iter().map(|entry| entry.id.as_str()))?;
        Ok(QuestionFigures {
            question: QuestionId(self.id),
            words: self.words,
            entries: self.entries.into_iter().map(entry).collect::<Read<_>>()?,
            tally: self.told.tally(all)?,
        })
    }
}

impl Told {
    fn tally(self, all: u32) -> Read<Tally> {
        Ok(match self {
            Told::Text { answered } => Tally::Answered(count(answered, all)?),
            Told::Options { options } => {
                few(options.len())?;
                only_once(options.iter().map(|picked| picked.option.as_str()))?;
                let rows = options.into_iter().map(|it| Ok((it.option, count(it.people, all)?)));
                Tally::Options(rows.collect::<Read<_>>()?)
            }
            Told::YesNo { answered, steps } => {
                only_once(steps.iter().map(|step| step.yes))?;
                let answered = count(answered, all)?;
                let said = steps.into_iter().map(|it| {
                    Ok(YesNoStep {
                        yes: it.yes,
                        with_unanswered: it.with_silent,
                        count: count(it.people, all)?,
                    })
                });
                let steps: Vec<_> = said.collect::<Read<_>>()?;
                together(steps.iter().map(|step| step.count), all)?;
                Tally::YesNo { answered, steps }
            }
            Told::Numbers { fields } => {
                few(fields.len())?;
                only_once(fields.iter().map(|field| field.field.as_str()))?;
                Tally::Bands(fields.into_iter().map(|it| it.bands(all)).collect::<Read<_>>()?)
            }
            Told::Percent { answered, cells } => {
                few(cells.len())?;
                only_once(cells.iter().map(|cell| (cell.row.as_str(), cell.column.as_str())))?;
                let is_share = |percent: u8| percent <= 100;
                let is_fine = |cell: &super::Middle| {
                    cell.median.is_none_or(is_share)
                        && cell.quartiles.is_none_or(|(low, high)| low <= high && is_share(high))
                };
                if !cells.iter().all(is_fine) {
                    return Err(FiguresError::Contradicts);
                }
                let share = |it: super::Middle| Share {
                    row: it.row,
                    column: it.column,
                    median: it.median,
                    quartiles: it.quartiles,
                };
                Tally::Percent {
                    answered: count(answered, all)?,
                    cells: cells.into_iter().map(share).collect(),
                }
            }
            Told::Agreement { statements } => {
                few(statements.len())?;
                only_once(statements.iter().map(|rated| rated.statement.as_str()))?;
                Tally::Agreement(statements.into_iter().map(|it| it.told(all)).collect::<Read<_>>()?)
            }
        })
    }
}

impl Field {
    fn bands(self, all: u32) -> Read<Bands> {
        in_order(&self.steps)?;
        let step = |it: &Stretch| {
            Ok(BandStep {
                from: it.from,
                to: it.to,
                with_unanswered: it.with_silent,
                count: count(it.people, all)?,
            })
        };
        let steps: Vec<_> = self.steps.iter().map(step).collect::<Read<_>>()?;
        together(steps.iter().map(|step| step.count), all)?;
        Ok(Bands {
            field: self.field,
            answered: count(self.answered, all)?,
            steps,
        })
    }
}

impl Rated {
    fn told(self, all: u32) -> Read<Distribution> {
        in_order(&self.steps)?;
        let step = |it: &Stretch| {
            // No scale that a kit can have goes further.
            let rating = |number: u32| {
                let rating = u8::try_from(number).ok().filter(|rating| *rating <= kit::Scale::LAST);
                rating.ok_or(FiguresError::Unreadable)
            };
            Ok(Step {
                from: rating(it.from)?,
                to: rating(it.to.ok_or(FiguresError::Unreadable)?)?,
                with_unrated: it.with_silent,
                count: count(it.people, all)?,
            })
        };
        let steps: Vec<_> = self.steps.iter().map(step).collect::<Read<_>>()?;
        together(steps.iter().map(|step| step.count), all)?;
        Ok(Distribution {
            statement: self.statement,
            rated: count(self.answered, all)?,
            steps,
            median: self.median,
        })
    }
}

/// Stretches that begin where the one before has ended, or later.
fn in_order(steps: &[Stretch]) -> Read<()> {
    few(steps.len())?;
    let is_whole = steps.iter().all(|step| step.to.is_none_or(|to| to >= step.from));
    let is_apart = steps
        .windows(2)
        .all(|pair| pair[0].to.is_some_and(|to| to < pair[1].from));
    if is_whole && is_apart {
        Ok(())
    } else {
        Err(FiguresError::Contradicts)
    }
}

/// Cells that exclude each other hold no more people than there are.
fn together(counts: impl Iterator<Item = Count>, all: u32) -> Read<()> {
    let least = |count| match count {
        Count::Exact(people) | Count::AtLeast(people) => people,
        Count::Below(_) => 0,
    };
    let sum = counts.map(least).fold(0u32, u32::saturating_add);
    if sum > all {
        Err(FiguresError::Contradicts)
    } else {
        Ok(())
    }
}

fn count(people: People, all: u32) -> Read<Count> {
    match people {
        People::Exactly(exactly) if exactly <= all => Ok(Count::Exact(exactly)),
        People::AtLeast { at_least } if at_least <= all => Ok(Count::AtLeast(at_least)),
        People::Below { below } if (1..=PEOPLE).contains(&below) => Ok(Count::Below(below)),
        _ => Err(FiguresError::Contradicts),
    }
}

fn entry(named: Named) -> Read<Entry> {
    short(&named.id)?;
    readable(&named.words)?;
    Ok(Entry {
        id: named.id,
        label: named.words,
        explanation: Bilingual::default(),
        detail: Bilingual::default(),
        ..Entry::default()
    })
}

fn readable(words: &Bilingual) -> Read<()> {
    [&words.en, &words.fr]
        .into_iter()
        .flatten()
        .try_for_each(|side| short(side))
}

fn short(words: &str) -> Read<()> {
    if words.chars().count() > LETTERS {
        Err(FiguresError::TooLarge)
    } else {
        Ok(())
    }
}

fn few(rows: usize) -> Read<()> {
    if rows > ENTRIES {
        Err(FiguresError::TooLarge)
    } else {
        Ok(())
    }
}

fn only_once<T: Ord>(all: impl Iterator<Item = T>) -> Read<()> {
    let mut seen = BTreeSet::new();
    let mut all = all;
    if all.all(|one| seen.insert(one)) {
        Ok(())
    } else {
        Err(FiguresError::Contradicts)
    }
}
