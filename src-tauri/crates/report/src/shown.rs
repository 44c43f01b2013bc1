//! The report as the lead's screen shows it: the rows of the documents, in one language, with what is in them.

use crate::page::{Block, Page};
use crate::rows::{Anchors, plan, printed};
use crate::{Report, parts};
use kit::Lang;
use record::PrintedRow;
use std::ops::Range;

/// One row on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// One of the five parts, from 1, or [`crate::ANNEX`].
    pub part: u8,
    /// The number it is printed with; a paragraph that is not written yet has none.
    pub number: Option<u32>,
    /// What it stands for.
    pub row: PrintedRow,
    /// What is printed.
    pub pieces: Vec<Piece>,
}

/// A piece of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading: 2 for a part, 3 and 4 below it.
    Heading(u8, String),
    /// Words of the report, of the lead or of somebody else, and their language.
    Words(String, Lang),
    /// Figures.
    Table {
        /// What they are of.
        caption: String,
        /// The name of the first column, then the others'.
        head: Vec<String>,
        /// Name and figures of each row.
        rows: Vec<Vec<String>>,
    },
}

/// Every row of the report in this language, those that are not written yet included.
pub fn shown(report: &Report, lang: Lang) -> Vec<Shown> {
    let (page, anchors) = (parts::page(report, lang), Anchors::of(report));
    let mut blocks = page.rows.iter();
    let rows = plan(report, &anchors).into_iter().filter_map(|planned| {
        let here = planned.number.and_then(|_| blocks.next());
        Some(Shown {
            part: planned.part,
            number: planned.number,
            row: printed(report, planned.row)?,
            pieces: here.map(|(_, range)| pieces(&page, range)).unwrap_or_default(),
        })
    });
    rows.collect()
}

pub(crate) fn pieces(page: &Page, range: &Range<usize>) -> Vec<Piece> {
    let piece = |block: &Block| match block {
        Block::Heading(heading) => {
            let number = heading
                .number
                .as_ref()
                .map(|number| format!("{number} "))
                .unwrap_or_default();
            Some(Piece::Heading(
                heading.level,
                format!("{number}{}", heading.words.words),
            ))
        }
        Block::Paragraph(said) | Block::Note(said) | Block::Quote(said) | Block::Item(said) => {
            Some(Piece::Words(said.words.clone(), said.lang))
        }
        // The pictures' patterns are explained where the pictures are.
        Block::Legend(_) | Block::Room(_) => None,
        Block::Table(table) => Some(Piece::Table {
            caption: table.caption.words.clone(),
            head: table.head.iter().map(|said| said.words.clone()).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| {
                    let figures = row.cells.iter().map(|cell| cell.words.clone());
                    [row.name.words.clone()].into_iter().chain(figures).collect()
                })
                .collect(),
        }),
    };
    page.blocks[range.clone()].iter().filter_map(piece).collect()
}
