//! Workbooks for a spreadsheet: tables with their headers, no author, and always the same date.

use crate::ReportError;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

/// One table on a sheet of its own.
pub(crate) struct Sheet<'a> {
    /// What stands on its tab.
    pub name: &'a str,
    /// A header for each column.
    pub columns: &'a [&'a str],
    /// The width of each, in letters.
    pub widths: &'a [u16],
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<String>>,
    /// What of the last column is a number; everything else is text, so that nothing can be taken for a formula.
    pub number: fn(&str) -> Option<f64>,
}

/// A workbook of these sheets: the same sheets, the same bytes.
pub(crate) fn workbook(sheets: &[Sheet<'_>]) -> Result<Vec<u8>, ReportError> {
    write(sheets).map_err(|_| ReportError::Pack)
}

fn write(sheets: &[Sheet<'_>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The earliest a zip can say: when the file was written is nobody's business.
    let epoch = ExcelDateTime::from_ymd(1980, 1, 1)?;
    book.set_properties(&DocProperties::new().set_author("").set_creation_datetime(&epoch));
    for sheet in sheets {
        add(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn add(page: &mut Worksheet, sheet: &Sheet<'_>) -> Result<(), XlsxError> {
    page.set_name(sheet.name)?.set_freeze_panes(1, 0)?;
    let wrapped = Format::new().set_text_wrap();
    let last = sheet.columns.len() - 1;
    for (at, row) in (1u32..).zip(&sheet.rows) {
        for (column, cell) in (0u16..).zip(row) {
            match (sheet.number)(cell).filter(|_| usize::from(column) == last) {
                Some(number) => page.write_number(at, column, number)?,
                None => page.write_string_with_format(at, column, cell, &wrapped)?,
            };
        }
    }
    for (column, width) in (0u16..).zip(sheet.widths) {
        page.set_column_width(column, *width)?;
    }
    let headers = sheet.columns.iter().map(|name| TableColumn::new().set_header(*name));
    let headers: Vec<TableColumn> = headers.collect();
    let table = Table::new().set_columns(&headers).set_style(TableStyle::Light1);
    let bottom = u32::try_from(sheet.rows.len().max(1)).unwrap_or(u32::MAX);
    page.add_table(0, 0, bottom, last as u16, &table)?;
    Ok(())
}
