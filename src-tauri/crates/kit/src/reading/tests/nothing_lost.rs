//! No word of a source disappears: it is in the kit, or among the leftovers with its line.

use super::english;
use crate::{Kit, Lang, Sources, read, to_json};
use proptest::prelude::{Just, Strategy, prop, prop_oneof, proptest};
use std::collections::HashSet;

/// Words that are structure, not content: read, and turned into numbers, kinds and places.
const STRUCTURE: [&str; 8] = [
    "section",
    "themes",
    "total",
    "note",
    "answer",
    "question",
    "statement",
    "activity",
];

/// Words of a text that must be found again: letters only, of some length.
fn long_words(text: &str) -> HashSet<String> {
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| w.chars().count() >= 4);
    words
        .map(str::to_lowercase)
        .filter(|w| !STRUCTURE.contains(&w.as_str()))
        .collect()
}

fn lost(source: &str, kit: &Kit) -> Vec<String> {
    let kept = long_words(&to_json(kit));
    let mut lost: Vec<String> = long_words(source).difference(&kept).cloned().collect();
    lost.sort();
    lost
}

#[test]
fn our_kit_keeps_every_word() {
    let source = include_str!("kits/desk.en.md");
    let body = source.splitn(3, "---").nth(2).unwrap();
    let tags = [
        "table", "thead", "tbody", "class", "header", "strong", "comment", "checker", "style",
    ];
    let kit = super::our_kit::our_kit();
    // "an answer is 1, prompt the guest" became `why_at`; connecting words of the scale became points.
    let understood = ["prompt", "guest", "from"];
    let lost: Vec<_> = lost(body, &kit)
        .into_iter()
        .filter(|w| !tags.contains(&w.as_str()) && !understood.contains(&w.as_str()))
        .collect();
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn the_real_kit_keeps_every_word() {
    let Some(kit) = super::real_kit::real_kit() else { return };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/diagnostic-study/");
    for (name, understood) in [
        // Attributes of tags, the comment, the header of the first column, and the line that became the scale and its "why".
        (
            "interview-questions.md",
            vec![
                "class",
                "disable",
                "even",
                "from",
                "header",
                "interviewee",
                "markdownlint",
                "prompt",
                "strong",
                "table",
                "tbody",
                "thead",
            ],
        ),
        (
            "questions-d-entrevue.md",
            vec![
                "activité",
                "class",
                "demandez",
                "disable",
                "déclaration",
                "even",
                "header",
                "markdownlint",
                "strong",
                "table",
                "tbody",
                "thead",
                "thèmes",
            ],
        ),
    ] {
        let source = std::fs::read_to_string(format!("{folder}{name}")).unwrap();
        let body = source.splitn(3, "---").nth(2).unwrap();
        let lost: Vec<_> = lost(body, &kit)
            .into_iter()
            .filter(|w| !understood.contains(&w.as_str()))
            .collect();
        assert_eq!(lost, Vec::<String>::new(), "{name}");
    }
}

/// A made-up word that is no cue in either language.
fn word() -> impl Strategy<Value = String> {
    "[bdfgkz]u[bdfgkz]u[bdfgkz]u".prop_map(|w| w)
}

fn made_up(words: Vec<String>) -> Vec<String> {
    words
        .into_iter()
        .filter(|w| w.chars().all(|c| "bdfgkzu".contains(c)))
        .collect()
}

/// A line of a kit in one of many shapes, with made-up words in its slots.
fn line() -> impl Strategy<Value = String> {
    let shape = prop::sample::select(vec![
        "1. @ @ @?",
        "2. @ @. If yes, @? If no, @?",
        "3) @?",
        "- @ @",
        "- @?",
        "   - @ @",
        "    - *@ @*",
        "   *@ @:*",
        "*@ @*",
        "*@ @?* @",
        "@ *@* @.",
        "# @",
        "## Section 2 – @ @",
        "### @ @?",
        "@ @\n---",
        "**@ @**",
        "Q4. @ @?",
        "**Q5: @?**",
        "@ @ @.",
        "@ @?",
        "@ @:",
        "> @ @",
        "> - @?",
        "| @ | 1 | 2 |\n|---|---|---|\n| @ @ | | |",
        "| @ | @ |\n|--|--|\n| @ | @ | @ |",
        "<table><tr><th>@</th><th>@</th></tr><tr><td>@ (@)</td><td>@</td></tr></table>",
        "<p>@ <em>@</em></p>",
        "<ul><li>@<li>@?</ul>",
        "<@> @",
        "[@]: @",
        "[@](https://@)",
        "`@ @`",
        "```@\n@\n```",
        "    @ @",
        "Themes: @, @ and @",
        "Note: @ @",
        "Probe: @",
        "@ (1) to @ (5)",
        "1 = @, 5 = @",
        "*at 1 or 2, ask “@?”*",
        "- [ ] @",
        "a) @\nb) @",
        "☐ @\n☐ @",
        "Thank you @",
        "@ percent?",
        "1. @, select all:\n   - @\n   - @",
        "1. @ in percent:\n   - @\n   - @",
        "1. @ agree?\n   - @\n   - @",
        "1. How many @ and how many @?",
        "1. Number of @ vs. @ @?",
        "- If no, @\n- If yes, @",
        "* * *",
        "",
    ]);
    (shape, prop::collection::vec(word(), 8)).prop_map(|(shape, words)| {
        let mut words = words.into_iter();
        shape
            .chars()
            .map(|c| {
                if c == '@' {
                    words.next().unwrap_or_default()
                } else {
                    c.to_string()
                }
            })
            .collect()
    })
}

fn source() -> impl Strategy<Value = String> {
    let lines = prop::collection::vec((line(), prop_oneof![Just("\n"), Just("\n\n")]), 1..14);
    lines.prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

proptest! {
    #![proptest_config(super::quiet())]

    #[test]
    fn every_word_of_any_kit_is_kept(text in source()) {
        if let Ok(kit) = read(&Sources { questions_en: Some(text.as_bytes()), ..Sources::default() }) {
            assert_eq!(made_up(lost(&text, &kit)), Vec::<String>::new(), "{text}\n{}", to_json(&kit));
        }
    }

    #[test]
    fn every_word_survives_pairing(en in source(), fr in source()) {
        let sources = Sources { questions_en: Some(en.as_bytes()), questions_fr: Some(fr.as_bytes()), ..Sources::default() };
        if let Ok(kit) = read(&sources) {
            assert_eq!(made_up(lost(&en, &kit)), Vec::<String>::new(), "{en}");
            assert_eq!(made_up(lost(&fr, &kit)), Vec::<String>::new(), "{fr}");
        }
    }
}

#[test]
fn a_leftover_names_its_language() {
    let kit = english("1. Who?\n\nLoose end.\n");
    assert_eq!((kit.leftovers[0].lang, kit.leftovers[0].line), (Lang::En, 3));
}
