#![allow(clippy::unwrap_used)]
//! Our own format, the sample kit, and what a participant may be given.

mod schema;

use crate::{
    Bilingual, Kind, Kit, KitError, Lang, ProbeRole, digest, from_json, lint, participant_text, sample, to_json,
};

/// No run of four words of a probe, note or explanation stands in what a participant is given,
/// unless what is asked aloud holds the same run itself.
pub(crate) fn nothing_private_in_participant_text(kit: &Kit) {
    for lang in [Lang::En, Lang::Fr] {
        let given = participant_text(kit, lang);
        let mut private: Vec<&Bilingual> = kit
            .notes
            .iter()
            .chain(kit.sections.iter().flat_map(|s| &s.notes))
            .collect();
        for question in kit.questions() {
            private.extend(question.notes.iter().chain(question.probes.iter().map(|p| &p.text)));
            if let Kind::Agreement { why, .. } = &question.kind {
                private.push(why);
            }
        }
        // A text that is private and nowhere said may not be among the given ones.
        for text in private
            .into_iter()
            .filter_map(|p| p.side(lang))
            .filter(|t| t.split_whitespace().count() >= 4)
        {
            let said_too = said(kit, lang).iter().any(|s| s.contains(text));
            assert!(
                said_too || !given.iter().any(|g| g.contains(text)),
                "given away: {text}"
            );
        }
    }
}

fn said(kit: &Kit, lang: Lang) -> Vec<&str> {
    let asked = kit
        .questions()
        .map(|q| &q.ask)
        .chain(kit.script.steps.iter().map(|s| &s.text));
    let headings = kit.sections.iter().map(|s| &s.title).chain([&kit.title]);
    let follow_ups = kit.questions().filter_map(|q| match &q.kind {
        Kind::YesNo { follow_ups } => Some(follow_ups.iter().map(|f| &f.text)),
        _ => None,
    });
    let entries = kit
        .questions()
        .flat_map(|q| crate::participant::entries(&q.kind))
        .flat_map(|e| [&e.label, &e.detail]);
    asked
        .chain(headings)
        .chain(follow_ups.flatten())
        .chain(entries)
        .filter_map(|b| b.side(lang))
        .collect()
}

#[test]
fn the_sample_has_every_kind_of_answer_and_no_finding() {
    let kit = sample();
    let sizes: Vec<usize> = kit.sections.iter().map(|s| s.questions.len()).collect();
    assert_eq!(sizes, [3, 5, 6, 2, 2, 3]);
    let mut kinds: Vec<_> = kit.questions().map(|q| std::mem::discriminant(&q.kind)).collect();
    kinds.dedup();
    kinds.sort_by_key(|k| format!("{k:?}"));
    kinds.dedup();
    assert_eq!(kinds.len(), 7);
    assert_eq!(lint(&kit), []);
    assert_eq!(kit.leftovers, []);
    assert_eq!(kit.script.steps.len(), 8);
    assert!(
        kit.questions()
            .any(|q| q.probes.iter().any(|p| p.role == ProbeRole::Example))
    );
    nothing_private_in_participant_text(&kit);
}

#[test]
fn the_participant_is_given_what_is_asked_and_not_what_is_probed() {
    let given = participant_text(&sample(), Lang::En);
    let holds = |text: &str| given.iter().any(|g| g.contains(text));
    assert!(holds("What gets in the way of your team's best work?"));
    assert!(holds("If no, what keeps them?"));
    assert!(holds("preparing news for the levels above"));
    assert!(!holds("The right tools") && !holds("Why do you think that is?") && !holds("This is about the habit"));
}

#[test]
fn the_digest_follows_the_words() {
    let kit = sample();
    let mut other = kit.clone();
    assert_eq!(digest(&kit), digest(&from_json(to_json(&kit).as_bytes()).unwrap()));
    other.sections[0].title.fr = Some("Une autre équipe".to_owned());
    assert_ne!(digest(&kit), digest(&other));
}

#[test]
fn a_kit_of_a_newer_format_is_refused_before_it_is_read() {
    let newer = br#"{"format": 3, "something": "new"}"#;
    assert_eq!(from_json(newer), Err(KitError::NewerFormat { found: 3, known: 2 }));
    let broken = to_json(&sample()).replace("\"sections\"", "\"chapters\"");
    assert!(matches!(
        from_json(broken.as_bytes()),
        Err(KitError::NotAKit { line: 2.., .. })
    ));
    assert!(matches!(from_json(b"{}"), Err(KitError::NotAKit { .. })));
    assert!(matches!(from_json(b"\n"), Err(KitError::Empty { .. })));
}

#[test]
fn question_names_that_could_not_be_a_header_are_refused() {
    for name in ["", "3.5\n", "é", "a-very-long-name-for-a-question", "1.2"] {
        let mut kit = sample();
        kit.sections[0].questions[0].id.0 = name.to_owned();
        assert_eq!(
            from_json(to_json(&kit).as_bytes()),
            Err(KitError::NotAKit { line: 0, column: 0 }),
            "{name:?}"
        );
    }
}
