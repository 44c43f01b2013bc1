//! Kills while a vault is brought to a newer format, at each thing that this asks of the disk: a root with a recovery
//! sheet is of the second format, one without of the first.

use super::steps;
use crate::support::size::{ran, size};
use crate::support::{PHRASE, People, clock, patiently, sealed};
use desk::views::{RecoverForm, Role};
use desk::{Desk, Home};
use std::path::Path;

const NEW: &str = "eleven quiet ladders lean on a yellow barn";

/// Below the lead's home.
const FILES: [&str; 5] = [
    "lead/root.bin",
    "lead/keys.bin",
    "lead/vault.db",
    "lead/vault.db-wal",
    "lead/vault.seq",
];

/// The format that each half of a root says it is.
fn formats(vault: &Path) -> [u16; 2] {
    let root = std::fs::read(vault.join("root.bin")).unwrap();
    [0, 4096].map(|half| u16::from_be_bytes([root[half + 8], root[half + 9]]))
}

/// What the records say; but for the study's own, in which an unlocking and a new sheet may be noted.
fn texts(vault: &Path) -> Vec<Vec<u8>> {
    let mut opened = sealed::opened(&sealed::vault(vault), &sealed::rows(vault));
    opened.retain(|text| !sealed::is_said(std::slice::from_ref(text), "\"kind\":\"study\"}"));
    let mut texts: Vec<Vec<u8>> = opened.iter().map(|text| text.to_vec()).collect();
    texts.sort();
    texts
}

#[test]
fn a_kill_while_a_vault_gets_its_new_format_costs_nothing() {
    let people = People::of_the_sample();
    // What the first unlocking adds is there.
    drop(people.lead());
    let before = sealed::copy_of(&people.homes.lead.vault(Role::Review));
    let as_it_was = texts(before.path());
    assert_eq!(formats(before.path()), [1, 1]);
    let prepare = |home: &Path| sealed::copy_into(before.path(), &Home::at(home).vault(Role::Review));
    let (mut new, mut acknowledged) = (0, 0);
    let kills = steps::at_each(
        "sheet",
        &FILES,
        size(5, 1),
        people.dir.path(),
        prepare,
        |step, heard, home| {
            let own = Home::at(home);
            let vault = own.vault(Role::Review);
            let open = patiently(|| Desk::at(own.clone(), clock::OURS, true).vault_unlock(Role::Review, PHRASE));
            assert!(open.is_ok(), "{step}: it opens no more: {open:?}");
            // Unlocking ended what the kill cut short: both halves are of one format.
            let [one, other] = formats(&vault);
            assert_eq!(one, other, "{step}");
            assert_eq!(texts(&vault), as_it_was, "{step}: another text than before");
            new += usize::from(one == 2);
            // A sheet that was acknowledged opens it; one that was not is no door.
            let deed = heard.done.first().or(heard.begun.as_ref());
            let Some(words) = deed.map(|deed| deed["words"].as_str().unwrap().to_owned()) else {
                return;
            };
            acknowledged += heard.done.len();
            let form = RecoverForm {
                words,
                new: NEW.to_owned(),
            };
            let mut desk = Desk::at(own, clock::OURS, true);
            let is_door = patiently(|| desk.vault_recover(form.clone())).is_ok();
            assert_eq!(is_door, one == 2, "{step}");
            assert!(
                is_door || heard.done.is_empty(),
                "{step}: acknowledged, and opens nothing"
            );
        },
    );
    let Some(kills) = kills else { return };
    ran(16, kills);
    println!("{kills} kills, {new} of the new format, of these {acknowledged} acknowledged, the rest of the old");
    assert!(new > acknowledged && acknowledged > 0);
}
