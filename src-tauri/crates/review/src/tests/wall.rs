use crate::Filter;
use crate::tests::support::{id, interview, line, note, noted, record, study};
use kit::Lang;
use record::{Answer, Entered, Interview, Line, Mark, Passage, Rated, Reading, Speaker, Spot};
use std::collections::BTreeMap;

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
    let text = answers.wall(&opening, &reading)[5].lines[0].line.text.clone();
    assert_eq!(answers.words(&passage).as_deref(), Some(&text));
    let theme = reading.add_theme(note("Reports"));
    reading.give(passage.clone(), theme, true);
    reading.quote(passage, true);
    let coded = &answers.wall(&opening, &reading)[5].lines[0];
    assert_eq!((coded.themes.as_slice(), coded.is_quote), ([theme].as_slice(), true));
    assert_eq!((opening.at(5, 1), opening.at(30, 0)), (None, None));
    assert_eq!(answers.without(&id("1.1")), 1);
}

#[test]
fn words_of_a_line_and_a_whole_answer_have_themes_of_their_own() {
    let (answers, mut reading) = (thirty(), Reading::default());
    let at = |spot| Passage {
        record: record(4),
        question: id("1.1"),
        spot,
    };
    let span = |from, to| Spot::Span { line: 0, from, to };
    let [waiting, other] = ["Waiting", "Other"].map(|name| reading.add_theme(note(name)));
    reading.give(at(span(0, 7)), waiting, true);
    reading.give(at(span(0, 7)), other, true);
    reading.give(at(span(3, 9)), other, true);
    reading.quote(at(span(8, 9)), true);
    reading.quote(at(span(3, 9)), true);
    assert_eq!(answers.words(&at(span(0, 7))).unwrap().expose(), "waiting");
    assert!(answers.words(&at(span(0, 99))).is_none() && answers.words(&at(Spot::Answer)).is_none());

    let spans = |reading: &Reading| {
        let opening = answers.open(&id("1.1"), &Filter::default(), reading, 3);
        let wall = answers.wall(&opening, reading);
        let place = (0..30)
            .find(|place| opening.at(*place, 0).unwrap().record == record(4))
            .unwrap();
        assert_eq!(opening.whole(place), Some(at(Spot::Answer)));
        let spans = wall[place].lines[0].spans.iter();
        let spans: Vec<_> = spans
            .map(|span| (span.from, span.to, span.themes.len(), span.is_quote))
            .collect();
        (spans, wall[place].themes.clone())
    };
    assert_eq!(
        spans(&reading),
        (vec![(0, 7, 2, false), (3, 9, 1, true), (8, 9, 0, true)], vec![])
    );
    let uncoded = Filter {
        uncoded: true,
        ..Filter::default()
    };
    assert_eq!(
        read(&answers, &uncoded, &reading, 7).len(),
        59,
        "a line with a coded word is coded"
    );
    reading.give(at(Spot::Answer), waiting, true);
    assert_eq!(spans(&reading).1, [waiting]);
    assert_eq!(
        read(&answers, &uncoded, &reading, 7).len(),
        58,
        "so is every line of a coded answer"
    );
}

#[test]
fn reasons_and_what_was_heard_differently_stand_below_the_notes() {
    let rated = Rated {
        rating: Some(1),
        why: Some(note("nobody dares to speak")),
    };
    let answer = Answer {
        notes: vec![line("a note")],
        entered: Some(Entered::Agreement(BTreeMap::from([("s2".to_owned(), rated)]))),
        heard_differently: Some(note("weeks, not days")),
        ..Answer::default()
    };
    let answers = study([interview([("1.6", answer)])]);
    let reading = Reading::default();
    let spots = |filter: &Filter| {
        let opening = answers.open(&id("1.6"), filter, &reading, 1);
        let wall = answers.wall(&opening, &reading);
        let spots: Vec<Spot> = wall
            .iter()
            .flat_map(|answer| answer.lines.iter().map(|line| line.spot.clone()))
            .collect();
        spots
    };
    assert_eq!(
        spots(&Filter::default()),
        [Spot::Line(0), Spot::Why("s2".into()), Spot::HeardDifferently]
    );
    let spoken = Filter {
        speaker: Some(Speaker::Director),
        ..Filter::default()
    };
    assert_eq!(spots(&spoken), [Spot::Line(0)]);
    let opening = answers.open(&id("1.6"), &Filter::default(), &reading, 1);
    assert_eq!(answers.whole_interview(&opening.whole(0).unwrap())[0].lines.len(), 3);
}

#[test]
fn the_wall_hangs_on_when_a_record_gets_another_name() {
    let (mut answers, reading) = (thirty(), Reading::default());
    let mut opening = answers.open(&id("1.1"), &Filter::default(), &reading, 3);
    let before = read(&answers, &Filter::default(), &reading, 3);
    let held = answers.whole_interview(&opening.at(0, 0).unwrap());
    assert_eq!((held.len(), held[0].question, held[0].lines.len()), (1, &id("1.1"), 2));
    let old = opening.at(5, 0).unwrap().record;
    let interview = answers.interview(old).unwrap().clone();
    answers.replace(old, record(99), interview);
    opening.follow(old, record(99));
    let wall = answers.wall(&opening, &reading);
    let after: Vec<_> = wall
        .iter()
        .flat_map(|answer| answer.lines.iter().map(|line| line.line.text.expose().to_owned()))
        .collect();
    assert_eq!(before, after);
    assert_eq!(opening.at(5, 0).unwrap().record, record(99));
}

#[test]
fn a_theme_on_a_whole_answer_is_found_in_its_interview() {
    let (answers, mut reading) = (thirty(), Reading::default());
    let theme = reading.add_theme(note("Waiting"));
    for at in 0..12 {
        let spot = if at % 2 == 0 { Spot::Answer } else { Spot::Line(0) };
        let question = id("1.1");
        reading.give(
            Passage {
                record: record(at),
                question,
                spot,
            },
            theme,
            true,
        );
    }
    assert_eq!(
        answers.themes(&reading, crate::Floor::USUAL)[0].interviews,
        crate::Count::Exact(12)
    );
}
