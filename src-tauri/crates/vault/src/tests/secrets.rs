//! What cannot be printed, copied or found again.

use std::{fs, thread};

use static_assertions::{assert_impl_all, assert_not_impl_any};

use super::filled::Filled;
use crate::{root::Root, *};

assert_not_impl_any!(Passphrase: std::fmt::Debug, std::fmt::Display, Clone, AsRef<str>, std::ops::Deref);
assert_not_impl_any!(Vault: std::fmt::Debug, Clone);
assert_not_impl_any!(Root: std::fmt::Debug, Clone);
assert_not_impl_any!(Opener<'static>: std::fmt::Debug, Clone);
assert_impl_all!(Vault: Send, Sync);

fn holds(filled: &Filled, wanted: &[u8]) -> bool {
    let files = fs::read_dir(filled.path())
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap());
    files
        .into_iter()
        .any(|bytes| bytes.windows(wanted.len()).any(|window| window == wanted))
}

#[test]
fn a_destroyed_slot_is_nowhere_in_the_folder() {
    let filled = Filled::with(3);
    let id = filled.ids[1];
    let keys = filled.read("keys.bin");
    let slot: [u8; 64] = keys
        .chunks(64)
        .find(|slot| slot[..16] == id.0)
        .unwrap()
        .try_into()
        .unwrap();
    assert!(holds(&filled, &slot[..16]), "control: the search finds what is there");
    let mut vault = filled.unlock().unwrap();
    let from = vault.destroy_key(id).unwrap();
    eprintln!("read back from the {from:?}");
    for part in slot.chunks(16) {
        assert!(!holds(&filled, part));
    }
    drop(vault);
    // The old slot put back by hand, as a drive or a backup might: within the epoch the key lives, after it never.
    let mut revived = filled.read("keys.bin");
    let at = keys.chunks(64).position(|other| *other == slot).unwrap() * 64;
    let mut vault = filled.unlock().unwrap();
    vault.rotate(|_| Result::<(), VaultError>::Ok(())).unwrap();
    drop(vault);
    revived.copy_from_slice(&filled.read("keys.bin"));
    revived[at..at + 64].copy_from_slice(&slot);
    filled.write("keys.bin", &revived);
    let vault = filled.unlock().unwrap();
    assert_eq!(vault.damaged_slots(), 1);
    assert_eq!(
        vault.open(id, &filled.sealed[1]).err(),
        Some(VaultError::Damaged { what: Object::Key(id) })
    );
    assert_eq!(filled.count_opened(&vault), 2);
}

#[test]
fn no_secret_of_an_open_vault_is_in_its_files() {
    let filled = Filled::with(2);
    let mut vault = filled.unlock().unwrap();
    vault.rotate(|_| Result::<(), VaultError>::Ok(())).unwrap();
    let identity = vault.export_identity(filled.ids[0]).unwrap();
    let recipient = vault.recipient(filled.ids[0]).unwrap().to_string();
    for secret in [
        &*vault.root.current.root,
        &*vault.root.seed,
        &*vault.root.current.manifest_secret(),
    ] {
        assert!(!holds(&filled, secret));
    }
    assert!(!holds(&filled, identity.as_bytes()) && !holds(&filled, recipient.as_bytes()));
    assert!(!holds(&filled, b"phrase for tests"));
}

#[test]
fn every_slot_looks_alike_and_a_rotation_changes_them_all() {
    let filled = Filled::with(200);
    let before = filled.read("keys.bin");
    filled
        .unlock()
        .unwrap()
        .rotate(|_| Result::<(), VaultError>::Ok(()))
        .unwrap();
    let after = filled.read("keys.bin");
    for (old, new) in before.chunks(64).zip(after.chunks(64)) {
        assert_eq!(
            (new[6] & 0xf0, new[8] & 0xc0),
            (0x40, 0x80),
            "every id has the shape of a UUIDv4"
        );
        assert_ne!(old[16..], new[16..]);
    }
    // Bits of the encrypted parts are even: 48 × 1,024 bytes, expected 196,608 ones, standard deviation 222.
    let ones: u32 = after
        .chunks(64)
        .flat_map(|slot| &slot[16..])
        .map(|byte| byte.count_ones())
        .sum();
    assert!(ones.abs_diff(196_608) < 6 * 222, "{ones}");
}

#[test]
fn records_open_on_all_cores_at_once() {
    let filled = Filled::with(40);
    let vault = filled.unlock().unwrap();
    thread::scope(|scope| {
        let runs = [(); 4].map(|()| scope.spawn(|| filled.count_opened(&vault)));
        assert!(runs.into_iter().all(|run| run.join().unwrap() == 40));
    });
}
