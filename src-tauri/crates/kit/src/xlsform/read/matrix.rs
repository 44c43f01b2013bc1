//! Statements rated on one scale.

use super::Reader;
use super::grouped::asked;
use super::rows::{Opened, Row, Type};
use super::tree::{Group, Node};
use crate::xlsform::left::LeftCode;
use crate::xlsform::recognise;
use crate::{Bilingual, Kind, Lang};

/// The rows of a matrix by what they are.
struct Matrix<'a> {
    list: &'a str,
    statements: Vec<&'a Row>,
    whys: Vec<&'a Row>,
    /// Groups inside, which only hold the table together.
    frames: Vec<&'a Row>,
    /// Notes inside those.
    notes: Vec<&'a Row>,
}

impl<'a> Matrix<'a> {
    /// Statements that share a list, and lines of text after them; `None` when there is anything else.
    fn of(group: &'a Group) -> Option<Self> {
        let mut found = Matrix {
            list: &group.row.score_list,
            statements: Vec::new(),
            whys: Vec::new(),
            frames: Vec::new(),
            notes: Vec::new(),
        };
        let is_score = group.opened == Opened::Score;
        for node in asked(group) {
            match node {
                Node::Row(row) => found.take(row, is_score)?,
                Node::Group(inner) => {
                    found.frames.push(&inner.row);
                    for node in &inner.kids {
                        match node {
                            Node::Row(row) if row.kind == Type::Note => found.notes.push(row),
                            Node::Row(row) => found.take(row, false)?,
                            Node::Group(_) => return None,
                        }
                    }
                }
            }
        }
        let looks = |row: &Row| row.appearance.1.contains("table-list");
        let is_table = is_score || looks(&group.row) || found.frames.iter().any(|row| looks(row));
        (is_table && !found.statements.is_empty()).then_some(found)
    }

    fn take(&mut self, row: &'a Row, is_score: bool) -> Option<()> {
        match &row.kind {
            Type::Scored if is_score => self.statements.push(row),
            Type::One(list, false) if self.statements.is_empty() || self.list == list => {
                self.list = list;
                self.statements.push(row);
            }
            Type::Text if !row.relevant.1.is_empty() && !self.statements.is_empty() => self.whys.push(row),
            _ => return None,
        }
        Some(())
    }
}

impl Reader {
    /// Whether a group is a matrix on a scale, each text in it asked at some ratings of one statement.
    pub fn is_matrix(&self, group: &Group) -> bool {
        let Some(matrix) = Matrix::of(group) else {
            return false;
        };
        let list = self.lists.see(matrix.list).filter(|list| list.yes_no().is_none());
        let Some(scale) = list.and_then(|list| list.scale().or_else(|| list.scale_by_order())) else {
            return false;
        };
        let hangs = |why: &&Row| {
            let mut statements = matrix.statements.iter();
            statements.any(|s| recognise::asked_at(&why.relevant.1, &s.name, scale.from, scale.to).is_some())
        };
        // A scale in words has names that no comparison by order can see.
        matrix.whys.iter().all(hangs)
    }

    /// The matrix of a group that is one.
    pub fn matrix(&mut self, group: &Group) -> Option<Kind> {
        let matrix = Matrix::of(group)?;
        let list = self.lists.take(matrix.list)?;
        let scale = match list.scale() {
            Some(scale) => scale,
            None => {
                let scale = list.scale_by_order()?;
                let names: Vec<&str> = list.choices.iter().map(|c| c.entry.id.as_str()).collect();
                self.leave(&group.row, None, LeftCode::ScaleByOrder, names.join(", "));
                scale
            }
        };
        for frame in &matrix.frames {
            self.rules(frame, false);
            self.waiting.extend(Some(frame.label.clone()).filter(|l| !l.is_empty()));
            self.words_waiting(frame);
        }
        for note in &matrix.notes {
            self.waiting.extend(Some(note.label.clone()).filter(|l| !l.is_empty()));
            self.words_waiting(note);
        }
        let statements = self.entries(&matrix.statements, &group.row.name, 's', false);
        let (mut why_at, mut why) = (Vec::new(), Bilingual::default());
        for (at, row) in matrix.whys.iter().enumerate() {
            let mut names = matrix.statements.iter().map(|s| &s.name);
            let asked = names.find_map(|name| recognise::asked_at(&row.relevant.1, name, scale.from, scale.to));
            let asked = asked.unwrap_or_default();
            if at == 0 {
                (why_at, why) = (asked, row.label.clone());
            } else if asked != why_at || row.label != why {
                let text = format!("{} · {}", row.relevant.1, row.label.prefer(Lang::En));
                self.leave(row, None, LeftCode::Differs, text);
            }
            self.looks(row);
            if !row.constraint.1.is_empty() {
                self.rule(row, &row.constraint.1, row.constraint.0);
            }
            self.words_waiting(row);
        }
        // One question for all statements: some that ask and some that do not would read back as all.
        if !matrix.whys.is_empty() && matrix.whys.len() != matrix.statements.len() {
            let count = format!("{} of {}", matrix.whys.len(), matrix.statements.len());
            self.leave(&group.row, None, LeftCode::Differs, count);
        }
        Some(Kind::Agreement {
            scale,
            statements,
            why_at,
            why,
        })
    }
}
