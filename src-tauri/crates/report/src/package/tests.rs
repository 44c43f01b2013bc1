#![allow(clippy::unwrap_used)]
//! Nothing of the interviewer's is in what a participant gets; every paper is whole, in both languages.

use super::{Paper, package};
use crate::unpack::parts_of_document;
use kit::{Bilingual, Kind, Kit, Lang, Sources};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/diagnostic-study/");

fn kits() -> Vec<Kit> {
    let file = |name: &str| std::fs::read(format!("{FOLDER}{name}")).ok();
    let files = [
        "interview-questions.md",
        "questions-d-entrevue.md",
        "field-guide.md",
        "guide-pratique.md",
    ]
    .map(file);
    if files[0].is_none() {
        eprintln!("SKIPPED: the real kit is not beside the project");
        return vec![kit::sample()];
    }
    let real = kit::read(&Sources {
        questions_en: files[0].as_deref(),
        questions_fr: files[1].as_deref(),
        script_en: files[2].as_deref(),
        script_fr: files[3].as_deref(),
    });
    vec![kit::sample(), real.unwrap()]
}

/// Letters and figures only, one space between words.
fn bare(text: &str) -> String {
    let letters: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All text of a paper, as a reader of each format finds it.
fn texts(paper: &Paper) -> [String; 2] {
    let text = |xml: &str| {
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut all = String::new();
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Text(words) => {
                    all.push_str(&words);
                    all.push(' ');
                }
                quick_xml::events::Event::Eof => {
                    return bare(
                        &all.replace("&apos;", "'")
                            .replace("&quot;", " ")
                            .replace("&amp;", " ")
                            .replace("&lt;", " ")
                            .replace("&gt;", " "),
                    );
                }
                _ => {}
            }
        }
    };
    let html = paper.html();
    let from = html.find("<body>").unwrap();
    let body = &html[from..html.rfind("</html>").unwrap()];
    let parts = parts_of_document(&paper.docx().unwrap());
    let document = parts
        .iter()
        .map(|part| std::str::from_utf8(part).unwrap())
        .find(|part| part.contains("<w:body>"));
    [text(body), text(document.unwrap())]
}

/// Everything that is for the interviewer alone, in one language.
fn private(kit: &Kit, lang: Lang) -> Vec<String> {
    let mut all: Vec<&Bilingual> = kit.notes.iter().collect();
    for section in &kit.sections {
        all.extend(section.notes.iter());
    }
    for question in kit.questions() {
        all.extend(question.notes.iter().chain(question.probes.iter().map(|p| &p.text)));
        if let Kind::Agreement { why, statements, .. } = &question.kind {
            all.push(why);
            all.extend(statements.iter().map(|s| &s.explanation));
        }
    }
    all.extend(
        kit.thanks
            .iter()
            .filter(|t| t.interviewer_only_in.contains(&lang))
            .map(|t| &t.text),
    );
    all.into_iter().filter_map(|words| words.side(lang)).map(bare).collect()
}

fn paper<'a>(papers: &'a [Paper], name: &str) -> &'a Paper {
    papers.iter().find(|p| p.name == name).unwrap()
}

#[test]
fn nothing_of_the_interviewers_is_in_what_a_participant_gets() {
    for kit in kits() {
        for lang in [Lang::En, Lang::Fr] {
            let papers = package(&kit, lang);
            let (private, mut searched) = (private(&kit, lang), 0);
            // What is asked aloud may hold the same words; the paper of the interviewers shows the search works.
            let asked: String = kit
                .questions()
                .filter_map(|q| q.ask.side(lang))
                .map(bare)
                .collect::<Vec<_>>()
                .join(" | ");
            let all = texts(paper(&papers, "paper-kit"));
            for words in private
                .iter()
                .filter(|w| w.split(' ').count() >= 3 && !asked.contains(*w))
            {
                for name in ["package", "invitation", "reminder"] {
                    for text in texts(paper(&papers, name)) {
                        assert!(!text.contains(words.as_str()), "{name} gives away: {words}");
                    }
                }
                searched += usize::from(all.iter().all(|text| text.contains(words.as_str())));
            }
            assert!(searched >= 10, "{searched}");
        }
    }
}

#[test]
fn every_question_is_in_the_package_and_every_probe_on_paper() {
    for kit in kits() {
        for lang in [Lang::En, Lang::Fr] {
            let papers = package(&kit, lang);
            assert_eq!(papers.len(), 6);
            let [given, document] = texts(paper(&papers, "package"));
            let [full, _] = texts(paper(&papers, "paper-kit"));
            for question in kit.questions() {
                let ask = bare(question.ask.side(lang).unwrap());
                assert!(
                    given.contains(&ask) && document.contains(&ask) && full.contains(&ask),
                    "{ask}"
                );
                for probe in &question.probes {
                    assert!(full.contains(&bare(probe.text.side(lang).unwrap_or(""))));
                }
            }
        }
    }
}

#[test]
fn a_paper_says_the_same_twice_and_names_nobody() {
    let kit = kit::sample();
    for lang in [Lang::En, Lang::Fr] {
        for one in package(&kit, lang) {
            let bytes = one.docx().unwrap();
            assert_eq!(
                bytes,
                package(&kit, lang)
                    .iter()
                    .find(|p| p.name == one.name)
                    .unwrap()
                    .docx()
                    .unwrap()
            );
            let html = one.html();
            assert!(!html.contains("://") && !html.contains("<script"), "{}", one.name);
            let [page, document] = texts(&one);
            assert!(page.len() > 300 && document.len() > 300, "{}", one.name);
            if lang == Lang::Fr {
                for plain in [" ?", " ;", " !", " :", " %"] {
                    assert!(
                        !html[html.find("<body>").unwrap()..].contains(plain),
                        "{} {plain:?}",
                        one.name
                    );
                }
            }
        }
    }
}
