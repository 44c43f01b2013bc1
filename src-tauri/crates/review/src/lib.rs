//! The lead's reading: answers side by side, search, and figures that point at nobody.
//!
//! Everything here is a function of the answers: no disk, no clock, no chance of its own (a seed comes from
//! outside). Exact figures never leave the crate: what a screen or a report shows went through a [`Floor`],
//! and a report is made of a [`Released`] alone, which cannot be built by hand and holds no interview.

mod agreement;
mod answers;
mod culture;
mod floor;
mod fold;
mod given;
mod merge;
mod quotes;
mod released;
mod search;
mod shuffle;
mod spread;
mod tally;
mod wall;

#[cfg(test)]
mod tests;

pub use answers::Answers;
pub use culture::{Culture, westrum};
pub use floor::Floor;
pub use given::WallSpan;
pub use quotes::{QuoteCheck, ReleasedQuote};
pub use record::{
    BandStep, Bands, Concern, Count, Distribution, Figures, Participation, QuestionFigures, Share, Step, Tally,
    ThemeCount, YesNoStep,
};
pub use released::Released;
pub use search::{Hits, Search};
pub use wall::{Filter, Opening, WallAnswer, WallLine, WholeAnswer};
