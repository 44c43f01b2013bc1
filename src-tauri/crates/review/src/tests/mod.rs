#![allow(clippy::unwrap_used)]

mod disclosure;
mod flagged;
mod large;
mod quotes;
mod recount;
mod search;
mod stories;
mod support;
mod wall;
