//! How the window names the speaker and the kind of each line: "D-q,R..t2".
//!
//! The first letter is the speaker (D, R), the second the mark (`. - + ! >`, or `?` for "come back to this"), the third `q` for the
//! participant's own words or `.`, and the rest a topic's id.

use crate::Refused;
use record::{Mark, Speaker};

/// What stands in the gutter of one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LineCode {
    pub(crate) speaker: Speaker,
    pub(crate) mark: Option<Mark>,
    pub(crate) own_words: bool,
    pub(crate) come_back: bool,
    pub(crate) topic: Option<String>,
}

/// Reads the codes of all lines; an empty text has none.
pub(crate) fn read(codes: &str) -> Result<Vec<LineCode>, Refused> {
    codes
        .split(',')
        .filter(|code| !code.is_empty())
        .map(|code| one(code).ok_or(Refused::new("bad_call")))
        .collect()
}

fn one(code: &str) -> Option<LineCode> {
    let mut letters = code.chars();
    let speaker = match letters.next()? {
        'D' => Speaker::Director,
        'R' => Speaker::DirectReport,
        _ => return None,
    };
    let sign = letters.next()?;
    let mark = match sign {
        '.' | '?' => None,
        '-' => Some(Mark::PainPoint),
        '+' => Some(Mark::Success),
        '!' => Some(Mark::Idea),
        '>' => Some(Mark::Progress),
        _ => return None,
    };
    let own_words = match letters.next()? {
        'q' => true,
        '.' => false,
        _ => return None,
    };
    let topic = Some(letters.as_str()).filter(|t| !t.is_empty());
    let is_id = |t: &str| t.len() <= 8 && t.bytes().all(|b| b.is_ascii_alphanumeric());
    topic.is_none_or(is_id).then(|| LineCode {
        speaker,
        mark,
        own_words,
        come_back: sign == '?',
        topic: topic.map(str::to_owned),
    })
}
