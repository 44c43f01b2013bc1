//! The question kit: its model, its readers and writers, and the lint between its two languages.
//!
//! This crate touches no disk and holds no secret: text in, kit out.

mod model;

pub use model::*;
