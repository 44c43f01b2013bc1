//! Notices that are obeyed and notices that are not, and what a slip does not tell.

use super::hall::{Hall, OTHER, SAID, hold, on_the_wall, patiently_vault, rows_of};
use crate::support::{PHRASE, seal, words};
use desk::views::{LangView, Role};
use std::fs;

#[test]
fn an_open_interview_falls_by_a_notice_too() {
    let mut hall = Hall::empty();
    let mut desk = hall.people.machine(0);
    let machine = desk.interviewing().unwrap();
    hold(machine, SAID);
    hall.slip = machine.slip_draw(LangView::En).unwrap().words.join(" ");
    drop(desk);
    assert!(hall.machine_has_it());
    hall.ask();
    assert_eq!(hall.tell(&hall.notice()), 1);
    assert!(!hall.machine_has_it());
    assert!(
        hall.people
            .machine(0)
            .interviewing()
            .unwrap()
            .ready_state()
            .unwrap()
            .unfinished
            .is_none()
    );
}

#[test]
fn a_notice_of_a_stranger_or_of_another_study_destroys_nothing() {
    let (hall, other) = (Hall::of_two(), Hall::of_two());
    other.ask();
    let notice = other.notice();
    let refused = hall
        .people
        .machine(0)
        .interviewing()
        .unwrap()
        .notices_open(&[notice])
        .unwrap_err();
    assert_eq!(refused.code, "stranger");
    hall.ask();
    let notice = hall.notice();
    let mut bytes = fs::read(&notice).unwrap();
    let at = bytes.windows(6).position(|it| it == b"slips\"").unwrap() + 10;
    bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
    fs::write(&notice, bytes).unwrap();
    let refused = hall
        .people
        .machine(0)
        .interviewing()
        .unwrap()
        .notices_open(&[notice])
        .unwrap_err();
    assert_eq!(refused.code, "forged");
    assert!(hall.machine_has_it());
}

#[test]
fn a_machine_answers_the_same_whether_it_had_the_interview_or_not() {
    let hall = Hall::of_two();
    hall.ask();
    let notice = hall.notice();
    let told = [0, 1].map(|machine| hall.tell_machine(machine, &notice));
    assert_eq!(told, [1, 0]);
    let answers = [0, 1].map(|machine| {
        let card = hall.people.path("card");
        let mut desk = hall.people.machine(machine);
        desk.interviewing().unwrap().machine_write(Some(&card)).unwrap();
        let text = fs::read_to_string(&card).unwrap();
        let statement: serde_json::Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
        statement["obeyed"].clone()
    });
    assert_eq!(answers[0]["slips"].as_array().unwrap().len(), 1);
    assert_eq!(answers[0], answers[1]);
    hall.answer(0);
    assert_eq!(
        hall.lead().leading().unwrap().withdrawals_read().unwrap().withdrawn[0].answered,
        1
    );
}

#[test]
fn nothing_here_tells_the_words_of_a_slip() {
    let hall = Hall::of_two();
    let file = hall.people.path("one.subrosa-handover");
    hall.people
        .machine(0)
        .interviewing()
        .unwrap()
        .handover_write(Some(&file))
        .unwrap();
    hall.import(&file);
    // Every record of both vaults, opened with every key: none says a word of the slip beside another.
    for folder in [hall.people.vault(0), hall.people.homes.lead.vault(Role::Review)] {
        let vault = patiently_vault(&folder, PHRASE);
        let keys = vault.key_ids();
        for body in rows_of(&folder) {
            let text = vault.open_sealed_to(&keys, &body).unwrap();
            let text = String::from_utf8_lossy(&text).to_lowercase();
            let pairs: Vec<&str> = hall.slip.split(' ').collect();
            assert!(pairs.windows(2).all(|two| !text.contains(&two.join(" "))));
        }
    }
    // What was marked in it goes with it.
    let mut desk = hall.lead();
    let lead = desk.leading().unwrap();
    let theme = lead.theme_create(words("Weather")).unwrap().theme;
    lead.words_find(words("umbrellas")).unwrap();
    lead.theme_give(0, 0, theme, true).unwrap();
    lead.quote_mark(0, 0, true).unwrap();
    drop(desk);
    hall.ask();
    let mut desk = hall.lead();
    assert_eq!(on_the_wall(&mut desk, "umbrellas"), 0);
    assert!(desk.leading().unwrap().theme_statements(theme).unwrap().is_empty());
    assert_eq!(on_the_wall(&mut desk, OTHER.split(' ').next_back().unwrap()), 1);
}

#[test]
fn a_study_without_a_slip_withdraws_as_before() {
    let mut hall = Hall::empty();
    let mut desk = hall.people.machine(0);
    let machine = desk.interviewing().unwrap();
    assert_eq!(machine.slip_draw(LangView::En).unwrap_err().code, "no_session");
    hold(machine, SAID);
    machine.session_withdraw().unwrap();
    hold(machine, SAID);
    seal(machine);
    drop(desk);
    hall.arrive();
    hall.receipt();
    let mut desk = hall.people.machine(0);
    assert_eq!(
        desk.interviewing().unwrap().slip_draw(LangView::En).unwrap_err().code,
        "no_session",
        "it was handed over"
    );
    assert_eq!(hall.told(), 1);
}
