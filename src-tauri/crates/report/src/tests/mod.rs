#![allow(clippy::unwrap_used)]

mod charts;
mod document;
mod figures;
mod floor;
mod form;
mod rows;
mod sample;
mod sentences;
mod web;
