//! Addresses and numbers that lead to a person: one pass over the bytes, and a closer look only where a digit, a sign
//! or the beginning of a telling word stands.

mod addresses;
mod numbers;
mod reading;
#[cfg(test)]
mod tests;
mod users;

use std::ops::Range;

use crate::Label;
pub(crate) use addresses::names_someone;
use reading::{before, is_word};

/// What a byte may be the beginning of.
#[derive(Clone, Copy)]
enum Class {
    Nothing,
    At,
    Backslash,
    Slash,
    Plus,
    Digit,
    /// First letters of words that announce a user name, and of "www".
    Letter,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Nothing; 256];
    classes[b'@' as usize] = Class::At;
    classes[b'\\' as usize] = Class::Backslash;
    classes[b'/' as usize] = Class::Slash;
    classes[b'+' as usize] = Class::Plus;
    let mut digit = b'0';
    while digit <= b'9' {
        classes[digit as usize] = Class::Digit;
        digit += 1;
    }
    let letters = b"achilnuwACEGHILNOSUW";
    let mut at = 0;
    while at < letters.len() {
        classes[letters[at] as usize] = Class::Letter;
        at += 1;
    }
    classes
};

/// The identifiers of a text, in bytes, in order, not overlapping.
pub(crate) fn identifiers(text: &str) -> Vec<(Range<usize>, Label)> {
    let bytes = text.as_bytes();
    let mut found: Vec<(Range<usize>, Label)> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hit = match CLASSES[usize::from(bytes[at])] {
            Class::Nothing => None,
            Class::At => addresses::at_sign(text, at),
            Class::Backslash => users::home_folder(text, at).or_else(|| users::domain_user(text, at)),
            Class::Slash => users::home_folder(text, at).or_else(|| addresses::slash(text, at)),
            Class::Plus => numbers::abroad(text, at),
            Class::Digit if at > 0 && bytes[at - 1].is_ascii_digit() => None,
            Class::Digit => numbers::number(text, at, found.last().map_or(0, |(range, _)| range.end)),
            Class::Letter if !tells(bytes, at) || before(text, at).is_some_and(is_word) => None,
            Class::Letter => users::announced(text, at).or_else(|| addresses::www(text, at)),
        };
        at += 1;
        if let Some((range, label)) = hit {
            // An address is known by its sign, and may reach back over what its beginning looked like.
            while found.last().is_some_and(|(before, _)| before.end > range.start) {
                found.pop();
            }
            at = at.max(range.end);
            found.push((range, label));
        }
    }
    found
}

/// Whether two letters may begin a word that announces a user name, or "www": most words are passed over here.
fn tells(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1).map_or(0, u8::to_ascii_lowercase);
    matches!(
        &[bytes[at].to_ascii_lowercase(), next],
        b"us"
            | b"lo"
            | b"ha"
            | b"ac"
            | b"no"
            | b"co"
            | b"id"
            | b"ut"
            | b"ad"
            | b"ld"
            | b"en"
            | b"gi"
            | b"sl"
            | b"ok"
            | b"ci"
            | b"az"
            | b"ww"
    )
}
