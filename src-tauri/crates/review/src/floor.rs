//! The smallest group that a figure may show.

/// No figure shows a group of fewer people than this, nor lets one be worked out by subtraction.
///
/// **Zero counts as small.** "Nobody disagreed" tells how each of 46 people answered just as "three
/// disagreed" nearly does, and "all 46 answered" makes a silent one stand out in the next table. So nothing between 0 and
/// the floor is told apart, neither for a group nor for those left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Floor(u32);

/// How many people, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// So many; both they and those left over are a group of at least the floor.
    Exact(u32),
    /// Fewer than this; perhaps none.
    Below(u32),
    /// This many or more; perhaps all. Those left over are too few to be told.
    AtLeast(u32),
}

impl Floor {
    /// Under this a floor would protect nobody.
    pub const LOWEST: u32 = 5;
    /// What a study has unless its lead chose otherwise.
    pub const USUAL: Self = Self(10);

    /// `None` under [`Floor::LOWEST`].
    pub fn new(people: u32) -> Option<Self> {
        (people >= Self::LOWEST).then_some(Self(people))
    }

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

impl Count {
    /// The number, when it may be told.
    pub fn exact(self) -> Option<u32> {
        match self {
            Count::Exact(people) => Some(people),
            Count::Below(_) | Count::AtLeast(_) => None,
        }
    }
}
