//! Bad input: each a clear refusal, none a panic, none slow.

use crate::{File, KitError, Lang, Sources, from_json, lint, participant_text, read, to_json};
use proptest::prelude::{Strategy, any, prop, proptest};
use std::time::{Duration, Instant};

const EN: File = File::Questions(Lang::En);

fn refused(bytes: &[u8]) -> KitError {
    read(&Sources {
        questions_en: Some(bytes),
        ..Sources::default()
    })
    .expect_err("should be refused")
}

#[test]
fn each_bad_file_is_refused_for_its_own_reason() {
    assert_eq!(read(&Sources::default()).unwrap_err(), KitError::NothingGiven);
    assert_eq!(refused(b""), KitError::Empty { file: EN });
    assert_eq!(refused(b"\xEF\xBB\xBF \r\n\n"), KitError::Empty { file: EN });
    assert_eq!(
        refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        KitError::NotText { file: EN }
    );
    assert_eq!(refused(b"PK\x03\x04\x14\0"), KitError::NotText { file: EN });
    // "É" as Windows writes it, on the second line.
    assert_eq!(
        refused(b"# Kit\n1. \xC9tes-vous l\xE0?"),
        KitError::NotUnicode { file: EN, line: 2 }
    );
    assert_eq!(
        refused(b"\xFF\xFE1\x00.\x00\x00\xD8"),
        KitError::NotUnicode { file: EN, line: 1 }
    );
    assert_eq!(
        refused(b"Just some words.\n\nAnd more."),
        KitError::NoQuestions { file: EN }
    );
    assert_eq!(refused(b"<!-- 1. Who? -->"), KitError::NoQuestions { file: EN });
    let many: String = (0..600).map(|n| format!("{n}. Who?\n")).collect();
    assert_eq!(refused(many.as_bytes()), KitError::TooMany { file: EN, limit: 500 });
    let sections: String = (0..200).map(|n| format!("# Topic {n}\n1. Who?\n")).collect();
    assert_eq!(refused(sections.as_bytes()), KitError::TooMany { file: EN, limit: 99 });
    let guide = Sources {
        questions_en: Some(b"1. Who?"),
        script_en: Some(b"# Script\n"),
        ..Sources::default()
    };
    assert_eq!(
        read(&guide).unwrap_err(),
        KitError::NoScript {
            file: File::Script(Lang::En)
        }
    );
}

#[test]
fn a_hundred_megabytes_are_refused_at_once() {
    let huge = vec![b'a'; 100 * 1024 * 1024];
    let start = Instant::now();
    assert!(matches!(refused(&huge), KitError::TooLarge { bytes: 104_857_600, .. }));
    assert!(matches!(from_json(&huge), Err(KitError::TooLarge { .. })));
    assert!(start.elapsed() < Duration::from_millis(100));
}

#[test]
fn deep_nesting_is_refused_with_its_line() {
    assert_eq!(
        refused(format!("1. Who?\n\n{}x", "> ".repeat(500)).as_bytes()),
        KitError::TooDeep {
            file: EN,
            line: 3,
            limit: 24
        }
    );
    assert_eq!(
        refused("- ".repeat(400_000).as_bytes()),
        KitError::TooDeep {
            file: EN,
            line: 1,
            limit: 24
        }
    );
    let stairs: String = (0..60).map(|n| format!("{}- step?\n", "  ".repeat(n))).collect();
    assert!(matches!(
        refused(stairs.as_bytes()),
        KitError::TooDeep { line: 10..=16, .. }
    ));
    assert!(matches!(
        refused("<ul><li>".repeat(90_000).as_bytes()),
        KitError::TooDeep { .. }
    ));
    assert!(matches!(
        from_json("[".repeat(900_000).as_bytes()),
        Err(KitError::NotAKit { .. })
    ));
}

#[test]
fn html_is_never_passed_on() {
    let text = "1. Is <b onclick=x()>this</b> <img src=x onerror=y()> <i>safe</i>?<script>alert(1)</script>\n\n<style>p{}</style>\n\n<table><tr><td>a<td>b</table>\n\n<iframe src='x'>\n\n<div><p>Half open\n\n2. Really?";
    let kit = super::english(text);
    let json = to_json(&kit);
    assert!(
        !json.contains('<') && !json.contains("onerror") && !json.contains("onclick"),
        "{json}"
    );
    assert!(json.contains("Is this safe?") && json.contains("Really?"));
}

/// What makes parsers slow. Four times the length may take little more than four times as long;
/// 2 MiB, the most that is read, took 3 s at worst when optimised.
#[test]
fn no_pattern_takes_more_than_its_length() {
    let patterns = [
        "*a **b ",
        "[",
        "![",
        "`a ``b ",
        "<!--",
        "<a ",
        "<",
        "&amp",
        "|a|b|\n|-|-|\n",
        "1. a?\n",
        "- a\n",
        "# a\n",
        "a\n===\n",
        "> a\n",
        "<table>",
        "<td>",
        "<table><tr><td>a",
        "(",
        "_a_ ",
        "**a**\n\n",
        "If no, a? ",
        "{",
        "a) b\n",
        "1 (a) ",
        "\\",
        "<script>",
        "***",
        "[a]: b\n",
        "\t",
        "1.\n",
        "Theme 1\n\n",
        "*a*\n*b?*\n",
        "a? ",
        "<br>",
        "\"",
        "How many a and how many b? ",
        "__a",
    ];
    for pattern in patterns {
        let took = |bytes: usize| {
            let text = format!("1. a?\n\n{}", pattern.repeat(bytes / pattern.len()));
            let start = Instant::now();
            let sources = Sources {
                questions_en: Some(text.as_bytes()),
                script_en: Some(text.as_bytes()),
                ..Sources::default()
            };
            if let Ok(kit) = read(&sources) {
                lint(&kit);
            }
            start.elapsed()
        };
        // A busy machine may hold one run up; it does not hold up each of four.
        let is_even = || took(80_000) < took(20_000) * 10 + Duration::from_millis(300);
        assert!((0..4).any(|_| is_even()), "{pattern:?}");
    }
}

/// Pieces that mean something to the reader, in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "1. ",
        "2) ",
        "- ",
        "* ",
        "  - ",
        "    ",
        "# ",
        "## Section 1 – ",
        "### ",
        "Q1. ",
        "> ",
        "*",
        "**",
        "_",
        "\n",
        "\n\n",
        "?",
        "? ",
        ":",
        "(",
        ")",
        "|",
        "\n|-|-|\n",
        "If yes, ",
        "Si non, ",
        "Themes: ",
        "Note: ",
        "1 (a) to 5 (b)",
        "=",
        "100%",
        "percent ",
        "agree ",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<ul>",
        "<li>",
        "</ul>",
        "<br>",
        "<em>",
        "</em>",
        "<!--",
        "-->",
        "<script>",
        "“",
        "”",
        "« ",
        " »",
        "…",
        "é",
        "\u{202f}",
        "\u{a0}",
        "œ",
        "İ",
        "ﬁ",
        "&eacute;",
        "&#x0;",
        "[a]: b",
        "[",
        "]",
        "---\n",
        "===\n",
        "```\n",
        "\t",
        "\\",
        "{",
        "}",
        "<name>",
        "____",
        "a) ",
        "b) ",
        "☐ ",
        "•",
        "Thank you ",
        "Merci ",
        "Who ",
        "select ",
        "how many ",
        "number of ",
        "vs. ",
        "taille de ",
        "d’",
        "Else",
        "**If no**",
        "Script\n",
        "take notes?",
        "agree to participate?",
        "\u{1F600}",
        "e\u{301}",
        "\u{feff}",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(super::quiet())]

    #[test]
    fn no_bytes_make_the_reader_panic(en in prop::collection::vec(any::<u8>(), 0..400), fr in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&Sources { questions_en: Some(&en), questions_fr: Some(&fr), script_en: Some(&fr), script_fr: Some(&en) });
        let _ = from_json(&en);
    }

    #[test]
    fn no_markdown_makes_anything_panic(en in soup(), fr in soup(), script in soup()) {
        let sources = Sources {
            questions_en: Some(en.as_bytes()), questions_fr: Some(fr.as_bytes()), script_en: Some(script.as_bytes()), script_fr: None,
        };
        for sources in [sources, Sources { script_en: None, ..sources }, Sources { questions_fr: None, script_en: None, ..sources }] {
            if let Ok(kit) = read(&sources) {
                lint(&kit);
                participant_text(&kit, Lang::En);
                assert_eq!(from_json(to_json(&kit).as_bytes()).as_ref(), Ok(&kit));
                crate::tests::nothing_private_in_participant_text(&kit);
            }
        }
    }
}
