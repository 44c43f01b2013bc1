use super::sample::report;
use super::web::{elements, hostile};
use crate::{Report, deck, html};
use kit::Lang;

/// What stands between two marks, each time.
fn between<'a>(page: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let parts = page.split(open).skip(1);
    parts.map(|part| part.split(close).next().unwrap()).collect()
}

/// The cells of a table's body, row by row, without pictures.
fn cells(table: &str) -> Vec<Vec<String>> {
    let body = table.split("<tbody>").nth(1).unwrap();
    let words = |cell: &str| {
        let text = cell.split("<svg").next().unwrap();
        text.split('<')
            .map(|part| part.split('>').next_back().unwrap())
            .collect::<String>()
    };
    let row = |row: &str| {
        row.split("</t")
            .filter(|cell| cell.contains('>'))
            .map(|cell| words(&cell[cell.find('>').unwrap() + 1..]))
            .collect()
    };
    between(body, "<tr>", "</tr>").into_iter().map(row).collect()
}

fn numbered(mut report: Report) -> Report {
    report.is_numbered = true;
    report
}

#[test]
fn every_figure_stands_in_the_report_under_the_number_beside_it() {
    for (interviews, lang) in [(46, Lang::En), (46, Lang::Fr), (2_000, Lang::Fr)] {
        let report = numbered(report(interviews));
        let (slide, page) = (deck(&report, lang).unwrap(), html(&report, lang).unwrap());
        let row = |heading: &str| {
            let number = heading.rsplit_once(" (").unwrap().1.trim_end_matches(')');
            let shown = format!("id=\"row-{number}\"><span class=\"row-number\">{number}</span>");
            page.split(&shown)
                .nth(1)
                .unwrap()
                .split("<div class=\"row\"")
                .next()
                .unwrap()
        };
        let glance = row(between(&slide, "<h2>", "</h2>")[0]);
        let told: Vec<_> = between(&slide, "<dt>", "</dt>")
            .into_iter()
            .zip(between(&slide, "<dd>", "</dd>"))
            .collect();
        assert!(told.len() >= 3);
        for (name, figure) in told {
            assert!(
                glance.contains(&format!("<span>{name}</span></th><td>{figure}</td>")),
                "{name}: {figure}"
            );
        }
        let tables = between(&slide, "<table>", "</table>");
        assert_eq!(tables.len(), 2, "themes and statements");
        for table in tables {
            let there = cells(row(between(table, "<caption>", "</caption>")[0]));
            let here = cells(table);
            assert!(here.len() > 1);
            for told in here {
                let same = there.iter().find(|row| row[0] == told[0]).unwrap();
                assert!(same.contains(&told[1]), "{told:?}, but in the report {same:?}");
            }
        }
    }
}

#[test]
fn a_report_without_numbers_is_not_said_to_have_them() {
    for lang in [Lang::En, Lang::Fr] {
        let slide = deck(&report(46), lang).unwrap();
        let headings = [
            between(&slide, "<h2>", "</h2>"),
            between(&slide, "<caption>", "</caption>"),
        ]
        .concat();
        assert!(
            headings
                .iter()
                .all(|heading| !heading.contains('(') && heading.trim() == *heading),
            "{headings:?}"
        );
        assert_eq!(between(&slide, "<footer>", "</footer>")[0].matches("<p>").count(), 1);
        let slide = deck(&numbered(report(46)), lang).unwrap();
        assert_eq!(between(&slide, "<footer>", "</footer>")[0].matches("<p>").count(), 2);
    }
}

#[test]
fn the_slide_is_well_formed_fetches_nothing_and_keeps_to_the_floor() {
    for (report, lang) in [
        (report(46), Lang::En),
        (report(9), Lang::Fr),
        (report(0), Lang::En),
        (hostile(), Lang::Fr),
    ] {
        let slide = deck(&report, lang).unwrap();
        let names = elements(&slide);
        assert!(
            names
                .iter()
                .all(|name| name != "script" && name != "link" && name != "img")
        );
        assert!(!slide.contains("http:") && !slide.contains("https:") && !slide.contains("style=\""));
        assert_eq!(names.iter().filter(|name| *name == "h1").count(), 1);
    }
    // Nine people are fewer than ten: nothing of what they said.
    let slide = deck(&report(9), Lang::En).unwrap();
    assert!(
        !slide.contains("<table") && !slide.contains("<blockquote") && !slide.contains("<dl"),
        "{slide}"
    );
}
