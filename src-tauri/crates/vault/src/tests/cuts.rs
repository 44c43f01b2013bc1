//! The power goes after any sector: the vault opens with everything that was acknowledged.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::filled::{Filled, Resealed, said, typed};
use crate::{disk::Disk, *};

/// How many more sectors may be written before the power goes, or one write fails.
pub(crate) struct Power {
    sectors: AtomicUsize,
    failure: io::ErrorKind,
    comes_back: bool,
}

const SECTOR: usize = 512;

impl Power {
    /// Gone for good after this many sectors.
    pub fn of(sectors: usize) -> Power {
        Power {
            sectors: AtomicUsize::new(sectors),
            failure: io::ErrorKind::Interrupted,
            comes_back: false,
        }
    }

    /// One failed write after this many sectors, then all is well again.
    pub fn hiccup(sectors: usize, failure: io::ErrorKind) -> Power {
        Power {
            sectors: AtomicUsize::new(sectors),
            failure,
            comes_back: true,
        }
    }

    /// How many of these bytes still reach the disk, and what the system says then.
    pub fn spend(&self, bytes: usize) -> (usize, io::Result<()>) {
        let wanted = bytes.div_ceil(SECTOR);
        let left = self.sectors.load(Ordering::Relaxed);
        if left > wanted {
            self.sectors.store(left - wanted, Ordering::Relaxed);
            return (bytes, Ok(()));
        }
        // A hundred megabytes later nothing of these tests is still running.
        self.sectors
            .store(if self.comes_back { 200_000 } else { 0 }, Ordering::Relaxed);
        ((left * SECTOR).min(bytes), Err(self.failure.into()))
    }

    pub fn check(&self) -> io::Result<()> {
        if self.sectors.load(Ordering::Relaxed) == 0 {
            Err(self.failure.into())
        } else {
            Ok(())
        }
    }

    fn disk(self) -> Disk {
        Disk {
            power: Some(Arc::new(self)),
        }
    }
}

/// Runs `work` on a copy of the vault with the power going after more and more sectors, until it survives; after each
/// cut `after` looks at the copy. Returns how many sectors the work needs.
fn cut_everywhere(
    filled: &Filled,
    mut work: impl FnMut(&Filled, &Disk) -> Result<(), VaultError>,
    mut after: impl FnMut(&Filled),
) -> usize {
    // Both halves of the root fill the first sixteen sectors; slots are all alike, so every fifth of theirs will do.
    for sectors in (0..20).chain((20..10_000).step_by(5)) {
        let copy = filled.copy();
        let outcome = work(&copy, &Power::of(sectors).disk());
        after(&copy);
        if outcome.is_ok() {
            return sectors;
        }
    }
    panic!("the work never ended");
}

/// Opens with the passphrase, finds every record, and completes what was interrupted.
fn is_all_there(copy: &Filled, pass: &Passphrase) {
    let mut vault = Vault::unlock(copy.path(), pass).unwrap();
    assert_eq!(vault.damaged_slots(), 0);
    assert_eq!(copy.count_opened(&vault), copy.ids.len());
    let root = copy.read("root.bin");
    assert!(root[..4096] == root[4096..], "unlocking makes the halves equal");
    vault.rotate(|_| Resealed::Ok(())).unwrap();
    assert!(!vault.needs_rotation());
    assert_eq!(copy.count_opened(&vault), copy.ids.len());
}

#[test]
fn a_rotation_survives_a_cut_at_any_sector() {
    let filled = Filled::with(3);
    let cuts = cut_everywhere(
        &filled,
        |copy, disk| {
            let mut vault = Vault::unlock_on(disk, copy.path(), &copy.pass)?;
            vault.rotate(|vault| vault.open_manifest(&copy.manifest).map(drop))
        },
        |copy| {
            let vault = copy.unlock().unwrap();
            // The old manifest opens until the caller was asked to seal it again, and that happened only in a rotation
            // that came to its end.
            let is_ended = vault.epoch() == 1 && !vault.needs_rotation();
            assert_eq!(vault.open_manifest(&copy.manifest).is_err(), is_ended);
            drop(vault);
            is_all_there(copy, &copy.pass);
        },
    );
    assert!(cuts > 150, "two halves, 128 sectors of slots, two halves again: {cuts}");
}

#[test]
fn a_rotation_survives_any_mixture_of_old_and_new_slots() {
    let filled = Filled::with(40);
    let copy = filled.copy();
    let mut vault = copy.unlock().unwrap();
    let stopped = vault.rotate(|_| Err(VaultError::NoRecipients));
    assert_eq!(stopped, Err(VaultError::NoRecipients));
    drop(vault);
    // The root now names both epochs; whatever subset of slots reached the disk must open.
    let (old, new) = (filled.read("keys.bin"), copy.read("keys.bin"));
    for round in 0..20_usize {
        let mixed: Vec<u8> = old
            .chunks(64)
            .zip(new.chunks(64))
            .enumerate()
            .flat_map(|(place, (old, new))| {
                if place.wrapping_mul(2654435761) >> 7 & round == 0 {
                    old
                } else {
                    new
                }
            })
            .copied()
            .collect();
        copy.write("keys.bin", &mixed);
        let vault = copy.unlock().unwrap();
        assert_eq!((vault.damaged_slots(), copy.count_opened(&vault)), (0, 40));
        assert!(vault.needs_rotation(), "the manifest is the caller's to seal again");
    }
}

#[test]
fn a_change_of_passphrase_survives_a_cut_at_any_sector() {
    let filled = Filled::with(2);
    let new = typed("another phrase for tests");
    let mut by_either = [0, 0];
    cut_everywhere(
        &filled,
        |copy, disk| {
            let mut vault = Vault::unlock_on(disk, copy.path(), &copy.pass)?;
            vault.change_passphrase(&copy.pass, &new, |_| Resealed::Ok(()))
        },
        |copy| {
            let works = |pass: &Passphrase| Vault::unlock(copy.copy().path(), pass).is_ok();
            let (old_works, new_works) = (works(&copy.pass), works(&new));
            assert!(old_works || new_works);
            by_either[usize::from(new_works)] += 1;
            is_all_there(copy, if new_works { &new } else { &copy.pass });
        },
    );
    assert!(
        by_either[0] > 0 && by_either[1] > 0,
        "cuts fell on both sides of the change"
    );
}

#[test]
fn growing_survives_a_cut_at_any_sector() {
    let filled = Filled::with(0);
    let mut vault = filled.unlock().unwrap();
    (0..1024).for_each(|_| vault.add_key(KeyId::random()).unwrap());
    let kept = vault.key_ids();
    drop(vault);
    let cuts = cut_everywhere(
        &filled,
        |copy, disk| Vault::unlock_on(disk, copy.path(), &copy.pass)?.add_key(KeyId::random()),
        |copy| {
            let mut vault = copy.unlock().unwrap();
            assert_eq!(vault.damaged_slots(), 0);
            assert!(kept.iter().all(|id| vault.has_key(*id)));
            vault.add_key(KeyId::random()).unwrap();
            assert_eq!(copy.read("keys.bin").len(), 2 * 64 * 1024);
        },
    );
    assert!(cuts > 128);
}

#[test]
fn a_destruction_survives_a_cut_and_is_remembered_until_the_rotation() {
    let filled = Filled::with(2);
    cut_everywhere(
        &filled,
        |copy, disk| {
            Vault::unlock_on(disk, copy.path(), &copy.pass)?
                .destroy_key(copy.ids[0])
                .map(drop)
        },
        |copy| {
            let mut vault = copy.unlock().unwrap();
            let destroyed = vault.destroyed_keys();
            assert_eq!(destroyed.is_empty(), vault.has_key(copy.ids[0]));
            assert_eq!(destroyed.is_empty(), !vault.needs_rotation());
            assert!(vault.add_key(copy.ids[0]).is_err());
            assert_eq!(*vault.open(copy.ids[1], &copy.sealed[1]).unwrap(), said(copy.ids[1]));
            vault.rotate(|_| Resealed::Ok(())).unwrap();
            assert_eq!(vault.destroyed_keys(), []);
        },
    );
}

#[test]
fn a_creation_that_was_cut_may_be_begun_again() {
    let pass = typed("a phrase for tests");
    for sectors in (0..400).step_by(7) {
        let folder = tempfile::tempdir().unwrap();
        match Vault::create_on(&Power::of(sectors).disk(), folder.path(), &pass, Work::TESTS) {
            Ok(_) => return assert!(sectors > 140),
            Err(_) => drop(Vault::create(folder.path(), &pass, Work::TESTS).unwrap()),
        }
        Vault::unlock(folder.path(), &pass).unwrap();
    }
    panic!("the creation never ended");
}

#[test]
fn after_one_failed_write_the_same_vault_goes_on() {
    let filled = Filled::with(3);
    let mut failures = 0;
    for sectors in (0..6).chain((6..200).step_by(3)) {
        let copy = filled.copy();
        let disk = Power::hiccup(sectors, io::ErrorKind::StorageFull).disk();
        let mut vault = Vault::unlock_on(&disk, copy.path(), &copy.pass).unwrap();
        let (added, gone) = (KeyId::random(), copy.ids[0]);
        let work = |vault: &mut Vault| {
            if !vault.has_key(added) {
                vault.add_key(added)?;
            }
            if vault.has_key(gone) {
                vault.destroy_key(gone)?;
            }
            vault.rotate(|_| Resealed::Ok(()))
        };
        if let Err(error) = work(&mut vault) {
            failures += 1;
            assert!(
                matches!(error, VaultError::DiskFull(Object::KeysFile | Object::RootFile)),
                "{error}"
            );
            // What is written after the failure hangs on a root that is on disk, whether or not the work is taken up.
            let later = KeyId::random();
            vault.add_key(later).unwrap();
            let reopened = copy.copy().unlock().unwrap();
            assert_eq!((reopened.damaged_slots(), reopened.has_key(later)), (0, true));
            work(&mut vault).unwrap();
        }
        for vault in [Some(vault), None] {
            let vault = vault.unwrap_or_else(|| copy.unlock().unwrap());
            assert_eq!((vault.damaged_slots(), copy.count_opened(&vault)), (0, 2));
            assert!(vault.has_key(added) && !vault.has_key(gone) && !vault.needs_rotation());
        }
    }
    assert!(failures > 50);
}

#[test]
fn a_key_that_may_or_may_not_have_been_written_is_the_same_key_when_asked_for_again() {
    let filled = Filled::with(0);
    let id = KeyId::random();
    // The slot reaches the disk and the system reports a failure all the same.
    let disk = Power::hiccup(1, io::ErrorKind::StorageFull).disk();
    let mut vault = Vault::unlock_on(&disk, filled.path(), &filled.pass).unwrap();
    assert_eq!(vault.add_key(id), Err(VaultError::DiskFull(Object::KeysFile)));
    assert!(!vault.has_key(id), "not acknowledged, so not used");
    let written = filled.read("keys.bin");
    vault.add_key(id).unwrap();
    assert!(filled.read("keys.bin") == written, "the same bytes at the same place");
    let sealed = vault.seal(id, b"what was said").unwrap();
    drop(vault);
    assert_eq!(&**filled.unlock().unwrap().open(id, &sealed).unwrap(), b"what was said");
}

#[test]
fn a_rotation_or_a_new_passphrase_that_could_not_begin_leaves_everything_as_it_was() {
    let filled = Filled::with(1);
    for is_passphrase in [false, true] {
        let copy = filled.copy();
        let disk = Power::hiccup(0, io::ErrorKind::StorageFull).disk();
        let mut vault = Vault::unlock_on(&disk, copy.path(), &copy.pass).unwrap();
        let failed = match is_passphrase {
            true => vault.change_passphrase(&copy.pass, &typed("another phrase"), |_| Resealed::Ok(())),
            false => vault.rotate(|_| Resealed::Ok(())),
        };
        assert_eq!(failed, Err(VaultError::DiskFull(Object::RootFile)));
        assert_eq!(vault.epoch(), 0);
        let later = KeyId::random();
        vault.add_key(later).unwrap();
        let reopened = copy.copy().unlock().unwrap();
        assert_eq!((reopened.damaged_slots(), reopened.has_key(later)), (0, true));
        vault.rotate(|_| Resealed::Ok(())).unwrap();
        drop(vault);
        assert_eq!(
            copy.unlock().unwrap().epoch(),
            1,
            "under the passphrase that was not replaced"
        );
    }
}
