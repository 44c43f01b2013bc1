//! XLSForm, the spreadsheet that ODK, Kobo and Enketo share: a kit out, and other people's forms in.
//!
//! A form is rows of text ([`table`]), whatever file they came from: `book` knows workbooks, the rest
//! never sees one. What a form has and a kit has not is listed with sheet, row, column and a code.

mod book;
mod columns;
mod expression;
mod guidance;
mod left;
mod names;
mod read;
mod recognise;
mod table;
#[cfg(test)]
mod tests;
mod write;

pub use left::{FormLeftover, LeftCode};

use crate::{Kit, KitError, Lang, Leftover};

/// A kit read from a form, and what of the form is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRead {
    /// What was understood.
    pub kit: Kit,
    /// Everything else, in the order of the sheets.
    pub leftovers: Vec<FormLeftover>,
}

impl FormRead {
    /// The kit with what was not understood among its own leftovers, for a lead to see.
    pub fn into_kit(self) -> Kit {
        let mut kit = self.kit;
        let lang = kit.languages().first().copied().unwrap_or(Lang::En);
        kit.leftovers.extend(self.leftovers.iter().map(|left| Leftover {
            lang,
            line: left.row,
            text: left.to_string(),
        }));
        kit
    }
}

/// Reads a workbook (.xlsx) that holds a form. Answers, formulas and macros are never run or kept.
pub fn read_xlsform(bytes: &[u8]) -> Result<FormRead, KitError> {
    read::form(book::read(bytes)?)
}

/// The kit as a workbook that `pyxform` turns into a form. No author and no time is in it, and the
/// same kit gives the same bytes.
pub fn write_xlsform(kit: &Kit) -> Result<Vec<u8>, KitError> {
    book::write(&write::form(kit))
}
