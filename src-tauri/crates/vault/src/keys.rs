//! `keys.bin`: slots that are overwritten in place, 1,024 at a time as the vault grows.

use std::{
    collections::HashMap,
    fs::File,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use rand::{Rng, RngCore, rngs::OsRng};
use twins::{Protection, is_off};
use zeroize::Zeroizing;

use crate::{
    KeyId, Object, Recipient, VaultError, age_file,
    disk::{self, Disk, ReadBack},
    root::Epoch,
    slot::{SLOT, Slot, read_slot, write_slot},
};

/// Slots are added by this many, so that the size of the file tells the number of records only to the next thousand.
pub(crate) const CHUNK: usize = 1024;
const WHAT: Object = Object::KeysFile;
// A million records; a longer file is not ours.
const LONGEST: u64 = 1024 * (CHUNK * SLOT) as u64;

/// A key in memory.
pub(crate) struct Held {
    // Boxed so that a growing table moves the pointer and not the secret.
    secret: Box<Zeroizing<[u8; 32]>>,
    recipient: OnceLock<Recipient>,
}

impl Held {
    fn of(secret: Box<Zeroizing<[u8; 32]>>) -> Held {
        Held {
            secret,
            recipient: OnceLock::new(),
        }
    }

    pub fn identity(&self) -> age::x25519::Identity {
        age_file::identity(&self.secret)
    }

    pub fn identity_text(&self) -> Zeroizing<String> {
        age_file::identity_text(&self.secret)
    }

    /// The public half: worked out on first use, kept in memory, never written.
    pub fn recipient(&self) -> &Recipient {
        self.recipient.get_or_init(|| Recipient(self.identity().to_public()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Empty,
    Key(KeyId),
    Destroyed(KeyId),
    // A key was written here and the system would not say that it lasts.
    Unsure,
    // Not proven to be anything: left as it is, never written over.
    Damaged([u8; SLOT]),
}

/// The open file and what its slots say.
pub(crate) struct KeyFile {
    path: PathBuf,
    file: File,
    disk: Disk,
    places: Vec<Place>,
    held: HashMap<KeyId, Held>,
    // Keys at unsure places. Asked for again they are written again, the same ones at the same place: another secret
    // under this name would be a second slot for it, and nobody could tell which one records were sealed to.
    unsure: HashMap<KeyId, (u32, Slot)>,
    // The epoch that no slot is older than.
    epoch: u64,
}

impl KeyFile {
    pub fn create(folder: &Path, disk: &Disk, epoch: &Epoch) -> Result<KeyFile, VaultError> {
        let path = folder.join("keys.bin");
        let file = disk::create(&path, WHAT)?;
        let mut keys = KeyFile::over(path, file, disk, epoch);
        keys.grow(epoch)?;
        Ok(keys)
    }

    /// Reads every slot under the epochs given, newest first.
    pub fn open(folder: &Path, disk: &Disk, epochs: &[&Epoch]) -> Result<KeyFile, VaultError> {
        let path = folder.join("keys.bin");
        let file = disk::open(&path, WHAT)?;
        let bytes = disk::read_all(&file, LONGEST, WHAT)?;
        let mut keys = KeyFile::over(path, file, disk, epochs[0]);
        for (place, bytes) in (0_u32..).zip(bytes.as_chunks::<SLOT>().0) {
            let found = epochs
                .iter()
                .find_map(|epoch| Some((epoch.number, read_slot(epoch, place, bytes)?)));
            keys.epoch = keys.epoch.min(found.as_ref().map_or(keys.epoch, |(number, _)| *number));
            keys.places.push(match found {
                None => Place::Damaged(*bytes),
                Some((_, Slot::Empty)) => Place::Empty,
                Some((_, Slot::Destroyed(id))) => Place::Destroyed(id),
                Some((_, Slot::Key(id, secret))) => {
                    keys.held.insert(id, Held::of(secret));
                    Place::Key(id)
                }
            });
        }
        if keys.places.iter().all(|place| matches!(place, Place::Damaged(_))) {
            // Not one slot is this root's: another vault's file, or another time's.
            return Err(VaultError::Damaged { what: WHAT });
        }
        keys.mend_torn_growth(epochs[0])?;
        Ok(keys)
    }

    fn over(path: PathBuf, file: File, disk: &Disk, epoch: &Epoch) -> KeyFile {
        KeyFile {
            path,
            file,
            disk: disk.clone(),
            places: vec![],
            held: HashMap::new(),
            unsure: HashMap::new(),
            epoch: epoch.number,
        }
    }

    pub fn get(&self, id: KeyId) -> Result<&Held, VaultError> {
        self.held
            .get(&id)
            .ok_or_else(|| match self.places.iter().any(|place| place.is_damaged_slot_of(id)) {
                true => VaultError::Damaged { what: Object::Key(id) },
                false => VaultError::KeyMissing(id),
            })
    }

    pub fn has(&self, id: KeyId) -> bool {
        self.held.contains_key(&id)
    }

    pub fn ids(&self) -> Vec<KeyId> {
        let mut ids: Vec<KeyId> = self.held.keys().copied().collect();
        ids.sort_unstable();
        ids
    }

    pub fn destroyed(&self) -> Vec<KeyId> {
        let destroyed = self.places.iter().filter_map(|place| match place {
            Place::Destroyed(id) => Some(*id),
            _ => None,
        });
        destroyed.collect()
    }

    /// Whether every slot hangs on this epoch.
    pub fn is_written_under(&self, epoch: &Epoch) -> bool {
        self.epoch == epoch.number
    }

    pub fn damaged(&self) -> usize {
        self.places
            .iter()
            .filter(|place| matches!(place, Place::Damaged(_)))
            .count()
    }

    pub fn add(&mut self, epoch: &Epoch, id: KeyId) -> Result<(), VaultError> {
        if self.has(id) || self.places.iter().any(|place| place.is_damaged_slot_of(id)) {
            return Err(VaultError::KeyExists(id));
        }
        if self.places.contains(&Place::Destroyed(id)) {
            return Err(VaultError::KeyDestroyed(id));
        }
        let (place, slot) = match self.unsure.remove(&id) {
            Some(again) => again,
            None => {
                let mut secret = Box::new(Zeroizing::new([0; 32]));
                OsRng.fill_bytes(&mut **secret);
                (self.take_empty_place(epoch)?, Slot::Key(id, secret))
            }
        };
        if let Err(error) = self.write(epoch, place, &slot) {
            self.places[place as usize] = Place::Unsure;
            self.unsure.insert(id, (place, slot));
            return Err(error);
        }
        if let Slot::Key(id, secret) = slot {
            self.places[place as usize] = Place::Key(id);
            self.held.insert(id, Held::of(secret));
        }
        Ok(())
    }

    /// Overwrites the slot, makes that last, and reads it back. May be repeated after a failure.
    pub fn destroy(&mut self, epoch: &Epoch, id: KeyId) -> Result<ReadBack, VaultError> {
        let is_its =
            |place: &Place| *place == Place::Key(id) || *place == Place::Destroyed(id) || place.is_damaged_slot_of(id);
        let place = (0_u32..)
            .zip(&self.places)
            .find(|(_, place)| is_its(place))
            .map(|(number, _)| number);
        let place = place.ok_or(VaultError::KeyMissing(id))?;
        if is_off(Protection::KeyDestruction) {
            self.held.remove(&id);
            self.places[place as usize] = Place::Destroyed(id);
            return Ok(ReadBack::FileSystem);
        }
        let written = self.write(epoch, place, &Slot::Destroyed(id))?;
        self.held.remove(&id);
        self.places[place as usize] = Place::Destroyed(id);
        let (found, from) = disk::read_back(&self.path, &self.file, at(place), WHAT)?;
        if found == written {
            Ok(from)
        } else {
            Err(VaultError::Damaged { what: Object::Key(id) })
        }
    }

    /// Writes every slot under a new epoch. May be repeated after an interruption.
    pub fn rewrite(&mut self, epoch: &Epoch) -> Result<(), VaultError> {
        // A page at a time; a slot never straddles a sector, so a power cut leaves each slot old or new.
        for first in (0..self.places.len()).step_by(64) {
            let mut page = Vec::with_capacity(64 * SLOT);
            for index in first..self.places.len().min(first + 64) {
                let place = u32::try_from(index).expect("a million slots at most");
                page.extend_from_slice(&match self.places[index] {
                    Place::Key(id) => {
                        let held = self.held.get(&id).expect("a key's place has its key");
                        write_slot(epoch, place, &Slot::Key(id, held.secret.clone()))
                    }
                    Place::Empty | Place::Destroyed(_) | Place::Unsure => write_slot(epoch, place, &Slot::Empty),
                    Place::Damaged(bytes) => bytes,
                });
            }
            self.disk.write_at(&self.file, &page, (first * SLOT) as u64, WHAT)?;
        }
        self.disk.sync(&self.file, WHAT)?;
        self.epoch = epoch.number;
        self.unsure.clear();
        for place in &mut self.places {
            if matches!(place, Place::Destroyed(_) | Place::Unsure) {
                *place = Place::Empty;
            }
        }
        Ok(())
    }

    fn write(&mut self, epoch: &Epoch, place: u32, slot: &Slot) -> Result<[u8; SLOT], VaultError> {
        let bytes = write_slot(epoch, place, slot);
        self.disk.write_at(&self.file, &bytes, at(place), WHAT)?;
        self.disk.sync(&self.file, WHAT)?;
        Ok(bytes)
    }

    // At random, so that the order of the slots tells nothing about the order of the interviews.
    fn take_empty_place(&mut self, epoch: &Epoch) -> Result<u32, VaultError> {
        if !self.places.contains(&Place::Empty) {
            self.grow(epoch)?;
        }
        let empty = (0_u32..).zip(&self.places).filter(|(_, place)| **place == Place::Empty);
        let empty: Vec<u32> = empty.map(|(place, _)| place).collect();
        Ok(empty[OsRng.gen_range(0..empty.len())])
    }

    fn grow(&mut self, epoch: &Epoch) -> Result<(), VaultError> {
        let from = u32::try_from(self.places.len()).map_err(|_| VaultError::DiskFull(WHAT))?;
        if at(from) >= LONGEST {
            return Err(VaultError::DiskFull(WHAT));
        }
        let bytes: Vec<u8> = (from..)
            .take(CHUNK)
            .flat_map(|place| write_slot(epoch, place, &Slot::Empty))
            .collect();
        self.disk.write_at(&self.file, &bytes, at(from), WHAT)?;
        self.disk.sync(&self.file, WHAT)?;
        self.places.resize(self.places.len() + CHUNK, Place::Empty);
        Ok(())
    }

    // A power cut during growth leaves a last chunk that is short or has holes. No key can be in it yet (a key is
    // written after the growth was made to last), so a last chunk without one is simply written again.
    fn mend_torn_growth(&mut self, epoch: &Epoch) -> Result<(), VaultError> {
        let whole = self.places.len() / CHUNK * CHUNK;
        let last = if whole == self.places.len() {
            whole - CHUNK
        } else {
            whole
        };
        let chunk = &self.places[last..];
        let is_proven = chunk.len() == CHUNK && !chunk.iter().any(|place| matches!(place, Place::Damaged(_)));
        if is_proven {
            return Ok(());
        }
        let has_keys = chunk
            .iter()
            .any(|place| matches!(place, Place::Key(_) | Place::Destroyed(_)));
        if has_keys || last == 0 {
            self.places.resize(last + CHUNK, Place::Damaged([0; SLOT]));
            return Ok(());
        }
        self.places.truncate(last);
        self.grow(epoch)
    }
}

impl Place {
    fn is_damaged_slot_of(&self, id: KeyId) -> bool {
        matches!(self, Place::Damaged(bytes) if bytes[..16] == id.0)
    }
}

fn at(place: u32) -> u64 {
    u64::from(place) * SLOT as u64
}
