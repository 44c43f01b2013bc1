//! Kits that are none.

use crate::support::People;
use desk::Leading;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const GOOD: &str =
    "# Days\n\n## Section 1 – Work\n\n1. What does a good day look like for you?\n2. What is in the way?\n";

fn written(dir: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let file = dir.join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

/// What the lead sees of the study: no refusal may change it.
fn study(lead: &mut Leading) -> serde_json::Value {
    serde_json::to_value(lead.lead_state().unwrap()).unwrap()
}

#[test]
fn a_kit_that_is_none_is_refused_for_its_own_reason() {
    let people = People::of_the_sample();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let before = study(lead);
    let deep: String = (0..300)
        .map(|depth| format!("{}- why?\n", "  ".repeat(depth)))
        .collect();
    let quoted = format!("{} why?\n", "> ".repeat(5_000));
    let many: String = (0..20_000).map(|n| format!("{n}. Why is it so, {n}?\n")).collect();
    let rows: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", vec![], "kit_empty"),
        ("blank", b" \n\n\t\n".to_vec(), "kit_empty"),
        (
            "picture",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0".to_vec(),
            "kit_not_text",
        ),
        (
            "program",
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec(),
            "kit_not_text",
        ),
        (
            "latin-1",
            b"# \xc9quipe\n\n1. \xc0 quoi ressemble une journ\xe9e ?\n".to_vec(),
            "kit_not_unicode",
        ),
        ("nested lists", deep.into_bytes(), "kit_too_deep"),
        ("nested quotes", quoted.into_bytes(), "kit_too_deep"),
        (
            "a letter",
            b"# Dear colleagues\n\nThank you all for coming.\n".to_vec(),
            "kit_no_questions",
        ),
        (
            "too many",
            format!("# Days\n\n## Section 1 \u{2013} Work\n\n{many}").into_bytes(),
            "kit_too_many",
        ),
    ];
    for (name, bytes, code) in rows {
        let file = written(people.dir.path(), "kit.md", &bytes);
        let start = Instant::now();
        let refused = lead.kit_import(&[file], false).expect_err(name);
        assert_eq!(refused.code, code, "{name}");
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{name}: {:?}",
            start.elapsed()
        );
        if let Some(line) = refused.about {
            assert!(
                line.parse::<u32>().is_ok(),
                "{name}: a line and nothing typed, not {line}"
            );
        }
        assert_eq!(
            lead.kit_accept().unwrap_err().code,
            "no_kit",
            "{name}: nothing waits to be taken"
        );
    }
    // A hundred megabytes are refused before they are read, and what is no file at all is said to be none.
    let large = people.path("large.md");
    std::fs::File::create(&large).unwrap().set_len(100 << 20).unwrap();
    let start = Instant::now();
    assert_eq!(lead.kit_import(&[large], false).unwrap_err().code, "kit_too_large");
    assert!(start.elapsed() < Duration::from_millis(500));
    for nowhere in ["not there.md", "."] {
        assert_eq!(
            lead.kit_import(&[people.path(nowhere)], false).unwrap_err().code,
            "file_unreadable"
        );
    }
    assert_eq!(study(lead), before);
}

#[test]
fn a_script_that_is_none_does_not_stand_in_the_way_of_the_questions() {
    let people = People::of_the_sample();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let good = written(people.dir.path(), "good.md", GOOD.as_bytes());
    let bad = written(people.dir.path(), "bad.md", b"\x89PNG\r\n\x1a\n\0\0");
    lead.kit_import(std::slice::from_ref(&good), false).unwrap();
    assert_eq!(lead.kit_import(&[bad], true).unwrap_err().code, "kit_not_text");
    let read = lead.kit_import(&[good], false).unwrap();
    assert_eq!(read.kit.unwrap().sections[0].questions.len(), 2);
    assert_eq!(lead.kit_accept().unwrap().questions, 2);
}

#[test]
fn a_kit_full_of_html_is_words_or_nothing() {
    let people = People::of_the_sample();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let hostile = "# Days <script>alert(1)</script>\n\n<iframe src=\"https://example.org\"></iframe>\n\n\
        ## Section 1 – Work <img src=x onerror=alert(1)>\n\n\
        <div onclick=\"steal()\">\n\n1. What does <b>a good</b> day <a href=\"javascript:alert(1)\">look</a> like?\n\
        2. [Press here](javascript:alert(1)) ![x](https://example.org/x.png)\n\n</div>\n\n<style>* { display: none }</style>\n";
    let file = written(people.dir.path(), "hostile.md", hostile.as_bytes());
    let read = lead.kit_import(&[file], false).unwrap();
    let kit = read.kit.unwrap();
    let said = serde_json::to_string(&kit).unwrap();
    for trap in [
        "<script",
        "<iframe",
        "onerror",
        "onclick",
        "javascript:",
        "<style",
        "src=",
    ] {
        assert!(!said.contains(trap), "{trap} reached the kit: {said}");
    }
    assert!(said.contains("What does a good day look like?"), "{said}");
    // What was not taken is not dropped either: the lead sees each line of it.
    let left: Vec<&str> = read.leftovers.iter().map(|left| left.text.as_str()).collect();
    assert!(!left.is_empty(), "nothing was reported");
}
