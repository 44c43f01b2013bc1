use crate::Filter;
use crate::tests::support::{id, interview, line, note, noted, record, study};
use kit::Lang;
use record::{Interview, Line, Mark, Passage, Reading, Speaker};

fn thirty() -> crate::Answers {
    let one = |at: u32| Interview {
        lang: Some(if at.is_multiple_of(3) { Lang::Fr } else { Lang::En }),
        ..interview([(
            "1.1",
            noted(vec![
                Line {
                    mark: Some(Mark::PainPoint),
                    ..line(&format!("waiting {at}"))
                },
                Line {
                    speaker: Speaker::DirectReport,
                    ..line(&format!("report {at}"))
                },
            ]),
        )])
    };
    study((0..30).map(one).chain([interview([])]))
}

/// The words on the wall, in its order.
fn read(answers: &crate::Answers, filter: &Filter, reading: &Reading, seed: u64) -> Vec<String> {
    let opening = answers.open(&id("1.1"), filter, reading, seed);
    let wall = answers.wall(&opening, reading);
    // EXPOSE: the test compares words.
    wall.iter()
        .flat_map(|answer| answer.lines.iter().map(|line| line.line.text.expose().to_owned()))
        .collect()
}

#[test]
fn each_opening_has_its_own_order() {
    let (answers, reading) = (thirty(), Reading::default());
    let everything = Filter::default();
    let once = read(&answers, &everything, &reading, 1);
    assert_eq!(
        once,
        read(&answers, &everything, &reading, 1),
        "the same seed, the same order"
    );
    let again = read(&answers, &everything, &reading, 2);
    assert_ne!(once, again);
    let sorted = |mut words: Vec<String>| {
        words.sort();
        words
    };
    assert_eq!(sorted(once), sorted(again), "nobody is lost and nobody comes twice");
}

#[test]
fn every_place_on_the_wall_is_as_likely() {
    let (answers, reading) = (thirty(), Reading::default());
    let mut first_third = 0;
    for seed in 0..3000 {
        let opening = answers.open(&id("1.1"), &Filter::default(), &reading, seed);
        let place = (0..30)
            .position(|at| opening.at(at, 0).unwrap().record == record(0))
            .unwrap();
        first_third += u32::from(place < 10);
    }
    // 3,000 fair draws stay within 900 to 1,100 but for one run in 10^14.
    assert!((900..1100).contains(&first_third), "{first_third}");
}

#[test]
fn filters_narrow_the_wall() {
    let (answers, mut reading) = (thirty(), Reading::default());
    let usual = Filter::default();
    let rows = [
        (usual, 60),
        (
            Filter {
                lang: Some(Lang::Fr),
                ..usual
            },
            20,
        ),
        (
            Filter {
                speaker: Some(Speaker::DirectReport),
                ..usual
            },
            30,
        ),
        (
            Filter {
                mark: Some(Mark::PainPoint),
                ..usual
            },
            30,
        ),
        (
            Filter {
                mark: Some(Mark::Idea),
                ..usual
            },
            0,
        ),
        (
            Filter {
                lang: Some(Lang::En),
                mark: Some(Mark::PainPoint),
                ..usual
            },
            20,
        ),
        (Filter { uncoded: true, ..usual }, 60),
    ];
    for (filter, lines) in rows {
        assert_eq!(read(&answers, &filter, &reading, 7).len(), lines, "{filter:?}");
    }
    let theme = reading.add_theme(note("Waiting"));
    reading.give(Passage::line(record(4), id("1.1"), 0), theme, true);
    assert_eq!(
        read(&answers, &Filter { uncoded: true, ..usual }, &reading, 7).len(),
        59
    );
}

#[test]
fn a_place_on_the_wall_leads_to_the_line_that_stands_there() {
    let (answers, mut reading) = (thirty(), Reading::default());
    let reports = Filter {
        speaker: Some(Speaker::DirectReport),
        ..Filter::default()
    };
    let opening = answers.open(&id("1.1"), &reports, &reading, 11);
    let passage = opening.at(5, 0).unwrap();
    assert_eq!(
        answers.words(&passage),
        Some(&answers.wall(&opening, &reading)[5].lines[0].line.text)
    );
    let theme = reading.add_theme(note("Reports"));
    reading.give(passage.clone(), theme, true);
    reading.quote(passage, true);
    let coded = &answers.wall(&opening, &reading)[5].lines[0];
    assert_eq!((coded.themes.as_slice(), coded.is_quote), ([theme].as_slice(), true));
    assert_eq!((opening.at(5, 1), opening.at(30, 0)), (None, None));
    assert_eq!(answers.without(&id("1.1")), 1);
}
