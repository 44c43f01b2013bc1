//! The codebook as a file of its own: written for other programs, and read from them.
//!
//! A CSV that Taguette reads, the same as a workbook for a spreadsheet, and the codebook of REFI-QDA 1.5 (`.qdc`), which
//! most programs for qualitative analysis read. Themes and their descriptions only; never a place where one was given.

mod csv;
mod qdc;
mod read;
mod rows;

pub use read::{Code, CodebookError, Found, MOST_BYTES, PassedOver, Why, read};

use crate::ReportError;
use crate::exports::guid;
use crate::workbook::{Sheet, workbook};
use kit::Lang;
use record::{Digest, Reading, StudyId, Theme, ThemeId};

/// The colours of themes as other programs are told them, the light ones of the app.
pub const COLOURS: [&str; 8] = [
    "#1D5FA8", "#A1480F", "#14713C", "#8A2A86", "#7A5900", "#0F6E75", "#A3213F", "#5A4B9E",
];

/// The codebook as CSV in UTF-8, with the mark that a spreadsheet needs to see that it is.
pub fn csv(reading: &Reading) -> Vec<u8> {
    csv::write(reading)
}

/// The codebook as a workbook of one sheet, with the columns of the CSV.
pub fn xlsx(reading: &Reading) -> Result<Vec<u8>, ReportError> {
    workbook(&[Sheet {
        name: "codebook",
        columns: &csv::COLUMNS,
        widths: &[40, 60, 30, 30, 10, 10, 10],
        rows: csv::rows(reading).into_iter().map(Vec::from).collect(),
        number: |_| None,
    }])
}

/// The codebook as REFI-QDA. `None`: it has no theme, and the format has no word for that.
pub fn qdc(reading: &Reading, study: StudyId) -> Option<Vec<u8>> {
    (!reading.themes.is_empty()).then(|| qdc::write(reading, study).into_bytes())
}

/// Names a theme in other programs' files: the same in each of them, so that a second import meets the first. It is a
/// digest (UUID version 8), from which neither the study's name nor the theme's number can be had.
pub fn theme_guid(study: StudyId, theme: ThemeId) -> String {
    guid(&Digest::of(study.as_bytes()), "theme", u64::from(theme.0))
}

/// What stands between the names of a path. A stroke alone would cut "Waiting / Attente" in two.
const STEP: &str = " > ";

/// How the French name is marked in a description, where a format has no place of its own for it.
const IN_FRENCH: &str = "[fr] ";

fn name(theme: &Theme) -> &str {
    // EXPOSE: the lead hands out the names of their themes.
    theme.name_in(Lang::En).expose()
}

fn description(theme: &Theme) -> &str {
    // EXPOSE: and what belongs to each.
    theme.description.as_ref().map_or("", |text| text.expose())
}

fn name_fr(theme: &Theme) -> &str {
    // EXPOSE: the same name in French.
    theme.name_fr.as_ref().map_or("", |text| text.expose())
}
