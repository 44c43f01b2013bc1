//! The vault under test: each file tells of one promise.
#![allow(clippy::unwrap_used)]

mod cuts;
mod destroyed;
mod filled;
mod flips;
mod golden;
mod life;
mod recovery;
mod refusals;
mod secrets;
mod slips;
mod stock;
mod swaps;
mod vectors;

pub(crate) use cuts::Power;
