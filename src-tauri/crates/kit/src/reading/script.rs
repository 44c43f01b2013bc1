//! The script that is read before the first question, out of a guide or a file of its own.

use super::entries::body_words;
use super::headings::is_script;
use crate::markdown::{Block, Body, Rich};
use crate::speech::{ends_sentence, fold, has, is_note, sentences, tidy};
use crate::{Bilingual, Lang, Script, ScriptPart, ScriptStep};

/// The script, and the stage directions found in it.
#[derive(Default)]
pub(super) struct Spoken {
    pub script: Script,
    pub directions: Vec<String>,
}

/// The part of a guide that is spoken: what stands under the heading that says so. A file
/// without such a heading is the script as a whole.
pub(super) fn spoken_part(blocks: Vec<Block>) -> Vec<Block> {
    let level = |b: &Block| match &b.body {
        Body::Heading(level, rich) => Some((*level, rich.plain())),
        _ => None,
    };
    let start = blocks
        .iter()
        .position(|b| level(b).is_some_and(|(_, text)| is_script(&text)));
    let Some((start, depth)) = start.and_then(|i| level(&blocks[i]).map(|(l, _)| (i + 1, l))) else {
        return blocks;
    };
    let ends = |b: &Block| level(b).is_some_and(|(l, text)| l <= depth && branch(&text).is_none());
    let end = blocks[start..]
        .iter()
        .position(ends)
        .map_or(blocks.len(), |n| start + n);
    blocks[start..end].to_vec()
}

/// Reads paragraphs as steps.
pub(super) fn script(blocks: &[Block], lang: Lang) -> Spoken {
    let mut out = Spoken::default();
    let mut after: Option<ScriptPart> = None;
    for block in blocks {
        match &block.body {
            Body::Text(rich) | Body::Heading(_, rich) => {
                if let Some(part) = branch(&rich.plain()) {
                    after = Some(part(after));
                } else if matches!(block.body, Body::Heading(..)) {
                    out.directions.push(rich.plain());
                } else {
                    paragraph(rich, after, lang, &mut out);
                }
            }
            Body::List(list) => list.items.iter().for_each(|item| {
                paragraph(&item.text(), after, lang, &mut out);
                let nested = item.blocks.iter().filter(|b| !matches!(b.body, Body::Text(_)));
                out.directions.extend(nested.map(|b| body_words(&b.body)));
            }),
            // Some people quote what is to be said.
            Body::Quote(blocks) => {
                let quoted = script(blocks, lang);
                out.script.steps.extend(quoted.script.steps);
                out.directions.extend(quoted.directions);
            }
            body => out.directions.push(body_words(body)),
        }
    }
    out.directions.retain(|d| !d.is_empty());
    out
}

/// What an "If the answer is no" or an "Else" opens, knowing which branch is open.
fn branch(text: &str) -> Option<fn(Option<ScriptPart>) -> ScriptPart> {
    let folded = fold(text);
    let label = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let is_one_of = |list: &[&str]| list.contains(&label);
    let is_answer = label.starts_with("if ") || label.starts_with("si ");
    if label.chars().count() > 45 {
        return None;
    }
    if is_one_of(&["if no", "if not", "si non", "no", "non"])
        || (is_answer && (label.ends_with(" no") || label.ends_with(" non")))
    {
        Some(|_| ScriptPart::IfNo)
    } else if is_one_of(&["if yes", "si oui", "yes", "oui"])
        || (is_answer && (label.ends_with(" yes") || label.ends_with(" oui")))
    {
        Some(|_| ScriptPart::IfYes)
    } else if is_one_of(&[
        "else",
        "otherwise",
        "autre",
        "autrement",
        "sinon",
        "dans le cas contraire",
    ]) {
        Some(|before| {
            if before == Some(ScriptPart::IfYes) {
                ScriptPart::IfNo
            } else {
                ScriptPart::IfYes
            }
        })
    } else {
        None
    }
}

/// One step, or more when permission and consent are asked in the same paragraph.
fn paragraph(rich: &Rich, after: Option<ScriptPart>, lang: Lang, out: &mut Spoken) {
    for unit in rich.units() {
        if unit.is_aside || is_note(&unit.text) {
            out.directions.push(unit.text);
            continue;
        }
        let (said, directions) = without_directions(&blanks(&unit.text));
        out.directions.extend(directions);
        let mut steps: Vec<(ScriptPart, String)> = Vec::new();
        for sentence in sentences(&said) {
            let part = after.unwrap_or_else(|| purpose(&sentence));
            match steps.last_mut() {
                Some((last, words)) if *last == part => {
                    words.push(' ');
                    words.push_str(&sentence);
                }
                _ => steps.push((part, sentence)),
            }
        }
        let steps = steps.into_iter().map(|(part, words)| ScriptStep {
            part,
            text: Bilingual::only(lang, words),
        });
        out.script.steps.extend(steps);
    }
}

/// Whether a paragraph asks for permission to take notes, or for consent.
pub(super) fn asks_consent(block: &Block) -> bool {
    let text = match &block.body {
        Body::Text(rich) => rich.plain(),
        Body::Quote(blocks) => return blocks.iter().any(asks_consent),
        _ => return false,
    };
    sentences(&text).iter().any(|s| purpose(s) != ScriptPart::Spoken)
}

/// What a sentence outside any branch does.
fn purpose(sentence: &str) -> ScriptPart {
    let asks = sentence.contains('?') || has(sentence, &["permission", "would like to ask", "voudrais vous demander"]);
    let takes_notes = has(
        sentence,
        &[
            "take notes",
            "taking notes",
            "note-taking",
            "takes notes",
            "prendre des notes",
            "prise de notes",
            "prenions des notes",
            "prenne des notes",
            "record this",
            "to record",
            "i record",
            "we record",
            "enregistrer",
        ],
    );
    let takes_part = has(
        sentence,
        &[
            "participat",
            "take part",
            "taking part",
            "prendre part",
            "be interviewed",
            "go ahead",
            "proceed",
            "particip",
            "consent",
        ],
    );
    let is_asked_of_you = has(
        sentence,
        &[
            "agree",
            "consent",
            "willing",
            "wish",
            "happy to",
            "would you",
            "do you",
            "acceptez",
            "accord",
            "souhaitez",
            "voulez",
            "consentez",
        ],
    );
    if asks && takes_notes {
        ScriptPart::AskNotes
    } else if sentence.contains('?') && takes_part && is_asked_of_you {
        ScriptPart::AskConsent
    } else {
        ScriptPart::Spoken
    }
}

/// `<'name'>`, `{name}`, `[name]` and `____` become `{blank}`: spoken, and never typed anywhere.
fn blanks(text: &str) -> String {
    const PAIRS: [(char, char); 3] = [('<', '>'), ('{', '}'), ('[', ']')];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{', '[', '_']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = match PAIRS.iter().find(|p| rest.starts_with(p.0)) {
            Some((_, close)) => rest
                .char_indices()
                .take(60)
                .find(|(_, c)| c == close)
                .map(|(i, _)| i + 1),
            None => Some(rest.len() - rest.trim_start_matches('_').len()).filter(|n| *n >= 2),
        };
        match end {
            Some(_) => out.push_str("{blank}"),
            None => out.push_str(&rest[..1]),
        }
        rest = &rest[end.unwrap_or(1)..];
    }
    out.push_str(rest);
    out
}

/// Brackets after the end of a sentence tell the reader what to do; brackets inside one are spoken.
fn without_directions(text: &str) -> (String, Vec<String>) {
    let (mut said, mut directions) = (String::new(), Vec::new());
    let mut rest = text;
    while let (Some(at), Some(end)) = (rest.find('('), rest.find(')')) {
        let stands_apart =
            rest[..at.min(end)].trim().is_empty() && said.is_empty() || ends_sentence(&rest[..at.min(end)]);
        if stands_apart && at < end {
            said.push_str(&rest[..at]);
            directions.push(tidy(&rest[at + 1..end]));
            rest = rest[end + 1..].strip_prefix('.').unwrap_or(&rest[end + 1..]);
        } else {
            said.push_str(&rest[..=at.min(end)]);
            rest = &rest[at.min(end) + 1..];
        }
    }
    said.push_str(rest);
    (tidy(&said), directions)
}
