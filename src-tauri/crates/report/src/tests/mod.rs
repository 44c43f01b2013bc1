#![allow(clippy::unwrap_used)]

mod beside;
mod charts;
mod codebook;
mod deck;
mod document;
mod exports;
mod figures;
mod floor;
mod form;
mod pictures;
mod rows;
mod sample;
mod sample_kit;
mod sentences;
mod then;
mod web;
