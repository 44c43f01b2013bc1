#![allow(clippy::unwrap_used)]
//! One row for each rule: a pair that differs, and its twin that does not.

use super::lint;
use crate::{Sources, read};

/// Findings of two small kits.
fn found(en: &str, fr: &str) -> Vec<String> {
    let sources = Sources {
        questions_en: Some(en.as_bytes()),
        questions_fr: Some(fr.as_bytes()),
        ..Sources::default()
    };
    lint(&read(&sources).unwrap())
        .iter()
        .map(|f| format!("{} {}", f.kind.code(), f.place))
        .collect()
}

fn check(en: &str, fr: &str, expected: &[&str]) {
    assert_eq!(found(en, fr), expected, "{en} / {fr}");
}

#[test]
fn each_rule_finds_its_drift_and_spares_the_twin() {
    check("1. Who are you?", "1. Qui êtes-vous ?", &[]);
    check("1. In 12 months, what?", "1. En douze mois, quoi?", &[]);
    check(
        "1. In 12 months, what?",
        "1. En dix mois, quoi?",
        &["numbers_differ 1.1"],
    );
    check(
        "1. Tell me more.",
        "1. Que dire de plus?",
        &["question_mark_differs 1.1"],
    );
    check("1. How is your team?", "1. Comment va votre équipe?", &[]);
    check(
        "1. Where does your team's day go?",
        "1. Où va votre journée?",
        &["owner_differs 1.1"],
    );
    check(
        "1. Where does your day go?",
        "1. Où va la journée de votre équipe?",
        &["owner_differs 1.1"],
    );
    check(
        "1. Well? If yes, why? If no, why?",
        "1. Bien? Si oui, pourquoi? Sinon, pourquoi?",
        &[],
    );
    check(
        "1. Well? If yes, why? If no, why?",
        "1. Bien? Sinon, pourquoi? Si oui, pourquoi?",
        &["order_differs 1.1"],
    );
    check(
        "1. Well? If yes, why? If no, why?",
        "1. Bien? Si oui, pourquoi?",
        &["count_differs 1.1"],
    );
    check(
        "1. Is BOX (the old thing) fine?",
        "1. Est-ce que BOX va bien?",
        &["explanation_missing 1.1"],
    );
    check("1. Where? Think of Mondays.", "1. Où?", &["sentences_differ 1.1"]);
    check("1. Where (e.g. here)?", "1. Où (e.g. ici)?", &["other_language 1.1"]);
    check(
        "1. Where?\n\n*Thank you.*",
        "1. Où?\n\nMerci.",
        &["reach_differs thanks"],
    );
    check("1. Where?\n\nThank you.", "1. Où?", &["missing_side thanks"]);
    check(
        "# A\nThemes: change\n1. Where?",
        "# A\nThèmes : changement\n1. Où?",
        &[],
    );
    check(
        "# A\nThemes: change\n1. Where?",
        "# A\nThèmes : stabilité\n1. Où?",
        &["word_differs section 1 theme 1"],
    );
    check("1. A?\n2. B?\n3. C?", "1. A?\n2. B?", &["missing_side 1.3"]);
}

#[test]
fn an_option_that_says_more_than_its_pair_stands_out_among_its_siblings() {
    let en = "1. Which? Select all.\n   - Doors\n   - Night work\n   - Day work\n   - Lamps and keys";
    let fr = "1. Quoi? Plusieurs choix.\n   - Portes\n   - Travail de nuit\n   - Travail de jour\n   - Lampes et clés";
    check(en, fr, &[]);
    check(
        en,
        &fr.replace("Portes", "Portes, fenêtres et toits"),
        &["scope_differs 1.1 o1"],
    );
    check(en, &fr.replace("   - Portes\n", ""), &["count_differs 1.1"]);
}

#[test]
fn a_kit_in_one_language_has_nothing_to_compare() {
    let sources = Sources {
        questions_en: Some(b"1. Who?"),
        ..Sources::default()
    };
    assert_eq!(lint(&read(&sources).unwrap()), []);
}
