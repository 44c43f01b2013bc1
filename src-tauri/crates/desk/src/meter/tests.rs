#![allow(clippy::unwrap_used)]

use super::*;
use kit::Lang;

/// Against figures worked out by hand with the formula of the 1927 paper.
#[test]
fn an_interval_says_how_little_a_few_notes_prove() {
    let row = |count, of| {
        let rate = rate(count, of).unwrap();
        [rate.percent, rate.low, rate.high].map(|percent| (percent * 100.0).round() / 100.0)
    };
    assert_eq!(row(10, 10), [100.0, 72.25, 100.0]);
    assert_eq!(row(0, 10), [0.0, 0.0, 27.75]);
    assert_eq!(row(95, 100), [95.0, 88.82, 97.85]);
    assert_eq!(row(950, 1000), [95.0, 93.47, 96.19]);
    assert!(rate(0, 0).is_none(), "nothing was found of nothing");
}

#[test]
fn the_measured_figures_are_those_of_the_committed_file() {
    let measured = names_measured();
    assert_eq!(measured.date.len(), "2026-11-22".len());
    assert!(!measured.sets.is_empty());
    for set in &measured.sets {
        let found = set.found.as_ref().unwrap();
        assert!(["en", "fr", "mixed"].contains(&set.lang.as_str()), "{}", set.lang);
        assert!(set.notes > 0 && found.of == set.names, "{} {}", set.name, set.lang);
        assert!(found.low < found.percent || found.percent == 0.0);
        assert!(
            found.percent < 100.0 || found.low < 100.0,
            "a few notes never prove all"
        );
    }
}

#[test]
fn a_study_counts_what_people_found_against_the_program() {
    let mut learned = Learned::default();
    for lang in [Lang::En, Lang::En, Lang::Fr] {
        let counts = NameCounts {
            interviews: 1,
            found: 30,
            given_back: 3,
            hidden: 1,
            debrief: 1,
            missed: 0,
        };
        learned.settle(lang, &counts);
    }
    learned.count(
        Lang::Fr,
        &NameCounts {
            missed: 2,
            ..NameCounts::default()
        },
    );
    let view = counted(&learned, 0, true);
    assert_eq!(view.rows.len(), 2);
    let recall = |row: &CountedRowView| {
        let rate = row.recall.as_ref().unwrap();
        (rate.count, rate.of)
    };
    assert_eq!((recall(&view.rows[0]), recall(&view.rows[1])), ((60, 64), (30, 34)));
    assert_eq!(recall(&view.all), (90, 98));
    let false_hits = view.all.false_hits.unwrap();
    assert_eq!((false_hits.count, false_hits.of), (9, 99));
    assert!(counted(&Learned::default(), 0, false).all.recall.is_none());
}
