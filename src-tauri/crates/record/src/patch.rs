//! Steps of the lead's work: what to put back so that one of them is undone.
//!
//! A patch holds the former value of what a step touched and nothing else. Swapping it in gives the patch that does
//! the step again. What left, what was counted and what was looked at is no step: it happened.

use crate::{Action, Comment, Draft, Earlier, NoteText, Paragraph, Passage, Quote, Reading, Theme, ThemeId};
use kit::{Lang, QuestionId};
use std::collections::{BTreeMap, BTreeSet};

/// A step in themes, quotes and memos, to be taken back or done again.
#[derive(Debug)]
pub struct ReadingPatch {
    themes: Option<Run<Theme>>,
    codings: Values<Passage, BTreeSet<ThemeId>>,
    quotes: Option<Run<Quote>>,
    memos: Values<QuestionId, NoteText>,
    summary: Values<Lang, NoteText>,
}

/// A step in the report in the making, to be taken back or done again.
#[derive(Debug)]
pub struct DraftPatch {
    paragraphs: Option<Run<Paragraph>>,
    actions: Option<Run<Action>>,
    comments: Option<Run<Comment>>,
    earlier: Option<Box<Option<Earlier>>>,
}

/// What a step changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Passages got a theme.
    ThemeGiven,
    /// Passages lost a theme.
    ThemeTaken,
    /// Both.
    ThemesMoved,
    /// A theme was made, or several.
    ThemeMade,
    /// The themes themselves.
    Themes,
    /// A quote was chosen.
    QuoteChosen,
    /// A quote was dropped.
    QuoteDropped,
    /// What is printed in a quote's place, or their order.
    Quotes,
    /// A memo.
    Memo,
    /// The report's opening words.
    Summary,
    /// Paragraphs of the report.
    Paragraphs,
    /// Actions.
    Actions,
    /// What members said, or the answer to it.
    Comments,
    /// The edition before.
    Earlier,
}

/// A run of a list that took another run's place.
#[derive(Debug)]
struct Run<T> {
    at: usize,
    len: usize,
    former: Vec<T>,
}

/// Former values by key; `None`: there was none.
#[derive(Debug)]
struct Values<K, V>(Vec<(K, Option<V>)>);

impl ReadingPatch {
    /// From what it was to what it is; `None`: nothing that could be taken back changed.
    pub fn between(before: &Reading, after: &Reading) -> Option<Self> {
        let patch = Self {
            themes: Run::between(&before.themes, &after.themes),
            codings: Values::between(&before.codings, &after.codings),
            quotes: Run::between(&before.quotes, &after.quotes),
            memos: Values::between(&before.memos, &after.memos),
            summary: Values::between(&before.summary, &after.summary),
        };
        (!patch.is_empty()).then_some(patch)
    }

    /// Remembers what these passages have, before it changes: a study of thousands is not copied for one line.
    pub fn of_passages(reading: &Reading, passages: &[Passage]) -> Self {
        let former = passages
            .iter()
            .map(|passage| (passage.clone(), reading.codings.get(passage).cloned()));
        Self {
            themes: None,
            codings: Values(former.collect()),
            quotes: None,
            memos: Values(Vec::new()),
            summary: Values(Vec::new()),
        }
    }

    /// After the change: only what it touched. `None`: nothing changed.
    pub fn kept(mut self, now: &Reading) -> Option<Self> {
        self.codings
            .0
            .retain(|(passage, former)| now.codings.get(passage) != former.as_ref());
        (!self.is_empty()).then_some(self)
    }

    /// Puts back what was, and gives the patch that undoes that. Numbers of themes are not given twice, so the
    /// highest one stays.
    pub fn swap(self, reading: &mut Reading) -> Self {
        Self {
            themes: self.themes.map(|run| run.swap(&mut reading.themes)),
            codings: self.codings.swap(&mut reading.codings),
            quotes: self.quotes.map(|run| run.swap(&mut reading.quotes)),
            memos: self.memos.swap(&mut reading.memos),
            summary: self.summary.swap(&mut reading.summary),
        }
    }

    /// What the step that led to `now` changed.
    pub fn kind(&self, now: &Reading) -> StepKind {
        if let Some(themes) = &self.themes {
            return match themes.former.is_empty() && self.codings.0.is_empty() {
                true => StepKind::ThemeMade,
                false => StepKind::Themes,
            };
        }
        if !self.codings.0.is_empty() {
            return self.kind_of_codings(now);
        }
        match &self.quotes {
            Some(run) if run.former.is_empty() => StepKind::QuoteChosen,
            Some(run) if run.len == 0 => StepKind::QuoteDropped,
            Some(_) => StepKind::Quotes,
            None if self.memos.0.is_empty() => StepKind::Summary,
            None => StepKind::Memo,
        }
    }

    fn kind_of_codings(&self, now: &Reading) -> StepKind {
        let none = BTreeSet::new();
        let pairs = || {
            let both = |(passage, former): &'_ (Passage, Option<BTreeSet<ThemeId>>)| {
                let now = now.codings.get(passage).unwrap_or(&none);
                let former = former.as_ref().unwrap_or(&none);
                (former.is_subset(now), now.is_subset(former))
            };
            self.codings.0.iter().map(both)
        };
        if pairs().all(|(is_more, _)| is_more) {
            StepKind::ThemeGiven
        } else if pairs().all(|(_, is_less)| is_less) {
            StepKind::ThemeTaken
        } else {
            StepKind::ThemesMoved
        }
    }

    fn is_empty(&self) -> bool {
        self.themes.is_none()
            && self.quotes.is_none()
            && self.codings.0.is_empty()
            && self.memos.0.is_empty()
            && self.summary.0.is_empty()
    }
}

impl DraftPatch {
    /// From what it was to what it is; `None`: nothing that could be taken back changed.
    pub fn between(before: &Draft, after: &Draft) -> Option<Self> {
        let patch = Self {
            paragraphs: Run::between(&before.paragraphs, &after.paragraphs),
            actions: Run::between(&before.actions, &after.actions),
            comments: Run::between(&before.comments, &after.comments),
            earlier: (before.earlier != after.earlier).then(|| Box::new(before.earlier.clone())),
        };
        let is_empty = patch.paragraphs.is_none()
            && patch.actions.is_none()
            && patch.comments.is_none()
            && patch.earlier.is_none();
        (!is_empty).then_some(patch)
    }

    /// Puts back what was, and gives the patch that undoes that.
    pub fn swap(self, draft: &mut Draft) -> Self {
        Self {
            paragraphs: self.paragraphs.map(|run| run.swap(&mut draft.paragraphs)),
            actions: self.actions.map(|run| run.swap(&mut draft.actions)),
            comments: self.comments.map(|run| run.swap(&mut draft.comments)),
            earlier: self
                .earlier
                .map(|former| Box::new(std::mem::replace(&mut draft.earlier, *former))),
        }
    }

    /// What the step changed.
    pub fn kind(&self) -> StepKind {
        match self {
            Self {
                paragraphs: Some(_), ..
            } => StepKind::Paragraphs,
            Self { actions: Some(_), .. } => StepKind::Actions,
            Self { comments: Some(_), .. } => StepKind::Comments,
            _ => StepKind::Earlier,
        }
    }
}

impl<T: Clone + PartialEq> Run<T> {
    fn between(before: &[T], after: &[T]) -> Option<Self> {
        let front = before.iter().zip(after).take_while(|(a, b)| a == b).count();
        let room = before.len().min(after.len()) - front;
        let ends = before.iter().rev().zip(after.iter().rev()).take(room);
        let back = ends.take_while(|(a, b)| a == b).count();
        let former = before[front..before.len() - back].to_vec();
        let len = after.len() - back - front;
        (len > 0 || !former.is_empty()).then_some(Self { at: front, len, former })
    }

    fn swap(self, list: &mut Vec<T>) -> Self {
        let end = (self.at + self.len).min(list.len());
        let at = self.at.min(end);
        let len = self.former.len();
        let former = list.splice(at..end, self.former).collect();
        Self { at, len, former }
    }
}

impl<K: Clone + Ord, V: Clone + PartialEq> Values<K, V> {
    /// Both are in order, so one walk along the two of them is enough.
    fn between(before: &BTreeMap<K, V>, after: &BTreeMap<K, V>) -> Self {
        let (mut old, mut new) = (before.iter().peekable(), after.iter().peekable());
        let mut former = Vec::new();
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => return Self(former),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some((was, _)), Some((is, _))) => was.cmp(is),
            };
            let was = if order.is_le() { old.next() } else { None };
            let is = if order.is_ge() { new.next() } else { None };
            match (was, is) {
                (Some((_, was)), Some((_, is))) if was == is => {}
                (Some((key, was)), _) => former.push((key.clone(), Some(was.clone()))),
                (None, Some((key, _))) => former.push((key.clone(), None)),
                (None, None) => return Self(former),
            }
        }
    }

    fn swap(self, map: &mut BTreeMap<K, V>) -> Self {
        let swapped = self.0.into_iter().map(|(key, value)| {
            let now = match value {
                Some(value) => map.insert(key.clone(), value),
                None => map.remove(&key),
            };
            (key, now)
        });
        Self(swapped.collect())
    }
}
