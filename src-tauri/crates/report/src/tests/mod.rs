#![allow(clippy::unwrap_used)]

mod charts;
mod document;
mod exports;
mod floor;
mod sample;
mod sentences;
mod web;
