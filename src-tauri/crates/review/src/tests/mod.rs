#![allow(clippy::unwrap_used)]

mod attacker;
mod attacks;
mod coders;
mod compare;
mod disclosure;
mod flagged;
mod large;
mod person;
mod quotes;
mod recount;
mod releases;
mod search;
mod stories;
mod support;
mod themes;
mod usefulness;
mod wall;
