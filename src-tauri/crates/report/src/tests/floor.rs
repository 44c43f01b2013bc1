//! No figure under the floor stands anywhere in what leaves.

use super::sample::report;
use crate::page::Block;
use crate::parts::page;
use kit::Lang;

/// Every number of people in every table, "Sections" and ratings aside.
fn people(interviews: u32, lang: Lang) -> Vec<u32> {
    let page = page(&report(interviews), lang);
    let tables = page.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let glance = crate::words::words(lang).glance;
    let median = crate::words::words(lang).median;
    let mut found = Vec::new();
    for table in tables.filter(|table| table.caption.words != glance) {
        let medians = table.head.iter().position(|said| said.words == median);
        for row in &table.rows {
            let mut column = 1;
            for cell in &row.cells {
                let is_people = Some(column) != medians && !cell.words.contains('%');
                let digits: String = cell.words.chars().filter(char::is_ascii_digit).collect();
                found.extend(digits.parse::<u32>().ok().filter(|_| is_people));
                column += cell.columns;
            }
        }
    }
    found
}

#[test]
fn no_table_shows_fewer_people_than_the_floor() {
    for interviews in [10, 12, 19, 20, 30, 39, 46, 60, 99, 2000] {
        for lang in [Lang::En, Lang::Fr] {
            let found = people(interviews, lang);
            assert!(found.iter().all(|people| *people >= 10), "{interviews}: {found:?}");
        }
    }
    assert!(people(46, Lang::En).len() > 20, "the test reads the tables");
}

#[test]
fn no_sentence_says_how_few_answered() {
    let answered = |page: &crate::page::Page| {
        let notes = page.blocks.iter().filter_map(|block| match block {
            Block::Note(said) if said.words.starts_with("Answered in ") => Some(said.words.clone()),
            _ => None,
        });
        notes.collect::<Vec<_>>()
    };
    let said = answered(&page(&report(12), Lang::En));
    assert_eq!(said[0], "Answered in 10 or more of 12 interviews.");
    assert!(
        said.contains(&"Answered in fewer than 10 of 12 interviews.".to_owned()),
        "{said:?}"
    );
}

#[test]
fn a_study_of_nine_says_why_it_is_empty() {
    let page = crate::html(&report(9), Lang::En).unwrap();
    assert!(page.contains("Fewer than 10 interviews were held."));
    assert!(!page.contains("<blockquote") && !page.contains("<table"));
}
