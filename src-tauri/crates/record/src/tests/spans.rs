//! Words of a line, by code points, before and after a name in it was struck out.

use super::samples::*;
use crate::*;
use proptest::prelude::*;

fn span(line: u32, from: u32, to: u32) -> Spot {
    Spot::Span { line, from, to }
}

/// Words as they come out of a record: letters of every width, as they are.
fn any_words() -> impl Strategy<Value = NoteText> {
    "[aé😀𝒳 \u{301}œ\\[\\]]{0,24}".prop_map(NoteText::from_wire)
}

#[test]
fn words_are_cut_at_code_points() {
    let rows = [
        ("café noir", 0, 4, Some("café")),
        ("cafe\u{301} noir", 0, 5, Some("cafe\u{301}")),
        ("a 👩‍👧 b", 2, 5, Some("👩‍👧")),
        ("𝒳 cœur", 2, 6, Some("cœur")),
        ("abc", 1, 1, None),
        ("abc", 2, 1, None),
        ("abc", 1, 4, None),
        ("abc", 0, u32::MAX, None),
    ];
    for (text, from, to, found) in rows {
        let cut = NoteText::from_wire(text.to_owned()).span(from, to);
        assert_eq!(cut.as_ref().map(NoteText::expose), found, "{text} {from} {to}");
    }
}

proptest! {
    #[test]
    fn a_span_is_what_its_code_points_are(text in any_words(), from in 0..30_u32, to in 0..30_u32) {
        let points: Vec<char> = text.expose().chars().collect();
        let expected = (from < to && to as usize <= points.len())
            .then(|| points[from as usize..to as usize].iter().collect::<String>());
        let cut = text.span(from, to);
        prop_assert_eq!(cut.as_ref().map(|cut| cut.expose().to_owned()), expected);
    }

    #[test]
    fn a_span_follows_or_falls_back_to_the_line(
        front in any_words(), name in any_words(), back in any_words(), from in 0..70_u32, len in 1..30_u32
    ) {
        let text = |middle: &str| NoteText::from_wire(format!("{}{middle}{}", front.expose(), back.expose()));
        let (before, after) = (text(name.expose()), text("[a colleague]"));
        let Some(words) = before.span(from, from + len) else { return Ok(()) };
        match Rewritten::of(&before, &after).spot(&span(3, from, from + len)) {
            Spot::Line(line) => prop_assert_eq!(line, 3),
            Spot::Span { line, from: begins, to: ends } => {
                prop_assert_eq!(line, 3);
                let now = after.span(begins, ends);
                prop_assert!(now.is_some(), "it reaches beyond the line");
                // Words in front of the name and behind it are the same words.
                let struck = front.expose().chars().count() as u32..(front.expose().chars().count() + name.expose().chars().count()) as u32;
                if from + len <= struck.start || from >= struck.end {
                    prop_assert_eq!(now.as_ref().map(NoteText::expose), Some(words.expose()));
                }
            }
            other => prop_assert!(false, "{other:?}"),
        }
    }
}

#[test]
fn what_was_given_to_spans_goes_with_a_line_whose_name_was_struck() {
    let record = RecordId::from_bytes([1; 16]);
    let at = |spot: Spot| Passage {
        record,
        question: question("3.1"),
        spot,
    };
    let before = NoteText::from_wire("we asked Quillfeather for paper".to_owned());
    let after = NoteText::from_wire("we asked [a colleague] for paper".to_owned());
    let mut reading = Reading::default();
    let [waiting, paper] = ["waiting", "paper"].map(|name| reading.add_theme(words(name)));
    reading.give(at(span(0, 0, 8)), waiting, true);
    reading.give(at(span(0, 26, 31)), paper, true);
    reading.give(at(span(0, 12, 26)), paper, true);
    reading.give(at(span(1, 12, 26)), paper, true);
    reading.give(at(Spot::Line(0)), waiting, true);
    reading.quote(at(span(0, 0, 31)), true);
    reading.quote(at(span(0, 12, 14)), true);
    reading.quote(at(Spot::Line(0)), true);
    reading.rewrite(record, &question("3.1"), 0, &Rewritten::of(&before, &after));
    let given: Vec<_> = reading
        .codings
        .iter()
        .map(|(passage, themes)| (passage.spot.clone(), themes.len()))
        .collect();
    assert_eq!(
        given,
        [
            (Spot::Line(0), 2),
            (span(0, 0, 8), 1),
            (span(0, 27, 32), 1),
            (span(1, 12, 26), 1)
        ]
    );
    let quoted: Vec<_> = reading.quotes.iter().map(|quote| quote.passage.spot.clone()).collect();
    assert_eq!(quoted, [span(0, 0, 32), Spot::Line(0)]);
}
