//! What travels, and what is refused on the way.
#![allow(clippy::unwrap_used)]

mod bundles;
mod coding;
mod comments;
mod deputies;
mod forgeries;
mod hostile;
mod learned;
mod people;
mod remarks;
mod texts;
mod vectors;
