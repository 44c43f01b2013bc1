//! Rules that compare an English text with its French one.

use super::glossary::{EN_ONLY, FR_ONLY, NUMBERS, PAIRS, SMALL};
use super::places::{Role, Text};
use super::{Finding, FindingKind};
use crate::speech::{fold, sentences, words};

/// What differs between two texts that should say the same.
pub(super) fn differences(en: &str, fr: &str, role: Role) -> Vec<FindingKind> {
    let mut kinds = Vec::new();
    let mut check = |differs: bool, kind| {
        if differs {
            kinds.push(kind);
        }
    };
    check(numbers(en) != numbers(fr), FindingKind::NumbersDiffer);
    check(
        en.matches("{blank}").count() != fr.matches("{blank}").count(),
        FindingKind::BlanksDiffer,
    );
    check(
        en.matches('?').count() != fr.matches('?').count(),
        FindingKind::QuestionMarkDiffers,
    );
    check(said(en) != said(fr), FindingKind::SentencesDiffer);
    check(holds(fr, EN_ONLY) || holds(en, FR_ONLY), FindingKind::OtherLanguage);
    check(brackets(en) != brackets(fr), FindingKind::ExplanationMissing);
    let owners = owners(en, fr);
    check(owners, FindingKind::OwnerDiffers);
    // The glossary is small and words have more than one meaning: it speaks only where texts are short and nothing else did.
    let is_short = matches!(
        role,
        Role::Theme | Role::Ask | Role::Label | Role::FollowUp | Role::Heading
    );
    let is_silent = kinds.iter().all(|k| *k == FindingKind::QuestionMarkDiffers);
    if is_short && is_silent && unmatched(en, fr) {
        kinds.push(FindingKind::WordDiffers);
    }
    kinds
}

/// Figures and number words above one, sorted. "One" and "un" are articles as often as numbers.
fn numbers(text: &str) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::new();
    for word in words(text) {
        let figures: String = word.chars().filter(char::is_ascii_digit).collect();
        let named = NUMBERS.iter().find(|n| n.1 == word || n.2 == word).map(|n| n.0);
        found.extend(figures.parse().ok().or(named));
    }
    found.sort_unstable();
    found
}

/// Sentences, not counting those in brackets. A full stop with no space after it still ends one;
/// three of them only hold the breath.
fn said(text: &str) -> usize {
    let mut depth = 0;
    let mut outside = String::new();
    let mut last = ' ';
    for c in text.replace("...", ",").replace('…', ",").chars() {
        depth = (depth + i32::from(c == '(') - i32::from(c == ')' || c == ']') + i32::from(c == '[')).max(0);
        if last == '.' && c.is_uppercase() {
            outside.push(' ');
        }
        if depth == 0 && c != ')' {
            outside.push(c);
        }
        last = c;
    }
    sentences(&outside)
        .iter()
        .filter(|s| s.chars().any(char::is_alphanumeric))
        .count()
}

/// Whether a text holds a word that only the other language has.
fn holds(text: &str, foreign: &[&str]) -> bool {
    let folded = fold(text);
    let is_word = |at: usize, len: usize| {
        let before = folded[..at].chars().next_back();
        let after = folded[at + len..].chars().next();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '\'' || c == '-')
            && !after.is_some_and(|c| c.is_alphanumeric() || c == '-')
    };
    foreign
        .iter()
        .any(|f| folded.match_indices(f).any(|(at, _)| is_word(at, f.len())))
}

/// Brackets that explain: two words of content or more.
fn brackets(text: &str) -> usize {
    let inside = text.split('(').skip(1).filter_map(|part| part.split_once(')'));
    inside.filter(|(words, _)| content(words) >= 2).count()
}

/// Words that carry meaning.
fn content(text: &str) -> usize {
    words(text)
        .iter()
        .filter(|w| w.chars().count() > 1 && !SMALL.contains(&w.as_str()))
        .count()
}

/// Both speak to "you", and only one says that it is about the team.
fn owners(en: &str, fr: &str) -> bool {
    let has = |text: &str, stems: &[&str]| words(text).iter().any(|w| stems.iter().any(|s| w.starts_with(s)));
    let of_you = has(en, &["your"]) && has(fr, &["votre", "vos"]);
    let group_en = has(
        en,
        &["team", "employee", "member", "staff", "people", "branch", "subordinate"],
    );
    let group_fr = has(
        fr,
        &[
            "equipe",
            "employe",
            "membre",
            "personnel",
            "gens",
            "direction",
            "subordonn",
        ],
    );
    of_you && group_en != group_fr
}

/// Whether a word of the glossary has no counterpart on the other side.
fn unmatched(en: &str, fr: &str) -> bool {
    let (en, fr) = (words(en), words(fr));
    let has = |words: &[String], stems: &str| words.iter().any(|w| stems.split(' ').any(|s| w.starts_with(s)));
    PAIRS.iter().any(|(e, f)| has(&en, e) != has(&fr, f))
}

/// Entries that say much more in one language while most others of their list agree.
pub(super) fn scope(texts: &[Text]) -> Vec<Finding> {
    let labels: Vec<&Text> = texts
        .iter()
        .filter(|t| t.role == Role::Label && t.both().is_some())
        .collect();
    let mut out = Vec::new();
    for list in labels.chunk_by(|a, b| list_of(a) == list_of(b)) {
        let agree = list.iter().filter(|t| !is_wide(t, 1.5)).count();
        let stands_out = |t: &&&Text| is_wide(t, 1.6) && agree * 4 >= (list.len() - 1) * 3;
        out.extend(
            list.iter()
                .filter(|_| list.len() >= 3)
                .filter(stands_out)
                .map(|t| t.finding(FindingKind::ScopeDiffers)),
        );
    }
    out
}

/// "1.2 o" for "1.2 o6".
fn list_of<'a>(text: &'a Text) -> &'a str {
    text.place.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// Whether one side holds so many times the content of the other, and at least two words more.
fn is_wide(text: &Text, times: f32) -> bool {
    let Some((en, fr)) = text.both() else { return false };
    let (a, b) = (content(en), content(fr));
    a.abs_diff(b) >= 2 && a.max(b) as f32 >= times * a.min(b).max(1) as f32
}
