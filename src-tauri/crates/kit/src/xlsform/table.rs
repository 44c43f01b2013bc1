//! A sheet as rows of text.

/// One sheet. Cells beyond a row's end are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub name: String,
    /// The row of the spreadsheet that the head stands in, from 1.
    pub head_row: u32,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The sheets of a workbook: those a form is made of, and the names of all others that hold something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub survey: Table,
    pub choices: Table,
    pub settings: Table,
    /// Lines of a Markdown kit that nobody understood; ours only.
    pub leftovers: Table,
    pub other_sheets: Vec<String>,
}

impl Table {
    /// An empty sheet with this name and head.
    pub fn new(name: &str, head: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            head_row: 1,
            head: head.iter().map(|h| (*h).to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// A cell by its row below the head and its column, both from 0; "" where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|r| r.get(column)).map_or("", |c| c.trim())
    }

    /// The number a spreadsheet prints beside this row below the head.
    pub fn number(&self, row: usize) -> u32 {
        self.head_row + 1 + u32::try_from(row).unwrap_or(u32::MAX / 2)
    }
}

/// "A" for the first column, "AA" for the twenty-seventh.
pub(super) fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut out = Vec::new();
    while left > 0 {
        out.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0)));
        left = (left - 1) / 26;
    }
    out.iter().rev().collect()
}
