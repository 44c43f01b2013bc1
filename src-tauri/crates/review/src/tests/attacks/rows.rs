//! The attacks, a row each.

use super::studies::{Study, on_topic, picks, ratings, shares, sizes, yes_no};
use super::{Attack, on, zero};

/// One release is enough for these.
pub fn in_one_release() -> Vec<Attack> {
    vec![
        on("a rating that three chose", [ratings([3, 12, 10, 11, 10, 0, 0, 0])]),
        zero(
            "a rating that nobody chose",
            "1.6/s1",
            1,
            [ratings([0, 12, 12, 12, 10, 0, 0, 0])],
        ),
        on(
            "those without a rating, from rated and all",
            [ratings([10, 10, 10, 10, 0, 0, 0, 4])],
        ),
        on(
            "those without a rating, from all less the steps",
            [ratings([12, 0, 0, 12, 0, 0, 18, 2])],
        ),
        on(
            "two small ratings beside a large one",
            [ratings([0, 4, 0, 30, 5, 0, 0, 0])],
        ),
        on("a small end of the scale", [ratings([1, 1, 1, 12, 14, 10, 11, 0])]),
        on("all but two agree", [ratings([0, 0, 2, 0, 20, 20, 0, 0])]),
        zero(
            "everybody agrees, so nobody does not",
            "1.6/s1",
            0b111,
            [ratings([0, 0, 0, 0, 20, 20, 0, 0])],
        ),
        on("a few beside the median", [ratings([0, 0, 9, 10, 11, 0, 0, 0])]),
        on(
            "few unrated beside a median of the rated",
            [ratings([0, 0, 11, 0, 0, 11, 0, 3])],
        ),
        on("a statement that four rated", [ratings([1, 1, 1, 1, 0, 0, 0, 40])]),
        on("four who said yes", [yes_no(4, 40, 0)]),
        on("four who said no", [yes_no(40, 4, 0)]),
        on("four who said neither", [yes_no(20, 20, 4)]),
        zero("nobody said yes", "1.4/", 1, [yes_no(0, 30, 14)]),
        on("answered less yes", [yes_no(30, 6, 12)]),
        zero("nobody was silent", "1.4/", 0b100, [yes_no(22, 22, 0)]),
        on("an option that three picked", [picks(&[(3, &["o1"]), (40, &["o2"])])]),
        on(
            "an option that all but three picked",
            [picks(&[(40, &["o1"]), (3, &["o2"])])],
        ),
        zero(
            "an option that nobody picked",
            "1.3/o3",
            1,
            [picks(&[(20, &["o1"]), (20, &["o2"])])],
        ),
        zero(
            "an option that everybody picked",
            "1.3/o1",
            2,
            [picks(&[(40, &["o1"])])],
        ),
        on("a topic that two talked about", [on_topic(2, 40)]),
        on("a topic that all but two talked about", [on_topic(40, 2)]),
        on("two who said nothing at all", [Study::talking(40, 2)]),
        on("two who alone said something", [Study::talking(2, 40)]),
        on(
            "the one large team",
            [sizes(&[(20, Some(12)), (20, Some(30)), (1, Some(150))])],
        ),
        on(
            "a band between two others",
            [sizes(&[(20, Some(5)), (4, Some(15)), (20, Some(30))])],
        ),
        on(
            "those without a number",
            [sizes(&[(20, Some(5)), (20, Some(15)), (3, None)])],
        ),
        zero(
            "a band that holds nobody",
            "1.2/f1",
            1,
            [sizes(&[(20, Some(5)), (20, Some(15))])],
        ),
        on("four who gave percentages", [shares(&[10, 20, 30, 40], 40)]),
        on("four who gave none", [shares(&[20; 40], 4)]),
        on("two interviews in French", [Study::in_languages(40, 2, 0)]),
        on("three without a language", [Study::in_languages(20, 20, 3)]),
        on(
            "three who were asked and declined",
            [Study::talking(40, 0).with_invited(43)],
        ),
        on(
            "a theme found with two",
            [Study::coded(40, std::slice::from_ref(&(0..2)))],
        ),
        on(
            "a theme found with all but two",
            [Study::coded(40, std::slice::from_ref(&(0..38)))],
        ),
        zero(
            "a theme found with nobody",
            "theme/1",
            1,
            [Study::coded(40, std::slice::from_ref(&(0..0)))],
        ),
        on("a study of nine", [yes_no(5, 4, 0)]),
        zero("a study of one", "1.4/", 2, [yes_no(1, 0, 0)]),
    ]
}

/// These lay two or three releases on each other.
pub fn between_releases() -> Vec<Attack> {
    let themes = |people, ranges: &[std::ops::Range<usize>]| Study::coded(people, ranges);
    vec![
        on(
            "two came between draft and final",
            [yes_no(20, 20, 0), yes_no(21, 21, 0)],
        ),
        on(
            "one was withdrawn after the draft",
            [
                picks(&[(20, &["o1"]), (20, &["o2"])]),
                picks(&[(19, &["o1"]), (20, &["o2"])]),
            ],
        ),
        on("one was exchanged for another", [yes_no(19, 23, 0), yes_no(20, 22, 0)]),
        on(
            "of twelve who came three said yes",
            [yes_no(20, 20, 0), yes_no(23, 29, 0)],
        ),
        zero(
            "of twelve who came none said yes",
            "1.4/",
            1 << 10,
            [yes_no(20, 20, 0), yes_no(20, 32, 0)],
        ),
        zero(
            "of twelve who came all said yes",
            "1.4/",
            2 << 10,
            [yes_no(20, 20, 0), yes_no(32, 20, 0)],
        ),
        on(
            "two more in French",
            [Study::in_languages(20, 20, 0), Study::in_languages(20, 22, 0)],
        ),
        on(
            "three more languages told",
            [Study::in_languages(30, 12, 0), Study::in_languages(33, 24, 0)],
        ),
        on(
            "invited then, less held now",
            [
                Study::talking(30, 0).with_invited(45),
                Study::talking(42, 0).with_invited(45),
            ],
        ),
        on(
            "invited now, less held then",
            [Study::talking(42, 0), Study::talking(30, 0).with_invited(45)],
        ),
        on(
            "two more in a theme",
            [
                themes(40, std::slice::from_ref(&(0..14))),
                themes(40, std::slice::from_ref(&(0..16))),
            ],
        ),
        on(
            "ratings put together differently",
            [
                ratings([12, 0, 12, 0, 0, 12, 6, 0]),
                ratings([12, 0, 9, 3, 12, 0, 6, 0]),
            ],
        ),
        on(
            "one rating was changed",
            [
                ratings([12, 12, 12, 12, 12, 12, 12, 0]),
                ratings([13, 11, 12, 12, 12, 12, 12, 0]),
            ],
        ),
        on(
            "bands put together differently",
            [
                sizes(&[(10, Some(5)), (5, Some(30)), (11, Some(50))]),
                sizes(&[(12, Some(5)), (4, Some(30)), (10, Some(50))]),
            ],
        ),
        on(
            "one band coarser than before",
            [
                sizes(&[(12, Some(5)), (14, Some(15)), (14, Some(30))]),
                sizes(&[(12, Some(5)), (15, Some(15)), (13, Some(30))]),
            ],
        ),
        on("those who fell silent", [yes_no(20, 20, 12), yes_no(20, 14, 18)]),
        on(
            "draft, final and deck, one more each",
            [yes_no(20, 20, 0), yes_no(20, 21, 0), yes_no(20, 22, 0)],
        ),
        on(
            "the third release beside the first",
            [yes_no(20, 20, 0), yes_no(32, 32, 0), yes_no(23, 22, 0)],
        ),
        on(
            "a floor that was met twelve times",
            [
                ratings([12, 0, 0, 12, 0, 0, 12, 0]),
                ratings([12, 0, 0, 12, 0, 0, 12, 0]).and(ratings([0, 0, 0, 0, 0, 0, 3, 9])),
            ],
        ),
        on(
            "answers beside all, one more each",
            [Study::talking(30, 15), Study::talking(32, 15)],
        ),
        on(
            "percentages given by three more",
            [shares(&[20; 25], 15), shares(&[20; 28], 25)],
        ),
        on("a topic that came up twice more", [on_topic(15, 25), on_topic(17, 23)]),
    ]
}
