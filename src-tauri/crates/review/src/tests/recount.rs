//! Tallies equal a recount by somebody who knows nothing of the crate's shortcuts.

use crate::tests::support::{entered, id, interview, kit, line, noted, rated, record};
use crate::{Answers, Floor, Tally};
use kit::{Kind, Lang};
use proptest::prelude::{Just, Strategy, any, prop_assert_eq, proptest};
use record::{Answer, Entered, Interview, Passage, Reading};

fn some_interview() -> impl Strategy<Value = Interview> {
    let lang = proptest::option::of(proptest::prop_oneof![Just(Lang::En), Just(Lang::Fr)]);
    let picks = proptest::option::of(proptest::collection::btree_set("o[1-4]", 0..4));
    let numbers = proptest::option::of(proptest::collection::btree_map("f[1-2]", 0u32..130, 0..3));
    let ratings = proptest::option::of(proptest::collection::btree_map(
        "s[1-2]",
        proptest::option::of(0u8..10),
        0..3,
    ));
    let percents = proptest::option::of(proptest::collection::btree_map(("r[1-2]", "c[1-2]"), 0u8..120, 0..5));
    let yes_no = proptest::option::of(any::<bool>());
    let topics = proptest::collection::vec(proptest::option::of("t[1-2]"), 0..3);
    (lang, picks, numbers, ratings, percents, yes_no, topics).prop_map(
        |(lang, picks, numbers, ratings, percents, yes_no, topics)| {
            let ratings = ratings.map(|all| all.into_iter().map(|(s, rating)| (s, rated(rating))).collect());
            let on = |topic: &Option<String>| record::Line {
                topic: topic.clone(),
                ..line("something said")
            };
            let all: Vec<(&'static str, Option<Answer>)> = vec![
                ("1.2", numbers.map(|all| entered(Entered::Numbers(all)))),
                ("1.3", picks.map(|all| entered(Entered::Several(all)))),
                ("1.4", yes_no.map(|what| entered(Entered::YesNo(what)))),
                ("1.5", percents.map(|all| entered(Entered::Percent(all)))),
                ("1.6", ratings.map(|all| entered(Entered::Agreement(all)))),
                ("1.7", Some(noted(topics.iter().map(on).collect()))),
            ];
            let answers = all
                .into_iter()
                .filter_map(|(question, answer)| Some((question, answer?)));
            Interview {
                lang,
                ..interview(answers)
            }
        },
    )
}

fn count(all: &[Interview], question: &str, holds: impl Fn(&Answer) -> bool) -> u32 {
    all.iter()
        .filter(|one| one.answers.get(&id(question)).is_some_and(&holds))
        .count() as u32
}

proptest! {
    #[test]
    fn tallies_equal_a_recount(all in proptest::collection::vec(some_interview(), 0..60)) {
        let answers = Answers::new(&kit(), (0..).map(record).zip(all.clone()).collect());
        for option in ["o1", "o2", "o3"] {
            let naive = count(&all, "1.3", |a| matches!(&a.entered, Some(Entered::Several(s)) if s.contains(option)));
            prop_assert_eq!(answers.asked(&id("1.3")).picked(option), naive);
        }
        for topic in ["t1", "t2"] {
            let naive = count(&all, "1.7", |a| a.notes.iter().any(|l| l.topic.as_deref() == Some(topic)));
            prop_assert_eq!(answers.asked(&id("1.7")).talked_about(topic), naive);
        }
        let yes = count(&all, "1.4", |a| a.entered == Some(Entered::YesNo(true)));
        let no = count(&all, "1.4", |a| a.entered == Some(Entered::YesNo(false)));
        prop_assert_eq!(answers.asked(&id("1.4")).said(), (yes, no));
        let Kind::Agreement { scale, .. } = &kit().question(&id("1.6")).unwrap().kind.clone() else { panic!() };
        for statement in ["s1", "s2"] {
            let counts = answers.asked(&id("1.6")).ratings(scale, statement);
            for rating in 1..=7u8 {
                let chose = |a: &Answer| matches!(&a.entered, Some(Entered::Agreement(r)) if r.get(statement).is_some_and(|r| r.rating == Some(rating)));
                prop_assert_eq!(counts[usize::from(rating) - 1], count(&all, "1.6", chose));
            }
        }
        for field in ["f1", "f2"] {
            let counts = answers.asked(&id("1.2")).in_bands(field);
            let edges = [0, 1, 10, 20, 40, 60, 100, u32::MAX];
            for (at, edge) in edges.windows(2).enumerate() {
                let inside = |a: &Answer| matches!(&a.entered, Some(Entered::Numbers(n)) if n.get(field).is_some_and(|n| (edge[0]..edge[1]).contains(n)));
                prop_assert_eq!(counts[at].1, count(&all, "1.2", inside));
            }
        }
        for (row, column) in [("r1", "c1"), ("r2", "c2")] {
            let mut naive: Vec<u8> = vec![];
            for one in &all {
                if let Some(Entered::Percent(cells)) = one.answers.get(&id("1.5")).and_then(|a| a.entered.as_ref()) {
                    naive.extend(cells.get(&(row.to_owned(), column.to_owned())).filter(|p| **p <= 100));
                }
            }
            naive.sort_unstable();
            prop_assert_eq!(answers.asked(&id("1.5")).percentages(row, column), naive);
        }
    }

    #[test]
    fn nothing_under_the_floor_is_released(all in proptest::collection::vec(some_interview(), 0..60)) {
        let answers = Answers::new(&kit(), (0..).map(record).zip(all.clone()).collect());
        let mut reading = Reading::default();
        let theme = reading.add_theme(crate::tests::support::note("Waiting"));
        for (at, one) in (0..).zip(&all) {
            if one.answers.contains_key(&id("1.4")) {
                reading.give(Passage::line(record(at), id("1.7"), 0), theme, true);
            }
        }
        let released = answers.release(&reading, "2027", Floor::USUAL, Some(80));
        let few = |people: u32| people < 10 || (all.len() as u32) < 10;
        for question in kit().questions() {
            let Some(tally) = released.tally(&question.id) else { continue };
            let counts: Vec<crate::Count> = match tally {
                Tally::Answered(count) => vec![*count],
                Tally::Options(rows) => rows.iter().map(|(_, count)| *count).collect(),
                Tally::YesNo { answered, steps } => {
                    steps.iter().map(|step| step.count).chain([*answered]).collect()
                }
                Tally::Bands(fields) => fields
                    .iter()
                    .flat_map(|field| field.steps.iter().map(|step| step.count).chain([field.answered]))
                    .collect(),
                Tally::Percent { answered, .. } => vec![*answered],
                Tally::Agreement(all) => {
                    all.iter().flat_map(|one| one.steps.iter().map(|step| step.count).chain([one.rated])).collect()
                }
            };
            for people in counts.into_iter().filter_map(crate::Count::exact) {
                prop_assert_eq!(few(people), false, "{:?}", tally);
            }
        }
        for theme in released.themes() {
            prop_assert_eq!(theme.interviews.exact().is_some_and(few), false);
        }
    }
}
