//! Killed in the middle: whoever opens the vault next finds nothing begun, or finishes it. Never a half.

use super::hall::Hall;
use crate::support::{clock, patiently, words};
use desk::views::Role;
use desk::{Desk, Home};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

const HOME: &str = "SUBROSA_TEST_WITHDRAWING";
const SLIP: &str = "SUBROSA_TEST_SLIP";

/// Started by the test below, and by nobody else.
#[test]
#[ignore = "killed by the test beside it"]
fn the_lead_who_is_killed() {
    let (Some(home), Ok(slip)) = (std::env::var_os(HOME), std::env::var(SLIP)) else {
        return;
    };
    let mut desk = Desk::at(Home::at(&PathBuf::from(home)), clock::OURS, true);
    patiently(|| desk.vault_unlock(Role::Review, crate::support::PHRASE)).unwrap();
    let lead = desk.leading().unwrap();
    println!("\n+open");
    lead.withdrawal_ask(words(&slip)).unwrap();
    println!("\n+done");
    std::thread::sleep(Duration::from_secs(60));
}

#[test]
fn a_kill_at_any_step_leaves_nothing_begun_or_all_of_it() {
    let (mut untouched, mut finished) = (0, 0);
    for kill in 0..12_u64 {
        let mut hall = Hall::of_two();
        hall.arrive();
        killed(&hall, Duration::from_millis(kill * kill * 2));
        // Whoever comes next opens the vault, and that is all.
        let state = hall.lead().leading().unwrap().withdrawals_read().unwrap().withdrawn;
        let state = state.first().map(|it| it.state.as_str());
        let (opens, shown, told) = (hall.opens(Role::Review), hall.on_the_wall("umbrellas"), hall.told());
        match state {
            None => assert_eq!((opens, shown, told), (true, 1, 0), "kill {kill}"),
            Some("gone") => assert_eq!((opens, shown, told), (false, 0, 1), "kill {kill}"),
            Some(other) => panic!("kill {kill} left it {other}"),
        }
        untouched += u32::from(state.is_none());
        finished += u32::from(state.is_some());
        assert_eq!(hall.on_the_wall("nobody"), 1);
        hall.ask();
        assert!(!hall.opens(Role::Review));
        assert_eq!(hall.told(), 1, "counted once");
    }
    println!("withdrawal, 12 kills: {untouched} before it began, {finished} finished at the next opening");
    assert!(finished > 0, "no kill came after the first step");
}

fn killed(hall: &Hall, after: Duration) {
    use std::io::{BufRead, BufReader};
    let home = hall.people.dir.path().join("lead");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "withdrawal::crashes::the_lead_who_is_killed",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(HOME, home)
        .env(SLIP, &hall.slip)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        said.any(|line| line.unwrap() == "+open"),
        "it ended before its vault was open"
    );
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
}
