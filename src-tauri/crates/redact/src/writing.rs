//! How a word is written.

use unicode_normalization::char::is_combining_mark;

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// "marie".
    Lower,
    /// "Marie", "McIntyre", "Jean-Guy", "O'Rourke".
    Capital,
    /// "MARIE".
    Upper,
    /// "GitHub", "iPhone".
    Camel,
    /// "K".
    Single,
    /// "D.W.", "C.-A.", "J-F".
    Initials,
    /// Anything with a digit.
    Code,
}

/// Beginnings of a name after which a second capital may stand.
const HUMPS: [&str; 13] = [
    "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "Del", "Da", "St", "Ste",
];

/// How a word is written; its letters may stand with hyphens and apostrophes between them.
pub(crate) fn shape(word: &str) -> Shape {
    // Nearly every word is one of these two.
    let bytes = word.as_bytes();
    if let [first, rest @ ..] = bytes
        && rest.iter().all(u8::is_ascii_lowercase)
    {
        match first {
            b'a'..=b'z' => return Shape::Lower,
            b'A'..=b'Z' if !rest.is_empty() => return Shape::Capital,
            _ => {}
        }
    }
    let (mut upper, mut letters, mut humps) = (0_usize, 0_usize, 0_usize);
    let mut starts = true;
    for letter in word.chars() {
        if letter.is_numeric() {
            return Shape::Code;
        }
        if is_joint(letter) {
            starts = true;
            continue;
        }
        if letter.is_alphabetic() {
            letters += 1;
            if letter.is_uppercase() {
                upper += 1;
                humps += usize::from(!starts);
            }
        }
        starts = false;
    }
    match (upper, letters) {
        (1, 1) => Shape::Single,
        (0, _) => Shape::Lower,
        _ if upper == letters && is_chain_of_letters(word) => Shape::Initials,
        _ if upper == letters => Shape::Upper,
        _ if !word.starts_with(char::is_uppercase) => Shape::Camel,
        _ if humps == 0 || humps_fit(word) => Shape::Capital,
        _ => Shape::Camel,
    }
}

/// A sign that joins two parts of a word.
pub(crate) fn is_joint(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '-' | '‑' | '‐')
}

fn is_chain_of_letters(word: &str) -> bool {
    word.contains('-') && word.split('-').all(|part| part.chars().count() == 1)
}

/// Whether every capital inside stands where a name may have one: "McIntyre", "LeBlanc".
fn humps_fit(word: &str) -> bool {
    word.split(is_joint).all(|part| {
        let body = HUMPS
            .iter()
            .find_map(|start| {
                part.strip_prefix(start)
                    .filter(|rest| rest.starts_with(char::is_uppercase))
            })
            .unwrap_or(part);
        !body.chars().skip(1).any(char::is_uppercase)
    })
}

/// The run of letters from here, with the hyphens and apostrophes inside it; initials keep their dots. The byte after
/// its last one.
pub(crate) fn word_end(text: &str, start: usize) -> usize {
    if let Some(end) = initials_end(text, start) {
        return end;
    }
    let bytes = text.as_bytes();
    let mut end = start;
    while end < bytes.len() {
        let byte = bytes[end];
        if byte.is_ascii_alphanumeric() {
            end += 1;
            continue;
        }
        if byte.is_ascii() && byte != b'\'' && byte != b'-' {
            break;
        }
        let Some(letter) = text[end..].chars().next() else {
            break;
        };
        let after = end + letter.len_utf8();
        let inside = is_joint(letter) && text[after..].starts_with(char::is_alphanumeric);
        if !(letter.is_alphanumeric() || is_combining_mark(letter) || inside) {
            break;
        }
        end = after;
    }
    end
}

/// "D.W.", "C.-A.", "J.-F", "d.w.": two letters or more with a dot after the first.
fn initials_end(text: &str, start: usize) -> Option<usize> {
    let mut quick = text[start..].chars();
    let first = quick.next()?;
    if quick.next() != Some('.') {
        return None;
    }
    let capitals = first.is_uppercase();
    let fits = |letter: char| {
        if capitals {
            letter.is_uppercase()
        } else {
            letter.is_lowercase()
        }
    };
    let mut letters = text[start..].char_indices().peekable();
    let (mut end, mut count) = (start, 0);
    loop {
        letters.next_if(|(_, letter)| fits(*letter))?;
        let dot = letters.next_if(|(_, sign)| *sign == '.');
        if dot.is_none() && (count == 0 || letters.peek().is_some_and(|(_, next)| next.is_alphanumeric())) {
            return None;
        }
        count += 1;
        let Some((offset, _)) = dot else {
            end = letters.peek().map_or(text.len(), |(offset, _)| start + offset);
            break;
        };
        end = end.max(start + offset + 1);
        let mut ahead = letters.clone();
        ahead.next_if(|(_, sign)| is_joint(*sign));
        let more = ahead.next().is_some_and(|(_, letter)| fits(letter))
            && ahead
                .next()
                .is_none_or(|(_, next)| !next.is_alphanumeric() && !is_joint(next));
        if !more {
            break;
        }
        letters.next_if(|(_, sign)| is_joint(*sign));
    }
    (count >= 2 && (capitals || text[..end].ends_with('.'))).then_some(end)
}
