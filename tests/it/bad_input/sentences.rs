//! Every reason that can reach a person has its sentence, in both languages, and the terminal's reasons have theirs.

use crate::house::{Files, files, holds, is_found, root};
use desk::Refused;
use std::collections::BTreeSet;

/// The text of a call up to its closing bracket, from behind the opening one.
fn inside(text: &str) -> &str {
    let mut depth = 1;
    let end = text.char_indices().find(|(_, letter)| {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// String literals that look like a code.
fn literals(text: &str) -> Vec<String> {
    let is_code = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    text.split('"')
        .skip(1)
        .step_by(2)
        .filter(is_code)
        .map(str::to_owned)
        .collect()
}

/// Codes that a source text can give.
fn codes(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]\nmod").next().unwrap_or(source);
    let mut codes = BTreeSet::new();
    let calls = |name: &str| source.split(name).skip(1).map(inside).collect::<Vec<_>>();
    // A code chosen by a `match` inside the call counts with every arm.
    calls("Refused::new(")
        .iter()
        .for_each(|call| codes.extend(literals(call)));
    calls("Refused::about(")
        .iter()
        .for_each(|call| codes.extend(literals(call).into_iter().next()));
    // The code for a file that is too large, or no card.
    calls("files::read(")
        .iter()
        .for_each(|call| codes.extend(literals(call).into_iter().last()));
    for body in source.split("fn code(").skip(1) {
        let body = body.split("\n    }\n").next().unwrap_or(body);
        codes.extend(literals(body));
    }
    codes
}

fn codes_of(files: &Files) -> BTreeSet<String> {
    files.values().flat_map(|source| codes(source)).collect()
}

fn sources(folders: &[&str]) -> Files {
    files(|path| {
        path.ends_with(".rs") && !path.contains("tests") && folders.iter().any(|folder| path.starts_with(folder))
    })
}

/// What is wrong with the sentences of one language: a code without one, or one that has less than what happened and
/// what to do.
fn faults(lang: &str, words: &str, codes: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for code in codes {
        let id = format!("failure-{} = ", code.replace('_', "-"));
        match words.lines().find_map(|line| line.strip_prefix(&id)) {
            None => wrong.push(format!("{lang}: {code} has no sentence")),
            Some(said) if said.split_whitespace().count() < 4 => wrong.push(format!("{lang}: {code}: {said}")),
            Some(_) => {}
        }
    }
    wrong
}

fn words(lang: &str) -> String {
    std::fs::read_to_string(root().join(format!("ui/src/words/failures.{lang}.ftl"))).unwrap()
}

/// Reasons that only the terminal gives.
const TERMINAL_ONLY: [&str; 1] = ["folder_not_empty"];

const DESK: [&str; 4] = [
    "src-tauri/crates/desk/src/",
    "src-tauri/crates/handover/src/refusal.rs",
    "src-tauri/crates/kit/src/failure.rs",
    "src-tauri/src/",
];

#[test]
fn every_reason_has_a_sentence_in_both_languages() {
    let codes = codes_of(&sources(&DESK));
    println!("{} codes", codes.len());
    assert!(codes.len() > 70, "{codes:?}");
    for known in [
        "folder_missing",
        "machine_card_damaged",
        "kit_not_unicode",
        "number_taken",
        "wrong_passphrase",
        "lock",
    ] {
        assert!(codes.contains(known), "the search misses {known}");
    }
    for lang in ["en", "fr"] {
        holds(faults(lang, &words(lang), &codes));
    }
}

#[test]
fn a_reason_without_a_sentence_is_found() {
    let words = "failure-io = The disk answered. Try again.\nfailure-bad-call = No.\n";
    is_found(faults("en", words, &codes("Refused::new(\"disk_full\")")));
    is_found(faults("en", words, &codes("Refused::new(\"bad_call\")")));
    holds(faults("en", words, &codes("Refused::about(\"io\", \"root\")")));
    let source = "Refused::new(match kind { A => \"a_b\", _ => \"c\" }); files::read(p, MOST, \"d\")";
    assert_eq!(codes(source), ["a_b", "c", "d"].map(str::to_owned).into());
}

/// A sentence that says where needs a reason that knows it, and none is left with empty brackets.
#[test]
fn what_a_sentence_wants_to_name_is_named() {
    let mut sources = sources(&DESK[..1]);
    // The terminal adds the line itself, and has its own sentences.
    sources.retain(|path, _| !path.ends_with("by_command.rs"));
    for lang in ["en", "fr"] {
        for line in words(lang).lines().filter(|line| line.contains("$about")) {
            let code = line
                .strip_prefix("failure-")
                .unwrap()
                .split(' ')
                .next()
                .unwrap()
                .replace('-', "_");
            let bare = format!("Refused::new(\"{code}\")");
            assert!(
                sources.values().all(|source| !source.contains(&bare)),
                "{lang}: {code} can come without its place"
            );
        }
    }
}

#[test]
fn the_terminal_says_its_reasons_in_words() {
    let rooms = [
        "src-tauri/cli/src/",
        "src-tauri/crates/desk/src/by_command.rs",
        "src-tauri/crates/desk/src/by_command/",
        "src-tauri/crates/desk/src/calendar/",
        "src-tauri/crates/desk/src/refusals.rs",
        "src-tauri/crates/desk/src/files.rs",
        "src-tauri/crates/kit/src/failure.rs",
    ];
    let mut codes = codes_of(&sources(&rooms));
    codes.extend(TERMINAL_ONLY.map(str::to_owned));
    // These belong to verbs that the terminal does not have.
    for elsewhere in ["other_role", "no_intake", "nothing_waits", "mixed_kits"] {
        codes.remove(elsewhere);
    }
    let wordless = |code: &&String| {
        let code: &'static str = Box::leak(code.as_str().into());
        Refused::new(code).in_plain_english().contains(code)
    };
    holds(codes.iter().filter(wordless).cloned().collect());
}
