//! Five hundred studies, each released two or three times: nobody can work out a group under the floor.

use super::attacker::finds_few;
use super::support::{entered, id, interview, kit, line, note, noted, rated, record};
use crate::{Answers, Figures, Floor, guard};
use kit::Lang;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, proptest};
use record::{Answer, Entered, Interview, Passage, Reading};

/// How the people of one study lean: with everybody alike, cells are hollow and peaked.
#[derive(Clone, Debug)]
struct Leaning {
    rating: u8,
    yes: u8,
    silent: u8,
    size: u32,
}

/// One person, by chance and leaning.
type Chance = [u8; 12];

fn one(chance: &Chance, leaning: &Leaning) -> Interview {
    let speaks = |at: usize| chance[at] % 10 >= leaning.silent % 10;
    let rating = |at: usize| {
        if chance[at].is_multiple_of(3) {
            chance[at] % 7 + 1
        } else {
            leaning.rating
        }
    };
    let size = if chance[3].is_multiple_of(4) {
        u32::from(chance[3])
    } else {
        leaning.size
    };
    let mut answers: Vec<(&'static str, Answer)> = vec![];
    if speaks(0) {
        answers.push(("1.1", noted(vec![line("said")])));
        answers.push((
            "1.7",
            noted(vec![record::Line {
                topic: Some("t1".into()),
                ..line("said")
            }]),
        ));
    }
    if speaks(1) {
        answers.push(("1.2", entered(Entered::Numbers([("f1".to_owned(), size)].into()))));
        answers.push(("1.4", entered(Entered::YesNo(chance[4] % 10 < leaning.yes % 11))));
    }
    if speaks(2) {
        let picked = ["o1", "o2", "o3"]
            .into_iter()
            .zip([2, 3, 11])
            .filter(|(_, by)| chance[5].is_multiple_of(*by));
        answers.push((
            "1.3",
            entered(Entered::Several(picked.map(|(option, _)| option.to_owned()).collect())),
        ));
        let ratings = [
            ("s1".to_owned(), rated(Some(rating(6)))),
            ("s2".to_owned(), rated(Some(rating(7)))),
        ];
        answers.push(("1.6", entered(Entered::Agreement(ratings.into()))));
    }
    if speaks(8) {
        let share = (("r1".to_owned(), "c1".to_owned()), chance[9] % 101);
        answers.push(("1.5", entered(Entered::Percent([share].into()))));
    }
    Interview {
        lang: match chance[10] % 8 {
            0 => None,
            1..=3 => Some(Lang::Fr),
            _ => Some(Lang::En),
        },
        ..interview(answers)
    }
}

/// A codebook of four themes, some of them parts of others.
fn codebook(people: &[(u32, Chance)], parts: u8) -> Reading {
    let mut reading = Reading::default();
    let themes = ["Waiting", "Tools", "Hiring", "Rules"].map(|name| reading.add_theme(note(name)));
    for at in 1..themes.len() {
        if parts >> at & 1 == 1 {
            reading.themes[at].part_of = Some(themes[at - 1]);
        }
    }
    for (number, chance) in people {
        for (at, theme) in themes.into_iter().enumerate() {
            if (chance[11] >> at) % 3 == 0 {
                reading.give(Passage::line(record(*number), id("1.1"), 0), theme, true);
            }
        }
    }
    reading
}

/// Who is in the study at one release, and who was coded since.
#[derive(Clone, Debug)]
struct Change {
    come: usize,
    go: usize,
    recode: usize,
}

#[derive(Clone, Debug)]
struct Story {
    people: Vec<Chance>,
    first: usize,
    changes: Vec<Change>,
    leaning: Leaning,
    parts: u8,
    floor: u32,
    invited: u32,
}

fn story() -> impl Strategy<Value = Story> {
    let leaning = (
        1u8..8,
        any::<u8>(),
        proptest::prop_oneof![2 => Just(0u8), 1 => 0u8..9],
        0u32..130,
    );
    let leaning = leaning.prop_map(|(rating, yes, silent, size)| Leaning {
        rating,
        yes,
        silent,
        size,
    });
    let few = || proptest::prop_oneof![3 => Just(0usize), 2 => 0usize..5, 1 => 5usize..40];
    let change = (few(), few(), few()).prop_map(|(come, go, recode)| Change { come, go, recode });
    let people = proptest::collection::vec(any::<Chance>(), 100);
    let numbers = (0usize..61, any::<u8>(), 5u32..16, 0u32..20);
    (people, proptest::collection::vec(change, 1..3), leaning, numbers).prop_map(
        |(people, changes, leaning, (first, parts, floor, absent))| Story {
            invited: first as u32 + absent,
            people,
            first,
            changes,
            leaning,
            parts,
            floor,
        },
    )
}

/// What leaves, release by release.
fn releases(story: &Story, is_guarded: bool) -> Vec<Figures> {
    let floor = Floor::new(story.floor).unwrap();
    let (mut from, mut to) = (0, story.first);
    let mut people: Vec<(u32, Chance)> = (0..).zip(story.people.iter().copied()).collect();
    let mut left: Vec<Figures> = Vec::new();
    let still = Change {
        come: 0,
        go: 0,
        recode: 0,
    };
    for change in std::iter::once(&still).chain(&story.changes) {
        to = (to + change.come).min(people.len());
        from = (from + change.go).min(to);
        for (_, chance) in people.iter_mut().skip(from).take(change.recode) {
            chance[11] = chance[11].wrapping_mul(3).wrapping_add(1);
        }
        let here = &people[from..to];
        let held = here
            .iter()
            .map(|(number, chance)| (record(*number), one(chance, &story.leaning)));
        let answers = Answers::new(&kit(), held.collect());
        let released = answers.release(&codebook(here, story.parts), "2027", floor, Some(story.invited));
        let before: Vec<&Figures> = left.iter().collect();
        let released = if is_guarded {
            released.as_before(&before)
        } else {
            released
        };
        if is_guarded {
            assert_eq!(guard(&before, released.figures(), floor), [], "the way out is one");
        }
        left.push(released.figures().clone());
    }
    left
}

/// Five hundred, or as many as are asked for: `STUDIES=20000 cargo test -p review releases`.
fn studies() -> u32 {
    std::env::var("STUDIES")
        .ok()
        .and_then(|studies| studies.parse().ok())
        .unwrap_or(500)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: studies(), max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn nobody_can_be_worked_out_of_all_releases(story in story()) {
        let left = releases(&story, true);
        let found = finds_few(&left.iter().collect::<Vec<_>>(), story.floor);
        prop_assert!(found.is_none(), "{}: {left:#?}", found.unwrap_or_default());
    }
}

/// The same attacker on the same kind of studies, without the guard: else the property above would say nothing.
#[test]
fn without_the_guard_people_are_worked_out() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let found = (0..60).filter(|_| {
        let story = story().new_tree(&mut runner).unwrap().current();
        let left = releases(&story, false);
        finds_few(&left.iter().collect::<Vec<_>>(), story.floor).is_some()
    });
    assert!(found.count() > 10);
}

/// A guard that always printed the first release again would hold too, and be of no use.
#[test]
fn the_guard_lets_what_is_harmless_pass() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let passed = (0..120).filter(|_| {
        let story = story().new_tree(&mut runner).unwrap().current();
        let (guarded, bare) = (releases(&story, true), releases(&story, false));
        guarded.last() == bare.last() && bare.first() != bare.last()
    });
    assert!(passed.count() > 3);
}
