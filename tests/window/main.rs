//! The real window, driven by keys: one module per way through it. `cargo test -- window` builds the app for it and
//! brings a screen.

#![allow(clippy::print_stdout, reason = "what was tried, or could not be, is said aloud")]

mod attacks;
mod beside;
mod canaries;
mod dead_keys;
mod deputy;
mod doors;
mod front_door;
mod gallery;
mod hostile_kits;
mod hour;
mod interviewer;
mod last_weeks;
mod lead;
mod locks;
mod machine;
mod main_job;
mod memory;
mod pages;
mod reading;
mod screen_reader;
mod second_window;
mod setting_up;
mod setting_up_study;
mod slip;
#[allow(dead_code, reason = "hands for the walks through each role, which use them all")]
mod support;
mod traced;
mod withdrawal;
