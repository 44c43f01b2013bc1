//! Written as CSV.

use super::{STEP, description, name, name_fr};
use record::Reading;

/// Taguette reads the first two columns, and no file that has another called "name" or "path" beside "tag". With the others the codebook comes back as it was.
pub(super) const COLUMNS: [&str; 7] = [
    "tag",
    "description",
    "name_en",
    "name_fr",
    "number",
    "part_of",
    "colour",
];

/// Each theme in the order of the outline, a cell for each of [`COLUMNS`].
pub(super) fn rows(reading: &Reading) -> Vec<[String; 7]> {
    let mut path: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for it in reading.outline() {
        path.truncate(it.depth as usize);
        path.push(name(it.theme));
        rows.push([
            path.join(STEP),
            description(it.theme).to_owned(),
            name(it.theme).to_owned(),
            name_fr(it.theme).to_owned(),
            it.theme.id.0.to_string(),
            it.theme.part_of.map(|whole| whole.0.to_string()).unwrap_or_default(),
            (it.theme.colour + 1).to_string(),
        ]);
    }
    rows
}

pub(super) fn write(reading: &Reading) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    line(&mut text, &COLUMNS.map(str::to_owned));
    rows(reading).iter().for_each(|row| line(&mut text, row));
    text.into_bytes()
}

fn line(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A cell that a spreadsheet takes for words, whatever it begins with.
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t']);
    let cell = if is_formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains(['"', ',', ';', '\n', '\r', '\t']) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}
