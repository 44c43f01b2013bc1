//! Part 4: how the statements were rated.

use super::Writer;
use crate::chart::{self, Reach, Side, middle};
use crate::page::{Block, Cell, Row, Table};
use crate::words::{count, culture, fill};
use kit::{Entry, Question, Scale};
use review::{Count, Distribution, westrum};

impl Writer<'_> {
    pub(super) fn statements(
        &mut self,
        question: &Question,
        scale: &Scale,
        statements: &[Entry],
        told: &[Distribution],
    ) {
        if let (Some((_, low)), Some((_, high))) = (scale.points.first(), scale.points.last()) {
            let (low, high) = (in_brackets(&self.kit(low).words), in_brackets(&self.kit(high).words));
            let (from, to) = (scale.from.to_string(), scale.to.to_string());
            self.say(fill(
                self.words.scale,
                &[("from", &from), ("low", &low), ("to", &to), ("high", &high)],
            ));
        }
        let words = self.words;
        let range = |words, from, to| fill(words, &[("range", &self.range(from, to))]);
        let middle = middle(scale);
        let mut neither = range(words.neither, middle, middle);
        let says_unrated = told.iter().flat_map(|one| &one.steps).any(|step| step.with_unrated);
        if says_unrated {
            neither = fill(words.unrated, &[("neither", &neither)]);
        }
        let headings = [
            range(words.disagree, scale.from, middle.saturating_sub(1)),
            neither,
            range(words.agree, middle.saturating_add(1), scale.to),
        ];
        let mut steps = told.iter().flat_map(|one| &one.steps);
        let is_mixed = steps.any(|step| Side::of(step, middle) == Side::Mixed);
        let together = if is_mixed { words.mixed } else { "" }.to_owned();
        self.blocks.push(Block::Legend([
            headings[0].clone(),
            headings[1].clone(),
            headings[2].clone(),
            together,
        ]));
        let all_steps: Vec<_> = told.iter().map(|one| one.steps.as_slice()).collect();
        let reach = Reach::of(&all_steps, middle);
        // When nearly everybody rated every statement, the heading of "neither" has said so.
        let is_rated_told = told.iter().any(|one| !matches!(one.rated, Count::AtLeast(_)));
        let rows = statements.iter().zip(told).map(|(statement, told)| {
            let mut cells = self.three(told, middle, says_unrated);
            cells.push(Cell::one(
                told.median
                    .map_or(words.not_shown.to_owned(), |median| median.to_string()),
            ));
            cells.extend(is_rated_told.then(|| Cell::one(count(told.rated, self.lang))));
            let name = format!("bar-{}-{}", question.id, statement.id).replace('.', "-");
            let picture = chart::agreement_bar(&told.steps, middle, reach, &name);
            Row {
                name: self.kit(&statement.label),
                cells,
                picture: Some(picture),
            }
        });
        let rows = rows.collect();
        let columns = headings.into_iter().chain([words.median.to_owned()]);
        let columns = columns.chain(is_rated_told.then(|| words.rated.to_owned()));
        let head = [words.statement.to_owned()]
            .into_iter()
            .chain(columns)
            .map(|words| self.own(words))
            .collect();
        let caption = self.own(fill(words.statement_table, &[("n", &self.number(self.all()))]));
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
        self.by_rating(scale, statements, told);
        if let Some((found, middle)) = westrum(question, told) {
            let found = culture(found, self.lang);
            self.say(fill(words.westrum, &[("culture", found), ("n", &middle.to_string())]));
            self.note(words.westrum_source);
        }
    }

    /// Disagree, neither, agree; what may not be told apart stands over both columns. Where the heading says
    /// "or no rating", a count without those says so.
    fn three(&self, told: &Distribution, middle: u8, says_unrated: bool) -> Vec<Cell> {
        if told.steps.is_empty() {
            return vec![Cell {
                words: self.words.not_shown.to_owned(),
                columns: 3,
            }];
        }
        if let [step] = told.steps.as_slice() {
            // Nearly everybody stands here, so each of the others holds fewer than the floor.
            let few = Count::Below(self.report.released.floor().people());
            let here = Side::of(step, middle);
            let cell = |side| Cell::one(count(if side == here { step.count } else { few }, self.lang));
            return [Side::Disagree, Side::Neither, Side::Agree].map(cell).into();
        }
        let mut cells: Vec<(Side, u32, bool)> = Vec::new();
        for step in &told.steps {
            let (side, people) = (Side::of(step, middle), step.count.exact().unwrap_or(0));
            match cells.last_mut() {
                Some((last, sum, _)) if *last == side => *sum += people,
                _ => cells.push((side, people, step.with_unrated)),
            }
        }
        let is_alone = |with_unrated: bool| !with_unrated && says_unrated;
        let cell = |(side, people, with_unrated): (Side, u32, bool)| {
            let number = self.number(people);
            match side {
                Side::Mixed => Cell {
                    words: fill(self.words.together, &[("n", &number)]),
                    columns: 2,
                },
                Side::Neither if is_alone(with_unrated) => Cell::one(fill(self.words.rated_only, &[("n", &number)])),
                _ => Cell::one(number),
            }
        };
        cells.into_iter().map(cell).collect()
    }

    /// In a study large enough for it, each rating by itself.
    fn by_rating(&mut self, scale: &Scale, statements: &[Entry], told: &[Distribution]) {
        let rows = statements.iter().zip(told).map(|(statement, told)| {
            let counts = told
                .by_rating()?
                .into_iter()
                .map(|people| Cell::one(self.number(people)));
            Some(Row {
                name: self.kit(&statement.label),
                cells: counts.collect(),
                picture: None,
            })
        });
        let Some(rows) = rows.collect::<Option<Vec<_>>>().filter(|rows| !rows.is_empty()) else {
            return;
        };
        let ratings = (scale.from..=scale.to).map(|rating| rating.to_string());
        let head = [self.words.statement.to_owned()]
            .into_iter()
            .chain(ratings)
            .map(|words| self.own(words))
            .collect();
        let caption = self.own(self.words.rating_table);
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }

    pub(super) fn range(&self, from: u8, to: u8) -> String {
        if from == to {
            from.to_string()
        } else {
            self.span(u32::from(from), u32::from(to))
        }
    }
}

/// In the middle of a sentence no label begins with a capital, however the kit prints it.
fn in_brackets(label: &str) -> String {
    let mut letters = label.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}
