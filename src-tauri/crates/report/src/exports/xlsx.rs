//! Answers and released figures as a workbook of two sheets.

use super::{Leaving, figures, rows, words::words};
use crate::ReportError;
use kit::Lang;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

/// A cell holds no more UTF-16 units.
const LONGEST: usize = 32_767;

/// The answers, one row per line, and on a second sheet the figures as released. No author, and always the same date.
pub fn answers_xlsx(leaving: &Leaving, lang: Lang) -> Result<Vec<u8>, ReportError> {
    write(leaving, lang).map_err(|_| ReportError::Pack)
}

fn write(leaving: &Leaving, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let says = words(lang);
    let mut book = Workbook::new();
    // The earliest a zip can say: when the file was written is nobody's business.
    let epoch = ExcelDateTime::from_ymd(1980, 1, 1)?;
    book.set_properties(&DocProperties::new().set_author("").set_creation_datetime(&epoch));
    let answers: Vec<Vec<String>> = rows::answers(leaving, lang).into_iter().flat_map(in_pieces).collect();
    sheet(
        book.add_worksheet(),
        says.answers,
        &says.answer_columns,
        &answers,
        &[10, 14, 24, 14, 11, 11, 80, 30],
    )?;
    let figures: Vec<Vec<String>> = figures::rows(leaving, lang).into_iter().map(Vec::from).collect();
    sheet(
        book.add_worksheet(),
        says.figures,
        &says.figure_columns,
        &figures,
        &[10, 60, 40, 24, 16],
    )?;
    book.save_to_buffer()
}

/// A table with its headers. Everything is written as text, so nothing can be taken for a formula; counts are numbers.
fn sheet(
    sheet: &mut Worksheet,
    name: &str,
    columns: &[&str],
    rows: &[Vec<String>],
    widths: &[u16],
) -> Result<(), XlsxError> {
    sheet.set_name(name)?.set_freeze_panes(1, 0)?;
    let wrapped = Format::new().set_text_wrap();
    for (at, row) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(row) {
            let is_count = usize::from(column) + 1 == columns.len() && columns.len() == 5;
            match figures::number(cell).filter(|_| is_count) {
                Some(number) => sheet.write_number(at, column, number)?,
                None => sheet.write_string_with_format(at, column, cell, &wrapped)?,
            };
        }
    }
    for (column, width) in (0u16..).zip(widths) {
        sheet.set_column_width(column, *width)?;
    }
    let headers: Vec<TableColumn> = columns
        .iter()
        .map(|name| TableColumn::new().set_header(*name))
        .collect();
    let table = Table::new().set_columns(&headers).set_style(TableStyle::Light1);
    let last = u32::try_from(rows.len().max(1)).unwrap_or(u32::MAX);
    sheet.add_table(0, 0, last, columns.len() as u16 - 1, &table)?;
    Ok(())
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
