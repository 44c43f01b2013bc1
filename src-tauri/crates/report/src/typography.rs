//! Numbers and spaces as each language writes them.

use kit::Lang;

/// No line breaks here: before a colon, inside guillemets, before a percent sign.
pub(crate) const NO_BREAK: char = '\u{A0}';
/// The same, half as wide: before ; ! ? and between thousands.
pub(crate) const NARROW: char = '\u{202F}';

/// "2,400" and "2 400".
pub(crate) fn whole(number: u32, lang: Lang) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(if lang == Lang::En { ',' } else { NARROW });
        }
        written.push(digit);
    }
    written
}

/// "12%" and "12 %".
pub(crate) fn percent(number: u8, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{number}%"),
        Lang::Fr => format!("{number}{NO_BREAK}%"),
    }
}

/// French words with the spaces that no line breaks at, where plain ones were typed.
pub(crate) fn spaced(words: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return words.to_owned();
    }
    let pairs = [
        (" ;", "\u{202F};"),
        (" !", "\u{202F}!"),
        (" ?", "\u{202F}?"),
        (" :", "\u{A0}:"),
        (" %", "\u{A0}%"),
    ];
    let quotes = [("« ", "«\u{202F}"), (" »", "\u{202F}»")];
    pairs
        .into_iter()
        .chain(quotes)
        .fold(words.to_owned(), |words, (plain, kept)| words.replace(plain, kept))
}
