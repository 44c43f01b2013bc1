//! Tables of the document: a caption, a header row, and under a row's name its picture.

use super::body::{Body, WIDTH};
use crate::chart::{Drawing, Shows};
use crate::page::{Row, Said, Table};
use crate::words::{fill, words};

/// What a cell leaves free on both its sides, with a little air.
const MARGINS: usize = 260;

/// A table of so many rows or fewer stays on one page.
const TOGETHER: usize = 9;

/// Whether its cells are words to read, not figures that line up.
fn is_worded(table: &Table) -> bool {
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    table.head.len() <= 3 && cells.any(|cell| cell.words.chars().count() > 24)
}

impl Body {
    pub(super) fn table(&mut self, table: &Table) {
        self.paragraph(Some("Caption"), &table.caption);
        let others = table.head.len().saturating_sub(1).max(1);
        let name = match others {
            1 if is_worded(table) => WIDTH - 4400,
            1 => WIDTH - 2200,
            2 if is_worded(table) => 2000,
            // Room for a share with the middle half behind it.
            2 => WIDTH - 2 * 2600,
            _ => WIDTH * 2 / 5,
        };
        let widths: Vec<_> = (0..=others)
            .map(|at| if at == 0 { name } else { (WIDTH - name) / others })
            .collect();
        let out = &mut self.out;
        out.open("w:tbl", &[])
            .open("w:tblPr", &[])
            .empty("w:tblStyle", &[("w:val", "Figures")]);
        out.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
        out.empty("w:tblLayout", &[("w:type", "fixed")]);
        out.empty(
            "w:tblLook",
            &[
                ("w:val", "00A0"),
                ("w:firstRow", "1"),
                ("w:firstColumn", "1"),
                ("w:noVBand", "0"),
            ],
        );
        // What a screen reader says of the table before it goes in.
        out.empty("w:tblCaption", &[("w:val", &table.caption.words)]);
        if let Some(question) = &table.question {
            out.empty("w:tblDescription", &[("w:val", &question.to_string())]);
        }
        out.close().open("w:tblGrid", &[]);
        for width in &widths {
            out.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        out.close();
        out.open("w:tr", &[])
            .open("w:trPr", &[])
            .empty("w:cantSplit", &[])
            .empty("w:tblHeader", &[])
            .close();
        for (at, said) in table.head.iter().enumerate() {
            let side = (at > 0 && !is_worded(table)).then_some("right");
            self.cell(&widths[at..=at], said, side, true, None);
        }
        self.out.close();
        for (at, row) in table.rows.iter().enumerate() {
            let is_last = at + 1 == table.rows.len();
            self.row(row, table, &widths, table.rows.len() <= TOGETHER && !is_last);
        }
        // Two tables that touch would be read as one.
        self.out
            .close()
            .open("w:p", &[])
            .open("w:pPr", &[])
            .empty("w:pStyle", &[("w:val", "Gap")])
            .close()
            .close();
    }

    /// A row; with `stays`, on the page of the next one.
    fn row(&mut self, row: &Row, table: &Table, widths: &[usize], stays: bool) {
        self.out
            .open("w:tr", &[])
            .open("w:trPr", &[])
            .empty("w:cantSplit", &[])
            .close();
        let picture = row.picture.as_ref();
        let described = picture.map(|picture| (picture, self.described(picture, row, &table.head)));
        self.cell(&widths[..1], &row.name, None, stays, described);
        let mut at = 1;
        for one in &row.cells {
            let end = (at + one.columns).min(widths.len());
            let said = Said {
                words: one.words.clone(),
                lang: self.lang,
            };
            let side = if one.columns > 1 { "center" } else { "right" };
            let side = (!is_worded(table)).then_some(side);
            self.cell(&widths[at.min(end)..end], &said, side, stays, None);
            at = end;
        }
        self.out.close();
    }

    /// A picture in words, in the language of the document: its figures, and what they are of.
    fn described(&self, picture: &Drawing, row: &Row, head: &[Said]) -> String {
        let own = words(self.lang);
        let mut at = 1;
        let figures = row.cells.iter().map(|cell| {
            let end = (at + cell.columns).min(head.len());
            let columns: Vec<&str> = head[at.min(end)..end].iter().map(|said| said.words.as_str()).collect();
            at = end;
            fill(
                own.column_says,
                &[("column", &columns.join(" / ")), ("figure", &cell.words)],
            )
        });
        // A name in the other language would be read out in the wrong one; it stands beside the picture anyway.
        let name = (row.name.lang == self.lang).then(|| row.name.words.trim_end_matches('.').to_owned());
        let figures: Vec<String> = name.into_iter().chain(figures).collect();
        let drawn = match picture.shows {
            Shows::Count | Shows::Pattern => own.drawn[0],
            Shows::Ratings => own.drawn[1],
            Shows::ThenAndNow => own.drawn[2],
        };
        fill(drawn, &[("figures", &figures.join(own.and_then))])
    }

    fn cell(
        &mut self,
        widths: &[usize],
        said: &Said,
        side: Option<&str>,
        stays: bool,
        picture: Option<(&Drawing, String)>,
    ) {
        let width = widths.iter().sum::<usize>();
        self.out
            .open("w:tc", &[])
            .open("w:tcPr", &[])
            .empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if widths.len() > 1 {
            self.out.empty("w:gridSpan", &[("w:val", &widths.len().to_string())]);
        }
        self.out.close();
        self.in_cell(side, stays);
        self.run(said);
        self.out.close();
        if let Some((picture, described)) = picture {
            self.in_cell(None, stays);
            self.picture(picture, &described, width.saturating_sub(MARGINS));
            self.out.close();
        }
        self.out.close();
    }

    /// Opens a paragraph of a cell.
    fn in_cell(&mut self, side: Option<&str>, stays: bool) {
        self.out
            .open("w:p", &[])
            .open("w:pPr", &[])
            .empty("w:pStyle", &[("w:val", "Cell")]);
        if stays {
            self.out.empty("w:keepNext", &[]);
        }
        if let Some(side) = side {
            self.out.empty("w:jc", &[("w:val", side)]);
        }
        self.out.close();
    }
}
