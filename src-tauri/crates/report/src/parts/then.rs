//! In part 2: this edition beside the one before, where both were asked the same.

use super::Writer;
use crate::chart::slope::{Span, slope};
use crate::page::{Block, Cell, Heading, Row, Said, Table};
use crate::typography::percent;
use crate::words::fill;
use crate::words::then::{ThenWords, then_words};
use review::{Comparison, Of, Told, Within};

impl Writer<'_> {
    /// What became of the figures since then. Nothing, when no earlier edition was brought in.
    pub(super) fn then_and_now(&mut self) {
        let report = self.report;
        let Some(comparison) = &report.then else { return };
        let own = then_words(self.lang);
        let words = self.own(own.heading);
        self.blocks.push(Block::Heading(Heading {
            level: 3,
            number: None,
            words,
        }));
        let same = self.number(comparison.comparable() as u32);
        let all = self.number(comparison.questions.len() as u32);
        let points = self.number(comparison.no_change);
        let mut about = fill(
            own.about,
            &[
                ("same", &same),
                ("all", &all),
                ("then", comparison.edition_then.trim()),
                ("points", &points),
            ],
        );
        if let Some(points) = comparison.one_person() {
            about.push(' ');
            about.push_str(&fill(own.one_person, &[("n", &self.number(points))]));
        }
        self.say(about);
        let shown = |row: &&review::Row| row.points().is_some();
        let all = comparison
            .questions
            .iter()
            .flat_map(|asked| &asked.rows)
            .chain(&comparison.themes);
        let shares: Vec<u32> = all
            .filter(shown)
            .flat_map(|row| row.then.percent().into_iter().chain(row.now.percent()))
            .collect();
        if shares.is_empty() {
            return self.say(own.nothing);
        }
        let span = Span::of(shares);
        for asked in &comparison.questions {
            let Some(of) = asked.of else { continue };
            let what = match of {
                Of::Agree => own.agree,
                Of::Picked => own.picked,
                Of::Yes => own.yes,
                Of::Band => own.band,
                Of::Median => own.median,
            };
            let caption = format!("{} {}", asked.question, fill(own.table, &[("what", what)]));
            let question = self.kit(&asked.words);
            self.compared(caption, comparison, &asked.rows, &question, span, own);
        }
        let none = self.own("");
        self.compared(own.themes.to_owned(), comparison, &comparison.themes, &none, span, own);
    }

    fn compared(
        &mut self,
        caption: String,
        comparison: &Comparison,
        rows: &[review::Row],
        or: &Said,
        span: Span,
        own: &ThenWords,
    ) {
        let told = |told: Told| match told {
            Told::People { some, of } => {
                let share = told.percent().unwrap_or_default() as u8;
                let places = [
                    ("some", self.number(some)),
                    ("of", self.number(of)),
                    ("percent", percent(share, self.lang)),
                ];
                fill(own.of, &places.each_ref().map(|(name, words)| (*name, words.as_str())))
            }
            Told::Percent(share) => percent(share, self.lang),
            Told::Hidden => self.words.not_shown.to_owned(),
        };
        let row = |row: &review::Row| {
            let points = row.points().map_or(self.words.not_shown.to_owned(), |points| {
                let written = signed(points);
                if comparison.is_change(points) {
                    written
                } else {
                    fill(own.no_change, &[("points", &written)])
                }
            });
            let picture = row
                .then
                .percent()
                .zip(row.now.percent())
                .map(|(then, now)| slope(then, now, span));
            Row {
                name: self.row_name(row, or),
                cells: vec![Cell::one(told(row.then)), Cell::one(told(row.now)), Cell::one(points)],
                picture,
            }
        };
        let rows: Vec<Row> = rows.iter().map(row).collect();
        if rows.is_empty() {
            return;
        }
        let head = [
            own.what,
            comparison.edition_then.trim(),
            comparison.edition_now.trim(),
            own.points,
        ];
        let head = head.map(|words| self.own(words)).into();
        let caption = self.own(caption);
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }

    fn row_name(&self, row: &review::Row, or: &Said) -> Said {
        let label = if row.label.is_empty() {
            or.clone()
        } else {
            self.kit(&row.label)
        };
        let more = match &row.within {
            None => return label,
            Some(Within::Column(column)) => self.kit(column).words,
            Some(Within::Band(from, Some(to))) if from == to => self.number(*from),
            Some(Within::Band(from, Some(to))) => self.span(*from, *to),
            Some(Within::Band(from, None)) => fill(self.words.and_more, &[("n", &self.number(*from))]),
        };
        Said {
            words: format!("{}, {more}", label.words),
            ..label
        }
    }
}

/// "+9", "−9", "0".
fn signed(points: i32) -> String {
    match points {
        1.. => format!("+{points}"),
        0 => "0".to_owned(),
        _ => format!("−{}", points.unsigned_abs()),
    }
}
