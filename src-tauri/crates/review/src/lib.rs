//! The lead's reading: answers side by side, search, and figures that point at nobody.
//!
//! Everything here is a function of the answers: no disk, no clock, no chance of its own (a seed comes from
//! outside). Exact figures never leave the crate: what a screen or a report shows went through a [`Floor`],
//! and a report is made of a [`Released`] alone, which cannot be built by hand and holds no interview.

mod agreement;
mod answers;
mod asked;
mod coders;
mod compare;
mod culture;
mod floor;
mod fold;
mod given;
mod guard;
mod matrix;
mod merge;
mod nested;
mod person;
mod quotes;
mod released;
mod saturation;
mod search;
mod shuffle;
mod spread;
mod statements;
mod tally;
mod usefulness;
mod wall;

#[cfg(test)]
mod tests;

pub use answers::Answers;
pub use coders::Agreement;
pub use compare::{Compared, Comparison, Of, Row, Told, Within};
pub use culture::{Culture, westrum};
pub use floor::Floor;
pub use given::WallSpan;
pub use guard::{Clash, Place, guard};
pub use matrix::{Column, KINDS, Matrix, MatrixCell, MatrixRow};
pub use person::{Person, Seen};
pub use quotes::{BLUR, Chosen, Found, Printed, QuoteCheck, QuoteRules, ReleasedQuote, Unsettled};
pub use record::{
    BandStep, Bands, Concern, Count, Distribution, Earlier, Figures, Participation, QuestionFigures, Relation, Share,
    Step, Tally, ThemeCount, YesNoStep,
};
pub use released::Released;
pub use saturation::{BATCH, Batch};
pub use search::{Hits, Search};
pub use shuffle::shuffle;
pub use statements::{LeftOut, Spoken, SpokenLine, SpokenQuestion, Statements, What};
pub use usefulness::Usefulness;
pub use wall::{Filter, Opening, WallAnswer, WallLine, WholeAnswer};
