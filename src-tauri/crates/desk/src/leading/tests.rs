//! The lead's desk from inside: what no window can set up.
#![allow(clippy::unwrap_used)]

mod members;
