//! Every byte of the two files changed: a clear error or no harm, never a wrong secret, never a panic.

use super::filled::{Filled, said};
use crate::{
    root::{HALF, Root, is_whole},
    slot::{SLOT, Slot, read_slot, write_slot},
    *,
};

#[test]
fn every_bit_of_a_half_is_noticed_without_the_passphrase() {
    let half = Filled::with(0).read("root.bin")[..HALF].to_vec();
    assert!(is_whole(&half));
    for bit in 0..HALF * 8 {
        let mut flipped = half.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(!is_whole(&flipped), "bit {bit}");
    }
}

#[test]
fn a_change_with_a_forged_checksum_is_noticed_by_age() {
    let filled = Filled::with(0);
    let half = filled.read("root.bin")[..HALF].to_vec();
    let end = 32 + usize::from(u16::from_be_bytes([half[10], half[11]]));
    let mut refused = 0;
    for at in (8..16).chain(32..end) {
        let mut forged = half.clone();
        forged[at] ^= 1;
        super::super::root::forge_checksum(&mut forged);
        assert!(is_whole(&forged));
        match Root::from_half(&forged, &filled.pass) {
            // Bytes 12 to 15 mean nothing; age and the contents say that the rest is as it was.
            Ok(_) => assert!((12..16).contains(&at), "byte {at}"),
            Err(_) => refused += 1,
        }
    }
    assert_eq!(refused, end - 32 + 4);
}

#[test]
fn one_damaged_half_is_mended_and_two_are_named() {
    let filled = Filled::with(1);
    let root = filled.read("root.bin");
    for at in (0..root.len()).step_by(211) {
        let copy = filled.copy();
        let mut flipped = root.clone();
        flipped[at] ^= 0x10;
        copy.write("root.bin", &flipped);
        let vault = copy.unlock().unwrap();
        assert_eq!(copy.count_opened(&vault), 1);
        assert_eq!(copy.read("root.bin"), root, "byte {at} mended from the other half");
        drop(vault);
        flipped[(at + HALF) % root.len()] ^= 0x10;
        copy.write("root.bin", &flipped);
        assert_eq!(
            copy.unlock().err(),
            Some(VaultError::Damaged { what: Object::RootFile })
        );
        assert_eq!(
            copy.read("root.bin"),
            flipped,
            "nothing is written over what could not be read"
        );
    }
}

#[test]
fn every_byte_of_every_slot_is_bound() {
    let filled = Filled::with(2);
    let vault = filled.unlock().unwrap();
    let bytes = filled.read("keys.bin");
    assert_eq!(bytes.len(), 1024 * SLOT);
    for (place, slot) in (0_u32..).zip(bytes.as_chunks::<SLOT>().0) {
        assert!(read_slot(&vault.root.current, place, slot).is_some());
        assert!(
            read_slot(&vault.root.current, place + 1, slot).is_none(),
            "a slot opens at its own place only"
        );
        for at in 0..SLOT {
            let mut flipped = *slot;
            flipped[at] ^= 0x40;
            assert!(
                read_slot(&vault.root.current, place, &flipped).is_none(),
                "slot {place}, byte {at}"
            );
        }
    }
}

#[test]
fn every_bit_of_each_kind_of_slot_is_bound() {
    let filled = Filled::with(0);
    let vault = filled.unlock().unwrap();
    let secret = Box::new(Zeroizing::new([7; 32]));
    for slot in [
        Slot::Key(KeyId::random(), secret),
        Slot::Empty,
        Slot::Destroyed(KeyId::random()),
    ] {
        let written = write_slot(&vault.root.current, 5, &slot);
        for bit in 0..SLOT * 8 {
            let mut flipped = written;
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(read_slot(&vault.root.current, 5, &flipped).is_none(), "bit {bit}");
        }
    }
}

#[test]
fn a_damaged_slot_is_counted_named_and_never_written_over() {
    let filled = Filled::with(2);
    let bytes = filled.read("keys.bin");
    let id = filled.ids[0];
    let at = bytes.chunks(SLOT).position(|slot| slot[..16] == id.0).unwrap() * SLOT;
    for byte in (at..at + SLOT).chain([0, 64 * 700 + 3]) {
        let copy = filled.copy();
        let mut flipped = bytes.clone();
        flipped[byte] ^= 1;
        copy.write("keys.bin", &flipped);
        let mut vault = copy.unlock().unwrap();
        assert_eq!(vault.damaged_slots(), 1, "byte {byte}");
        let expected = match byte.checked_sub(at) {
            // With its name changed the slot can no longer be told to be this key's.
            Some(0..16) => Err(VaultError::KeyMissing(id)),
            Some(16..64) => Err(VaultError::Damaged { what: Object::Key(id) }),
            _ => Ok(said(id)),
        };
        assert_eq!(vault.open(id, &copy.sealed[0]).map(|plain| plain.to_vec()), expected);
        vault.rotate(|_| Result::<(), VaultError>::Ok(())).unwrap();
        let place = byte / SLOT * SLOT;
        assert_eq!(copy.read("keys.bin")[place..place + SLOT], flipped[place..place + SLOT]);
        assert_eq!(vault.damaged_slots(), 1);
    }
}

#[test]
fn a_record_cut_or_changed_anywhere_does_not_open() {
    let filled = Filled::with(1);
    let vault = filled.unlock().unwrap();
    let (id, sealed) = (filled.ids[0], &filled.sealed[0]);
    let what = Object::Record(id);
    for bit in 0..sealed.len() * 8 {
        let mut flipped = sealed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let error = vault.open(id, &flipped).err();
        let named = [VaultError::Damaged { what }, VaultError::NotForUs { what }];
        assert!(
            error.is_some_and(|error| named.contains(&error)),
            "bit {bit}: {error:?}"
        );
    }
    for length in 0..sealed.len() {
        assert!(vault.open(id, &sealed[..length]).is_err(), "cut to {length}");
    }
}
