//! The second weighing of a word: by what the first made of it, of its neighbours, and of its other mentions.

use crate::{
    facts::{BETWEEN, DICTIONARY, FUNCTION, GIVEN, KEPT, NAME, ORDINARY, PARTICLE, PLACE, STOOD, WORD_NAME},
    features::{Features, gap},
    frames::Page,
    knowledge::{Knowledge, MarkMap},
    model::NOT_WEIGHED,
    token::Token,
    writing::Shape,
};

/// What the first weighing made of every word of a text.
pub(crate) struct Mentions {
    /// The two highest weights of each word, how often it stands there, and in which shapes (a bit each).
    by_mark: MarkMap<(f32, f32, u32, u64)>,
    /// The highest weight of a given name of each family of short forms.
    by_form: MarkMap<f32>,
}

impl Mentions {
    /// Goes through a text once.
    pub(crate) fn of(page: &Page<'_>, weights: &[f32], known: &Knowledge) -> Mentions {
        let mut mentions = Mentions {
            by_mark: MarkMap::default(),
            by_form: MarkMap::default(),
        };
        for (token, weight) in page.tokens.iter().zip(weights) {
            if *weight <= NOT_WEIGHED || token.length < 3 || token.is(STOOD) {
                continue;
            }
            let entry = mentions
                .by_mark
                .entry(token.mark)
                .or_insert((NOT_WEIGHED, NOT_WEIGHED, 0, 0));
            let shapes = entry.3 | 1 << token.shape as u64;
            *entry = match *entry {
                (first, _, count, _) if *weight > first => (*weight, first, count + 1, shapes),
                (first, second, count, _) => (first, second.max(*weight), count + 1, shapes),
            };
            if token.is(GIVEN) && *weight > 0.0 {
                for form in known.short_forms(token.mark) {
                    let best = mentions.by_form.entry(u64::from(*form)).or_insert(NOT_WEIGHED);
                    *best = best.max(*weight);
                }
            }
        }
        mentions
    }

    /// The highest weight of the other mentions of a word, and whether there are any.
    fn others(&self, mark: u64, own: f32) -> Option<f32> {
        let (first, second, count, _) = self.by_mark.get(&mark)?;
        if own <= NOT_WEIGHED {
            return Some(*first);
        }
        (*count > 1).then_some(if own >= *first { *second } else { *first })
    }

    /// The shapes in which a word was weighed, a bit each.
    fn shapes(&self, mark: u64) -> u64 {
        self.by_mark.get(&mark).map_or(0, |(.., shapes)| *shapes)
    }

    /// Whether a word is weighed again: it was before, or it is somebody's name elsewhere in the text and may be here,
    /// though nothing but its letters speaks for it.
    pub(crate) fn are_asked(&self, token: &Token, weight: f32) -> bool {
        let is_name = |mark| self.by_mark.get(&mark).is_some_and(|(first, ..)| *first > 0.0);
        weight > NOT_WEIGHED
            || matches!(token.shape, Shape::Lower | Shape::Upper | Shape::Capital)
                && !token.is(FUNCTION)
                && is_name(token.mark)
    }
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
        let near = |place: Option<usize>| {
            place
                .and_then(|place| weights.get(place))
                .map_or(0, |weight| coarse(*weight))
        };
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
        let spelled = |place: Option<usize>| {
            place.and_then(|place| page.tokens.get(place)).map_or(9, |token| {
                token.shape as u64 | u64::from(token.is(PARTICLE | BETWEEN)) << 4
            })
        };
        self.add_again(8, near(before) << 4 | left, spelled(before) << 8 | shape);
        self.add_again(9, near(after) << 4 | right, spelled(after) << 8 | shape);
        let over = |first: usize, second: Option<usize>| {
            let small = page.tokens.get(first).is_some_and(|token| token.is(PARTICLE | BETWEEN));
            if small && page.touches(first) { near(second) } else { 15 }
        };
        self.add_again(
            10,
            at.checked_sub(1).map_or(15, |first| over(first, at.checked_sub(2))),
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
            .filter_map(|form| mentions.by_form.get(&u64::from(*form)))
            .fold(NOT_WEIGHED, |best, weight| best.max(*weight));
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
