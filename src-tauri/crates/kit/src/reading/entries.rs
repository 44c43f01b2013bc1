//! Rows, options, statements and topics from cells and list items.

use crate::markdown::{Body, Item, Rich, Row};
use crate::speech::tidy;
use crate::{Bilingual, Entry, Lang};

/// One entry, and what its words hold for the interviewer only.
pub(super) struct Read {
    pub entry: Entry,
    pub asides: Vec<String>,
}

/// A label with its detail in brackets: on a line of its own, or at the end of the label.
pub(super) fn entry(rich: &Rich, letter: char, number: usize, lang: Lang) -> Read {
    let mut lines: Vec<String> = Vec::new();
    let mut asides = Vec::new();
    let is_all_italic = rich.is_italic();
    for line in rich.lines() {
        for unit in line.units() {
            if unit.is_aside && !is_all_italic {
                asides.push(unit.text);
            } else {
                lines.push(unit.text);
            }
        }
    }
    Read {
        entry: labelled(&lines.join("\n"), letter, number, lang),
        asides,
    }
}

/// An entry from plain words.
pub(super) fn labelled(text: &str, letter: char, number: usize, lang: Lang) -> Entry {
    let (label, detail) = split(text);
    let side = |text: String| {
        if text.is_empty() {
            Bilingual::default()
        } else {
            Bilingual::only(lang, text)
        }
    };
    Entry {
        id: format!("{letter}{number}"),
        label: side(label),
        explanation: Bilingual::default(),
        detail: side(detail),
        ..Entry::default()
    }
}

/// An item of a list; what is nested below it explains it.
pub(super) fn item(item: &Item, letter: char, number: usize, lang: Lang) -> Read {
    let mut read = entry(&item.text(), letter, number, lang);
    let nested = nested_words(item);
    if !nested.is_empty() {
        read.entry.explanation = Bilingual::only(lang, nested);
    }
    read
}

/// All words of an item on one line.
pub(super) fn all_words(item: &Item) -> String {
    tidy(&format!("{} {}", item.text().plain(), nested_words(item)))
}

fn nested_words(item: &Item) -> String {
    let first = item
        .blocks
        .iter()
        .position(|b| matches!(b.body, Body::Text(_) | Body::Heading(..)));
    let rest = item
        .blocks
        .iter()
        .enumerate()
        .filter(|(i, _)| Some(*i) != first)
        .map(|(_, b)| body_words(&b.body));
    tidy(&rest.collect::<Vec<_>>().join(" "))
}

/// All words of a block on one line.
pub(super) fn body_words(body: &Body) -> String {
    match body {
        Body::Heading(_, rich) | Body::Text(rich) => rich.plain(),
        Body::List(list) => list.items.iter().map(all_words).collect::<Vec<_>>().join(" "),
        Body::Table(rows) => rows.iter().map(row_words).collect::<Vec<_>>().join(" "),
        Body::Quote(blocks) => blocks.iter().map(|b| body_words(&b.body)).collect::<Vec<_>>().join(" "),
        Body::Foreign(text) => tidy(text),
    }
}

/// All words of a row, its cells apart.
pub(super) fn row_words(row: &Row) -> String {
    let cells = row.cells.iter().map(Rich::plain).filter(|c| !c.is_empty());
    cells.collect::<Vec<_>>().join(" | ")
}

/// "Label (detail)." gives "Label." and "detail".
fn split(text: &str) -> (String, String) {
    let text = text.trim();
    let (body, stop) = match text.strip_suffix('.') {
        Some(body) if body.ends_with(')') => (body, "."),
        _ => (text, ""),
    };
    let Some(inner) = body.strip_suffix(')') else {
        return (tidy(text), String::new());
    };
    let mut depth = 1;
    let open = inner.char_indices().rev().find(|(_, c)| {
        depth += i32::from(*c == ')') - i32::from(*c == '(');
        depth == 0
    });
    match open {
        Some((at, _)) if at > 0 => (
            tidy(&format!("{}{stop}", inner[..at].trim_end())),
            tidy(&inner[at + 1..]),
        ),
        _ => (tidy(text), String::new()),
    }
}
