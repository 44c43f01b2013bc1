//! Sections, and the questions in them.

use super::Reader;
use super::rows::{Row, Type};
use super::tree::{Group, Node};
use crate::xlsform::expression::Expression;
use crate::xlsform::left::LeftCode;
use crate::xlsform::{guidance, names, recognise};
use crate::{Bilingual, Kind, Lang, Question, QuestionId, Section};
use std::collections::{HashSet, VecDeque};

/// Looks of a question on a screen: a kit has no screen.
const LOOKS: [&str; 26] = [
    "multiline",
    "field-list",
    "table-list",
    "minimal",
    "quick",
    "compact",
    "horizontal",
    "horizontal-compact",
    "likert",
    "label",
    "list",
    "list-nolabel",
    "columns",
    "columns-pack",
    "columns-flex",
    "no-buttons",
    "no-ticks",
    "vertical",
    "picker",
    "rating",
    "thousands-sep",
    "counter",
    "autocomplete",
    "numbers",
    "bearing",
    "no-calendar",
];

impl Reader {
    /// A group at the top is a section; a matrix or a column of shares at the top is one of its own.
    pub fn section(&mut self, group: Group) {
        self.rules(&group.row, false);
        let number = names::section_number(&group.row.name).filter(|_| self.is_ours);
        let title = group.row.label.clone();
        let mut section = self.new_section(title, number);
        if !self.is_ours && self.stands_alone(&group) {
            self.grouped(group, &mut section, false);
        } else {
            self.words_beside(&group.row, &mut section.notes);
            self.questions(group.kids, &mut section);
        }
        self.close(section);
    }

    /// Questions that stand in no group.
    pub fn loose_section(&mut self, nodes: Vec<Node>) {
        if nodes.is_empty() {
            return;
        }
        let mut section = self.new_section(Bilingual::default(), None);
        self.questions(nodes, &mut section);
        self.close(section);
    }

    fn new_section(&self, title: Bilingual, number: Option<u8>) -> Section {
        let last = self.kit.sections.last().map_or(0, |s| s.number);
        Section {
            number: number.unwrap_or(last.saturating_add(1)),
            title,
            themes: Vec::new(),
            notes: Vec::new(),
            questions: Vec::new(),
            minutes: None,
        }
    }

    /// Gives a name to each question that has none, and keeps the section when it asks or says something.
    fn close(&mut self, mut section: Section) {
        let waiting = std::mem::take(&mut self.waiting);
        section
            .questions
            .last_mut()
            .map_or(&mut section.notes, |q| &mut q.notes)
            .extend(waiting);
        let mut taken: HashSet<QuestionId> = self.kit.questions().map(|q| q.id.clone()).collect();
        for question in &mut section.questions {
            if !question.id.0.is_empty() && !taken.insert(question.id.clone()) {
                question.id.0.clear();
            }
        }
        for at in 0..section.questions.len() {
            if section.questions[at].id.0.is_empty() {
                let free = (at + 1..).map(|n| QuestionId(format!("{}.{n}", section.number)));
                let id = free
                    .into_iter()
                    .find(|id| !taken.contains(id))
                    .unwrap_or_else(|| QuestionId(String::new()));
                taken.insert(id.clone());
                section.questions[at].id = id;
            }
        }
        if section.questions.is_empty() && !self.is_ours {
            let words = [section.title].into_iter().chain(section.themes).chain(section.notes);
            self.kit.notes.extend(words.filter(|t| !t.is_empty()));
        } else {
            self.kit.sections.push(section);
        }
    }

    /// The questions of these rows, in their order.
    pub fn questions(&mut self, nodes: Vec<Node>, section: &mut Section) {
        let mut nodes = VecDeque::from(nodes);
        while let Some(node) = nodes.pop_front() {
            match node {
                Node::Group(group) => {
                    self.rules(&group.row, false);
                    self.grouped(group, section, true);
                }
                Node::Row(row) if row.kind == Type::Note => self.note(&row, section),
                Node::Row(row) => self.single(row, &mut nodes, section),
            }
        }
    }

    /// A note in a section: ours carries themes and notes, another's is for the question after it.
    fn note(&mut self, row: &Row, section: &mut Section) {
        self.rules(row, false);
        let lines = guidance::read(&row.guidance);
        if self.is_ours && row.name.ends_with("_notes") && section.questions.is_empty() {
            let (probes, notes, themes) = guidance::sort(lines);
            section.themes.extend(themes);
            section
                .notes
                .extend(notes.into_iter().chain(probes.into_iter().map(|p| p.text)));
            self.leave_label(row);
            return;
        }
        let words = [row.label.clone(), row.hint.clone()]
            .into_iter()
            .filter(|t| !t.is_empty());
        let words = words.chain(lines.into_iter().map(|line| line.1));
        if section.questions.is_empty() {
            section.notes.extend(words);
        } else {
            self.waiting.extend(words);
        }
    }

    /// Adds a question with what its row says to the interviewer.
    pub fn add(&mut self, row: &Row, kind: Kind, section: &mut Section) {
        let (probes, mut notes, themes) = guidance::sort(guidance::read(&row.guidance));
        notes.extend(themes);
        notes.extend(Some(row.hint.clone()).filter(|h| !h.is_empty()));
        notes.splice(0..0, self.waiting.drain(..));
        let id = names::question_id(&row.name).filter(|_| self.is_ours);
        section.questions.push(Question {
            id: id.unwrap_or_else(|| QuestionId(String::new())),
            ask: row.label.clone(),
            kind,
            probes,
            notes,
            identifies: false,
        });
    }

    /// Hint and guidance of a group, which no app shows.
    pub fn words_beside(&mut self, row: &Row, notes: &mut Vec<Bilingual>) {
        let lines = guidance::read(&row.guidance).into_iter().map(|line| line.1);
        notes.extend([row.hint.clone()].into_iter().filter(|t| !t.is_empty()).chain(lines));
    }

    /// Lists the rules of a row that a kit cannot hold.
    pub fn rules(&mut self, row: &Row, counts: bool) {
        self.condition(row);
        let rule = row.constraint.clone();
        // A range of whole numbers is kept with its field.
        let says_nothing = rule.1.is_empty() || (counts && recognise::ends(&rule.1).is_some());
        if !says_nothing {
            self.rule(row, &rule.1, rule.0);
        }
        self.looks(row);
    }

    /// Lists a rule: a range in plain figures where it is one.
    pub fn rule(&mut self, row: &Row, rule: &str, column: usize) {
        let end = |n: Option<i64>| n.map_or("…".to_owned(), |n| n.to_string());
        match (Expression::parse(rule), recognise::range(rule)) {
            (Err(_), _) => self.leave(row, Some(column), LeftCode::Expression, rule),
            (Ok(_), Some((from, to))) => {
                let text = format!("{}–{}: {rule}", end(from), end(to));
                self.leave(row, Some(column), LeftCode::Constraint, text);
            }
            (Ok(_), None) => self.leave(row, Some(column), LeftCode::Constraint, rule),
        }
    }

    /// Lists the condition of a row.
    pub fn condition(&mut self, row: &Row) {
        let (column, text) = row.relevant.clone();
        if !text.is_empty() {
            let code = if Expression::parse(&text).is_ok() {
                LeftCode::Condition
            } else {
                LeftCode::Expression
            };
            self.leave(row, Some(column), code, text);
        }
    }

    /// Lists what is more than looks, and parameters of anything but a range.
    pub fn looks(&mut self, row: &Row) {
        let is_look = |word: &str| LOOKS.contains(&word) || word.starts_with('w') || word.starts_with("columns-");
        let (column, text) = row.appearance.clone();
        if !text.split_whitespace().all(is_look) {
            self.leave(row, Some(column), LeftCode::Column, format!("appearance: {text}"));
        }
        let (column, text) = row.parameters.clone();
        if !text.is_empty() && row.kind != Type::Range {
            self.leave(row, Some(column), LeftCode::Column, format!("parameters: {text}"));
        }
    }

    /// A row that is not taken over, with its words.
    pub fn leave_row(&mut self, row: &Row, code: LeftCode) {
        let words: Vec<&str> = [&row.label, &row.hint, &row.guidance]
            .into_iter()
            .flat_map(|t| [t.side(Lang::En), t.side(Lang::Fr)])
            .flatten()
            .collect();
        let name = if row.name.is_empty() { "" } else { &row.name };
        let text = [&[row.raw_type.as_str(), name], words.as_slice()].concat();
        let text = text
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        self.leave(row, Some(row.type_at), code, text);
    }
}
