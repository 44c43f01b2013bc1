//! Rows of cells as text: written so that a spreadsheet runs nothing, read from whatever a spreadsheet saved.

/// Says to old programs that what follows is UTF-8.
pub(crate) const MARK: &str = "\u{FEFF}";
/// Cells of one row, and rows of one file; a file that is larger was not written by us.
const CELLS: usize = 64;
const ROWS: usize = 200_000;

/// One row, with its line end. A cell that a spreadsheet would take for a formula begins with an apostrophe.
pub fn row<S: AsRef<str>>(cells: &[S]) -> String {
    let written: Vec<String> = cells.iter().map(|cell| quoted(cell.as_ref())).collect();
    written.join(",") + "\r\n"
}

/// The rows of a file, whichever of `,` `;` and tab parts its cells. `None`: it has more than any file of ours, or a
/// quote that nobody closed.
pub fn rows(text: &str) -> Option<Vec<Vec<String>>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let parts = [',', ';', '\t'];
    let parts = parts.into_iter().max_by_key(|part| first.matches(*part).count())?;
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\r' if !is_quoted && letters.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => {
                row.push(plain(std::mem::take(&mut cell)));
                rows.push(std::mem::take(&mut row));
            }
            letter if !is_quoted && letter == parts => row.push(plain(std::mem::take(&mut cell))),
            letter => cell.push(letter),
        }
        if row.len() > CELLS || rows.len() > ROWS {
            return None;
        }
    }
    if is_quoted {
        return None;
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(plain(cell));
        rows.push(row);
    }
    rows.retain(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty()));
    Some(rows)
}

fn quoted(cell: &str) -> String {
    let cell = if is_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains([',', ';', '\t', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

fn plain(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(bare) if is_formula(bare) => bare.to_owned(),
        _ => cell,
    }
}

/// Whether a spreadsheet could run it: apostrophes of our own before it change nothing.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}
