//! What may be kept, and its sealed form. Only here can bytes become words.
//!
//! The way in: a [`NoteText`] comes from the redactor, stands in an [`OpenSession`], which [`OpenSession::seal`]
//! turns into a [`SealedSession`]. [`Ledger::seal`] makes a [`Put`] of either, [`Ledger::commit`] a batch for
//! the store. The way back: the store's rows are [`Kept`], and [`Ledger::open`] makes [`Content`] of them when
//! they are what was written last.
//!
//! What this crate will never be able to do: keep a word that did not come through the redactor (no text type
//! of it can be made from a `String`), reach a disk, a clock or a network, print a note, or open a record
//! without an unlocked vault. `FORMAT.md` beside it gives every byte.

mod bands;
mod circle;
mod coarser;
mod codebook;
mod content;
mod cores;
mod custody;
mod draft;
mod error;
mod figures;
mod ids;
mod interview;
mod kits;
mod lead;
mod learned;
mod ledger;
mod names;
mod note;
mod page;
mod patch;
mod plan;
mod reading;
mod remarks;
mod sealed;
mod sealed_session;
mod session;
mod sheaf;
mod span;
mod study;
mod two_coders;
mod unlock;
mod wire;

#[cfg(test)]
mod tests;

pub use bands::{band, band_covers, bands, wider_band};
pub use circle::{AFTER_WAVE, Appointed, Circle, ClockSays, Deputy, LONGEST_AWAY, LONGEST_WAVE, WaveState};
pub use coarser::{Coarse, Coarser};
pub use codebook::{Misplaced, Outlined};
pub use content::{Content, Header, Kind, ToSeal};
pub use custody::{Backup, Custody, Withdrawal, Withdrawn};
pub use draft::{
    Action, ActionId, Allowed, Anchor, Comment, Concern, Draft, Earlier, Horizon, Look, NilCheck, Paragraph,
    ParagraphId, PrintedRow, Relation, Release, ReleaseKind,
};
pub use error::{Fault, RecordError, Trouble};
pub use figures::{
    BandStep, Bands, Count, Distribution, Figures, Participation, QuestionFigures, Share, Step, Tally, ThemeCount,
    YesNoStep,
};
pub use ids::{BundleId, Digest, RecordId, StudyId};
pub use interview::{Agreed, Answer, Entered, Interview, Level, Line, Mark, NoAnswer, Place, Rated, Speaker};
pub use kits::{KitVersion, Kits};
pub use lead::{Arrival, Lead, Machine, Rules, Wave};
pub use learned::{Counts, Learned, LearnedWord, NameCounts, Reach, Ruling, TOLD_FROM};
pub use ledger::{Commit, Ledger, Put};
pub use names::Names;
pub use note::NoteText;
pub use patch::{DraftPatch, ReadingPatch, StepKind};
pub use plan::{Days, Division, OwnText, Plan, Written};
pub use reading::{COLOURS, Passage, Quote, Reading, Spot, Theme, ThemeId};
pub use remarks::{RemarkOn, Remarks};
pub use sealed::{Coding, Kept, LedgerPage, Record, Sealed, Sheaf, Update};
pub use sealed_session::SealedSession;
pub use session::{Attendee, Consent, Minute, OpenSession};
pub use sheaf::{Cover, OpenSheaf, Page};
pub use span::Rewritten;
pub use study::{Group, Intake, Interviewer, KitText, Month, Obeyed, Sent, Side, Study, Tallies};
pub use two_coders::Way;
pub use unlock::{KeptManifest, KeptPage, KeptRow, Newest, Opened, Unlocked};
