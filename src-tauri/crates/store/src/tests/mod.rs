//! The store's promises.
#![allow(clippy::unwrap_used)]

mod damage;
mod disk;
mod doors;

use crate::Store;
use kit::{Lang, QuestionId};
use record::{Consent, Digest, Ledger, Level, Minute, OpenSession, RecordError, RecordId, StudyId, Unlocked};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use vault::{Passphrase, Vault, Work};

/// A vault, its store and its ledger, in a folder that goes when it is dropped.
pub struct Home {
    pub folder: TempDir,
    pub vault: Vault,
    pub store: Store,
    pub ledger: Ledger,
}

#[derive(Debug)]
pub enum Failed {
    Store(crate::StoreError),
    Record(RecordError),
}

impl From<RecordError> for Failed {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<crate::StoreError> for Failed {
    fn from(error: crate::StoreError) -> Self {
        Self::Store(error)
    }
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::from_typed("six quiet words that nobody says".to_owned()).unwrap();
        let vault = Vault::create(&folder.path().join("vault"), &passphrase, Work::TESTS).unwrap();
        let store = Store::create(&folder.path().join("vault")).unwrap();
        Self {
            folder,
            vault,
            store,
            ledger: Ledger::begin(StudyId::from_bytes([7; 16])),
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// The order that the crate's first page tells: key, then row.
    pub fn save(&mut self, id: RecordId, session: &OpenSession) -> Result<(), Failed> {
        let Self {
            vault, store, ledger, ..
        } = self;
        if !vault.has_key(id.key()) {
            vault.add_key(id.key()).unwrap();
        }
        let put = ledger.seal(vault, id, session)?;
        ledger.commit(vault, vec![put], vec![], |batch| {
            store.commit(batch).map_err(Failed::from)
        })
    }

    /// The order that the crate's first page tells: key, row, free pages, root.
    pub fn destroy(&mut self, id: RecordId) -> Result<(), Failed> {
        let Self {
            vault, store, ledger, ..
        } = self;
        vault.destroy_key(id.key()).unwrap();
        ledger.commit(vault, vec![], vec![id], |batch| {
            store.commit(batch).map_err(Failed::from)
        })?;
        store.scrub()?;
        vault.rotate(|vault| ledger.reseal(vault, |batch| store.commit(batch).map_err(Failed::from)))
    }

    pub fn open(&self) -> Unlocked {
        open(&self.vault, &self.store).unwrap()
    }
}

impl From<vault::VaultError> for Failed {
    fn from(error: vault::VaultError) -> Self {
        Self::Record(error.into())
    }
}

/// What a store holds, by the passphrase's power.
pub fn open(vault: &Vault, store: &Store) -> Result<Unlocked, Failed> {
    Ok(Ledger::open(vault, &store.manifest()?, &store.rows()?)?)
}

/// A copy of the store's files as they lie there now, as a kill would leave them.
pub fn copy_as_it_lies(from: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in ["vault.db", "vault.db-wal", "vault.seq"] {
        if from.join(file).exists() {
            std::fs::copy(from.join(file), copy.path().join(file)).unwrap();
        }
    }
    copy
}

/// A session that tells `minute`: enough to see which save it was.
pub fn session(minute: u64) -> OpenSession {
    let consent = Consent::spoken(true, true).unwrap();
    let study = StudyId::from_bytes([7; 16]);
    let first = QuestionId("1.1".to_owned());
    OpenSession::begin(
        consent,
        study,
        Digest::of(b"kit"),
        Lang::En,
        Some(Level::Director),
        first,
        Minute(minute),
    )
}

/// Every session in what was opened, by name and minute.
pub fn minutes(unlocked: &Unlocked) -> Vec<(RecordId, u64)> {
    let minute = |opened: &record::Opened| match &opened.content {
        record::Content::Open(session) => (opened.header.record, session.started().0),
        other => panic!("{other:?}"),
    };
    let mut all: Vec<_> = unlocked.records.iter().map(minute).collect();
    all.sort();
    all
}
