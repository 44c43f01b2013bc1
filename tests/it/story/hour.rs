//! The hour itself: every kind of answer, words hidden and given back, a crash in the middle, the debrief, the seal.

#![allow(clippy::unwrap_used)]

use crate::support::{People, answer_everything, clock, kept, note, seal, sealed, words};
use desk::views::EnteredView;

#[test]
fn every_kind_of_answer_is_kept_without_the_name_that_was_typed() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    desk.interviewing()
        .unwrap()
        .session_begin("en", "executive_director")
        .unwrap();
    answer_everything(&mut desk, "Priyanka Bhattacharya told us that it takes three weeks.");
    let kit = desk.kit().unwrap();
    let machine = desk.interviewing().unwrap();
    let session = machine.session_read().unwrap();
    for question in kit.sections.iter().flat_map(|section| &section.questions) {
        let answer = &session.answers[&question.id];
        assert_eq!(answer.state, "answered", "{}", question.id);
        for line in &answer.lines {
            assert!(
                line.text.contains("three weeks") && line.text.contains('['),
                "{}",
                line.text
            );
            assert!(
                !line.text.contains("Priyanka") && !line.text.contains("Bhattacharya"),
                "{}",
                line.text
            );
        }
    }
    assert!(
        matches!(&session.answers["1.1"].entered, Some(EnteredView::Numbers(sizes)) if sizes.values().all(|n| *n == 23))
    );
    let rated = &session.answers["4.2"].entered;
    let Some(EnteredView::Agreement(rated)) = rated else {
        panic!("{rated:?}")
    };
    let why = rated.values().find_map(|rated| rated.why.clone()).unwrap();
    assert!(why.contains("three weeks") && !why.contains("Priyanka"));

    // Sealed: bands instead of sizes, a key of its own, and no draft that any key still opens.
    let draft = sealed::copy_of(&people.vault(0));
    seal(machine);
    assert_eq!(machine.session_read().unwrap_err().code, "no_session");
    assert_eq!(machine.ready_state().unwrap().waiting, 1);
    drop(desk);
    let keys = sealed::vault(&people.vault(0));
    let now = sealed::opened(&keys, &sealed::rows(&people.vault(0)));
    assert!(sealed::is_said(&now, "20-39") && sealed::is_said(&now, "three weeks"));
    assert!(!sealed::is_said(&now, "Priyanka"));
    let before = sealed::opened(&keys, &sealed::rows(draft.path()));
    assert!(
        !before.is_empty() && !sealed::is_said(&before, "three weeks"),
        "a draft outlived the seal"
    );
}

#[test]
fn a_word_is_hidden_a_word_is_given_back_and_the_study_remembers() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "director").unwrap();
    let saved = note(machine, "2.1", "D..", "Ms. Okonkwo decides alone.");
    let find = saved.finds.first().expect("a title and a family name");
    assert!(!kept(machine, "2.1")[0].contains("Okonkwo"));
    let word = machine.name_give_back(find.find).unwrap().word.unwrap();
    assert!(word.contains("Okonkwo"));
    note(machine, "2.1", "D..", "Ms. Okonkwo decides alone.");
    assert!(
        kept(machine, "2.1")[0].contains("Okonkwo"),
        "{:?}",
        kept(machine, "2.1")
    );

    // A word that only the two know is hidden in every answer, from now on.
    note(machine, "2.2", "D..", "The lighthouse takes all of it.");
    note(machine, "2.3", "D..", "We fear for the lighthouse.");
    machine.name_hide(words("lighthouse")).unwrap();
    note(machine, "3.1", "D..", "Nobody asks the lighthouse.");
    for question in ["2.2", "2.3", "3.1"] {
        assert!(
            !kept(machine, question)[0].contains("lighthouse"),
            "{:?}",
            kept(machine, question)
        );
    }
    assert_eq!(machine.name_hide(words("  ")).unwrap_err().code, "nothing_selected");

    // The next day: what was given back is still no name in this study.
    drop(desk);
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_erase().unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "D..", "Ms. Okonkwo decides alone.");
    assert!(
        kept(machine, "2.1")[0].contains("Okonkwo"),
        "{:?}",
        kept(machine, "2.1")
    );
}

#[test]
fn an_interview_goes_on_where_it_was_left() {
    let people = People::of_the_sample();
    let mut desk = people.machine(1);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("fr", "director").unwrap();
    note(machine, "2.1", "D+q", "Une journée calme.\nPersonne n’appelle.");
    machine.answer_enter("2.4", EnteredView::YesNo(false)).unwrap();
    machine.answer_none("2.2", "declined").unwrap();
    machine.probe_ask("2.3", 0, true).unwrap();
    machine.place_save("2.1", "1:9").unwrap();
    // Pressed once too often at one question, it is as if it had not been pressed there.
    for (question, swaps) in [("2.1", vec!["2.1"]), ("2.1", vec![]), ("2.4", vec!["2.4"])] {
        assert_eq!(machine.roles_swap(question).unwrap(), swaps);
    }
    assert_eq!(machine.session_begin("en", "none").unwrap_err().code, "session_open");
    let before = serde_json::to_value(machine.session_read().unwrap()).unwrap();
    drop(desk);

    let mut desk = people.machine(1);
    let machine = desk.interviewing().unwrap();
    let unfinished = machine.ready_state().unwrap().unfinished.unwrap();
    assert_eq!((unfinished.section, unfinished.question.as_str()), (2, "2.1"));
    let after = machine.session_read().unwrap();
    assert_eq!((after.place.line, after.place.column), (1, 9));
    assert_eq!(serde_json::to_value(after).unwrap(), before);
}

#[test]
fn the_debrief_lists_what_is_open_and_nothing_is_sealed_before_both_agree() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    desk.interviewing().unwrap().session_begin("en", "director").unwrap();
    let kit = desk.kit().unwrap();
    let machine = desk.interviewing().unwrap();
    // Half a table, a line with a name, a line with a word that may be one, and nothing else.
    let percent = kit
        .sections
        .iter()
        .flat_map(|s| &s.questions)
        .find(|q| q.id == "3.5")
        .unwrap();
    let desk::views::KindView::Percent { rows, columns } = &percent.kind else {
        panic!("{:?}", percent.kind)
    };
    let cell = format!("{} {}", rows[0].id, columns[0].id);
    machine
        .answer_enter("3.5", EnteredView::Percent([(cell, 60)].into()))
        .unwrap();
    note(machine, "2.1", "D..", "Tatiana Kowalczyk listens.");
    note(machine, "2.2", "D?.", "it all went to tamarind and then to nobody");
    let debrief = machine.debrief_begin().unwrap();
    let todo = |code: &str| debrief.todo.iter().find(|item| item.code == code);
    assert_eq!(todo("not_100").unwrap().count, 60);
    assert_eq!(todo("not_100").unwrap().questions, ["3.5"]);
    assert_eq!(todo("come_back").unwrap().questions, ["2.2"]);
    assert!(todo("unanswered").unwrap().questions.contains(&"6.3".to_owned()));
    assert_eq!(todo("touched").unwrap().questions, ["3.5"]);
    assert!(todo("hidden").unwrap().count >= 1);
    assert_eq!(todo("disagreed").unwrap().questions, ["2.1", "2.2", "3.5"]);
    assert!(!debrief.can_seal && debrief.minutes_left == 60);
    assert_eq!(machine.session_seal().unwrap_err().code, "not_settled");

    clock::pass(600);
    let debrief = machine.answer_agree("2.1", "interviewer", true).unwrap();
    assert_eq!(debrief.minutes_left, 50);
    let disagreed = |debrief: &desk::views::DebriefView| {
        debrief
            .todo
            .iter()
            .find(|item| item.code == "disagreed")
            .map_or(0, |item| item.count)
    };
    assert_eq!(disagreed(&debrief), 3, "one of the two is not both");
    let debrief = machine.answer_agree("2.1", "note_taker", true).unwrap();
    assert_eq!(disagreed(&debrief), 2);
    machine
        .heard_save("2.2", words("Camila heard another number."))
        .unwrap();
    let heard = machine.session_read().unwrap().answers["2.2"]
        .heard_differently
        .clone()
        .unwrap();
    assert!(heard.contains("another number") && !heard.contains("Camila"), "{heard}");
    // Changing the words takes both agreements back.
    note(machine, "2.1", "D..", "Tatiana Kowalczyk listens well.");
    assert_eq!(disagreed(&machine.debrief_read().unwrap()), 3);
    seal(machine);
    assert_eq!(machine.ready_state().unwrap().waiting, 1);
}
