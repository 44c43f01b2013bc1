//! Markdown, and the HTML in it, as blocks with lines. Knows nothing of questions.

mod blocks;
mod builder;
mod drawn;
mod html;
mod rich;
mod source;

pub(crate) use blocks::{Block, Body, Item, List, Row, blocks};
pub(crate) use rich::{Rich, Unit};
pub(crate) use source::{decode, prepare};
