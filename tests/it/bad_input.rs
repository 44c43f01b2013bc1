//! What people choose by mistake, and what others send on purpose: a clear reason each time, and nothing changed.

#![allow(clippy::unwrap_used)]

mod bundles;
mod kits;
mod sentences;
