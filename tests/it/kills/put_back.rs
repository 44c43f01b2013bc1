//! Kills while a vault is put back from its backup, at each thing that this asks of the disk: there is no vault yet, or
//! the whole one; and the next attempt ends what was begun.

use super::child::{BACKUP, SHEET};
use super::steps;
use crate::support::size::{ran, size};
use crate::support::{PHRASE, clock, patiently};
use crate::withdrawal::hall::Hall;
use desk::views::Role;
use desk::{Desk, Home};
use std::fs;

/// Below the home of the machine that gets it.
const FILES: [&str; 8] = [
    "lead",
    "lead/restoring",
    "lead/root.new",
    "lead/root.bin",
    "lead/keys.bin",
    "lead/vault.db",
    "lead/vault.db-wal",
    "lead/vault.seq",
];

#[test]
fn a_kill_at_any_step_of_a_putting_back_leaves_no_half_of_a_vault() {
    let mut hall = Hall::of_two();
    hall.arrive();
    hall.make_sheet();
    let backup = hall.back_up(BACKUP);
    let sheet = hall.sheet.clone().unwrap();
    let prepare = |home: &std::path::Path| {
        fs::copy(&backup, home.join(BACKUP)).unwrap();
        fs::write(home.join(SHEET), &sheet).unwrap();
    };
    let (mut none, mut whole) = (0, 0);
    let kills = steps::at_each(
        "putting_back",
        &FILES,
        size(3, 1),
        hall.people.dir.path(),
        prepare,
        |step, heard, home| {
            let own = Home::at(home);
            let is_there = own.vaults() == [Role::Review];
            assert!(is_there || heard.done.is_empty(), "{step}: told, and not there");
            let mut desk = Desk::at(own, clock::OURS, true);
            let again = desk.vault_restore(&sheet, Some(&home.join(BACKUP)));
            if is_there {
                assert_eq!(again.err().map(|refused| refused.code), Some("vault_exists"), "{step}");
                whole += 1;
            } else {
                assert!(again.unwrap().is_restored, "{step}");
                none += 1;
            }
            patiently(|| desk.vault_unlock(Role::Review, PHRASE)).unwrap();
            assert!(desk.troubles().unwrap().parts.is_empty(), "{step}: half a vault");
        },
    );
    let Some(kills) = kills else { return };
    ran(1, kills);
    println!("{kills} kills while a vault is put back: {none} times there was none yet, {whole} times the whole one");
    assert!(none > 0 && whole > 0);
}
