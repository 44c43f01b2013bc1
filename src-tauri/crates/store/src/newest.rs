//! A mark outside the database: how far it had come.

use crate::StoreError;
use record::Newest;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

/// Name of the file in the vault's folder.
pub const MARK: &str = "vault.seq";

/// The sequence of the newest batch on the disk, written over in place after each commit.
///
/// SQLite drops a damaged journal from the first bad frame on and says nothing, and a database of last week is
/// as good to it as today's. This number cannot be behind the truth by more than what a power cut takes, and
/// never ahead of it: a ledger that is older than the mark was put back, or lost its journal. It is not sealed;
/// whoever puts the whole folder back puts it back too.
pub(crate) struct MarkFile {
    file: File,
}

impl MarkFile {
    /// The mark in this folder, made when there is none.
    pub(crate) fn open(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(MARK);
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(StoreError::Damaged);
        }
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path);
        Ok(Self {
            file: opened.map_err(|error| crate::refused(&error))?,
        })
    }

    /// The number; when there is none, or it is not whole, it vouches for nothing.
    pub(crate) fn read(&self) -> Newest {
        read(&self.file)
    }

    /// Moves on. The batch is on the disk whether this succeeds or not, so nothing is told when it fails.
    pub(crate) fn write(&self, number: u64) {
        let bytes = [number.to_be_bytes(), (!number).to_be_bytes()].concat();
        let _ = self.file.write_all_at(&bytes, 0);
    }
}

/// The mark in this folder as it lies there; nothing is made or written.
pub fn mark_in(folder: &Path) -> Newest {
    let path = folder.join(MARK);
    match fs::symlink_metadata(&path) {
        Ok(found) if found.is_file() => File::open(path).map_or(Newest::Damaged, |file| read(&file)),
        Ok(_) => Newest::Damaged,
        Err(_) => Newest::Missing,
    }
}

fn read(file: &File) -> Newest {
    if file.metadata().is_ok_and(|file| file.len() == 0) {
        return Newest::Missing;
    }
    let mut bytes = [0; 16];
    if file.read_exact_at(&mut bytes, 0).is_err() {
        return Newest::Damaged;
    }
    let (number, check) = bytes.split_at(8);
    let number = u64::from_be_bytes(number.try_into().expect("half of sixteen bytes"));
    match check == (!number).to_be_bytes() {
        true => Newest::At(number),
        false => Newest::Damaged,
    }
}
