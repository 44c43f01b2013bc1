//! The list of everything the store should hold, itself sealed.

use crate::{Digest, Header, LedgerPage, Record, RecordError, RecordId, Sealed, StudyId, ToSeal, page, wire};
use std::collections::{BTreeMap, BTreeSet};
use vault::Vault;

/// Every record's newest version and the digest of its ciphertext.
///
/// SQLite notices almost no damage and no replacement, so this does: it is kept as sealed pages beside the
/// records, written in the same transaction. What it cannot notice is a whole folder put back as it once was.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) study: StudyId,
    pub(crate) entries: BTreeMap<RecordId, Entry>,
    /// Digest of each sealed page, by the first byte of the ids on it.
    pub(crate) pages: BTreeMap<u8, Digest>,
    pub(crate) sequence: u64,
}

/// What the ledger says of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    Kept {
        version: u32,
        digest: Digest,
    },
    /// Destroyed. The name stays, so that an old bundle cannot bring the record back.
    Gone,
}

/// A record ready to be written as its next version.
#[derive(Debug)]
pub struct Put {
    id: RecordId,
    version: u32,
    previous: Digest,
    digest: Digest,
    body: Sealed<Record>,
}

/// One batch for the store: all of it in one transaction, or nothing.
#[derive(Debug)]
pub struct Commit {
    puts: Vec<Put>,
    removals: Vec<RecordId>,
    pages: Vec<(u16, Sealed<LedgerPage>)>,
    sequence: u64,
}

impl Put {
    #[cfg(test)]
    pub(crate) fn body(&self) -> &Sealed<Record> {
        &self.body
    }
}

impl Commit {
    /// Rows to write over whatever stands under their id.
    pub fn puts(&self) -> impl Iterator<Item = (RecordId, &Sealed<Record>)> {
        self.puts.iter().map(|put| (put.id, &put.body))
    }

    /// Rows to delete.
    pub fn removals(&self) -> &[RecordId] {
        &self.removals
    }

    /// Pages of the ledger to write over whatever stands under their number; 0 is the root page.
    pub fn pages(&self) -> impl Iterator<Item = (u16, &Sealed<LedgerPage>)> {
        self.pages.iter().map(|(number, page)| (*number, page))
    }

    /// Number of this batch: the ledger's once it is written.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }
}

impl Ledger {
    /// Of a vault that holds nothing yet.
    pub fn begin(study: StudyId) -> Self {
        Self {
            study,
            entries: BTreeMap::new(),
            pages: BTreeMap::new(),
            sequence: 0,
        }
    }

    /// The study that everything here belongs to.
    pub fn study(&self) -> StudyId {
        self.study
    }

    /// Grows by one with every batch: two states of one vault never share it.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Records that are kept, by id.
    pub fn records(&self) -> impl Iterator<Item = RecordId> {
        self.entries
            .iter()
            .filter(|(_, entry)| **entry != Entry::Gone)
            .map(|(id, _)| *id)
    }

    /// Number of the version that is kept; `None`: no such record.
    pub fn version(&self, id: RecordId) -> Option<u32> {
        match self.entries.get(&id)? {
            Entry::Kept { version, .. } => Some(*version),
            Entry::Gone => None,
        }
    }

    /// Whether a record of this name was destroyed here.
    pub fn is_gone(&self, id: RecordId) -> bool {
        self.entries.get(&id) == Some(&Entry::Gone)
    }

    /// Seals the next version of a record. Its key must be in the vault already.
    pub fn seal<'a>(&self, vault: &Vault, id: RecordId, it: impl Into<ToSeal<'a>>) -> Result<Put, RecordError> {
        let it = it.into();
        if let Some(other) = it.study().filter(|study| *study != self.study) {
            return Err(RecordError::OtherStudy(other));
        }
        let (version, previous) = self.next(id)?;
        let header = Header {
            study: self.study,
            record: id,
            version,
            previous,
            kind: it.kind(),
        };
        let text = wire::write(&header, it)?;
        let body = Sealed::new(vault.seal(id.key(), &text)?);
        Ok(Put {
            id,
            version,
            previous,
            digest: body.digest(),
            body,
        })
    }

    /// Gives `write` one batch: these records, without those, and the pages that say so. The ledger moves on
    /// only when `write` did; when it failed, everything is as before and the records can be sealed again.
    pub fn commit<E: From<RecordError>>(
        &mut self,
        vault: &Vault,
        puts: Vec<Put>,
        removals: Vec<RecordId>,
        write: impl FnOnce(&Commit) -> Result<(), E>,
    ) -> Result<(), E> {
        let changes = self.changes(&puts, &removals)?;
        let touched: BTreeSet<u8> = changes.keys().map(|id| id.as_bytes()[0]).collect();
        let before: Vec<_> = changes.keys().map(|id| (*id, self.entries.get(id).copied())).collect();
        self.entries.extend(changes);
        let outcome = self.write_batch(vault, &touched, puts, removals, write);
        if outcome.is_err() {
            for (id, entry) in before {
                match entry {
                    Some(entry) => self.entries.insert(id, entry),
                    None => self.entries.remove(&id),
                };
            }
        }
        outcome
    }

    /// Seals every page anew, as after the vault got a new root: the old one must open nothing.
    pub fn reseal<E: From<RecordError>>(
        &mut self,
        vault: &Vault,
        write: impl FnOnce(&Commit) -> Result<(), E>,
    ) -> Result<(), E> {
        let all = self.pages.keys().copied().collect();
        self.write_batch(vault, &all, Vec::new(), Vec::new(), write)
    }

    fn write_batch<E: From<RecordError>>(
        &mut self,
        vault: &Vault,
        touched: &BTreeSet<u8>,
        puts: Vec<Put>,
        removals: Vec<RecordId>,
        write: impl FnOnce(&Commit) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut sealed = Vec::with_capacity(touched.len() + 1);
        let mut pages = self.pages.clone();
        for first in touched {
            let page = page::seal(vault, *first, &self.entries)?;
            pages.insert(*first, page.digest());
            sealed.push((page::number(*first), page));
        }
        let sequence = self.sequence + 1;
        sealed.push((page::ROOT, page::seal_root(vault, self.study, sequence, &pages)?));
        write(&Commit {
            puts,
            removals,
            pages: sealed,
            sequence,
        })?;
        self.pages = pages;
        self.sequence = sequence;
        Ok(())
    }

    fn next(&self, id: RecordId) -> Result<(u32, Digest), RecordError> {
        match self.entries.get(&id) {
            None => Ok((1, Digest::NONE)),
            Some(Entry::Gone) => Err(RecordError::Gone(id)),
            Some(Entry::Kept { version, digest }) => {
                Ok((version.checked_add(1).ok_or(RecordError::Stale(id))?, *digest))
            }
        }
    }

    fn changes(&self, puts: &[Put], removals: &[RecordId]) -> Result<BTreeMap<RecordId, Entry>, RecordError> {
        let mut changes = BTreeMap::new();
        for put in puts {
            let entry = Entry::Kept {
                version: put.version,
                digest: put.digest,
            };
            if self.next(put.id)? != (put.version, put.previous) || changes.insert(put.id, entry).is_some() {
                return Err(RecordError::Stale(put.id));
            }
        }
        for id in removals {
            self.version(*id).ok_or(RecordError::Unknown(*id))?;
            if changes.insert(*id, Entry::Gone).is_some() {
                return Err(RecordError::Stale(*id));
            }
        }
        Ok(changes)
    }
}
