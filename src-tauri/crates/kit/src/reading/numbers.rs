//! Questions that are answered with whole numbers, and the label of each number.

use crate::speech::{fold, sentences, words};

/// Labels of the numbers that a question asks for; empty when it asks for something else.
pub(super) fn fields(ask: &str) -> Vec<String> {
    let sentences = sentences(ask);
    let per_sentence: Vec<Vec<String>> = sentences.iter().map(|s| labels(s)).collect();
    // The first sentence decides: figures in a later one only give colour to an open question.
    if per_sentence.first().is_none_or(Vec::is_empty) {
        return Vec::new();
    }
    per_sentence.into_iter().flatten().collect()
}

fn labels(sentence: &str) -> Vec<String> {
    // "How many people …" is its own best label.
    const COUNTS: [&str; 3] = ["how many ", "combien de ", "combien d'"];
    let folded = fold(sentence);
    let asked = folded
        .trim_start_matches("about ")
        .trim_start_matches("approximately ")
        .trim_start_matches("environ ");
    if COUNTS.iter().any(|c| asked.starts_with(c)) && !asked.starts_with("combien de temps") {
        let parts = [" and how many ", " et combien "]
            .iter()
            .find_map(|j| sentence.split_once(j).map(|(a, b)| (a, j, b)));
        return match parts {
            Some((first, joint, second)) => {
                let again = joint
                    .trim_start_matches([' '])
                    .trim_start_matches("and ")
                    .trim_start_matches("et ");
                vec![polished(first), polished(&format!("{again}{second}"))]
            }
            None => vec![polished(sentence)],
        };
    }
    for (cue, is_size) in [
        ("size of ", true),
        ("taille d", true),
        ("number of ", false),
        ("nombre ", false),
    ] {
        let Some(at) = folded.find(cue).filter(|at| only_opens(&folded[..*at])) else {
            continue;
        };
        // Folding may change the length of a text; counted in characters both agree up to ligatures.
        let skip = folded[..at].chars().count();
        let rest: String = sentence.chars().skip(skip).collect();
        return if is_size { vec![polished(&rest)] } else { counted(&rest) };
    }
    Vec::new()
}

/// Whether only "What is the approximate …" stands before the cue.
fn only_opens(before: &str) -> bool {
    const OPENERS: [&str; 32] = [
        "what",
        "is",
        "are",
        "was",
        "s",
        "the",
        "approximate",
        "approximately",
        "current",
        "total",
        "exact",
        "roughly",
        "your",
        "please",
        "give",
        "state",
        "indicate",
        "about",
        "and",
        "quel",
        "quelle",
        "est",
        "le",
        "la",
        "actuel",
        "actuelle",
        "approximatif",
        "total",
        "environ",
        "indiquez",
        "donnez",
        "et",
    ];
    words(before).iter().all(|w| OPENERS.contains(&w.as_str()))
}

/// "number of filled vs. empty positions": one label each, both with their noun.
fn counted(rest: &str) -> Vec<String> {
    let mut things: Vec<&str> = rest.split_whitespace().collect();
    // "nombre approximatif de postes": what is counted stands after the first "of".
    let of = things
        .iter()
        .position(|w| matches!(*w, "of" | "de" | "des" | "du") || w.starts_with("d'") || w.starts_with("d’"));
    let Some(of) = of else { return Vec::new() };
    things.drain(..=of);
    let text = things.join(" ");
    let mut parts = vec![text.as_str()];
    for cut in [
        " vs. ",
        " vs ",
        " versus ",
        " par rapport aux ",
        " par rapport à ",
        " compared to ",
        " and ",
        " et ",
    ] {
        parts = parts.into_iter().flat_map(|p| p.split(cut)).collect();
    }
    let noun = parts
        .last()
        .and_then(|p| p.trim_end_matches(['?', '.', ' ']).rsplit(' ').next())
        .unwrap_or("");
    parts = parts
        .into_iter()
        .map(|p| {
            p.trim_start_matches("de ")
                .trim_start_matches("des ")
                .trim_start_matches("of ")
        })
        .collect();
    let whole = |p: &&str| {
        if p.contains(' ') || parts.len() == 1 {
            polished(p)
        } else {
            polished(&format!("{p} {noun}"))
        }
    };
    parts.iter().map(whole).collect()
}

/// Without its question mark, with a capital.
fn polished(text: &str) -> String {
    let text = text
        .trim()
        .trim_end_matches(['?', '.', ':', ',', ' ', '\u{a0}', '\u{202f}']);
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
