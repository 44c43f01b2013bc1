//! Parts of two vaults, or of two times of one vault, put together: told, or without effect.

use super::filled::{Filled, Resealed, said};
use crate::{root::HALF, *};

const DAMAGED_KEYS: Option<VaultError> = Some(VaultError::Damaged { what: Object::KeysFile });

#[test]
fn files_of_two_times_do_not_belong_together() {
    let before = Filled::with(2);
    let after = before.copy();
    after.unlock().unwrap().rotate(|_| Resealed::Ok(())).unwrap();
    let mixed = after.copy();
    mixed.write("keys.bin", &before.read("keys.bin"));
    assert_eq!(mixed.unlock().err(), DAMAGED_KEYS);
    let mixed = after.copy();
    mixed.write("root.bin", &before.read("root.bin"));
    assert_eq!(mixed.unlock().err(), DAMAGED_KEYS);
    assert_eq!(
        mixed.read("root.bin"),
        before.read("root.bin"),
        "what is not understood is left alone"
    );
}

#[test]
fn an_older_half_put_back_gives_way_to_the_newer() {
    let before = Filled::with(2);
    let after = before.copy();
    after.unlock().unwrap().rotate(|_| Resealed::Ok(())).unwrap();
    let (old, new) = (before.read("root.bin"), after.read("root.bin"));
    for halves in [[&old[..HALF], &new[..HALF]], [&new[..HALF], &old[..HALF]]] {
        let mixed = after.copy();
        mixed.write("root.bin", &halves.concat());
        let vault = mixed.unlock().unwrap();
        assert_eq!((vault.epoch(), mixed.count_opened(&vault)), (1, 2));
        assert_eq!(mixed.read("root.bin"), new);
    }
}

#[test]
fn a_strangers_half_gives_way_to_ours() {
    let (ours, theirs) = (Filled::with(1), Filled::with(1));
    let mixed = ours.copy();
    let mut vault = theirs.unlock().unwrap();
    vault
        .change_passphrase(
            &theirs.pass,
            &super::filled::typed("theirs alone"),
            |_| Resealed::Ok(()),
        )
        .unwrap();
    drop(vault);
    mixed.write(
        "root.bin",
        &[&theirs.read("root.bin")[..HALF], &ours.read("root.bin")[..HALF]].concat(),
    );
    let vault = mixed.unlock().unwrap();
    assert_eq!(
        (vault.id(), mixed.count_opened(&vault)),
        (ours.unlock().unwrap().id(), 1)
    );
    assert_eq!(mixed.read("root.bin"), ours.read("root.bin"));
}

#[test]
fn swapped_slots_are_damaged_slots() {
    let filled = Filled::with(2);
    let mut keys = filled.read("keys.bin");
    let places: Vec<usize> = filled
        .ids
        .iter()
        .map(|id| keys.chunks(64).position(|slot| slot[..16] == id.0).unwrap())
        .collect();
    for byte in 0..64 {
        keys.swap(places[0] * 64 + byte, places[1] * 64 + byte);
    }
    filled.write("keys.bin", &keys);
    let vault = filled.unlock().unwrap();
    assert_eq!((vault.damaged_slots(), filled.count_opened(&vault)), (2, 0));
}

#[test]
fn records_and_manifests_open_under_their_own_key_only() {
    let (one, other) = (Filled::with(2), Filled::with(2));
    let (vault, stranger) = (one.unlock().unwrap(), other.unlock().unwrap());
    for (id, sealed) in one.ids.iter().zip([&one.sealed[1], &one.sealed[0]]) {
        assert_eq!(
            vault.open(*id, sealed).err(),
            Some(VaultError::NotForUs {
                what: Object::Record(*id)
            })
        );
    }
    assert_eq!(*vault.open(one.ids[0], &one.sealed[0]).unwrap(), said(one.ids[0]));
    assert_eq!(
        stranger.open_manifest(&one.manifest).err(),
        Some(VaultError::NotForUs { what: Object::Manifest })
    );
    assert!(vault.open_manifest(&one.sealed[0]).is_err());
    assert_ne!((vault.id(), vault.signer()), (stranger.id(), stranger.signer()));
}
