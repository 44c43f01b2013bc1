//! Nobody can work out a group under the floor from what is told: every study that fits what was released is
//! tried, and for no group of neighbouring cells do all of them agree on some people, but fewer than the floor.

use crate::agreement::tell;
use crate::merge::{Block, blocks};
use crate::tests::support::{entered, interview, study};
use crate::{Count, Floor};
use crate::{Distribution, Tally};
use proptest::prelude::{Strategy, prop_assert, proptest};
use record::Entered;

const FIVE: u32 = 5;

/// All ways to put `people` into `cells` cells.
fn tables(people: u32, cells: usize, visit: &mut impl FnMut(&[u32])) {
    fn fill(table: &mut Vec<u32>, left: u32, cells: usize, visit: &mut impl FnMut(&[u32])) {
        if table.len() + 1 == cells {
            table.push(left);
            visit(table);
            table.pop();
            return;
        }
        for here in 0..=left {
            table.push(here);
            fill(table, left - here, cells, visit);
            table.pop();
        }
    }
    fill(&mut Vec::new(), people, cells, visit);
}

fn fits(count: Count, people: u32) -> bool {
    match count {
        Count::Exact(exact) => people == exact,
        Count::Below(floor) => people < floor,
        Count::AtLeast(least) => people >= least,
    }
}

/// The lowest and highest number of people that each run of neighbouring cells can hold, over all tables
/// of `people` that `is_consistent` lets through.
fn feasible(people: u32, cells: usize, is_consistent: impl Fn(&[u32]) -> bool) -> Vec<(u32, u32)> {
    let mut bounds = vec![(u32::MAX, 0); cells * cells];
    tables(people, cells, &mut |table| {
        if !is_consistent(table) {
            return;
        }
        for from in 0..cells {
            let mut sum = 0;
            for to in from..cells {
                sum += table[to];
                let (low, high) = &mut bounds[from * cells + to];
                (*low, *high) = ((*low).min(sum), (*high).max(sum));
            }
        }
    });
    bounds.retain(|(low, high)| low <= high);
    bounds
}

fn points_at_few(bounds: &[(u32, u32)], floor: u32) -> bool {
    bounds.iter().any(|(low, high)| *low >= 1 && *high < floor)
}

/// Seven ratings and, last, those who gave none.
fn statement_fits(told: &Distribution, table: &[u32]) -> bool {
    let (ratings, unrated) = (&table[..7], table[7]);
    let rated: u32 = ratings.iter().sum();
    let steps = told.steps.iter().all(|step| {
        let chosen: u32 = ratings[usize::from(step.from) - 1..usize::from(step.to)].iter().sum();
        fits(step.count, chosen + if step.with_unrated { unrated } else { 0 })
    });
    let mut counted = ratings.to_vec();
    let joins = told.rated.exact().is_none();
    counted[3] += if joins { unrated } else { 0 };
    let median = told.median.is_none_or(|median| {
        let up_to = |rating: u8| counted[..usize::from(rating)].iter().sum::<u32>();
        let half = counted.iter().sum::<u32>().div_ceil(2);
        up_to(median - 1) < half && half <= up_to(median)
    });
    fits(told.rated, rated) && steps && median
}

fn ratings() -> impl Strategy<Value = Vec<u32>> {
    // Peaked and hollow tables alike: most cells are small, some hold nearly everybody.
    proptest::collection::vec(proptest::prop_oneof![3 => 0u32..3, 1 => 0u32..12], 8)
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

    #[test]
    fn ratings_point_at_nobody(table in ratings()) {
        let people: u32 = table.iter().sum();
        proptest::prop_assume!((FIVE..=15).contains(&people));
        let told = tell("s1", &table[..7], 1, people, Floor::new(FIVE).unwrap());
        prop_assert!(statement_fits(&told, &table), "{told:?}");
        let bounds = feasible(people, 8, |other| statement_fits(&told, other));
        prop_assert!(!points_at_few(&bounds, FIVE), "{table:?} {told:?} {bounds:?}");
    }

    #[test]
    fn merged_cells_point_at_nobody(table in proptest::collection::vec(0u32..20, 2..5)) {
        let people: u32 = table.iter().sum();
        proptest::prop_assume!((10..=40).contains(&people));
        let told = blocks(&table, Floor::USUAL);
        let holds = |block: &Block, other: &[u32]| fits(block.count, other[block.cells.clone()].iter().sum());
        let bounds = feasible(people, table.len(), |other| told.iter().all(|block| holds(block, other)));
        prop_assert!(!points_at_few(&bounds, 10), "{table:?} {told:?}");
    }

    #[test]
    fn yes_and_no_point_at_nobody(yes in 0u32..40, no in 0u32..40, silent in 0u32..15) {
        let people = yes + no + silent;
        proptest::prop_assume!(people >= 10);
        let said = |what| interview([("1.4", entered(Entered::YesNo(what)))]);
        let answers = study(
            (0..people).map(|at| if at < yes { said(true) } else if at < yes + no { said(false) } else { interview([]) }),
        );
        let Some(Tally::YesNo { answered, steps }) = answers.tally(&crate::tests::support::id("1.4"), Floor::USUAL)
        else { panic!("a question of yes and no") };
        let consistent = |other: &[u32]| {
            fits(answered, other[0] + other[1])
                && steps.iter().all(|step| {
                    fits(step.count, other[usize::from(!step.yes)] + if step.with_unanswered { other[2] } else { 0 })
                })
        };
        prop_assert!(consistent(&[yes, no, silent]));
        let bounds = feasible(people, 3, consistent);
        prop_assert!(!points_at_few(&bounds, 10), "{yes} {no} {silent}: {answered:?} {steps:?}");
    }

    #[test]
    fn options_point_at_nobody(a in 0u32..16, b in 0u32..16, both in 0u32..16, neither in 0u32..16) {
        // Two options make four groups: only a, only b, both, neither.
        let groups = [a, b, both, neither];
        let people: u32 = groups.iter().sum();
        proptest::prop_assume!((10..=45).contains(&people));
        let told = |floor: Floor| [floor.count(a + both, people), floor.count(b + both, people)];
        let counts = told(Floor::USUAL);
        let bounds = feasible(people, 4, |other| fits(counts[0], other[0] + other[2]) && fits(counts[1], other[1] + other[2]));
        prop_assert!(!points_at_few(&bounds, 10), "{groups:?} {counts:?}");
    }
}
