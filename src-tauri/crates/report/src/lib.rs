//! What leaves the vault: the What-we-heard report.
//!
//! A report is made of a [`review::Released`], the kit and the lead's own words; no interview can reach this
//! crate's pages, because nothing here takes one. The page is put together once, from the words of one
//! language, and written twice: as a web page that needs nothing else, and as a document for an office suite.

mod actions;
pub mod chart;
pub mod codebook;
pub mod csv;
mod deck;
mod docx;
pub mod exports;
mod figures;
mod form;
mod html;
mod markup;
mod package;
mod page;
pub mod papers;
mod parts;
mod report;
mod responses;
mod rows;
mod saturation;
mod shown;
mod typography;
mod unpack;
mod words;
mod workbook;

#[cfg(test)]
mod tests;

pub use actions::actions_csv;
pub use deck::deck;
pub use docx::docx;
pub use figures::{FiguresError, figures_csv, figures_json, read_figures};
pub use form::{Form, members_draft};
pub use html::html;
pub use package::{FOR_PARTICIPANTS, Given, OwnWords, Paper, given, given_away, package, package_in};
pub use report::{Report, ReportError};
pub use responses::{On, Response, responses_csv, responses_docx};
pub use rows::{ANNEX, rows};
pub use saturation::saturation;
pub use shown::{Piece, Shown, shown};
pub use unpack::parts_of_document;
