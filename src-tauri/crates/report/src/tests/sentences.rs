use crate::typography::{percent, spaced, whole};
use crate::words::{count, fill};
use kit::Lang;
use review::Count;

/// The source of both languages, as it is written: every sentence is a string in it.
const SOURCES: [&str; 2] = [include_str!("../words/en.rs"), include_str!("../words/fr.rs")];

/// Name and words of every sentence.
fn sentences(source: &str) -> Vec<(String, String)> {
    let lines = source.lines().filter_map(|line| line.trim().split_once(": "));
    let ours = lines.filter(|(_, words)| words.starts_with(['"', '[']));
    ours.map(|(name, words)| {
        (
            name.to_owned(),
            words.replace("\\u{A0}", "\u{A0}").replace("\\u{202F}", "\u{202F}"),
        )
    })
    .collect()
}

#[test]
fn both_languages_fill_the_same_places() {
    let [en, fr] = SOURCES.map(sentences);
    assert!(en.len() > 60);
    let places = |words: &str| {
        let mut places: Vec<_> = words
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(p, _)| p.to_owned())
            .collect();
        places.sort();
        places
    };
    for ((name, en), (also, fr)) in en.iter().zip(&fr) {
        assert_eq!((name, places(en)), (also, places(fr)));
    }
}

#[test]
fn french_keeps_its_marks_on_the_line() {
    for (name, words) in sentences(SOURCES[1]) {
        for broken in [" ;", " !", " ?", " :", " %", "« ", " »", "'"] {
            assert!(!words.contains(broken), "{name}: {broken:?}");
        }
        let marks = words
            .char_indices()
            .filter(|(_, c)| matches!(c, ';' | '!' | '?' | ':' | '»'));
        for (at, mark) in marks {
            let before = words[..at].chars().next_back();
            assert!(matches!(before, Some('\u{A0}' | '\u{202F}')), "{name}: before {mark:?}");
        }
    }
}

#[test]
fn no_sentence_promises_too_much() {
    for source in SOURCES {
        for promise in [
            "all names",
            "tous les noms",
            "secure",
            "unrecoverable",
            "certified",
            "approved",
            "!",
        ] {
            let said = sentences(source)
                .into_iter()
                .find(|(_, words)| words.to_lowercase().contains(promise));
            assert_eq!(said, None, "{promise}");
        }
    }
}

#[test]
fn numbers_are_written_as_each_language_does() {
    let rows = [
        (0, "0", "0"),
        (46, "46", "46"),
        (2400, "2,400", "2\u{202F}400"),
        (1_234_567, "1,234,567", "1\u{202F}234\u{202F}567"),
    ];
    for (number, en, fr) in rows {
        assert_eq!(
            (whole(number, Lang::En).as_str(), whole(number, Lang::Fr).as_str()),
            (en, fr)
        );
    }
    assert_eq!(
        (percent(15, Lang::En).as_str(), percent(15, Lang::Fr).as_str()),
        ("15%", "15\u{A0}%")
    );
    assert_eq!(spaced("Oui ? « Non »", Lang::Fr), "Oui\u{202F}? «\u{202F}Non\u{202F}»");
    let said = [Count::Exact(2400), Count::Below(10), Count::AtLeast(37)].map(|c| count(c, Lang::Fr));
    assert_eq!(said, ["2\u{202F}400", "moins de 10", "37 ou plus"]);
}

#[test]
fn what_is_filled_in_is_not_filled_in_again() {
    assert_eq!(fill("{a} and {b}", &[("a", "{b}"), ("b", "x")]), "{b} and x");
    assert_eq!(fill("nothing {here", &[("here", "x")]), "nothing x");
}
