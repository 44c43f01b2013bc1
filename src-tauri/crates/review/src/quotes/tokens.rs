//! Words of a text: where they stand, folded so that case, accents and endings do not matter.

use std::ops::Range;

/// One word of a text.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Its bytes.
    pub at: Range<usize>,
    /// Small letters without accents.
    pub folded: String,
    /// Whether a sentence begins with it.
    pub opens: bool,
}

/// The words of a text, in order. What stands in square brackets is none: a name was there, or a blur.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let (mut opens, mut in_brackets) = (true, false);
    let mut open: Option<usize> = None;
    let ended = text.char_indices().chain([(text.len(), ' ')]);
    for (at, letter) in ended {
        if letter.is_alphanumeric() && !in_brackets {
            open.get_or_insert(at);
            continue;
        }
        if let Some(from) = open.take() {
            let mut folded = String::new();
            fold(&text[from..at], &mut folded);
            found.push(Token {
                at: from..at,
                folded,
                opens,
            });
            opens = false;
        }
        match letter {
            '[' => in_brackets = true,
            ']' => (in_brackets, opens) = (false, false),
            '.' | '!' | '?' | '…' | ':' | '\n' | '•' | '–' | '—' | '“' | '«' | '"' => opens = true,
            _ => {}
        }
    }
    found
}

/// What stands in square brackets, brackets included.
pub(super) fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = None;
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => from = Some(at),
            ']' => found.extend(from.take().map(|from| from..at + 1)),
            _ => {}
        }
    }
    // A bracket that nobody closed is looked at too.
    found.extend(from.map(|from| from..text.len()));
    found
}

/// Small letters, no accents, no ligatures, added to what is there.
pub(super) fn fold(word: &str, into: &mut String) {
    for letter in word.chars() {
        if letter.is_ascii() {
            into.push(letter.to_ascii_lowercase());
            continue;
        }
        for letter in letter.to_lowercase() {
            match letter {
                'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => into.push('a'),
                'é' | 'è' | 'ê' | 'ë' => into.push('e'),
                'î' | 'ï' | 'í' => into.push('i'),
                'ô' | 'ö' | 'ó' | 'õ' => into.push('o'),
                'ù' | 'û' | 'ü' | 'ú' => into.push('u'),
                'ç' => into.push('c'),
                'ñ' => into.push('n'),
                'ÿ' => into.push('y'),
                'œ' => into.push_str("oe"),
                'æ' => into.push_str("ae"),
                other => into.push(other),
            }
        }
    }
}

/// Endings of both languages, longest first.
const ENDINGS: [&str; 34] = [
    "issements",
    "issement",
    "ations",
    "ements",
    "aient",
    "ation",
    "ement",
    "antes",
    "euses",
    "ments",
    "ings",
    "ants",
    "ante",
    "euse",
    "eurs",
    "ment",
    "ions",
    "iers",
    "ing",
    "ant",
    "ees",
    "ent",
    "ers",
    "eur",
    "ier",
    "ait",
    "ed",
    "er",
    "es",
    "ee",
    "ez",
    "ly",
    "s",
    "e",
];

/// A folded word without its ending: "waited", "waiting" and "waits" are one word, « attendent » and « attendait » too.
/// Crude on purpose: two words taken for one make a rare word look less rare only when they share their beginning.
pub(super) fn stem(folded: &str) -> &str {
    let enough = |stem: &&str| stem.len() >= 3;
    let stem = ENDINGS
        .iter()
        .find_map(|ending| folded.strip_suffix(ending).filter(enough))
        .unwrap_or(folded);
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        // "stopp(ed)" is "stop".
        (Some(last), Some(before)) if stem.len() > 4 && last == before && last.is_ascii() => &stem[..stem.len() - 1],
        (Some('y' | 'i' | 'x'), _) if stem.len() > 4 => &stem[..stem.len() - 1],
        _ => stem,
    }
}
