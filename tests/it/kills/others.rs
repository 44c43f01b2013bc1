//! Kills during the deeds that touch more than one record: a change of passphrase, a withdrawal, an import.

use super::child::OTHER_PHRASE;
use super::{Chance, Moment, killed};
use crate::support::size::{ran, size};
use crate::support::{PHRASE, People, answer_everything, clock, note, patiently, refusal, seal, sealed, unlocked};
use desk::Home;
use desk::views::{PassphraseForm, Role};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

fn kills() -> usize {
    size(20, 200)
}

/// A moment in a deed that takes about so long; a few come after it.
fn during(chance: &mut Chance, deed: Duration) -> Moment {
    let most = deed.as_micros() as u64 * 5 / 4;
    Moment::AfterReady(Duration::from_micros(chance.below(most.max(1))))
}

#[test]
fn a_kill_during_a_change_of_passphrase_leaves_one_that_opens() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    desk.interviewing().unwrap().session_begin("en", "none").unwrap();
    note(
        desk.interviewing().unwrap(),
        "2.1",
        "D..",
        "it takes nine weeks and a budget",
    );
    drop(desk);
    let home = &people.homes.interviewers[0];
    // How long a change takes depends on the disk: most live long enough for one.
    let (mut desk, old, new) = (people.machine(0), PHRASE.to_owned(), OTHER_PHRASE.to_owned());
    let took = time(|| desk.passphrase_change(PassphraseForm { old, new }).unwrap());
    drop(desk);
    let mut chance = Chance::new(3);
    let (mut changes, mut now) = (0, OTHER_PHRASE.to_owned());
    for _ in 0..kills() {
        let moment = during(&mut chance, took * 3);
        let heard = killed("changing", &people.path("interviewer-a"), 0, moment);
        changes += heard.done.len();
        let to = |deed: &Value| deed["to"].as_str().unwrap().to_owned();
        let acknowledged = heard.done.last().map_or(now.clone(), to);
        let begun = heard.begun.as_ref().map(to);
        // The newer one is tried first, as a person is told to.
        let candidates = [begun.clone(), Some(acknowledged)];
        let opens = |typed: &String| refusal(home, Role::Interview, typed).is_none();
        now = candidates
            .into_iter()
            .flatten()
            .find(opens)
            .expect("one of the two opens it");
        let mut desk = desk::Desk::at(home.clone(), clock::OURS, true);
        patiently(|| desk.vault_unlock(Role::Interview, &now)).unwrap();
        let lines = crate::support::kept(desk.interviewing().unwrap(), "2.1");
        assert_eq!(lines, ["it takes nine weeks and a budget"]);
        // Unlocking has ended what the kill cut short: from here on only one of the two opens it.
        drop(desk);
        let other = if now == PHRASE { OTHER_PHRASE } else { PHRASE };
        assert_eq!(refusal(home, Role::Interview, other).unwrap().code, "wrong_passphrase");
    }
    ran(1, kills());
    println!("{} kills, {changes} changes of passphrase acknowledged", kills());
    assert!(changes > 0, "nobody lived long enough");
}

#[test]
fn a_kill_during_a_withdrawal_leaves_all_or_nothing() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "it takes nine weeks and a budget");
    drop(desk);
    let before = sealed::copy_of(&people.vault(0));
    let as_it_was = sealed::rows(before.path());
    let mut desk = people.machine(0);
    let took = time(|| desk.interviewing().unwrap().session_withdraw().unwrap());
    let mut chance = Chance::new(5);
    let (mut gone, mut acknowledged) = (0, 0);
    for round in 0..kills() {
        let home = people.path(&format!("round-{round}"));
        let own = Home::at(&home);
        sealed::copy_into(before.path(), &own.vault(Role::Interview));
        let heard = killed("withdrawing", &home, 0, during(&mut chance, took));
        let mut desk = unlocked(&own, Role::Interview);
        let open = desk.interviewing().unwrap().session_read().ok();
        drop(desk);
        let keys = sealed::vault(&own.vault(Role::Interview));
        let still = sealed::is_said(&sealed::opened(&keys, &as_it_was), "nine weeks");
        match &open {
            Some(session) => assert_eq!(session.answers["2.1"].lines[0].text, "it takes nine weeks and a budget"),
            None => assert!(!still, "withdrawn, and a key that is left opens it"),
        }
        assert!(
            heard.done.is_empty() || open.is_none(),
            "an acknowledged withdrawal came back"
        );
        acknowledged += heard.done.len();
        gone += usize::from(open.is_none());
    }
    ran(1, kills());
    println!(
        "{} kills, {gone} withdrawn, of these {acknowledged} acknowledged, the rest whole",
        kills()
    );
}

#[test]
fn a_kill_during_an_import_takes_every_interview_or_none() {
    let people = People::of_the_sample();
    let bundle = people.path("one.subrosa-handover");
    let mut desk = people.machine(0);
    for _ in 0..3 {
        desk.interviewing().unwrap().session_begin("en", "director").unwrap();
        answer_everything(&mut desk, "it takes nine weeks and a budget");
        seal(desk.interviewing().unwrap());
    }
    desk.interviewing().unwrap().handover_write(Some(&bundle)).unwrap();
    drop(desk);
    let before = sealed::copy_of(&people.homes.lead.vault(Role::Review));
    let took = time(|| assert_eq!(imported(&people.homes.lead, &bundle), 3));
    let mut chance = Chance::new(9);
    let (mut whole, mut acknowledged) = (0, 0);
    for round in 0..kills() {
        let home = people.path(&format!("round-{round}"));
        let own = Home::at(&home);
        sealed::copy_into(before.path(), &own.vault(Role::Review));
        std::fs::copy(&bundle, home.join("one.subrosa-handover")).unwrap();
        let heard = killed("importing", &home, 0, during(&mut chance, took));
        let mut desk = unlocked(&own, Role::Review);
        let records = desk.leading().unwrap().lead_state().unwrap().records;
        drop(desk);
        assert!(records == 0 || records == 3, "half an import: {records}");
        assert!(heard.done.is_empty() || records == 3, "an acknowledged import is gone");
        acknowledged += heard.done.len();
        whole += usize::from(records == 3);
        // The person does it again: the same three, once.
        assert_eq!(imported(&own, &bundle), 3);
    }
    ran(1, kills());
    println!(
        "{} kills, {whole} imported whole, of these {acknowledged} acknowledged, the rest not at all",
        kills()
    );
}

/// Opens a hand-over file and imports it, or finds it imported; gives the interviews that are there.
fn imported(home: &Home, bundle: &Path) -> u32 {
    let mut desk = unlocked(home, Role::Review);
    let lead = desk.leading().unwrap();
    lead.inbox_open(&[bundle.to_owned()]).unwrap();
    lead.inbox_import().unwrap();
    lead.lead_state().unwrap().records
}

fn time(act: impl FnOnce()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}
