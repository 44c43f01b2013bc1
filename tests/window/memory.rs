//! What a lock leaves in the memory of the app's processes: nothing that was typed.
//!
//! The plain build is driven by the keyboard of the screen. Each time words of one's own, a name and the passphrase are
//! typed; while the vault is open the search must find them, and after the lock nothing of this or any earlier time.

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

use desk::views::Role;
use desk::{Clock, Desk, Rehearsal};
use serde_json::json;
use zeroize::Zeroizing;

use crate::support::memory::{self, Found};
use crate::support::plain::{Plain, WEB, wait_for};
use crate::support::{Home, size};

/// Of words that no dictionary has: the program carries one.
const PHRASE: &str = "zinnoberkai quokkavelm trapezolind lanolimbur umbragosk";

/// How long the processes of before may take to end.
const LAST_BREATH: Duration = Duration::from_secs(10);

#[test]
fn memory_holds_nothing_that_was_typed_after_a_lock() {
    let home = Home::new();
    begin_an_interview(&home);
    let run = Plain::start(&home, &[], &[]);
    let mut canaries: BTreeSet<String> = PHRASE.split(' ').map(str::to_owned).collect();
    let rounds = size::sizes(2, 20, 100);
    let mut slowest = Duration::ZERO;
    for round in 0..rounds {
        let (word, name) = unheard_of(round);
        canaries.extend([word.clone(), name.clone()]);
        let Some(open) = open_and_type(&home, &run, &word, &name, &canaries) else {
            println!("SKIPPED: the memory of another process cannot be read here");
            return;
        };
        if round == 0 {
            println!(
                "while it was open: {} processes, {} MB, {:?}",
                open.processes,
                open.bytes >> 20,
                open.hits
            );
        }
        slowest = slowest.max(lock(&home, &run, &canaries));
        println!("lock {}: nothing left", round + 1);
    }
    println!("soak 8: {rounds}");
    println!("after {rounds} locks nothing was left, at the latest {slowest:?} after the new page was there");
}

/// A machine in the middle of an interview, its vault closed.
fn begin_an_interview(home: &Home) {
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let homes = Rehearsal::set(elsewhere.path(), kit::sample(), Clock::SYSTEM, PHRASE).expect("a study can be set up");
    let mut desk = Desk::at(homes.interviewers[0].clone(), Clock::SYSTEM, true);
    desk.vault_unlock(Role::Interview, PHRASE).expect("the phrase opens it");
    let machine = desk.interviewing().expect("it is open");
    machine.session_begin("en", "none").expect("nobody waits");
    let line = Zeroizing::new("it takes nine weeks".to_owned());
    machine
        .note_save("2.1", u32::MAX, "D..", "0:0", line)
        .expect("a line is kept");
    desk.close();
    let data = home.path().join("home/.local/share/sub-rosa");
    fs::rename(elsewhere.path().join("interviewer-a"), &data).expect("both are below the temporary folder");
    let settings = json!({ "lang": "en", "theme": "system", "text": 100, "plain_editor": false, "idle_minutes": 0 });
    fs::write(data.join("settings.json"), settings.to_string()).expect("the temporary folder is ours");
}

/// A word and a name that stand in no dictionary, other ones each time.
fn unheard_of(round: usize) -> (String, String) {
    let beat = |at: usize| ["ba", "ku", "zo", "vi", "ne"][at % 5];
    let tail: String = [round / 25, round / 5, round].map(beat).concat();
    (format!("quinqua{tail}mel"), format!("Okonkw{tail}lu"))
}

/// Opens the vault, goes back to the notes and types; gives what the search then finds, which is something.
fn open_and_type(home: &Home, run: &Plain, word: &str, name: &str, canaries: &BTreeSet<String>) -> Option<Found> {
    run.settle();
    let at_the_door = run.named(WEB);
    run.write(PHRASE);
    run.keys(&["Return"]);
    wait_for("the window of the vault", || is_fresh(&at_the_door, run));
    run.settle();
    let mut found = Some(Found::default());
    // A machine that is busy takes keys before the page is there for them: then the same once more.
    for _ in 0..5 {
        // The heading has the focus; the button behind it goes on with the interview.
        run.keys(&["Tab", "Return"]);
        run.settle();
        run.keys(&["alt+2"]);
        run.write(&format!("{word} says Mr. {name} again\n"));
        run.settle();
        found = memory::search(home, canaries);
        if found.as_ref().is_none_or(|found| found.hits.contains_key(word)) {
            return found;
        }
    }
    panic!("what was typed is not found while it is open: {found:?}");
}

fn is_fresh(before: &BTreeSet<u32>, run: &Plain) -> bool {
    let now = run.named(WEB);
    !now.is_empty() && now.is_disjoint(before)
}

/// Locks, and waits until nothing is left; gives how long it took from the new page on.
fn lock(home: &Home, run: &Plain, canaries: &BTreeSet<String>) -> Duration {
    let open = run.named(WEB);
    run.keys(&["F12"]);
    wait_for("the page of the lock", || is_fresh(&open, run));
    run.wait_for_a_window();
    let since = Instant::now();
    loop {
        let found = memory::search(home, canaries).expect("it could be read before");
        if found.hits.is_empty() && found.processes > 2 {
            return since.elapsed();
        }
        assert!(since.elapsed() < LAST_BREATH, "left after a lock: {:?}", found.hits);
    }
}
