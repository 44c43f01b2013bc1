//! The second weighing of a word: by what the first made of it, of its neighbours, and of its other mentions.

use std::ops::Range;

use zeroize::Zeroize;

use crate::{
    facts::{BETWEEN, DICTIONARY, FUNCTION, GIVEN, KEPT, NAME, ORDINARY, PARTICLE, PLACE, STOOD, WORD_NAME},
    features::{Features, gap},
    frames::Page,
    knowledge::Knowledge,
    line::Line,
    model::NOT_WEIGHED,
    token::Token,
    writing::Shape,
};

/// What the first weighing made of every word of a text, by marks in order; wiped on drop.
#[derive(Default)]
pub(crate) struct Mentions {
    by_mark: Vec<(u64, Said)>,
    /// The highest weight of a given name of each family of short forms.
    by_form: Vec<(u16, f32)>,
    /// Whether any word is somebody's name.
    has_names: bool,
}

/// How often a word stands in a text, and as what.
#[derive(Clone, Copy, PartialEq)]
struct Said {
    /// Its two highest weights.
    first: f32,
    second: f32,
    count: u32,
    /// The shapes in which it was weighed, a bit each.
    shapes: u64,
}

/// What another text says otherwise.
#[derive(Default)]
pub(crate) struct News {
    marks: Vec<u64>,
    forms: bool,
}

impl News {
    /// Whether what is said of a word may bear on these.
    pub(crate) fn concerns(&self, line: &Line) -> bool {
        self.forms && line.has_short_forms || line.says_any(&self.marks)
    }
}

impl Mentions {
    /// Goes through a text once.
    pub(crate) fn of(page: &Page<'_>, weights: &[f32], known: &Knowledge) -> Mentions {
        let mut mentions = Mentions::default();
        for (token, weight) in page.tokens.iter().zip(weights) {
            if *weight <= NOT_WEIGHED || token.length < 3 || token.is(STOOD) {
                continue;
            }
            mentions.has_names |= *weight > 0.0;
            mentions.by_mark.push((token.mark, Said::once(*weight, token.shape)));
            if token.is(GIVEN) && *weight > 0.0 {
                let forms = known.short_forms(token.mark).iter();
                mentions.by_form.extend(forms.map(|form| (*form, *weight)));
            }
        }
        mentions.by_mark.sort_unstable_by_key(|(mark, _)| *mark);
        mentions.by_mark.dedup_by(|(next, more), (mark, said)| {
            let is_same = next == mark;
            if is_same {
                *said = said.and(*more);
            }
            is_same
        });
        // The highest weight of each form comes first, and the rest goes.
        let by_form = |one: &(u16, f32), other: &(u16, f32)| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1));
        mentions.by_form.sort_unstable_by(by_form);
        mentions.by_form.dedup_by_key(|(form, _)| *form);
        mentions
    }

    /// What it says otherwise than these.
    pub(crate) fn news(&self, before: &Mentions) -> News {
        let mut marks = Vec::new();
        let (mut ours, mut theirs) = (self.by_mark.iter().peekable(), before.by_mark.iter().peekable());
        while let Some((mark, _)) = match (ours.peek(), theirs.peek()) {
            (Some(our), Some(their)) => Some(if our.0 <= their.0 { **our } else { **their }),
            (our, their) => our.or(their).map(|said| **said),
        } {
            let our = ours.next_if(|said| said.0 == mark);
            let their = theirs.next_if(|said| said.0 == mark);
            if our != their {
                marks.push(mark);
            }
        }
        News {
            marks,
            forms: self.by_form != before.by_form,
        }
    }

    fn said(&self, mark: u64) -> Option<&Said> {
        let at = self.by_mark.binary_search_by_key(&mark, |(mark, _)| *mark).ok()?;
        Some(&self.by_mark[at].1)
    }

    /// The highest weight of the other mentions of a word, and whether there are any.
    fn others(&self, mark: u64, own: f32) -> Option<f32> {
        let said = self.said(mark)?;
        if own <= NOT_WEIGHED {
            return Some(said.first);
        }
        (said.count > 1).then_some(if own >= said.first { said.second } else { said.first })
    }

    /// The shapes in which a word was weighed, a bit each.
    fn shapes(&self, mark: u64) -> u64 {
        self.said(mark).map_or(0, |said| said.shapes)
    }

    /// Whether a word is weighed again: it was before, or it is somebody's name elsewhere in the text and may be here,
    /// though nothing but its letters speaks for it.
    pub(crate) fn are_asked(&self, token: &Token, weight: f32) -> bool {
        let is_name = |mark| self.has_names && self.said(mark).is_some_and(|said| said.first > 0.0);
        weight > NOT_WEIGHED
            || matches!(token.shape, Shape::Lower | Shape::Upper | Shape::Capital)
                && !token.is(FUNCTION)
                && is_name(token.mark)
    }

    /// The highest weight of a given name of a family of short forms.
    fn of_form(&self, form: u16) -> Option<f32> {
        let at = self.by_form.binary_search_by_key(&form, |(form, _)| *form).ok()?;
        Some(self.by_form[at].1)
    }
}

impl Drop for Mentions {
    fn drop(&mut self) {
        self.by_mark.iter_mut().for_each(|(mark, _)| mark.zeroize());
    }
}

impl Said {
    fn once(weight: f32, shape: Shape) -> Said {
        Said {
            first: weight,
            second: NOT_WEIGHED,
            count: 1,
            shapes: 1 << shape as u64,
        }
    }

    fn and(self, other: Said) -> Said {
        Said {
            first: self.first.max(other.first),
            second: self.first.min(other.first).max(self.second).max(other.second),
            count: self.count + other.count,
            shapes: self.shapes | other.shapes,
        }
    }
}

/// What of the lines before and after bears on the first and the last word of a line.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Edges([u64; 7]);

impl Edges {
    /// Around these words of a text.
    pub(crate) fn of(page: &Page<'_>, weights: &[f32], words: &Range<usize>) -> Edges {
        let (before, end) = (words.start.checked_sub(1), words.end);
        Edges([
            gap(page, words.start),
            gap(page, end),
            near(weights, before),
            near(weights, Some(end)),
            spelled(page, before),
            spelled(page, Some(end)),
            before.map_or(15, |first| over(page, weights, first, first.checked_sub(1))),
        ])
    }
}

fn spelled(page: &Page<'_>, at: Option<usize>) -> u64 {
    at.and_then(|at| page.tokens.get(at)).map_or(9, |token| {
        token.shape as u64 | u64::from(token.is(PARTICLE | BETWEEN)) << 4
    })
}

/// What stands beyond a small word that may be part of a name.
fn over(page: &Page<'_>, weights: &[f32], first: usize, second: Option<usize>) -> u64 {
    let is_small = page.tokens.get(first).is_some_and(|token| token.is(PARTICLE | BETWEEN));
    if is_small && page.touches(first) {
        near(weights, second)
    } else {
        15
    }
}

/// What the first weighing made of a word nearby.
fn near(weights: &[f32], at: Option<usize>) -> u64 {
    at.and_then(|at| weights.get(at)).map_or(0, |weight| coarse(*weight))
}

impl Features {
    /// Describes a word by what the first weighing made of it and of what is around it.
    pub(crate) fn describe_again(
        &mut self,
        page: &Page<'_>,
        at: usize,
        weights: &[f32],
        mentions: &Mentions,
        known: &Knowledge,
    ) {
        self.clear();
        let token = &page.tokens[at];
        let own = fine(weights[at]);
        let shape = token.shape as u64 | u64::from(token.among_many) << 3;
        let kind =
            u64::from(token.facts & (ORDINARY | NAME | WORD_NAME | KEPT | PLACE | DICTIONARY | FUNCTION)) << 4 | shape;
        let near = |place: Option<usize>| near(weights, place);
        let (before, after) = (at.checked_sub(1), Some(at + 1));
        let (left, right) = (gap(page, at), gap(page, at + 1));
        self.add_again(0, own, 0);
        self.add_again(1, own, shape);
        self.add_again(2, coarse(weights[at]), kind);
        self.add_again(3, near(before) << 4 | left, own);
        self.add_again(4, near(after) << 4 | right, own);
        self.add_again(
            5,
            near(before) << 8 | near(after) << 4,
            coarse(weights[at]) | left << 12 | right << 16,
        );
        let items = near(page.item_before(at)) << 4 | near(page.item_after(at));
        self.add_again(6, items, coarse(weights[at]));
        self.add_again(7, items, shape);
        self.add_again(8, near(before) << 4 | left, spelled(page, before) << 8 | shape);
        self.add_again(9, near(after) << 4 | right, spelled(page, after) << 8 | shape);
        let over = |first: usize, second: Option<usize>| over(page, weights, first, second);
        self.add_again(
            10,
            before.map_or(15, |first| over(first, at.checked_sub(2))),
            coarse(weights[at]),
        );
        self.add_again(11, over(at + 1, Some(at + 2)), coarse(weights[at]));
        let others = mentions.others(token.mark, weights[at]);
        let said = others.map_or(15, coarse);
        self.add_again(12, said, coarse(weights[at]));
        self.add_again(13, said, kind);
        self.add_again(14, said, own);
        self.add_again(17, mentions.shapes(token.mark) << 4 | said, kind);
        self.add_again(18, mentions.shapes(token.mark) << 8 | said << 4 | left, shape);
        let forms = known
            .short_forms(token.mark)
            .iter()
            .filter_map(|form| mentions.of_form(*form))
            .fold(NOT_WEIGHED, f32::max);
        if token.is(GIVEN) {
            self.add_again(15, coarse(forms), coarse(weights[at]));
        }
        self.add_again(16, u64::from(token.opens) << 4 | coarse(weights[at]), shape);
    }
}

/// A weight as one of forty numbers.
fn fine(weight: f32) -> u64 {
    if weight <= NOT_WEIGHED {
        return 40;
    }
    (weight.clamp(-5.0, 4.9) * 4.0 + 20.0) as u64
}

/// A weight as one of a few numbers; 0 where nothing was weighed.
fn coarse(weight: f32) -> u64 {
    match weight {
        NOT_WEIGHED => 0,
        3.0.. => 8,
        1.5.. => 7,
        0.5.. => 6,
        -0.5.. => 5,
        -1.5.. => 4,
        -3.0.. => 3,
        -5.0.. => 2,
        _ => 1,
    }
}
