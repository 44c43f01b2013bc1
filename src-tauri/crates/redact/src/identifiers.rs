//! Addresses and numbers that lead to a person.

use std::{ops::Range, sync::OnceLock};

use regex::Regex;

use crate::Label;

/// One way of writing an identifier.
struct Pattern {
    label: Label,
    shape: Regex,
    /// What the shape alone cannot tell.
    holds: fn(&str) -> bool,
}

/// The identifiers of a text, in bytes, in order, not overlapping.
pub(crate) fn identifiers(text: &str) -> Vec<(Range<usize>, Label)> {
    let mut found: Vec<(Range<usize>, Label)> = Vec::new();
    for pattern in patterns() {
        // Not `captures_iter`: the space after one number is the space before the next.
        let mut at = 0;
        while let Some(inner) = pattern.shape.captures_at(text, at).and_then(|hit| hit.get(1)) {
            at = inner.end();
            let is_new = found
                .iter()
                .all(|(taken, _)| taken.end <= inner.start() || inner.end() <= taken.start);
            if is_new && (pattern.holds)(inner.as_str()) {
                found.push((inner.range(), pattern.label));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn patterns() -> &'static [Pattern] {
    static PATTERNS: OnceLock<Vec<Pattern>> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        let any: fn(&str) -> bool = |_| true;
        [
            (Label::Email, r"([A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9._%+’'-]*@[A-Za-zÀ-ɏ0-9-]+(?:\.[A-Za-zÀ-ɏ0-9-]+)+)", any),
            (Label::Url, r"(?i)(?-u:\b)((?:https?://|www\.)[^\s<>«»]*[^\s<>«».,;:!?)\]}'’])", any as fn(&str) -> bool),
            (Label::Username, r"(?:^|[^A-Za-zÀ-ɏ0-9._@])(@[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ0-9_]*(?:[.\-][A-Za-zÀ-ɏ0-9_]+)*)", any),
            (Label::Username, r"(?:^|[^A-Za-zÀ-ɏ0-9\\/:.])([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9-]{1,19}\\[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9._-]{1,30})", any),
            (Label::Sin, r"(?:^|[^0-9-])([0-9]{3}[ .\u{a0}-]?[0-9]{3}[ .\u{a0}-]?[0-9]{3})(?:$|[^0-9-])", is_luhn),
            (
                Label::Phone,
                r"(?ix)(?:^|[^0-9A-Za-zÀ-ɏ.-]) ((?:\+?1[\ .-]?)? (?:\([0-9]{3}\)\ ?|[0-9]{3}[\ .\u{a0}-]?) [0-9]{3}[\ .\u{a0}-]?[0-9]{4}
                  (?:[,;]?\ ?(?:x|ext\.?|extension|poste|p\.)\ ?[0-9]{1,6})?) (?:$|[^0-9-])",
                is_phone,
            ),
            (Label::Phone, r"(?i)(?-u:\b)(?:t[eé]l\.?|phone|cell|call|ph\.?|fax)\s*:?\s*([0-9]{3}[ .-][0-9]{4})(?-u:\b)", any),
            (Label::Phone, r"(?i)(?-u:\b)((?:ext\.?|extension|poste)\s?[0-9]{3,6})(?-u:\b)", any),
            (Label::Pri, r"(?i)(?-u:\b)(?:pri|cidp|employee (?:number|no\.?|#)|matricule|num[eé]ro d['’]employ[eé])\s*(?:is|=|:|#|no\.?|est)?\s*([0-9]{2,3}[ -]?[0-9]{3}[ -]?[0-9]{3}|[0-9]{7,9})(?-u:\b)", any),
            (Label::Pri, r"(?:^|[^0-9A-Za-zÀ-ɏ.-])(0[0-9]{7,8})(?:$|[^0-9-])", any),
            (Label::Postal, r"(?i)(?:^|[^A-Za-zÀ-ɏ0-9])([ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ \u{a0}-]?[0-9][ABCEGHJ-NPRSTV-Z][0-9])(?:$|[^A-Za-zÀ-ɏ0-9])", any),
            (Label::Username, r"(?i)(?-u:\b)(?:user ?name|user ?id|userid|login|logon|nom d['’]utilisateur|identifiant|handle|compte|account)\s*(?:is|=|:|est)\s*([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9._-]{2,30})", any),
            (Label::Username, r"(?:^|[^A-Za-zÀ-ɏ0-9._@/-])([a-zà-ÿ]{3,20}) (?:in|on|ds|dans|sur) (?:AD|LDAP|Active Directory|Entra|GitHub|GitLab|Slack)(?-u:\b)", is_handle),
        ]
        .into_iter()
        .map(|(label, shape, holds)| Pattern {
            label,
            shape: Regex::new(shape).expect("a pattern of this file, compiled by its tests"),
            holds,
        })
        .collect()
    })
}

/// The check digit of a social insurance number: every second digit doubled, the sum a multiple of ten.
fn is_luhn(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            if place % 2 == 1 {
                digit * 2 / 10 + digit * 2 % 10
            } else {
                *digit
            }
        })
        .sum();
    digits.len() == 9 && digits.iter().any(|digit| *digit != 0) && sum.is_multiple_of(10)
}

/// Ten digits in a row are a number of something; with signs between them, of a telephone.
fn is_phone(number: &str) -> bool {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let area = if digits.len() > 10 && digits[0] == '1' {
        digits[1]
    } else {
        digits[0]
    };
    matches!(area, '2'..='9')
}

/// A handle is no ordinary word: "lcampbel in AD", but not "nothing in AD".
fn is_handle(word: &str) -> bool {
    crate::knowledge::Knowledge::shared().facts(crate::fold::mark(&crate::fold::fold(word)), None)
        & crate::facts::ORDINARY
        == 0
}
