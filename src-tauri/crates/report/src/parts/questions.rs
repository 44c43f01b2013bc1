//! The figures of one question, whatever its kind.

use super::Writer;
use crate::chart;
use crate::page::{Block, Cell, Heading, Row, Said, Table};
use crate::typography::percent;
use crate::words::{count, fill};
use kit::{Entry, Kind, Question, Section};
use review::{BandStep, Bands, Count, Share, Tally, YesNoStep};

impl Writer<'_> {
    pub(super) fn section(&mut self, section: &Section) {
        let title = self.kit(&section.title);
        let number = section.number.to_string();
        let words = fill(self.words.section, &[("n", &number), ("title", &title.words)]);
        let words = Said {
            words,
            lang: title.lang,
        };
        self.blocks.push(Block::Heading(Heading {
            level: 3,
            number: None,
            words,
        }));
    }

    /// The figures of one question; each table says whose tally it is.
    pub(super) fn question_figures(&mut self, question: &Question) {
        let from = self.blocks.len();
        self.tell(question);
        for block in &mut self.blocks[from..] {
            if let Block::Table(table) = block {
                table.question = Some(question.id.clone());
            }
        }
    }

    fn tell(&mut self, question: &Question) {
        match (&question.kind, self.report.released.tally(&question.id)) {
            (_, Some(Tally::Answered(answered))) => self.answered(*answered),
            (Kind::Several { options }, Some(Tally::Options(told))) => {
                self.counts(options, told, (self.words.option_table, self.words.option));
            }
            (Kind::Topics { topics }, Some(Tally::Options(told))) => {
                self.counts(topics, told, (self.words.topic_table, self.words.topic));
            }
            (_, Some(Tally::YesNo { answered, steps })) => self.yes_no(*answered, steps),
            (Kind::Numbers { fields }, Some(Tally::Bands(told))) => {
                fields
                    .iter()
                    .zip(told)
                    .for_each(|(field, told)| self.bands(field, told));
            }
            (Kind::Percent { rows, columns }, Some(Tally::Percent { answered, cells })) => {
                self.shares(rows, columns, *answered, cells);
            }
            (Kind::Agreement { scale, statements, .. }, Some(Tally::Agreement(told))) => {
                self.statements(question, scale, statements, told);
            }
            _ => self.note(self.words.not_shown),
        }
    }

    fn answered(&mut self, answered: Count) {
        let all = self.number(self.all());
        self.note(fill(
            self.words.answered,
            &[("n", &count(answered, self.lang)), ("all", &all)],
        ));
    }

    fn counts(&mut self, entries: &[Entry], told: &[(String, Count)], (caption, first): (&str, &str)) {
        let all = self.all();
        let rows = entries.iter().zip(told).map(|(entry, (_, people))| Row {
            name: self.kit(&entry.label),
            cells: vec![Cell::one(count(*people, self.lang))],
            picture: Some(chart::count_bar(*people, all)),
        });
        let rows = rows.collect();
        self.table(caption, first, rows);
    }

    fn yes_no(&mut self, answered: Count, steps: &[YesNoStep]) {
        if steps.is_empty() {
            return self.answered(answered);
        }
        let row = |step: &YesNoStep| {
            let answer = if step.yes { self.words.yes } else { self.words.no };
            let name = match step.with_unanswered {
                true => fill(self.words.or_unanswered, &[("answer", answer)]),
                false => answer.to_owned(),
            };
            self.counted(self.own(name), step.count)
        };
        let rows = steps.iter().map(row).collect();
        self.table(self.words.yes_no_table, self.words.answer, rows);
    }

    fn bands(&mut self, field: &Entry, told: &Bands) {
        if told.steps.is_empty() {
            let label = self.kit(&field.label);
            self.blocks.push(Block::Note(label));
            return self.answered(told.answered);
        }
        let row = |step: &BandStep| {
            let range = match step.to {
                Some(0) => self.words.none.to_owned(),
                None => fill(self.words.and_more, &[("n", &self.number(step.from))]),
                Some(to) if step.from == 0 => fill(self.words.up_to, &[("n", &self.number(to))]),
                Some(to) => self.span(step.from, to),
            };
            let name = match step.with_unanswered {
                true => fill(self.words.or_no_number, &[("range", &range)]),
                false => range,
            };
            self.counted(self.own(name), step.count)
        };
        let rows = told.steps.iter().map(row).collect();
        let head = vec![self.own(self.words.number), self.own(self.words.of_interviews)];
        let caption = self.kit(&field.label);
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }

    fn shares(&mut self, rows: &[Entry], columns: &[Entry], answered: Count, cells: &[Share]) {
        if cells.iter().all(|cell| cell.median.is_none()) {
            return self.answered(answered);
        }
        let written = |row: &Entry, column: &Entry| {
            let cell = cells.iter().find(|cell| cell.row == row.id && cell.column == column.id);
            let points = |share| percent(share, self.lang);
            Cell::one(match cell.and_then(|cell| Some((cell.median?, cell.quartiles))) {
                None => self.words.not_shown.to_owned(),
                Some((median, None)) => points(median),
                Some((median, Some((low, high)))) => {
                    let places = [("median", points(median)), ("low", points(low)), ("high", points(high))];
                    fill(
                        self.words.middle_half,
                        &places.each_ref().map(|(name, words)| (*name, words.as_str())),
                    )
                }
            })
        };
        let rows = rows.iter().map(|row| Row {
            name: self.kit(&row.label),
            cells: columns.iter().map(|column| written(row, column)).collect(),
            picture: None,
        });
        let rows = rows.collect();
        let names = columns.iter().map(|column| self.kit(&column.label));
        let head = [self.own(self.words.activity)].into_iter().chain(names).collect();
        let caption = self.own(fill(self.words.percent_table, &[("n", &count(answered, self.lang))]));
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
        self.note(self.words.percent_note);
    }

    fn counted(&self, name: Said, people: Count) -> Row {
        let cells = vec![Cell::one(count(people, self.lang))];
        Row {
            name,
            cells,
            picture: Some(chart::count_bar(people, self.all())),
        }
    }

    fn table(&mut self, caption: &str, first: &str, rows: Vec<Row>) {
        let caption = self.own(fill(caption, &[("n", &self.number(self.all()))]));
        let head = vec![self.own(first), self.own(self.words.of_interviews)];
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }

    pub(super) fn span(&self, from: u32, to: u32) -> String {
        fill(
            self.words.span,
            &[("from", &self.number(from)), ("to", &self.number(to))],
        )
    }
}
