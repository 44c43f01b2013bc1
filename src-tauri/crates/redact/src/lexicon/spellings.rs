//! The ways in which a note may write the name of a person of the directory.

use crate::{
    facts::{BETWEEN, FUNCTION, PARTICLE, TITLE},
    fold::{fold, mark},
    knowledge::Knowledge,
};

/// A given or family name, cut up. All is folded.
pub(super) struct Spellings {
    /// The words of it that tell something by themselves, without particles.
    pub(super) parts: Vec<String>,
    /// The whole as one word, with hyphens or run together.
    pub(super) wholes: Vec<String>,
    /// Particles, each with the word that follows it: "de la", "la tour".
    pub(super) led: Vec<[String; 2]>,
}

impl Spellings {
    /// Of a given name: "Marie-Ève", "Marie Ève", "J. Robert", "Elizabeth (Liz)".
    pub(super) fn given(name: &str) -> Spellings {
        Spellings::of(name)
    }

    /// Of a family name: "Côté-Roy", "van der Berg", "St-Onge", "O'Rourke", "Doe, Jr".
    pub(super) fn family(name: &str) -> Spellings {
        Spellings::of(name.split([',', '(']).next().unwrap_or_default())
    }

    fn of(name: &str) -> Spellings {
        let chunks: Vec<String> = name
            .split_whitespace()
            .map(|chunk| fold(chunk.trim_matches(is_break)))
            .collect();
        let all: Vec<String> = chunks
            .iter()
            .flat_map(|chunk| chunk.split(is_break))
            .map(str::to_owned)
            .collect();
        let all: Vec<String> = all.into_iter().filter(|part| !part.is_empty()).collect();
        let mut wholes = Vec::new();
        if (2..6).contains(&all.len()) {
            wholes.push(all.join("-"));
            wholes.push(all.concat());
            if let Some(other) = saint(&all[0]) {
                wholes.push(format!("{other}-{}", all[1..].join("-")));
                wholes.push(format!("{other}{}", all[1..].concat()));
            }
        }
        if chunks.len() > 1 {
            // "Hanna Soo-jin": the compound is a word of the whole.
            wholes.extend(chunks.iter().filter(|chunk| chunk.contains('-')).cloned());
        }
        let mut led = led(&chunks);
        if chunks.len() != all.len() {
            led.extend(self::led(&all));
        }
        let last = all.last().filter(|part| part.chars().count() > 1).cloned();
        let mut parts: Vec<String> = all
            .into_iter()
            .filter(|part| part.len() > 1 && !is_small(part))
            .collect();
        if parts.is_empty() {
            // "Le", "An": there is nothing else to go by.
            parts.extend(last);
        }
        for at in 0..parts.len() {
            // "O'Rourke" may lose its sign, « d'Amours » is read as « d' » and « Amours ».
            if let Some((_, rest)) = parts[at].split_once('\'') {
                let rest = Some(rest.to_owned()).filter(|rest| rest.chars().count() > 3);
                let bare = parts[at].replace('\'', "");
                parts.extend(rest);
                parts.push(bare);
            }
        }
        Spellings { parts, wholes, led }
    }

    /// Every single word that may stand for the name.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().chain(&self.wholes).map(String::as_str)
    }
}

/// The particles before a name, each with what follows it.
fn led(words: &[String]) -> Vec<[String; 2]> {
    let leading = words.windows(2).take_while(|pair| is_small(&pair[0]));
    leading.map(|pair| [pair[0].clone(), pair[1].clone()]).collect()
}

/// First letters of the parts of a given name: "me" for "Marie-Ève".
pub(super) fn first_letters(name: &str) -> String {
    let firsts = name.split(is_break).filter_map(|part| part.chars().next());
    fold(&firsts.filter(|letter| letter.is_alphabetic()).collect::<String>())
}

fn is_break(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(
            sign,
            '-' | '‐' | '‑' | '–' | '.' | ',' | '(' | ')' | '"' | '«' | '»' | '“' | '”' | '/' | ':'
        )
}

/// Particles and small words are no name by themselves: "van", « de la ».
fn is_small(part: &str) -> bool {
    let small = Knowledge::shared().facts(mark(part)) & (PARTICLE | BETWEEN | FUNCTION | TITLE) != 0;
    small && !matches!(part, "will" | "may") || saint(part).is_some()
}

/// The other way of writing "St" and « Sainte ».
fn saint(part: &str) -> Option<&'static str> {
    match part {
        "st" => Some("saint"),
        "saint" => Some("st"),
        "ste" => Some("sainte"),
        "sainte" => Some("ste"),
        _ => None,
    }
}
