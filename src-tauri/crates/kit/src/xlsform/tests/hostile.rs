//! Whatever arrives is read or refused.

use super::{drawn, read, sheet};
use crate::xlsform::{book, write};
use crate::{File, KitError, read_xlsform, sample, write_xlsform};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut pack = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        pack.start_file(*name, SimpleFileOptions::default()).unwrap();
        pack.write_all(content).unwrap();
    }
    pack.finish().unwrap().into_inner()
}

/// The sample's workbook with one of its parts rewritten.
fn rewritten(part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let bytes = write_xlsform(&sample()).unwrap();
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..pack.len() {
        let mut file = pack.by_index(at).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut content).unwrap();
        let name = file.name().unwrap().into_owned();
        if name == part {
            content = change(std::str::from_utf8(&content).unwrap()).into_bytes();
        }
        parts.push((name, content));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(n, c)| (n.as_str(), c.as_slice())).collect();
    packed(&parts)
}

const SURVEY: &str = "xl/worksheets/sheet1.xml";

#[test]
fn what_is_no_form_is_refused() {
    assert_eq!(read_xlsform(b""), Err(KitError::Empty { file: File::Form }));
    for bytes in [
        &b"PK"[..],
        b"type,name,label\n",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"%PDF-1.7",
    ] {
        assert_eq!(read_xlsform(bytes), Err(KitError::NotAForm));
    }
    assert_eq!(read_xlsform(&packed(&[("a.txt", b"a")])), Err(KitError::NotAForm));
    let bare = rewritten("xl/workbook.xml", |xml| xml.replace("\"survey\"", "\"Sheet1\""));
    assert_eq!(read_xlsform(&bare), Err(KitError::NotAForm));
    let empty = read::form(drawn("type | name | label", "", ""));
    assert_eq!(empty, Err(KitError::NoQuestions { file: File::Form }));
}

#[test]
fn what_is_too_large_is_refused_before_a_spreadsheet_reader_sees_it() {
    let zeros = vec![b' '; 49 << 20];
    let bomb = packed(&[("xl/workbook.xml", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(read_xlsform(&bomb), Err(KitError::TooLarge { .. })));
    assert!(matches!(
        read_xlsform(&vec![0; 9 << 20]),
        Err(KitError::TooLarge { .. })
    ));
    let names: Vec<String> = (0..600).map(|n| format!("{n}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b""[..])).collect();
    assert!(matches!(read_xlsform(&packed(&parts)), Err(KitError::TooMany { .. })));
}

#[test]
fn a_cell_at_the_end_of_the_world_takes_no_memory() {
    let far = rewritten(SURVEY, |xml| {
        xml.replace(
            "</sheetData>",
            "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>a</v></c></row></sheetData>",
        )
    });
    assert!(matches!(
        read_xlsform(&far),
        Err(KitError::TooMany { limit: 5_000, .. })
    ));
    let wide = rewritten(SURVEY, |xml| {
        xml.replace(
            "</sheetData>",
            "<row r=\"900\"><c r=\"XFD900\" t=\"str\"><v>a</v></c></row></sheetData>",
        )
    });
    assert!(matches!(read_xlsform(&wide), Err(KitError::TooMany { limit: 256, .. })));
    // One string of 32,000 letters in 300 cells of one shared place.
    let long = "a".repeat(32_000);
    let cells: String = (200..500)
        .map(|r| format!("<row r=\"{r}\"><c r=\"A{r}\" t=\"str\"><v>{long}</v></c></row>"))
        .collect();
    let heavy = rewritten(SURVEY, |xml| {
        xml.replace("</sheetData>", &format!("{cells}</sheetData>"))
    });
    assert!(matches!(read_xlsform(&heavy), Err(KitError::TooLarge { .. })));
}

#[test]
fn groups_beyond_any_interview_are_refused() {
    let deep = "begin_group | g | G\n".repeat(13);
    let form = read::form(drawn(&format!("type | name | label\n{deep}text | a | A"), "", ""));
    assert!(matches!(form, Err(KitError::TooDeep { line: 14, .. })));
    let many = "text | a | A\n".repeat(501);
    let form = read::form(drawn(&format!("type | name | label\n{many}"), "", ""));
    assert!(matches!(form, Err(KitError::TooMany { limit: 500, .. })));
}

#[test]
fn damaged_workbooks_are_read_or_refused() {
    let good = write_xlsform(&sample()).unwrap();
    for end in (0..good.len()).step_by(97) {
        let _ = read_xlsform(&good[..end]);
    }
    for at in (0..good.len()).step_by(61) {
        let mut bad = good.clone();
        bad[at] ^= 0x5A;
        let _ = read_xlsform(&bad);
    }
}

/// Cells as forms have them, put together anyhow.
fn cell() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 44] = [
        "",
        "",
        "",
        "begin_group",
        "begin group",
        "end_group",
        "begin_repeat",
        "end_repeat",
        "begin_score",
        "note",
        "text",
        "integer",
        "range",
        "score__row",
        "select_one l",
        "select_multiple l",
        "select_one",
        "l",
        "yes",
        "no",
        "1",
        "2",
        "3",
        "q1_1",
        "q1_1_s1",
        "q1_1_c1",
        "s1",
        "script",
        "title",
        "thanks",
        "kit_notes",
        "s1_notes",
        "${q1_1} <= 2",
        "${q1_1} = 'yes'",
        ". + ${q1_1} = 100",
        ". >= 0",
        "table-list",
        "start=1 end=5",
        "start",
        "subrosa_kit",
        "English (en)",
        "? a\n• b",
        "–",
        "audit",
    ];
    prop_oneof![4 => proptest::sample::select(&KNOWN[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

fn rows(most: usize) -> impl Strategy<Value = Vec<Vec<String>>> {
    proptest::collection::vec(proptest::collection::vec(cell(), 0..12), 0..most)
}

proptest! {
    #![proptest_config(super::quiet(256))]

    #[test]
    fn any_cells_are_read_or_refused(survey in rows(30), choices in rows(8), settings in rows(2), is_ours in any::<bool>()) {
        let mut form = drawn("", "", "");
        form.survey = sheet("survey", "type|name|label|label::Français (fr)|hint|guidance_hint|appearance|relevant|constraint|parameters|kobo--score-choices|required");
        form.survey.rows = survey;
        form.choices = sheet("choices", "list_name|name|label|label::fr|detail_en");
        form.choices.rows = choices;
        form.settings = sheet("settings", "form_title|form_id|default_language|version");
        form.settings.rows = settings;
        if is_ours {
            form.settings.rows.insert(0, vec!["T".into(), "subrosa_kit".into()]);
        }
        if let Ok(read) = read::form(form) {
            // What was read can be written, and read again.
            let again = read::form(write::form(&read.kit)).unwrap();
            prop_assert_eq!(again.kit.questions().count(), read.kit.questions().count());
        }
    }

    #[test]
    fn any_head_is_read_or_refused(head in proptest::collection::vec(cell(), 0..12), survey in rows(10)) {
        let mut form = drawn("", "", "");
        form.survey.head = head;
        form.survey.rows = survey;
        let _ = read::form(form);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_xlsform(&bytes);
        let _ = book::read(&[&b"PK\x03\x04"[..], &bytes].concat());
    }
}
