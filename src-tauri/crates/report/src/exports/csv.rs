//! Answers as comma-separated values, for every program that reads a table.

use super::{Leaving, rows, words::words};
use crate::csv::{MARK, row};
use kit::Lang;

/// One row per line of an answer. UTF-8 with its mark, lines end as RFC 4180 has them.
pub fn answers_csv(leaving: &Leaving, lang: Lang) -> Vec<u8> {
    let mut out = MARK.to_owned();
    out.push_str(&row(&words(lang).answer_columns));
    for cells in rows::answers(leaving, lang) {
        out.push_str(&row(&cells));
    }
    out.into_bytes()
}
