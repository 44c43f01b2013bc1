//! Words as they are looked for: no case, no accents, no ligatures, one space between two words.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

/// Adds the words of a line to `out`: a space before each word, and one after the last, so that the beginning and the
/// end of a word can be told; then a line feed, which no word holds.
pub(crate) fn fold(words: &str, out: &mut String) {
    let mut is_inside = false;
    for letter in words.chars() {
        if letter.is_ascii() {
            // Nearly all letters: nothing has to be looked up.
            let is_letter = letter.is_ascii_alphanumeric();
            if is_letter {
                begin(&mut is_inside, out);
                out.push(letter.to_ascii_lowercase());
            }
            is_inside = is_letter;
        } else if !is_combining_mark(letter) {
            let before = out.len();
            let was_inside = is_inside;
            begin(&mut is_inside, out);
            let begun = out.len();
            take_apart(letter, out);
            if out.len() == begun {
                out.truncate(before);
                is_inside = false;
            } else {
                debug_assert!(was_inside || before < begun, "a word begins with a space");
            }
        }
    }
    out.push_str(" \n");
}

/// What to look for in what [`fold`] wrote: whole words when they are a phrase, else the last one is perhaps only begun.
/// `None`: there is no word in it.
pub(crate) fn needle(words: &str, is_phrase: bool) -> Option<Zeroizing<String>> {
    let mut folded = Zeroizing::new(String::with_capacity(2 * words.len() + 4));
    fold(words, &mut folded);
    let end = folded.trim_end().len();
    if end == 0 {
        return None;
    }
    folded.truncate(if is_phrase { end + 1 } else { end });
    Some(folded)
}

fn begin(is_inside: &mut bool, out: &mut String) {
    if !*is_inside {
        out.push(' ');
        *is_inside = true;
    }
}

fn take_apart(letter: char, out: &mut String) {
    match letter {
        // The accents of French by themselves: taking a letter apart by the tables of Unicode takes longer.
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
        'à' | 'â' | 'À' | 'Â' => out.push('a'),
        'ç' | 'Ç' => out.push('c'),
        'ô' | 'Ô' => out.push('o'),
        'î' | 'ï' | 'Î' | 'Ï' => out.push('i'),
        'ù' | 'û' | 'Ù' | 'Û' => out.push('u'),
        '’' | '\u{a0}' | '\u{202f}' | '«' | '»' | '–' | '…' => {}
        'œ' | 'Œ' => out.push_str("oe"),
        'æ' | 'Æ' => out.push_str("ae"),
        'ß' | 'ẞ' => out.push_str("ss"),
        'ø' | 'Ø' => out.push('o'),
        'ł' | 'Ł' => out.push('l'),
        other => {
            let apart = std::iter::once(other).nfkd().filter(|part| part.is_alphanumeric());
            for part in apart.filter(|part| !is_combining_mark(*part)) {
                out.extend(part.to_lowercase());
            }
        }
    }
}
