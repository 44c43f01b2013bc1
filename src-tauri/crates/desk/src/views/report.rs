//! The report in the making.

use super::LangView;
use serde::Serialize;
use ts_rs::TS;

/// The report as it would be written now, row by row, in both languages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportView {
    /// Interviews behind it.
    pub interviews: u32,
    /// In reading order; paragraphs that are not written yet stand where they will be.
    pub rows: Vec<ReportRowView>,
    /// Figures that were suppressed.
    pub suppressed: u32,
    /// Figures that would tell of too few beside what left before.
    pub clashes: u32,
    /// Quotes from one interview, at most.
    pub quotes_each: u32,
    /// A word is rare in fewer interviews than this.
    pub rare_below: u32,
    /// The paragraph that was just added.
    pub added: Option<u32>,
}

/// One row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportRowView {
    /// One of the five parts, from 1; 6 is the annex.
    pub part: u8,
    /// The number it is printed with, in every format and language; a paragraph that is not written yet has none.
    pub number: Option<u32>,
    /// "heading", "paragraph", "quote", "figures" or "action".
    pub kind: String,
    /// Where a paragraph that is added here would stand: "part:3", "theme:2", "question:4.1".
    pub anchor: String,
    /// What is printed in English; a quote's words stand in `quote`, a paragraph's in `paragraph`.
    pub en: Vec<PieceView>,
    /// In French.
    pub fr: Vec<PieceView>,
    /// The lead's words.
    pub paragraph: Option<ParagraphView>,
    /// What somebody said.
    pub quote: Option<QuoteView>,
}

/// A heading, words or figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PieceView {
    /// Words; a table's caption.
    pub words: String,
    /// Their language.
    pub lang: LangView,
    /// 2 to 4 for a heading, else 0.
    pub level: u8,
    /// Figures.
    pub table: Option<TableView>,
}

/// Figures as they are printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TableView {
    /// The names of the columns.
    pub head: Vec<String>,
    /// Name and figures of each row.
    pub rows: Vec<Vec<String>>,
}

/// A paragraph in both languages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ParagraphView {
    /// Handle.
    pub paragraph: u32,
    /// In English.
    pub en: Option<String>,
    /// In French.
    pub fr: Option<String>,
    /// The language that was not touched since the other one changed.
    pub behind: Option<LangView>,
    /// What the other one said when both said the same.
    pub since: Option<String>,
}

/// A quote chosen for the report.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuoteView {
    /// Handle.
    pub quote: u32,
    /// Question.
    pub question: String,
    /// Language in which it was said.
    pub lang: LangView,
    /// The words as noted.
    pub text: String,
    /// What the English report prints.
    pub en: PrintedView,
    /// What the French report prints.
    pub fr: PrintedView,
    /// What speaks against it, in the order of weight; empty: nothing was found.
    pub concerns: Vec<ConcernView>,
    /// Nothing speaks against it that was not allowed.
    pub is_settled: bool,
}

/// Words as they would be printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintedView {
    /// The words.
    pub words: String,
    /// Their language.
    pub lang: LangView,
    /// Whether they stand between quotation marks.
    pub in_marks: bool,
    /// Whether the lead wrote them.
    pub is_written: bool,
    /// Words that were found: from and to, in UTF-16 units.
    pub found: Vec<(u32, u32)>,
}

/// Something that speaks against a quote.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConcernView {
    /// "placeholder", "number", "same_voice", "rare_word", "proper_noun", "role_clue" or "language_clue".
    pub concern: String,
    /// In the report of this language.
    pub lang: LangView,
    /// The words concerned.
    pub words: Vec<String>,
    /// The lead allowed it.
    pub is_allowed: bool,
}

/// A passage that could stand in a quote's place.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OtherQuoteView {
    /// Handle, until others are asked for.
    pub other: u32,
    /// The words as noted.
    pub text: String,
    /// Their language.
    pub lang: LangView,
    /// Whether they stand between quotation marks.
    pub in_marks: bool,
}
