use super::sample::report;
use super::web::hostile;
use crate::docx;
use kit::Lang;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::{DateTime, ZipArchive};

/// The parts by name, each read to its last tag.
fn parts(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut pack = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..pack.len() {
        let mut file = pack.by_index(at).unwrap();
        assert_eq!(file.last_modified(), Some(DateTime::default()), "no time of writing");
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let mut reader = Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap(), Event::Eof) {}
        parts.insert(file.name().unwrap().into_owned(), text);
    }
    parts
}

pub(super) fn written(interviews: u32, lang: Lang) -> BTreeMap<String, String> {
    parts(docx(&report(interviews), lang).unwrap())
}

#[test]
fn headings_tables_and_language_are_real() {
    let parts = written(46, Lang::Fr);
    let body = &parts["word/document.xml"];
    for style in ["Title", "Heading1", "Heading2", "Heading3", "Quote", "Caption"] {
        assert!(
            body.contains(&format!("<w:pStyle w:val=\"{style}\"/>")),
            "{style} is used"
        );
        assert!(
            parts["word/styles.xml"].contains(&format!("w:styleId=\"{style}\"")),
            "{style} is there"
        );
    }
    assert_eq!(body.matches("<w:tblHeader/>").count(), body.matches("<w:tbl>").count());
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"fr-CA\""));
    assert!(body.contains("<w:lang w:val=\"en-CA\"/></w:rPr><w:t xml:space=\"preserve\">“By the time"));
}

/// A yes at the foot of a page and its no at the head of the next are read as two answers.
#[test]
fn a_small_table_stays_on_one_page() {
    let body = &written(46, Lang::En)["word/document.xml"];
    let small = body.split("<w:tbl>").skip(1).filter_map(|rest| {
        let rows: Vec<&str> = rest.split("</w:tbl>").next()?.split("<w:tr>").skip(1).collect();
        (rows.len() <= 10).then_some(rows)
    });
    let small: Vec<_> = small.collect();
    assert!(small.len() > 5, "only {} small tables", small.len());
    for rows in small {
        let (last, before) = rows.split_last().unwrap();
        assert!(before.iter().all(|row| row.contains("<w:keepNext/>")));
        assert!(!last.contains("<w:keepNext/>"), "the table holds on to what follows it");
    }
}

#[test]
fn every_row_fills_its_table() {
    let parts = written(46, Lang::En);
    for table in parts["word/document.xml"].split("<w:tbl>").skip(1) {
        let table = table.split("</w:tbl>").next().unwrap();
        let columns = table.matches("<w:gridCol ").count();
        for row in table.split("<w:tr>").skip(1) {
            let spans: usize = row
                .split("<w:tc>")
                .skip(1)
                .map(|cell| {
                    let span = cell.split("<w:gridSpan w:val=\"").nth(1);
                    span.map_or(1, |rest| rest.split('"').next().unwrap().parse().unwrap())
                })
                .sum();
            assert_eq!(spans, columns, "{row}");
        }
    }
}

#[test]
fn nobody_and_no_time_stands_in_it() {
    let parts = written(46, Lang::En);
    let properties = &parts["docProps/core.xml"];
    assert!(
        properties.contains("<dc:creator></dc:creator>")
            && properties.contains("<cp:lastModifiedBy></cp:lastModifiedBy>")
    );
    for (name, text) in &parts {
        for trace in [
            "dcterms",
            "created",
            "rsid",
            "w:author",
            "w:date",
            "Application",
            "paraId",
        ] {
            assert!(!text.contains(trace), "{trace} in {name}");
        }
    }
}

#[test]
fn a_search_for_names_can_look_inside() {
    let parts = crate::parts_of_document(&docx(&report(46), Lang::En).unwrap());
    let holds = |words: &str| parts.iter().any(|part| String::from_utf8_lossy(part).contains(words));
    assert!(holds("By the time the answer comes"));
    for no_document in [&b""[..], b"PK\x03\x04", b"<html>"] {
        assert_eq!(crate::parts_of_document(no_document), Vec::<Vec<u8>>::new());
    }
}

#[test]
fn the_same_report_is_the_same_document() {
    assert_eq!(
        docx(&report(46), Lang::En).unwrap(),
        docx(&report(46), Lang::En).unwrap()
    );
}

#[test]
fn hostile_words_stay_words() {
    let parts = parts(docx(&hostile(), Lang::Fr).unwrap());
    let body = &parts["word/document.xml"];
    assert!(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!body.contains(['\u{202E}', '\u{0}', '\u{FFFF}']));
}
