#![allow(clippy::unwrap_used)]

mod charts;
mod document;
mod exports;
mod figures;
mod floor;
mod sample;
mod sentences;
mod web;
