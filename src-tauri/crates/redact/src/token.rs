//! A note as words with their places, each with what is known of it.

use std::ops::Range;

use crate::{
    facts::{BIG, FAMILY, FUNCTION, Facts, GIVEN, KEPT, KNOWN, NAME, ORDINARY, PLACE, PROVINCE, TITLE},
    fold::{fold, lower},
    knowledge::Knowledge,
    lexicon::Lexicon,
};

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

/// One word of a note.
pub(crate) struct Token {
    /// First byte, after an elided « d’ ».
    pub(crate) start: usize,
    /// Byte after the last one, before a possessive.
    pub(crate) end: usize,
    /// First byte of the elision; equal to `start` without one.
    pub(crate) lead: usize,
    /// How it is written.
    pub(crate) shape: Shape,
    /// As it is looked up.
    pub(crate) folded: String,
    /// What is known of it.
    pub(crate) facts: Facts,
    /// Whether a sentence, a line or a quotation begins here.
    pub(crate) opens: bool,
    /// Whether most of its line is in capitals.
    pub(crate) shouted: bool,
}

impl Token {
    /// Whether any of these facts holds.
    pub(crate) fn is(&self, facts: Facts) -> bool {
        self.facts & facts != 0
    }

    /// An ordinary word.
    pub(crate) fn ordinary(&self) -> bool {
        self.is(ORDINARY)
    }

    /// Written as a name is: with a capital, or in a line of capitals.
    pub(crate) fn capital(&self) -> bool {
        self.shape == Shape::Capital || (self.shape == Shape::Upper && self.shouted)
    }
}

const ELISIONS: [&str; 14] = [
    "d", "l", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
];

/// Cuts a text into words, leaving out what is masked (identifiers, placeholders).
pub(crate) fn tokens(text: &str, masked: &[Range<usize>], known: &Knowledge, lexicon: &Lexicon) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut masks = masked.iter().peekable();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        while masks.peek().is_some_and(|mask| mask.end <= at) {
            masks.next();
        }
        if let Some(mask) = masks.peek().filter(|mask| mask.start <= at) {
            at = mask.end;
            continue;
        }
        if !letter.is_alphanumeric() {
            at += letter.len_utf8();
            continue;
        }
        let limit = masks.peek().map_or(text.len(), |mask| mask.start);
        let word = word_at(&text[..limit], at);
        at = word.end;
        tokens.push(read(text, word, known, lexicon));
    }
    settle(text, &mut tokens);
    tokens
}

fn joins(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '-' | '‑' | '‐')
}

/// The run of letters from here, with the hyphens and apostrophes inside it; initials keep their dots.
fn word_at(text: &str, start: usize) -> Range<usize> {
    if let Some(end) = initials_at(text, start) {
        return start..end;
    }
    let mut end = start;
    let mut letters = text[start..].char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let is_mark = unicode_normalization::char::is_combining_mark(letter);
        let inside = joins(letter) && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !(letter.is_alphanumeric() || is_mark || inside) {
            break;
        }
        end = start + offset + letter.len_utf8();
    }
    start..end
}

/// "D.W.", "C.-A.", "J.-F", "d.w.": two letters or more with a dot after the first.
fn initials_at(text: &str, start: usize) -> Option<usize> {
    let capitals = text[start..].starts_with(char::is_uppercase);
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
        ahead.next_if(|(_, sign)| joins(*sign));
        let more = ahead.next().is_some_and(|(_, letter)| fits(letter))
            && ahead
                .next()
                .is_none_or(|(_, next)| !next.is_alphanumeric() && !joins(next));
        if !more {
            break;
        }
        letters.next_if(|(_, sign)| joins(*sign));
    }
    (count >= 2 && (capitals || text[..end].ends_with('.'))).then_some(end)
}

fn read(text: &str, word: Range<usize>, known: &Knowledge, lexicon: &Lexicon) -> Token {
    let (mut start, mut end) = (word.start, word.end);
    let mut folded = fold(&text[word.clone()]);
    if text[word.clone()].contains('.') {
        let facts = known.facts(&folded.replace(['.', '-'], ""), None) & (KEPT | PROVINCE);
        return Token {
            start,
            end,
            lead: start,
            shape: Shape::Initials,
            folded,
            facts,
            opens: false,
            shouted: false,
        };
    }
    if folded.contains('\'') && known.facts(&folded, None) & ORDINARY == 0 {
        for ending in ["'s", "'d", "'ll", "'ve", "'re"] {
            if folded.len() > ending.len() && folded.ends_with(ending) {
                end = text[..end]
                    .char_indices()
                    .rfind(|(_, letter)| joins(*letter))
                    .map_or(end, |(offset, _)| offset);
                folded.truncate(folded.len() - ending.len());
                break;
            }
        }
        if let Some(rest) = elided(text, start..end, &folded, known) {
            folded = folded
                .split_once('\'')
                .map(|(_, rest)| rest.to_owned())
                .unwrap_or_default();
            start = rest;
        }
    }
    let shape = shape(&text[start..end]);
    let lowered = (!text[start..end].is_ascii()).then(|| lower(&text[start..end]));
    let mut facts = word_facts(&folded, lowered.as_deref(), known) | lexicon.facts(&folded);
    if facts & (ORDINARY | NAME | KEPT | PLACE | KNOWN) == 0 && crate::shapes::derived(&folded, known) {
        facts |= ORDINARY;
    }
    Token {
        start,
        end,
        lead: word.start,
        shape,
        folded,
        facts,
        opens: false,
        shouted: false,
    }
}

/// Where the word begins after « d’ » or « qu’ »; `None` for "D'Amours" and "L'Heureux", where it belongs to the name.
fn elided(text: &str, word: Range<usize>, folded: &str, known: &Knowledge) -> Option<usize> {
    let (prefix, rest) = folded.split_once('\'')?;
    if !ELISIONS.contains(&prefix) || rest.is_empty() {
        return None;
    }
    let offset = text[word.clone()].char_indices().find(|(_, letter)| joins(*letter))?;
    let after = word.start + offset.0 + offset.1.len_utf8();
    let capital = text[word.start..].starts_with(char::is_uppercase);
    let capital_rest = text[after..].starts_with(char::is_uppercase);
    let surname = capital && capital_rest && matches!(prefix, "d" | "l" | "n" | "m");
    if surname {
        let rest = known.facts(rest, None);
        let whole = known.facts(folded, None) & FAMILY != 0;
        if whole || rest & (ORDINARY | KEPT | PLACE | GIVEN) == 0 {
            return None;
        }
    }
    Some(after)
}

/// What is known of a word, and of its parts when the whole is new.
fn word_facts(folded: &str, lowered: Option<&str>, known: &Knowledge) -> Facts {
    let whole = known.facts(folded, lowered);
    if whole != 0 || !folded.contains(['-', '\'']) {
        return whole;
    }
    if let Some(rest) = ["saint-", "sainte-", "st-", "ste-", "mont-", "notre-", "fort-", "lac-"]
        .iter()
        .find_map(|start| folded.strip_prefix(start))
    {
        return if rest.is_empty() { 0 } else { PLACE };
    }
    let exact = lowered.map(|lowered| lowered.split(['-', '\'']).map(str::to_owned).collect::<Vec<_>>());
    let parts: Vec<Facts> = folded
        .split(['-', '\''])
        .enumerate()
        .map(|(part, word)| match exact.as_ref().and_then(|exact| exact.get(part)) {
            Some(exact) => known.facts(word, Some(exact)),
            None => known.facts(word, None),
        })
        .collect();
    let short = |part: &str| part.chars().count() < 2;
    let all = |facts: Facts| {
        parts
            .iter()
            .zip(folded.split(['-', '\'']))
            .all(|(part, word)| part & facts != 0 || short(word))
    };
    if all(NAME) && parts.iter().any(|part| part & NAME != 0 && part & FUNCTION == 0) && !all(FUNCTION) {
        let plain = all(ORDINARY) && !all(GIVEN);
        return GIVEN | if plain { ORDINARY } else { 0 };
    }
    let nickname = matches!(parts.as_slice(), [first, second] if first & BIG != 0 && second & GIVEN != 0);
    if nickname
        || parts
            .iter()
            .any(|part| part & NAME != 0 && part & (ORDINARY | KEPT | PLACE) == 0)
    {
        return GIVEN;
    }
    if parts.iter().any(|part| part & (KEPT | PLACE) != 0) {
        return KEPT;
    }
    let long = || {
        parts
            .iter()
            .zip(folded.split(['-', '\'']))
            .filter(|(_, word)| !short(word))
    };
    let some = folded.contains('-') && long().any(|(part, _)| part & ORDINARY != 0);
    if some || long().all(|(part, _)| part & ORDINARY != 0) {
        ORDINARY
    } else {
        0
    }
}

fn shape(word: &str) -> Shape {
    let letters = || word.chars().filter(|letter| letter.is_alphabetic());
    if word.chars().any(char::is_numeric) {
        return Shape::Code;
    }
    let (upper, count) = (
        letters().filter(|letter| letter.is_uppercase()).count(),
        letters().count(),
    );
    match (upper, count) {
        (_, 1) if upper == 1 => Shape::Single,
        (0, _) => Shape::Lower,
        _ if upper == count && word.contains('-') && word.split('-').all(|part| part.chars().count() == 1) => {
            Shape::Initials
        }
        _ if upper == count => Shape::Upper,
        _ if !word.starts_with(char::is_uppercase) => Shape::Camel,
        _ => {
            let humps_fit = word.split(['-', '‑', '\'', '’', 'ʼ']).all(|part| {
                let body = [
                    "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "Del", "Da", "St", "Ste",
                ]
                .iter()
                .find_map(|start| {
                    part.strip_prefix(start)
                        .filter(|rest| rest.starts_with(char::is_uppercase))
                })
                .unwrap_or(part);
                !body.chars().skip(1).any(char::is_uppercase)
            });
            if humps_fit { Shape::Capital } else { Shape::Camel }
        }
    }
}

/// Marks where sentences begin and which lines are in capitals.
fn settle(text: &str, tokens: &mut [Token]) {
    let mut first_of_line = 0;
    for index in 0..tokens.len() {
        let from = if index == 0 { 0 } else { tokens[index - 1].end };
        let gap = &text[from..tokens[index].lead];
        let after_title = index > 0
            && (tokens[index - 1].is(TITLE) || matches!(tokens[index - 1].shape, Shape::Single | Shape::Initials));
        let opens = |sign: char| {
            matches!(
                sign,
                '!' | '?' | ':' | ';' | '\n' | '•' | '«' | '"' | '“' | '=' | '→' | '|'
            )
        };
        tokens[index].opens =
            index == 0 || gap.contains(opens) || gap.contains(" - ") || (gap.contains(['.', '…']) && !after_title);
        let next_line = text[tokens[index].end..]
            .find(['\n', '.', '!', '?'])
            .map_or(text.len(), |end| tokens[index].end + end);
        let is_last = tokens
            .get(index + 1)
            .is_none_or(|next| next.lead > next_line && text[..next.lead].rfind('\n') >= Some(tokens[index].end));
        if is_last {
            let line = &mut tokens[first_of_line..=index];
            let upper = line.iter().filter(|token| token.shape == Shape::Upper).count();
            let other = line
                .iter()
                .filter(|token| matches!(token.shape, Shape::Lower | Shape::Capital))
                .count();
            let shouted = upper >= 2 && upper > other * 2;
            line.iter_mut().for_each(|token| token.shouted = shouted);
            first_of_line = index + 1;
        }
    }
}
