//! The few things the vault asks of a disk: write in place, make it last, read it back from the device.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io,
    os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt},
    path::Path,
};

use rustix::fs::{Advice, OFlags, fadvise};
use twins::{Protection, is_off};

use crate::{Object, VaultError};

/// Where the bytes came from that proved an overwriting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadBack {
    /// From the device, past the page cache (`O_DIRECT`): what the drive now answers for that place. A drive that
    /// remaps blocks (flash) may keep the old ones out of reach of any program; that is why a rotation follows.
    Device,
    /// From the file system after it was told to drop its cached pages, because it has no direct reads (tmpfs and
    /// some network drives). It may have answered from memory.
    FileSystem,
}

/// The disk, or in tests a disk that loses its power at a chosen moment.
#[derive(Clone, Default)]
pub(crate) struct Disk {
    #[cfg(test)]
    pub power: Option<std::sync::Arc<crate::tests::Power>>,
}

impl Disk {
    /// Overwrites in place.
    pub fn write_at(&self, file: &File, bytes: &[u8], at: u64, what: Object) -> Result<(), VaultError> {
        #[cfg(test)]
        if let Some(power) = &self.power {
            let (kept, outcome) = power.spend(bytes.len());
            let written = file.write_all_at(&bytes[..kept], at).and(outcome);
            return written.map_err(|error| VaultError::io(what, &error));
        }
        file.write_all_at(bytes, at)
            .map_err(|error| VaultError::io(what, &error))
    }

    /// Returns when what was written outlives a power cut.
    pub fn sync(&self, file: &File, what: Object) -> Result<(), VaultError> {
        #[cfg(test)]
        if let Some(power) = &self.power {
            return power.check().map_err(|error| VaultError::io(what, &error));
        }
        if is_off(Protection::Sync) {
            return Ok(());
        }
        file.sync_data().map_err(|error| VaultError::io(what, &error))
    }
}

/// A file of our own, new, for this user only.
pub(crate) fn create(path: &Path, what: Object) -> Result<File, VaultError> {
    let opened = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .custom_flags(no_follow())
        .open(path);
    opened.map_err(|error| VaultError::io(what, &error))
}

/// A file that is there, to be overwritten in place. A symbolic link, a folder or a pipe is not one of ours.
pub(crate) fn open(path: &Path, what: Object) -> Result<File, VaultError> {
    let found = path.symlink_metadata().map_err(|error| VaultError::io(what, &error))?;
    let is_let_by = found.is_symlink() && is_off(Protection::LinksRefused);
    if !found.is_file() && !is_let_by {
        return Err(VaultError::NotAVault);
    }
    let opened = OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(no_follow())
        .open(path);
    opened.map_err(|error| VaultError::io(what, &error))
}

/// Every byte of the file; refused when it is longer than `limit`.
pub(crate) fn read_all(file: &File, limit: u64, what: Object) -> Result<Vec<u8>, VaultError> {
    let io = |error: io::Error| VaultError::io(what, &error);
    let length = file.metadata().map_err(io)?.len();
    if length > limit {
        return Err(VaultError::Damaged { what });
    }
    let mut bytes = vec![0; usize::try_from(length).map_err(|_| VaultError::Damaged { what })?];
    file.read_exact_at(&mut bytes, 0).map_err(io)?;
    Ok(bytes)
}

/// A folder for this user only; its parents must exist already or are made.
pub(crate) fn make_folder(path: &Path) -> Result<(), VaultError> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|error| VaultError::io(Object::Folder, &error))
}

/// Makes the names in a folder outlive a power cut.
pub(crate) fn sync_folder(path: &Path) -> Result<(), VaultError> {
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| VaultError::io(Object::Folder, &error))
}

/// Reads 64 bytes back, from the device itself where the file system can.
pub(crate) fn read_back(path: &Path, file: &File, at: u64, what: Object) -> Result<([u8; 64], ReadBack), VaultError> {
    let within = usize::try_from(at % PAGE as u64).expect("a remainder of 4,096 fits");
    let page_at = at - at % PAGE as u64;
    let mut page = Box::new(Page([0; PAGE]));
    let direct = OpenOptions::new()
        .read(true)
        .custom_flags(no_follow() | flag(OFlags::DIRECT))
        .open(path);
    let from = match direct.and_then(|direct| read_page(&direct, &mut page.0, page_at, within + 64)) {
        Ok(()) => ReadBack::Device,
        Err(_) => {
            // Best effort: some file systems ignore the advice, which is what the weaker answer says.
            let _ = fadvise(file, page_at, None, Advice::DontNeed);
            read_page(file, &mut page.0, page_at, within + 64).map_err(|error| VaultError::io(what, &error))?;
            ReadBack::FileSystem
        }
    };
    let mut slot = [0; 64];
    slot.copy_from_slice(&page.0[within..within + 64]);
    Ok((slot, from))
}

/// Reads as much of a page as the file has, and `need` bytes of it at least: a file that a power cut left may end in a page.
fn read_page(file: &File, page: &mut [u8], at: u64, need: usize) -> std::io::Result<()> {
    let mut read = 0;
    while read < need {
        match file.read_at(&mut page[read..], at + read as u64)? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            more => read += more,
        }
    }
    Ok(())
}

const PAGE: usize = 4096;

// Direct reads want memory at the device's own alignment.
#[repr(align(4096))]
struct Page([u8; PAGE]);

fn no_follow() -> i32 {
    if is_off(Protection::LinksRefused) {
        return 0;
    }
    flag(OFlags::NOFOLLOW)
}

fn flag(flag: OFlags) -> i32 {
    i32::try_from(flag.bits()).expect("open flags are small")
}
