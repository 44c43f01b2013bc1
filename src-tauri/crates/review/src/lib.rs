//! The lead's reading: answers side by side, search, and figures that point at nobody.
//!
//! Everything here is a function of the answers: no disk, no clock, no chance of its own (a seed comes from
//! outside). Exact figures never leave the crate: what a screen or a report shows went through a [`Floor`],
//! and a report is made of a [`Released`] alone, which cannot be built by hand and holds no interview.

mod agreement;
mod answers;
mod culture;
mod floor;
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

pub use agreement::{Distribution, Step};
pub use answers::Answers;
pub use culture::{Culture, westrum};
pub use floor::{Count, Floor};
pub use quotes::{Concern, QuoteCheck, ReleasedQuote};
pub use released::{Participation, Released, ThemeCount};
pub use search::{Hit, Search, SearchError};
pub use spread::Share;
pub use tally::{BandStep, Bands, Tally, YesNoStep};
pub use wall::{Filter, Opening, WallAnswer, WallLine};
