//! What the program is made of, and what the seventeen tests say of themselves.

use crate::json::{self, Json};
use crate::{house, sbom, soak};
use std::fs;

#[test]
fn json_is_read_or_refused() {
    let read = json::read(r#" {"a": [1, -2.5e3, true, null, "x\"\\\n\u00e9"], "b": {}} "#).expect("it is JSON");
    assert_eq!(read.at("a").list()[4].text(), Some("x\"\\\né"));
    assert_eq!(
        (read.at("a").list().len(), read.at("b").entries().len(), read.at("c")),
        (5, 0, &Json::Null)
    );
    for none in [
        "",
        "{",
        "[1,]",
        "{\"a\"}",
        "\"open",
        "[1] 2",
        "nul",
        "\"\\u12",
        "{\"a\":1,}",
    ] {
        assert_eq!(json::read(none), None, "{none}");
    }
    assert_eq!(json::read(&"[".repeat(100_000)), None, "too deep");
    assert_eq!(json::quoted("a\"b\\\n"), "\"a\\\"b\\\\\\u000a\"");
}

#[test]
fn every_npm_package_of_the_lock_is_a_part() {
    let lock = fs::read_to_string(house::ui().join("package-lock.json")).expect("the lock file is there");
    let parts = sbom::packages(&json::read(&lock).expect("it is JSON"));
    assert!(
        parts.len() > 100
            && parts
                .iter()
                .all(|part| part.hash.len() == 128 && !part.version.is_empty())
    );
    assert!(
        parts.iter().any(|part| part.name == "svelte")
            && parts.iter().any(|part| part.name.starts_with("@codemirror/"))
    );
    let read = json::read(&sbom::document(&parts.into_iter().collect())).expect("the document is JSON");
    assert_eq!(
        (read.at("bomFormat").text(), read.at("specVersion").text()),
        (Some("CycloneDX"), Some("1.5"))
    );
    for part in read.at("components").list() {
        let has = |key: &str| part.at(key).text().is_some_and(|text| !text.is_empty());
        assert!(
            ["type", "bom-ref", "name", "version", "purl", "scope"]
                .into_iter()
                .all(has),
            "{part:?}"
        );
    }
}

#[test]
fn a_dependency_that_is_not_pinned_is_found() {
    let package =
        r#"{"dependencies":{"a":"1.2.3","b":"^1.2.3"},"devDependencies":{"c":"1.x","d":"*","e":"2.0.0-rc.1"}}"#;
    assert_eq!(
        sbom::loose_npm(&json::read(package).expect("it is JSON")),
        ["b", "c", "d"]
    );
    let ours = fs::read_to_string(house::ui().join("package.json")).expect("it is there");
    assert_eq!(
        sbom::loose_npm(&json::read(&ours).expect("it is JSON")),
        [] as [&str; 0]
    );
    let metadata = r#"{"packages":[{"source":null,"dependencies":[{"name":"a","source":"registry","req":"=1.2.3"},
        {"name":"b","source":"registry","req":"^1"},{"name":"ours","source":null,"req":"*"}]},
        {"source":"registry","dependencies":[{"name":"c","source":"registry","req":"^1"}]}]}"#;
    assert_eq!(sbom::loose_cargo(&json::read(metadata).expect("it is JSON")), ["b"]);
    assert_eq!(sbom::hexadecimal("AP8Q"), "00ff10");
}

#[test]
fn what_a_test_says_of_how_much_it_tried_is_added_up() {
    let printed = "running\nsoak 4: 12\ntest x ... soak 4: 30\nsoak 14: 5\n";
    assert_eq!(
        (
            soak::counted(printed, 4),
            soak::counted(printed, 14),
            soak::counted(printed, 1)
        ),
        (Some(42), Some(5), None)
    );
}

#[test]
fn a_twin_is_well_when_its_tests_ran_and_failed_of_what_was_taken_away() {
    let ran = |result: &str| format!("thread panicked\nsaid to be done, and is not\ntest result: {result}. 0 passed\n");
    let says = "said to be done";
    assert_eq!(soak::verdict(&ran("FAILED"), says), "failed, as it must");
    assert_eq!(soak::verdict(&ran("FAILED"), "lost"), "FAILED OF SOMETHING ELSE");
    assert_eq!(soak::verdict(&ran("ok"), says), "PASSED: NOBODY WOULD NOTICE");
    assert_eq!(soak::verdict("error: could not compile\n", says), "DID NOT RUN");
}
