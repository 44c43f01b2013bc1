//! Backups: sealed to the sheet, refused past their day or when damaged, and put back.

use super::hall::{Hall, NEW, old_rows_open, on_the_wall, opens_in, rows_of};
use crate::support::{PHRASE, clock, patiently};
use desk::views::{RecoverForm, Role};
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_vault_comes_back_from_a_backup_and_obeys_the_notice() {
    let mut hall = Hall::of_two();
    hall.arrive();
    let mut desk = hall.lead();
    let refused = desk.backup_write(Some(&hall.people.path("none"))).unwrap_err();
    assert_eq!(refused.code, "backup_no_sheet");
    drop(desk);
    hall.make_sheet();
    let inside = hall.people.homes.lead.vault(Role::Review).join("backup");
    assert_eq!(
        hall.lead().backup_write(Some(&inside)).unwrap_err().code,
        "file_unwritable"
    );
    let backup = hall.back_up("one.subrosa-backup");
    hall.ask();
    let notice = hall.notice();

    let mut back = hall.restored(&backup, "again");
    assert_eq!(
        on_the_wall(&mut back, "umbrellas"),
        1,
        "a backup from before brings it back"
    );
    let taken = back
        .leading()
        .unwrap()
        .notices_open(std::slice::from_ref(&notice))
        .unwrap();
    assert_eq!((taken.is_read, taken.destroyed), (true, 1));
    assert_eq!(on_the_wall(&mut back, "umbrellas"), 0);
    assert_eq!(on_the_wall(&mut back, "nobody"), 1);
    let view = back.leading().unwrap().withdrawals_read().unwrap();
    assert_eq!((view.withdrawn[0].state.as_str(), view.backups.len()), ("gone", 1));
    assert_eq!(back.leading().unwrap().notices_open(&[notice]).unwrap().destroyed, 0);
    drop(back);
    let folder = hall.people.path("again").join("lead");
    assert!(!opens_in(&folder, NEW));
    let private = |name: &str| fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o077;
    assert!(
        ["root.bin", "keys.bin", "vault.db", "vault.seq"]
            .iter()
            .all(|name| private(name) == 0)
    );
}

#[test]
fn a_backup_is_opened_by_its_sheet_and_by_nothing_else() {
    let mut hall = Hall::of_two();
    hall.make_sheet();
    let backup = hall.back_up("one.subrosa-backup");
    let bytes = fs::read(&backup).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    let first = hall.sheet.clone().unwrap();
    hall.make_sheet();
    let folder = hall.people.path("probe");
    let restore = |sheet: &str| desk::restore(&backup, sheet, &folder, clock::OURS).map_err(|it| it.code);
    assert_eq!(
        restore(hall.sheet.as_ref().unwrap()),
        Err("backup_other_sheet"),
        "a newer sheet"
    );
    assert_eq!(restore("harbour violet"), Err("recovery_words"));
    assert!(!folder.exists());
    // With no key in the vault either.
    let vault = super::hall::patiently_vault(&hall.people.homes.lead.vault(Role::Review), PHRASE);
    assert!(vault.open_sealed_to(&vault.key_ids(), &bytes).is_err());
    drop(vault);

    assert_eq!(restore(&first), Ok(()));
    assert_eq!(restore(&first), Err("vault_exists"), "nothing is written over");
    let mut desk = desk::Desk::at(desk::Home::at(&hall.people.path("x")), clock::OURS, true);
    fs::create_dir_all(hall.people.path("x")).unwrap();
    fs::rename(&folder, hall.people.path("x").join("lead")).unwrap();
    patiently(|| desk.vault_unlock(Role::Review, PHRASE)).unwrap();
    desk.close();
    let form = RecoverForm {
        words: first,
        new: NEW.to_owned(),
    };
    patiently(|| desk.vault_recover(form.clone())).unwrap();
}

#[test]
fn a_backup_that_is_damaged_cut_or_past_its_day_puts_nothing_back() {
    let mut hall = Hall::of_two();
    hall.make_sheet();
    let backup = hall.back_up("one.subrosa-backup");
    let sheet = hall.sheet.clone().unwrap();
    let (whole, broken) = (fs::read(&backup).unwrap(), hall.people.path("broken"));
    let folder = hall.people.path("probe");
    let restore = |bytes: &[u8]| {
        fs::write(&broken, bytes).unwrap();
        desk::restore(&broken, &sheet, &folder, clock::OURS).map_err(|it| it.code)
    };
    for at in (0..whole.len()).step_by(whole.len() / 97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        let refused = restore(&bytes).unwrap_err();
        assert!(
            ["backup_damaged", "backup_other_sheet"].contains(&refused),
            "byte {at}: {refused}"
        );
        assert!(restore(&whole[..at]).is_err(), "cut at {at}");
    }
    assert!(!folder.exists());
    clock::pass(30 * 24 * 3600 - 60);
    assert_eq!(restore(&whole), Ok(()), "the last minute");
    fs::remove_dir_all(&folder).unwrap();
    clock::pass(60);
    assert_eq!(restore(&whole), Err("backup_past"));
    clock::pass(-60 * 24 * 3600);
    assert_eq!(
        restore(&whole),
        Err("backup_past"),
        "the clock is before the backup was made"
    );
    assert!(!folder.exists());
}

#[test]
fn rows_that_were_copied_before_open_with_no_key_of_today() {
    let mut hall = Hall::of_two();
    hall.arrive();
    hall.receipt();
    let folder = hall.people.homes.lead.vault(Role::Review);
    let rows = rows_of(&folder);
    assert!(
        old_rows_open(&rows, &folder, PHRASE),
        "control: before the withdrawal they do"
    );
    hall.ask();
    assert!(!old_rows_open(&rows, &folder, PHRASE));
    // Nor does a whole copy of keys.bin beside today's root.
    assert!(!opens_in(&folder, PHRASE));
}
