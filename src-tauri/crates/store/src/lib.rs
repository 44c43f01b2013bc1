//! SQLite full of sealed records. It sees ciphertext and random names only.
//!
//! What this crate will never be able to do: open a record (it cannot name an identity), write anything that
//! `record` did not seal (it takes a [`Commit`] and nothing else), or keep a plaintext column, an index on
//! text, a time or a temporary file.
//!
//! A record's key lives in the vault, its row here; whoever holds both keeps this order, so that a crash at
//! any point leaves either a key without a row, which is nothing, or a row without a key, which is a
//! destruction to finish ([`record::Fault::KeyDestroyed`]):
//!
//! - **A new record:** `vault.add_key(id)` writes the slot and syncs it; then `ledger.commit(…, |batch|
//!   store.commit(batch))`.
//! - **The next version:** `ledger.seal`, then `ledger.commit`.
//! - **A session is sealed:** the sealed session becomes a record with a fresh name and key, the open one is
//!   destroyed. Its drafts, with the exact numbers, are gone with its key.
//! - **Destroy:** `vault.destroy_key(id)` overwrites the slot, syncs it and reads it back; then
//!   `ledger.commit(…, removals)` deletes the row and leaves a tombstone; then [`Store::scrub`]; then
//!   `vault.rotate()`, and `ledger.reseal` so that no page opens with the old root.

mod error;
mod newest;

#[cfg(test)]
mod tests;

pub use error::StoreError;
pub use newest::{MARK, mark_in};

use newest::MarkFile;
use record::{Commit, Kept, KeptManifest, KeptPage, KeptRow, RecordId};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use twins::{Protection, is_off};

/// Name of the file in the vault's folder.
pub const FILE: &str = "vault.db";

/// "srdb" in ASCII: tells `file` and the like what this is.
const APPLICATION: u32 = 0x7372_6462;
const FORMAT: u32 = 1;

const RECORDS: &str = "CREATE TABLE records (id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID";
const MANIFEST: &str = "CREATE TABLE manifest (page INTEGER PRIMARY KEY, body BLOB NOT NULL)";

/// The open file of sealed records. One process at a time.
pub struct Store {
    db: Connection,
    newest: MarkFile,
}

impl Store {
    /// A new, empty store in this folder.
    pub fn create(folder: &Path) -> Result<Self, StoreError> {
        let path = place(folder)?;
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(_) => {}
            Err(error) => return Err(refused(&error)),
        }
        Self::connect(&path)
            .and_then(|mut store| store.found().map(|()| store))
            .inspect_err(|_| {
                // Half a store would look like a damaged one. Where even this fails, that is what it is.
                let _ = fs::remove_file(&path);
            })
    }

    /// The store in this folder.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = place(folder)?;
        let is_file = fs::symlink_metadata(&path).map_err(|error| refused(&error))?.is_file();
        if !is_file {
            return Err(StoreError::Damaged);
        }
        let store = Self::connect(&path)?;
        store.inspect()?;
        Ok(store)
    }

    /// Writes one batch: when this returns, all of it is on the disk; on an error, none of it.
    pub fn commit(&mut self, batch: &Commit) -> Result<(), StoreError> {
        match self.write(batch) {
            Err(_) if is_off(Protection::RefusalsTold) => Ok(()),
            done => done,
        }
    }

    fn write(&mut self, batch: &Commit) -> Result<(), StoreError> {
        let work = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut put = work.prepare_cached("INSERT OR REPLACE INTO records (id, body) VALUES (?1, ?2)")?;
            for (id, body) in batch.puts() {
                put.execute((&id.as_bytes()[..], body.as_bytes()))?;
            }
            let mut remove = work.prepare_cached("DELETE FROM records WHERE id = ?1")?;
            for id in batch.removals() {
                remove.execute([&id.as_bytes()[..]])?;
            }
            let mut page = work.prepare_cached("INSERT OR REPLACE INTO manifest (page, body) VALUES (?1, ?2)")?;
            for (number, body) in batch.pages() {
                page.execute((number, body.as_bytes()))?;
            }
        }
        work.commit()?;
        self.newest.write(batch.sequence());
        Ok(())
    }

    /// Every record's ciphertext, in no meaningful order.
    pub fn rows(&self) -> Result<Vec<KeptRow>, StoreError> {
        let mut all = Vec::new();
        self.each_row(&mut |row| all.push(row))?;
        Ok(all)
    }

    /// Shows every record's ciphertext as it is read: a vault may be larger than the memory one would like to give it.
    pub fn each_row(&self, see: &mut dyn FnMut(KeptRow)) -> Result<(), StoreError> {
        let mut statement = self.db.prepare("SELECT id, body FROM records")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = row
                .get_ref(0)?
                .as_blob()
                .ok()
                .and_then(|id| <[u8; 16]>::try_from(id).ok());
            let id = RecordId::from_bytes(id.ok_or(StoreError::Damaged)?);
            see(KeptRow {
                id,
                body: Kept::read(blob(row, 1)?),
            });
        }
        Ok(())
    }

    /// Every page of the ledger, and how far it had come.
    pub fn manifest(&self) -> Result<KeptManifest, StoreError> {
        let mut statement = self.db.prepare("SELECT page, body FROM manifest")?;
        let mut rows = statement.query([])?;
        let mut pages = Vec::new();
        while let Some(row) = rows.next()? {
            let number = row
                .get_ref(0)?
                .as_i64()
                .ok()
                .and_then(|number| u16::try_from(number).ok());
            pages.push(KeptPage {
                number: number.ok_or(StoreError::Damaged)?,
                body: Kept::read(blob(row, 1)?),
            });
        }
        Ok(KeptManifest {
            pages,
            newest: self.newest.read(),
        })
    }

    /// The whole file as it is now, with what its journal holds.
    pub fn copy(&mut self) -> Result<Vec<u8>, StoreError> {
        // Reading the file itself would be wrong twice: the journal is missing, and closing it drops SQLite's locks.
        Ok(self.db.serialize("main")?.to_vec())
    }

    /// After a destruction: rewrites the file without its free pages and empties the journal.
    pub fn scrub(&mut self) -> Result<(), StoreError> {
        self.db.execute_batch("VACUUM")?;
        let is_busy: bool = self
            .db
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if is_busy {
            Err(StoreError::OpenElsewhere)
        } else {
            Ok(())
        }
    }

    fn connect(path: &Path) -> Result<Self, StoreError> {
        let flags =
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(Duration::ZERO)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
        // Exclusive before WAL: then the journal's index lives in memory and not in a third file.
        for (name, value) in [
            ("temp_store", "MEMORY"),
            ("locking_mode", "EXCLUSIVE"),
            ("trusted_schema", "OFF"),
            ("cell_size_check", "ON"),
            ("mmap_size", "0"),
            ("secure_delete", "ON"),
            ("journal_mode", "WAL"),
            ("synchronous", if is_off(Protection::Sync) { "OFF" } else { "FULL" }),
        ] {
            db.pragma_update_and_check(None, name, value, |_| Ok(()))
                .or_else(|error| match error {
                    rusqlite::Error::QueryReturnedNoRows => Ok(()),
                    error => Err(error),
                })?;
        }
        // SQLite opens a file it may not write without a word.
        if db.is_readonly("main")? {
            return Err(StoreError::ReadOnly);
        }
        // The first write lock is the one that stays.
        db.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
        let newest = MarkFile::open(path.parent().ok_or(StoreError::Missing)?)?;
        Ok(Self { db, newest })
    }

    fn found(&mut self) -> Result<(), StoreError> {
        let work = self.db.transaction()?;
        work.execute_batch(&format!("{RECORDS}; {MANIFEST}"))?;
        work.pragma_update(None, "application_id", APPLICATION)?;
        work.pragma_update(None, "user_version", FORMAT)?;
        Ok(work.commit()?)
    }

    /// Whether this is a store, and has our two tables and nothing else: a schema can carry traps.
    fn inspect(&self) -> Result<(), StoreError> {
        let number = |name| self.db.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
        if number("application_id")? != APPLICATION {
            return Err(StoreError::Damaged);
        }
        match number("user_version")? {
            FORMAT => {}
            newer if newer > FORMAT => return Err(StoreError::TooNew(newer)),
            _ => return Err(StoreError::Damaged),
        }
        let mut statement = self.db.prepare("SELECT sql FROM sqlite_schema ORDER BY name DESC")?;
        let schema: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if schema == [RECORDS, MANIFEST] {
            Ok(())
        } else {
            Err(StoreError::Damaged)
        }
    }
}

/// A home may lie behind a link; the file itself may not.
fn place(folder: &Path) -> Result<PathBuf, StoreError> {
    Ok(fs::canonicalize(folder).map_err(|error| refused(&error))?.join(FILE))
}

fn blob(row: &rusqlite::Row<'_>, column: usize) -> Result<Vec<u8>, StoreError> {
    Ok(row
        .get_ref(column)?
        .as_blob()
        .map_err(|_| StoreError::Damaged)?
        .to_vec())
}

fn refused(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::NotFound => StoreError::Missing,
        io::ErrorKind::AlreadyExists => StoreError::Exists,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
        _ => StoreError::Io(error.raw_os_error().unwrap_or(0)),
    }
}
