//! The files beside the report.

use super::sample::{note, report};
use crate::{On, Response, actions_csv, csv, parts_of_document, responses_csv, responses_docx};
use kit::{Bilingual, Lang};
use record::Month;

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.starts_with('\u{FEFF}'), "old programs need to be told");
    csv::rows(text).unwrap()
}

#[test]
fn every_action_has_a_row_in_either_language() {
    let report = report(46);
    for lang in [Lang::En, Lang::Fr] {
        let rows = rows(&actions_csv(&report, lang));
        assert_eq!(rows.len(), report.actions.len() + 1);
        assert!(rows.iter().all(|row| row.len() == 6));
        for (at, row) in rows.iter().enumerate().skip(1) {
            assert_eq!(row[0], at.to_string());
            assert!(row[1..4].iter().all(|cell| !cell.is_empty()), "{row:?}");
        }
    }
    let (en, fr) = (
        rows(&actions_csv(&report, Lang::En)),
        rows(&actions_csv(&report, Lang::Fr)),
    );
    assert_ne!(en[1][2], fr[1][2], "the state is said in words");
}

fn response(number: u32, words: &str, could_be_recognised: bool) -> Response {
    Response {
        month: Month::new(2027, 5).unwrap(),
        number,
        on: On::Paragraph,
        could_be_recognised,
        words: (!words.is_empty()).then(|| note(words)),
        response: (number != 9).then(|| note("made shorter")),
        is_settled: number != 9,
    }
}

fn said() -> Vec<Response> {
    vec![
        response(12, "=too long, and nobody reads it", false),
        response(9, "the third sentence is not what was said", false),
        response(4, "there is one regional office of that size", true),
    ]
}

#[test]
fn words_that_point_at_somebody_stay_and_the_response_leaves() {
    let csv = rows(&responses_csv(&said(), Lang::En));
    let numbers: Vec<&str> = csv[1..].iter().map(|row| row[1].as_str()).collect();
    assert_eq!(numbers, ["4", "9", "12"], "not the order they came in");
    assert_eq!(
        (csv[1][3].as_str(), csv[1][4].as_str()),
        ("[kept back: somebody could be recognized]", "made shorter")
    );
    assert_eq!((csv[2][4].as_str(), csv[2][5].as_str()), ("", "open"));
    let text = String::from_utf8(responses_csv(&said(), Lang::Fr)).unwrap();
    assert!(
        !text.contains("regional office") && text.contains("'=too long"),
        "no formula, nobody"
    );
    let title = Bilingual::both("Study", "Étude");
    let document = parts_of_document(&responses_docx(&title, &said(), Lang::Fr).unwrap());
    let holds = |words: &str| {
        document
            .iter()
            .any(|part| String::from_utf8_lossy(part).contains(words))
    };
    assert!(holds("Ébauche de mai 2027") && holds("nobody reads it") && holds("made shorter"));
    assert!(!holds("regional office"));
}

#[test]
fn a_draft_nobody_commented_on_says_so() {
    let document = parts_of_document(&responses_docx(&Bilingual::both("S", "É"), &[], Lang::En).unwrap());
    assert!(
        document
            .iter()
            .any(|part| String::from_utf8_lossy(part).contains("No comment was received."))
    );
    assert_eq!(rows(&responses_csv(&[], Lang::En)).len(), 1);
}
