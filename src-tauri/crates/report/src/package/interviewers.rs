//! What the two people who hold an interview receive.

use super::Writer;
use crate::page::{Block, Cell, Page, Row, Said, Table};
use crate::words::fill;
use kit::{Bilingual, Kind, Kit, ProbeRole, Question, ScriptPart};

/// How to hold an interview, then the script.
pub(super) fn guide(kit: &Kit, mut out: Writer<'_>) -> Page {
    out.parts(out.words.guidance);
    out.script(kit);
    if !kit.notes.is_empty() {
        out.part(out.words.marks[3]);
        kit.notes.iter().for_each(|note| out.line("", note, false));
    }
    let title = out.words.guide;
    out.page(title, kit)
}

/// The keys of the live screen on one page.
pub(super) fn keys(kit: &Kit, mut out: Writer<'_>) -> Page {
    let [caption, key, does] = out.words.key_table;
    let row = |(key, does): &(&str, &str)| Row {
        name: out.own(does),
        cells: vec![Cell::one(out.own(key).words)],
        picture: None,
    };
    let table = Table {
        question: None,
        caption: out.own(caption),
        head: vec![out.own(does), out.own(key)],
        rows: out.words.key_rows.iter().map(row).collect(),
    };
    out.blocks.push(Block::Table(table));
    let title = out.words.keys;
    out.page(title, kit)
}

/// The whole kit on paper, with everything for the interviewer and room to write.
pub(super) fn paper(kit: &Kit, mut out: Writer<'_>) -> Page {
    out.script(kit);
    for section in &kit.sections {
        let number = fill(out.words.section, &[("n", &section.number.to_string())]);
        let title = out.kit(&section.title);
        out.parts += 1;
        let title = Said {
            words: format!("{number}. {}", title.words),
            lang: title.lang,
        };
        out.heading(2, Some(out.parts.to_string()), title);
        let themes: Vec<String> = section.themes.iter().map(|t| out.kit(t).words).collect();
        if !themes.is_empty() {
            out.note(format!("{} {}", out.words.themes, themes.join(", ")));
        }
        section.notes.iter().for_each(|note| out.line("", note, true));
        section.questions.iter().for_each(|q| out.with_room(q));
    }
    if let Some(thanks) = &kit.thanks {
        out.part(out.words.thanks);
        out.line("", &thanks.text, thanks.interviewer_only_in.contains(&out.lang));
    }
    // What stands before everything else is told like a paragraph, then put under the title.
    let (title, at) = (out.words.paper, out.blocks.len());
    out.paragraphs(0, &[out.words.before_paper]);
    let before: Vec<Said> = out
        .blocks
        .drain(at..)
        .filter_map(|block| match block {
            Block::Paragraph(said) => Some(said),
            _ => None,
        })
        .collect();
    let mut page = out.page(title, kit);
    page.under_title.extend(before);
    page
}

impl Writer<'_> {
    fn script(&mut self, kit: &Kit) {
        if kit.script.steps.is_empty() {
            return;
        }
        self.part(self.words.script);
        for step in &kit.script.steps {
            let [_, notes, consent, no, yes] = self.words.parts;
            let mark = match step.part {
                ScriptPart::Spoken => "",
                ScriptPart::AskNotes => notes,
                ScriptPart::AskConsent => consent,
                ScriptPart::IfNo => no,
                ScriptPart::IfYes => yes,
            };
            let mut said = self.kit(&step.text);
            said.words = said.words.replace("{blank}", self.words.blank);
            let is_before = matches!(step.part, ScriptPart::IfNo | ScriptPart::IfYes);
            if is_before {
                self.note(mark);
            }
            self.blocks.push(Block::Quote(said));
            if !is_before && !mark.is_empty() {
                self.note(mark);
            }
        }
    }

    fn with_room(&mut self, question: &Question) {
        let [lead, asks, example, note] = self.words.marks;
        match &question.kind {
            Kind::Agreement {
                scale,
                statements,
                why_at,
                why,
            } => {
                let ask = self.kit(&question.ask);
                self.heading(3, Some(question.id.to_string()), ask);
                self.scale(scale);
                let [caption, statement] = self.words.rating_table;
                let row = |entry: &kit::Entry| Row {
                    name: self.kit(&entry.label),
                    cells: vec![Cell::one("……")],
                    picture: None,
                };
                let table = Table {
                    question: None,
                    caption: self.own(caption),
                    head: vec![self.own(statement), self.own(self.words.rating)],
                    rows: statements.iter().map(row).collect(),
                };
                self.blocks.push(Block::Table(table));
                if !why.is_empty() {
                    let at: Vec<String> = why_at.iter().map(u8::to_string).collect();
                    let mark = fill(self.words.why_at, &[("at", &at.join(", "))]);
                    self.line(&mark, why, true);
                }
                let explained: Vec<&Bilingual> = statements.iter().map(|s| &s.explanation).collect();
                if explained.iter().any(|e| !e.is_empty()) {
                    self.note(self.words.if_hesitant);
                    explained.iter().for_each(|e| self.item(e));
                }
            }
            _ => {
                let at = self.blocks.len();
                self.asked(question);
                // On this paper a question stands right below its section.
                if let Some(Block::Heading(heading)) = self.blocks.get_mut(at) {
                    heading.level = 3;
                }
                if matches!(question.kind, Kind::YesNo { .. }) {
                    self.say(self.words.yes_no);
                }
            }
        }
        for probe in &question.probes {
            let mark = match probe.role {
                ProbeRole::Lead => lead,
                ProbeRole::Question => asks,
                ProbeRole::Example => example,
            };
            self.line(&format!("{mark} "), &probe.text, true);
        }
        for words in &question.notes {
            self.line(&format!("{note} "), words, true);
        }
        self.blocks.push(Block::Room(match &question.kind {
            Kind::Text | Kind::Topics { .. } => 6,
            Kind::YesNo { .. } | Kind::Agreement { .. } => 4,
            Kind::Several { .. } | Kind::Numbers { .. } | Kind::Percent { .. } => 2,
        }));
    }
}
