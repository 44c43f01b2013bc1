//! Files for other programs: answers as a table, and the study as a REFI-QDA project.
//!
//! They are made of [`review::Statements`], which hold no respondent, and of released figures. What the words of a
//! line tell, they tell; what an interviewer entered about a person leaves as figures only.

mod csv;
mod figures;
mod guid;
mod qdpx;
mod rows;
mod words;
mod xlsx;

pub use csv::answers_csv;
pub use guid::guid;
pub use qdpx::project;
pub use xlsx::answers_xlsx;

use kit::{Bilingual, Kit};
use record::{Digest, Reading};
use review::{Figures, Statements};

/// What the files are made of.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// Names of things in the files are worked out of this; nobody gets from them back to it.
    pub study: Digest,
    /// Name of the study.
    pub title: Bilingual,
    /// Which edition.
    pub edition: String,
    /// The questions as they were asked.
    pub kit: Kit,
    /// What was said.
    pub statements: Statements,
    /// Every figure that may be told.
    pub figures: Figures,
    /// Themes and memos. The project's codings come with the statements.
    pub reading: Reading,
}
