//! One spelling for every way of writing a word: no case, no accents, no ligatures.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A word as it is looked up: "Hélène", "HELENE" and "helene" are one.
pub(crate) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

/// The same, into a string that is used again for every word of a text.
pub(crate) fn fold_into(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for letter in word.chars() {
        match letter {
            '’' | '`' => out.push('\''),
            letter if letter.is_ascii() => out.push(letter.to_ascii_lowercase()),
            // The accents of French by themselves: taking a letter apart by the tables of Unicode takes longer.
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
            'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => out.push('a'),
            'ç' | 'Ç' => out.push('c'),
            'ô' | 'ö' | 'Ô' | 'Ö' => out.push('o'),
            'î' | 'ï' | 'Î' | 'Ï' => out.push('i'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => out.push('u'),
            other => take_apart(other, out),
        }
    }
}

/// Any other letter, without its accents.
fn take_apart(letter: char, out: &mut String) {
    for letter in std::iter::once(letter)
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
    {
        match letter {
            'Œ' | 'œ' => out.push_str("oe"),
            'Æ' | 'æ' => out.push_str("ae"),
            'ß' | 'ẞ' => out.push_str("ss"),
            'Ø' | 'ø' => out.push('o'),
            'Ł' | 'ł' => out.push('l'),
            'Đ' | 'đ' | 'Ð' | 'ð' => out.push('d'),
            'ı' | 'İ' => out.push('i'),
            '’' | 'ʼ' | '‘' | '`' | '´' => out.push('\''),
            '‑' | '‐' => out.push('-'),
            other => out.extend(other.to_lowercase()),
        }
    }
}

/// A word with its accents, in lower case: tells "côme" from "come".
pub(crate) fn lower(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == '’' { '\'' } else { letter })
        .collect()
}

/// Sixty-four bits that stand for a word (FNV-1a with a last mixing, so that the low bits may pick a bucket).
pub(crate) const fn mark(word: &str) -> u64 {
    mixed(taken_in(BEGIN, word.as_bytes()))
}

/// The mark of [`lower`], without writing it down.
pub(crate) fn lowered_mark(word: &str) -> u64 {
    let letters = word.chars().flat_map(char::to_lowercase);
    let hash = letters.fold(BEGIN, |hash, letter| {
        let letter = if letter == '’' { '\'' } else { letter };
        taken_in(hash, letter.encode_utf8(&mut [0; 4]).as_bytes())
    });
    mixed(hash)
}

const BEGIN: u64 = 0xcbf2_9ce4_8422_2325;

const fn taken_in(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

const fn mixed(mut hash: u64) -> u64 {
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 29)
}

/// One mark for several words in a row.
pub(crate) fn chain(marks: impl IntoIterator<Item = u64>) -> u64 {
    marks.into_iter().fold(0x5eed, |all, one| {
        (all ^ one).rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}
