//! The five parts of the report, from what was released.

mod culture;
mod questions;
mod then;

use crate::Report;
use crate::actions::{horizon, state};
use crate::page::{Block, Cell, Heading, Page, Row, Said, Table};
use crate::rows::{ANNEX, Anchors, Item, plan};
use crate::typography::whole;
use crate::words::{Words, count, fill, words};
use crate::{chart, words};
use kit::{Bilingual, Lang, Question, Section};
use record::{Action, Anchor, NoteText, Paragraph};
use review::{Count, Printed, Tally, ThemeCount};
use std::collections::BTreeMap;

/// Puts a page together, block by block.
pub(crate) struct Writer<'a> {
    pub report: &'a Report,
    pub lang: Lang,
    pub words: &'static Words,
    pub blocks: Vec<Block>,
}

/// The whole report in one language.
pub(crate) fn page(report: &Report, lang: Lang) -> Page {
    let anchors = Anchors::of(report);
    let mut writer = Writer {
        report,
        lang,
        words: words(lang),
        blocks: Vec::new(),
    };
    let mut rows = Vec::new();
    for planned in plan(report, &anchors) {
        let Some(number) = planned.number else { continue };
        writer.lead_up(planned.row);
        let from = writer.blocks.len();
        writer.row(planned.row);
        rows.push((number, from..writer.blocks.len()));
        writer.lead_out(planned.row);
    }
    let edition = fill(writer.words.edition, &[("edition", report.edition.trim())]);
    let edition = (!report.edition.trim().is_empty()).then(|| writer.own(edition));
    Page {
        lang,
        title: writer.words.report.to_owned(),
        under_title: [Said::of(&report.title, lang)].into_iter().chain(edition).collect(),
        blocks: writer.blocks,
        rows,
        is_numbered: report.is_numbered,
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

    /// One row.
    fn row(&mut self, item: Item<'_>) {
        match item {
            Item::Heading(anchor) => self.heading(anchor),
            Item::Paragraph(paragraph) => self.paragraph(paragraph),
            Item::Quote(at) => self.quote(&self.report.released.quotes()[at].printed[&self.lang]),
            Item::Figures(anchor) => self.figures(anchor),
            Item::Action(action) => self.action(action),
        }
    }

    /// What stands before a row without a number of its own: the section that a question of the annex begins.
    fn lead_up(&mut self, item: Item<'_>) {
        let report = self.report;
        let Item::Heading(Anchor::Question(id)) = item else {
            return;
        };
        let is_annexed =
            |question: &Question| !matches!(report.released.tally(&question.id), Some(Tally::Agreement(_)));
        let begins = |section: &&Section| {
            section
                .questions
                .iter()
                .find(|question| is_annexed(question))
                .is_some_and(|first| first.id == *id)
        };
        if let Some(section) = report.kit.sections.iter().find(begins) {
            self.section(section);
        }
    }

    /// What is said where nothing stands, without a number.
    fn lead_out(&mut self, item: Item<'_>) {
        let Item::Heading(Anchor::Part(part)) = item else {
            return;
        };
        let (report, words) = (self.report, self.words);
        let is_written = report
            .paragraphs
            .iter()
            .any(|it| it.under == Anchor::Part(*part) && !it.words.is_empty());
        let is_rated = |question: &Question| matches!(report.released.tally(&question.id), Some(Tally::Agreement(_)));
        match part {
            1 if !is_written => self.say(words.no_summary),
            3 if report.released.themes().is_empty() => self.say(words.no_themes),
            4 if !report.kit.questions().any(is_rated) => self.say(words.no_statements),
            5 if report.actions.is_empty() && !is_written => self.say(words.no_actions),
            _ => {}
        }
    }

    fn heading(&mut self, anchor: &Anchor) {
        let (level, number, words) = match anchor {
            Anchor::Part(ANNEX) => (2, Some("A".to_owned()), self.own(self.words.annex)),
            Anchor::Part(part) => {
                let words = self
                    .words
                    .parts
                    .get(usize::from(*part).wrapping_sub(1))
                    .copied()
                    .unwrap_or_default();
                (2, Some(part.to_string()), self.own(words))
            }
            Anchor::Theme(id) => {
                let Some(theme) = self.report.released.themes().iter().find(|theme| theme.theme == *id) else {
                    return;
                };
                let is_part = theme
                    .part_of
                    .is_some_and(|whole| self.report.released.themes().iter().any(|theme| theme.theme == whole));
                (if is_part { 4 } else { 3 }, None, self.theme_name(theme))
            }
            Anchor::Question(id) => {
                let Some(question) = self.report.kit.question(id) else {
                    return;
                };
                let is_rated = matches!(self.report.released.tally(id), Some(Tally::Agreement(_)));
                (
                    if is_rated { 3 } else { 4 },
                    Some(id.to_string()),
                    self.kit(&question.ask),
                )
            }
        };
        self.blocks.push(Block::Heading(Heading { level, number, words }));
    }

    fn theme_name(&self, theme: &ThemeCount) -> Said {
        match (&theme.name_fr, self.lang) {
            (Some(name), Lang::Fr) => Said::noted(name, Lang::Fr),
            _ => Said::noted(&theme.name, self.lang),
        }
    }

    /// The lead's words in this language, or else in the other one.
    fn either(&self, words: &BTreeMap<Lang, NoteText>) -> Option<Said> {
        let langs = [self.lang, self.lang.other()];
        langs
            .into_iter()
            .find_map(|lang| Some(Said::noted(words.get(&lang)?, lang)))
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.blocks.extend(self.either(&paragraph.words).map(Block::Paragraph));
    }

    fn quote(&mut self, printed: &Printed) {
        let mut said = Said::noted(&printed.text, printed.lang);
        // Marks belong to the language of the words, and only to words that were said that way.
        if printed.in_marks {
            let words = words::words(said.lang);
            said.words = format!("{}{}{}", words.open_quote, bare(&said.words), words.close_quote);
        }
        self.blocks.push(Block::Quote(said));
    }

    fn action(&mut self, action: &Action) {
        self.blocks.extend(self.either(&action.words).map(Block::Paragraph));
        let words = self.words;
        let (state, horizon) = (state(action, self.lang), horizon(action.horizon, words.horizons));
        let owner = self
            .either(&action.owner)
            .map(|role| fill(words.owner, &[("role", &role.words)]));
        let known = self
            .report
            .released
            .themes()
            .iter()
            .filter(|theme| action.themes.contains(&theme.theme));
        let themes: Vec<String> = known.map(|theme| self.theme_name(theme).words).collect();
        let themes = (!themes.is_empty()).then(|| fill(words.on_themes, &[("themes", &themes.join(", "))]));
        let details = [Some(format!("{state}, {horizon}")), owner, themes];
        self.note(details.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    }

    fn figures(&mut self, anchor: &Anchor) {
        match anchor {
            Anchor::Part(1) => self.glance(),
            Anchor::Part(2) => {
                self.interviews();
                if self.report.released.participation().interviews.exact().is_some() {
                    self.then_and_now();
                }
            }
            Anchor::Part(_) => self.themes(),
            Anchor::Theme(id) => {
                let themes = self.report.released.themes();
                if let Some(theme) = themes.iter().find(|theme| theme.theme == *id) {
                    let all = self.number(self.all());
                    self.note(fill(
                        self.words.found_in,
                        &[("n", &count(theme.interviews, self.lang)), ("all", &all)],
                    ));
                }
            }
            Anchor::Question(id) => {
                if let Some(question) = self.report.kit.question(id) {
                    self.question_figures(question);
                }
            }
        }
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
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }

    fn interviews(&mut self) {
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
        let report = self.report;
        self.note(self.words.about_themes);
        let all = self.all();
        let row = |theme: &ThemeCount| Row {
            name: self.theme_name(theme),
            cells: vec![Cell::one(count(theme.interviews, self.lang))],
            picture: Some(chart::count_bar(theme.interviews, all)),
        };
        let caption = self.own(fill(self.words.theme_table, &[("n", &self.number(all))]));
        let head = vec![self.own(self.words.theme), self.own(self.words.of_interviews)];
        let rows = report.released.themes().iter().map(row).collect();
        self.blocks.push(Block::Table(Table {
            question: None,
            caption,
            head,
            rows,
        }));
    }
}

/// Without quotation marks that were typed: the report puts its own.
fn bare(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '«' | '»'))
}
