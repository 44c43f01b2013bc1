use super::sample::{note, report};
use crate::Report;
use kit::{Bilingual, Lang};
use quick_xml::Reader;
use quick_xml::events::Event;

fn html(report: &Report, lang: Lang) -> String {
    crate::html(report, lang).unwrap()
}

/// Every element's name, in order; fails unless the page is well formed down to the last tag.
pub fn elements(page: &str) -> Vec<String> {
    let mut reader = Reader::from_str(page);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                for attribute in start.attributes() {
                    attribute.unwrap();
                }
                names.push(start.name().as_ref().to_owned());
            }
            Event::Eof => return names,
            _ => {}
        }
    }
}

#[test]
fn the_page_is_well_formed_and_its_headings_are_in_order() {
    for (interviews, lang) in [
        (46, Lang::En),
        (46, Lang::Fr),
        (2000, Lang::En),
        (9, Lang::Fr),
        (0, Lang::En),
    ] {
        let names = elements(&html(&report(interviews), lang));
        let levels: Vec<u32> = names
            .iter()
            .filter_map(|name| name.strip_prefix('h')?.parse().ok())
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let count = |name: &str| names.iter().filter(|n| *n == name).count();
        assert_eq!((count("table"), count("script")), (count("caption"), 0));
        assert_eq!(count("thead"), count("table"));
    }
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    let page = html(&report(46), Lang::En);
    for trace in [
        "<script",
        "javascript:",
        "src=",
        "@import",
        "url(http",
        "style=\"",
        "<link",
        "http://",
        "https://",
    ] {
        assert_eq!(page.find(trace), None, "{trace}");
    }
    assert!(page.contains("default-src &apos;none&apos;"));
}

#[test]
fn a_table_names_its_columns_and_rows() {
    let page = html(&report(46), Lang::En);
    assert_eq!(
        page.matches("<th ").count() + page.matches("<th>").count(),
        page.matches("<th scope=").count()
    );
    assert_eq!(
        page.matches("<tbody><tr><th scope=\"row\">").count(),
        page.matches("<tbody>").count()
    );
}

#[test]
fn words_of_the_other_language_say_so() {
    let page = html(&report(46), Lang::Fr);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr-CA\">"));
    let quote = "<blockquote lang=\"en-CA\"><p>“By the time the answer comes we have forgotten the question.”</p>";
    assert!(page.contains(quote));
    assert!(html(&report(46), Lang::En).contains("<blockquote lang=\"fr-CA\"><p>«\u{202F}On éteint des feux"));
}

/// Words that a study could hold by accident or by malice.
const HOSTILE: &str = "<script>alert(1)</script> \"quoted\" 'single' & </style> ]]> \u{202E}turned\u{202C} \u{0}\u{8}\u{FFFF} {n} {floor}";

pub fn hostile() -> Report {
    let mut report = report(46);
    report.title = Bilingual::only(Lang::En, HOSTILE);
    report.edition = HOSTILE.into();
    let typed = report
        .paragraphs
        .iter_mut()
        .map(|it| &mut it.words)
        .chain(report.actions.iter_mut().map(|it| &mut it.words));
    typed
        .flat_map(|words| words.values_mut())
        .for_each(|text| *text = note(HOSTILE));
    for section in &mut report.kit.sections {
        section.title = Bilingual::both(HOSTILE, HOSTILE);
        for question in &mut section.questions {
            question.ask = Bilingual::both(HOSTILE, HOSTILE);
            if let kit::Kind::Several { options: entries }
            | kit::Kind::Agreement {
                statements: entries, ..
            } = &mut question.kind
            {
                entries
                    .iter_mut()
                    .for_each(|entry| entry.label = Bilingual::both(HOSTILE, HOSTILE));
            }
        }
    }
    report
}

#[test]
fn hostile_words_stay_words() {
    for lang in [Lang::En, Lang::Fr] {
        let page = html(&hostile(), lang);
        elements(&page);
        assert!(!page.contains("<script") && page.matches("</style>").count() == 1);
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assert!(page.contains("{n} {floor}"), "what is filled in is not filled in again");
        assert!(!page.contains(['\u{202E}', '\u{202C}', '\u{0}', '\u{8}', '\u{FFFF}']));
    }
}

#[test]
fn the_ends_of_the_scale_are_named_in_a_sentence() {
    assert!(html(&report(46), Lang::En).contains("from 1 (strongly disagree) to 7 (strongly agree)."));
    assert!(html(&report(46), Lang::Fr).contains("de 1 (tout à fait en désaccord) à 7 (tout à fait d’accord)."));
}

#[test]
fn the_same_report_is_the_same_page() {
    assert_eq!(html(&report(46), Lang::Fr), html(&report(46), Lang::Fr));
}
