//! The unfinished word under the caret.

use std::ops::Range;

/// The bytes to hold back: the run of signs without a space that the caret touches, unless a space or a punctuation
/// mark of the same line closes it. A number that is still growing is held back whole.
pub(crate) fn held_back(text: &str, caret: usize) -> Option<Range<usize>> {
    let caret = text
        .char_indices()
        .map(|(offset, _)| offset)
        .nth(caret)
        .unwrap_or(text.len());
    let before = &text[..caret];
    let typed = before.chars().next_back().is_some_and(|sign| !sign.is_whitespace());
    let rest = &text[caret..];
    let goes_on = rest.starts_with(|sign: char| sign.is_alphanumeric());
    let closed = rest.starts_with(|sign: char| sign != '\n' && sign != '\r' && !sign.is_alphanumeric());
    if !(typed || goes_on) || (closed && typed) {
        return None;
    }
    let mut start = before
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let end = caret + rest.find(char::is_whitespace).unwrap_or(rest.len());
    if before[start..].chars().next_back().is_some_and(is_closing) && !goes_on {
        return None;
    }
    if text[start..end].starts_with(|sign: char| sign.is_ascii_digit() || sign == '(') {
        let growing = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '.' | '(' | ')' | '+');
        let number = text[..start].trim_end_matches(growing).len();
        start = number
            + text[number..start]
                .find(|sign: char| sign != ' ')
                .unwrap_or(start - number);
    }
    (start < end).then_some(start..end)
}

/// A sign that ends a word for good; a dot may still be part of initials or an address.
fn is_closing(sign: char) -> bool {
    matches!(sign, ',' | ';' | ':' | '!' | '?' | ')' | ']' | '»' | '"' | '”' | '…')
}
