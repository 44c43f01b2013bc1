//! Rows in the groups they stand in.

use super::rows::{Opened, Row, Type};
use crate::xlsform::left::{FormLeftover, LeftCode};
use crate::xlsform::table::letters;
use crate::{File, KitError};

/// The deepest nesting that is read; the real kit has three groups in one another.
const MAX_DEPTH: usize = 12;

/// A row, or a group with what is in it.
#[derive(Debug)]
pub(in crate::xlsform) enum Node {
    Row(Row),
    Group(Group),
}

/// A group; `row` opened it.
#[derive(Debug)]
pub(in crate::xlsform) struct Group {
    pub row: Row,
    pub opened: Opened,
    pub kids: Vec<Node>,
}

impl Node {
    pub fn is_note(&self) -> bool {
        matches!(self, Node::Row(row) if row.kind == Type::Note)
    }
}

/// What is opened and never closed ends with the form; what is closed and never opened is listed.
pub(super) fn tree(rows: Vec<Row>, sheet: &str, left: &mut Vec<FormLeftover>) -> Result<Vec<Node>, KitError> {
    let mut leave = |row: &Row, code| {
        left.push(FormLeftover {
            sheet: sheet.to_owned(),
            row: row.number,
            column: letters(row.type_at),
            code,
            text: row.raw_type.clone(),
        });
    };
    let mut open: Vec<Group> = Vec::new();
    let mut top: Vec<Node> = Vec::new();
    for row in rows {
        match row.kind {
            Type::Begin(opened) => {
                if open.len() >= MAX_DEPTH {
                    return Err(KitError::TooDeep {
                        file: File::Form,
                        line: row.number,
                        limit: MAX_DEPTH,
                    });
                }
                match row.raw_type.to_lowercase() {
                    raw if raw.contains("matrix") || raw.contains("rank") => leave(&row, LeftCode::Type),
                    _ if opened == Opened::Repeat => leave(&row, LeftCode::Repeat),
                    _ => {}
                }
                open.push(Group {
                    row,
                    opened,
                    kids: Vec::new(),
                });
            }
            Type::End => match open.pop() {
                Some(group) => open
                    .last_mut()
                    .map_or(&mut top, |g| &mut g.kids)
                    .push(Node::Group(group)),
                None => leave(&row, LeftCode::Unbalanced),
            },
            _ => open.last_mut().map_or(&mut top, |g| &mut g.kids).push(Node::Row(row)),
        }
    }
    while let Some(group) = open.pop() {
        leave(&group.row, LeftCode::Unbalanced);
        open.last_mut()
            .map_or(&mut top, |g| &mut g.kids)
            .push(Node::Group(group));
    }
    Ok(top)
}
