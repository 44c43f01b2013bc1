//! Bad folders, files and passphrases: each its own clear refusal, and nothing changed on disk.

use std::{fs, os::unix::fs as unix, os::unix::fs::PermissionsExt, process::Command};

use super::filled::{Filled, typed};
use crate::{root::forge_checksum, *};

/// Breaks a vault, and checks what unlocking says and that it writes nothing.
fn check(expected: VaultError, break_it: impl FnOnce(&Filled)) {
    let filled = Filled::with(1);
    break_it(&filled);
    let before: Vec<_> = ["root.bin", "keys.bin"]
        .map(|name| fs::read(filled.path().join(name)).ok())
        .into();
    assert_eq!(filled.unlock().err(), Some(expected));
    let after: Vec<_> = ["root.bin", "keys.bin"]
        .map(|name| fs::read(filled.path().join(name)).ok())
        .into();
    assert!(before == after, "{expected}: a refusal leaves the files alone");
}

fn remove(filled: &Filled, name: &str) {
    fs::remove_file(filled.path().join(name)).unwrap();
}

#[test]
fn each_broken_folder_has_its_own_refusal() {
    let damaged_root = VaultError::Damaged { what: Object::RootFile };
    let damaged_keys = VaultError::Damaged { what: Object::KeysFile };
    check(VaultError::MissingFile(Object::RootFile), |filled| {
        remove(filled, "root.bin")
    });
    check(VaultError::MissingFile(Object::KeysFile), |filled| {
        remove(filled, "keys.bin")
    });
    check(VaultError::NotAVault, |filled| {
        remove(filled, "root.bin");
        remove(filled, "keys.bin");
    });
    check(VaultError::NotAVault, |filled| {
        remove(filled, "keys.bin");
        unix::symlink("/dev/null", filled.path().join("keys.bin")).unwrap();
    });
    check(VaultError::NotAVault, |filled| {
        let elsewhere = filled.path().join("elsewhere");
        fs::rename(filled.path().join("root.bin"), &elsewhere).unwrap();
        unix::symlink(elsewhere, filled.path().join("root.bin")).unwrap();
    });
    for length in [0, 1, 31, 32, 500, 4095] {
        check(damaged_root, |filled| {
            filled.write("root.bin", &filled.read("root.bin")[..length])
        });
    }
    for length in [0, 1, 63] {
        check(damaged_keys, |filled| {
            filled.write("keys.bin", &filled.read("keys.bin")[..length])
        });
    }
    check(damaged_keys, |filled| {
        filled.write("keys.bin", &Filled::with(1).read("keys.bin"))
    });
    check(damaged_keys, |filled| {
        filled.write("root.bin", &Filled::with(1).read("root.bin"))
    });
    check(damaged_keys, |filled| filled.write("keys.bin", &vec![0; 65 << 20]));
    check(damaged_root, |filled| filled.write("root.bin", &vec![0; 8192]));
}

#[test]
fn a_file_of_another_format_is_left_to_the_program_that_wrote_it() {
    let with_version = |version: u16, halves: &'static [usize]| {
        move |filled: &Filled| {
            let mut root = filled.read("root.bin");
            for half in halves {
                let half = &mut root[half * 4096..][..4096];
                half[8..10].copy_from_slice(&version.to_be_bytes());
                forge_checksum(half);
            }
            filled.write("root.bin", &root);
        }
    };
    check(VaultError::TooNew { found: 3, known: 2 }, with_version(3, &[0, 1]));
    check(VaultError::TooNew { found: 700, known: 2 }, with_version(700, &[1]));
    check(VaultError::TooOld { found: 0, oldest: 1 }, with_version(0, &[0, 1]));
}

#[test]
fn a_root_that_asks_for_a_gigabyte_is_refused_before_computing() {
    let filled = Filled::at(Work::TESTS, 0);
    let mut root = filled.read("root.bin");
    for half in root.chunks_mut(4096) {
        let at = half.windows(4).position(|bytes| bytes == b" 10\n").unwrap();
        half[at + 1] = b'2';
        forge_checksum(half);
    }
    filled.write("root.bin", &root);
    assert_eq!(
        filled.unlock().err(),
        Some(VaultError::WorkTooHigh { found: 20, limit: 19 })
    );
}

#[test]
fn a_truncated_keys_file_costs_its_own_keys_only() {
    let filled = Filled::with(30);
    let keys = filled.read("keys.bin");
    let copy = filled.copy();
    for length in [64, 65, 4096, 40_000, keys.len() - 64, keys.len() - 1] {
        copy.write("keys.bin", &keys[..length]);
        let mut vault = copy.unlock().unwrap();
        let whole = length / 64;
        assert_eq!(vault.damaged_slots(), 1024 - whole);
        let left = keys
            .chunks(64)
            .take(whole)
            .filter(|slot| filled.ids.iter().any(|id| slot[..16] == id.0))
            .count();
        assert_eq!(copy.count_opened(&vault), left);
        vault.rotate(|_| Result::<(), VaultError>::Ok(())).unwrap();
        assert_eq!(copy.count_opened(&vault), left);
        drop(vault);
        copy.write("root.bin", &filled.read("root.bin"));
    }
}

#[test]
fn one_holder_at_a_time() {
    let filled = Filled::with(1);
    let vault = filled.unlock().unwrap();
    assert_eq!(filled.unlock().err(), Some(VaultError::OpenElsewhere));
    // A program that is being started has our open files from its fork to its exec.
    let copy_of_a_child = vault.root_file.try_clone().unwrap();
    drop(vault);
    filled.unlock().unwrap();
    drop(copy_of_a_child);
}

#[test]
fn a_new_vault_wants_a_folder_of_its_own() {
    let pass = typed("a phrase for tests");
    let filled = Filled::with(1);
    let create = |folder: &std::path::Path| Vault::create(folder, &pass, Work::TESTS).err();
    assert_eq!(create(filled.path()), Some(VaultError::NotEmpty));
    remove(&filled, "root.bin");
    assert_eq!(
        create(filled.path()),
        Some(VaultError::NotEmpty),
        "keys whose root may still be found"
    );
    let other = tempfile::tempdir().unwrap();
    fs::write(other.path().join("letter.txt"), "mine").unwrap();
    assert_eq!(create(other.path()), Some(VaultError::NotEmpty));
    assert!(create(&other.path().join("letter.txt")).is_some());
    assert_eq!(create(&other.path().join("deep/er")), None);
}

#[test]
fn files_are_for_this_user_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault");
    let _vault = Vault::create(&path, &typed("a phrase for tests"), Work::TESTS).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    assert_eq!(
        (mode(&path.join("root.bin")), mode(&path.join("keys.bin"))),
        (0o600, 0o600)
    );
}

#[test]
fn a_read_only_vault_is_refused() {
    let filled = Filled::with(1);
    // Root may write to anything but a file marked immutable, and an ordinary user may not mark one.
    let root = filled.path().join("root.bin");
    let chattr = |sign: &str| {
        Command::new("chattr")
            .arg(sign)
            .arg(&root)
            .status()
            .is_ok_and(|status| status.success())
    };
    let is_immutable = chattr("+i");
    fs::set_permissions(&root, fs::Permissions::from_mode(0o400)).ok();
    let refused = filled.unlock().err();
    if is_immutable {
        chattr("-i");
    }
    if refused.is_none() {
        eprintln!("skipped: this user and file system have no read-only files");
        return;
    }
    assert_eq!(refused, Some(VaultError::ReadOnly(Object::RootFile)));
}

#[test]
fn passphrases_that_are_refused() {
    let from = |text: String| Passphrase::from_typed(text).err();
    assert_eq!(from(String::new()), Some(VaultError::PassphraseEmpty));
    assert_eq!(from(" \t\n".into()), Some(VaultError::PassphraseEmpty));
    assert_eq!(
        from("x".repeat(1025)),
        Some(VaultError::PassphraseTooLong { bytes: 1025 })
    );
    assert_eq!(
        from("x".repeat(1 << 20)),
        Some(VaultError::PassphraseTooLong { bytes: 1 << 20 })
    );
    assert_eq!(from("é".repeat(512)), None);
    assert_eq!(
        Passphrase::chosen("password1".into()).err(),
        Some(VaultError::PassphraseWeak { score: 0 })
    );
    assert_eq!(
        Passphrase::chosen(suggest_phrase(PhraseLang::Fr).to_string()).err(),
        None
    );
}

#[test]
fn a_wrong_passphrase_is_not_damage() {
    let filled = Filled::with(1);
    for wrong in ["A phrase for tests", "a phrase for test", "x"] {
        assert_eq!(
            Vault::unlock(filled.path(), &typed(wrong)).err(),
            Some(VaultError::WrongPassphrase)
        );
    }
    let mut root = filled.read("root.bin");
    root[100] ^= 1;
    filled.write("root.bin", &root);
    assert_eq!(
        Vault::unlock(filled.path(), &typed("x")).err(),
        Some(VaultError::WrongPassphrase)
    );
    assert_eq!(filled.read("root.bin"), root);
    let mut vault = filled.unlock().unwrap();
    let changed = vault.change_passphrase(&typed("x"), &typed("y"), |_| Result::<(), VaultError>::Ok(()));
    assert_eq!(changed, Err(VaultError::WrongPassphrase));
}

#[test]
fn a_passphrase_is_the_same_however_its_accents_are_typed() {
    let folder = tempfile::tempdir().unwrap();
    drop(Vault::create(folder.path(), &typed("cafe\u{301} noe\u{308}l"), Work::TESTS).unwrap());
    Vault::unlock(folder.path(), &typed("caf\u{e9} no\u{eb}l\n")).unwrap();
    assert_eq!(
        Vault::unlock(folder.path(), &typed("cafe noel")).err(),
        Some(VaultError::WrongPassphrase)
    );
}

#[test]
fn keys_that_are_refused() {
    let filled = Filled::with(1);
    let mut vault = filled.unlock().unwrap();
    let (id, stranger) = (filled.ids[0], KeyId::random());
    assert_eq!(vault.add_key(id), Err(VaultError::KeyExists(id)));
    assert_eq!(
        vault.destroy_key(stranger).err(),
        Some(VaultError::KeyMissing(stranger))
    );
    assert_eq!(vault.seal(stranger, b"").err(), Some(VaultError::KeyMissing(stranger)));
    vault.destroy_key(id).unwrap();
    vault
        .destroy_key(id)
        .expect("a withdrawal that failed later on may be tried again from its beginning");
    assert_eq!(vault.add_key(id), Err(VaultError::KeyDestroyed(id)));
    assert_eq!(seal_to(&[], b"").err(), Some(VaultError::NoRecipients));
    assert_eq!(
        "age1nonsense".parse::<Recipient>().err(),
        Some(VaultError::Damaged { what: Object::KeyText })
    );
}

#[test]
fn recipients_that_are_refused() {
    let refused = |text: &str| text.parse::<Recipient>().err() == Some(VaultError::Damaged { what: Object::KeyText });
    let encode =
        |point: [u8; 32]| bech32::encode::<bech32::Bech32>(bech32::Hrp::parse("age").unwrap(), &point).unwrap();
    let mut one = [0; 32];
    one[0] = 1;
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    let mut nine = [0; 32];
    nine[0] = 9;
    for low_order in [[0; 32], one, minus_one] {
        assert!(refused(&encode(low_order)), "{low_order:?}");
    }
    assert!(!refused(&encode(nine)), "control: the base point is an ordinary point");
    for text in [
        "",
        "age1",
        "AGE-SECRET-KEY-1",
        "age1nonsense",
        &encode(nine)[..50],
        &"age1".repeat(100_000),
    ] {
        assert!(refused(text));
    }
    let recipient: Recipient = encode(nine).parse().unwrap();
    assert_eq!(recipient.to_string(), encode(nine));
}
