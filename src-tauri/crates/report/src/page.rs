//! The report as a row of blocks: what is said, in which order, before anybody decides how it looks.

use crate::chart::Drawing;
use crate::typography::spaced;
use kit::{Bilingual, Lang, QuestionId};
use record::NoteText;
use std::ops::Range;

/// The whole report in one language.
pub(crate) struct Page {
    /// The language of everything that does not say otherwise.
    pub lang: Lang,
    /// "What we heard".
    pub title: String,
    /// Name and edition of the study.
    pub under_title: Vec<Said>,
    /// In reading order.
    pub blocks: Vec<Block>,
    /// The numbered rows: the number of each and its blocks.
    pub rows: Vec<(u32, Range<usize>)>,
    /// Whether the numbers are printed.
    pub is_numbered: bool,
}

impl Page {
    /// The number of the row that begins with this block.
    pub fn number(&self, block: usize) -> Option<u32> {
        let at = self
            .rows
            .binary_search_by_key(&block, |(_, blocks)| blocks.start)
            .ok()?;
        Some(self.rows[at].0)
    }
}

/// One piece of the page.
pub(crate) enum Block {
    /// Level 2 is one of the five parts; it has a number and an anchor.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Said),
    /// A paragraph that explains the figures beside it.
    Note(Said),
    /// What somebody said.
    Quote(Said),
    /// One of several things; those that follow each other are one list.
    Item(Said),
    /// So many empty lines to write on.
    Room(usize),
    /// What the pictures' patterns stand for. Words first, so that it can be left out where there are none.
    Legend([String; 4]),
    /// Figures.
    Table(Table),
}

/// A heading.
pub(crate) struct Heading {
    /// 2, 3 or 4; the page's title is 1.
    pub level: u8,
    /// "4" for a part, "A" for the annex, "4.2" for a question.
    pub number: Option<String>,
    /// Its words.
    pub words: Said,
}

/// Words and the language they are in.
#[derive(Clone)]
pub(crate) struct Said {
    pub words: String,
    pub lang: Lang,
}

/// A table whose first column names its rows.
pub(crate) struct Table {
    /// The question whose tally it is, when it is one.
    pub question: Option<QuestionId>,
    pub caption: Said,
    /// The first column's name, then the others'.
    pub head: Vec<Said>,
    pub rows: Vec<Row>,
}

/// One row.
pub(crate) struct Row {
    pub name: Said,
    pub cells: Vec<Cell>,
    /// The same figures as a picture; shown under the name.
    pub picture: Option<Drawing>,
}

/// One figure, perhaps over several columns.
pub(crate) struct Cell {
    pub words: String,
    pub columns: usize,
}

impl Said {
    /// Words of the kit in this language, or else in the other one.
    pub fn of(words: &Bilingual, lang: Lang) -> Self {
        let lang = if words.side(lang).is_some() || words.is_empty() {
            lang
        } else {
            lang.other()
        };
        let words = words
            .prefer(lang)
            .split_ascii_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        Self {
            words: spaced(&words, lang),
            lang,
        }
    }

    /// Words that were typed and went through the door.
    pub fn noted(text: &NoteText, lang: Lang) -> Self {
        // EXPOSE: the lead chose to print these words.
        Self {
            words: spaced(text.expose().trim(), lang),
            lang,
        }
    }
}

impl Cell {
    /// In its own column.
    pub fn one(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            columns: 1,
        }
    }
}
