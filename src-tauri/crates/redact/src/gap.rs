//! What lies between two words: spaces, signs, or a possessive.

/// What lies between a word and the one before on its line, as it is asked for again and again.
#[derive(Clone, Copy, Default)]
pub(crate) struct Gap {
    /// Only spaces.
    pub(crate) is_blank: bool,
    /// A sign that stands between the items of a list.
    pub(crate) is_list: bool,
    /// The number of [`sign`]; none for the first word of a line.
    pub(crate) sign: Option<u8>,
}

impl Gap {
    /// Of the signs before a word of a line.
    pub(crate) fn of(gap: &str, is_first: bool) -> Gap {
        if is_first {
            return Gap::default();
        }
        let is_blank = is_blank(gap);
        Gap {
            is_blank,
            is_list: !is_blank && is_list_sign(gap),
            sign: Some(sign(gap, false)),
        }
    }
}

/// What lies between two words as a number below 16; at either end of a text, no sign tells less.
pub(crate) fn sign(gap: &str, is_end: bool) -> u8 {
    if gap == " " && !is_end {
        return 0;
    }
    let gap = gap.trim_matches([' ', '\t', '\u{a0}', '\u{202f}']);
    let signs = gap.trim_start_matches(['\'', '’']);
    let signs = if signs.len() < gap.len() {
        signs.trim_start_matches(['s', 'S']).trim_start()
    } else {
        signs
    };
    match signs.chars().next() {
        None if signs.len() < gap.len() => 1,
        None if is_end => 2,
        None => 0,
        Some(',') => 3,
        Some('.' | '…') => 4,
        Some(';' | '!' | '?') => 5,
        Some(':' | '=') => 6,
        Some('/' | '+' | '&' | '|') => 7,
        Some('-' | '–' | '—' | '•' | '*') => 8,
        Some('(' | '[' | '{') => 9,
        Some(')' | ']' | '}') => 10,
        Some('"' | '“' | '”' | '«' | '»') => 11,
        Some('>' | '→' | '<' | '←' | '~') => 12,
        Some('@' | '#' | '_' | '\\') => 13,
        Some('0'..='9') => 14,
        Some(_) => 15,
    }
}

/// A sign between the items of a list.
fn is_list_sign(gap: &str) -> bool {
    matches!(gap.trim(), "," | "&" | "+" | "/" | ">" | "->" | "→" | ", &")
}

/// Only spaces, and no end of line.
fn is_blank(gap: &str) -> bool {
    !gap.is_empty()
        && gap
            .chars()
            .all(|sign| sign == ' ' || sign == '\u{a0}' || sign == '\t' || sign == '\u{202f}')
}
