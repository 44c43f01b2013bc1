//! The smallest group that a figure may show.

use record::Count;

/// No figure shows a group of fewer people than this, nor lets one be worked out by subtraction.
///
/// **Zero counts as small.** "Nobody disagreed" tells how each of 46 people answered just as "three
/// disagreed" nearly does, and "all 46 answered" makes a silent one stand out in the next table. So nothing between 0 and
/// the floor is told apart, neither for a group nor for those left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Floor(u32);

impl Floor {
    /// Under this a floor would protect nobody.
    pub const LOWEST: u32 = 5;
    /// What a study has unless its lead chose otherwise.
    pub const USUAL: Self = Self(10);

    /// `None` under [`Floor::LOWEST`].
    pub fn new(people: u32) -> Option<Self> {
        (people >= Self::LOWEST).then_some(Self(people))
    }

    /// No protection at all, to see each attack succeed without it.
    #[cfg(test)]
    pub(crate) const OFF: Self = Self(0);

    /// In people.
    pub fn people(self) -> u32 {
        self.0
    }

    /// Whether a group is large enough to be shown.
    pub(crate) fn is_met_by(self, people: u32) -> bool {
        people >= self.0
    }

    /// So many of `all` have something in common.
    pub(crate) fn count(self, some: u32, all: u32) -> Count {
        if some < self.0 {
            Count::Below(self.0)
        } else if all.saturating_sub(some) < self.0 {
            Count::AtLeast(self.0.max((all + 1).saturating_sub(self.0)))
        } else {
            Count::Exact(some)
        }
    }
}
