//! A set of marks that is asked often and changed seldom: sorted, with a table of where each beginning starts. Half
//! the memory of a hash table, and a directory is sorted faster than it is scattered.

/// Marks, most of them in order.
#[derive(Default)]
pub(super) struct Marks {
    sorted: Vec<u64>,
    starts: Vec<u32>,
    shift: u32,
    fresh: Vec<u64>,
}

impl Marks {
    /// Adds a mark, which is found after the next [`Marks::settle`].
    pub(super) fn add(&mut self, mark: u64) {
        self.fresh.push(mark);
    }

    /// How many there were when they were last put in order.
    #[cfg(test)]
    fn len(&self) -> usize {
        self.sorted.len()
    }

    /// Puts what was added in its place.
    pub(super) fn settle(&mut self) {
        if self.fresh.is_empty() {
            return;
        }
        let mut fresh = std::mem::take(&mut self.fresh);
        if self.sorted.is_empty() {
            self.sorted = fresh;
        } else {
            self.sorted.append(&mut fresh);
        }
        self.sorted.sort_unstable();
        self.sorted.dedup();
        self.sorted.shrink_to_fit();
        let bits = self.sorted.len().next_power_of_two().trailing_zeros().clamp(2, 28) - 1;
        self.shift = 64 - bits;
        self.starts = vec![0; (1 << bits) + 1];
        let mut at = 0;
        for (bucket, start) in (0_u64..).zip(&mut self.starts) {
            while self.sorted.get(at).is_some_and(|mark| mark >> self.shift < bucket) {
                at += 1;
            }
            *start = u32::try_from(at).unwrap_or(u32::MAX);
        }
    }

    /// Whether a mark is one of them.
    pub(super) fn contains(&self, mark: u64) -> bool {
        if self.sorted.is_empty() {
            return false;
        }
        let bucket = (mark >> self.shift) as usize;
        self.sorted[self.starts[bucket] as usize..self.starts[bucket + 1] as usize].contains(&mark)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Marks;

    proptest::proptest! {
        #[test]
        fn what_was_added_is_found_and_nothing_else(
            adds in proptest::collection::vec(proptest::collection::vec(proptest::prelude::any::<u64>(), 0..60), 0..5),
            others in proptest::collection::vec(proptest::prelude::any::<u64>(), 60),
        ) {
            let (mut marks, mut all) = (Marks::default(), HashSet::new());
            for some in adds {
                some.iter().for_each(|mark| marks.add(*mark));
                all.extend(some);
                marks.settle();
            }
            proptest::prop_assert_eq!(marks.len(), all.len());
            for mark in all.iter().copied().chain(others).chain([0, u64::MAX]) {
                proptest::prop_assert_eq!(marks.contains(mark), all.contains(&mark));
            }
        }
    }
}
