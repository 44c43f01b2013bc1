//! What a participant receives. Nothing here looks at a probe, a note, a theme or an explanation.

use super::Writer;
use crate::page::{Block, Cell, Page, Row, Table};
use crate::words::fill;
use kit::{Entry, Kind, Kit, Question, Scale};

/// Why, how, confidentiality, and the questions.
pub(super) fn package(kit: &Kit, mut out: Writer<'_>) -> Page {
    out.parts(out.words.about);
    let (last, words) = (out.words.about.len(), out.words);
    out.told(last, None, words.questions, |out, title| out.part(title));
    out.paragraphs(last, &[words.before_questions]);
    for section in &kit.sections {
        let number = fill(out.words.section, &[("n", &section.number.to_string())]);
        let title = out.kit(&section.title);
        out.heading(3, Some(number), title);
        section.questions.iter().for_each(|q| out.asked(q));
    }
    let title = out.words.package;
    out.page(title, kit)
}

impl Writer<'_> {
    /// A question as everybody may read it.
    pub(super) fn asked(&mut self, question: &Question) {
        let ask = self.kit(&question.ask);
        self.heading(4, Some(question.id.to_string()), ask);
        match &question.kind {
            Kind::Text => {}
            Kind::YesNo { follow_ups } => follow_ups.iter().for_each(|f| self.item(&f.text)),
            Kind::Several { options } => self.list(self.words.several, options),
            Kind::Numbers { fields } => self.list(self.words.numbers, fields),
            Kind::Topics { topics } => self.list(self.words.topics, topics),
            Kind::Percent { rows, columns } => self.percent(rows, columns),
            Kind::Agreement { scale, statements, .. } => {
                self.scale(scale);
                self.list("", statements);
            }
        }
    }

    fn list(&mut self, lead: &str, entries: &[Entry]) {
        if !lead.is_empty() {
            self.note(lead);
        }
        for entry in entries {
            let mut said = self.kit(&entry.label);
            let detail = self.kit(&entry.detail);
            if !detail.words.is_empty() {
                said.words = format!("{} ({})", said.words, detail.words);
            }
            self.blocks.push(Block::Item(said));
        }
    }

    /// "1 = strongly disagree · 4 = neither · 7 = strongly agree".
    pub(super) fn scale(&mut self, scale: &Scale) {
        let point = |(n, words): &(u8, kit::Bilingual)| format!("{n} = {}", self.kit(words).words);
        let points: Vec<String> = scale.points.iter().map(point).collect();
        let ends = [("from", scale.from.to_string()), ("to", scale.to.to_string())];
        let ends: Vec<(&str, &str)> = ends.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let lead = fill(self.words.scale, &ends);
        self.note(if points.is_empty() {
            lead
        } else {
            format!("{lead} {}", points.join(" · "))
        });
    }

    /// A table to think with: its cells are for the hour itself.
    pub(super) fn percent(&mut self, rows: &[Entry], columns: &[Entry]) {
        self.note(self.words.percent);
        let [caption, activity] = self.words.percent_table;
        let name = |entry: &Entry| {
            let mut said = self.kit(&entry.label);
            let detail = self.kit(&entry.detail);
            if !detail.words.is_empty() {
                said.words = format!("{} ({})", said.words, detail.words);
            }
            said
        };
        let head = [self.own(activity)]
            .into_iter()
            .chain(columns.iter().map(name))
            .collect();
        let row = |entry: &Entry| Row {
            name: name(entry),
            cells: columns.iter().map(|_| Cell::one("%")).collect(),
            picture: None,
        };
        let table = Table {
            question: None,
            caption: self.own(caption),
            head,
            rows: rows.iter().map(row).collect(),
        };
        self.blocks.push(Block::Table(table));
    }
}
