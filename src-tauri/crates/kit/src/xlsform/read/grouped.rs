//! Groups that are one question: numbers, shares of a whole, topics.

use super::Reader;
use super::rows::{Row, Type};
use super::tree::{Group, Node};
use crate::xlsform::left::LeftCode;
use crate::xlsform::{names, recognise};
use crate::{Bilingual, Entry, Kind, Lang, Section};

impl Reader {
    /// Reads a group inside a section: as one question where it is one, else its questions one by one.
    pub fn grouped(&mut self, group: Group, section: &mut Section, is_inner: bool) {
        let Some(kind) = self.kind_of(&group) else {
            if is_inner {
                let heading = group.row.label.prefer(Lang::En).to_owned();
                self.leave(&group.row, Some(group.row.type_at), LeftCode::Nested, heading);
                self.waiting
                    .extend(Some(group.row.label.clone()).filter(|l| !l.is_empty()));
                self.words_waiting(&group.row);
            }
            return self.questions(group.kids, section);
        };
        let mut row = group.row;
        for node in group.kids {
            let Node::Row(note) = node else { continue };
            if note.kind != Type::Note {
                continue;
            }
            self.rules(&note, false);
            if self.is_ours && names::within(&note.name, &row.name) == Some("guide") {
                row.guidance = note.guidance.clone();
                self.leave_label(&note);
            } else {
                self.waiting.extend(Some(note.label.clone()).filter(|l| !l.is_empty()));
                self.words_waiting(&note);
            }
        }
        self.add(&row, kind, section);
    }

    /// Whether a group at the top is a question and not a section.
    pub fn stands_alone(&self, group: &Group) -> bool {
        self.is_matrix(group) || shares(group).is_some()
    }

    fn kind_of(&mut self, group: &Group) -> Option<Kind> {
        let rows: Vec<&Row> = asked(group)
            .map(|node| match node {
                Node::Row(row) => Some(row),
                Node::Group(_) => None,
            })
            .collect::<Option<_>>()
            .unwrap_or_default();
        let all = |kind: &Type| !rows.is_empty() && rows.iter().all(|r| r.kind == *kind);
        if self.is_matrix(group) {
            return self.matrix(group);
        }
        if let Some(names) = shares(group) {
            return Some(self.percent(group, &[group], &names));
        }
        if let Some(columns) = columns(group) {
            let names: Vec<&str> = columns.iter().flat_map(|c| shares(c).unwrap_or_default()).collect();
            return Some(self.percent(group, &columns, &names));
        }
        if all(&Type::Integer) {
            let fields = self.entries(&rows, &group.row.name, 'f', true);
            return Some(Kind::Numbers { fields });
        }
        let is_list = rows.len() >= 2 || (self.is_ours && names::question_id(&group.row.name).is_some());
        if all(&Type::Text) && is_list && rows.iter().all(|r| r.relevant.1.is_empty()) {
            let topics = self.entries(&rows, &group.row.name, 't', false);
            return Some(Kind::Topics { topics });
        }
        None
    }

    /// Rows as entries, their rules listed.
    pub fn entries(&mut self, rows: &[&Row], of: &str, letter: char, counts: bool) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            self.rules(row, counts);
            if row.raw_type.eq_ignore_ascii_case("decimal") {
                self.leave(row, Some(row.type_at), LeftCode::Type, "decimal");
            }
            let range = if counts {
                super::single::with_range(row)
            } else {
                Entry::default()
            };
            let (least, most) = (range.least, range.most);
            entries.push(Entry {
                least,
                most,
                ..self.entry(row, of, letter, at)
            });
        }
        entries
    }

    /// A row as an entry: its hint may be shown to everybody, its guidance is the interviewer's.
    pub fn entry(&self, row: &Row, of: &str, letter: char, at: usize) -> Entry {
        Entry {
            id: self.entry_id(names::within(&row.name, of), letter, at),
            label: row.label.clone(),
            explanation: row.guidance.clone(),
            detail: row.hint.clone(),
            ..Entry::default()
        }
    }

    /// Shares of a whole: each of these groups is a column.
    fn percent(&mut self, question: &Group, columns: &[&Group], names: &[&str]) -> Kind {
        let mut entries = Vec::new();
        let mut rows: Vec<Entry> = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            let is_itself = std::ptr::eq(*column, question);
            entries.push(if is_itself {
                Entry {
                    id: "c1".to_owned(),
                    label: Bilingual::only(question.row.label.en.as_ref().map_or(Lang::Fr, |_| Lang::En), "%"),
                    ..Entry::default()
                }
            } else {
                self.rules(&column.row, false);
                self.column(column, &question.row.name, at)
            });
            let cells: Vec<&Row> = integers(column);
            for (n, row) in cells.iter().enumerate() {
                self.condition(row);
                self.looks(row);
                let is_share = matches!(recognise::range(&row.constraint.1), Some((Some(0), None | Some(100))));
                let is_sum = recognise::adds_up_to_100(&row.constraint.1, &row.name, &own_names(names, &cells));
                if !(row.constraint.1.is_empty() || is_share || is_sum) {
                    self.rule(row, &row.constraint.1, row.constraint.0);
                }
                let entry = self.entry(row, &column.row.name, 'r', n);
                match rows.get(n) {
                    None => rows.push(entry),
                    Some(first) if first.label == entry.label && first.detail == entry.detail => {}
                    Some(_) => self.leave(row, None, LeftCode::Differs, row.label.prefer(Lang::En)),
                }
            }
        }
        Kind::Percent { rows, columns: entries }
    }

    fn column(&mut self, column: &Group, of: &str, at: usize) -> Entry {
        let mut entry = self.entry(&column.row, of, 'c', at);
        for node in &column.kids {
            let Node::Row(note) = node else { continue };
            if note.kind != Type::Note {
                continue;
            }
            if self.is_ours && note.name.ends_with("_about") {
                (entry.detail, entry.explanation) = (note.hint.clone(), note.guidance.clone());
                self.leave_label(note);
            } else {
                self.waiting.extend(Some(note.label.clone()).filter(|l| !l.is_empty()));
                self.words_waiting(note);
            }
        }
        entry
    }
}

/// What of a group is asked: everything but its notes.
pub(super) fn asked(group: &Group) -> impl Iterator<Item = &Node> {
    group.kids.iter().filter(|node| !node.is_note())
}

fn integers<'a>(group: &'a Group) -> Vec<&'a Row> {
    let integer = |node: &'a Node| match node {
        Node::Row(row) if row.kind == Type::Integer => Some(row),
        _ => None,
    };
    asked(group).filter_map(integer).collect()
}

fn own_names<'a>(names: &[&'a str], rows: &[&Row]) -> Vec<&'a str> {
    let is_here = |name: &&str| rows.iter().any(|row| row.name == *name);
    names.iter().copied().filter(|name| is_here(name)).collect()
}

/// The names of a group's numbers, when one of them says that they add up to 100.
fn shares(group: &Group) -> Option<Vec<&str>> {
    let rows = integers(group);
    let names: Vec<&str> = rows.iter().map(|r| r.name.as_str()).collect();
    let all_are_numbers = !rows.is_empty() && rows.len() == asked(group).count() && rows.len() <= 50;
    let says_so = |row: &&Row| recognise::adds_up_to_100(&row.constraint.1, &row.name, &names);
    (all_are_numbers && rows.iter().any(says_so)).then_some(names)
}

/// Groups of shares with the same number of rows: the columns of one table.
fn columns<'a>(group: &'a Group) -> Option<Vec<&'a Group>> {
    let column = |node: &'a Node| match node {
        Node::Group(column) => Some(column),
        Node::Row(_) => None,
    };
    let columns: Vec<&Group> = asked(group).map(column).collect::<Option<_>>()?;
    let heights: Option<Vec<usize>> = columns.iter().map(|c| shares(c).map(|names| names.len())).collect();
    let heights = heights?;
    (!heights.is_empty() && heights.windows(2).all(|w| w[0] == w[1])).then_some(columns)
}
