#![allow(clippy::unwrap_used)]

mod charts;
mod codebook;
mod document;
mod floor;
mod sample;
mod sentences;
mod web;
