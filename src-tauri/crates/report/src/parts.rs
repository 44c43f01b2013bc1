//! The five parts of the report, from what was released.

mod culture;
mod questions;
mod then;

use crate::Report;
use crate::page::{Block, Cell, Heading, Page, Row, Said, Table};
use crate::typography::{spaced, whole};
use crate::words::{Words, count, fill, words};
use crate::{chart, words};
use kit::{Bilingual, Lang};
use review::{Count, ReleasedQuote, ThemeCount};

/// Puts a page together, block by block.
pub(crate) struct Writer<'a> {
    pub report: &'a Report,
    pub lang: Lang,
    pub words: &'static Words,
    pub blocks: Vec<Block>,
}

/// The whole report in one language.
pub(crate) fn page(report: &Report, lang: Lang) -> Page {
    let mut writer = Writer {
        report,
        lang,
        words: words(lang),
        blocks: Vec::new(),
    };
    writer.summary();
    writer.interviews();
    if report.released.participation().interviews.exact().is_some() {
        writer.then_and_now();
        writer.themes();
        writer.culture();
        writer.questions();
    }
    let edition = fill(writer.words.edition, &[("edition", report.edition.trim())]);
    let edition = (!report.edition.trim().is_empty()).then(|| writer.own(edition));
    Page {
        lang,
        title: writer.words.report.to_owned(),
        under_title: [Said::of(&report.title, lang)].into_iter().chain(edition).collect(),
        blocks: writer.blocks,
    }
}

impl Writer<'_> {
    /// Interviews in all, when that may be told; everything else hangs on it.
    pub fn all(&self) -> u32 {
        self.report.released.participation().interviews.exact().unwrap_or(0)
    }

    /// A sentence of the report itself.
    pub fn own(&self, words: impl Into<String>) -> Said {
        Said {
            words: words.into(),
            lang: self.lang,
        }
    }

    pub fn kit(&self, words: &Bilingual) -> Said {
        Said::of(words, self.lang)
    }

    pub fn number(&self, number: u32) -> String {
        whole(number, self.lang)
    }

    pub fn say(&mut self, words: impl Into<String>) {
        let said = self.own(words);
        self.blocks.push(Block::Paragraph(said));
    }

    pub fn note(&mut self, words: impl Into<String>) {
        let said = self.own(words);
        self.blocks.push(Block::Note(said));
    }

    pub fn part(&mut self, number: usize) {
        let words = self.own(self.words.parts[number - 1]);
        self.blocks.push(Block::Heading(Heading {
            level: 2,
            number: Some(number.to_string()),
            words,
        }));
    }

    pub fn quote(&mut self, quote: &ReleasedQuote) {
        let instead = quote.instead.get(&self.lang);
        let mut said = match instead {
            Some(text) => Said::noted(text, self.lang),
            None => Said::noted(&quote.text, quote.lang),
        };
        // Marks belong to the language of the words, and only to words that were said that way.
        if quote.own_words && instead.is_none() {
            let words = words::words(said.lang);
            said.words = format!("{}{}{}", words.open_quote, bare(&said.words), words.close_quote);
        }
        self.blocks.push(Block::Quote(said));
    }

    fn summary(&mut self) {
        self.part(1);
        let summary = &self.report.summary;
        let found = [self.lang, self.lang.other()]
            .into_iter()
            .find_map(|lang| Some((lang, summary.get(&lang)?)));
        match found.filter(|(_, text)| !text.is_blank()) {
            // EXPOSE: the lead wrote this to be printed.
            Some((lang, text)) => self.blocks.extend(paragraphs(text.expose(), lang)),
            None => self.say(self.words.no_summary),
        }
        self.glance();
    }

    fn glance(&mut self) {
        let told = self.report.released.participation();
        let Count::Exact(interviews) = told.interviews else {
            return;
        };
        let released = &self.report.released;
        let rows = [
            (self.words.interviews, Some(interviews)),
            (self.words.invited, told.invited),
            (self.words.questions, Some(self.report.kit.questions().count() as u32)),
            (
                self.words.themes,
                Some(released.themes().len() as u32).filter(|n| *n > 0),
            ),
            (
                self.words.quotes,
                Some(released.quotes().len() as u32).filter(|n| *n > 0),
            ),
        ];
        let rows = rows.into_iter().filter_map(|(name, number)| {
            Some(Row {
                name: self.own(name),
                cells: vec![Cell::one(self.number(number?))],
                picture: None,
            })
        });
        let rows = rows.collect();
        let head = vec![self.own(self.words.what), self.own(self.words.figure)];
        let caption = self.own(self.words.glance);
        self.blocks.push(Block::Table(Table { caption, head, rows }));
    }

    fn interviews(&mut self) {
        self.part(2);
        let (words, released) = (self.words, &self.report.released);
        let told = released.participation();
        let floor = self.number(released.floor().people());
        let Count::Exact(interviews) = told.interviews else {
            return self.say(fill(words.too_few, &[("n", &floor)]));
        };
        let n = self.number(interviews);
        let mut held = match told.invited {
            Some(invited) => fill(words.held_of, &[("n", &n), ("invited", &self.number(invited))]),
            None => fill(words.held, &[("n", &n)]),
        };
        if let Some((en, fr)) = told.languages {
            held.push(' ');
            held.push_str(&fill(
                words.languages,
                &[("en", &self.number(en)), ("fr", &self.number(fr))],
            ));
        }
        self.say(held);
        self.say(words.names);
        self.say(fill(
            words.left_out,
            &[("floor", &floor), ("n", &self.number(released.left_out()))],
        ));
        self.say(fill(words.bounds, &[("floor", &floor)]));
        if !released.quotes().is_empty() {
            self.say(words.about_quotes);
        }
    }

    fn themes(&mut self) {
        self.part(3);
        let report = self.report;
        let themes = report.released.themes();
        if themes.is_empty() {
            return self.say(self.words.no_themes);
        }
        self.say(self.words.about_themes);
        let all = self.all();
        let row = |theme: &ThemeCount| Row {
            name: Said::noted(&theme.name, self.lang),
            cells: vec![Cell::one(count(theme.interviews, self.lang))],
            picture: Some(chart::count_bar(theme.interviews, all)),
        };
        let caption = self.own(fill(self.words.theme_table, &[("n", &self.number(all))]));
        let head = vec![self.own(self.words.theme), self.own(self.words.of_interviews)];
        let rows = themes.iter().map(row).collect();
        self.blocks.push(Block::Table(Table { caption, head, rows }));
        for theme in themes {
            // A quote stands once, under the first of its themes.
            let quotes = report
                .released
                .quotes()
                .iter()
                .filter(|quote| quote.themes.first() == Some(&theme.theme));
            let quotes: Vec<_> = quotes.collect();
            if !quotes.is_empty() {
                let words = Said::noted(&theme.name, self.lang);
                self.blocks.push(Block::Heading(Heading {
                    level: 3,
                    number: None,
                    words,
                }));
                quotes.into_iter().for_each(|quote| self.quote(quote));
            }
        }
    }
}

/// Typed words, a paragraph for each that was set apart by an empty line.
fn paragraphs(text: &str, lang: Lang) -> impl Iterator<Item = Block> {
    let pieces = text.split("\n\n").map(str::trim).filter(|piece| !piece.is_empty());
    pieces.map(move |piece| {
        Block::Paragraph(Said {
            words: spaced(piece, lang),
            lang,
        })
    })
}

/// Without quotation marks that were typed: the report puts its own.
fn bare(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '«' | '»'))
}
