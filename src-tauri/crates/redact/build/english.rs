//! The forms of an English word.

/// Third person, past and -ing forms of a verb, with whether the form can follow a subject.
pub(crate) fn verb_forms(base: &str, irregular: &[&str], mut found: impl FnMut(&str, bool)) {
    found(base, false);
    found(&third_person(base), true);
    for form in irregular {
        found(form, true);
    }
    let doubled = doubled(base);
    let stem = base
        .strip_suffix('e')
        .filter(|rest| !rest.ends_with(['e', 'o', 'y']))
        .unwrap_or(base);
    if irregular.is_empty() {
        match base.strip_suffix('y') {
            Some(rest) if !ends_with_vowel(rest) => found(&format!("{rest}ied"), true),
            _ if base.ends_with('e') => found(&format!("{base}d"), true),
            _ => found(&format!("{base}ed"), true),
        }
        if let Some(doubled) = &doubled {
            found(&format!("{doubled}ed"), true);
        }
    }
    found(&format!("{stem}ing"), false);
    if let Some(doubled) = &doubled {
        found(&format!("{doubled}ing"), false);
    }
}

/// The plural of a noun.
pub(crate) fn plural(noun: &str) -> String {
    third_person(noun)
}

/// Comparative, superlative and adverb of an adjective.
pub(crate) fn adjective_forms(base: &str, mut found: impl FnMut(&str)) {
    found(base);
    match base.strip_suffix('y') {
        Some(rest) if !ends_with_vowel(rest) => {
            found(&format!("{rest}ier"));
            found(&format!("{rest}iest"));
            found(&format!("{rest}ily"));
        }
        _ => {
            let stem = base.strip_suffix('e').unwrap_or(base);
            found(&format!("{stem}er"));
            found(&format!("{stem}est"));
            if let Some(doubled) = doubled(base) {
                found(&format!("{doubled}er"));
                found(&format!("{doubled}est"));
            }
            match base {
                _ if base.ends_with("ic") => found(&format!("{base}ally")),
                _ if base.ends_with("le") => found(&format!("{stem}y")),
                _ if base.ends_with('l') => found(&format!("{base}ly")),
                _ => found(&format!("{base}ly")),
            }
        }
    }
    found(&format!("{base}ness"));
}

fn third_person(base: &str) -> String {
    match base.strip_suffix('y') {
        Some(rest) if !ends_with_vowel(rest) => format!("{rest}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| base.ends_with(end)) => format!("{base}es"),
        _ if base.ends_with('o') && !base.ends_with("eo") && !base.ends_with("io") => format!("{base}es"),
        _ => format!("{base}s"),
    }
}

/// "plan" to "plann": a last consonant after one vowel may be written twice.
fn doubled(base: &str) -> Option<String> {
    let letters = base.as_bytes();
    let [.., before, vowel, last] = letters else {
        return None;
    };
    let is_vowel = |letter: &u8| b"aeiou".contains(letter);
    (!is_vowel(before) && is_vowel(vowel) && !is_vowel(last) && !b"wxyhc".contains(last))
        .then(|| format!("{base}{}", char::from(*last)))
}

fn ends_with_vowel(word: &str) -> bool {
    word.ends_with(['a', 'e', 'i', 'o', 'u'])
}
