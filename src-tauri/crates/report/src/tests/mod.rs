#![allow(clippy::unwrap_used)]

mod charts;
mod document;
mod figures;
mod floor;
mod sample;
mod sentences;
mod then;
mod web;
