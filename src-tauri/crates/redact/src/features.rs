//! What the model is told of a word: what is known of it, how it is written, what stands around it, and what the rules
//! say. Each fact is one number, the place of its weight.

use crate::{
    facts::{
        ARTICLE, CALENDAR, CALL, COLLEAGUE, DICTIONARY, FAMILY, FUNCTION, Facts, GIVEN, HUMAN, IN, KEPT, LEAD, NAME,
        NOUN, ORDINARY, PARTICLE, PLACE, PLACING, ROLE, SITE, TITLE, VERB, WITH, WORD_NAME,
    },
    fold::fold_into,
    frames::Page,
    gap::sign,
    judge::Verdict,
    model::{AGAIN, SIZE},
    token::Token,
    writing::Shape,
};

/// The numbers of one word, and the letters they were made from; used again for every word.
#[derive(Default)]
pub(crate) struct Features {
    /// Places of weights.
    pub(crate) places: Vec<u32>,
    letters: String,
}

/// What a name may be made of; anything else is not weighed.
const TELLING: Facts =
    ORDINARY | GIVEN | FAMILY | KEPT | PLACE | DICTIONARY | VERB | NOUN | FUNCTION | CALENDAR | WORD_NAME;

/// Whether a word is weighed at all: not a plain word in small letters, nor a number.
pub(crate) fn is_candidate(page: &Page<'_>, at: usize) -> bool {
    let token = &page.tokens[at];
    let beside_capital = || {
        let capital = |at: usize| page.tokens.get(at).is_some_and(|token| token.shape == Shape::Capital);
        page.touches(at) && at > 0 && capital(at - 1) || page.touches(at + 1) && capital(at + 1)
    };
    match token.shape {
        Shape::Code => false,
        Shape::Lower => {
            token.length > 1
                && !token.is(FUNCTION | TITLE)
                && (!token.ordinary() || token.is(GIVEN) || token.is(NAME) && !token.common)
        }
        Shape::Capital => !token.is(FUNCTION) || token.is(NAME) || beside_capital(),
        Shape::Upper => !token.is(FUNCTION) || token.is(NAME),
        _ => true,
    }
}

/// As many numbers as nearly every word has.
const MOST: usize = 128;

impl Features {
    /// Describes a word of a line, with what the rules think of it.
    pub(crate) fn describe(&mut self, page: &Page<'_>, at: usize, verdicts: &[Verdict]) {
        self.clear();
        let token = &page.tokens[at];
        let (kind, written) = (class(token), writing(token));
        let verdict = verdicts[at] as u64;
        self.add(0, 0, 0);
        self.add(1, written, u64::from(token.opens));
        self.add(2, kind, written);
        self.add(3, verdict, written);
        self.add(4, verdict, kind);
        self.add(5, u64::from(token.length.min(12)), written);
        self.around(page, at, verdicts, kind, written);
        self.frames(page, at, kind, written);
        self.spelling(page, token, written);
    }

    /// The words before and after, and the signs between.
    fn around(&mut self, page: &Page<'_>, at: usize, verdicts: &[Verdict], kind: u64, written: u64) {
        let (before, after) = (at.checked_sub(1), Some(at + 1).filter(|next| *next < page.tokens.len()));
        let (left, right) = (gap(page, at), gap(page, at + 1));
        let said = |place: Option<usize>| place.map_or(1, |place| identity(&page.tokens[place]));
        let kinds = |place: Option<usize>| place.map_or(1, |place| class(&page.tokens[place]));
        let thought = |place: Option<usize>| place.map_or(9, |place| verdicts[place] as u64);
        let (second, third) = (at.checked_sub(2), Some(at + 2).filter(|next| *next < page.tokens.len()));
        self.add(6, said(before), left);
        self.add(7, said(after), right);
        self.add(8, said(before) ^ left, written);
        self.add(9, said(after) ^ right, written);
        self.add(10, left * 16 + right, written);
        self.add(11, kinds(before) ^ left, kind);
        self.add(12, kinds(after) ^ right, kind);
        self.add(13, said(second), said(before));
        self.add(14, said(after), said(third));
        self.add(15, said(second), written);
        self.add(16, said(third), written);
        self.add(17, thought(before) * 10 + thought(after), left * 16 + right);
        self.add(18, thought(before) * 16 + left, written);
        self.add(19, thought(after) * 16 + right, written);
        let items = [page.item_before(at), page.item_after(at)];
        for (which, item) in items.into_iter().enumerate() {
            if let Some(item) = item.filter(|item| *item < page.tokens.len()) {
                let side = which as u64;
                self.add(20 + side, verdicts[item] as u64, written);
                self.add(22 + side, kinds(Some(item)), written);
            }
        }
        self.add(24, run(page, at), written);
        self.add(25, run(page, at), kind);
    }

    /// What the sentence says it does.
    fn frames(&mut self, page: &Page<'_>, at: usize, kind: u64, written: u64) {
        let token = &page.tokens[at];
        let held = [
            page.verb_follows(at, HUMAN),
            page.verb_follows(at, VERB),
            page.called(at),
            page.accompanied(at),
            page.titled(at).is_some(),
            page.has_article(at),
            page.placed(at),
            page.is_labelled(at),
            page.listed(at),
            page.listed(at + 1),
            page.possessive(at),
            page.has_role_before(at),
        ];
        let mut all = 0_u64;
        for (number, _) in held.iter().enumerate().filter(|(_, holds)| **holds) {
            all |= 1 << number;
            self.add(26, number as u64, written);
            self.add(27, number as u64, kind);
        }
        self.add(28, all, written);
        if token.lead < token.start {
            let mut elision = std::mem::take(&mut self.letters);
            fold_into(&page.text[token.lead..token.start], &mut elision);
            self.add(29, crate::fold::mark(&elision), written);
            self.letters = elision;
        }
        if token.is(ORDINARY | KEPT | PLACE) {
            self.add(30, token.mark, written);
        }
    }

    /// How it looks: its beginning and end, and its letters by three when no list knows it.
    fn spelling(&mut self, page: &Page<'_>, token: &Token, written: u64) {
        let mut letters = std::mem::take(&mut self.letters);
        fold_into(&page.text[token.start..token.end], &mut letters);
        let known = u64::from(token.is(ORDINARY)) * 2 + u64::from(token.is(NAME | WORD_NAME));
        let bytes = letters.as_bytes();
        let count = bytes.len();
        for size in 1..=4_usize.min(count) {
            self.add(31 + size as u64, grams(&bytes[count - size..]), known);
        }
        for size in 2..=3_usize.min(count) {
            self.add(35 + size as u64, grams(&bytes[..size]), known);
        }
        if known != 2 {
            for three in bytes.windows(3) {
                self.add(40, grams(three), written & 3);
            }
        }
        self.letters = letters;
    }

    fn add(&mut self, template: u64, one: u64, other: u64) {
        self.places
            .push((place(template, one, other) & (SIZE as u64 - 1)) as u32);
    }

    /// A number of the second weighing, which has weights of its own.
    pub(crate) fn add_again(&mut self, template: u64, one: u64, other: u64) {
        let place = place(template + 64, one, other) & (AGAIN as u64 - 1);
        self.places.push((SIZE as u64 + place) as u32);
    }

    /// Forgets the word before.
    pub(crate) fn clear(&mut self) {
        self.places.clear();
        self.places.reserve(MOST);
    }
}

fn place(template: u64, one: u64, other: u64) -> u64 {
    let mut hash = (template + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash = (hash ^ one).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 29) ^ other).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 32)
}

fn grams(bytes: &[u8]) -> u64 {
    bytes.iter().fold(1, |all, byte| all << 8 | u64::from(*byte))
}

/// How it is written: its shape, and the manner of its line.
fn writing(token: &Token) -> u64 {
    token.shape as u64 | u64::from(token.shouted) << 3 | u64::from(token.among_many) << 4
}

/// What is known of it, as a number.
fn class(token: &Token) -> u64 {
    u64::from(token.facts & TELLING) << 4 | token.shape as u64
}

/// A word that tells something by itself, or what kind of stranger it is.
fn identity(token: &Token) -> u64 {
    const ROLES: Facts =
        TITLE | ROLE | LEAD | COLLEAGUE | CALL | WITH | SITE | PLACING | IN | ARTICLE | PARTICLE | FUNCTION;
    if token.is(ORDINARY | ROLES | KEPT) {
        token.mark
    } else {
        class(token)
    }
}

/// What lies before a word (or after the last one), as a number below 16.
pub(crate) fn gap(page: &Page<'_>, at: usize) -> u64 {
    if let Some(sign) = page.tokens.get(at).and_then(|token| token.gap.sign).filter(|_| at > 0) {
        return u64::from(sign);
    }
    let gap = match at {
        0 => page
            .text
            .get(..page.tokens.first().map_or(0, |token| token.lead))
            .unwrap_or(""),
        _ if at >= page.tokens.len() => page.tokens.last().map_or("", |token| &page.text[token.end..]),
        _ => page.gap(at),
    };
    u64::from(sign(gap, at == 0 || at >= page.tokens.len()))
}

/// How many words written with a capital stand in a row here, and which of them this is.
fn run(page: &Page<'_>, at: usize) -> u64 {
    let capital = |at: usize| {
        let token = &page.tokens[at];
        matches!(
            token.shape,
            Shape::Capital | Shape::Single | Shape::Initials | Shape::Camel
        ) && (!token.is(FUNCTION) || token.is(NAME))
    };
    let mut before = 0;
    while before < 4 && at > before && page.touches(at - before) && capital(at - before - 1) {
        before += 1;
    }
    let mut after = 0;
    while after < 4 && page.touches(at + after + 1) && capital(at + after + 1) {
        after += 1;
    }
    (before * 5 + after) as u64
}
