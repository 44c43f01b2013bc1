//! How statements were rated.

use crate::asked::Asked;
use crate::floor::Floor;
use crate::merge::{all_stand, blocks};
use crate::spread::middle;
use kit::{Entry, Scale};
use record::{Count, Distribution, Entered, Step};
use std::ops::Range;

impl Asked<'_> {
    /// Exact: how many chose each rating of one statement, lowest first. "No opinion" is none.
    pub(crate) fn ratings(&self, scale: &Scale, statement: &str) -> Vec<u32> {
        let mut counts = vec![0; usize::from(scale.to.saturating_sub(scale.from)) + 1];
        for entered in self.entered() {
            let Entered::Agreement(rated) = entered else { continue };
            let rating = rated.get(statement).and_then(|rated| rated.rating);
            let place = rating
                .and_then(|rating| rating.checked_sub(scale.from))
                .map(usize::from);
            if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
                *count += 1;
            }
        }
        counts
    }

    pub(crate) fn distributions(&self, scale: &Scale, statements: &[Entry], floor: Floor) -> Vec<Distribution> {
        let told = statements.iter().map(|statement| {
            let counts = self.ratings(scale, &statement.id);
            tell(&statement.id, &counts, scale.from, self.interviews(), floor)
        });
        told.collect()
    }
}

/// What may be told of `counts`, rating by rating, of a statement put to `all`.
pub(crate) fn tell(statement: &str, counts: &[u32], from: u8, all: u32, floor: Floor) -> Distribution {
    let rated: u32 = counts.iter().sum();
    let unrated = all.saturating_sub(rated);
    let mut told = Distribution {
        statement: statement.to_owned(),
        rated: floor.count(rated, all),
        steps: vec![],
        median: None,
    };
    if let Count::Below(_) = told.rated {
        return told;
    }
    // Too few to stand alone, those without a rating go with "neither": else they are the difference
    // between the interviews and the sum of the steps. When there are none, they still seem to.
    let joins = !floor.is_met_by(unrated);
    let mut counts = counts.to_vec();
    let centre = counts.len() / 2;
    if joins {
        counts[centre] += unrated;
    }
    let cells: Vec<Range<usize>> = if all_stand(&counts, floor) {
        (0..counts.len()).map(|at| at..at + 1).collect()
    } else {
        groups(counts.len())
    };
    let sums: Vec<u32> = cells.iter().map(|cell| counts[cell.clone()].iter().sum()).collect();
    let steps = blocks(&sums, floor).into_iter().map(|block| {
        let (low, high) = (cells[block.cells.start].start, cells[block.cells.end - 1].end - 1);
        let with_unrated = joins && (low..=high).contains(&centre);
        Step {
            from: from + low as u8,
            to: from + high as u8,
            with_unrated,
            count: block.count,
        }
    });
    told.steps = steps.collect();
    if floor.is_met_by(counts.iter().sum::<u32>() / 2) {
        let in_order = counts.iter().enumerate();
        let in_order = in_order.flat_map(|(at, count)| std::iter::repeat_n(at, *count as usize));
        told.median = middle(&in_order.collect::<Vec<_>>()).map(|at| from + at as u8);
    }
    told
}

/// Disagree, neither, agree; a scale without a middle has two sides only.
fn groups(ratings: usize) -> Vec<Range<usize>> {
    let half = ratings / 2;
    if ratings % 2 == 1 {
        vec![0..half, half..half + 1, half + 1..ratings]
    } else {
        vec![0..half, half..ratings]
    }
}
