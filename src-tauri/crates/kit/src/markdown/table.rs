//! Tables drawn with pipes.
//!
//! The parser's own table option drops cells beyond the header's; here every cell of the source is kept.

use super::blocks::{Body, Row};
use super::rich::{Rich, Span};

/// A paragraph, and the table in it when its lines draw one.
pub(crate) fn split(text: Rich) -> Vec<Body> {
    let lines = text.lines();
    let Some(rule) = lines.iter().position(|l| is_rule(&l.plain())).filter(|i| *i > 0) else {
        return vec![Body::Text(text)];
    };
    let mut bodies = Vec::new();
    let head = rule - 1;
    let before: Vec<Span> = lines[..head]
        .iter()
        .flat_map(|l| l.0.iter().cloned().chain([line_end(l.line())]))
        .collect();
    if head > 0 {
        bodies.push(Body::Text(Rich(before)));
    }
    let rows = lines.iter().enumerate().skip(head).filter(|(i, _)| *i != rule);
    let rows = rows.map(|(i, l)| Row {
        line: l.line(),
        is_header: i == head,
        cells: cells(l),
    });
    bodies.push(Body::Table(rows.collect()));
    bodies
}

fn line_end(line: u32) -> Span {
    Span {
        text: "\n".to_owned(),
        italic: false,
        bold: false,
        line,
    }
}

/// `|---|:-:|`: the line under the header.
fn is_rule(line: &str) -> bool {
    line.contains('|') && line.contains("-") && line.chars().all(|c| "|:- ".contains(c))
}

fn cells(line: &Rich) -> Vec<Rich> {
    let mut cells = vec![Rich::default()];
    for span in &line.0 {
        for (i, part) in span.text.split('|').enumerate() {
            if i > 0 {
                cells.push(Rich::default());
            }
            if let Some(cell) = cells.last_mut().filter(|_| !part.is_empty()) {
                cell.0.push(Span {
                    text: part.to_owned(),
                    ..span.clone()
                });
            }
        }
    }
    // The outer pipes are frame, not cells.
    if cells.len() > 1 && cells[0].is_blank() {
        cells.remove(0);
    }
    if cells.len() > 1 && cells.last().is_some_and(Rich::is_blank) {
        cells.pop();
    }
    cells
}
