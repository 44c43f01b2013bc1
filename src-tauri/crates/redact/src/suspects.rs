//! Words that may still point at someone, for the debrief.

use std::{ops::Range, sync::OnceLock};

use regex::Regex;

use crate::{
    facts::{KNOWN, NAME},
    finder::Found,
    judge::Verdict,
    writing::Shape,
};

/// Bytes of what a person should look at again: doubtful words, missed names, and descriptions of the one person who
/// fits them.
pub(crate) fn suspects(found: &Found<'_>) -> Vec<Range<usize>> {
    let page = &found.page;
    let mut doubtful: Vec<Range<usize>> = found.hits.iter().map(|hit| hit.name.clone()).collect();
    for (token, verdict) in page.tokens.iter().zip(&found.verdicts) {
        let unknown = token.shape == Shape::Lower && !token.is(NAME | KNOWN);
        if *verdict == Verdict::Suspect && !unknown {
            doubtful.push(token.start..token.end);
        }
    }
    doubtful.extend(descriptions().find_iter(page.text).map(|hit| hit.range()));
    doubtful.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for range in doubtful {
        if kept.last().is_none_or(|last| last.end <= range.start) {
            kept.push(range);
        }
    }
    kept
}

/// "the one who runs the mainframe on the third floor", « la seule qui connaît COBOL ».
fn descriptions() -> &'static Regex {
    static SHAPE: OnceLock<Regex> = OnceLock::new();
    SHAPE.get_or_init(|| {
        Regex::new(
            r"(?ix)
            \b(?:the|our|that|their)\s(?:only\s)?(?:one|person|guy|gal|girl|woman|man|lady|dude|fellow|colleague|analyst|developer|dev|architect|dba|manager|director|student|expert)
              \s(?:who|that|with|from|on|in)\s[^.;!?\n\[\]]{6,80}
            | \b(?:the|our)\ (?:only|one)\ [\p{L}]{3,}(?:\ (?:left|who|that|in|on|at|for)\ [^.;!?\n\[\]]{3,60})
            | \b(?:celui|celle|ceux|celles)\ (?:qui|du|de\ la|avec|au)\ [^.;!?\n\[\]]{6,80}
            | \b(?:le|la|notre|leur)\ (?:seule?|gars|fille|dame|monsieur|personne|collègue|analyste|développeu(?:r|se)|architecte|gestionnaire|experte?|étudiante?)\ (?:qui|du|de\ la|avec|au|à)\ [^.;!?\n\[\]]{4,80}
            ",
        )
        .expect("a pattern of this file, compiled by its tests")
    })
}
