//! A study forty times the usual size. Not a promise, a measurement:
//! `cargo test -p review --release large -- --ignored --nocapture`

use crate::tests::support::{entered, id, interview, line, noted, rated, study};
use crate::{Filter, Floor, Search};
use record::{Entered, Interview, Reading};
use std::collections::BTreeMap;
use std::time::Instant;

fn one(at: u32) -> Interview {
    let said = |words: &str| {
        noted(
            (0..5)
                .map(|n| line(&format!("{words} {n} number {at} waits for access")))
                .collect(),
        )
    };
    let ratings = ["s1", "s2"].map(|s| (s.to_owned(), rated(Some((at % 7) as u8 + 1))));
    let mut held = interview([
        ("1.1", said("the cœur of the work")),
        ("1.4", entered(Entered::YesNo(at.is_multiple_of(3)))),
        ("1.6", entered(Entered::Agreement(BTreeMap::from(ratings)))),
        ("1.7", said("since last year")),
    ]);
    // The rest of twenty-one questions: this kit does not ask them, but they are carried, read and searched.
    held.answers
        .extend((0..17).map(|n| (id(&format!("9.{n}")), said("more"))));
    held
}

#[test]
#[ignore = "measures"]
fn all_tallies_are_told_in_milliseconds() {
    for interviews in [46, 500, 5_000] {
        let (answers, reading) = (study((0..interviews).map(one)), Reading::default());
        let start = Instant::now();
        let released = answers.release(&reading, "2027", Floor::USUAL, None);
        let told = start.elapsed();
        let before = [released.figures(), released.figures()];
        let start = Instant::now();
        let clashes = crate::guard(&before, released.figures(), Floor::USUAL);
        let guarded = start.elapsed();
        assert_eq!(clashes, []);
        eprintln!(
            "{interviews} interviews: all tallies {:.1} ms, the guard {:.1} ms",
            told.as_secs_f64() * 1000.0,
            guarded.as_secs_f64() * 1000.0
        );
    }
}

#[test]
#[ignore = "measures"]
fn large_studies_are_read_in_milliseconds() {
    let (answers, reading) = (study((0..2000).map(one)), Reading::default());
    let timed = |name: &str, work: &mut dyn FnMut() -> usize| {
        let start = Instant::now();
        let count = work();
        eprintln!("{name}: {:.1} ms ({count})", start.elapsed().as_secs_f64() * 1000.0);
    };
    timed("wall", &mut || {
        let opening = answers.open(&id("1.1"), &Filter::default(), &reading, 5);
        answers.wall(&opening, &reading).len()
    });
    timed("all tallies and release", &mut || {
        answers.release(&reading, "2027", Floor::USUAL, None).left_out() as usize
    });
    // The words of all interviews are counted once, for the check of quotes.
    timed("vocabulary", &mut || {
        usize::from(answers.vocabulary().is_asked("question"))
    });
    let mut search = None;
    timed("search index", &mut || {
        usize::from(search.insert(Search::new(&answers)).find("", 1, 5).lines == 0)
    });
    let search = search.unwrap();
    timed("search", &mut || search.find("coeur 1999", 50, 5).lines as usize);
    timed("search for what all said", &mut || {
        search.find("access", 50, 5).lines as usize
    });
}
