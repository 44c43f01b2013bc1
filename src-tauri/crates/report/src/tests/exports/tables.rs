//! Answers as CSV and XLSX.

use super::study::{HARD, leaving, usual};
use crate::exports::{Leaving, answers_csv, answers_xlsx};
use crate::tests::sample::note;
use crate::unpack::parts_of_document;
use csv_core::{ReadRecordResult, Reader};
use kit::Lang;
use proptest::prelude::*;
use record::{Line, Speaker};

/// Reads a file of comma-separated values with somebody else's reader.
fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut rest = bytes
        .strip_prefix("\u{FEFF}".as_bytes())
        .expect("it begins with the mark of UTF-8");
    let (mut reader, mut rows) = (Reader::new(), Vec::new());
    let (mut out, mut ends) = (vec![0; bytes.len() + 16], vec![0; 64]);
    loop {
        let (result, taken, written, fields) = reader.read_record(rest, &mut out, &mut ends);
        rest = &rest[taken..];
        match result {
            ReadRecordResult::Record => {
                let mut from = 0;
                let cells = ends[..fields].iter().map(|to| {
                    let cell = String::from_utf8(out[from..*to].to_vec()).unwrap();
                    from = *to;
                    cell
                });
                rows.push(cells.collect());
                assert!(written <= out.len());
            }
            ReadRecordResult::InputEmpty if !rest.is_empty() || taken > 0 => {}
            ReadRecordResult::End => return rows,
            _ => panic!("a record that does not fit"),
        }
    }
}

#[test]
fn every_line_has_its_row_and_none_runs() {
    let study = usual();
    let rows = read(&answers_csv(&study, Lang::En));
    assert_eq!(
        rows[0],
        [
            "question",
            "kind",
            "about",
            "speaker",
            "own words",
            "language",
            "text",
            "themes"
        ]
    );
    assert_eq!(rows.len(), 1 + study.statements.lines());
    assert!(rows.iter().all(|row| row.len() == 8), "a comma broke a row");
    let texts: Vec<&str> = rows.iter().map(|row| row[6].as_str()).collect();
    assert!(leaving_texts(&study).len() > HARD.len());
    for kept in leaving_texts(&study) {
        assert!(texts.iter().any(|text| text.trim_start_matches('\'') == kept), "{kept}");
    }
    for cell in rows.iter().flatten() {
        let first = cell.trim_start().chars().next();
        assert!(
            !matches!(first, Some('=' | '+' | '-' | '@')),
            "a spreadsheet would run {cell}"
        );
    }
    assert!(
        rows.iter()
            .any(|row| row[7].starts_with("'=Forms") || row[7].contains("; =Forms"))
    );
}

#[test]
fn rows_of_a_question_follow_nobody() {
    let study = leaving(40, |_, _| {});
    let rows = read(&answers_csv(&study, Lang::En));
    let of_question: Vec<&Vec<String>> = rows.iter().filter(|row| row[0] == "3.1").collect();
    let beside = of_question
        .windows(2)
        .filter(|pair| pair[1][6] == format!("{} again", pair[0][6]));
    assert!(beside.count() < 12, "the two lines of an answer do not stand together");
}

#[test]
fn who_spoke_and_in_what_language_is_told_where_enough_did() {
    let column = |at: usize, change: fn(u32, &mut record::Interview)| -> Vec<String> {
        let study = leaving(40, |held, _| {
            (0..).zip(held).for_each(|(at, (_, held))| change(at, held))
        });
        let rows = read(&answers_csv(&study, Lang::En));
        let mut cells: Vec<String> = rows[1..]
            .iter()
            .filter(|row| row[0] == "3.1")
            .map(|row| row[at].clone())
            .collect();
        cells.sort();
        cells.dedup();
        cells
    };
    fn second(held: &mut record::Interview) {
        let lines: Vec<&mut Line> = held.answers.values_mut().flat_map(|answer| &mut answer.notes).collect();
        lines.into_iter().for_each(|line| line.speaker = Speaker::DirectReport);
    }
    assert_eq!(
        column(5, |_, _| {}),
        [""],
        "all in one language: it says nothing of anybody"
    );
    assert_eq!(
        column(5, |at, held| held.lang =
            Some(if at < 20 { Lang::Fr } else { Lang::En })),
        ["English", "French"]
    );
    assert_eq!(column(3, |_, _| {}), [""]);
    assert_eq!(
        column(3, |at, held| if at < 4 {
            second(held)
        }),
        [""],
        "four brought somebody along"
    );
    assert_eq!(
        column(3, |at, held| if at < 15 {
            second(held)
        }),
        ["direct report", "director"]
    );
    let few = leaving(40, |held, _| {
        held[..4].iter_mut().for_each(|(_, held)| held.lang = Some(Lang::Fr))
    });
    assert_eq!(
        read(&answers_csv(&few, Lang::En))
            .iter()
            .filter(|row| row[0] == "3.1")
            .count(),
        72,
        "four stay behind"
    );
}

#[test]
fn a_workbook_tells_no_author_and_no_time() {
    let study = usual();
    let bytes = answers_xlsx(&study, Lang::Fr).unwrap();
    assert_eq!(
        bytes,
        answers_xlsx(&study, Lang::Fr).unwrap(),
        "the same study, the same bytes"
    );
    let parts: Vec<String> = parts_of_document(&bytes)
        .into_iter()
        .map(|part| String::from_utf8(part).unwrap())
        .collect();
    let all = parts.concat();
    assert!(all.contains("Réponses") && all.contains("Chiffres") && all.contains("<tableColumn "));
    assert!(!all.contains("<f>"), "a formula");
    let years: Vec<&str> = all
        .match_indices("T00:00:00Z")
        .map(|(at, _)| &all[at - 10..at])
        .collect();
    assert!(years.iter().all(|day| *day == "1980-01-01"), "{years:?}");
    assert!(!all.contains("20:") || !all.contains("dcterms:created xsi:type=\"dcterms:W3CDTF\">202"));
    if let Some(folder) = std::env::var_os("REPORT_OUT") {
        let folder = std::path::PathBuf::from(folder);
        std::fs::write(folder.join("answers.xlsx"), bytes).unwrap();
        std::fs::write(folder.join("answers.csv"), answers_csv(&study, Lang::En)).unwrap();
    }
}

/// Every line as it may leave: what looks like a name is blacked out.
fn leaving_texts(study: &Leaving) -> Vec<&str> {
    let answers = study
        .statements
        .questions()
        .iter()
        .flat_map(|question| &question.answers);
    let texts = answers
        .flat_map(|answer| &answer.lines)
        .map(|line| line.text.expose().trim());
    texts.filter(|text| !text.is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever a line holds comes back out of the table, one apostrophe at most before it.
    #[test]
    fn any_words_come_back(words in "[^\n]{1,60}", more in "\\PC{0,40}") {
        let study = leaving(10, |held, _| {
            let answer = held[0].1.answers.get_mut(&super::study::id("3.1")).unwrap();
            answer.notes[0].text = note(&words);
            answer.notes[1].text = note(&more);
        });
        let rows = read(&answers_csv(&study, Lang::En));
        prop_assert!(rows.iter().all(|row| row.len() == 8));
        for kept in leaving_texts(&study) {
            prop_assert!(rows.iter().any(|row| row[6] == kept || row[6] == format!("'{kept}")), "{kept:?}");
        }
        prop_assert!(answers_xlsx(&study, Lang::En).is_ok());
    }
}
