//! Somebody who has every release and a calculator.
//!
//! It knows nothing of how figures are put together: a told number is a group of cells and how many people that
//! group can hold. Groups that lie in one another are subtracted, groups apart are added, until nothing new comes.
//! Of two releases it takes the larger to hold everybody of the smaller, and as many people to be the same people.

use crate::{Count, Figures, Tally};
use record::bands;
use std::collections::{BTreeMap, HashMap};

/// Cells of one table of one release, as bits.
pub type Group = u64;

/// "question/item": one thing that was asked.
pub type Table = String;

/// A group of cells and how many people are in it, at least and at most.
type Known = (Group, i64, i64);

/// Cells that one release is given; releases of other people stand beside each other.
const CELLS: u32 = 10;
/// Groups worked out about one table before the attacker tires.
const TIRED: usize = 160;

/// One release, table by table.
pub fn read(figures: &Figures) -> BTreeMap<Table, Vec<Known>> {
    let mut told = BTreeMap::new();
    let Some(all) = figures.participation.interviews.exact() else {
        return told;
    };
    let n = i64::from(all);
    let range = |count: Count| match count {
        Count::Exact(people) => (i64::from(people), i64::from(people)),
        Count::Below(people) => (0, i64::from(people).min(n + 1) - 1),
        Count::AtLeast(people) => (i64::from(people), n),
    };
    let known = |group: Group, count: Count| (group, range(count).0, range(count).1);
    let two = |count: Count| vec![(0b11, n, n), known(1, count)];
    if let Some((en, fr)) = figures.participation.languages {
        let told_of = vec![(0b111, n, n), known(1, Count::Exact(en)), known(2, Count::Exact(fr))];
        told.insert("languages/".into(), told_of);
    }
    for question in &figures.questions {
        let mut put = |item: &str, groups| told.insert(format!("{}/{item}", question.question.0), groups);
        match &question.tally {
            Tally::Answered(count) | Tally::Percent { answered: count, .. } => drop(put("", two(*count))),
            Tally::Options(rows) => rows.iter().for_each(|(id, count)| drop(put(id, two(*count)))),
            Tally::YesNo { answered, steps } => {
                let mut groups = vec![(0b111, n, n), known(0b11, *answered)];
                groups.extend(steps.iter().map(|step| {
                    let silent = if step.with_unanswered { 0b100 } else { 0 };
                    known(if step.yes { 1 } else { 2 } | silent, step.count)
                }));
                put("", groups);
            }
            Tally::Bands(fields) => fields.iter().for_each(|field| {
                let edges = [0, 1, 10, 20, 40, 60, 100];
                assert_eq!(edges.len(), bands().count());
                let mut groups = vec![(0xff, n, n), known(0x7f, field.answered)];
                groups.extend(field.steps.iter().map(|step| {
                    let inside = |edge: u32| edge >= step.from && step.to.is_none_or(|to| edge <= to);
                    let cells = edges.iter().enumerate().filter(|(_, edge)| inside(**edge));
                    let group = cells.fold(0, |group, (at, _)| group | 1 << at);
                    known(group | if step.with_unanswered { 0x80 } else { 0 }, step.count)
                }));
                drop(put(&field.field, groups));
            }),
            Tally::Agreement(statements) => statements.iter().for_each(|one| {
                let up_to = |rating: u8| (1u64 << rating) - 1;
                let mut groups = vec![(0xff, n, n), known(0x7f, one.rated)];
                groups.extend(one.steps.iter().map(|step| {
                    let group = up_to(step.to) & !up_to(step.from - 1);
                    known(group | if step.with_unrated { 0x80 } else { 0 }, step.count)
                }));
                if let Some(median) = one.median {
                    let counted = one.rated.exact().map_or(n, i64::from);
                    // Those without a rating count in the middle when they are not told.
                    let silent = |rating: u8| {
                        if one.rated.exact().is_none() && rating >= 4 {
                            0x80
                        } else {
                            0
                        }
                    };
                    let half = (counted + 1) / 2;
                    groups.push((up_to(median) | silent(median), half, n));
                    groups.push((up_to(median - 1) | silent(median - 1), 0, half - 1));
                }
                drop(put(&one.statement, groups));
            }),
        }
    }
    for theme in &figures.themes {
        told.insert(format!("theme/{}", theme.theme.0), two(theme.interviews));
        // Whoever has a part of a theme has the theme.
        let mut whole = theme.part_of;
        while let Some(above) = whole.and_then(|id| figures.themes.iter().find(|other| other.theme == id)) {
            let groups = vec![(0b111, n, n), known(1, theme.interviews), known(0b11, above.interviews)];
            told.insert(format!("theme/{} in {}", theme.theme.0, above.theme.0), groups);
            whole = above.part_of;
        }
    }
    told
}

/// Everything that can be worked out of one table over several releases. `None`: what was told cannot be, if the
/// attacker is right about who took part.
pub fn work_out(releases: &[&Figures], table: &str) -> Option<HashMap<Group, (i64, i64)>> {
    let mut sizes: Vec<u32> = releases
        .iter()
        .filter_map(|it| it.participation.interviews.exact())
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    let mut known: HashMap<Group, (i64, i64)> = HashMap::new();
    let learn = |known: &mut HashMap<Group, (i64, i64)>, group: Group, low: i64, high: i64| {
        let before = known.get(&group).copied().unwrap_or((0, i64::MAX));
        let now = (before.0.max(low), before.1.min(high));
        known.insert(group, now);
        now != before
    };
    for release in releases {
        let Some(all) = release.participation.interviews.exact() else {
            continue;
        };
        let people = sizes.iter().filter(|size| **size <= all).count() as u32;
        for (group, low, high) in read(release).remove(table).unwrap_or_default() {
            // Everybody of the smaller releases, and those who came since.
            let everybody = (0..people).fold(0, |sum, came| sum | group << (came * CELLS));
            learn(&mut known, everybody, low, high);
        }
    }
    loop {
        let groups: Vec<_> = known.iter().map(|(group, bounds)| (*group, *bounds)).collect();
        let mut is_new = false;
        for (one, (low, high)) in &groups {
            for (other, (least, most)) in &groups {
                let room = known.len() < TIRED;
                if one != other && one & other == *other && *most < i64::MAX {
                    let rest = one & !other;
                    if room || known.contains_key(&rest) {
                        is_new |= learn(&mut known, rest, low - most, high.saturating_sub(*least));
                    }
                } else if one & other == 0 && (room || known.contains_key(&(one | other))) {
                    is_new |= learn(&mut known, one | other, low + least, high.saturating_add(*most));
                }
            }
        }
        if known.values().any(|(low, high)| low > high) {
            return None;
        }
        if !is_new {
            return Some(known);
        }
    }
}

/// A group of somebody, but of fewer people than the floor, that can be worked out; with where it was found.
pub fn finds_few(releases: &[&Figures], floor: u32) -> Option<String> {
    let floor = i64::from(floor);
    let few = |difference: i64| (1..floor).contains(&difference.abs());
    let told = |it: &&Figures| it.participation.interviews.exact().map(i64::from);
    for one in releases {
        let invited = one.participation.invited.map(i64::from);
        for other in releases {
            let pair = told(one).zip(told(other));
            if pair.is_some_and(|(one, other)| few(one - other)) {
                return Some("the number of interviews".into());
            }
            if invited
                .zip(told(other))
                .is_some_and(|(invited, held)| few(invited - held))
            {
                return Some("those who were invited and did not come".into());
            }
        }
    }
    let tables: Vec<Table> = releases.iter().flat_map(|release| read(release).into_keys()).collect();
    for table in tables {
        let found = match work_out(releases, &table) {
            Some(known) => known.into_iter().find(|(_, (low, high))| *low >= 1 && *high < floor),
            // Then somebody was exchanged: any figure that moved by few tells of them.
            None => moved_by_few(releases, &table, floor),
        };
        if let Some((group, (low, high))) = found {
            return Some(format!("{table}: cells {group:b} hold {low} to {high}"));
        }
    }
    None
}

fn moved_by_few(releases: &[&Figures], table: &str, floor: i64) -> Option<(Group, (i64, i64))> {
    let told: Vec<Known> = releases
        .iter()
        .flat_map(|it| read(it).remove(table).unwrap_or_default())
        .collect();
    let exact = told.iter().filter(|(_, low, high)| low == high);
    let mut pairs = exact.flat_map(|one| {
        told.iter()
            .filter(move |other| other.0 == one.0)
            .map(move |other| (one, other))
    });
    let found = pairs.find(|(one, other)| other.1 == other.2 && (1..floor).contains(&(one.1 - other.1).abs()));
    found.map(|(one, other)| (one.0, (one.1 - other.1, one.1 - other.1)))
}
