//! The launcher: what `cargo run` and `cargo test` at the root really start.
//!
//! It installs what is missing, builds, starts and tests, by calling the programs a developer would call by hand. It has
//! no dependencies, holds no secret and reads nothing of the app: whatever it does can be done without it.

pub mod house;
pub(crate) mod json;
pub mod machine;
pub mod pictures;
pub mod readers;
pub mod say;
pub mod sbom;
pub mod screen;
pub mod soak;
pub mod start;
pub mod suites;
pub mod tally;
pub mod walk;
pub mod watch;
pub mod window_page;

#[cfg(test)]
mod tests;
