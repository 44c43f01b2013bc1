//! A kit is begun, changed, put into use and looked back on.

use super::names::{People, words};
use crate::views::{KitChangeForm, KitMakingView, LangView};
use crate::{Leading, Refused};
use std::path::Path;

fn say(at: &str, lang: LangView, words: &str) -> KitChangeForm {
    KitChangeForm::Say {
        at: at.to_owned(),
        field: "words".to_owned(),
        lang,
        words: words.to_owned(),
    }
}

fn asked(view: &KitMakingView, id: &str) -> Option<String> {
    let sections = &view.kit.as_ref().unwrap().sections;
    let mut all = sections.iter().flat_map(|s| &s.questions);
    all.find(|q| q.id == id).and_then(|q| q.ask.en.clone())
}

fn code<T: std::fmt::Debug>(refused: Result<T, Refused>) -> &'static str {
    refused.unwrap_err().code
}

#[test]
fn steps_are_kept_taken_back_and_there_after_a_lock() {
    let people = People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    assert!(lead.making_read().unwrap().kit.is_none() || lead.making_read().unwrap().is_used);
    let view = lead.making_begin("sample").unwrap();
    assert_eq!((view.back, view.lint.len(), view.is_whole), (0, 0, true));
    let before = asked(&view, "2.1");
    // Words typed with pauses are one step.
    lead.making_change(say("2.1", LangView::En, "Your best")).unwrap();
    let view = lead
        .making_change(say("2.1", LangView::En, "Your best day in 3 weeks?"))
        .unwrap();
    assert_eq!(view.back, 1);
    assert!(
        view.lint.iter().any(|l| l.place == "2.1" && l.code == "numbers_differ"),
        "{:?}",
        view.lint
    );
    let view = lead.making_step("back").unwrap();
    assert_eq!((asked(&view, "2.1"), view.back, view.forth), (before, 0, 1));
    lead.making_step("forth").unwrap();
    let moved = KitChangeForm::Move {
        list: "section 2 questions".into(),
        from: 0,
        to: 2,
        into: None,
    };
    assert_eq!(lead.making_change(moved).unwrap().place.as_deref(), Some("2.1"));
    assert_eq!(code(lead.making_change(say("9.9", LangView::En, "?"))), "kit_no_place");
    drop(desk);
    let mut desk = people.lead();
    let view = desk.leading().unwrap().making_read().unwrap();
    assert_eq!(asked(&view, "2.1").as_deref(), Some("Your best day in 3 weeks?"));
    assert_eq!(view.kit.unwrap().sections[1].questions[2].id, "2.1");
    assert_eq!(view.back, 0, "steps are gone with the lock");
}

#[test]
fn a_kit_is_put_into_use_when_it_is_whole_and_versions_say_what_changed() {
    let people = People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    lead.making_begin("scratch").unwrap();
    assert_eq!(code(lead.making_use()), "kit_unfinished");
    let kept = lead.lead_state().unwrap().questions;
    lead.making_begin("used").unwrap();
    let view = lead
        .making_change(say("2.1", LangView::Fr, "À quoi ressemble votre meilleure journée ?"))
        .unwrap();
    let changed: Vec<_> = view.changes.iter().filter(|c| c.change != "same").collect();
    assert_eq!(
        (changed.len(), changed[0].change.as_str(), changed[0].question.as_str()),
        (1, "reworded", "2.1")
    );
    assert!(!view.may_number && !view.is_used);
    assert_eq!(code(lead.making_change(KitChangeForm::Number)), "kit_ids_in_use");
    assert_eq!(lead.making_use().unwrap().questions, kept);
    let view = lead.making_read().unwrap();
    assert!(view.is_used);
    assert_eq!(view.versions[0].changes.len(), 1);
    assert_eq!(view.versions[0].number as usize, view.versions.len());
    // A question that is removed and one that is added do not share a name.
    let list = || "section 5 questions".to_owned();
    lead.making_change(KitChangeForm::Remove { list: list(), at: 1 })
        .unwrap();
    let view = lead.making_change(KitChangeForm::Add { list: list(), at: 1 }).unwrap();
    assert_eq!(view.place.as_deref(), Some("5.3"));
}

fn import(lead: &mut Leading, path: &Path) -> crate::views::KitImportView {
    lead.kit_import(&[path.to_path_buf()], false).unwrap()
}

#[test]
fn a_kit_goes_out_and_comes_in_as_form_and_json() {
    let people = People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    lead.making_begin("sample").unwrap();
    lead.making_change(say("2.1", LangView::En, "Your best day?")).unwrap();
    for what in ["xlsform", "json"] {
        let place = people.path(what);
        assert!(lead.making_write(what, Some(&place)).unwrap().is_written);
        let read = import(lead, &place);
        assert_eq!((read.leftovers.len(), read.form.len()), (0, 0), "{what}");
        let view = lead.making_begin("picked").unwrap();
        assert_eq!(asked(&view, "2.1").as_deref(), Some("Your best day?"), "{what}");
        // Our own format brings the ids of an edition; changes are told against it.
        assert!(!view.changes.is_empty(), "{what}");
    }
    assert!(!lead.making_write("json", None).unwrap().is_written);
    assert_eq!(code(lead.making_write("pdf", Some(&people.path("x")))), "bad_call");
    std::fs::write(people.path("torn"), b"PK\x03\x04 and no more").unwrap();
    assert_eq!(code(lead.kit_import(&[people.path("torn")], false)), "kit_not_a_form");
    std::fs::write(people.path("odd"), b"{\"format\":1}").unwrap();
    assert_eq!(code(lead.kit_import(&[people.path("odd")], false)), "kit_not_a_kit");
}

#[test]
fn a_name_in_a_question_is_pointed_at_and_stays() {
    let people = People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let view = lead.making_begin("sample").unwrap();
    assert_eq!(
        view.advice.iter().filter(|a| a.code == "may_be_name").count(),
        0,
        "{:?}",
        view.advice
    );
    let typed = "How does Priyanka Bhattacharya run the team?";
    let view = lead.making_change(say("2.1", LangView::En, typed)).unwrap();
    assert_eq!(asked(&view, "2.1").as_deref(), Some(typed));
    assert!(view.advice.iter().any(|a| a.code == "may_be_name" && a.place == "2.1"));
}

#[test]
fn what_was_learned_goes_into_the_next_edition_without_names() {
    let people = People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let kept = lead
        .lesson_save("3.5", words("send the sheet a day before, says Priyanka Bhattacharya"))
        .unwrap();
    assert!(kept.contains("a day before") && !kept.contains("Priyanka"), "{kept}");
    lead.lesson_save("2.1", words("poser la question plus tard dans les entretiens"))
        .unwrap();
    assert_eq!(code(lead.lesson_save("9.9", words("x"))), "bad_call");
    let view = lead.lessons_read().unwrap();
    let told = view.questions.iter().find(|q| q.question == "3.5").unwrap();
    assert_eq!((told.lesson.as_str(), told.answered), (kept.as_str(), None));
    let place = people.path("next.json");
    lead.making_write("next", Some(&place)).unwrap();
    import(lead, &place);
    let view = lead.making_begin("picked").unwrap();
    let note = |id: &str| {
        let sections = &view.kit.as_ref().unwrap().sections;
        let question = sections.iter().flat_map(|s| &s.questions).find(|q| q.id == id).unwrap();
        question.notes.last().cloned().unwrap()
    };
    assert!(note("3.5").en.unwrap().starts_with("To change: send the sheet"));
    assert!(note("2.1").fr.unwrap().starts_with("À changer\u{A0}: poser"));
    drop(desk);
    let mut desk = people.lead();
    let view = desk.leading().unwrap().lessons_read().unwrap();
    assert!(view.questions.iter().any(|q| q.lesson == kept));
}
