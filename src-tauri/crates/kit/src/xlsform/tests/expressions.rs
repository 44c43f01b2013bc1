//! Expressions do what XPath says they do, and are known by what they do.

use crate::xlsform::expression::Expression;
use crate::xlsform::recognise::{adds_up_to_100, asked_at, follows, range};

/// Evaluates with `.` and the answers x and y.
fn check(text: &str, [own, x, y]: [&str; 3], expected: bool) {
    let read = Expression::parse(text).unwrap_or_else(|_| panic!("not understood: {text}"));
    let answer = |name: &str| match name {
        "x" => x.to_owned(),
        "y" => y.to_owned(),
        _ => String::new(),
    };
    assert_eq!(read.holds(own, &answer), expected, "{text} with {own:?} {x:?} {y:?}");
}

#[test]
fn expressions_are_evaluated_on_rows() {
    let rows: [(&str, [&str; 3], bool); 36] = [
        ("${x} <= 2", ["", "2", ""], true),
        ("${x} <= 2", ["", "3", ""], false),
        ("${x} <= 2", ["", "", ""], false),
        ("${x} < 3 and ${y} > 3", ["", "2", "4"], true),
        ("${x} < 3 or ${y} > 3", ["", "5", "1"], false),
        ("not(${x} = 'no')", ["", "yes", ""], true),
        ("${x} = 'yes'", ["", "yes", ""], true),
        ("${x} = \"yes\"", ["", "no", ""], false),
        ("${x} = ‘yes’", ["", "yes", ""], true),
        ("${x} != ''", ["", "", ""], false),
        ("${x} != ''", ["", "a", ""], true),
        ("${x} = 1", ["", "01", ""], true),
        ("${x} = '1'", ["", "01", ""], false),
        ("selected(${x}, 'b')", ["", "a b c", ""], true),
        ("selected(${x}, 'b')", ["", "abc", ""], false),
        ("selected(., 'b') and count-selected(.) > 1", ["b", "", ""], false),
        ("count-selected(.) <= 3", ["a b c", "", ""], true),
        (". >= 0 and . <= 100", ["100", "", ""], true),
        (".>=0 and .<=100", ["101", "", ""], false),
        (". + ${x} + ${y} = 100", ["20", "30", "50"], true),
        (". + ${x} + ${y} = 100", ["20", "30", "51"], false),
        (". = 100 - ${x} - ${y}", ["20", "30", "50"], true),
        (". * 2 = 10 div 2 + 1", ["3", "", ""], true),
        ("7 mod 4 = 3", ["", "", ""], true),
        ("-2 < -1", ["", "", ""], true),
        ("1 - 1 - 1 = -1", ["", "", ""], true),
        ("2 + 3 * 4 = 14", ["", "", ""], true),
        ("(2 + 3) * 4 = 20", ["", "", ""], true),
        ("if(${x} = 'a', 1, 0) = 1", ["", "a", ""], true),
        ("coalesce(${x}, 5) = 5", ["", "", ""], true),
        ("string-length(.) < 3", ["été", "", ""], false),
        ("true() and not(false())", ["", "", ""], true),
        ("1 = 1 = true()", ["", "", ""], true),
        ("${x} = 1 or ${x} = 2 and ${y} = 9", ["", "1", ""], true),
        (". > .5", ["0.6", "", ""], true),
        ("number(${x}) + 1 = 3", ["", "2", ""], true),
    ];
    rows.into_iter()
        .for_each(|(text, answers, expected)| check(text, answers, expected));
}

#[test]
fn what_is_not_understood_is_refused_whole() {
    let rows = [
        "regex(., '^[0-9]+$')",
        "today() > .",
        "../age > 3",
        "${last-saved#x} = 1",
        "${x",
        "'open",
        "1 +",
        ") (",
        "",
        "selected(${x})",
        "${x} == 1",
        "jr:choice-name(${x}, '${x}')",
        "pulldata('a', 'b', 'c', ${x})",
        "1 2",
    ];
    for text in rows {
        assert!(Expression::parse(text).is_err(), "{text}");
    }
    assert!(Expression::parse(&"(".repeat(3_000)).is_err());
    assert!(Expression::parse(&"not(".repeat(900)).is_err());
    assert!(Expression::parse(&"- ".repeat(1_500)).is_err());
    assert!(Expression::parse(&"1+".repeat(1_500)).is_err());
    assert!(Expression::parse(&"1".repeat(5_000)).is_err());
}

#[test]
fn a_why_line_is_known_by_the_ratings_it_is_asked_at() {
    let rows: [(&str, Option<&[u8]>); 10] = [
        ("${x} <= 2", Some(&[1, 2])),
        ("2 >= ${x}", Some(&[1, 2])),
        ("not(${x} > 2) and ${x} != ''", Some(&[1, 2])),
        ("${x} = '1' or ${x} = '2'", Some(&[1, 2])),
        ("selected(${x}, 1) or selected(${x}, 7)", Some(&[1, 7])),
        ("${x} = 4", Some(&[4])),
        ("${x} > 9", None),
        // Asked although nothing was rated: it does not hang on the rating.
        ("not(${x} > 2)", None),
        ("${x} <= 2 and ${y} = 1", None),
        ("${x} <= regex(.)", None),
    ];
    for (text, expected) in rows {
        assert_eq!(asked_at(text, "x", 1, 7).as_deref(), expected, "{text}");
    }
}

#[test]
fn a_follow_up_is_known_by_the_answer_it_follows() {
    let rows = [
        ("${x} = 'yes'", Some(true)),
        ("${x}='no'", Some(false)),
        ("selected(${x}, 'yes')", Some(true)),
        ("${x} != 'yes' and ${x} != ''", Some(false)),
        ("${x} != ''", None),
        ("${x} != 'yes'", None),
        ("${y} = 'yes'", None),
        ("${x} = 'maybe'", None),
    ];
    for (text, expected) in rows {
        assert_eq!(follows(text, "x", "yes", "no"), expected, "{text}");
    }
}

#[test]
fn a_sum_is_known_by_what_it_lets_through() {
    let all = ["x", "y", "z"];
    for text in [
        ". + ${x} + ${y} = 100",
        ". = 100 - ${x} - ${y}",
        "${x} + ${y} + ${z} = 100",
        "(${x} + ${y} + .) = 100 and . >= 0",
        "not(. + ${x} + ${y} < 100 or . + ${x} + ${y} > 100)",
    ] {
        assert!(adds_up_to_100(text, "z", &all), "{text}");
    }
    for text in [
        ". + ${x} = 100",
        ". + ${x} + ${y} <= 100",
        ". + ${x} + ${y} = 10",
        ". + ${x} + ${y} + ${w} = 100",
        ". = 100",
        ". + ${x} + ${y} = 100 or . = 0",
        "",
    ] {
        assert!(!adds_up_to_100(text, "z", &all), "{text}");
    }
}

#[test]
fn a_range_is_known_by_its_ends() {
    let rows = [
        (". >= 0", Some((Some(0), None))),
        (". > -1 and . < 8", Some((Some(0), Some(7)))),
        (". <= 500", Some((None, Some(500)))),
        ("not(. < 1) and not(. > 10)", Some((Some(1), Some(10)))),
        ("10 >= . and . >= 1", Some((Some(1), Some(10)))),
        (". = 5", Some((Some(5), Some(5)))),
        (". != 5", None),
        (". < 1 or . > 10", None),
        (". > ${x}", None),
        ("true()", None),
        (". mod 2 = 0", None),
    ];
    for (text, expected) in rows {
        assert_eq!(range(text), expected, "{text}");
    }
}
