//! Whatever a lead does to the codebook, no coding is lost or made up, and no theme stands below itself.

use super::samples::{question, words};
use crate::*;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use std::collections::BTreeSet;

fn at(line: u32) -> Passage {
    Passage::line(RecordId::from_bytes([1; 16]), question("3.1"), line)
}

/// A codebook of so many themes at the top, the first given to line 0, the second to lines 0 and 1, and so on.
fn codebook(themes: u32) -> (Reading, Vec<ThemeId>) {
    let mut reading = Reading::default();
    let ids: Vec<ThemeId> = (1..=themes)
        .map(|it| reading.add_theme(words(&format!("theme {it}"))))
        .collect();
    for (many, id) in ids.iter().enumerate() {
        (0..=many as u32).for_each(|line| reading.give(at(line), *id, true));
    }
    (reading, ids)
}

fn order(reading: &Reading) -> Vec<(u32, u32)> {
    reading.outline().iter().map(|it| (it.theme.id.0, it.depth)).collect()
}

#[test]
fn a_theme_goes_below_another_and_back() {
    let (mut book, ids) = codebook(4);
    book.move_theme(ids[2], Some(ids[0])).unwrap();
    book.move_theme(ids[3], Some(ids[2])).unwrap();
    assert_eq!(order(&book), [(1, 0), (3, 1), (4, 2), (2, 0)]);
    assert_eq!(book.branch(ids[0]), BTreeSet::from([ids[0], ids[2], ids[3]]));
    let before = book.clone();
    for (theme, under) in [(0, 3), (0, 2), (0, 0), (2, 3)] {
        let refused = book.move_theme(ids[theme], Some(ids[under]));
        assert_eq!(refused, Err(Misplaced::BelowItself(ids[theme])));
    }
    assert_eq!(
        book.move_theme(ids[0], Some(ThemeId(99))),
        Err(Misplaced::Unknown(ThemeId(99)))
    );
    assert_eq!(book, before);
    book.move_theme(ids[2], None).unwrap();
    assert_eq!(order(&book), [(1, 0), (2, 0), (3, 0), (4, 1)]);
}

#[test]
fn a_theme_changes_places_on_its_own_level() {
    let (mut book, ids) = codebook(4);
    book.move_theme(ids[1], Some(ids[0])).unwrap();
    assert!(book.shift_theme(ids[3], true).unwrap());
    assert_eq!(order(&book), [(1, 0), (2, 1), (4, 0), (3, 0)]);
    assert!(!book.shift_theme(ids[1], true).unwrap(), "it is alone on its level");
    assert!(!book.shift_theme(ids[2], false).unwrap(), "it is the last");
    assert!(book.shift_theme(ids[0], false).unwrap());
    assert_eq!(order(&book), [(4, 0), (1, 0), (2, 1), (3, 0)]);
}

#[test]
fn merged_themes_have_what_either_had() {
    let (mut book, ids) = codebook(3);
    book.quote(at(0), true);
    book.move_theme(ids[2], Some(ids[0])).unwrap();
    book.merge_themes(ids[0], ids[1], Some(words("theme 1"))).unwrap();
    assert_eq!(order(&book), [(2, 0), (3, 1)]);
    assert_eq!(book.given(ids[1]).count(), 2);
    assert!(book.is_quoted(&at(0)));
    assert_eq!(book.theme(ids[1]).unwrap().description, Some(words("theme 1")));
    assert_eq!(
        book.merge_themes(ids[1], ids[1], None),
        Err(Misplaced::WithItself(ids[1]))
    );
}

#[test]
fn a_theme_that_takes_in_the_one_above_takes_its_place() {
    let (mut book, ids) = codebook(4);
    for (part, whole) in [(1, 0), (2, 1), (3, 2)] {
        book.move_theme(ids[part], Some(ids[whole])).unwrap();
    }
    book.merge_themes(ids[1], ids[3], None).unwrap();
    assert_eq!(order(&book), [(1, 0), (4, 1), (3, 2)]);
}

#[test]
fn a_theme_is_split_beside_itself() {
    let (mut book, ids) = codebook(3);
    book.move_theme(ids[2], Some(ids[0])).unwrap();
    let fresh = book
        .split_theme(ids[2], words("the rest"), &BTreeSet::from([at(1), at(2), at(7)]))
        .unwrap();
    assert_eq!(order(&book), [(1, 0), (3, 1), (fresh.0, 1), (2, 0)]);
    assert_eq!(book.given(ids[2]).collect::<Vec<_>>(), [&at(0)]);
    assert_eq!(book.given(fresh).collect::<Vec<_>>(), [&at(1), &at(2)]);
    assert!(
        !book.codings.contains_key(&at(7)),
        "what it was never given to is not given now"
    );
}

#[test]
fn a_theme_that_goes_leaves_its_parts_and_says_what_is_bare() {
    let (mut book, ids) = codebook(3);
    book.move_theme(ids[1], Some(ids[0])).unwrap();
    book.move_theme(ids[2], Some(ids[1])).unwrap();
    // Line 2 has the third theme alone.
    assert_eq!(book.remove_theme(ids[2]).unwrap(), 1);
    assert_eq!(book.remove_theme(ids[0]).unwrap(), 0);
    assert_eq!(order(&book), [(2, 0)]);
    assert_eq!(book.add_theme(words("new")), ThemeId(4), "a number is not given twice");
}

#[test]
fn letters_go_on_after_z() {
    let letters = [1, 2, 26, 27, 52, 53, 702, 703].map(|id| ThemeId(id).letter());
    assert_eq!(letters, ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
}

#[test]
fn a_ring_in_a_damaged_codebook_is_read_once() {
    let (mut book, ids) = codebook(3);
    book.themes[0].part_of = Some(ids[1]);
    book.themes[1].part_of = Some(ids[0]);
    book.themes[2].part_of = Some(ids[2]);
    assert_eq!(order(&book).len(), 3);
    assert_eq!(book.branch(ids[0]).len(), 2);
    // Moving one of them to the top mends it.
    book.move_theme(ids[0], None).unwrap();
    assert_eq!(order(&book)[..2], [(1, 0), (2, 1)]);
}

#[derive(Clone, Debug)]
enum Step {
    Move(usize, Option<usize>),
    Shift(usize, bool),
    Merge(usize, usize),
    Split(usize, Vec<u32>),
    Remove(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let theme = 0usize..12;
    let lines = proptest::collection::vec(0u32..8, 0..5);
    proptest::collection::vec(
        prop_oneof![
            3 => (theme.clone(), proptest::option::of(theme.clone())).prop_map(|(it, under)| Step::Move(it, under)),
            1 => (theme.clone(), any::<bool>()).prop_map(|(it, up)| Step::Shift(it, up)),
            2 => (theme.clone(), theme.clone()).prop_map(|(from, into)| Step::Merge(from, into)),
            2 => (theme.clone(), lines).prop_map(|(it, lines)| Step::Split(it, lines)),
            1 => theme.prop_map(Step::Remove),
        ],
        0..25,
    )
}

/// Every theme once in the outline, each below the one that it is a part of.
fn is_a_tree(book: &Reading) -> bool {
    let outline = book.outline();
    let known: BTreeSet<u32> = outline.iter().map(|it| it.theme.id.0).collect();
    known.len() == book.themes.len()
        && outline.len() == book.themes.len()
        && outline.iter().all(|it| match it.theme.part_of {
            Some(whole) => outline
                .iter()
                .any(|other| other.theme.id == whole && other.depth + 1 == it.depth),
            None => it.depth == 0,
        })
}

proptest! {
    #[test]
    fn no_step_loses_or_makes_up_a_coding(steps in steps()) {
        let (mut book, _) = codebook(6);
        for step in steps {
            let ids: Vec<ThemeId> = book.themes.iter().map(|theme| theme.id).collect();
            let id = |at: usize| ids.get(at).copied().unwrap_or(ThemeId(999));
            let coded: BTreeSet<Passage> = book.codings.keys().cloned().collect();
            let before = book.clone();
            let after = |book: &Reading| book.codings.keys().cloned().collect::<BTreeSet<_>>();
            match step {
                Step::Move(theme, under) => {
                    let done = book.move_theme(id(theme), under.map(id));
                    prop_assert!(done.is_ok() || book == before);
                    prop_assert_eq!(&book.codings, &before.codings);
                }
                Step::Shift(theme, up) => {
                    let _ = book.shift_theme(id(theme), up);
                    prop_assert_eq!(&book.codings, &before.codings);
                }
                Step::Merge(from, into) => {
                    let done = book.merge_themes(id(from), id(into), None);
                    prop_assert_eq!(after(&book), coded);
                    if done.is_ok() {
                        let either: BTreeSet<&Passage> = before.given(id(from)).chain(before.given(id(into))).collect();
                        prop_assert_eq!(book.given(id(into)).collect::<BTreeSet<_>>(), either);
                    }
                }
                Step::Split(from, lines) => {
                    let taken = lines.iter().map(|line| at(*line)).collect();
                    if let Ok(fresh) = book.split_theme(id(from), words("new"), &taken) {
                        let either: BTreeSet<&Passage> = book.given(id(from)).chain(book.given(fresh)).collect();
                        prop_assert_eq!(either, before.given(id(from)).collect::<BTreeSet<_>>());
                    }
                    prop_assert_eq!(after(&book), coded);
                }
                Step::Remove(theme) => {
                    let bare = book.remove_theme(id(theme)).unwrap_or(0) as usize;
                    prop_assert_eq!(after(&book).len() + bare, coded.len());
                }
            }
            let known: BTreeSet<ThemeId> = book.themes.iter().map(|theme| theme.id).collect();
            prop_assert!(book.codings.values().all(|themes| !themes.is_empty() && themes.is_subset(&known)));
            prop_assert!(is_a_tree(&book));
        }
    }
}

#[test]
fn a_colleagues_theme_is_taken_over_where_both_read() {
    let who = |id: u8| RecordId::from_bytes([id; 16]);
    let place = |id: u8, line| Passage::line(who(id), question("3.1"), line);
    let mut mine = Reading::default();
    let (theme, other) = (mine.add_theme(words("Waiting")), mine.add_theme(words("Other")));
    let mut theirs = Reading::default();
    let same = theirs.add_theme(words("waiting"));
    for passage in [place(1, 0), place(1, 1), place(3, 0)] {
        mine.give(passage, theme, true);
    }
    mine.give(place(1, 1), other, true);
    for passage in [place(1, 0), place(2, 5), place(4, 0)] {
        theirs.give(passage, same, true);
    }
    let shared = BTreeSet::from([who(1), who(2)]);
    let after = |way| {
        let mut mine = mine.clone();
        mine.take_over(theme, (&theirs, same), way, &shared);
        assert_eq!(mine.given(other).count(), 1, "another theme is left alone");
        mine.given(theme).cloned().collect::<Vec<_>>()
    };
    assert_eq!(after(Way::Mine), [place(1, 0), place(1, 1), place(3, 0)]);
    assert_eq!(after(Way::Both), [place(1, 0), place(1, 1), place(2, 5), place(3, 0)]);
    assert_eq!(after(Way::Theirs), [place(1, 0), place(2, 5), place(3, 0)]);
}
