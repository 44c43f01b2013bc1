//! What a report is made of.

use kit::{Bilingual, Kit, Lang};
use record::NoteText;
use review::{Comparison, Released};
use std::collections::BTreeMap;

/// One edition's What-we-heard report, in both languages.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name of the study.
    pub title: Bilingual,
    /// Which edition, as the lead writes it ("2027", "third").
    pub edition: String,
    /// The questions as they were asked.
    pub kit: Kit,
    /// Every figure and quote there is.
    pub released: Released,
    /// The lead's own opening words.
    pub summary: BTreeMap<Lang, NoteText>,
    /// This edition beside the one before, when that was brought in.
    pub then: Option<Comparison>,
}

/// The report could not be written. It says nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The parts could not be packed into one document.
    #[error("the document could not be packed")]
    Pack,
}
