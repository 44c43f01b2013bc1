//! This edition beside the one before, on the page.

use super::sample::report;
use crate::Report;
use crate::chart::slope::{Span, slope};
use crate::page::{Block, Table};
use crate::parts::page;
use kit::Lang;
use record::{Earlier, Relation};
use review::Comparison;
use std::collections::BTreeMap;

/// 46 interviews beside 36 of the same study, as if those were another edition.
fn compared(relations: BTreeMap<kit::QuestionId, Relation>) -> Report {
    let mut earlier = report(36).released.figures().clone();
    earlier.edition = "2024".into();
    let now = report(46);
    let earlier = Earlier {
        figures: earlier,
        relations,
    };
    Report {
        then: Some(Comparison::of(&earlier, now.released.figures(), 10)),
        ..now
    }
}

fn tables(report: &Report, lang: Lang) -> Vec<Table> {
    let blocks = page(report, lang).blocks.into_iter();
    let tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables
        .filter(|table| table.head.get(1).is_some_and(|said| said.words == "2024"))
        .collect()
}

#[test]
fn both_numbers_of_people_stand_beside_their_shares() {
    let report = compared(BTreeMap::new());
    let found = tables(&report, Lang::En);
    let statements = found
        .iter()
        .find(|table| table.caption.words.starts_with("4.1"))
        .unwrap();
    let first = &statements.rows[0];
    let words: Vec<_> = first.cells.iter().map(|cell| cell.words.as_str()).collect();
    // 10 of 36 rated it above the middle then: DISTRIBUTIONS[0], the first 36 of 46.
    assert_eq!(words, ["10 of 36 (28%)", "20 of 46 (43%)", "+15"]);
    assert!(
        first
            .picture
            .as_ref()
            .is_some_and(|picture| picture.svg().contains("chart-then") && picture.svg().contains("aria-hidden"))
    );
    let french = tables(&report, Lang::Fr);
    let words: Vec<_> = french
        .iter()
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells)
        .map(|cell| &cell.words)
        .collect();
    assert!(
        words.iter().any(|words| words.contains("10 sur 36 (28\u{a0}%)")),
        "{words:?}"
    );
    assert!(
        words.iter().any(|words| words.contains(", sans changement")),
        "{words:?}"
    );
}

#[test]
fn what_is_not_told_on_one_side_has_no_points_and_no_picture() {
    let found = tables(&compared(BTreeMap::new()), Lang::En);
    let rows = found.iter().flat_map(|table| &table.rows);
    let hidden: Vec<_> = rows
        .filter(|row| row.cells[..2].iter().any(|cell| cell.words == "not shown"))
        .collect();
    assert!(!hidden.is_empty());
    assert!(
        hidden
            .iter()
            .all(|row| row.cells[2].words == "not shown" && row.picture.is_none())
    );
}

#[test]
fn a_question_that_the_lead_calls_reworded_is_not_compared() {
    let id = kit::QuestionId("4.1".into());
    let report = compared(BTreeMap::from([(id.clone(), Relation::Reworded(id))]));
    assert!(
        !tables(&report, Lang::En)
            .iter()
            .any(|table| table.caption.words.starts_with("4.1"))
    );
}

#[test]
fn an_edition_without_one_before_says_nothing_of_it() {
    let html = crate::html(&report(46), Lang::En).unwrap();
    assert!(!html.contains("Then and now"));
    let html = crate::html(&compared(BTreeMap::new()), Lang::En).unwrap();
    assert!(html.contains("Then and now") && html.contains("no change"));
    assert!(crate::docx(&compared(BTreeMap::new()), Lang::Fr).is_ok());
}

#[test]
fn slopes_of_one_page_have_one_scale() {
    assert_eq!(Span::of([36, 45, 59]), Span { low: 30, high: 60 });
    assert_eq!(Span::of([]), Span { low: 40, high: 60 });
    assert_eq!(Span::of([0, 100]), Span { low: 0, high: 100 });
    let up = slope(20, 80, Span { low: 20, high: 80 }).svg();
    // From the bottom at the left to the top at the right, open dot first.
    assert!(up.contains("x1=\"6\" y1=\"66\" x2=\"194\" y2=\"6\""), "{up}");
    assert!(up.find("fill=\"#ffffff\"").unwrap() < up.find("chart-now").unwrap());
    assert!(!up.contains("style="));
}
