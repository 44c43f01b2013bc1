//! What a table of themes tells, and what it does not.

use crate::nested::{Grid, tell};
use crate::saturation::curve;
use crate::shuffle::shuffle;
use crate::tests::support::{id, interview, line, note, noted, record, study};
use crate::{Column, Count, Floor};
use proptest::prelude::{Strategy, prop_assert, proptest};
use record::{Line, Mark, Passage, Reading, Spot};

const FIVE: u32 = 5;

/// A theme with a part, in two sections that make up the whole. An interview has in each section nothing, the theme
/// itself, or the part: nine groups of people. Everybody answered, or the second section was answered by few.
fn grid(groups: &[u32; 9]) -> Grid {
    let sum = |is_in: &dyn Fn(usize, usize) -> bool| {
        let groups = groups.iter().enumerate();
        groups
            .filter(|(at, _)| is_in(at / 3, at % 3))
            .map(|(_, people)| people)
            .sum::<u32>()
    };
    let row = |least: usize| {
        vec![
            sum(&|first, second| first >= least || second >= least),
            sum(&|first, _| first >= least),
            sum(&|_, second| second >= least),
        ]
    };
    Grid {
        whole: vec![None, Some(0)],
        within: vec![None, Some(0), Some(0)],
        makes_up: vec![false, true, true],
        around: vec![None; 3],
        counts: vec![row(1), row(2)],
        all: groups.iter().sum(),
    }
}

fn fits(told: Count, people: u32) -> bool {
    match told {
        Count::Exact(exact) => people == exact,
        Count::Below(floor) => people < floor,
        Count::AtLeast(least) => people >= least,
    }
}

/// All ways in which so many people can make up the nine groups.
fn every(people: u32, visit: &mut impl FnMut(&[u32; 9])) {
    fn fill(groups: &mut [u32; 9], at: usize, left: u32, visit: &mut impl FnMut(&[u32; 9])) {
        if at == 8 {
            groups[8] = left;
            return visit(groups);
        }
        for here in 0..=left {
            groups[at] = here;
            fill(groups, at + 1, left - here, visit);
        }
    }
    fill(&mut [0; 9], 0, people, visit);
}

/// Whether anybody can be sure of a group between one and the floor: those who are in one of the told groups and not
/// in another, or in two of them, or in none.
fn points_at_few(groups: &[u32; 9], told: &[Vec<Count>]) -> Option<(usize, usize)> {
    let is_in = |cell: usize, group: usize| {
        let (least, first, second) = (cell / 3 + 1, group / 3, group % 3);
        match cell % 3 {
            0 => first >= least || second >= least,
            1 => first >= least,
            _ => second >= least,
        }
    };
    let pairs: Vec<(usize, usize)> = (0..6).flat_map(|a| (0..6).map(move |b| (a, b))).collect();
    // For each pair the groups of "in a, not in b" (or of neither, when it is twice the same), then of "in both".
    let members = |(a, b): (usize, usize), both: bool| -> u16 {
        let wanted = |group: &usize| match (a == b, both) {
            (true, _) => !is_in(a, *group),
            (false, true) => is_in(a, *group) && is_in(b, *group),
            (false, false) => is_in(a, *group) && !is_in(b, *group),
        };
        (0..9).filter(wanted).map(|group| 1 << group).sum()
    };
    let masks: Vec<u16> = pairs
        .iter()
        .flat_map(|pair| [members(*pair, false), members(*pair, true)])
        .collect();
    let mut bounds = vec![(u32::MAX, 0); masks.len()];
    let people = groups.iter().sum();
    every(people, &mut |other| {
        let sum = |mask: u16| (0..9).filter(|at| mask >> at & 1 == 1).map(|at| other[at]).sum::<u32>();
        let fit = (0..6).all(|cell| {
            let mask: u16 = (0..9).filter(|group| is_in(cell, *group)).map(|group| 1 << group).sum();
            fits(told[cell / 3][cell % 3], sum(mask))
        });
        if fit {
            for (mask, (low, high)) in masks.iter().zip(&mut bounds) {
                let people = sum(*mask);
                (*low, *high) = ((*low).min(people), (*high).max(people));
            }
        }
    });
    let found = bounds.iter().position(|(low, high)| *low >= 1 && *high < FIVE)?;
    Some(pairs[found / 2])
}

fn studies() -> impl Strategy<Value = Vec<u32>> {
    proptest::collection::vec(proptest::prop_oneof![3 => 0u32..3, 2 => 4u32..7], 9)
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { max_global_rejects: 20_000, ..proptest::prelude::ProptestConfig::with_cases(24) })]

    #[test]
    fn nobody_can_be_worked_out_of_nested_themes(groups in studies()) {
        let groups: [u32; 9] = groups.try_into().unwrap();
        proptest::prop_assume!((12..=14).contains(&groups.iter().sum::<u32>()));
        let told = tell(&grid(&groups), Floor::new(FIVE).unwrap());
        prop_assert!(points_at_few(&groups, &told).is_none(), "{groups:?} {told:?} {:?}", points_at_few(&groups, &told));
    }
}

/// The attacks by hand, with the floor of ten. Each would work if every cell of ten and more were told as it is.
#[test]
fn the_written_attacks_fail() {
    let of = |groups: [u32; 9]| tell(&grid(&groups), Floor::USUAL);
    // 22 have the theme, 20 of them its part: two have the theme alone.
    let told = of([20, 0, 0, 2, 0, 0, 20, 0, 0]);
    assert_eq!((told[0][0], told[1][0]), (Count::Exact(22), Count::AtLeast(13)));
    // 22 in all, 21 of them in the first section: one spoke of it in the second only.
    let told = of([20, 1, 0, 21, 0, 0, 0, 0, 0]);
    assert_eq!(
        (told[0][0], told[0][1], told[0][2]),
        (Count::Exact(22), Count::AtLeast(13), Count::Below(10))
    );
    // 12 in one section, 13 in the other, 24 in all: one came back to it.
    let told = of([20, 12, 0, 11, 1, 0, 0, 0, 0]);
    assert_eq!(
        (told[0][0], told[0][1], told[0][2]),
        (Count::Exact(24), Count::AtLeast(10), Count::Exact(13))
    );
    // All but one: the one is left over.
    assert_eq!(of([1, 0, 0, 40, 0, 0, 0, 0, 0])[0][0], Count::AtLeast(32));
    // Far enough apart, all is told.
    let told = of([10, 10, 10, 10, 0, 10, 10, 0, 0]);
    assert_eq!(told[0], [Count::Exact(50), Count::Exact(30), Count::Exact(30)]);
}

/// The rule about those who came back is needed: without it the enumeration finds the one who did.
#[test]
fn the_enumeration_finds_what_is_told_too_exactly() {
    let groups = [0, 6, 0, 6, 1, 0, 0, 0, 0];
    let told = vec![
        vec![Count::AtLeast(9), Count::Exact(7), Count::Exact(7)],
        vec![Count::Below(FIVE); 3],
    ];
    assert_eq!(
        points_at_few(&groups, &told),
        None,
        "nobody knows how many came back to it"
    );
    let exact = vec![
        vec![Count::Exact(13), Count::Exact(7), Count::Exact(7)],
        told[1].clone(),
    ];
    assert_eq!(points_at_few(&groups, &exact), Some((1, 2)));
}

fn marked(words: &str, mark: Mark) -> Line {
    Line {
        mark: Some(mark),
        ..line(words)
    }
}

#[test]
fn a_theme_counts_what_is_part_of_it_once_for_each_interview() {
    let held = |_| {
        interview([
            (
                "1.1",
                noted(vec![marked("it waits", Mark::PainPoint), line("and it waits")]),
            ),
            ("1.7", noted(vec![marked("faster now", Mark::Success)])),
        ])
    };
    let answers = study((0..30).map(held));
    let mut book = Reading::default();
    let (waiting, access) = (book.add_theme(note("Waiting")), book.add_theme(note("Access")));
    book.move_theme(access, Some(waiting)).unwrap();
    for who in 0..12 {
        book.give(Passage::line(record(who), id("1.1"), 0), waiting, true);
    }
    // Ten others have the part, twice each, once as some words of a line and once as a whole answer.
    for who in 12..24 {
        let spot = Spot::Span {
            line: 0,
            from: 0,
            to: 2,
        };
        let at = |spot, question| Passage {
            record: record(who),
            question: id(question),
            spot,
        };
        book.give(at(spot, "1.1"), access, true);
        book.give(at(Spot::Answer, "1.7"), access, true);
    }
    // Places that are not there count nobody.
    book.give(Passage::line(record(25), id("1.1"), 9), access, true);
    book.give(Passage::line(record(99), id("1.1"), 0), access, true);

    let matrix = answers.matrix(&book, Floor::new(FIVE).unwrap());
    let cell = |row: usize, column: Column| {
        let at = matrix.columns.iter().position(|it| *it == column).unwrap();
        matrix.rows[row].cells[at]
    };
    assert_eq!((matrix.rows[0].depth, matrix.rows[1].depth), (0, 1));
    assert_eq!(cell(0, Column::All).interviews, Count::Exact(24));
    assert_eq!(cell(1, Column::All).interviews, Count::Exact(12));
    assert_eq!(
        cell(1, Column::Kind(Mark::Success)).interviews,
        Count::AtLeast(8),
        "all twelve"
    );
    assert!(cell(0, Column::Kind(Mark::Idea)).is_bare);
    assert_eq!(cell(0, Column::Kind(Mark::Idea)).interviews, Count::Below(FIVE));
    assert_eq!(cell(0, Column::Question(id("1.1"))).interviews, Count::AtLeast(20));
    assert_eq!(answers.themes(&book, Floor::USUAL)[0].interviews, Count::AtLeast(21));
    assert_eq!(answers.lines_coded(&book), (90, 36));

    // For the lead's own screen: the same places, every figure as it is.
    let exact = answers.exact_matrix(&book, Floor::USUAL);
    let counts = |row: usize| {
        exact.rows[row]
            .cells
            .iter()
            .map(|cell| cell.interviews.exact().unwrap())
    };
    let told = |row: usize, column: Column| {
        let at = exact.columns.iter().position(|it| *it == column).unwrap();
        counts(row).nth(at).unwrap()
    };
    assert_eq!(exact.columns, matrix.columns);
    assert_eq!((told(0, Column::All), told(1, Column::All)), (24, 12));
    assert_eq!(told(1, Column::Kind(Mark::Success)), 12);
    assert_eq!(told(0, Column::Kind(Mark::Idea)), 0);
    assert_eq!(
        answers.themes(&book, Floor::USUAL)[0].interviews,
        Count::AtLeast(21),
        "elsewhere as before"
    );
}

#[test]
fn saturation_is_the_mean_over_every_order() {
    // Three themes, in 1, 3 and 9 of 12 interviews: what shuffled orders come to, the formula says.
    let counts = [1, 3, 9];
    let mut mean = [0.0; 3];
    let orders = 20_000u32;
    for seed in 0..orders {
        for (theme, count) in counts.iter().enumerate() {
            let mut order: Vec<u32> = (0..12).collect();
            shuffle(&mut order, u64::from(seed) * 3 + theme as u64);
            let first = order.iter().position(|who| who < count).unwrap();
            mean[first / 5] += 1.0 / f64::from(orders);
        }
    }
    let told = curve(&counts, 12);
    assert_eq!(told.iter().map(|batch| batch.read).collect::<Vec<_>>(), [5, 10, 12]);
    for (batch, mean) in told.iter().zip(mean) {
        assert!((batch.new - mean).abs() < 0.07, "{batch:?} {mean}");
    }
    assert_eq!(told[2].found, 3.0);
    // By hand: C(11,5)/C(12,5) = 7/12, C(9,5)/C(12,5) = 126/792, C(3,5) = 0.
    assert_eq!(
        told[0].found,
        (((1.0_f64 - 7.0 / 12.0) + (1.0 - 126.0 / 792.0) + 1.0) * 10.0).round() / 10.0
    );
}

#[test]
fn saturation_of_too_few_is_not_told() {
    let held = |_| interview([("1.1", noted(vec![line("it waits")]))]);
    let mut book = Reading::default();
    let theme = book.add_theme(note("Waiting"));
    book.give(Passage::line(record(0), id("1.1"), 0), theme, true);
    assert!(study((0..9).map(held)).saturation(&book, Floor::USUAL).is_empty());
    assert_eq!(study((0..10).map(held)).saturation(&book, Floor::USUAL).len(), 2);
    assert!(
        study((0..10).map(held))
            .saturation(&Reading::default(), Floor::USUAL)
            .is_empty()
    );
}
