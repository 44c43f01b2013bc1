//! The real window, driven by keys: one module per way through it. `cargo test -- window` builds the app for it and
//! brings a screen.

mod front_door;
#[allow(dead_code, reason = "hands for the walks through each role, which use them all")]
mod support;
