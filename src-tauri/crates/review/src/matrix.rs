//! Themes and the interviews they were found in: in all, by section, by question, by kind of statement.
//!
//! Exact counts go no further than `tell`, but for [`Answers::exact_matrix`].

use crate::answers::{Answers, says_something, why};
use crate::floor::Floor;
use crate::nested::{Grid, tell};
use kit::QuestionId;
use record::{Answer, Count, Mark, Passage, Reading, Spot, ThemeCount, ThemeId};
use std::collections::{BTreeMap, BTreeSet};

/// What a column of the matrix counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// Interviews in which the theme was found at all.
    All,
    /// Those where it was found in this section, by its place in the kit.
    Section(usize),
    /// Those where it was found under this question.
    Question(QuestionId),
    /// Those where it was found in a line of this kind.
    Kind(Mark),
}

/// The kinds of statement, in the order of their columns.
pub const KINDS: [Mark; 4] = [Mark::PainPoint, Mark::Success, Mark::Idea, Mark::Progress];

/// Themes by columns.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// All, the sections each with its questions after it, the kinds.
    pub columns: Vec<Column>,
    /// In the order of the codebook's outline.
    pub rows: Vec<MatrixRow>,
}

/// One theme, with all that is a part of it.
#[derive(Clone, Debug)]
pub struct MatrixRow {
    /// The theme.
    pub theme: ThemeId,
    /// How many themes stand above it.
    pub depth: u32,
    /// One per column.
    pub cells: Vec<MatrixCell>,
}

/// One theme in one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// As far as it may be told.
    pub interviews: Count,
    /// Whether nothing was coded here at all. The lead, who coded it, knows; it is for the lead's own screen, and nothing
    /// that leaves may say it.
    pub is_bare: bool,
}

impl Answers {
    /// Every theme with its parts, by every column.
    pub fn matrix(&self, reading: &Reading, floor: Floor) -> Matrix {
        self.in_columns(reading, floor, &self.columns(), |grid| tell(grid, floor))
    }

    /// The same with every count as it is, for a lead who chose so: for that lead's own screen. Nothing that leaves can be
    /// made of it.
    pub fn exact_matrix(&self, reading: &Reading, floor: Floor) -> Matrix {
        let exact = |counts: &Vec<u32>| counts.iter().copied().map(Count::Exact).collect();
        self.in_columns(reading, floor, &self.columns(), |grid| {
            grid.counts.iter().map(exact).collect()
        })
    }

    /// Each column, and the place of the one that it is within.
    fn columns(&self) -> Vec<(Column, Option<usize>)> {
        let mut columns = vec![(Column::All, None)];
        for (at, section) in self.kit().sections.iter().enumerate() {
            columns.push((Column::Section(at), Some(0)));
            let within = columns.len() - 1;
            let questions = section.questions.iter().map(|it| Column::Question(it.id.clone()));
            columns.extend(questions.map(|question| (question, Some(within))));
        }
        columns.extend(KINDS.map(|kind| (Column::Kind(kind), Some(0))));
        columns
    }

    /// The codebook with its counts, as they may be shown on any screen. A theme counts whatever is a part of it. The same
    /// figures as in the matrix: two that differ could be laid beside each other.
    pub fn themes(&self, reading: &Reading, floor: Floor) -> Vec<ThemeCount> {
        let told = self.matrix(reading, floor);
        let told: BTreeMap<ThemeId, Count> = told
            .rows
            .iter()
            .map(|row| (row.theme, row.cells[0].interviews))
            .collect();
        let count = reading.themes.iter().map(|theme| ThemeCount {
            theme: theme.id,
            name: theme.name.clone(),
            name_fr: theme.name_fr.clone(),
            part_of: theme.part_of,
            interviews: told.get(&theme.id).copied().unwrap_or(Count::Below(floor.people())),
        });
        count.collect()
    }

    /// Whether a passage is there: not one of an interview that was withdrawn, nor a line that never was.
    pub fn holds(&self, passage: &Passage) -> bool {
        let answer = self
            .interview(passage.record)
            .and_then(|it| it.answers.get(&passage.question));
        answer.is_some_and(|answer| holds(answer, &passage.spot))
    }

    fn in_columns(
        &self,
        reading: &Reading,
        floor: Floor,
        columns: &[(Column, Option<usize>)],
        tell: impl Fn(&Grid) -> Vec<Vec<Count>>,
    ) -> Matrix {
        let outline = reading.outline();
        let rows: BTreeMap<ThemeId, usize> = outline.iter().enumerate().map(|(at, it)| (it.theme.id, at)).collect();
        // A ring in a damaged codebook has no whole before itself, so no row is above itself here.
        let above = |at: usize| {
            outline[at]
                .theme
                .part_of
                .and_then(|id| rows.get(&id).copied())
                .filter(|it| *it < at)
        };
        let whole: Vec<Option<usize>> = (0..outline.len()).map(above).collect();
        let found = self.found(reading, &rows, &whole, columns);
        let grid = Grid {
            counts: found.iter().map(|row| row.iter().map(Bits::len).collect()).collect(),
            within: columns.iter().map(|(_, within)| *within).collect(),
            makes_up: columns
                .iter()
                .map(|(it, _)| matches!(it, Column::Section(_) | Column::Question(_)))
                .collect(),
            around: columns.iter().map(|(it, _)| self.told_of(it, floor)).collect(),
            all: self.interviews(),
            whole,
        };
        let told = tell(&grid);
        let cell = |(interviews, exact): (Count, &u32)| MatrixCell {
            interviews,
            is_bare: *exact == 0,
        };
        let rows = outline
            .iter()
            .zip(told)
            .zip(&grid.counts)
            .map(|((it, told), exact)| MatrixRow {
                theme: it.theme.id,
                depth: it.depth,
                cells: told.into_iter().zip(exact).map(cell).collect(),
            });
        Matrix {
            rows: rows.collect(),
            columns: columns.iter().map(|(column, _)| column.clone()).collect(),
        }
    }

    /// Who has each theme in each column. Exact: it goes no further than [`tell`].
    fn found(
        &self,
        reading: &Reading,
        rows: &BTreeMap<ThemeId, usize>,
        whole: &[Option<usize>],
        columns: &[(Column, Option<usize>)],
    ) -> Vec<Vec<Bits>> {
        let place = |wanted: &Column| columns.iter().position(|(it, _)| it == wanted);
        let of_question = self.kit().sections.iter().enumerate();
        let of_question = of_question.flat_map(|(at, section)| section.questions.iter().map(move |it| (at, &it.id)));
        let of_question = of_question.map(|(at, id)| {
            let columns = [place(&Column::Section(at)), place(&Column::Question(id.clone()))];
            (id, columns.into_iter().flatten().collect())
        });
        let of_question: BTreeMap<&QuestionId, Vec<usize>> = of_question.collect();
        let of_kind = KINDS.map(|kind| (kind, place(&Column::Kind(kind))));
        let mut found = vec![vec![Bits::of(self.interviews()); columns.len()]; rows.len()];
        // The passages of one interview follow each other: it is looked up once for all of them.
        let codings: Vec<(&Passage, &BTreeSet<ThemeId>)> = reading.codings.iter().collect();
        for of_one in codings.chunk_by(|(one, _), (next, _)| one.record == next.record) {
            let record = of_one[0].0.record;
            let Ok(who) = self.all().binary_search_by_key(&record, |(known, _)| *known) else {
                continue;
            };
            let answers = &self.all()[who].1.answers;
            for (passage, themes) in of_one {
                let Some(answer) = answers.get(&passage.question) else {
                    continue;
                };
                if !holds(answer, &passage.spot) {
                    continue;
                }
                let kinds = kinds(answer, &passage.spot);
                let kinds = of_kind.iter().filter(|(kind, _)| kinds.clone().any(|it| it == *kind));
                let inside = of_question.get(&passage.question).into_iter().flatten().copied();
                let kinds = kinds.filter_map(|(_, at)| *at);
                let touched: Vec<usize> = std::iter::once(0).chain(inside).chain(kinds).collect();
                for theme in *themes {
                    let mut row = rows.get(theme).copied();
                    while let Some(at) = row {
                        touched.iter().for_each(|column| found[at][*column].set(who));
                        row = whole[at];
                    }
                }
            }
        }
        found
    }

    /// How many answered a question is told beside it, and everybody in its column is among them.
    fn told_of(&self, column: &Column, floor: Floor) -> Option<u32> {
        let Column::Question(question) = column else {
            return None;
        };
        floor
            .count(self.answered(question).count() as u32, self.interviews())
            .exact()
    }
}

/// Whether there is something at this place of an answer.
fn holds(answer: &Answer, spot: &Spot) -> bool {
    match spot {
        Spot::Line(line) | Spot::Span { line, .. } => answer.notes.len() > *line as usize,
        Spot::Answer => says_something(answer),
        Spot::Why(statement) => why(answer, statement).is_some(),
        Spot::HeardDifferently => answer.heard_differently.is_some(),
    }
}

/// The kinds of the lines that a place of an answer stands for.
fn kinds<'a>(answer: &'a Answer, spot: &Spot) -> impl Iterator<Item = Mark> + Clone + use<'a> {
    let lines = answer.notes.as_slice();
    let lines = match spot {
        Spot::Line(line) | Spot::Span { line, .. } => lines.get(*line as usize..=*line as usize).unwrap_or_default(),
        Spot::Answer => lines,
        Spot::Why(_) | Spot::HeardDifferently => &[],
    };
    lines.iter().filter_map(|line| line.mark)
}

/// A set of interviews, by their place among all.
#[derive(Clone)]
struct Bits(Vec<u64>);

impl Bits {
    fn of(all: u32) -> Self {
        Self(vec![0; all.div_ceil(64) as usize])
    }

    fn set(&mut self, at: usize) {
        self.0[at / 64] |= 1 << (at % 64);
    }

    fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}
