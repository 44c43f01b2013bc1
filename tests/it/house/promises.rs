//! What we say of the protection, on the page of the app and in the README: the same sentences, each with a test that
//! exists or marked as a limit, and none of the words that promise too much.

use super::{Files, files, holds, is_found, root};
use std::collections::BTreeMap;

/// The sentences of the page in one language, by their ids.
fn said(lang: &str) -> BTreeMap<String, String> {
    let file = root().join(format!("ui/src/words/promise.{lang}.ftl"));
    let text = std::fs::read_to_string(file).expect("the page has its words");
    let pair = |line: &str| {
        line.split_once(" = ")
            .map(|(id, words)| (id.to_owned(), words.to_owned()))
    };
    text.lines().filter_map(pair).collect()
}

/// What is wrong with the two tables of the README: a sentence of the page that stands in none, a test that is none.
fn faults(readme: &str, said: &BTreeMap<String, String>, tests: &Files) -> Vec<String> {
    let mut wrong = Vec::new();
    let heads = ["promise-title", "promise-kept", "promise-not"];
    let sentences = said
        .iter()
        .filter(|(id, _)| id.starts_with("promise-") && !heads.contains(&id.as_str()));
    for (id, sentence) in sentences {
        let row = readme
            .lines()
            .find_map(|line| line.strip_prefix(&format!("| {sentence} | ")));
        let is_limit = id.starts_with("promise-not-");
        match row.and_then(|rest| rest.strip_suffix(" |")) {
            None => wrong.push(format!("{id}: the README does not say it")),
            Some("limit") if is_limit => {}
            Some(proof) if !is_limit && is_a_test(proof, tests) => {}
            Some(proof) => wrong.push(format!("{id}: {proof} is no test")),
        }
    }
    wrong
}

/// Whether a link such as ``[`name`](file)`` leads to a test of that name.
fn is_a_test(link: &str, tests: &Files) -> bool {
    let parts = link
        .strip_prefix("[`")
        .and_then(|rest| rest.strip_suffix(')')?.split_once("`]("));
    let Some((name, file)) = parts else { return false };
    let head = format!("fn {name}()");
    tests.get(file).is_some_and(|text| {
        text.split("#[test]")
            .skip(1)
            .any(|after| after.find("fn ").is_some_and(|at| after[at..].starts_with(&head)))
    })
}

fn sources() -> Files {
    files(|path| path.ends_with(".rs") && path.contains("tests/"))
}

#[test]
fn every_sentence_about_the_protection_has_its_test_or_is_a_limit() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is one");
    let english = said("en");
    let count = english.keys().filter(|id| id.starts_with("promise-")).count();
    assert!((12..=26).contains(&count), "{count} sentences");
    holds(faults(&readme, &english, &sources()));
    // Both languages say as much; the page's own test compares their ids.
    assert_eq!(said("fr").len(), english.len());
}

#[test]
fn a_promise_without_a_test_is_found() {
    let said = BTreeMap::from([("promise-a".to_owned(), "It holds.".to_owned())]);
    let tests = Files::from([(
        "tests/a.rs".to_owned(),
        "#[test]\nfn it_holds() {}\n\nfn other() {}\n".to_owned(),
    )]);
    holds(faults("| It holds. | [`it_holds`](tests/a.rs) |", &said, &tests));
    for bad in [
        "",
        "| It holds. | limit |",
        "| It holds. | [`other`](tests/a.rs) |",
        "| It holds. | [`it_holds`](tests/b.rs) |",
        "| It holds! | [`it_holds`](tests/a.rs) |",
    ] {
        is_found(faults(bad, &said, &tests));
    }
}

/// Words that nobody may promise with, in either language.
const TOO_MUCH: [&str; 8] = [
    "all names removed",
    "unrecoverable",
    "certified",
    "approved by",
    "tous les noms sont retir",
    "irrécupérable",
    "certifié",
    "approuvé par",
];

fn too_much(files: &Files) -> Vec<String> {
    let found = |(path, text): (&String, &String)| {
        let text = text.to_lowercase();
        let said = TOO_MUCH.iter().filter(|words| text.contains(**words));
        said.map(|words| format!("{path}: “{words}”")).collect::<Vec<_>>()
    };
    files.iter().flat_map(found).collect()
}

#[test]
fn nothing_that_a_person_reads_promises_too_much() {
    holds(too_much(&files(|path| path.ends_with(".ftl") || path == "README.md")));
    is_found(too_much(&Files::from([(
        "a.ftl".to_owned(),
        "a = All names removed.".to_owned(),
    )])));
    is_found(too_much(&Files::from([(
        "a.ftl".to_owned(),
        "a = C’est irrécupérable.".to_owned(),
    )])));
}
