//! One row of numbers through the whole report.

use super::sample::{note, report};
use crate::page::Block;
use crate::parts::page;
use crate::{ReportError, docx, html, rows, shown};
use kit::Lang::{En, Fr};
use kit::QuestionId;
use proptest::prelude::*;
use record::{Anchor, Draft, ParagraphId, PrintedRow, ThemeId};

/// Anywhere a paragraph may stand, places that are gone included.
fn anywhere() -> impl Strategy<Value = Anchor> {
    prop_oneof![
        (1..=6_u8).prop_map(Anchor::Part),
        (1..=5_u32).prop_map(|id| Anchor::Theme(ThemeId(id))),
        (1..=4_u8, 1..=3_u8).prop_map(|(a, b)| Anchor::Question(QuestionId(format!("{a}.{b}")))),
    ]
}

/// Where, and in which languages it is written.
fn written() -> impl Strategy<Value = Vec<(Anchor, bool, bool)>> {
    prop::collection::vec((anywhere(), any::<bool>(), any::<bool>()), 0..12)
}

fn with(paragraphs: &[(Anchor, bool, bool)]) -> crate::Report {
    let mut report = report(46);
    let mut draft = Draft {
        paragraphs: report.paragraphs,
        last_paragraph: 9,
        ..Draft::default()
    };
    for (under, en, fr) in paragraphs {
        let id = draft.add_paragraph(under.clone(), None);
        let fresh = draft.paragraph_mut(id).unwrap();
        for (_, lang) in [(*en, En), (*fr, Fr)].into_iter().filter(|(is, _)| *is) {
            fresh.write(lang, note("On attend, they wait."));
        }
    }
    report.paragraphs = draft.paragraphs;
    report
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn both_languages_screen_and_documents_share_one_numbering(paragraphs in written()) {
        let report = with(&paragraphs);
        let rows = rows(&report);
        for lang in [En, Fr] {
            let page = page(&report, lang);
            let numbers: Vec<u32> = page.rows.iter().map(|(number, _)| *number).collect();
            prop_assert_eq!(&numbers, &(1..=rows.len() as u32).collect::<Vec<_>>());
            prop_assert!(page.rows.iter().all(|(_, blocks)| !blocks.is_empty()), "every number is beside something");
            let on_screen: Vec<_> = shown(&report, lang).into_iter().filter_map(|it| Some((it.number?, it.row))).collect();
            prop_assert_eq!(on_screen, (1..).zip(rows.clone()).collect::<Vec<_>>());
        }
        // Nothing that was written is lost, wherever its place went.
        let printed = rows.iter().filter(|row| matches!(row, PrintedRow::Paragraph(_))).count();
        prop_assert_eq!(printed, report.paragraphs.iter().filter(|it| !it.words.is_empty()).count());
    }

    #[test]
    fn a_number_stays_when_a_paragraph_is_written_again(paragraphs in written(), at in 0..16_usize) {
        let mut report = with(&paragraphs);
        let before = rows(&report);
        let count = report.paragraphs.len();
        let one = &mut report.paragraphs[at % count];
        let langs: Vec<_> = one.words.keys().copied().collect();
        for lang in langs {
            one.write(lang, note("Something else altogether."));
        }
        prop_assert_eq!(rows(&report), before);
    }
}

#[test]
fn rows_come_in_reading_order() {
    let rows = rows(&report(46));
    let part = |number| PrintedRow::Heading(Anchor::Part(number));
    let theme = |number| Anchor::Theme(ThemeId(number));
    assert_eq!(
        rows[..4],
        [
            part(1),
            PrintedRow::Paragraph(ParagraphId(1)),
            PrintedRow::Paragraph(ParagraphId(2)),
            PrintedRow::Figures(Anchor::Part(1))
        ]
    );
    assert_eq!(rows[4..6], [part(2), PrintedRow::Figures(Anchor::Part(2))]);
    assert_eq!(
        rows[6..11],
        [
            part(3),
            PrintedRow::Figures(Anchor::Part(3)),
            PrintedRow::Heading(theme(1)),
            PrintedRow::Figures(theme(1)),
            PrintedRow::Paragraph(ParagraphId(3))
        ]
    );
    let headings: Vec<_> = rows
        .iter()
        .filter_map(|row| match row {
            PrintedRow::Heading(Anchor::Part(part)) => Some(*part),
            _ => None,
        })
        .collect();
    assert_eq!(headings, [1, 2, 3, 4, 5, crate::ANNEX]);
    let quotes = rows.iter().filter(|row| matches!(row, PrintedRow::Quote(_))).count();
    let actions = rows.iter().filter(|row| matches!(row, PrintedRow::Action(_))).count();
    assert_eq!((quotes, actions), (4, 2));
}

#[test]
fn a_paragraph_in_one_language_stands_in_both_and_says_which() {
    let report = with(&[(Anchor::Part(2), true, false)]);
    let page = page(&report, Fr);
    let said = page.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(said) if said.lang == En => Some(said.words.as_str()),
        _ => None,
    });
    assert_eq!(said.collect::<Vec<_>>(), ["On attend, they wait."]);
}

#[test]
fn numbers_are_printed_when_asked_for_and_can_always_be_pointed_at() {
    let mut report = report(46);
    let plain = html(&report, En).unwrap();
    let count = rows(&report).len();
    assert_eq!(
        (
            plain.matches("id=\"row-").count(),
            plain.matches("row-number\">").count()
        ),
        (count, 0)
    );
    report.is_numbered = true;
    assert_eq!(html(&report, Fr).unwrap().matches("row-number\">").count(), count);
}

#[test]
fn a_quote_that_is_not_settled_holds_up_every_format() {
    let report = super::sample::unsettled();
    for lang in [En, Fr] {
        assert_eq!(html(&report, lang).err(), Some(ReportError::Unsettled));
        assert_eq!(docx(&report, lang).err(), Some(ReportError::Unsettled));
        assert_eq!(crate::deck(&report, lang).err(), Some(ReportError::Unsettled));
    }
    assert_eq!(
        shown(&report, En)
            .iter()
            .filter(|it| matches!(it.row, PrintedRow::Quote(_)))
            .count(),
        4,
        "the lead sees it"
    );
}
