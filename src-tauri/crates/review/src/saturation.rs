//! How many themes each further batch of interviews still brings.
//!
//! Interviews come in no order: their records cannot be told apart by time, on purpose. So the curve is the mean over
//! every order there is, which needs no shuffling. A theme that was found in `c` of `n` interviews is still missing after
//! `k` of them in C(n−c, k) of C(n, k) orders (the expected number of species in a sample; Hurlbert, "The nonconcept of
//! species diversity: a critique and alternative parameters", Ecology, 1971, 52(4), 577–586).

use crate::answers::Answers;
use crate::floor::Floor;
use record::{Reading, RecordId, ThemeId};
use std::collections::{BTreeMap, BTreeSet};

/// Interviews in a batch; the last one may have fewer.
pub const BATCH: u32 = 5;

/// One batch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Batch {
    /// Interviews read when it is done.
    pub read: u32,
    /// Themes that it is expected to bring, with one decimal: more would tell how rare the rarest are.
    pub new: f64,
    /// Themes found when it is done, with one decimal.
    pub found: f64,
}

impl Answers {
    /// New themes, batch by batch. Empty below the floor, and when no theme was given yet.
    pub fn saturation(&self, reading: &Reading, floor: Floor) -> Vec<Batch> {
        let all = self.interviews();
        let mut found: BTreeMap<ThemeId, BTreeSet<RecordId>> = BTreeMap::new();
        for (passage, themes) in reading.codings.iter().filter(|(passage, _)| self.holds(passage)) {
            themes.iter().for_each(|theme| {
                found.entry(*theme).or_default().insert(passage.record);
            });
        }
        if found.is_empty() || !floor.is_met_by(all) {
            return Vec::new();
        }
        let counts: Vec<u32> = found.values().map(|records| records.len() as u32).collect();
        curve(&counts, all)
    }
}

/// The mean over every order, for themes that were found in so many of `all` interviews.
pub(crate) fn curve(counts: &[u32], all: u32) -> Vec<Batch> {
    let after = |read: u32| counts.iter().map(|count| 1.0 - missing(*count, all, read)).sum::<f64>();
    let ends = (1..=all.div_ceil(BATCH)).map(|batch| (batch * BATCH).min(all));
    let batch = |read: u32| {
        let before = after((read - 1) / BATCH * BATCH);
        Batch {
            read,
            new: one_decimal(after(read) - before),
            found: one_decimal(after(read)),
        }
    };
    ends.map(batch).collect()
}

/// The share of orders in which none of the first `read` has what `count` of `all` have.
fn missing(count: u32, all: u32, read: u32) -> f64 {
    (0..read)
        .map(|at| f64::from((all - count).saturating_sub(at)) / f64::from(all - at))
        .product()
}

fn one_decimal(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
