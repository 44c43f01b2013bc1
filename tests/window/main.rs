//! The real window, driven by keys: one module per way through it. `cargo test -- window` builds the app for it and
//! brings a screen.

mod beside;
mod canaries;
mod doors;
mod front_door;
mod interviewer;
mod lead;
mod main_job;
mod screen_reader;
#[allow(dead_code, reason = "hands for the walks through each role, which use them all")]
mod support;
mod traced;
mod withdrawal;
