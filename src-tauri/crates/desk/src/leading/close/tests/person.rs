//! Is there anything about a person?

use super::study;
use crate::Leading;
use record::{NilCheck, RemarkOn, Withdrawal};
use redact::{RawNote, Redactor, Roster};
use std::fs;
use zeroize::Zeroizing;

fn typed(words: &str) -> Zeroizing<String> {
    Zeroizing::new(words.to_owned())
}

#[test]
fn nobody_is_found_and_the_paper_has_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 12);
    let view = lead.nil_look(typed("Zebedee Quixwood")).unwrap();
    assert!(view.found.is_empty(), "{:?}", view.found);
    assert_eq!((view.interviews, view.not_here), (12, Some(68)));
    assert!(view.statements > 100 && view.others > 100);
    let mut papers = String::new();
    for format in ["html", "docx"] {
        let place = folder.path().join(format!("statement.{format}"));
        assert!(lead.nil_write(format, Some(&place)).unwrap().is_written);
        let bytes = fs::read(&place).unwrap();
        let parts = if format == "html" {
            vec![bytes]
        } else {
            report::parts_of_document(&bytes)
        };
        parts
            .iter()
            .for_each(|part| papers.push_str(&String::from_utf8_lossy(part)));
    }
    assert!(papers.contains("nothing was found") && papers.contains("rien n’a été trouvé"));
    assert!(papers.contains("68 of the people invited"));
    assert!(!papers.contains("Quixwood") && !papers.contains("Zebedee"));
    let kept: &[NilCheck] = &lead.draft.nil_checks;
    assert_eq!(kept.len(), 1, "one search is one entry, in however many formats");
    assert_eq!((kept[0].found, kept[0].out_of_sight), (0, 68));
    assert_eq!(lead.close_read().unwrap().checks.len(), 1);
}

#[test]
fn everything_that_holds_words_is_searched() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 12);
    // The door would take the name out; what slipped through it is put there behind it.
    let missed = |words: &str| {
        let mut lexicon = redact::Lexicon::from_entries([redact::Entry::Keep("Quixwood".into())]);
        lexicon.extend([redact::Entry::Keep("quickswood".into())]);
        let mut roster = redact::Roster::new();
        let redactor = redact::Redactor::with_lexicon(lexicon);
        record::NoteText::from(
            redactor
                .redact(redact::RawNote::typed(words), None, redact::Lang::Mixed, &mut roster)
                .text,
        )
    };
    let question = kit::sample().questions().next().unwrap().id.clone();
    lead.reading.memos.insert(question, missed("ask Quixwood"));
    let theme = lead.reading.add_theme(missed("waiting for Quixwood"));
    lead.remarks.write(RemarkOn::Hard, missed("quickswood laughed"));
    lead.remarks.settle();
    let place = folder.path().join("quixwood-report.html");
    lead.report_write("html", "en", crate::Printing::Now, false, Some(&place))
        .unwrap();
    let view = lead.nil_look(typed("Zebedee Quixwood")).unwrap();
    let found: Vec<(&str, &str, u32)> = view
        .found
        .iter()
        .map(|it| (it.place.as_str(), it.how.as_str(), it.texts))
        .collect();
    assert!(found.contains(&("memos", "part", 1)), "{found:?}");
    // In the codebook, and among the figures of the report that left.
    assert!(found.contains(&("themes", "part", 2)), "{found:?}");
    assert!(found.contains(&("remarks", "sound", 1)), "{found:?}");
    assert!(found.contains(&("files", "part", 1)), "{found:?}");
    assert!(lead.reading.theme(theme).is_some());
    let place = folder.path().join("statement.html");
    lead.nil_write("html", Some(&place)).unwrap();
    let text = fs::read_to_string(&place).unwrap();
    assert!(text.contains("memos, themes") && !text.contains("nothing was found") && !text.contains("uixwood"));
}

#[test]
fn a_search_for_nobody_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 10);
    let refused = |lead: &mut crate::Leading, name: &str| lead.nil_look(typed(name)).err().map(|refused| refused.code);
    assert_eq!(refused(&mut lead, " - "), Some("nobody_named"));
    let place = folder.path().join("statement.html");
    assert_eq!(
        lead.nil_write("html", Some(&place)).unwrap_err().code,
        "nothing_searched"
    );
    assert_eq!(refused(&mut lead, &"=1+1|cmd ".repeat(2_000)), Some("nobody_named"));
    assert_eq!(
        refused(&mut lead, "=1+1|cmd \u{202e}\u{0}<b>"),
        None,
        "hostile words are words"
    );
}

fn texts_with(lead: &Leading, word: &str) -> usize {
    let mut texts = 0;
    lead.each_text(&mut |_, text| texts += usize::from(text.contains(word)));
    texts
}

#[test]
fn a_search_for_a_person_reads_what_was_written_before_and_what_others_published() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 1);
    let words = kit::Bilingual {
        en: Some("asked beside the lighthouse".to_owned()),
        fr: Some("demandé près du lighthouse".to_owned()),
    };
    let figures = record::Figures {
        edition: "2023".to_owned(),
        floor: 10,
        participation: record::Participation {
            interviews: record::Count::Exact(46),
            invited: None,
            languages: None,
        },
        questions: vec![record::QuestionFigures {
            question: kit::QuestionId("2.1".to_owned()),
            words,
            entries: Vec::new(),
            tally: record::Tally::Options(Vec::new()),
        }],
        themes: vec![record::ThemeCount {
            theme: record::ThemeId(1),
            name: lead.nameless(&typed("waiting")),
            name_fr: Some(lead.nameless(&typed("le lighthouse attend"))),
            part_of: None,
            interviews: record::Count::Exact(12),
        }],
    };
    lead.draft.earlier = Some(record::Earlier {
        figures,
        relations: std::collections::BTreeMap::new(),
    });
    // The question in both languages, and the French name of the theme.
    assert_eq!(texts_with(&lead, "lighthouse"), 3);
}

#[test]
fn what_a_hold_keeps_of_a_withdrawn_interview_is_searched_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 1);
    let record = *lead.records.keys().next().unwrap();
    let question = kit::sample().questions().next().unwrap().id.clone();
    lead.reading.quote(record::Passage::line(record, question, 0), true);
    let quote = lead.reading.quotes.last_mut().unwrap();
    let instead = Redactor::new().redact(
        RawNote::typed("told beside the lighthouse"),
        None,
        redact::Lang::En,
        &mut Roster::new(),
    );
    quote.instead.insert(kit::Lang::En, instead.text.into());
    assert_eq!(texts_with(&lead, "lighthouse"), 1);
    let aside = Box::new(lead.reading.set_aside(record));
    assert_eq!(texts_with(&lead, "lighthouse"), 0);
    let month = record::Month::new(2027, 3).unwrap();
    let due = Withdrawal::Due { record, aside };
    lead.custody.note(record::Digest::of(b"a slip"), month, due);
    assert_eq!(texts_with(&lead, "lighthouse"), 1);
}
