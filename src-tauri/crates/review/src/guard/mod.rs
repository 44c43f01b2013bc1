//! Nothing leaves that, laid beside what left before, tells of few people.
//!
//! A draft and a final report, each fine by itself, can be subtracted: 44 interviews and then 46 tell what two
//! people said. So each release is kept, and the next one is laid on all of them. Whoever reads both is taken to
//! know that nobody was taken out when people were added; where that cannot be, any small difference counts.

mod ladder;
mod tables;

use crate::{Floor, Released};
use kit::QuestionId;
use ladder::{Ladder, apart_by_few, joined_tell_of_few};
use record::{Figures, Participation, QuestionFigures, Tally, ThemeCount, ThemeId};
use std::collections::BTreeSet;
use tables::{Tables, range, scales, tables};

/// Where a figure stands that may not leave as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Interviews, people invited, languages.
    Participation,
    /// A question, among the figures.
    Question(QuestionId),
    /// A theme.
    Theme(ThemeId),
}

/// A figure that, beside one that left before, tells of fewer people than the floor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clash {
    /// Where it stands.
    pub place: Place,
    /// The option, field or statement; empty: the question as a whole.
    pub item: String,
    /// The release it clashes with: its place among those before.
    pub release: usize,
}

/// What in `now` may not leave after `before`. Empty: it may. The stricter of all floors counts.
pub fn guard(before: &[&Figures], now: &Figures, floor: Floor) -> Vec<Clash> {
    let floors = before
        .iter()
        .map(|figures| figures.floor)
        .chain([now.floor, floor.people()]);
    let floor = i64::from(floors.max().unwrap_or_default());
    let mut found = BTreeSet::new();
    for (release, then) in before.iter().enumerate() {
        let mut clash = |place: Place, item: &str| {
            let item = item.to_owned();
            found.insert(Clash { place, item, release });
        };
        compare(then, now, floor, &mut clash);
    }
    // What no single release tells beside this one, all of the same people can tell together.
    let same: Vec<_> = before
        .iter()
        .filter(|then| interviews(then) == interviews(now))
        .collect();
    if let (Some(all), [.., _, last]) = (interviews(now), same.as_slice()) {
        let release = before
            .iter()
            .position(|then| std::ptr::eq(*then, **last))
            .unwrap_or_default();
        let scales = scales(before.iter().copied().chain([now]));
        let mut joined: Tables = tables(now, all, &scales);
        for then in &same {
            for (key, table) in tables(then, all, &scales) {
                joined
                    .entry(key)
                    .and_modify(|known| known.join(&table))
                    .or_insert(table);
            }
        }
        for ((place, item), mut table) in joined {
            let known = found.iter().any(|clash| clash.place == place && clash.item == item);
            if !known && table.close() && table.points_at_few(floor) {
                found.insert(Clash { place, item, release });
            }
        }
    }
    found.into_iter().collect()
}

/// Interviews, when they are told.
fn interviews(figures: &Figures) -> Option<u32> {
    figures.participation.interviews.exact()
}

fn compare(then: &Figures, now: &Figures, floor: i64, clash: &mut impl FnMut(Place, &str)) {
    if took_part_tells(&then.participation, &now.participation, floor) {
        clash(Place::Participation, "");
    }
    let Some((people_then, people_now)) = interviews(then).zip(interviews(now)) else {
        return;
    };
    let scales = scales([then, now]);
    let laid = tables(then, people_then, &scales);
    for ((place, item), mut table) in tables(now, people_now, &scales) {
        let Some(mut other) = laid.get(&(place.clone(), item.clone())).cloned() else {
            continue;
        };
        if !table.is_like(&other) {
            continue;
        }
        table.close();
        other.close();
        if tells_of_few(&other, &table, i64::from(people_now) - i64::from(people_then), floor) {
            clash(place, &item);
        }
    }
    for told in &now.questions {
        let before = then.question(&told.question);
        if before.is_some_and(|before| people_then == people_now && moved(before, told)) {
            clash(Place::Question(told.question.clone()), "");
        }
    }
    themes_overlap(&then.themes, &now.themes, floor, clash);
}

/// Whether two tables of one thing tell of few, when `came` more people are in the later one.
fn tells_of_few(then: &Ladder, now: &Ladder, came: i64, floor: i64) -> bool {
    let joined = match came {
        0 => {
            let mut both = then.clone();
            both.join(now);
            both.close().then(|| both.points_at_few(floor))
        }
        1.. => joined_tell_of_few(then, now, came, floor),
        _ => joined_tell_of_few(now, then, -came, floor),
    };
    joined.unwrap_or_else(|| apart_by_few(then, now, floor))
}

/// Whether the numbers of people alone differ by few.
fn took_part_tells(then: &Participation, now: &Participation, floor: i64) -> bool {
    let few = |(low, high): (i64, i64)| (low >= 1 && high < floor) || (high <= -1 && low > -floor);
    let ((low, high), (least, most)) = (range(then.interviews, u32::MAX), range(now.interviews, u32::MAX));
    let held = now.interviews.exact().map(i64::from);
    let held_then = then.interviews.exact().map(i64::from);
    // Those who were asked then and have not taken part now, and the reverse.
    let absent = |invited: Option<u32>, held: Option<i64>| Some(i64::from(invited?) - held?);
    let crossed = [absent(then.invited, held), absent(now.invited, held_then)];
    let moved = absent(now.invited, held).zip(absent(then.invited, held_then));
    few((least - high, most - low))
        || crossed.into_iter().flatten().any(|people| few((people, people)))
        || moved.is_some_and(|(now, then)| few((now - then, now - then)))
}

/// Whether a middle of the same people is another one than before: somebody's answer was changed.
fn moved(then: &QuestionFigures, now: &QuestionFigures) -> bool {
    match (&then.tally, &now.tally) {
        (Tally::Percent { cells: then, .. }, Tally::Percent { cells: now, .. }) => now.iter().any(|cell| {
            let before = then
                .iter()
                .find(|other| other.row == cell.row && other.column == cell.column);
            before.is_some_and(|before| (before.median, before.quartiles) != (cell.median, cell.quartiles))
        }),
        (Tally::Agreement(then), Tally::Agreement(now)) => now.iter().any(|told| {
            let before = then.iter().find(|other| other.statement == told.statement);
            before.is_some_and(|before| before.median != told.median)
        }),
        _ => false,
    }
}

/// Two themes that became one, or one that became two: what they hold together is the difference.
fn themes_overlap(then: &[ThemeCount], now: &[ThemeCount], floor: i64, clash: &mut impl FnMut(Place, &str)) {
    let exact = |theme: &ThemeCount| theme.interviews.exact().map(|people| (theme.theme, i64::from(people)));
    let missing = |in_these: &[ThemeCount], from: &[ThemeCount]| -> Vec<(ThemeId, i64)> {
        let is_there = |theme: &&ThemeCount| !from.iter().any(|other| other.theme == theme.theme);
        in_these.iter().filter(is_there).filter_map(exact).collect()
    };
    let overlaps = |(one, other): (i64, i64), both: i64| {
        let shared = one + other - both;
        both >= one.max(other) && (1..floor).contains(&shared)
    };
    let (gone, new) = (missing(then, now), missing(now, then));
    for (theme, both) in now.iter().filter_map(exact) {
        let before = then.iter().find(|other| other.theme == theme).and_then(exact);
        let grew = before.filter(|(_, people)| *people != both);
        let parts = |one: i64| gone.iter().any(|(_, other)| overlaps((one, *other), both));
        let is_new = new.iter().any(|(id, _)| *id == theme);
        let pair = |at: usize| parts_of(&gone, at).any(|pair| overlaps(pair, both));
        if grew.is_some_and(|(_, one)| parts(one)) || (is_new && (0..gone.len()).any(pair)) {
            clash(Place::Theme(theme), "");
        }
    }
    for (theme, both) in then.iter().filter_map(exact) {
        let after = now.iter().find(|other| other.theme == theme).and_then(exact);
        let shrank = after.filter(|(_, people)| *people != both);
        let parts = |one: i64| new.iter().find(|(_, other)| overlaps((one, *other), both));
        if let Some((part, _)) = shrank.and_then(|(_, one)| parts(one)) {
            clash(Place::Theme(*part), "");
        }
        let is_gone = gone.iter().any(|(id, _)| *id == theme);
        let pair = |at: usize| parts_of(&new, at).any(|pair| overlaps(pair, both));
        if let Some(at) = (0..new.len()).find(|at| is_gone && pair(*at)) {
            clash(Place::Theme(new[at].0), "");
        }
    }
}

/// A theme's count with that of each later one.
fn parts_of(themes: &[(ThemeId, i64)], at: usize) -> impl Iterator<Item = (i64, i64)> {
    themes[at + 1..].iter().map(move |(_, other)| (themes[at].1, *other))
}

impl Released {
    /// The same, with the figures that clash printed as they were when they left last. When even the number of
    /// interviews may not be told anew, all figures are those of then.
    pub fn as_before(&self, before: &[&Figures]) -> Self {
        let Some(last) = before.last() else { return self.clone() };
        let mut mended = self.clone();
        for _ in 0..2 {
            let clashes = guard(before, mended.figures(), self.floor());
            if clashes.is_empty() {
                return mended;
            }
            if clashes.iter().any(|clash| clash.place == Place::Participation) {
                break;
            }
            let figures = mended.figures_mut();
            for told in &mut figures.questions {
                let is_it = |clash: &&Clash| clash.place == Place::Question(told.question.clone());
                if clashes.iter().any(|clash| is_it(&clash)) {
                    last.question(&told.question).inspect(|then| told.clone_from(then));
                }
            }
            // Themes that became one or two are told apart by their neighbours: the codebook stays whole.
            if clashes.iter().any(|clash| matches!(clash.place, Place::Theme(_))) {
                figures.themes.clone_from(&last.themes);
            }
        }
        mended.figures_mut().clone_from(last);
        mended
    }
}
