//! The house walked through from the front door, without a window: one test binary, one module per walk.

mod bad_input;
mod damage;
mod doors;
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
