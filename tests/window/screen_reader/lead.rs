//! A lead by ear: the wall of the sample, and the lock of a study.

use super::Listener;
use crate::support::{Lang, Page, Role, State};

#[test]
fn a_lead_reads_the_wall_by_ear_in_english() {
    the_wall(Lang::En);
}

#[test]
fn a_lead_reads_the_wall_by_ear_in_french() {
    the_wall(Lang::Fr);
}

/// Each answer is an article; codes come from a combo box whose list says which one is chosen.
fn the_wall(lang: Lang) {
    let Some(ear) = Listener::arrive(lang) else {
        return;
    };
    ear.person.choose("door-sample");
    ear.person.choose("sample-review");
    ear.person.read("review-sample");
    ear.person.press("Alt+3");
    let page = ear
        .reader
        .until("the first line's code field has the keyboard", |page| {
            page.focused().is_some_and(|field| field.role == Role::COMBO_BOX)
        });
    page.must(Role::ARTICLE, &ear.fill("review-answer", &[("n", "1")]));
    ear.person.write("i");
    let codes = ear.say("review-codes");
    let chosen = |page: &Page| {
        let list = page.inside(Role::LIST_BOX, &codes);
        let all = list.all(Role::LIST_ITEM);
        all.iter()
            .position(|one| one.is(State::Selected) && one.is(State::Focused))
    };
    let is_open = |page: &Page| page.all(Role::COMBO_BOX).iter().any(|field| field.is(State::Expanded));
    ear.reader.until("the first code is chosen", |page| {
        is_open(page) && chosen(page) == Some(0)
    });
    ear.person.press("Down");
    ear.reader
        .until("the second code is chosen", |page| chosen(page) == Some(1));
}

#[test]
fn a_locked_window_is_opened_by_ear_in_english() {
    the_lock(Lang::En);
}

#[test]
fn a_locked_window_is_opened_by_ear_in_french() {
    the_lock(Lang::Fr);
}

/// A study is set up, the window locked and opened again; behind the lock nothing is told.
fn the_lock(lang: Lang) {
    let Some(mut ear) = Listener::arrive(lang) else {
        return;
    };
    ear.person.choose("door-lead");
    ear.lands_at("create-title");
    for (field, words) in [
        ("create-name-en", "How work goes"),
        ("create-name-fr", "Comment va le travail"),
        ("create-edition", "2027"),
    ] {
        ear.person.tab("textbox", field);
        ear.person.write(words);
    }
    ear.person.take_the_offered_passphrase();
    ear.person.press("Enter");
    ear.person.read("setup-ready");
    ear.reader
        .until("the study is set up", |page| page.says(&ear.say("setup-ready")));
    ear.person.lock();
    let page = ear.lands_on(Role::PASSWORD, &ear.say("unlock-passphrase"));
    page.must(Role::HEADING, &ear.say("locked-title"));
    page.must(Role::BUTTON, &ear.say("unlock-open"));
    assert!(!page.says("2027") && !page.says("Comment va"), "{page}");
    ear.person.unlock();
    ear.person.read("setup-ready");
    ear.reader
        .until("the study is there again", |page| page.says(&ear.say("setup-ready")));
}
