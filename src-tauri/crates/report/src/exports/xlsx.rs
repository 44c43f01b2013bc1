//! Answers and released figures as a workbook of two sheets.

use super::{Leaving, figures, rows, words::words};
use crate::ReportError;
use crate::workbook::{Sheet, workbook};
use kit::Lang;

/// A cell holds no more UTF-16 units.
const LONGEST: usize = 32_767;

/// The answers, one row per line, and on a second sheet the figures as released. No author, and always the same date.
pub fn answers_xlsx(leaving: &Leaving, lang: Lang) -> Result<Vec<u8>, ReportError> {
    let says = words(lang);
    let answers = Sheet {
        name: says.answers,
        columns: &says.answer_columns,
        widths: &[10, 14, 24, 14, 11, 11, 80, 30],
        rows: rows::answers(leaving, lang).into_iter().flat_map(in_pieces).collect(),
        number: |_| None,
    };
    let figures = Sheet {
        name: says.figures,
        columns: &says.figure_columns,
        widths: &[10, 60, 40, 24, 16],
        rows: figures::rows(leaving, lang).into_iter().map(Vec::from).collect(),
        number: figures::number,
    };
    workbook(&[answers, figures])
}

/// A line that no cell can hold goes on in the next row.
fn in_pieces(row: rows::Row) -> Vec<Vec<String>> {
    const TEXT: usize = 6;
    let mut pieces = vec![String::new()];
    let mut length = 0;
    for c in row[TEXT].chars() {
        if length + c.len_utf16() > LONGEST {
            pieces.push(String::new());
            length = 0;
        }
        length += c.len_utf16();
        pieces.last_mut().expect("there is a piece from the start").push(c);
    }
    let with = |piece| {
        let mut cells = Vec::from(row.clone());
        cells[TEXT] = piece;
        cells
    };
    pieces.into_iter().map(with).collect()
}
