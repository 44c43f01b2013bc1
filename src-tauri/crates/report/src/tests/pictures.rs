//! The document's pictures, read back from its XML.

use super::document::written;
use super::sample::report;
use crate::html;
use crate::words::words;
use kit::Lang;
use std::collections::BTreeSet;

/// Values of an attribute of an element, in order.
fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let opening = format!("<{element} ");
    let attribute = format!(" {attribute}=\"");
    xml.split(opening.as_str())
        .skip(1)
        .map(|rest| {
            let tag = format!(" {}", rest.split('>').next().unwrap());
            let value = tag.split(attribute.as_str()).nth(1).unwrap_or_default();
            value.split('"').next().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn every_picture_is_described_in_the_language_of_the_document() {
    for lang in [Lang::En, Lang::Fr] {
        let body = &written(46, lang)["word/document.xml"];
        let described = values(body, "wp:docPr", "descr");
        let starts = words(lang).drawn.map(|sentence| sentence.split('{').next().unwrap());
        for words_of in &described {
            let is_pattern = words(lang).patterns.contains(&words_of.as_str());
            let is_figures = starts
                .iter()
                .any(|start| words_of.starts_with(start) && words_of.len() > start.len() + 3);
            assert!(is_pattern || is_figures, "{words_of:?} in {lang:?}");
        }
        let numbers: BTreeSet<String> = values(body, "wp:docPr", "id").into_iter().collect();
        assert_eq!(numbers.len(), described.len(), "each has a number of its own");
        assert_eq!(body.matches("<w:drawing>").count(), described.len());
    }
}

#[test]
fn the_document_has_the_pictures_of_the_page() {
    let report = report(46);
    let page = html(&report, Lang::En).unwrap();
    let body = &written(46, Lang::En)["word/document.xml"];
    assert_eq!(body.matches("<w:drawing>").count(), page.matches("<svg ").count());
    // Every rectangle is one there too, and hatched ones have their lines.
    let rectangles = page.matches("<rect ").count() - page.matches("-hatch)").count();
    assert_eq!(body.matches("prst=\"rect\"").count(), rectangles);
    assert_eq!(body.matches("<a:pattFill ").count(), page.matches("url(#").count());
    assert!(rectangles > 20);
}

#[test]
fn a_picture_stands_in_the_row_whose_figures_it_shows() {
    let body = &written(46, Lang::En)["word/document.xml"];
    let rows = body.split("<w:tr>").skip(1).filter(|row| row.contains("<w:drawing>"));
    let mut seen = 0;
    for row in rows {
        let row = row.split("</w:tr>").next().unwrap();
        let described = &values(row, "wp:docPr", "descr")[0];
        for cell in row.split("<w:tc>").skip(2) {
            let words = cell.split("<w:t xml:space=\"preserve\">").nth(1).unwrap();
            assert!(described.contains(words.split('<').next().unwrap()), "{described}");
        }
        seen += 1;
    }
    assert!(seen > 10);
}

#[test]
fn a_study_too_small_to_show_has_no_pictures() {
    assert!(!written(4, Lang::En)["word/document.xml"].contains("<w:drawing>"));
}
