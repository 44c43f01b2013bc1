//! Tables drawn with pipes, and lists drawn with signs that Markdown does not know.
//!
//! The parser's own table option drops cells beyond the header's; here every cell of the source is kept.

use super::blocks::{Block, Body, Item, List, Row};
use super::rich::{Rich, Span};

/// A paragraph, and the table or list in it when its lines draw one.
pub(crate) fn split(text: Rich) -> Vec<Body> {
    let lines = text.lines();
    let Some(rule) = lines.iter().position(|l| is_rule(&l.plain())).filter(|i| *i > 0) else {
        return numbered(&lines)
            .or_else(|| list(&lines))
            .unwrap_or_else(|| vec![Body::Text(text)]);
    };
    let mut bodies = Vec::new();
    let head = rule - 1;
    bodies.extend(joined(&lines[..head]));
    let rows = lines.iter().enumerate().skip(head).filter(|(i, _)| *i != rule);
    let rows = rows.map(|(i, l)| Row {
        line: l.line(),
        is_header: i == head,
        cells: cells(l),
    });
    bodies.push(Body::Table(rows.collect()));
    bodies
}

fn joined(lines: &[Rich]) -> Option<Body> {
    let end = |line| Span {
        text: "\n".to_owned(),
        italic: false,
        bold: false,
        line,
    };
    let spans = lines.iter().flat_map(|l| l.0.iter().cloned().chain([end(l.line())]));
    (!lines.is_empty()).then(|| Body::Text(Rich(spans.collect())))
}

/// "1 - What …?": questions numbered with a dash, with the lines that follow each. Points of a
/// scale look the same and ask nothing.
fn numbered(lines: &[Rich]) -> Option<Vec<Body>> {
    let marks: Vec<Option<usize>> = lines.iter().map(|l| number(&l.plain())).collect();
    let is_asked = lines
        .iter()
        .zip(&marks)
        .any(|(l, m)| m.is_some() && l.plain().contains('?'));
    if !is_asked || marks.first().copied().flatten().is_none() {
        return None;
    }
    let mut items: Vec<Item> = Vec::new();
    for (line, mark) in lines.iter().zip(marks) {
        let rich = line.without(mark.unwrap_or(0));
        let block = Block {
            line: line.line(),
            body: Body::Text(rich),
        };
        match items.last_mut().filter(|_| mark.is_none()) {
            Some(item) => item.blocks.push(block),
            None => items.push(Item {
                line: line.line(),
                blocks: vec![block],
                ..Item::default()
            }),
        }
    }
    Some(vec![Body::List(List {
        is_ordered: true,
        items,
    })])
}

/// "12 - ": its length in bytes.
fn number(line: &str) -> Option<usize> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line[digits..].trim_start_matches([' ', '\u{a0}']);
    let after = rest.strip_prefix(['-', '–', '—'])?;
    ((1..=3).contains(&digits) && after.starts_with([' ', '\u{a0}'])).then(|| line.len() - after.len())
}

/// "a) …", "b) …", "• …" or "☐ …" on each of the last lines, at least two.
fn list(lines: &[Rich]) -> Option<Vec<Body>> {
    let marks: Vec<Option<(char, usize)>> = lines.iter().map(|l| mark(&l.plain())).collect();
    let start = marks.iter().rposition(Option::is_none).map_or(0, |i| i + 1);
    let signs: Vec<(char, usize)> = marks[start..].iter().copied().flatten().collect();
    let is_row = signs.iter().zip('a'..='z').all(|(s, letter)| s.0 == letter);
    let is_signed = signs.iter().all(|s| !s.0.is_ascii_lowercase());
    if signs.len() < 2 || !(is_row || is_signed) {
        return None;
    }
    let items = lines[start..].iter().zip(&signs).map(|(line, (sign, bytes))| {
        let body = Body::Text(line.without(*bytes));
        Item {
            line: line.line(),
            column: 0,
            is_task: BOXES.contains(sign),
            blocks: vec![Block {
                line: line.line(),
                body,
            }],
        }
    });
    let list = Body::List(List {
        is_ordered: false,
        items: items.collect(),
    });
    Some(joined(&lines[..start]).into_iter().chain([list]).collect())
}

const BOXES: [char; 5] = ['☐', '□', '❑', '○', '☑'];

/// The sign or letter of a line, and its length in bytes.
fn mark(line: &str) -> Option<(char, usize)> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let mut chars = inner.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let is_sign = BOXES.contains(&first) || "•◦▪●·–—".contains(first);
    if is_sign && rest.starts_with([' ', '\u{a0}', '\t']) && inner.len() == line.len() {
        return Some((first, first.len_utf8()));
    }
    let after = rest.strip_prefix([')', '.'])?;
    let is_letter = first.is_ascii_lowercase() && after.starts_with(' ');
    is_letter.then(|| (first, line.len() - after.len()))
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
