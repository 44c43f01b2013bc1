//! What leaves the vault: the What-we-heard report.
//!
//! A report is made of a [`review::Released`], the kit and the lead's own words; no interview can reach this
//! crate's pages, because nothing here takes one. The page is put together once, from the words of one
//! language, and written twice: as a web page that needs nothing else, and as a document for an office suite.

pub mod chart;
mod culture_chart;
mod docx;
mod html;
mod markup;
mod page;
mod parts;
mod report;
mod unpack;
mod typography;
mod words;

#[cfg(test)]
mod tests;

pub use culture_chart::culture_chart;
pub use docx::docx;
pub use html::html;
pub use report::{Report, ReportError};
pub use unpack::parts_of_document;
