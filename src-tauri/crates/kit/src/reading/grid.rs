//! Tables under a question: shares of a whole, or statements on a scale.

use super::entries::{entry, labelled};
use crate::markdown::{Rich, Row};
use crate::speech::{asks_agreement, asks_percent, fold};
use crate::{Bilingual, Entry, Lang, Scale};

/// What a table asks for.
pub(super) enum Grid {
    Percent { rows: Vec<Entry>, columns: Vec<Entry> },
    Agreement { scale: Scale, statements: Vec<Entry> },
}

/// A table that was understood.
pub(super) struct ReadGrid {
    pub grid: Grid,
    /// For the interviewer only.
    pub asides: Vec<String>,
    /// Cells that should have been empty, with their line.
    pub filled: Vec<(u32, String)>,
}

/// Reads a table in the light of its question.
pub(super) fn grid(rows: &[Row], ask: &str, lang: Lang) -> Option<ReadGrid> {
    let (head, body) = rows.split_first()?;
    let columns: Vec<String> = head.cells.iter().skip(1).map(Rich::plain).collect();
    let mut asides = Vec::new();
    let corner = head.cells.first().map(Rich::plain).unwrap_or_default();
    if !is_generic(&corner) {
        asides.push(corner);
    }
    let is_total = |row: &Row| row.cells.first().is_some_and(|c| is_sum(&c.plain()));
    let scale = rated(&columns, ask, lang);
    let is_percent = scale.is_none()
        && (asks_percent(ask)
            || rows.iter().flat_map(|r| &r.cells).any(|c| asks_percent(&c.plain()))
            || body.iter().any(is_total));
    if body.is_empty() || (scale.is_none() && !is_percent) {
        return None;
    }
    let letter = if is_percent { 'r' } else { 's' };
    let mut entries = Vec::new();
    let mut filled = Vec::new();
    for row in body {
        let is_sum = is_percent && is_total(row);
        let words = row
            .cells
            .iter()
            .skip(1)
            .map(Rich::plain)
            .filter(|t| !(is_unfilled(t) || (is_sum && is_whole(t))));
        let words: Vec<String> = words.collect();
        if is_sum && words.is_empty() {
            continue;
        }
        if !words.is_empty() {
            filled.push((row.line, words.join(" | ")));
        }
        if let Some(cell) = row.cells.first().filter(|c| !c.is_blank()) {
            let read = entry(cell, letter, entries.len() + 1, lang);
            entries.push(read.entry);
            asides.extend(read.asides);
        }
    }
    let grid = match scale {
        Some(scale) => Grid::Agreement {
            scale,
            statements: entries,
        },
        None => Grid::Percent {
            rows: entries,
            columns: shares(head, lang),
        },
    };
    Some(ReadGrid { grid, asides, filled })
}

/// One column for each header beyond the first; a table without any has one share a row.
fn shares(head: &Row, lang: Lang) -> Vec<Entry> {
    let named = head.cells.iter().skip(1).filter(|c| !c.is_blank());
    let columns: Vec<Entry> = named
        .enumerate()
        .map(|(i, c)| entry(c, 'c', i + 1, lang).entry)
        .collect();
    if columns.is_empty() {
        vec![labelled("%", 'c', 1, lang)]
    } else {
        columns
    }
}

/// Columns 1 to 7, "1 (low)" to "5 (high)", or named degrees of agreement.
fn rated(columns: &[String], ask: &str, lang: Lang) -> Option<Scale> {
    if columns.len() < 2 || columns.len() > 11 {
        return None;
    }
    let figure = |c: &String| {
        c.chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
            .parse::<u8>()
            .ok()
    };
    let figures: Vec<Option<u8>> = columns.iter().map(figure).collect();
    let point = |value: u8, label: &str| {
        let label = label.trim_matches(|c: char| c.is_ascii_digit() || " (=)-–—:.\u{a0}".contains(c));
        (!label.is_empty()).then(|| (value, Bilingual::only(lang, label)))
    };
    if let Some(from) = figures[0] {
        let is_row = figures
            .iter()
            .enumerate()
            .all(|(i, f)| f.map(usize::from) == Some(usize::from(from) + i));
        let points = columns.iter().zip(&figures).filter_map(|(c, f)| point((*f)?, c));
        return is_row.then(|| Scale {
            from,
            to: from + columns.len() as u8 - 1,
            points: points.collect(),
        });
    }
    let is_worded = columns.len() >= 3 && columns.iter().all(|c| !c.is_empty()) && figures.iter().all(Option::is_none);
    let asks = asks_agreement(ask) || columns.iter().filter(|c| asks_agreement(c)).count() >= 2;
    let points = columns.iter().enumerate().filter_map(|(i, c)| point(i as u8 + 1, c));
    (is_worded && asks && !asks_percent(ask)).then(|| Scale {
        from: 1,
        to: columns.len() as u8,
        points: points.collect(),
    })
}

/// Header of the first column that says nothing of its own.
fn is_generic(corner: &str) -> bool {
    const WORDS: [&str; 14] = [
        "activity",
        "activities",
        "activite",
        "activites",
        "statement",
        "statements",
        "declaration",
        "enonce",
        "enonces",
        "task",
        "tache",
        "item",
        "element",
        "affirmation",
    ];
    corner.is_empty() || corner == "#" || WORDS.contains(&fold(corner).as_str())
}

fn is_sum(text: &str) -> bool {
    matches!(
        fold(text).trim_matches([':', ' ']),
        "total" | "totals" | "sum" | "somme" | "totaux"
    )
}

/// An empty field of a form, drawn in one of the usual ways.
fn is_unfilled(text: &str) -> bool {
    text.chars().all(|c| !c.is_alphanumeric())
}

fn is_whole(text: &str) -> bool {
    text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']) == "100"
}
