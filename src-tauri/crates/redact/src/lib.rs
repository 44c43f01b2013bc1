//! Takes the names out of notes while they are typed.
//!
//! A [`RawNote`] goes in, a [`CleanText`] comes out, and there is no other way to make one. Names are found by what is
//! known of words (ordinary words of both languages, names of many origins, products, places), by how they are
//! written, by what stands beside them, and by their other mentions in the note and the session.
//!
//! What this crate will never be able to do:
//! - write a raw note: there is no serde below it, and nobody else may add it (the orphan rule);
//! - print one: [`RawNote`] and [`Roster`] have no `Debug`, no `Display`, no `Clone` and no way to borrow their text;
//! - reach a disk, a network or a clock;
//! - promise that every name was found. It hides in doubt, and what it cannot know, people must see at the debrief.

mod clean;
mod colleagues;
mod directory;
mod error;
mod facts;
mod features;
mod find;
mod finder;
mod fold;
mod frames;
mod gap;
mod hold;
mod identifiers;
mod index;
mod join;
mod judge;
mod knowledge;
mod language;
mod lexicon;
mod line;
mod memory;
mod model;
mod person;
mod placeholder;
mod raw;
mod redactor;
mod roster;
mod second;
mod shapes;
mod suspects;
mod token;
#[cfg(feature = "training")]
pub mod training;
mod words;
mod writing;

pub use clean::CleanText;
pub use directory::{BadRow, BadRows};
pub use error::RedactError;
pub use find::{Find, Label, Lang, Look, Redacted};
pub use lexicon::{Entry, Lexicon, Progress, Term};
pub use raw::RawNote;
pub use redactor::Redactor;
pub use roster::Roster;
