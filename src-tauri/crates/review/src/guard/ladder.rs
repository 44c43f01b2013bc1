//! Cells in a row, and the most that can be known of how many people are in each run of neighbours.

/// More people than any study has.
const UNKNOWN: i64 = i64::MAX / 8;

/// What is known of the runs of neighbouring cells: how many people at least, how many at most.
///
/// Sums from the first cell up to each edge differ by at most so much: a set of such statements is closed by the
/// shortest path between each two edges, which gives the tightest bounds that whole numbers allow.
#[derive(Clone, Debug)]
pub(super) struct Ladder {
    edges: usize,
    /// At `from * edges + to`: the sum up to `to` exceeds the sum up to `from` by at most this.
    most: Vec<i64>,
}

impl Ladder {
    /// Nothing is known but that no cell holds fewer than nobody.
    pub fn of(cells: usize) -> Self {
        let edges = cells + 1;
        let mut most = vec![UNKNOWN; edges * edges];
        for from in 0..edges {
            for to in 0..=from {
                most[from * edges + to] = 0;
            }
        }
        Self { edges, most }
    }

    /// From one edge to a later one there are so many people.
    pub fn know(&mut self, from: usize, to: usize, (low, high): (i64, i64)) {
        if from < to && to < self.edges {
            let (there, back) = (from * self.edges + to, to * self.edges + from);
            self.most[there] = self.most[there].min(high);
            self.most[back] = self.most[back].min(-low);
        }
    }

    /// Draws every conclusion. `false`: the statements cannot all be true.
    pub fn close(&mut self) -> bool {
        let edges = self.edges;
        for over in 0..edges {
            for from in 0..edges {
                let first = self.most[from * edges + over];
                for to in 0..edges {
                    let by = (first + self.most[over * edges + to]).min(UNKNOWN);
                    let known = &mut self.most[from * edges + to];
                    *known = (*known).min(by);
                }
            }
        }
        (0..edges).all(|edge| self.most[edge * edges + edge] >= 0)
    }

    /// The fewest and the most people in a run.
    pub fn run(&self, from: usize, to: usize) -> (i64, i64) {
        (-self.most[to * self.edges + from], self.most[from * self.edges + to])
    }

    /// Every run of neighbouring cells, as its two edges.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let edges = self.edges;
        (0..edges).flat_map(move |from| (from + 1..edges).map(move |to| (from, to)))
    }

    /// Whether another has as many cells: else it is of a question that was changed.
    pub fn is_like(&self, other: &Self) -> bool {
        self.edges == other.edges
    }

    /// Takes in what another knows of the same cells and the same people.
    pub fn join(&mut self, other: &Self) {
        for (known, also) in self.most.iter_mut().zip(&other.most) {
            *known = (*known).min(*also);
        }
    }

    /// Whether some run is known to hold somebody, and fewer than the floor.
    pub fn points_at_few(&self, floor: i64) -> bool {
        self.runs()
            .map(|(from, to)| self.run(from, to))
            .any(|(low, high)| low >= 1 && high < floor)
    }

    /// Whether some run is known to be empty.
    fn has_empty_run(&self) -> bool {
        self.runs().any(|(from, to)| self.run(from, to) == (0, 0))
    }
}

/// Whether two tables of the same cells tell of few people by their difference, when `more` holds everybody of
/// `fewer` and `came` others: of those others, or of the tables themselves.
pub(super) fn joined_tell_of_few(fewer: &Ladder, more: &Ladder, came: i64, floor: i64) -> Option<bool> {
    let (mut fewer, mut more) = (fewer.clone(), more.clone());
    let mut others = Ladder::of(fewer.edges - 1);
    others.know(0, others.edges - 1, (came, came));
    loop {
        let before = (fewer.most.clone(), more.most.clone(), others.most.clone());
        for (from, to) in fewer.runs() {
            let (few, many, new) = (fewer.run(from, to), more.run(from, to), others.run(from, to));
            others.know(from, to, (many.0 - few.1, many.1 - few.0));
            fewer.know(from, to, (many.0 - new.1, many.1 - new.0));
            more.know(from, to, (few.0 + new.0, few.1 + new.1));
        }
        if !(fewer.close() && more.close() && others.close()) {
            return None;
        }
        if before == (fewer.most.clone(), more.most.clone(), others.most.clone()) {
            break;
        }
    }
    let tables = [&fewer, &more, &others];
    Some(tables.iter().any(|table| table.points_at_few(floor)) || others.has_empty_run())
}

/// Whether some run of two tables differs by somebody, and by fewer than the floor: people were taken out as well as
/// added, or answers were changed.
pub(super) fn apart_by_few(one: &Ladder, other: &Ladder, floor: i64) -> bool {
    one.runs().any(|(from, to)| {
        let ((low, high), (least, most)) = (one.run(from, to), other.run(from, to));
        let (down, up) = (least - high, most - low);
        (down >= 1 && up < floor) || (up <= -1 && down > -floor)
    })
}
