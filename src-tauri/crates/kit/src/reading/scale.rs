//! Rating scales as people write them, and when to ask why.

use crate::speech::{asks_agreement, fold, tidy, words};
use crate::{Bilingual, Lang, Scale};

/// The highest rating that is a rating and not a figure of speech.
const HIGHEST: u8 = 10;

/// A scale in words: "From Strongly disagree (=1) to … (=7)", "1 = never, 5 = always",
/// "from 1 (low) to 5 (high)", "on a scale of 1 to 5". `None` when there are no two ends.
pub(super) fn scale(text: &str, lang: Lang) -> Option<Scale> {
    let marks = marks(text);
    let mut points: Vec<(u8, Bilingual)> = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        let before = marks.get(i.wrapping_sub(1)).map_or(0, |m| m.end);
        let after = marks.get(i + 1).map_or(text.len(), |m| m.start);
        let label = label(text, mark, before, after);
        points.push((
            mark.value,
            label.map_or_else(Bilingual::default, |l| Bilingual::only(lang, l)),
        ));
    }
    let (from, to) = (points.iter().map(|p| p.0).min()?, points.iter().map(|p| p.0).max()?);
    let is_named = points.iter().any(|p| !p.1.is_empty());
    let says_so = asks_agreement(text) && to >= from + 2;
    points.sort_by_key(|p| p.0);
    let is_clean = points.windows(2).all(|w| w[0].0 < w[1].0);
    points.retain(|p| !p.1.is_empty());
    (is_clean && from < to && from <= 1 && (is_named || says_so)).then_some(Scale { from, to, points })
}

/// Whether a line says nothing but the scale.
pub(super) fn is_only_scale(text: &str, scale: &Scale) -> bool {
    let named: Vec<String> = scale.points.iter().flat_map(|p| words(p.1.prefer(Lang::En))).collect();
    let is_known =
        |w: &String| named.contains(w) || JOINTS.contains(&w.as_str()) || w.bytes().all(|b| b.is_ascii_digit());
    words(text).iter().all(is_known)
}

/// Little words that only join the points of a scale.
const JOINTS: [&str; 11] = [
    "from", "to", "de", "du", "a", "and", "et", "through", "jusqu", "jusqu'a", "or",
];

/// A whole number that stands alone, with the brackets or "=" around it.
struct Mark {
    value: u8,
    /// Of the figure and what belongs to it.
    start: usize,
    end: usize,
    is_bracketed: bool,
}

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + found;
        let end = text[start..]
            .find(|c: char| !c.is_ascii_digit())
            .map_or(text.len(), |i| start + i);
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        let is_alone = !before.is_some_and(|c| c.is_alphanumeric() || "%/.".contains(c))
            && !after.is_some_and(|c| c.is_alphanumeric() || "%/".contains(c));
        if let Some(value) = text[start..end]
            .parse::<u8>()
            .ok()
            .filter(|v| is_alone && *v <= HIGHEST)
        {
            let inner = text[..start].trim_end_matches([' ', '=', '\u{a0}']);
            let is_bracketed = inner.ends_with('(') && text[end..].trim_start().starts_with(')');
            let open = if is_bracketed { inner.len() - 1 } else { start };
            let close = if is_bracketed {
                text[end..].find(')').map_or(end, |i| end + i + 1)
            } else {
                end
            };
            marks.push(Mark {
                value,
                start: open,
                end: close,
                is_bracketed,
            });
        }
        at = end;
    }
    marks
}

/// "Strongly disagree (=1)" names the point before it; "1 = never" and "1 (never)" after it.
fn label(text: &str, mark: &Mark, before: usize, after: usize) -> Option<String> {
    if mark.is_bracketed {
        return name(&text[before.min(mark.start)..mark.start]);
    }
    let rest = text[mark.end..after.max(mark.end)].trim_start_matches([' ', '\u{a0}']);
    if let Some(inside) = rest.strip_prefix('(') {
        return name(inside.split(')').next()?);
    }
    let named = rest.strip_prefix(['=', ':', '-', '–', '—'])?;
    // A bracket around the whole scale is not part of its last name.
    let words = named.split([',', ';', '.', '?', '\n']).next()?;
    name(if words.contains('(') {
        words
    } else {
        words.split(')').next()?
    })
}

/// Takes the little words off that only join the points.
fn name(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let is_joint =
        |w: &&str| JOINTS.contains(&fold(w).trim_matches([',', ';', '.', ':'])) || !w.contains(char::is_alphanumeric);
    let first = words.iter().position(|w| !is_joint(w))?;
    let last = words.iter().rposition(|w| !is_joint(w))?;
    let name = tidy(&words[first..=last].join(" "));
    Some(name.trim_matches([',', ';', ' ']).to_owned()).filter(|n| !n.is_empty())
}

/// When the interviewer asks why, and with which question.
pub(super) struct Why {
    /// Ratings.
    pub at: Vec<u8>,
    pub question: String,
    /// The line it was read from.
    pub source: String,
    /// Whether the line says nothing else.
    pub is_all: bool,
}

/// "If an answer is 1 or 2, prompt “Why do you think that is?”"
pub(super) fn why(text: &str) -> Option<Why> {
    let open = text.find(['“', '«', '"'])?;
    let at: Vec<u8> = marks(&text[..open]).iter().map(|m| m.value).collect();
    let inside = text[open..].trim_start_matches(['“', '«', '"', ' ', '\u{a0}', '\u{202f}']);
    let question = inside.split(['”', '»', '"']).next()?.trim();
    let after = inside.split_once(['”', '»', '"']).map_or("", |p| p.1);
    const OPENERS: [&str; 10] = ["if", "at", "when", "for", "on", "si", "a", "lorsque", "quand", "pour"];
    let lead = words(&text[..open]);
    let is_short = lead.len() <= 12 && lead.first().is_some_and(|w| OPENERS.contains(&w.as_str()));
    let is_all = is_short && !after.contains(char::is_alphanumeric);
    let is_found = !at.is_empty() && !question.is_empty();
    is_found.then(|| Why {
        at,
        question: question.to_owned(),
        source: text.to_owned(),
        is_all,
    })
}
