//! How long one thing took, run after run.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The runs of one thing.
#[derive(Clone, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Runs it once, and remembers how long that took. What it gives is looked at, so that no work is left out.
    pub fn run<R>(&mut self, work: impl FnOnce() -> R) -> R {
        let begun = Instant::now();
        let made = black_box(work());
        self.0.push(begun.elapsed());
        made
    }

    /// A run that was timed elsewhere.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// All runs of another, too.
    pub fn extend(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    /// The runs for which this was so, in their order.
    pub fn only(&self, so: &[bool]) -> Self {
        let kept = self.0.iter().zip(so).filter(|(_, so)| **so);
        Self(kept.map(|(time, _)| *time).collect())
    }

    /// The same runs once more: each counts by its faster time, so that what else the machine did is left out.
    pub fn or_faster(self, again: Self) -> Self {
        if self.0.is_empty() {
            return again;
        }
        assert_eq!(self.0.len(), again.0.len());
        Self(
            self.0
                .into_iter()
                .zip(again.0)
                .map(|(one, other)| one.min(other))
                .collect(),
        )
    }

    /// How many runs.
    pub fn runs(&self) -> usize {
        self.0.len()
    }

    /// The fastest run.
    pub fn least(&self) -> Duration {
        self.at(0)
    }

    /// As many runs were faster as slower.
    pub fn median(&self) -> Duration {
        self.at(50)
    }

    /// One run in a hundred was slower; the slowest, when there were fewer than a hundred.
    pub fn p99(&self) -> Duration {
        self.at(99)
    }

    fn at(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
    }
}
