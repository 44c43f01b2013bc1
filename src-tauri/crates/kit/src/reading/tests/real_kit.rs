//! The published kit and its field guide, which lie beside the project and never in it.

use super::{labels, question, shapes};
use crate::{
    Kind, Kit, Lang, ProbeRole, ScriptPart, Sources, digest, from_json, lint, participant_text, read, to_json,
};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/diagnostic-study/");

/// The real kit; `None`, said aloud, where it is absent.
pub(crate) fn real_kit() -> Option<Kit> {
    let file = |name: &str| std::fs::read(format!("{FOLDER}{name}")).ok();
    let Some(questions_en) = file("interview-questions.md") else {
        eprintln!("SKIPPED: the real kit is not beside the project");
        return None;
    };
    let (questions_fr, script_en, script_fr) = (
        file("questions-d-entrevue.md"),
        file("field-guide.md"),
        file("guide-pratique.md"),
    );
    let sources = Sources {
        questions_en: Some(&questions_en),
        questions_fr: questions_fr.as_deref(),
        script_en: script_en.as_deref(),
        script_fr: script_fr.as_deref(),
    };
    Some(read(&sources).unwrap())
}

#[test]
fn the_real_kit_has_its_sections_questions_and_kinds() {
    let Some(kit) = real_kit() else { return };
    let expected = [
        "1.1 numbers 3",
        "1.2 several 6",
        "1.3 yes_no y",
        "2.1 text",
        "2.2 text",
        "2.3 text",
        "2.4 yes_no yn",
        "2.5 text",
        "3.1 text",
        "3.2 text",
        "3.3 yes_no ny",
        "3.4 text",
        "3.5 percent 3x2",
        "3.5a yes_no n",
        "4.1 yes_no n",
        "4.2 agreement 6 of 1-7",
        "5.1 text",
        "5.2 text",
        "6.1 text",
        "6.2 topics 4",
        "6.3 text",
    ];
    assert_eq!(shapes(&kit), expected);
    assert_eq!(kit.leftovers, []);
    assert_eq!(kit.languages(), [Lang::En, Lang::Fr]);
    assert!(kit.questions().all(|q| q.ask.en.is_some() && q.ask.fr.is_some()));
    let titles: Vec<_> = kit.sections.iter().map(|s| s.title.prefer(Lang::En)).collect();
    assert_eq!(titles[0], "Introduction/team information");
    assert_eq!(titles[4], "Common Hybrid Work Model");
    assert!(kit.sections.iter().all(|s| s.themes.len() == 3 && s.title.fr.is_some()));
    assert_eq!(kit.sections[0].themes[2].fr.as_deref(), Some("récompense"));
}

#[test]
fn the_percentages_keep_rows_brackets_and_columns_and_leave_the_total_out() {
    let Some(kit) = real_kit() else { return };
    let Kind::Percent { rows, columns } = &question(&kit, "3.5").kind else {
        panic!("not percentages")
    };
    assert_eq!(
        labels(rows, Lang::En),
        ["Administrative work", "Reporting", "Your core function"]
    );
    assert_eq!(
        labels(rows, Lang::Fr),
        [
            "Tâches administratives",
            "Élaboration des rapports",
            "Votre fonction de base"
        ]
    );
    assert_eq!(
        rows[2].detail.en.as_deref(),
        Some("Work related directly to your core mandate")
    );
    assert_eq!(rows[2].detail.fr, None);
    assert_eq!(labels(columns, Lang::Fr), ["Gestion", "Niveau opérationnel"]);
    assert_eq!(columns[0].detail.en.as_deref(), Some("e.g. IT-4/5, AS-7/8"));
}

#[test]
fn each_statement_has_the_explanation_with_its_number() {
    let Some(kit) = real_kit() else { return };
    let Kind::Agreement {
        scale,
        statements,
        why_at,
        why,
    } = &question(&kit, "4.2").kind
    else {
        panic!("not agreement")
    };
    let points: Vec<_> = scale.points.iter().map(|(n, p)| (*n, p.prefer(Lang::Fr))).collect();
    assert_eq!(
        points,
        [
            (1, "fortement en désaccord"),
            (4, "Ni d’accord ni en désaccord"),
            (7, "Fortement d’accord")
        ]
    );
    assert_eq!(why_at, &[1, 2]);
    assert_eq!(why.en.as_deref(), Some("Why do you think that is?"));
    let subjects = [
        "cooperation",
        "messenger",
        "sharing risks",
        "encouraging bridging",
        "handling of failure",
        "novelty",
    ];
    for (statement, subject) in statements.iter().zip(subjects) {
        let explanation = statement.explanation.en.as_deref().unwrap();
        assert!(explanation.starts_with(&format!("Regards {subject}:")), "{explanation}");
        assert!(statement.explanation.fr.is_some());
    }
    assert_eq!(
        statements[4].detail.en.as_deref(),
        Some("e.g., teams hold blameless post-mortems")
    );
}

#[test]
fn what_is_for_the_interviewer_is_in_no_participant_text() {
    let Some(kit) = real_kit() else { return };
    assert_eq!(
        question(&kit, "2.4")
            .probes
            .iter()
            .filter(|p| p.role == ProbeRole::Example)
            .count(),
        6
    );
    assert_eq!(question(&kit, "3.1").probes.len(), 8);
    assert_eq!(question(&kit, "2.3").probes[1].role, ProbeRole::Question);
    crate::tests::nothing_private_in_participant_text(&kit);
    let thanks = |lang| {
        participant_text(&kit, lang)
            .iter()
            .any(|t| t.starts_with("Thank you for taking") || t.starts_with("Merci d'avoir"))
    };
    assert!(!thanks(Lang::En) && thanks(Lang::Fr));
}

#[test]
fn the_script_is_spoken_in_order_and_its_directions_are_not() {
    let Some(kit) = real_kit() else { return };
    use ScriptPart::{AskConsent, AskNotes, IfNo, IfYes, Spoken};
    let parts: Vec<_> = kit.script.steps.iter().map(|s| s.part).collect();
    assert_eq!(
        parts,
        [
            Spoken, Spoken, AskNotes, Spoken, Spoken, Spoken, AskConsent, IfNo, IfYes, IfYes, IfYes
        ]
    );
    assert!(
        kit.script
            .steps
            .iter()
            .all(|s| s.text.en.is_some() && s.text.fr.is_some())
    );
    assert_eq!(kit.script.steps[0].text.prefer(Lang::En).matches("{blank}").count(), 3);
    assert!(kit.script.steps[0].text.prefer(Lang::En).contains("she (he) will help"));
    assert!(!to_json(&kit).contains("s name'>"));
    let directions = &kit.notes.last().unwrap();
    assert_eq!(
        directions.fr.as_deref(),
        Some("obtenir la réponse verbalement uniquement")
    );
}

#[test]
fn the_lint_finds_the_drifts_that_a_reader_finds() {
    let Some(kit) = real_kit() else { return };
    let found: Vec<String> = lint(&kit)
        .iter()
        .map(|f| format!("{} {}", f.kind.code(), f.place))
        .collect();
    let expected = [
        "sentences_differ script 9",
        "question_mark_differs 1.2",
        "scope_differs 1.2 o1",
        "question_mark_differs 2.4 p3",
        "question_mark_differs 3.1 p2",
        "order_differs 3.3",
        "owner_differs 3.5",
        "explanation_missing 3.5 r1",
        "explanation_missing 3.5 r2",
        "explanation_missing 3.5 r3",
        "other_language 3.5 c1",
        "other_language 3.5 c2",
        "explanation_missing 3.5a",
        "question_mark_differs 4.2 s2",
        "word_differs section 5 theme 3",
        "sentences_differ 6.2 t3",
        "reach_differs thanks",
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_real_kit_survives_our_own_format() {
    let Some(kit) = real_kit() else { return };
    let again = from_json(to_json(&kit).as_bytes()).unwrap();
    assert_eq!(again, kit);
    assert_eq!(digest(&again), digest(&kit));
}
