//! Telephone, social insurance and employee numbers, and postal codes.

use std::ops::Range;

use super::reading::{announced_by, before, is_space, is_word, sign_at};
use crate::Label;

/// No number that leads to a person has more groups of digits.
const MOST_GROUPS: usize = 12;
const PHONE_WORDS: [&str; 26] = [
    "tel",
    "telephone",
    "phone",
    "phones",
    "cell",
    "cellulaire",
    "cel",
    "mobile",
    "call",
    "called",
    "ph",
    "fax",
    "telecopieur",
    "appelle",
    "appeler",
    "appelez",
    "text",
    "texter",
    "texto",
    "dial",
    "ring",
    "rejoindre",
    "joindre",
    "reach",
    "voicemail",
    "pagette",
];
const EXTENSIONS: [&str; 8] = ["extension", "ext", "x", "poste", "p", "local", "loc", "#"];
const PRI_WORDS: [&str; 6] = ["pri", "cidp", "matricule", "employee", "employe", "badge"];
const SIN_WORDS: [&str; 5] = ["sin", "nas", "sins", "insurance", "sociale"];

/// Groups of digits with small gaps, from the first on.
struct Groups<'a> {
    text: &'a str,
    groups: [(usize, usize); MOST_GROUPS],
    count: usize,
}

impl<'a> Groups<'a> {
    fn read(text: &'a str, start: usize) -> Groups<'a> {
        let bytes = text.as_bytes();
        let mut read = Groups {
            text,
            groups: [(0, 0); MOST_GROUPS],
            count: 0,
        };
        let mut at = start;
        while read.count < MOST_GROUPS {
            let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            if length == 0 {
                break;
            }
            read.groups[read.count] = (at, at + length);
            read.count += 1;
            at += length;
            let gap = text[at..].chars().take_while(|sign| is_gap(*sign)).take(4);
            let (signs, width) = gap.fold((0, 0), |(signs, width), sign| (signs + 1, width + sign.len_utf8()));
            if !(1..4).contains(&signs) {
                break;
            }
            at += width;
        }
        read
    }

    fn length(&self, at: usize) -> usize {
        self.groups[..self.count].get(at).map_or(0, |(start, end)| end - start)
    }

    /// How many groups from the first on have so many digits together.
    fn taking(&self, digits: usize) -> Option<usize> {
        let mut all = 0;
        for count in 1..=self.count {
            all += self.length(count - 1);
            if all >= digits {
                return (all == digits).then_some(count);
            }
        }
        None
    }

    fn lengths_are(&self, lengths: &[usize]) -> bool {
        self.count >= lengths.len()
            && lengths
                .iter()
                .enumerate()
                .all(|(at, length)| self.length(at) == *length)
    }

    fn start(&self) -> usize {
        self.groups[0].0
    }

    fn end(&self, count: usize) -> usize {
        self.groups[count - 1].1
    }

    fn digits(&self, count: usize) -> impl DoubleEndedIterator<Item = u32> {
        let taken = &self.text[self.start()..self.end(count)];
        taken.chars().filter_map(|sign| sign.to_digit(10))
    }

    /// Whether the number is over after these groups: no digit follows, over a dot or a hyphen neither.
    fn closes(&self, count: usize) -> bool {
        let mut rest = self.text[self.end(count)..].chars();
        match rest.next() {
            Some('-' | '.' | '‑') => !rest.next().is_some_and(char::is_numeric),
            Some(sign) => !sign.is_numeric(),
            None => true,
        }
    }
}

fn is_gap(sign: char) -> bool {
    is_space(sign) || matches!(sign, '-' | '.' | '/' | '(' | ')' | '‐' | '‑' | '–')
}

/// A number, from its first digit; `floor` is where the last one ended.
pub(super) fn number(text: &str, at: usize, floor: usize) -> Option<(Range<usize>, Label)> {
    if let Some(range) = postal(text, at) {
        return Some((range, Label::Postal));
    }
    let groups = Groups::read(text, at);
    let all: usize = (0..groups.count).map(|group| groups.length(group)).sum();
    if all < 3 || goes_before(&text[floor.min(at)..at]) {
        return None;
    }
    let glued = before(text, at).is_some_and(is_word);
    if let Some(range) = pri(text, &groups, glued) {
        return Some((range, Label::Pri));
    }
    if let Some(range) = sin(text, &groups) {
        return Some((range, Label::Sin));
    }
    let range = phone(text, &groups, glued).or_else(|| extension_alone(text, &groups))?;
    Some((range, Label::Phone))
}

/// Whether digits stand before, over a dot or a hyphen: then this is the rest of something longer.
fn goes_before(text: &str) -> bool {
    let mut back = text.chars().rev();
    matches!(back.next(), Some('-' | '.' | ',')) && back.next().is_some_and(|sign| sign.is_ascii_digit())
}

fn phone(text: &str, groups: &Groups<'_>, glued: bool) -> Option<Range<usize>> {
    let announced = || announced_by(text, groups.start(), &PHONE_WORDS);
    let has_country = groups.digits(1).next() == Some(1);
    let parted = |lengths: &[usize]| groups.lengths_are(lengths).then_some(lengths.len());
    let ten = || {
        parted(&[3, 3, 4])
            .or_else(|| parted(&[10]))
            .or_else(|| parted(&[3, 7]))
            .or_else(|| parted(&[6, 4]))
    };
    let eleven = || {
        parted(&[1, 3, 3, 4])
            .or_else(|| parted(&[11]))
            .or_else(|| parted(&[1, 10]))
    };
    let count = if has_country { eleven() } else { ten() };
    let count = count.or_else(|| groups.taking(if has_country { 11 } else { 10 }).filter(|_| announced()));
    if let Some(count) = count {
        let area = groups.digits(count).nth(usize::from(has_country))?;
        let follows = sign_at(text, groups.end(count)).is_some_and(|sign| sign.is_alphabetic());
        let tail = extension_end(text, groups.end(count));
        // In one piece it may be part of any code; between signs it is a telephone.
        let whole = count > 1 || !follows || tail.is_some();
        if !(2..=9).contains(&area) || !groups.closes(count) || !whole || glued && !announced() {
            return None;
        }
        return Some(opened(text, groups.start())..tail.unwrap_or(groups.end(count)));
    }
    let count = parted(&[3, 4]).or_else(|| parted(&[7]))?;
    let tail = extension_end(text, groups.end(count)).filter(|_| count == 2);
    let fits = groups.closes(count) && !glued && (tail.is_some() || announced());
    fits.then(|| groups.start()..tail.unwrap_or(groups.end(count)))
}

/// "+33 1 23 45 67 89": from the sign.
pub(super) fn abroad(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let first = text[at + 1..]
        .find(|sign| !matches!(sign, ' ' | '('))
        .map(|skip| at + 1 + skip)?;
    // "+1" is a number of here, whose groups tell where it ends.
    if first > at + 3 || !matches!(text.as_bytes()[first], b'0' | b'2'..=b'9') {
        return None;
    }
    let groups = Groups::read(text, first);
    let mut all = 0;
    let count = (1..=groups.count).take_while(|count| {
        all += groups.length(count - 1);
        all <= 15
    });
    let count = count.last()?;
    let digits = groups.digits(count).count();
    let tail = extension_end(text, groups.end(count)).unwrap_or(groups.end(count));
    (digits >= 8 && groups.closes(count)).then_some((at..tail, Label::Phone))
}

/// The bracket and the sign that stand before a number and belong to it.
fn opened(text: &str, mut at: usize) -> usize {
    for sign in ['(', '+'] {
        let back = text[..at].trim_end_matches(is_space);
        if back.ends_with(sign) && at - back.len() < 2 {
            at = back.len() - 1;
        }
    }
    at
}

/// Where an extension after a number ends: "x 42", ", poste 1234", "#12".
fn extension_end(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].trim_start_matches([',', ';', ' ', '\u{a0}', '(', '-']);
    let from = text.len() - rest.len();
    if from > at + 4 {
        return None;
    }
    let from = EXTENSIONS.iter().find_map(|word| {
        let same = text
            .get(from..from + word.len())
            .is_some_and(|here| here.eq_ignore_ascii_case(word));
        let end = from + word.len();
        let free = || sign_at(text, end).is_some_and(|sign| !sign.is_alphabetic());
        (same && free()).then_some(end)
    })?;
    let rest = text[from..].trim_start_matches(['.', ':', ' ', '\u{a0}', '#']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let from = text.len() - rest.len();
    ((1..=6).contains(&digits)).then_some(from + digits)
}

/// "ext. 4521", « poste 4521 ».
fn extension_alone(text: &str, groups: &Groups<'_>) -> Option<Range<usize>> {
    let start = groups.start();
    let back = text[..start].trim_end_matches(['.', ':', ' ', '\u{a0}', '#']);
    let word = ["extension", "ext", "poste"].into_iter().find_map(|word| {
        let from = back.len().checked_sub(word.len())?;
        let free = || before(text, from).is_none_or(|sign| !is_word(sign));
        let same = back.get(from..).is_some_and(|here| here.eq_ignore_ascii_case(word));
        (same && free()).then_some(from)
    })?;
    let fits = start - back.len() < 4 && (3..=6).contains(&groups.length(0));
    let free = !sign_at(text, groups.end(1)).is_some_and(is_word);
    (fits && free).then(|| word..groups.end(1))
}

/// Nine digits whose check holds, in threes or in one; in other groups where the word stands before.
fn sin(text: &str, groups: &Groups<'_>) -> Option<Range<usize>> {
    let count = groups.taking(9)?;
    let usual = count == 1 || groups.lengths_are(&[3, 3, 3]);
    let fits = groups.closes(count) && is_luhn(groups.digits(count));
    (fits && (usual || announced_by(text, groups.start(), &SIN_WORDS))).then(|| groups.start()..groups.end(count))
}

/// Seven to nine digits after the word for them, or eight or nine with a nought before.
fn pri(text: &str, groups: &Groups<'_>, glued: bool) -> Option<Range<usize>> {
    let count = [9, 8, 7]
        .into_iter()
        .find_map(|digits| groups.taking(digits))
        .filter(|count| *count < 5);
    let alone = (8..=9).contains(&groups.length(0)) && groups.digits(1).next() == Some(0);
    let free = |count: usize| groups.closes(count) && !sign_at(text, groups.end(count)).is_some_and(is_word);
    if let Some(count) = count.filter(|count| free(*count))
        && announced_by(text, groups.start(), &PRI_WORDS)
        && !announced_by(text, groups.start(), &SIN_WORDS)
    {
        return Some(groups.start()..groups.end(count));
    }
    let is_sin = groups.length(0) == 9 && is_luhn(groups.digits(1));
    (alone && !is_sin && !glued && free(1)).then(|| groups.start()..groups.end(1))
}

/// The check digit of a social insurance number: every second digit doubled, the sum a multiple of ten.
fn is_luhn(digits: impl DoubleEndedIterator<Item = u32>) -> bool {
    let (mut sum, mut any) = (0, false);
    for (place, digit) in digits.rev().enumerate() {
        any |= digit != 0;
        sum += if place % 2 == 1 {
            digit * 2 / 10 + digit * 2 % 10
        } else {
            digit
        };
    }
    any && sum % 10 == 0
}

/// "K1A 0B1", from its first digit.
fn postal(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let start = at.checked_sub(1)?;
    let letter = |at: usize, never: &[u8]| {
        bytes
            .get(at)
            .is_some_and(|byte| byte.is_ascii_alphabetic() && !never.contains(&byte.to_ascii_uppercase()))
    };
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    if !(letter(start, b"DFIOQUWZ") && letter(at + 1, b"DFIOQU")) || before(text, start).is_some_and(is_word) {
        return None;
    }
    let gap = text[at + 2..]
        .chars()
        .take(2)
        .take_while(|sign| is_space(*sign) || matches!(sign, '-' | '‑' | '.'));
    let second = at + 2 + gap.map(char::len_utf8).sum::<usize>();
    let fits = digit(second) && letter(second + 1, b"DFIOQU") && digit(second + 2);
    (fits && !sign_at(text, second + 3).is_some_and(is_word)).then_some(start..second + 3)
}
