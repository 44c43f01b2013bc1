//! Workbooks: tables out of their bytes, and back.
//!
//! What arrives is measured before a reader of spreadsheets sees it: the archive is unpacked once only to
//! count, and cells are taken one at a time, since a sheet with two cells may claim seventeen billion.

use super::table::{Form, Table};
use crate::{File, KitError};
use calamine::{DataRef, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use std::io::{Cursor, Read};

/// The largest workbook; the real kit's has 20 kB.
const MAX_FILE: usize = 2 << 20;
/// Everything in it, unpacked.
const MAX_UNPACKED: u64 = 48 << 20;
/// All text of the sheets of a form together: one string may stand in many cells.
const MAX_TEXT: usize = 8 << 20;
const MAX_PARTS: usize = 512;
const MAX_SHEETS: usize = 50;
const MAX_ROWS: u32 = 5_000;
const MAX_COLUMNS: u32 = 256;
/// What a cell of a spreadsheet can hold.
const MAX_CELL: usize = 32_767;

/// The sheets of a workbook that make a form.
pub(super) fn read(bytes: &[u8]) -> Result<Form, KitError> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| KitError::NotAForm)?;
    let names = book.sheet_names();
    if names.len() > MAX_SHEETS {
        return Err(too_many(MAX_SHEETS));
    }
    let mut form = Form::default();
    let mut room = MAX_TEXT;
    for name in names {
        let known = match name.trim().to_lowercase().as_str() {
            "survey" => &mut form.survey,
            "choices" => &mut form.choices,
            "settings" => &mut form.settings,
            "leftovers" => &mut form.leftovers,
            _ => {
                if !is_blank(&mut book, &name) {
                    form.other_sheets.push(name);
                }
                continue;
            }
        };
        if known.head_row > 0 {
            // Two sheets whose names differ in capitals: the first is the form's.
            form.other_sheets.push(name);
            continue;
        }
        *known = table(&mut book, &name, &mut room)?;
    }
    if form.survey.head.is_empty() {
        return Err(KitError::NotAForm);
    }
    Ok(form)
}

/// Unpacks everything once, keeping nothing: what an archive says of its own sizes is only a claim.
fn measure(bytes: &[u8]) -> Result<(), KitError> {
    let too_large = |bytes, limit| KitError::TooLarge {
        file: File::Form,
        bytes,
        limit,
    };
    if bytes.is_empty() {
        return Err(KitError::Empty { file: File::Form });
    }
    if bytes.len() > MAX_FILE {
        return Err(too_large(bytes.len(), MAX_FILE));
    }
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| KitError::NotAForm)?;
    if pack.len() > MAX_PARTS {
        return Err(too_many(MAX_PARTS));
    }
    let mut left = MAX_UNPACKED;
    for at in 0..pack.len() {
        let part = pack.by_index(at).map_err(|_| KitError::NotAForm)?;
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| KitError::NotAForm)?;
        if unpacked > left {
            let limit = usize::try_from(MAX_UNPACKED).unwrap_or(usize::MAX);
            return Err(too_large(limit + 1, limit));
        }
        left -= unpacked;
    }
    Ok(())
}

fn too_many(limit: usize) -> KitError {
    KitError::TooMany {
        file: File::Form,
        limit,
    }
}

fn is_blank(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> bool {
    // A sheet of pictures has no cells at all: it is named, not read.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else {
        return false;
    };
    while let Ok(Some(cell)) = cells.next_cell() {
        if !text(cell.get_value()).trim().is_empty() {
            return false;
        }
    }
    true
}

fn table(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, room: &mut usize) -> Result<Table, KitError> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| KitError::NotAForm)?;
    while let Some(cell) = cells.next_cell().map_err(|_| KitError::NotAForm)? {
        let words = text(cell.get_value());
        if words.trim().is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        if row >= MAX_ROWS {
            return Err(too_many(MAX_ROWS as usize));
        }
        if column >= MAX_COLUMNS {
            return Err(too_many(MAX_COLUMNS as usize));
        }
        *room = room.checked_sub(words.len()).ok_or(KitError::TooLarge {
            file: File::Form,
            bytes: MAX_TEXT + 1,
            limit: MAX_TEXT,
        })?;
        let (row, column) = (row as usize, column as usize);
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if rows[row].len() <= column {
            rows[row].resize(column + 1, String::new());
        }
        rows[row][column] = words;
    }
    let first = rows.iter().position(|r| !r.is_empty());
    let mut rows = rows.into_iter().skip(first.unwrap_or(0));
    Ok(Table {
        name: name.to_owned(),
        head_row: u32::try_from(first.unwrap_or(0) + 1).unwrap_or(1),
        head: rows.next().unwrap_or_default(),
        rows: rows.collect(),
    })
}

fn text(value: &DataRef) -> String {
    match value {
        DataRef::String(s) | DataRef::DateTimeIso(s) | DataRef::DurationIso(s) => s.clone(),
        DataRef::SharedString(s) => (*s).to_owned(),
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => n.to_string(),
        DataRef::Bool(b) => b.to_string(),
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A workbook with these sheets.
pub(super) fn write(form: &Form) -> Result<Vec<u8>, KitError> {
    let mut book = Workbook::new();
    let packed = |_: XlsxError| KitError::NotAForm;
    // 1980-01-01, the earliest an archive can say: when a kit was written is nobody's business.
    let day = ExcelDateTime::from_ymd(1980, 1, 1).map_err(packed)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for table in [&form.survey, &form.choices, &form.settings, &form.leftovers] {
        if table.rows.is_empty() && table.name != "choices" {
            continue;
        }
        let sheet = book.add_worksheet();
        sheet.set_name(&table.name).map_err(packed)?;
        sheet.set_freeze_panes(1, 0).map_err(packed)?;
        for (row, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            for (column, words) in cells.iter().enumerate().filter(|(_, c)| !c.is_empty()) {
                if words.chars().count() > MAX_CELL {
                    return Err(KitError::TooLarge {
                        file: File::Form,
                        bytes: words.len(),
                        limit: MAX_CELL,
                    });
                }
                let (Ok(row), Ok(column)) = (u32::try_from(row), u16::try_from(column)) else {
                    return Err(too_many(MAX_ROWS as usize));
                };
                sheet.write_string(row, column, words).map_err(packed)?;
            }
        }
    }
    book.save_to_buffer().map_err(packed)
}
