//! The house walked through from the front door, without a window: one test binary, one module per walk.

// What a test prints of how much it tried is read by `cargo xtask soak`.
#![allow(clippy::print_stdout)]

mod bad_input;
mod damage;
mod doors;
mod golden;
mod hardened;
mod house;
mod kills;
mod leak;
mod soak;
mod story;
mod support;
mod syncing;
mod twins;
mod withdrawal;
