//! What people choose by mistake, and what others send on purpose: a clear reason each time, and nothing changed.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod bundles;
mod kits;
mod sentences;
mod study_files;
