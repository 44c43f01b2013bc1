#![allow(clippy::unwrap_used)]

mod disclosure;
mod large;
mod person;
mod recount;
mod search;
mod stories;
mod support;
mod wall;
