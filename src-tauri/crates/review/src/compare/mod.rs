//! Then and now: which questions are the same, and what became of their figures.
//!
//! Only what was asked in the same words is compared: a share beside another reads as a change, whatever a note
//! says. Where figures are compared, both numbers of people stand beside their shares.

mod words;

use kit::{Bilingual, Entry, QuestionId};
use record::{Bands, Count, Distribution, Earlier, Figures, QuestionFigures, Relation, Tally, ThemeCount, YesNoStep};
use words::{are_same, is_named_alike, likeness};

/// Words that share so much of each other are one question, said anew.
const REWORDED: f64 = 0.5;

/// An edition laid beside the one before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The earlier edition, as its lead wrote it.
    pub edition_then: String,
    /// This one.
    pub edition_now: String,
    /// Interviews then and now, when they may be told.
    pub interviews: (Option<u32>, Option<u32>),
    /// Points under which a change reads as none.
    pub no_change: u32,
    /// Every question of now, in the order of the kit.
    pub questions: Vec<Compared>,
    /// Themes of the same name.
    pub themes: Vec<Row>,
}

/// A question of now beside what was asked then.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Its number now.
    pub question: QuestionId,
    /// Its words now.
    pub words: Bilingual,
    /// How it stands to what was asked then.
    pub relation: Relation,
    /// Whether the lead said so; else its words did.
    pub is_chosen: bool,
    /// The words of then, when it stands to a question of then.
    pub words_then: Option<Bilingual>,
    /// What the figures below are of; `None`: they are not compared.
    pub of: Option<Of>,
    /// Figures of then and now, when it is the same question.
    pub rows: Vec<Row>,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Who agrees with a statement.
    Agree,
    /// Who picked an option or talked about a topic.
    Picked,
    /// Who said yes.
    Yes,
    /// Who gave a number between two others.
    Band,
    /// The middle of the shares of time.
    Median,
}

/// One figure, then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The words of now.
    pub label: Bilingual,
    /// A second part of them: the column of a table of percentages, or a stretch of numbers.
    pub within: Option<Within>,
    /// As it was told then.
    pub then: Told,
    /// As it is told now.
    pub now: Told,
}

/// What makes one of several figures under one label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// The column.
    Column(Bilingual),
    /// From a number to another; `None`: and more.
    Band(u32, Option<u32>),
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// So many people of so many.
    People {
        /// Who.
        some: u32,
        /// Of whom.
        of: u32,
    },
    /// A median in percent.
    Percent(u8),
    /// Too few to be told, or told together with others.
    Hidden,
}

impl Told {
    /// In percent, rounded.
    pub fn percent(self) -> Option<u32> {
        match self {
            Told::People { some, of } if of > 0 => Some((some * 200 + of) / (of * 2)),
            Told::Percent(percent) => Some(u32::from(percent)),
            Told::People { .. } | Told::Hidden => None,
        }
    }
}

impl Row {
    /// Points from then to now, as the printed shares give them.
    pub fn points(&self) -> Option<i32> {
        Some(self.now.percent()? as i32 - self.then.percent()? as i32)
    }
}

impl Comparison {
    /// Lays `now` beside the earlier edition.
    pub fn of(earlier: &Earlier, now: &Figures, no_change: u32) -> Self {
        let then = &earlier.figures;
        let questions = now
            .questions
            .iter()
            .map(|asked| compared(asked, earlier, people(then, now)));
        Self {
            edition_then: then.edition.clone(),
            edition_now: now.edition.clone(),
            interviews: (
                then.participation.interviews.exact(),
                now.participation.interviews.exact(),
            ),
            no_change,
            questions: questions.collect(),
            themes: themes(then, now),
        }
    }

    /// Whether a change is large enough to be called one.
    pub fn is_change(&self, points: i32) -> bool {
        points.unsigned_abs() >= self.no_change
    }

    /// What one person is in points, in the smaller of the two editions.
    pub fn one_person(&self) -> Option<u32> {
        let (then, now) = self.interviews;
        let people = then?.min(now?).max(1);
        Some((200 + people) / (people * 2))
    }

    /// Questions whose figures are compared.
    pub fn comparable(&self) -> usize {
        self.questions
            .iter()
            .filter(|asked| matches!(asked.relation, Relation::Same(_)))
            .count()
    }
}

fn compared(asked: &QuestionFigures, earlier: &Earlier, all: Option<(u32, u32)>) -> Compared {
    let then = &earlier.figures;
    let named = |relation: &Relation| match relation {
        Relation::Same(id) | Relation::Reworded(id) | Relation::Replaced(id) => then.question(id),
        Relation::New => None,
    };
    // A choice about a question that the earlier edition does not hold is no choice.
    let chosen = earlier.relations.get(&asked.question);
    let chosen = chosen.filter(|relation| **relation == Relation::New || named(relation).is_some());
    let relation = chosen.cloned().unwrap_or_else(|| guess(asked, then));
    let before = named(&relation);
    let pair = before.filter(|_| matches!(relation, Relation::Same(_)));
    let (of, rows) = pair.zip(all).and_then(|(before, all)| rows(before, asked, all)).unzip();
    Compared {
        question: asked.question.clone(),
        words: asked.words.clone(),
        words_then: before.map(|before| before.words.clone()),
        is_chosen: chosen.is_some(),
        relation,
        of,
        rows: rows.unwrap_or_default(),
    }
}

/// By the words, then by the number.
fn guess(asked: &QuestionFigures, then: &Figures) -> Relation {
    let same = |other: &&QuestionFigures| are_same(&asked.words, &other.words);
    let at_its_number = then.question(&asked.question);
    if let Some(found) = at_its_number.filter(same).or_else(|| then.questions.iter().find(same)) {
        return Relation::Same(found.question.clone());
    }
    let alike = then
        .questions
        .iter()
        .map(|other| (likeness(&asked.words, &other.words), other));
    let nearest = alike.max_by(|one, other| one.0.total_cmp(&other.0));
    if let Some((_, found)) = nearest.filter(|(likeness, _)| *likeness >= REWORDED) {
        return Relation::Reworded(found.question.clone());
    }
    let is_like =
        |other: &&QuestionFigures| std::mem::discriminant(&asked.tally) == std::mem::discriminant(&other.tally);
    match at_its_number.filter(is_like) {
        Some(found) => Relation::Replaced(found.question.clone()),
        None => Relation::New,
    }
}

fn label(asked: &QuestionFigures, id: &str) -> Bilingual {
    entry(asked, id).map(|entry| entry.label.clone()).unwrap_or_default()
}

fn entry<'a>(asked: &'a QuestionFigures, id: &str) -> Option<&'a Entry> {
    asked.entries.iter().find(|entry| entry.id == id)
}

/// The entry of then that says what this one says.
fn of_then<'a>(then: &'a QuestionFigures, now: &QuestionFigures, id: &str) -> Option<&'a str> {
    let words = &entry(now, id)?.label;
    let found = then.entries.iter().find(|entry| are_same(&entry.label, words))?;
    Some(found.id.as_str())
}

/// Figures of one question on both sides. `None`: it was counted in another way then, or has none.
fn rows(then: &QuestionFigures, now: &QuestionFigures, (all_then, all): (u32, u32)) -> Option<(Of, Vec<Row>)> {
    let row = |id: &str, within: Option<Within>, then: Told, told: Told| Row {
        label: label(now, id),
        within,
        then,
        now: told,
    };
    Some(match (&then.tally, &now.tally) {
        (Tally::Agreement(before), Tally::Agreement(told)) => {
            let rows = told.iter().filter_map(|statement| {
                let id = of_then(then, now, &statement.statement)?;
                let before = before.iter().find(|other| other.statement == id)?;
                let (before, told) = (agree(before, all_then), agree(statement, all));
                Some(row(&statement.statement, None, before, told))
            });
            (Of::Agree, rows.collect())
        }
        (Tally::Options(before), Tally::Options(told)) => {
            let rows = told.iter().filter_map(|(option, count)| {
                let id = of_then(then, now, option)?;
                let (_, before) = before.iter().find(|(other, _)| other == id)?;
                Some(row(option, None, of_all(*before, all_then), of_all(*count, all)))
            });
            (Of::Picked, rows.collect())
        }
        (
            Tally::YesNo { answered, steps },
            Tally::YesNo {
                answered: told,
                steps: now_steps,
            },
        ) => {
            let then = said_yes(*answered, steps, all_then);
            (Of::Yes, vec![row("", None, then, said_yes(*told, now_steps, all))])
        }
        (Tally::Bands(before), Tally::Bands(told)) => {
            let pairs = told.iter().filter_map(|field| {
                let id = of_then(then, now, &field.field)?;
                Some((before.iter().find(|other| other.field == id)?, field))
            });
            let rows = pairs.flat_map(|(before, told)| {
                bands(before, told, (all_then, all), |within, then, now| {
                    row(&told.field, Some(within), then, now)
                })
            });
            (Of::Band, rows.collect())
        }
        (Tally::Percent { cells: before, .. }, Tally::Percent { cells: told, .. }) => {
            let median = |median: Option<u8>| median.map_or(Told::Hidden, Told::Percent);
            let rows = told.iter().filter_map(|cell| {
                let (down, across) = (of_then(then, now, &cell.row)?, of_then(then, now, &cell.column)?);
                let before = before
                    .iter()
                    .find(|other| other.row == down && other.column == across)?;
                let within = Within::Column(label(now, &cell.column));
                Some(row(&cell.row, Some(within), median(before.median), median(cell.median)))
            });
            (Of::Median, rows.collect())
        }
        _ => return None,
    })
}

fn of_all(count: Count, all: u32) -> Told {
    count
        .exact()
        .map_or(Told::Hidden, |some| Told::People { some, of: all })
}

/// Above the middle of the scale, of those who rated it; of all interviews when those who did not are too few to be
/// told. Hidden when agreement is told together with "neither".
fn agree(told: &Distribution, all: u32) -> Told {
    let [first, .., last] = told.steps.as_slice() else {
        return Told::Hidden;
    };
    let middle = first.from + (last.to - first.from).div_ceil(2);
    let is_even = (last.to - first.from) % 2 == 1;
    let lowest = if is_even { middle } else { middle + 1 };
    let above: Vec<_> = told.steps.iter().filter(|step| step.from >= lowest).collect();
    if above
        .first()
        .is_none_or(|step| step.from != lowest || step.with_unrated)
    {
        return Told::Hidden;
    }
    let people = above.iter().map(|step| step.count.exact()).sum::<Option<u32>>();
    people.map_or(Told::Hidden, |some| Told::People {
        some,
        of: told.rated.exact().unwrap_or(all),
    })
}

fn said_yes(answered: Count, steps: &[YesNoStep], all: u32) -> Told {
    let yes = steps.iter().find(|step| step.yes && !step.with_unanswered);
    let some = yes.and_then(|step| step.count.exact());
    some.map_or(Told::Hidden, |some| Told::People {
        some,
        of: answered.exact().unwrap_or(all),
    })
}

/// Stretches that begin and end alike on both sides, and count the same people.
fn bands(then: &Bands, now: &Bands, (all_then, all): (u32, u32), row: impl Fn(Within, Told, Told) -> Row) -> Vec<Row> {
    let same = now.steps.iter().filter_map(|step| {
        let alike = |other: &&record::BandStep| {
            (other.from, other.to, other.with_unanswered) == (step.from, step.to, step.with_unanswered)
        };
        Some((then.steps.iter().find(alike)?, step))
    });
    let told = same.map(|(before, step)| {
        let (before, told) = (of_all(before.count, all_then), of_all(step.count, all));
        row(Within::Band(step.from, step.to), before, told)
    });
    told.collect()
}

/// Themes of the same name, of all interviews.
fn themes(then: &Figures, now: &Figures) -> Vec<Row> {
    let Some((all_then, all)) = people(then, now) else {
        return vec![];
    };
    // EXPOSE: the names of themes are printed, and compared.
    let words = |theme: &ThemeCount| Bilingual {
        en: Some(theme.name.expose().to_owned()),
        fr: theme.name_fr.as_ref().map(|name| name.expose().to_owned()),
    };
    let rows = now.themes.iter().filter_map(|theme| {
        let label = words(theme);
        let before = then.themes.iter().find(|other| is_named_alike(&words(other), &label))?;
        Some(Row {
            then: of_all(before.interviews, all_then),
            now: of_all(theme.interviews, all),
            within: None,
            label,
        })
    });
    rows.collect()
}

fn people(then: &Figures, now: &Figures) -> Option<(u32, u32)> {
    then.participation
        .interviews
        .exact()
        .zip(now.participation.interviews.exact())
}
