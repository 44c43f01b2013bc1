//! What can be wrong with something that was kept.

use crate::{Kind, RecordId, StudyId};
use thiserror::Error;
use vault::VaultError;

/// Why something could not be sealed or opened.
#[derive(Debug, Error)]
pub enum RecordError {
    /// The vault refused.
    #[error("vault: {0}")]
    Vault(#[from] VaultError),
    /// It opened, and is not what this program writes.
    #[error("not readable as a record")]
    Unreadable,
    /// A newer version of this program wrote it.
    #[error("written in format {0}, which is newer than this program")]
    Newer(u32),
    /// A version of this program wrote it that is no longer read.
    #[error("written in format {0}, which is no longer read")]
    Older(u32),
    /// It belongs to another study than this vault's.
    #[error("belongs to study {0}")]
    OtherStudy(StudyId),
    /// More bytes than anything of ours has.
    #[error("{0} bytes are more than a record may have")]
    TooLarge(u64),
    /// It was made for an older state of the ledger than the present one.
    #[error("record {0} was sealed before a later save")]
    Stale(RecordId),
    /// The record was destroyed; its name is not used again.
    #[error("record {0} was destroyed")]
    Gone(RecordId),
    /// No such record in this vault.
    #[error("no record {0}")]
    Unknown(RecordId),
    /// The list of records is missing.
    #[error("the list of records is missing")]
    NoManifest,
    /// A page of the list of records was damaged, replaced or rolled back. 0: the root page.
    #[error("page {0} of the list of records was damaged, replaced or rolled back")]
    Manifest(u16),
    /// The list of records is older than the mark beside it: the database was put back, or lost its journal.
    #[error("the list of records is at {found}, its mark at {newest}")]
    PutBack {
        /// How far the list has come.
        found: u64,
        /// How far it had come.
        newest: u64,
    },
}

/// A record that cannot be shown, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("record {id}: {fault}")]
pub struct Trouble {
    /// Which.
    pub id: RecordId,
    /// What it is, where its first lines could still be read.
    pub kind: Option<Kind>,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What can be wrong with one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum Fault {
    /// Its row is not in the store.
    #[error("missing")]
    Missing,
    /// A row that this vault never wrote, or one that it had destroyed.
    #[error("not written by this vault")]
    Extra,
    /// It opens, and is not what this vault wrote last under this name.
    #[error("replaced")]
    Replaced,
    /// It opens, and is an older version.
    #[error("rolled back")]
    RolledBack,
    /// It does not open.
    #[error("damaged")]
    Damaged,
    /// Its key was destroyed and its row is still there: a destruction that a crash cut short.
    #[error("its key was destroyed")]
    KeyDestroyed,
    /// A newer version of this program wrote it.
    #[error("written by a newer program")]
    Newer,
}
