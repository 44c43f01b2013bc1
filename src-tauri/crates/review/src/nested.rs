//! Figures of groups that lie inside each other, told so that none can be taken from another.
//!
//! Overlapping groups do not subtract like the cells of a tally, but some of these are nested, and nested groups do:
//! whoever has a theme below another has the other too, and whoever has it in a section has it in all. So
//! 1. a figure is told as it is only when every exact figure of a group around it is larger by at least the floor; else
//!    it reads "so many or more", and nothing when two groups that differ by a few cross in it;
//! 2. the sections together are the whole, and so are the questions of a section. What they add up to beyond the whole is
//!    those who came back to the theme elsewhere: between one and the floor, the smallest is told less closely;
//! 3. where the parts as told could not hold the whole without somebody in one that reads "a few", or without somebody
//!    outside a whole that reads "so many or more", the largest is told less closely.
//!
//! The parts of a theme never make up the whole: what was given to it by itself is a group that is not shown, and it may
//! be empty or not. The kinds do not either, since a line need have none. `tests/themes.rs` goes through every study that
//! fits what is told and finds no group that must be between one and the floor; each rule is there because it did.

use crate::floor::Floor;
use record::Count;

/// Rows and columns as a tree each, and exact counts: what [`tell`] needs.
pub(crate) struct Grid {
    /// The row that each row is a part of; it comes before.
    pub whole: Vec<Option<usize>>,
    /// The column that each column is a part of; it comes before.
    pub within: Vec<Option<usize>>,
    /// Whether a column and its sisters make up the one that they are within.
    pub makes_up: Vec<bool>,
    /// A figure that is told elsewhere of a group around everybody in this column.
    pub around: Vec<Option<u32>>,
    /// By row, then column.
    pub counts: Vec<Vec<u32>>,
    /// All interviews.
    pub all: u32,
}

/// What may be told of nested and overlapping groups.
pub(crate) fn tell(grid: &Grid, floor: Floor) -> Vec<Vec<Count>> {
    let columns = grid.within.len();
    let mut told: Vec<Vec<Count>> = Vec::with_capacity(grid.counts.len());
    for (row, counts) in grid.counts.iter().enumerate() {
        told.push(vec![Count::Below(floor.people()); columns]);
        // Level by level: what stands around a column is settled before it is looked at.
        for level in 0..3 {
            let here: Vec<usize> = (0..columns)
                .filter(|at| chain(&grid.within, *at).count() == level + 1)
                .collect();
            for at in &here {
                told[row][*at] = nested(grid, &told, (row, *at), floor);
            }
            for whole in 0..columns {
                let parts = here
                    .iter()
                    .copied()
                    .filter(|at| grid.within[*at] == Some(whole) && grid.makes_up[*at]);
                let parts: Vec<usize> = parts.collect();
                let came_back = came_back(counts, &told[row], whole, &parts, floor);
                if let Some(part) = came_back {
                    told[row][part] = blurred(grid, &told, (row, part), floor);
                }
                while is_left_for_few(grid, &told, (row, whole), &parts, floor) {
                    let exact = parts.iter().filter(|at| told[row][**at].exact().is_some());
                    let few = parts
                        .iter()
                        .filter(|at| told[row][**at] == Count::Below(floor.people()));
                    let largest = |at: &&usize| counts[**at];
                    let (at, less) = match (
                        exact.copied().max_by_key(|at| largest(&at)),
                        few.copied().max_by_key(|at| largest(&at)),
                    ) {
                        (Some(at), _) => (at, blurred(grid, &told, (row, at), floor)),
                        (None, Some(at)) => (at, held_back(grid)),
                        (None, None) => (whole, held_back(grid)),
                    };
                    told[row][at] = less;
                }
            }
        }
    }
    told
}

/// A figure as it is, unless it could be taken from a larger one that is told and leave too few.
fn nested(grid: &Grid, told: &[Vec<Count>], (row, column): (usize, usize), floor: Floor) -> Count {
    let count = grid.counts[row][column];
    let too_near = around(grid, told, (row, column)).filter(|larger| larger.saturating_sub(count) < floor.people());
    match too_near.min() {
        _ if !floor.is_met_by(count) => Count::Below(floor.people()),
        Some(larger) => at_least(grid, told, (row, column), larger, floor),
        None => Count::Exact(count),
    }
}

/// "So many or more", as far as the floor goes.
fn blurred(grid: &Grid, told: &[Vec<Count>], place: (usize, usize), floor: Floor) -> Count {
    at_least(grid, told, place, 0, floor)
}

/// "So many or more" of a group that is told. Where two told groups cross in this one, and differ by a few, those few are
/// in the one and not in the other: then nothing is told of what they share.
fn at_least(grid: &Grid, told: &[Vec<Count>], place: (usize, usize), larger: u32, floor: Floor) -> Count {
    let least = floor.people().max((larger + 1).saturating_sub(floor.people()));
    let near = || around(grid, told, place).filter(|larger| larger.saturating_sub(least) < floor.people());
    match (near().min(), near().max()) {
        (Some(smaller), Some(larger)) if smaller < larger => held_back(grid),
        _ => Count::AtLeast(least),
    }
}

/// Nothing at all: fewer than there are interviews, and one.
fn held_back(grid: &Grid) -> Count {
    Count::Below(grid.all + 1)
}

/// What is told of the groups that everybody in this cell is in.
fn around<'a>(grid: &'a Grid, told: &'a [Vec<Count>], place: (usize, usize)) -> impl Iterator<Item = u32> + 'a {
    let (row, column) = place;
    let cells = chain(&grid.within, column).flat_map(move |at| chain(&grid.whole, row).map(move |row| (row, at)));
    let exact = cells
        .filter(move |cell| *cell != place)
        .filter_map(|(row, at)| told[row][at].exact());
    let elsewhere = chain(&grid.within, column).filter_map(|at| grid.around[at]);
    exact.chain(elsewhere).chain([grid.all])
}

/// The smallest of the parts, when what they add up to beyond the whole is a group under the floor.
fn came_back(counts: &[u32], told: &[Count], whole: usize, parts: &[usize], floor: Floor) -> Option<usize> {
    let is_known = |at: &usize| counts[*at] == 0 || told[*at].exact().is_some();
    told[whole].exact().filter(|_| parts.iter().all(is_known))?;
    let sum: u32 = parts.iter().map(|at| counts[*at]).sum();
    let over = sum.saturating_sub(counts[whole]);
    let there = parts.iter().copied().filter(|at| counts[*at] > 0);
    (over > 0 && !floor.is_met_by(over))
        .then(|| there.min_by_key(|at| counts[*at]))
        .flatten()
}

/// Whether the parts are told too closely to hold everybody whom they should: then somebody must be in one that reads
/// "a few", or be among the few outside a whole that reads "so many or more".
fn is_left_for_few(
    grid: &Grid,
    told: &[Vec<Count>],
    (row, whole): (usize, usize),
    parts: &[usize],
    floor: Floor,
) -> bool {
    let few = floor.people().saturating_sub(1);
    let (held, is_open) = match told[row][whole] {
        Count::Exact(people) => (people, false),
        Count::AtLeast(_) => (around(grid, told, (row, whole)).min().unwrap_or(grid.all), true),
        Count::Below(_) => return false,
    };
    // Whoever is in a group is in those around it too.
    let most = |at: &usize| {
        let cells = chain(&grid.within, *at).flat_map(|at| chain(&grid.whole, row).map(move |row| (row, at)));
        let most = cells.map(|(row, at)| match told[row][at] {
            Count::Exact(people) => people,
            Count::Below(people) => people - 1,
            Count::AtLeast(_) => grid.all,
        });
        most.min().unwrap_or(grid.all)
    };
    let has_few = parts.iter().any(|at| most(at) <= few);
    let most: u32 = parts.iter().map(most).sum();
    !parts.is_empty() && (has_few || is_open) && most - if has_few { few } else { 0 } < held
}

/// A place and those around it, from the inside.
fn chain(around: &[Option<usize>], from: usize) -> impl Iterator<Item = usize> + '_ {
    std::iter::successors(Some(from), |at| around[*at])
}
