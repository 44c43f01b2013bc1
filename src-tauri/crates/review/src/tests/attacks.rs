//! Attacks, written down one by one. Each is tried on a study without any protection, where it succeeds, and then on
//! what really leaves, where it does not.

mod rows;
mod studies;

use super::attacker::{finds_few, read, work_out};
use super::support::{id, kit, note, record};
use crate::{Answers, Figures, Floor, Tally};
use rows::{between_releases, in_one_release};
use studies::{Study, picks, ratings, shares, yes_no};

/// What is done with a study before it leaves.
struct Door {
    floor: Floor,
    is_guarded: bool,
}

impl Door {
    fn figures(&self, studies: &[Study]) -> Vec<Figures> {
        let mut left: Vec<Figures> = Vec::new();
        for study in studies {
            let answers = Answers::new(&kit(), (0..).map(record).zip(study.people.iter().cloned()).collect());
            let released = answers.release(&study.reading, "2027", self.floor, study.invited);
            let before: Vec<&Figures> = left.iter().collect();
            let released = if self.is_guarded {
                released.as_before(&before)
            } else {
                released
            };
            left.push(released.figures().clone());
        }
        left
    }

    /// Whether the attacker gets a group of somebody under ten, or a zero where there is one to find.
    fn falls(&self, attack: &Attack) -> bool {
        let left = self.figures(&attack.studies);
        let left: Vec<&Figures> = left.iter().collect();
        if finds_few(&left, 10).is_some() {
            return true;
        }
        let zero = attack
            .zero
            .and_then(|(table, group)| work_out(&left, table)?.get(&group).copied());
        zero == Some((0, 0))
    }
}

/// An attack: what is released one after the other, and the group that holds nobody, if that is what it is after.
struct Attack {
    name: &'static str,
    studies: Vec<Study>,
    zero: Option<(&'static str, u64)>,
}

fn on(name: &'static str, studies: impl Into<Vec<Study>>) -> Attack {
    Attack {
        name,
        studies: studies.into(),
        zero: None,
    }
}

fn zero(name: &'static str, table: &'static str, group: u64, studies: impl Into<Vec<Study>>) -> Attack {
    Attack {
        zero: Some((table, group)),
        ..on(name, studies)
    }
}

const BARE: Door = Door {
    floor: Floor::OFF,
    is_guarded: false,
};
const HELD: Door = Door {
    floor: Floor::USUAL,
    is_guarded: true,
};

#[test]
fn no_attack_on_one_release_succeeds() {
    let attacks = in_one_release();
    assert!(attacks.iter().all(|attack| attack.studies.len() == 1));
    for attack in &attacks {
        assert!(BARE.falls(attack), "without a floor it does: {}", attack.name);
        assert!(
            !HELD.falls(attack),
            "{}: {:#?}",
            attack.name,
            HELD.figures(&attack.studies)
        );
    }
    assert!(attacks.len() + between_releases().len() >= 60);
}

#[test]
fn no_attack_over_several_releases_succeeds() {
    let unguarded = Door {
        floor: Floor::USUAL,
        is_guarded: false,
    };
    for attack in between_releases() {
        assert!(unguarded.falls(&attack), "without the guard it does: {}", attack.name);
        let left = HELD.figures(&attack.studies);
        let found = finds_few(&left.iter().collect::<Vec<_>>(), 10);
        assert!(!HELD.falls(&attack), "{}: {found:?} {left:#?}", attack.name);
    }
}

/// A median of few is somebody's own figure, and so is one that is not rounded.
#[test]
fn middles_are_nobodys_own() {
    let cell = |study: Study, floor| {
        let door = Door {
            floor,
            is_guarded: false,
        };
        let figures = door.figures(&[study]).remove(0);
        match &figures.question(&id("1.5")).unwrap().tally {
            Tally::Percent { cells, .. } => (cells[0].median, cells[0].quartiles),
            other => panic!("{other:?}"),
        }
    };
    let few: Vec<u8> = (0..19).map(|at| 30 + at).collect();
    assert!(cell(shares(&few, 30), Floor::OFF).0.is_some());
    assert_eq!(cell(shares(&few, 30), Floor::USUAL), (None, None));
    let half: Vec<u8> = (0..39).collect();
    assert_eq!(
        cell(shares(&half, 0), Floor::USUAL),
        (Some(20), None),
        "a quarter is fewer than ten"
    );
    let own: Vec<u8> = (0..40).map(|at| if at < 20 { 37 } else { 80 }).collect();
    assert_eq!(cell(shares(&own, 0), Floor::USUAL).0, Some(35));
}

/// Who came first, or what most people said, is not told by the order of anything.
#[test]
fn the_order_of_figures_tells_nothing() {
    let study = picks(&[(12, &["o3"]), (15, &["o1"]), (20, &["o2"])]);
    let mut turned = study.clone();
    turned.people.reverse();
    let (one, other) = (HELD.figures(&[study]), HELD.figures(&[turned]));
    assert_eq!(one, other);
    let tables = read(&one[0]);
    let Tally::Options(rows) = &one[0].question(&id("1.3")).unwrap().tally else {
        panic!("options")
    };
    assert_eq!(
        rows.iter().map(|(option, _)| option.as_str()).collect::<Vec<_>>(),
        ["o1", "o2", "o3"]
    );
    assert!(tables.contains_key("1.3/o1"));
}

/// A floor that the lead lowered after the draft does not open what the draft kept together.
#[test]
fn the_stricter_floor_of_two_releases_counts() {
    let study = ratings([7, 6, 12, 12, 12, 12, 12, 0]);
    let answers = |study: &Study| Answers::new(&kit(), (0..).map(record).zip(study.people.iter().cloned()).collect());
    let draft = answers(&study).release(&study.reading, "2027", Floor::USUAL, None);
    let five = Floor::new(5).unwrap();
    let now = answers(&study).release(&study.reading, "2027", five, None);
    assert!(!crate::guard(&[draft.figures()], now.figures(), five).is_empty());
    assert_eq!(
        now.as_before(&[draft.figures()]).figures().question(&id("1.6")),
        draft.figures().question(&id("1.6"))
    );
}

fn themes(told: &[(u32, Option<u32>, u32)]) -> Figures {
    let mut figures = HELD.figures(&[Study::talking(46, 0)]).remove(0);
    figures.themes = told
        .iter()
        .map(|(theme, part_of, people)| record::ThemeCount {
            theme: record::ThemeId(*theme),
            name: note("Theme"),
            name_fr: None,
            part_of: part_of.map(record::ThemeId),
            interviews: crate::Count::Exact(*people),
        })
        .collect();
    figures
}

/// Each of these releases is fine by itself; the second tells of few beside the first.
#[test]
fn themes_do_not_subtract_between_releases() {
    let hidden = |mut figures: Figures, at: usize| {
        figures.themes[at].interviews = crate::Count::AtLeast(10);
        figures
    };
    let rows = [
        ("recoded", themes(&[(1, None, 20)]), themes(&[(1, None, 24)]), true),
        (
            "the same again",
            themes(&[(1, None, 20)]),
            themes(&[(1, None, 20)]),
            false,
        ),
        ("ten more", themes(&[(1, None, 20)]), themes(&[(1, None, 30)]), false),
        (
            "a new one",
            themes(&[(1, None, 20)]),
            themes(&[(1, None, 20), (2, None, 15)]),
            false,
        ),
        (
            "two became one",
            themes(&[(1, None, 14), (2, None, 15)]),
            themes(&[(1, None, 24)]),
            true,
        ),
        (
            "two became a third",
            themes(&[(1, None, 14), (2, None, 15)]),
            themes(&[(3, None, 24)]),
            true,
        ),
        (
            "one became two",
            themes(&[(1, None, 30)]),
            themes(&[(2, None, 18), (3, None, 17)]),
            true,
        ),
        (
            "apart, they were one",
            themes(&[(1, None, 12), (2, None, 15)]),
            themes(&[(3, None, 27)]),
            false,
        ),
        (
            "a part less its whole",
            hidden(themes(&[(1, None, 20), (2, Some(1), 15)]), 1),
            hidden(themes(&[(1, None, 20), (2, Some(1), 15)]), 0),
            true,
        ),
    ];
    for (name, then, now, clashes) in rows {
        let found = crate::guard(&[&then], &now, Floor::USUAL);
        assert_eq!(!found.is_empty(), clashes, "{name}: {found:?}");
    }
}

/// An answer that no release holds any more, or a question that was another: nothing to subtract, and no panic.
#[test]
fn other_questions_do_not_meet() {
    let then = HELD.figures(&[yes_no(20, 20, 0)]).remove(0);
    let mut now = HELD.figures(&[yes_no(20, 20, 0)]).remove(0);
    for told in &mut now.questions {
        told.tally = Tally::Answered(crate::Count::Exact(20));
    }
    let _ = crate::guard(&[&then], &now, Floor::USUAL);
    now.questions.clear();
    assert_eq!(crate::guard(&[&then], &now, Floor::USUAL), []);
}
