//! What leaves the vault: the What-we-heard report.
//!
//! A report is made of a [`review::Released`], the kit and the lead's own words; no interview can reach this
//! crate's pages, because nothing here takes one. The page is put together once, from the words of one
//! language, and written twice: as a web page that needs nothing else, and as a document for an office suite.

pub mod chart;
mod docx;
mod html;
mod markup;
mod package;
mod page;
mod parts;
mod report;
mod typography;
mod unpack;
mod words;

#[cfg(test)]
mod tests;

pub use docx::docx;
pub use html::html;
pub use package::{Paper, package};
pub use report::{Report, ReportError};
pub use unpack::parts_of_document;
