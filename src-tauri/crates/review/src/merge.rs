//! Neighbours are put together until each group is large enough.
//!
//! A cell that is left out can be worked out from the total and the others, so one small cell would take a
//! second, innocent one with it. Merging loses less: every printed number is the sum of whole cells and at
//! least the floor, and nothing under the floor is a difference of such sums.

use crate::floor::Floor;
use record::Count;
use std::ops::Range;

/// Cells that stand together, and how many people they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// Positions of the cells.
    pub cells: Range<usize>,
    /// The people in them.
    pub count: Count,
}

/// What may be told of cells that exclude each other and hold everyone: the finest run of neighbours in
/// which each block reaches the floor; when there is only one, the cell that nearly all are in, if any;
/// else nothing.
pub(crate) fn blocks(cells: &[u32], floor: Floor) -> Vec<Block> {
    let all: u32 = cells.iter().sum();
    let runs = finest(cells, floor);
    if runs.len() > 1 {
        let exact = |run: &Range<usize>| Count::Exact(cells[run.clone()].iter().sum());
        return runs
            .into_iter()
            .map(|run| Block {
                count: exact(&run),
                cells: run,
            })
            .collect();
    }
    let told = cells.iter().map(|people| floor.count(*people, all)).enumerate();
    told.filter(|(_, count)| matches!(count, Count::AtLeast(_)))
        .map(|(at, count)| Block {
            cells: at..at + 1,
            count,
        })
        .collect()
}

/// Whether every cell may stand alone.
pub(crate) fn all_stand(cells: &[u32], floor: Floor) -> bool {
    cells.len() > 1 && cells.iter().all(|people| floor.is_met_by(*people))
}

/// The largest number of runs that each reach the floor; among those, the one whose smallest run is largest.
/// Empty when even all cells together do not reach it.
fn finest(cells: &[u32], floor: Floor) -> Vec<Range<usize>> {
    // For each prefix: how many runs, the smallest of them, and where the last one starts.
    let mut best: Vec<Option<(usize, u32, usize)>> = vec![Some((0, u32::MAX, 0))];
    for end in 1..=cells.len() {
        let candidates = (0..end).filter_map(|start| {
            let people: u32 = cells[start..end].iter().sum();
            let (runs, smallest, _) = best[start]?;
            floor
                .is_met_by(people)
                .then_some((runs + 1, smallest.min(people), start))
        });
        let found = candidates.max_by_key(|(runs, smallest, _)| (*runs, *smallest));
        best.push(found);
    }
    let mut runs = Vec::new();
    let mut end = cells.len();
    while end > 0 {
        let Some((_, _, start)) = best[end] else {
            return Vec::new();
        };
        runs.push(start..end);
        end = start;
    }
    runs.reverse();
    runs
}
