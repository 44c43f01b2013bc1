//! Answers as comma-separated values, for every program that reads a table.

use super::{Leaving, rows, words::words};
use kit::Lang;

/// Says to old programs that what follows is UTF-8.
const MARK: &str = "\u{FEFF}";

/// One row per line of an answer. UTF-8 with its mark, lines end as RFC 4180 has them.
pub fn answers_csv(leaving: &Leaving, lang: Lang) -> Vec<u8> {
    let mut out = MARK.to_owned();
    record(&mut out, words(lang).answer_columns.iter().copied());
    for row in rows::answers(leaving, lang) {
        record(&mut out, row.iter().map(String::as_str));
    }
    out.into_bytes()
}

/// One line of the file.
pub(super) fn record<'a>(out: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        let cell = guarded(cell);
        if cell.contains([',', '"', '\r', '\n', ';', '\t']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

/// A spreadsheet takes a cell that begins so for a formula, which could call programs and addresses; after an
/// apostrophe it is text. White space before it does not protect.
pub(super) fn guarded(cell: &str) -> String {
    let first = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).chars().next();
    let is_formula = matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    if is_formula || cell.starts_with(['\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
