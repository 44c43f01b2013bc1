#![allow(clippy::unwrap_used)]

mod disclosure;
mod recount;
mod search;
mod stories;
mod support;
mod wall;
