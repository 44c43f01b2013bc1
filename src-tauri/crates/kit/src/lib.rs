//! The question kit: its model, its readers and writers, and the lint between its two languages.
//!
//! This crate touches no disk and holds no secret: text in, kit out.

mod advice;
mod compare;
mod edit;
mod failure;
mod json;
mod lint;
mod markdown;
mod model;
mod participant;
mod reading;
mod sample;
mod speech;
#[cfg(test)]
mod tests;
mod xlsform;

pub use advice::{Advice, AdviceKind, HOUR, advise, planned_minutes};
pub use compare::{Change, Changed, compare, takes_answers_of};
pub use edit::{Edit, EditError, Field, KindName, Setting, Used, blank, edit};
pub use failure::{File, KitError};
pub use json::{FORMAT, digest, from_json, to_json};
pub use lint::{Finding, FindingKind, lint, texts_with_places as places};
pub use model::*;
pub use participant::participant_text;
pub use reading::{Sources, read};
pub use sample::sample;
pub use xlsform::{FormLeftover, FormRead, LeftCode, read_xlsform, write_xlsform};
