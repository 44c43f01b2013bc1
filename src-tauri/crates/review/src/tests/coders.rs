//! Agreement of two coders, against sums done by hand.

use crate::Agreement;
use crate::tests::support::{id, interview, line, note, noted, record, study};
use record::{Passage, Reading, Spot};
use std::collections::BTreeSet;

fn table(both: u32, mine: u32, theirs: u32, neither: u32) -> Agreement {
    Agreement {
        both,
        mine,
        theirs,
        neither,
    }
}

#[test]
fn kappa_is_what_a_hand_computes() {
    for (table, observed, kappa) in [
        // 35 of 50 agree; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
        (table(20, 5, 10, 15), 0.7, Some(0.4)),
        // By chance 0.6 · 0.6 + 0.4 · 0.4 = 0.52, then 0.7 · 0.5 + 0.3 · 0.5 = 0.5: (0.6 − p) / (1 − p).
        (table(45, 15, 25, 15), 0.6, Some((0.6 - 0.54) / 0.46)),
        (table(25, 35, 5, 35), 0.6, Some((0.6 - 0.46) / 0.54)),
        (table(10, 0, 0, 30), 1.0, Some(1.0)),
        (table(0, 20, 20, 0), 0.0, Some(-1.0)),
        // Independent: 0.5 · 0.5 + 0.5 · 0.5.
        (table(10, 10, 10, 10), 0.5, Some(0.0)),
        // One gave it, the other never: by chance they agree as often as they do.
        (table(0, 8, 0, 32), 0.8, Some(0.0)),
        // Neither ever, or both always: chance alone is certain.
        (table(0, 0, 0, 40), 1.0, None),
        (table(40, 0, 0, 0), 1.0, None),
    ] {
        assert!((table.observed().unwrap() - observed).abs() < 1e-12, "{table:?}");
        match (table.kappa(), kappa) {
            (Some(is), Some(should)) => assert!((is - should).abs() < 1e-12, "{table:?} {is} {should}"),
            (is, should) => assert_eq!(is, should, "{table:?}"),
        }
    }
    assert_eq!((table(0, 0, 0, 0).observed(), table(0, 0, 0, 0).kappa()), (None, None));
}

#[test]
fn lines_of_interviews_that_both_had_are_compared() {
    let held = |_| interview([("1.1", noted(vec![line("one"), line("two"), line("  "), line("three")]))]);
    let answers = study((0..4).map(held));
    let mut mine = Reading::default();
    let theme = mine.add_theme(note("Waiting"));
    let mut theirs = mine.clone();
    let at = |who, spot| Passage {
        record: record(who),
        question: id("1.1"),
        spot,
    };
    mine.give(at(0, Spot::Line(0)), theme, true);
    mine.give(
        at(
            0,
            Spot::Span {
                line: 1,
                from: 0,
                to: 1,
            },
        ),
        theme,
        true,
    );
    theirs.give(at(0, Spot::Answer), theme, true);
    theirs.give(at(1, Spot::Line(3)), theme, true);
    // The third is not with both, and a blank line is none.
    theirs.give(at(2, Spot::Line(0)), theme, true);
    let shared: BTreeSet<_> = [0, 1, 3].map(record).into();
    let agreed = answers.agree((&mine, Some(theme)), (&theirs, Some(theme)), &shared);
    assert_eq!(agreed, table(2, 0, 2, 5));
    let alone = answers.agree((&mine, None), (&theirs, Some(theme)), &shared);
    assert_eq!(alone, table(0, 0, 4, 5));
}
