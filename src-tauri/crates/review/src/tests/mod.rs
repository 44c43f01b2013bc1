#![allow(clippy::unwrap_used)]

mod coders;
mod disclosure;
mod large;
mod recount;
mod search;
mod stories;
mod support;
mod themes;
mod wall;
