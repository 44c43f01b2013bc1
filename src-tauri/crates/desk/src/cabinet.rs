//! An unlocked vault with its store and its ledger, and the order in which the three are touched.
//!
//! A key is on the disk before its record, and gone before its record: a crash in between leaves either
//! nothing or a destruction to finish, never a record that nobody may read and nobody destroyed.

use crate::{Refused, destruction, files};
use record::{Fault, Kind, Ledger, Put, RecordId, Side, StudyId, ToSeal, Trouble};
use std::collections::BTreeSet;
use std::path::Path;
use store::Store;
use vault::{KeyId, Passphrase, ReadBack, Recipient, RecoveryKey, Signer, Vault, Work};

/// What came out of a record.
pub(crate) use record::Content as Found;

/// What came after a step that is made: keys destroyed and the file swept. A full disk can refuse it; it waits then for the
/// next unlocking, and what is in memory follows the step all the same.
pub(crate) type Swept = Result<(), Refused>;

/// An open vault.
pub(crate) struct Cabinet {
    vault: Vault,
    store: Store,
    ledger: Ledger,
    /// Records that are not as they were written. Nothing is written over them.
    troubles: Vec<Trouble>,
    /// Whether the mark beside the database vouches that the list is the newest.
    is_newest: bool,
}

impl Cabinet {
    /// A new vault in a folder of its own, for one study.
    pub(crate) fn create(folder: &Path, passphrase: &Passphrase, work: Work, study: StudyId) -> Result<Self, Refused> {
        let vault = Vault::create(folder, passphrase, work)?;
        let store = Store::create(folder)?;
        Ok(Self {
            vault,
            store,
            ledger: Ledger::begin(study),
            troubles: Vec::new(),
            is_newest: true,
        })
    }

    /// Everything in a vault, which is closed again as it was: nothing is finished, nothing is written.
    pub(crate) fn look(folder: &Path, passphrase: &Passphrase) -> Result<Vec<(RecordId, Found)>, Refused> {
        is_to_stay(folder)?;
        Ok(Self::read(Vault::unlock(folder, passphrase)?, folder)?.1)
    }

    /// Opens a vault and everything in it that is whole; the rest is listed. Destructions that a crash cut short are
    /// finished first.
    pub(crate) fn unlock(folder: &Path, passphrase: &Passphrase) -> Result<(Self, Vec<(RecordId, Found)>), Refused> {
        is_to_stay(folder)?;
        Self::open(Vault::unlock(folder, passphrase)?, folder)
    }

    /// The same with the recovery sheet. From here on the vault has a new root under the new passphrase.
    pub(crate) fn recover(
        folder: &Path,
        key: &RecoveryKey,
        new: &Passphrase,
    ) -> Result<(Self, Vec<(RecordId, Found)>), Refused> {
        is_to_stay(folder)?;
        let (mut cabinet, found) = Self::open(Vault::unlock_with_sheet(folder, key, new)?, folder)?;
        cabinet.sweep()?;
        Ok((cabinet, found))
    }

    fn open(vault: Vault, folder: &Path) -> Result<(Self, Vec<(RecordId, Found)>), Refused> {
        let (mut cabinet, found) = Self::read(vault, folder)?;
        // While something cannot be read, nobody knows which keys it would need, and a file that is put back from a
        // backup must find the root it was written under: only what a person asked to destroy goes on.
        if cabinet.troubles.is_empty() {
            for key in cabinet.orphans(&found) {
                cabinet.vault.destroy_key(key)?;
            }
        }
        let is_unfinished = !cabinet.unfinished().is_empty();
        if cabinet.vault.needs_rotation() && (cabinet.troubles.is_empty() || is_unfinished) {
            cabinet.sweep()?;
        }
        Ok((cabinet, found))
    }

    fn read(vault: Vault, folder: &Path) -> Result<(Self, Vec<(RecordId, Found)>), Refused> {
        let store = Store::open(folder)?;
        let unlocked = Ledger::open_as_read(&vault, &store.manifest()?, |see| {
            store.each_row(see).map_err(Refused::from)
        })?;
        let mut cabinet = Self {
            vault,
            store,
            ledger: unlocked.ledger,
            troubles: unlocked.troubles,
            is_newest: unlocked.is_newest,
        };
        let unfinished = cabinet.unfinished();
        let is_being_destroyed = |t: &Trouble| t.fault == Fault::KeyDestroyed && unfinished.contains(&t.id);
        cabinet.troubles.retain(|trouble| !is_being_destroyed(trouble));
        let found: Vec<_> = unlocked
            .records
            .into_iter()
            .map(|o| (o.header.record, o.content))
            .collect();
        Ok((cabinet, found))
    }

    /// Records that are not as they were written.
    pub(crate) fn troubles(&self) -> &[Trouble] {
        &self.troubles
    }

    /// Whether the mark beside the database vouches that nothing newer was here.
    pub(crate) fn is_newest(&self) -> bool {
        self.is_newest
    }

    /// A record of this kind is always there, and did not open: the one in trouble that it must be, or may be.
    pub(crate) fn missed(&mut self, kind: Kind) -> Option<RecordId> {
        let mut unknown: Vec<&mut Trouble> = self
            .troubles
            .iter_mut()
            .filter(|t| t.kind.is_none_or(|its| its == kind) && t.fault != Fault::Extra)
            .collect();
        if let [only] = unknown.as_mut_slice() {
            only.kind = Some(kind);
        }
        unknown.first().map(|trouble| trouble.id)
    }

    /// Seals one thing as the next version of its record; when this returns, it outlives a power cut.
    pub(crate) fn put<'a>(&mut self, id: RecordId, thing: impl Into<ToSeal<'a>>) -> Result<(), Refused> {
        self.put_all([(id, thing.into())])
    }

    /// Seals several things: all of them, or none.
    pub(crate) fn put_all<'a>(
        &mut self,
        things: impl IntoIterator<Item = (RecordId, ToSeal<'a>)>,
    ) -> Result<(), Refused> {
        let Self {
            vault,
            store,
            ledger,
            troubles,
            ..
        } = self;
        let puts = seal_all(vault, ledger, troubles, things)?;
        ledger.commit(vault, puts, Vec::new(), |batch| {
            store.commit(batch).map_err(Refused::from)
        })
    }

    /// Destroys records for good: keys first, then rows, then every copy that the old root still opened.
    /// How the keys' places were read back: the weakest answer of them.
    pub(crate) fn destroy(&mut self, ids: &[RecordId]) -> Result<ReadBack, Refused> {
        let mut read = ReadBack::Device;
        for id in ids {
            if self.vault.destroy_key(id.key())? == ReadBack::FileSystem {
                read = ReadBack::FileSystem;
            }
        }
        self.sweep()?;
        Ok(read)
    }

    /// One record takes another's place, under a fresh name and key, in one step: the old one, with every
    /// version of it, is destroyed.
    pub(crate) fn replace<'a>(
        &mut self,
        old: RecordId,
        things: impl IntoIterator<Item = (RecordId, ToSeal<'a>)>,
    ) -> Result<Swept, Refused> {
        self.replace_all(&[old], things)
    }

    /// The same for several. One that was never written has nothing to destroy. An error: nothing was written.
    pub(crate) fn replace_all<'a>(
        &mut self,
        old: &[RecordId],
        things: impl IntoIterator<Item = (RecordId, ToSeal<'a>)>,
    ) -> Result<Swept, Refused> {
        let Self {
            vault,
            store,
            ledger,
            troubles,
            ..
        } = self;
        let is_written = |id: &RecordId| ledger.version(*id).is_some();
        let old: Vec<RecordId> = old.iter().copied().filter(is_written).collect();
        let puts = seal_all(vault, ledger, troubles, things)?;
        ledger.commit(vault, puts, old.clone(), |batch| {
            store.commit(batch).map_err(Refused::from)
        })?;
        Ok(self.sweep_out(&old))
    }

    fn sweep_out(&mut self, old: &[RecordId]) -> Swept {
        for id in old {
            self.vault.destroy_key(id.key())?;
        }
        self.sweep()
    }

    /// Every byte of the vault as it lies on the disk, by the name of its file. All of it is ciphertext.
    pub(crate) fn copies(&mut self, folder: &Path) -> Result<Vec<(&'static str, Vec<u8>)>, Refused> {
        let read = |name| files::read(&folder.join(name), files::MOST_BYTES, "too_large");
        Ok(vec![
            ("root.bin", read("root.bin")?),
            ("keys.bin", read("keys.bin")?),
            (store::FILE, self.store.copy()?),
            (store::MARK, read(store::MARK)?),
        ])
    }

    /// Another passphrase, under a new root.
    pub(crate) fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), Refused> {
        // A new root forgets which keys were destroyed; what hangs on that is done first.
        if !self.unfinished().is_empty() {
            self.sweep()?;
        }
        let Self {
            vault, store, ledger, ..
        } = self;
        vault.change_passphrase(old, new, |vault| reseal(ledger, store, vault))
    }

    /// Another recovery sheet, under a new root; the one before is void.
    pub(crate) fn change_sheet(&mut self, recipient: Option<Recipient>) -> Result<(), Refused> {
        if !self.unfinished().is_empty() {
            self.sweep()?;
        }
        let Self {
            vault, store, ledger, ..
        } = self;
        vault.change_sheet(recipient, |vault| reseal(ledger, store, vault))
    }

    /// Destroys keys that others sealed to, and every copy that the old root still opened.
    pub(crate) fn end_keys(&mut self, keys: &[KeyId]) -> Result<(), Refused> {
        for key in keys
            .iter()
            .filter(|key| self.vault.has_key(**key))
            .copied()
            .collect::<Vec<_>>()
        {
            self.vault.destroy_key(key)?;
        }
        self.sweep()
    }

    /// A key that others may seal to.
    pub(crate) fn new_intake(&mut self, id: KeyId) -> Result<Recipient, Refused> {
        Ok(self.vault.new_intake(id)?)
    }

    /// The public half of what this vault signs with.
    pub(crate) fn signer(&self) -> Signer {
        self.vault.signer()
    }

    /// The keys themselves, for what travels.
    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Number of the version that is kept, from 1; 0: no such record.
    pub(crate) fn version(&self, id: RecordId) -> u32 {
        self.ledger.version(id).unwrap_or(0)
    }

    /// How many records there are.
    pub(crate) fn records(&self) -> u32 {
        self.ledger.records().count() as u32
    }

    /// Whether a record of this name was destroyed here.
    pub(crate) fn is_gone(&self, id: RecordId) -> bool {
        self.ledger.is_gone(id)
    }

    /// Keys that open nothing of ours: made for a record that a crash kept from being written, or left by one
    /// that had just been replaced. The keys of a wave and of a
    /// machine's own updates have no record and stay.
    fn orphans(&self, found: &[(RecordId, Found)]) -> Vec<KeyId> {
        let intake = found.iter().filter_map(|(_, thing)| match thing {
            Found::Study(study) => match &study.side {
                Side::Lead(lead) => Some(lead.standing_keys()),
                Side::Interviewer(interviewer) => {
                    Some(interviewer.post.iter().map(|post| post.key).collect::<Vec<_>>())
                }
            },
            _ => None,
        });
        let used: BTreeSet<KeyId> = intake
            .flatten()
            .chain(self.ledger.records().map(RecordId::key))
            .collect();
        self.vault
            .key_ids()
            .into_iter()
            .filter(|key| !used.contains(key))
            .collect()
    }

    /// Records whose key was destroyed and whose row is still there: the disk refused, or a crash came between.
    fn unfinished(&self) -> Vec<RecordId> {
        let destroyed = self.vault.destroyed_keys();
        let is_destroyed = |id: &RecordId| destroyed.contains(&id.key());
        self.ledger.records().filter(is_destroyed).collect()
    }

    /// What has no key any more goes from the list, what is gone from the list goes from the disk, and the old
    /// root with it.
    fn sweep(&mut self) -> Result<(), Refused> {
        let unfinished = self.unfinished();
        let Self {
            vault, store, ledger, ..
        } = self;
        if !unfinished.is_empty() {
            ledger.commit(vault, Vec::new(), unfinished, |batch| {
                store.commit(batch).map_err(Refused::from)
            })?;
        }
        store.scrub()?;
        vault.rotate(|vault| reseal(ledger, store, vault))
    }
}

/// Seals each thing; a record without a key gets one first.
fn seal_all<'a>(
    vault: &mut Vault,
    ledger: &Ledger,
    troubles: &[Trouble],
    things: impl IntoIterator<Item = (RecordId, ToSeal<'a>)>,
) -> Result<Vec<Put>, Refused> {
    let mut puts = Vec::new();
    for (id, thing) in things {
        // What cannot be read is not written over: a backup may still bring it back.
        if troubles.iter().any(|trouble| trouble.id == id) {
            return Err(Refused::new("part_unreadable"));
        }
        if !vault.has_key(id.key()) {
            vault.add_key(id.key())?;
        }
        puts.push(ledger.seal(vault, id, thing)?);
    }
    Ok(puts)
}

fn reseal(ledger: &mut Ledger, store: &mut Store, vault: &Vault) -> Result<(), Refused> {
    ledger.reseal(vault, |batch| store.commit(batch).map_err(Refused::from))
}

/// A vault whose study is being destroyed opens no more: the destruction is finished instead.
fn is_to_stay(folder: &Path) -> Result<(), Refused> {
    if destruction::is_begun(folder) {
        Err(Refused::new("being_destroyed"))
    } else {
        Ok(())
    }
}
