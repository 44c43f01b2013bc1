//! What this crate promises, row by row.
#![allow(clippy::unwrap_used)]

mod answers;
mod circle;
mod codebook;
mod cupboard;
mod damage;
mod draft_samples;
mod learned;
mod open_session;
mod paragraphs;
mod patches;
mod plan;
mod remarks;
mod round_trip;
mod samples;
mod spans;
mod substitution;
mod travel;
mod types;
mod vectors;
mod withdrawals;
