//! A question that is one row, with the rows that hang on it.

use super::Reader;
use super::lists::List;
use super::rows::{Row, Type};
use super::tree::Node;
use crate::xlsform::left::LeftCode;
use crate::xlsform::{names, recognise};
use crate::{Bilingual, Entry, FollowUp, Kind, Scale, Section};
use std::collections::VecDeque;

impl Reader {
    /// Reads a row; rows after it that only ask further are taken from `rest`.
    pub fn single(&mut self, row: Row, rest: &mut VecDeque<Node>, section: &mut Section) {
        match row.kind.clone() {
            Type::Tracking => return self.leave_row(&row, LeftCode::Tracking),
            Type::Foreign => return self.leave_row(&row, LeftCode::Type),
            _ if row.label.is_empty() && row.hint.is_empty() && !self.is_ours => {
                return self.leave_row(&row, LeftCode::Type);
            }
            _ => {}
        }
        self.rules(&row, row.kind == Type::Integer);
        let kind = match row.kind.clone() {
            Type::Integer => {
                if row.raw_type.eq_ignore_ascii_case("decimal") {
                    self.leave(&row, Some(row.type_at), LeftCode::Type, "decimal");
                }
                Kind::Numbers {
                    fields: vec![itself("f1", &row)],
                }
            }
            Type::Range => self.range(&row),
            Type::Spoken | Type::Scored => {
                self.leave(&row, Some(row.type_at), LeftCode::Type, row.raw_type.clone());
                Kind::Text
            }
            Type::One(list, or_other) | Type::Several(list, or_other) => {
                if or_other {
                    self.leave(&row, Some(row.type_at), LeftCode::Choice, "or_other");
                }
                match self.lists.take(&list) {
                    Some(list) if matches!(row.kind, Type::One(..)) => self.one_of(&row, &list, rest),
                    Some(list) => self.several(&list),
                    None => {
                        self.leave(&row, Some(row.type_at), LeftCode::List, row.raw_type.clone());
                        Kind::Text
                    }
                }
            }
            _ => Kind::Text,
        };
        self.add(&row, kind, section);
    }

    fn several(&self, list: &List) -> Kind {
        let option = |(at, choice): (usize, &super::lists::Choice)| Entry {
            id: self.entry_id(Some(&choice.entry.id), 'o', at),
            ..choice.entry.clone()
        };
        Kind::Several {
            options: list.choices.iter().enumerate().map(option).collect(),
        }
    }

    /// The id a form gives, when the form is ours; else the position.
    pub fn entry_id(&self, given: Option<&str>, letter: char, at: usize) -> String {
        let given = given.filter(|_| self.is_ours).map(str::to_owned);
        given.unwrap_or_else(|| format!("{letter}{}", at + 1))
    }

    fn one_of(&mut self, row: &Row, list: &List, rest: &mut VecDeque<Node>) -> Kind {
        if let Some((yes, no, others)) = list.yes_no() {
            let (yes, no) = (yes.entry.id.clone(), no.entry.id.clone());
            for other in others {
                let left = self.lists.leftover(other, LeftCode::Choice);
                self.left.push(left);
            }
            return self.yes_no(row, (&yes, &no), rest);
        }
        match list.scale().filter(|s| s.to - s.from >= 2) {
            Some(scale) => self.rating(row, scale, rest),
            None => {
                self.leave(row, Some(row.type_at), LeftCode::OneOf, row.raw_type.clone());
                self.several(list)
            }
        }
    }

    fn yes_no(&mut self, row: &Row, (yes, no): (&str, &str), rest: &mut VecDeque<Node>) -> Kind {
        let mut follow_ups = Vec::new();
        while let Some(Node::Row(next)) = rest.front() {
            let follows = recognise::follows(&next.relevant.1, &row.name, yes, no);
            let (Type::Text, Some(after_yes)) = (&next.kind, follows) else {
                break;
            };
            let Some(Node::Row(next)) = rest.pop_front() else { break };
            self.looks(&next);
            if !next.constraint.1.is_empty() {
                self.rule(&next, &next.constraint.1.clone(), next.constraint.0);
            }
            self.words_waiting(&next);
            follow_ups.push(FollowUp {
                after_yes,
                moved_in: if self.is_ours {
                    names::moved_in(&next.name)
                } else {
                    Vec::new()
                },
                text: next.label,
            });
        }
        Kind::YesNo { follow_ups }
    }

    /// What a row that hangs on another says beside its label is for the interviewer.
    pub fn words_waiting(&mut self, row: &Row) {
        let mut waiting = std::mem::take(&mut self.waiting);
        self.words_beside(row, &mut waiting);
        self.waiting = waiting;
    }

    /// One thing rated on a scale: the question is its own statement.
    fn rating(&mut self, row: &Row, scale: Scale, rest: &mut VecDeque<Node>) -> Kind {
        let (mut why_at, mut why) = (Vec::new(), Bilingual::default());
        if let Some(Node::Row(next)) = rest.front()
            && next.kind == Type::Text
            && let Some(at) = recognise::asked_at(&next.relevant.1, &row.name, scale.from, scale.to)
        {
            (why_at, why) = (at, next.label.clone());
            if let Some(Node::Row(next)) = rest.pop_front() {
                self.looks(&next);
                self.words_waiting(&next);
            }
        }
        Kind::Agreement {
            scale,
            statements: vec![itself("s1", row)],
            why_at,
            why,
        }
    }

    /// "start=1 end=7 step=1" is a rating when it is short; else a number with a range.
    fn range(&mut self, row: &Row) -> Kind {
        let (column, parameters) = row.parameters.clone();
        let given = |key: &str| {
            let mut pairs = parameters.split([' ', ',', ';']).filter_map(|p| p.split_once('='));
            pairs.find(|(k, _)| k.trim() == key).map(|(_, v)| v.trim().to_owned())
        };
        let whole = |key: &str, or: u8| given(key).map_or(Some(or), |v| v.parse::<u8>().ok());
        match (whole("start", 1), whole("end", 10), whole("step", 1)) {
            (Some(from), Some(to), Some(1)) if from <= 1 && to <= 10 && from < to => Kind::Agreement {
                scale: Scale {
                    from,
                    to,
                    points: Vec::new(),
                },
                statements: vec![itself("s1", row)],
                why_at: Vec::new(),
                why: Bilingual::default(),
            },
            _ => {
                let end = |key: &str| given(key).and_then(|v| v.parse::<u32>().ok());
                let (least, most) = (end("start").filter(|least| *least > 0), end("end"));
                // A field keeps its ends, and not in which steps one gets from one to the other.
                if given("step").is_some_and(|step| step != "1") || most.is_none() {
                    self.leave(row, Some(column), LeftCode::Constraint, parameters.clone());
                }
                let field = Entry {
                    least,
                    most,
                    ..itself("f1", row)
                };
                Kind::Numbers { fields: vec![field] }
            }
        }
    }
}

/// A row as the only entry of its question.
fn itself(id: &str, row: &Row) -> Entry {
    Entry {
        id: id.to_owned(),
        label: row.label.clone(),
        ..with_range(row)
    }
}

/// The range of a row of numbers, in an entry that has nothing else yet.
pub(super) fn with_range(row: &Row) -> Entry {
    let counts = row.kind == Type::Integer;
    let ends = recognise::ends(&row.constraint.1).filter(|_| counts);
    let (least, most) = ends.unwrap_or_default();
    Entry {
        least,
        most,
        ..Entry::default()
    }
}
