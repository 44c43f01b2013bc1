//! Files that are missing, vaults that are open, passphrases that are none.

use super::{Small, shown};
use crate::support::{PHRASE, People, clock, patiently, refusal};
use desk::views::{PassphraseForm, Role};
use desk::{Desk, Home, Refused};

#[test]
fn a_missing_file_is_named() {
    let small = Small::vault();
    let rows: [(&[&str], &str, Option<&str>); 5] = [
        (&["root.bin"], "vault_missing_file", Some("root.bin")),
        (&["keys.bin"], "vault_missing_file", Some("keys.bin")),
        (&["vault.db"], "vault_missing_file", Some("vault.db")),
        (&["root.bin", "keys.bin"], "not_a_vault", None),
        (&["root.bin", "keys.bin", "vault.db", "vault.seq"], "not_a_vault", None),
    ];
    for (missing, code, about) in rows {
        let (_dir, home) = small.copied();
        for file in missing {
            std::fs::remove_file(home.vault(Role::Interview).join(file)).unwrap();
        }
        let refused = refusal(&home, Role::Interview, PHRASE).unwrap();
        assert_eq!((refused.code, refused.about.as_deref()), (code, about), "{missing:?}");
        // What is left is left alone: with the file back, everything is there.
        small.restore(&home);
        assert_eq!(refusal(&home, Role::Interview, PHRASE), None);
    }
    let nobody = Home::at(&small.folder.path().join("nobody"));
    assert_eq!(refusal(&nobody, Role::Interview, PHRASE).unwrap().code, "not_a_vault");
}

#[test]
fn a_vault_is_opened_once() {
    let small = Small::vault();
    let (_dir, home) = small.copied();
    let open = || Desk::at(home.clone(), clock::OURS, true);
    let mut first = open();
    patiently(|| first.vault_unlock(Role::Interview, PHRASE)).unwrap();
    assert_eq!(
        open().vault_unlock(Role::Interview, PHRASE).unwrap_err().code,
        "open_elsewhere"
    );
    // The first goes on, and makes room when it closes.
    assert_eq!(shown(&mut first), small.shown);
    first.interviewing().unwrap().place_save("2.1", "0:1").unwrap();
    first.close();
    assert_eq!(refusal(&home, Role::Interview, PHRASE), None);
}

#[test]
fn a_passphrase_that_is_none_is_told_apart() {
    let people = People::of_the_sample();
    let huge = "kettle ".repeat(150_000);
    let rows = [
        ("seventeen violet kettles hum with a reason", "wrong_passphrase"),
        ("", "passphrase_empty"),
        (" \t\n", "passphrase_empty"),
        (&huge, "passphrase_too_long"),
        (&"k".repeat(1025), "passphrase_too_long"),
    ];
    let home = &people.homes.interviewers[0];
    for (typed, code) in rows {
        assert_eq!(refusal(home, Role::Interview, typed).unwrap().code, code);
    }
    // The same when it is changed, with the old one and with the new one; the present one goes on opening it.
    let mut desk = people.machine(0);
    let mut change = |old: &str, new: &str| -> Result<(), Refused> {
        desk.passphrase_change(PassphraseForm {
            old: old.to_owned(),
            new: new.to_owned(),
        })
    };
    let strong = "nine borrowed umbrellas drift past the old mill";
    for (typed, code) in rows {
        assert_eq!(change(typed, strong).unwrap_err().code, code);
    }
    for (typed, code) in [
        ("", "passphrase_empty"),
        (&huge, "passphrase_too_long"),
        ("password1", "passphrase_weak"),
    ] {
        assert_eq!(change(PHRASE, typed).unwrap_err().code, code);
    }
    drop(desk);
    assert_eq!(refusal(home, Role::Interview, strong).unwrap().code, "wrong_passphrase");
    assert_eq!(refusal(home, Role::Interview, PHRASE), None);
    // White space around what was pasted, and letters typed in two strokes, are the same passphrase.
    assert_eq!(refusal(home, Role::Interview, &format!("  {PHRASE}\n")), None);
}
