#![allow(clippy::unwrap_used)]
//! Steps, ids, and what a version changed.

use super::{Edit, EditError, Field, KindName, Setting, Used, blank, edit};
use crate::{
    Change, Kind, Kit, Lang, ProbeRole, QuestionId, advise, compare, from_json, lint, planned_minutes, read_xlsform,
    sample, takes_answers_of, to_json, write_xlsform,
};

fn say(at: &str, lang: Lang, words: &str) -> Edit {
    Edit::Say {
        at: at.to_owned(),
        field: Field::Words,
        lang,
        words: words.to_owned(),
    }
}

fn add(list: &str, at: usize) -> Edit {
    Edit::Add {
        list: list.to_owned(),
        at,
    }
}

fn shift(list: &str, from: usize, to: usize) -> Edit {
    Edit::Move {
        list: list.to_owned(),
        from,
        to,
        into: None,
    }
}

fn set(at: &str, setting: Setting) -> Edit {
    Edit::Set {
        at: at.to_owned(),
        setting,
    }
}

fn ids(kit: &Kit) -> Vec<&str> {
    kit.questions().map(|q| q.id.0.as_str()).collect()
}

fn done(kit: &mut Kit, steps: impl IntoIterator<Item = Edit>) -> Option<String> {
    let mut place = None;
    for step in steps {
        place = edit(kit, &Used::default(), step).unwrap();
    }
    place
}

#[test]
fn a_kit_from_scratch_becomes_one_that_can_be_used() {
    let mut kit = blank();
    assert_eq!(advise(&kit).iter().filter(|a| a.kind.stands_in_the_way()).count(), 1);
    let place = done(
        &mut kit,
        [
            say("1.1", Lang::En, "What works?"),
            say("1.1", Lang::Fr, "Qu’est-ce qui va bien ?"),
            say("section 1", Lang::En, "The team"),
            say("section 1", Lang::Fr, "L’équipe"),
            add("section 1 questions", 1),
        ],
    );
    assert_eq!(place.as_deref(), Some("1.2"));
    done(
        &mut kit,
        [
            say("1.2", Lang::En, "Which of these?"),
            say("1.2", Lang::Fr, "Lesquels ?"),
            Edit::Kind {
                question: QuestionId("1.2".to_owned()),
                kind: KindName::Several,
            },
            say("1.2 o1", Lang::En, "Building"),
            say("1.2 o1", Lang::Fr, "Réaliser"),
        ],
    );
    let stops = |kit: &Kit| advise(kit).into_iter().filter(|a| a.kind.stands_in_the_way()).count();
    assert_eq!(stops(&kit), 1, "an option without words");
    done(&mut kit, [say("1.2 o2", Lang::En, "Keeping")]);
    assert_eq!(stops(&kit), 0);
    assert_eq!(lint(&kit)[0].place, "1.2", "the option has no French");
    assert_eq!(from_json(to_json(&kit).as_bytes()).unwrap(), kit);
}

#[test]
fn moving_changes_no_id_and_what_is_new_gets_one_that_nobody_had() {
    let mut kit = sample();
    let before = kit.clone();
    let used = Used::of([&before]);
    let place = edit(&mut kit, &used, shift("section 2 questions", 4, 0)).unwrap();
    assert_eq!(place.as_deref(), Some("2.5"));
    assert_eq!(&ids(&kit)[3..8], ["2.5", "2.1", "2.2", "2.3", "2.4"]);
    // To another section: it keeps its name there too, and the section it left names nothing by it again.
    let step = Edit::Move {
        list: "section 2 questions".to_owned(),
        from: 0,
        to: 1,
        into: Some("section 1 questions".to_owned()),
    };
    assert_eq!(edit(&mut kit, &used, step).unwrap().as_deref(), Some("2.5"));
    assert_eq!(&ids(&kit)[..3], ["1.1", "2.5", "1.2"]);
    edit(&mut kit, &used, add("section 2 questions", 0)).unwrap();
    assert_eq!(kit.sections[1].questions[0].id.0, "2.6");
    // A question that is removed leaves its name behind.
    let last = kit.sections[0].questions.len() - 1;
    let gone = Edit::Remove {
        list: "section 1 questions".to_owned(),
        at: last,
    };
    assert_eq!(edit(&mut kit, &used, gone).unwrap().as_deref(), Some("1.2"));
    edit(&mut kit, &used, add("section 1 questions", 0)).unwrap();
    assert_eq!(kit.sections[0].questions[0].id.0, "1.4", "1.3 was asked once");
    // Sections count by position, their questions do not.
    edit(&mut kit, &used, shift("sections", 5, 0)).unwrap();
    assert_eq!(
        kit.sections.iter().map(|s| s.number).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5, 6]
    );
    assert_eq!(kit.sections[0].questions[0].id.0, "6.1");
    assert_eq!(edit(&mut kit, &used, Edit::Number), Err(EditError::InUse));
}

#[test]
fn entries_keep_their_names_and_an_old_name_is_not_given_again() {
    let mut kit = sample();
    let used = Used::of([&kit.clone()]);
    let options = |kit: &Kit| match &kit.question(&QuestionId("1.2".into())).unwrap().kind {
        Kind::Several { options } => options.iter().map(|o| o.id.clone()).collect::<Vec<_>>(),
        _ => panic!("several"),
    };
    let all = options(&kit);
    edit(&mut kit, &used, shift("1.2 entries", 0, 1)).unwrap();
    assert_eq!(options(&kit)[..2], [all[1].clone(), all[0].clone()]);
    let last = all.len() - 1;
    let gone = Edit::Remove {
        list: "1.2 entries".into(),
        at: last,
    };
    edit(&mut kit, &used, gone).unwrap();
    edit(&mut kit, &used, add("1.2 entries", 0)).unwrap();
    let fresh = format!("o{}", all.len() + 1);
    assert_eq!(options(&kit)[0], fresh);
    // Options that become topics are other things to answer.
    let step = Edit::Kind {
        question: QuestionId("1.2".into()),
        kind: KindName::Topics,
    };
    edit(&mut kit, &used, step).unwrap();
    let Kind::Topics { topics } = &kit.question(&QuestionId("1.2".into())).unwrap().kind else {
        panic!("topics")
    };
    assert_eq!(topics.len(), all.len());
    assert!(topics.iter().all(|t| t.id.starts_with('t')));
}

#[test]
fn ids_follow_the_order_again_while_nobody_used_them() {
    let mut kit = sample();
    done(&mut kit, [shift("section 2 questions", 4, 0), Edit::Number]);
    assert_eq!(&ids(&kit)[3..8], ["2.1", "2.2", "2.3", "2.4", "2.5"]);
    assert!(ids(&kit).contains(&"3.5a"));
}

#[test]
fn every_text_of_the_lint_can_be_written_at_its_place() {
    // Whatever the lint or the advice points at, the editor can write there.
    let mut kit = sample();
    for section in &mut kit.sections {
        section.title.fr = None;
        for question in &mut section.questions {
            question.probes.iter_mut().for_each(|p| p.text.fr = None);
        }
    }
    for finding in lint(&kit) {
        let at = finding.place.replace(" probes", " p1").replace(" scale", " point 1");
        done(&mut kit, [say(&at, Lang::Fr, "mot")]);
    }
}

#[test]
fn choices_are_kept_and_those_that_contradict_are_not() {
    let mut kit = sample();
    let place = |kit: &Kit| match &kit.question(&QuestionId("1.1".into())).unwrap().kind {
        Kind::Numbers { fields } => format!("1.1 {}", fields[0].id),
        _ => panic!("numbers"),
    };
    let field = place(&kit);
    assert_eq!(kit.format, 1);
    done(
        &mut kit,
        [
            set("script", Setting::Minutes(Some(5))),
            set("section 2", Setting::Minutes(Some(12))),
            set("1.1", Setting::Identifies(true)),
            set(&field, Setting::Least(Some(1))),
            set(&field, Setting::Most(Some(900))),
            set("2.3 p1", Setting::Role(ProbeRole::Example)),
        ],
    );
    assert_eq!((planned_minutes(&kit), kit.format), (17, 2));
    assert_eq!(from_json(to_json(&kit).as_bytes()).unwrap(), kit);
    let before = kit.clone();
    for wrong in [
        set(&field, Setting::Least(Some(901))),
        set("4.2", Setting::WhyAt(vec![9])),
        set("9.9", Setting::Identifies(true)),
        set("1.1", Setting::Minutes(Some(1))),
        add("section 9 questions", 0),
        add("2.1 entries", 0),
        shift("sections", 0, 99),
        say("1.1 x7", Lang::En, "words"),
        say("2.1", Lang::En, &"x".repeat(super::MOST_WORDS + 1)),
    ] {
        assert!(edit(&mut kit, &Used::default(), wrong.clone()).is_err(), "{wrong:?}");
        assert_eq!(kit, before, "{wrong:?}");
    }
}

#[test]
fn a_list_has_an_end() {
    let mut kit = blank();
    let mut step = || edit(&mut kit, &Used::default(), add("1.1 probes", 0));
    let count = std::iter::from_fn(|| step().ok()).take(1_000).count();
    assert_eq!(count, super::MOST_OF_A_LIST);
}

#[test]
fn a_version_says_what_it_changed() {
    let before = sample();
    let mut now = before.clone();
    let used = Used::of([&before]);
    for step in [
        say("2.1", Lang::Fr, "À quoi ressemble une très bonne journée ?"),
        Edit::Remove {
            list: "section 5 questions".into(),
            at: 1,
        },
        add("section 5 questions", 1),
        say("5.3", Lang::En, "What else?"),
        Edit::Kind {
            question: QuestionId("2.2".into()),
            kind: KindName::YesNo,
        },
        say("3.1 p1", Lang::En, "Other tools"),
        shift("section 6 questions", 0, 2),
    ] {
        edit(&mut now, &used, step).unwrap();
    }
    let all = compare(&before, &now);
    let told = |id: &str| all.iter().find(|c| c.question.0 == id).unwrap();
    assert_eq!(
        (told("2.1").change, told("2.1").langs.clone()),
        (Change::Reworded, vec![Lang::Fr])
    );
    assert_eq!(told("2.2").change, Change::Replaced);
    assert_eq!(told("5.2").change, Change::Removed);
    assert_eq!(told("5.3").change, Change::New);
    assert_eq!((told("3.1").change, told("3.1").is_around), (Change::Same, true));
    assert_eq!(told("6.1").change, Change::Same, "another place is the same question");
    assert!(!takes_answers_of(&now, &before));
    let mut reworded = before.clone();
    edit(&mut reworded, &used, say("2.1", Lang::En, "Your best day?")).unwrap();
    assert!(takes_answers_of(&reworded, &before));
}

#[test]
fn advice_follows_the_marks() {
    let mut kit = sample();
    let codes = |kit: &Kit| {
        advise(kit)
            .iter()
            .map(|a| format!("{} {}", a.kind.code(), a.place))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&kit), ["numbers 1.1", "functions 1.2"]);
    done(
        &mut kit,
        ["1.1", "1.2", "1.3"].map(|id| set(id, Setting::Identifies(true))),
    );
    assert_eq!(codes(&kit), ["together 1.3"]);
    done(&mut kit, [set("section 1", Setting::Minutes(Some(61)))]);
    assert_eq!(codes(&kit)[0], "over_the_hour script");
}

#[test]
fn what_was_edited_goes_out_as_a_form_and_comes_back() {
    let mut kit = sample();
    let used = Used::of([&kit.clone()]);
    for step in [
        add("section 2 questions", 1),
        say("2.6", Lang::En, "And the week?"),
        say("2.6", Lang::Fr, "Et la semaine ?"),
        set("1.1 f1", Setting::Least(Some(1))),
        set("1.1 f1", Setting::Most(Some(900))),
        set("1.1 f2", Setting::Most(Some(40))),
        shift("section 3 questions", 0, 2),
    ] {
        edit(&mut kit, &used, step).unwrap();
    }
    assert_eq!(read_xlsform(&write_xlsform(&kit).unwrap()).unwrap().into_kit(), kit);
}
