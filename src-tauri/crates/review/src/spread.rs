//! Shares of time: their middle and their middle half.

use crate::asked::Asked;
use crate::floor::Floor;
use kit::Entry;
use record::{Entered, Share};

impl Asked<'_> {
    /// Exact: what was given for one cell, smallest first. More than 100 % of anybody's time is a slip.
    pub(crate) fn percentages(&self, row: &str, column: &str) -> Vec<u8> {
        let key = (row.to_owned(), column.to_owned());
        let given = self.entered().filter_map(|entered| match entered {
            Entered::Percent(cells) => cells.get(&key).copied().filter(|percent| *percent <= 100),
            _ => None,
        });
        let mut given: Vec<_> = given.collect();
        given.sort_unstable();
        given
    }

    pub(crate) fn shares(&self, rows: &[Entry], columns: &[Entry], floor: Floor) -> Vec<Share> {
        let cells = rows
            .iter()
            .flat_map(|row| columns.iter().map(move |column| (row, column)));
        let told = cells.map(|(row, column)| {
            let given = self.percentages(&row.id, &column.id);
            let part = |parts: usize| floor.is_met_by((given.len() / parts) as u32);
            Share {
                row: row.id.clone(),
                column: column.id.clone(),
                median: part(2).then(|| middle(&given)).flatten().map(blur),
                quartiles: part(4)
                    .then(|| Some((blur(nth(&given, 1, 4)?), blur(nth(&given, 3, 4)?))))
                    .flatten(),
            }
        });
        told.collect()
    }
}

/// The lower middle of values in order.
pub(crate) fn middle<T: Copy>(in_order: &[T]) -> Option<T> {
    nth(in_order, 1, 2)
}

/// The smallest value that `part` of `parts` do not exceed (nearest rank).
fn nth<T: Copy>(in_order: &[T], part: usize, parts: usize) -> Option<T> {
    in_order
        .get((in_order.len() * part).div_ceil(parts).checked_sub(1)?)
        .copied()
}

fn blur(percent: u8) -> u8 {
    (percent + 2) / 5 * 5
}
