//! Kills during the end of a study, at each thing that it asks of the disk: the study is whole, or the next start ends
//! what was begun.

use super::child::CERTIFICATE;
use super::steps;
use crate::support::size::{ran, size};
use crate::support::{PHRASE, People, clock, refusal, sealed};
use desk::views::Role;
use desk::{Desk, Home};

/// Below the lead's home.
const FILES: [&str; 11] = [
    "lead",
    "lead/destroying.json",
    "lead/destroying.json.part",
    "lead/keys.bin",
    "lead/root.bin",
    "lead/vault.db",
    "lead/vault.db-wal",
    "lead/vault.seq",
    "certificate.html",
    "certificate.html.part",
    "lead.destroyed.html",
];

#[test]
fn a_kill_at_any_step_of_the_end_of_a_study_leaves_it_whole_or_ends_it() {
    let people = People::of_the_sample();
    let before = sealed::copy_of(&people.homes.lead.vault(Role::Review));
    let rows = sealed::rows(before.path()).len();
    let prepare = |home: &std::path::Path| sealed::copy_into(before.path(), &Home::at(home).vault(Role::Review));
    let (mut whole, mut ended, mut acknowledged) = (0, 0, 0);
    let kills = steps::at_each(
        "ending",
        &FILES,
        size(4, 1),
        people.dir.path(),
        prepare,
        |step, heard, home| {
            let own = Home::at(home);
            let vault = own.vault(Role::Review);
            let is_begun = vault.join("destroying.json").exists();
            if is_begun {
                let refused = refusal(&own, Role::Review, PHRASE).unwrap();
                assert_eq!(refused.code, "being_destroyed", "{step}");
            }
            // The next start.
            let front = Desk::at(own, clock::OURS, true).front();
            // Killed at the very end, an empty folder stays.
            let is_there = std::fs::read_dir(&vault).is_ok_and(|mut files| files.next().is_some());
            if is_there {
                let is_hers = !is_begun && heard.done.is_empty();
                assert!(is_hers, "{step}: begun, and never ended: {:?}", front.destruction);
                let opened = sealed::opened(&sealed::vault(&vault), &sealed::rows(&vault));
                assert_eq!(opened.len(), rows, "{step}: half a study");
                whole += 1;
            } else {
                let paper = std::fs::read_to_string(home.join(CERTIFICATE)).unwrap_or_default();
                assert!(paper.contains("</html>"), "{step}: gone without its paper");
                ended += 1;
            }
            acknowledged += heard.done.len();
        },
    );
    let Some(kills) = kills else { return };
    ran(1, kills);
    println!("{kills} kills at the end of a study, {whole} left it whole, {ended} ended ({acknowledged} acknowledged)");
    assert!(whole > 0 && ended > acknowledged && acknowledged > 0);
}
