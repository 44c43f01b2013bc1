//! What a heading is: a section, a question, the script, or only words.

use crate::markdown::{Block, Body, Rich};
use crate::speech::{asks, fold, has, is_note, leads_probes, themes};

/// "Section 3 – Your team" is (3, "Your team"). Only headings that say so.
pub(super) fn named_section(text: &str) -> Option<(u32, String)> {
    const NAMES: [&str; 14] = [
        "section", "part", "partie", "bloc", "block", "module", "theme", "chapter", "chapitre", "volet", "topic",
        "segment", "sujet", "set",
    ];
    let mut parts = text.splitn(2, char::is_whitespace);
    let name = fold(parts.next()?);
    let rest = parts.next()?.trim_start();
    let (number, title) = leading_number(rest)?;
    NAMES.contains(&name.as_str()).then_some((number, title))
}

/// "1. Work" is (Some(1), "Work"); a title that is not numbered stays whole.
pub(super) fn plain_section(text: &str) -> (Option<u32>, String) {
    let text = text.trim().trim_end_matches(':').trim_end();
    match leading_number(text) {
        Some((number, title)) if !title.is_empty() => (Some(number), title),
        _ => (None, text.to_owned()),
    }
}

/// A number in figures, as a letter or in Roman, then a mark, then words.
fn leading_number(text: &str) -> Option<(u32, String)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (head, tail) = text.split_at(end);
    let number = match head {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        _ if head.len() == 1 && head.starts_with(|c: char| c.is_ascii_uppercase()) => {
            u32::from(head.as_bytes()[0] - b'A') + 1
        }
        _ => head.parse().ok()?,
    };
    let tail = tail.trim_start();
    let title = tail.trim_start_matches(['-', '–', '—', ':', '.', ')']);
    (tail.is_empty() || title.len() < tail.len()).then(|| (number, title.trim().to_owned()))
}

/// The question after "Q1.", "Question 2 –" or, in a heading or in bold, "3.1". Bytes to step over.
pub(super) fn prefix(text: &str, needs_word: bool) -> Option<usize> {
    let mut at = 0;
    let begins = |word: &&str| {
        text.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    if let Some(word) = ["question", "q"].into_iter().find(begins) {
        at = word.len();
    }
    if needs_word && at == 0 {
        return None;
    }
    at += text[at..].len() - text[at..].trim_start_matches([' ', '\u{a0}', '.', '#']).len();
    let figures = text[at..]
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len() - at);
    if !text[at..].starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = &text[at + figures..];
    let marks = rest.len()
        - rest
            .trim_start_matches([' ', '\u{a0}', ':', ')', '-', '–', '—', '.'])
            .len();
    let has_mark = text[at..at + figures].contains('.') || rest[..marks].contains(['.', ':', ')', '-', '–', '—']);
    (has_mark || rest.is_empty() || (needs_word && marks > 0)).then_some(at + figures + marks)
}

/// A short bold line stands for a heading where people do not use heading signs.
pub(super) fn promote(blocks: Vec<Block>) -> Vec<Block> {
    let stands_alone = |rich: &Rich| {
        let text = rich.plain();
        let is_label = themes(&text).is_some() || is_note(&text) || leads_probes(&text);
        rich.is_bold()
            && rich.lines().len() == 1
            && text.chars().count() <= 90
            && !is_label
            && !asks(&text)
            && prefix(&text, true).is_none()
    };
    let promoted = blocks.into_iter().map(|block| match block.body {
        Body::Text(rich) if stands_alone(&rich) => Block {
            line: block.line,
            body: Body::Heading(7, rich),
        },
        body => Block { line: block.line, body },
    });
    promoted.collect()
}

/// Whether it names the part that is read before the first question.
pub(super) fn is_script(text: &str) -> bool {
    has(
        text,
        &[
            "script",
            "scenario",
            "consent",
            "opening words",
            "opening statement",
            "mot d'ouverture",
            "texte d'ouverture",
            "mot d'introduction",
            "to start the interview",
            "pour commencer l'entrevue",
        ],
    )
}
