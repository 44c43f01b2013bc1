use crate::agreement::tell;
use crate::tests::support::{entered, id, interview, line, note, noted, rated, record, study};
use crate::{BandStep, Culture, Tally, westrum};
use crate::{Count, Floor};
use kit::Lang;
use record::{Entered, Interview, Passage, Reading};
use std::collections::BTreeMap;

/// Counts of one statement in a study of 46, as printed: "1-3:16 4+:10 5-7:20 median 4".
fn printed(ratings: [u32; 7]) -> String {
    let told = tell("s1", &ratings, 1, 46, Floor::USUAL);
    let step = |step: &crate::Step| {
        let count = match step.count {
            Count::Exact(people) => people.to_string(),
            Count::Below(floor) => format!("<{floor}"),
            Count::AtLeast(least) => format!(">={least}"),
        };
        format!(
            "{}-{}{}:{count} ",
            step.from,
            step.to,
            if step.with_unrated { "+" } else { "" }
        )
    };
    let steps: String = told.steps.iter().map(step).collect();
    format!(
        "{steps}median {}",
        told.median.map_or("-".to_owned(), |median| median.to_string())
    )
}

#[test]
fn a_statement_prints_as_finely_as_the_floor_allows() {
    let rows = [
        ([3, 6, 7, 10, 11, 6, 3], "1-3:16 4-4+:10 5-7:20 median 4"),
        // Two did not rate it: alone they would be 46 less 44.
        ([3, 6, 7, 8, 11, 6, 3], "1-3:16 4-4+:10 5-7:20 median 4"),
        // Nine disagree: they print with "neither".
        ([1, 3, 5, 9, 12, 10, 4], "1-4+:20 5-7:26 median 5"),
        ([0, 0, 0, 0, 10, 20, 14], "5-7:>=37 median 6"),
        ([10, 20, 10, 3, 2, 1, 0], "1-3:>=37 median 2"),
        // Eleven did not rate it: they are a group of their own.
        ([2, 3, 5, 10, 5, 5, 5], "1-3:10 4-4:10 5-7:15 median 4"),
        // The silent two count as neither: of the other 44, half disagree, and that gap would show them.
        ([5, 7, 10, 2, 5, 7, 8], "1-3:22 4-7+:24 median 4"),
        ([0, 0, 0, 0, 0, 5, 4], "median -"),
        ([0, 0, 0, 6, 0, 5, 4], "median -"),
    ];
    for (ratings, expected) in rows {
        assert_eq!(printed(ratings), expected, "{ratings:?}");
    }
}

#[test]
fn a_large_study_prints_every_rating() {
    let told = tell("s1", &[10, 20, 30, 40, 30, 20, 10], 1, 165, Floor::USUAL);
    assert_eq!(told.by_rating(), Some(vec![10, 20, 30, 45, 30, 20, 10]));
    assert!(told.steps[3].with_unrated);
    assert_eq!(told.groups(), None);
}

#[test]
fn team_sizes_become_stretches_without_an_extreme() {
    let sizes = (0..46u32).map(|at| {
        if at < 30 {
            12 + at % 5
        } else if at < 44 {
            30
        } else {
            140
        }
    });
    let size = |people| {
        interview([(
            "1.2",
            entered(Entered::Numbers(BTreeMap::from([("f1".to_owned(), people)]))),
        )])
    };
    let answers = study(sizes.map(size));
    let Some(Tally::Bands(fields)) = answers.tally(&id("1.2"), Floor::USUAL) else {
        panic!("numbers")
    };
    let step = |from, to, people| BandStep {
        from,
        to,
        with_unanswered: false,
        count: Count::Exact(people),
    };
    assert_eq!(
        fields[0].steps,
        [
            step(0, Some(19), 30),
            BandStep {
                with_unanswered: true,
                ..step(20, None, 16)
            }
        ]
    );
    assert_eq!((fields[1].answered, fields[1].steps.len()), (Count::Below(10), 0));
}

#[test]
fn bands_that_one_interview_merged_are_merged_for_all() {
    let size = |band: &str| {
        let bands = BTreeMap::from([("f1".to_owned(), band.to_owned())]);
        interview([("1.2", entered(Entered::Bands(bands)))])
    };
    let told = |odd: &str| {
        let bands = ["20-39"; 12]
            .into_iter()
            .chain(["40-59"; 12])
            .chain(["100+"; 12])
            .chain([odd]);
        let answers = study(bands.map(size));
        let Some(Tally::Bands(fields)) = answers.tally(&id("1.2"), Floor::USUAL) else {
            panic!("numbers")
        };
        let steps = fields[0].steps.iter().map(|step| (step.from, step.to, step.count));
        steps.collect::<Vec<_>>()
    };
    let exact = |from, to, people| (from, to, Count::Exact(people));
    assert_eq!(
        told("40-59"),
        [exact(0, Some(39), 12), exact(40, Some(99), 13), exact(100, None, 12)]
    );
    // It is counted, and nothing tells on which side of 40 it is.
    assert_eq!(told("20-59"), [exact(0, Some(99), 25), exact(100, None, 12)]);
}

#[test]
fn a_study_below_the_floor_releases_nothing() {
    let answers = study((0..9).map(|_| interview([("1.1", noted(vec![line("said")]))])));
    let mut reading = Reading::default();
    let theme = reading.add_theme(note("Waiting"));
    reading.give(Passage::line(record(0), id("1.1"), 0), theme, true);
    reading.quote(Passage::line(record(0), id("1.1"), 0), true);
    let released = answers.release(&reading, "2027", Floor::USUAL, Some(80));
    assert_eq!(released.participation().interviews, Count::Below(10));
    assert_eq!(
        (released.participation().invited, released.participation().languages),
        (None, None)
    );
    assert!(released.themes().is_empty() && released.quotes().is_empty() && released.tally(&id("1.1")).is_none());
}

#[test]
fn languages_are_told_only_when_both_are_groups() {
    let rows = [
        (30, 16, Some((30, 16))),
        (37, 9, None),
        (46, 0, None),
        (10, 10, Some((10, 10))),
    ];
    for (en, fr, expected) in rows {
        let held = |lang| Interview {
            lang: Some(lang),
            ..Interview::default()
        };
        let answers = study((0..en).map(|_| held(Lang::En)).chain((0..fr).map(|_| held(Lang::Fr))));
        let told = answers
            .release(&Reading::default(), "2027", Floor::USUAL, None)
            .participation();
        assert_eq!(told.languages, expected, "{en} {fr}");
    }
    let invited = |invited| {
        let answers = study((0..46).map(|_| Interview::default()));
        answers
            .release(&Reading::default(), "2027", Floor::USUAL, Some(invited))
            .participation()
            .invited
    };
    assert_eq!([80, 46, 50, 20].map(invited), [Some(80), Some(46), None, None]);
}

#[test]
fn themes_of_a_withdrawn_interview_are_not_counted() {
    let answers = study((0..30).map(|_| interview([("1.1", noted(vec![line("waiting"), line("again")]))])));
    let mut reading = Reading::default();
    let theme = reading.add_theme(note("Waiting"));
    for at in (0..12).chain(100..120) {
        reading.give(Passage::line(record(at), id("1.1"), 0), theme, true);
        reading.give(Passage::line(record(at), id("1.1"), 1), theme, true);
    }
    assert_eq!(answers.themes(&reading, Floor::USUAL)[0].interviews, Count::Exact(12));
}

#[test]
fn the_reading_after_westrum_follows_the_middle_statement() {
    for (rating, culture) in [
        (2, Culture::PowerOriented),
        (4, Culture::RuleOriented),
        (6, Culture::PerformanceOriented),
    ] {
        let both = ["s1", "s2"].map(|statement| (statement.to_owned(), rated(Some(rating))));
        let one = interview([("1.6", entered(Entered::Agreement(BTreeMap::from(both))))]);
        let answers = study((0..25).map(|_| one.clone()));
        let Some(Tally::Agreement(told)) = answers.tally(&id("1.6"), Floor::USUAL) else {
            panic!("statements")
        };
        let question = answers.kit().question(&id("1.6")).unwrap().clone();
        assert_eq!(westrum(&question, &told), Some((culture, rating)));
        let unsourced = kit::Question {
            notes: vec![],
            ..question
        };
        assert_eq!(westrum(&unsourced, &told), None);
    }
}

#[test]
fn a_floor_that_protects_nobody_is_refused() {
    assert_eq!((Floor::new(0), Floor::new(4)), (None, None));
    assert_eq!(Floor::new(10), Some(Floor::USUAL));
}
