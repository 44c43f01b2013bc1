//! A line as words with their places, each with what is known of it.

use std::ops::Range;

use crate::{
    facts::{BIG, FAMILY, FUNCTION, Facts, GIVEN, KEPT, KNOWN, MET, NAME, ORDINARY, PLACE, PROVINCE, STOOD, TITLE},
    fold::{fold_into, lower, mark},
    gap::Gap,
    knowledge::Knowledge,
    lexicon::Lexicon,
    placeholder::is_person,
    shapes::derived,
    words::{is_common, settled, written},
    writing::{Shape, is_joint, shape, word_end},
};

/// One word of a line. It holds no letters: what it says is known by its mark.
#[derive(Clone, Copy)]
pub(crate) struct Token {
    /// First byte, after an elided « d’ ».
    pub(crate) start: usize,
    /// Byte after the last one, before a possessive.
    pub(crate) end: usize,
    /// First byte of the elision; equal to `start` without one.
    pub(crate) lead: usize,
    /// As it is looked up: the mark of its letters without case or accents.
    pub(crate) mark: u64,
    /// What is known of it.
    pub(crate) facts: Facts,
    /// How it is written.
    pub(crate) shape: Shape,
    /// How many letters it has, 255 at most.
    pub(crate) length: u8,
    /// Whether a sentence, a line or a quotation begins here.
    pub(crate) opens: bool,
    /// Whether its line has many words, as whole sentences do and hasty notes do not.
    pub(crate) among_many: bool,
    /// Whether most of its line is in capitals.
    pub(crate) shouted: bool,
    /// Whether our own lists call it ordinary.
    pub(crate) common: bool,
    /// Bytes of a possessive or another ending that was cut off.
    tail: u8,
    /// What lies between it and the word before on its line.
    pub(crate) gap: Gap,
}

impl Token {
    /// Whether any of these facts holds.
    pub(crate) fn is(&self, facts: Facts) -> bool {
        self.facts & facts != 0
    }

    /// Whether it is this word, given in small letters without accents.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.mark == mark(word)
    }

    /// An ordinary word.
    pub(crate) fn ordinary(&self) -> bool {
        self.is(ORDINARY)
    }

    /// Written as a name is: with a capital, or in a line of capitals.
    pub(crate) fn capital(&self) -> bool {
        self.shape == Shape::Capital || (self.shape == Shape::Upper && self.shouted)
    }

    /// A placeholder, which for the words around it is the name that stood there.
    fn stood(place: Range<usize>) -> Token {
        Token {
            start: place.start,
            end: place.end,
            lead: place.start,
            mark: 0,
            facts: STOOD,
            shape: Shape::Capital,
            length: 6,
            opens: false,
            among_many: false,
            shouted: false,
            common: false,
            tail: 0,
            gap: Gap::default(),
        }
    }

    /// The same word at another place of another line, before its neighbours are looked at.
    fn again(&self, start: usize) -> Token {
        Token {
            start: start + self.start - self.lead,
            end: start + self.end - self.lead,
            lead: start,
            facts: self.facts & !MET,
            opens: false,
            among_many: false,
            shouted: false,
            gap: Gap::default(),
            ..*self
        }
    }

    /// The same word, so many bytes further on.
    pub(crate) fn moved(mut self, by: usize) -> Token {
        self.start += by;
        self.end += by;
        self.lead += by;
        self
    }
}

/// As many words as few notes have on one line.
const MANY: usize = 28;

/// What stands before an apostrophe and is no part of the word.
pub(crate) const ELISIONS: [&str; 14] = [
    "d", "l", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
];

/// A line as it stood before, whose words need not be looked up again where they still stand.
#[derive(Clone, Copy, Default)]
pub(crate) struct Before<'a> {
    /// Its text.
    pub(crate) text: &'a str,
    /// Its words.
    pub(crate) tokens: &'a [Token],
}

/// As many words as the longest names have are passed over to find a word again.
const AHEAD: usize = 6;

impl Before<'_> {
    /// The next word that is written so. What is known of a word depends on its letters alone.
    fn next(&mut self, word: &str) -> Option<Token> {
        let says = |token: &Token| {
            !token.is(STOOD) && self.text.get(token.lead..token.end + usize::from(token.tail)) == Some(word)
        };
        let at = self.tokens.iter().take(AHEAD).position(says)?;
        let token = self.tokens[at];
        self.tokens = &self.tokens[at + 1..];
        Some(token)
    }
}

/// Cuts a line into words, leaving out what is masked (identifiers, placeholders).
pub(crate) fn tokens(
    line: &str,
    masked: &[Range<usize>],
    known: &Knowledge,
    lexicon: &Lexicon,
    mut before: Before<'_>,
) -> Vec<Token> {
    let mut reader = Reader {
        line,
        known,
        lexicon,
        folded: String::new(),
    };
    let mut tokens = Vec::with_capacity(line.len() / 5);
    let mut masks = masked.iter().peekable();
    let mut at = 0;
    while let Some(letter) = line[at..].chars().next() {
        while masks.peek().is_some_and(|mask| mask.end <= at) {
            masks.next();
        }
        if let Some(mask) = masks.peek().filter(|mask| mask.start <= at) {
            if is_person(&line[(*mask).clone()]) {
                tokens.push(Token::stood((*mask).clone()));
            }
            at = mask.end;
            continue;
        }
        if !letter.is_alphanumeric() {
            at += letter.len_utf8();
            continue;
        }
        let limit = masks.peek().map_or(line.len(), |mask| mask.start);
        let word = at..word_end(&line[..limit], at);
        at = word.end;
        tokens.push(match before.next(&line[word.clone()]) {
            Some(token) => token.again(word.start),
            None => reader.read(word),
        });
    }
    settle(line, &mut tokens);
    tokens
}

/// Reads words, one string for all of them.
struct Reader<'a> {
    line: &'a str,
    known: &'a Knowledge,
    lexicon: &'a Lexicon,
    folded: String,
}

impl Reader<'_> {
    fn read(&mut self, word: Range<usize>) -> Token {
        let line = self.line;
        let (mut start, mut end) = (word.start, word.end);
        fold_into(&line[word.clone()], &mut self.folded);
        let has_signs = !self
            .folded
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
        if has_signs && self.folded.contains('.') {
            let bare = self.folded.replace(['.', '-'], "");
            let facts = self.known.facts(mark(&bare)) & (KEPT | PROVINCE);
            let mark = mark(&self.folded);
            let common = is_common(written(mark));
            return self.token(word, start..end, Shape::Initials, mark, facts, common);
        }
        if has_signs && self.folded.contains('\'') && self.known.facts(mark(&self.folded)) & ORDINARY == 0 {
            for ending in ["'s", "'d", "'ll", "'ve", "'re"] {
                if self.folded.len() > ending.len() && self.folded.ends_with(ending) {
                    end = line[..end].rfind(is_joint).unwrap_or(end);
                    self.folded.truncate(self.folded.len() - ending.len());
                    break;
                }
            }
            if let Some(rest) = self.elided(start..end) {
                let cut = self.folded.find('\'').map_or(0, |sign| sign + 1);
                self.folded.drain(..cut);
                start = rest;
            }
        }
        let said = &line[start..end];
        let mark = mark(&self.folded);
        let known = written(mark);
        let common = is_common(known);
        let known = settled(known);
        let mut facts = self.lexicon.facts(mark);
        // A compound that somebody is called by is no place and no word, whatever its parts are.
        if facts == 0 || known != 0 || !self.folded.contains('-') {
            let whole = self.known.with_accents(known, said);
            facts |= if whole != 0 || !has_signs {
                whole
            } else {
                compound(&self.folded, said, self.known)
            };
        }
        if facts & (ORDINARY | NAME | KEPT | PLACE | KNOWN) == 0 {
            facts |= self.lexicon.near(&self.folded, said.starts_with(char::is_uppercase));
        }
        if facts & (ORDINARY | NAME | KEPT | PLACE | KNOWN) == 0 && derived(&self.folded, self.known) {
            facts |= ORDINARY;
        }
        self.token(word, start..end, shape(said), mark, facts, common)
    }

    fn token(
        &self,
        word: Range<usize>,
        name: Range<usize>,
        shape: Shape,
        mark: u64,
        facts: Facts,
        common: bool,
    ) -> Token {
        Token {
            start: name.start,
            end: name.end,
            lead: word.start,
            mark,
            facts,
            shape,
            length: u8::try_from(self.folded.chars().count()).unwrap_or(u8::MAX),
            opens: false,
            among_many: false,
            shouted: false,
            common,
            tail: u8::try_from(word.end - name.end).unwrap_or_default(),
            gap: Gap::default(),
        }
    }

    /// Where the word begins after « d’ » or « qu’ »; `None` for "D'Amours" and "L'Heureux", where it belongs to the
    /// name.
    fn elided(&self, word: Range<usize>) -> Option<usize> {
        let (prefix, rest) = self.folded.split_once('\'')?;
        if !ELISIONS.contains(&prefix) || rest.is_empty() {
            return None;
        }
        let written = &self.line[word.clone()];
        let sign = written.find(is_joint)?;
        let after = sign + written[sign..].chars().next().map_or(1, char::len_utf8);
        let capitals = written.starts_with(char::is_uppercase) && written[after..].starts_with(char::is_uppercase);
        if capitals && matches!(prefix, "d" | "l" | "n" | "m") {
            let rest = self.known.facts(mark(rest));
            let whole = self.known.facts(mark(&self.folded)) & FAMILY != 0;
            if whole || rest & (ORDINARY | KEPT | PLACE | GIVEN) == 0 {
                return None;
            }
        }
        Some(word.start + after)
    }
}

/// What the parts of a word tell, when the whole is new.
fn compound(folded: &str, said: &str, known: &Knowledge) -> Facts {
    if !folded.contains(['-', '\'']) {
        return 0;
    }
    if let Some(rest) = ["saint-", "sainte-", "st-", "ste-", "mont-", "notre-", "fort-", "lac-"]
        .iter()
        .find_map(|start| folded.strip_prefix(start))
    {
        return if rest.is_empty() { 0 } else { PLACE };
    }
    let lowered = (!said.is_ascii()).then(|| lower(said));
    let exact: Vec<&str> = lowered
        .as_deref()
        .map_or_else(Vec::new, |lowered| lowered.split(['-', '\'']).collect());
    let parts: Vec<Facts> = folded
        .split(['-', '\''])
        .enumerate()
        .map(|(part, word)| known.with_accents(known.facts(mark(word)), exact.get(part).unwrap_or(&word)))
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
    let strange = matches!(parts.as_slice(), [first, second] if first & BIG != 0 && second & ORDINARY == 0);
    if nickname
        || strange
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

/// Marks where sentences begin, and whether the line is in capitals.
fn settle(line: &str, tokens: &mut [Token]) {
    for index in 0..tokens.len() {
        let from = if index == 0 { 0 } else { tokens[index - 1].end };
        let gap = &line[from..tokens[index].lead.max(from)];
        tokens[index].gap = Gap::of(gap, index == 0);
        let after_title = index > 0
            && (tokens[index - 1].is(TITLE) || matches!(tokens[index - 1].shape, Shape::Single | Shape::Initials));
        let opens = |sign: char| matches!(sign, '!' | '?' | ':' | ';' | '•' | '«' | '"' | '“' | '=' | '→' | '|');
        tokens[index].opens = index == 0
            || gap != " " && (gap.contains(opens) || gap.contains(" - ") || (gap.contains(['.', '…']) && !after_title));
    }
    let among_many = tokens.len() >= MANY;
    tokens.iter_mut().for_each(|token| token.among_many = among_many);
    let count = |shapes: &[Shape]| tokens.iter().filter(|token| shapes.contains(&token.shape)).count();
    let upper = count(&[Shape::Upper]);
    let stood = tokens.iter().filter(|token| token.is(STOOD)).count();
    if upper >= 2 && upper > (count(&[Shape::Lower, Shape::Capital]) - stood) * 2 {
        tokens.iter_mut().for_each(|token| token.shouted = true);
    }
}
