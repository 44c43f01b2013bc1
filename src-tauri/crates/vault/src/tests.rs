//! The vault under test: each file tells of one promise.
#![allow(clippy::unwrap_used)]

mod life;
mod power;

pub(crate) use power::Power;
