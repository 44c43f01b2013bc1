//! What a report is made of.

use kit::{Bilingual, Kit};
use record::{Action, Paragraph};
use review::Released;

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
    /// The lead's own words, in reading order below each anchor.
    pub paragraphs: Vec<Paragraph>,
    /// What is proposed or under way, in the lead's order.
    pub actions: Vec<Action>,
    /// Whether every row shows its number, as a draft that is commented on does.
    pub is_numbered: bool,
}

impl Report {
    /// The one gate before every format: a quote that is not settled holds them all up.
    pub(crate) fn gate(&self) -> Result<(), ReportError> {
        if self.released.is_settled() {
            Ok(())
        } else {
            Err(ReportError::Unsettled)
        }
    }
}

/// The report could not be written. It says nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// Something speaks against a quote.
    #[error("a quote is not settled")]
    Unsettled,
    /// The parts could not be packed into one document.
    #[error("the document could not be packed")]
    Pack,
}
