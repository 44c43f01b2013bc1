//! Files that a person chose: read with a cap, written whole or not at all.

use crate::Refused;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use twins::{Protection, is_off};

/// Larger than any kit, directory or hand-over file; refused before it is read. In open data a row has 40 columns:
/// 300,000 people at 500 bytes are 150 MB.
pub(crate) const MOST_BYTES: u64 = 512 << 20;

/// Reads a file of at most `most` bytes; `too_large` is the code for one that is larger.
pub(crate) fn read(path: &Path, most: u64, too_large: &'static str) -> Result<Vec<u8>, Refused> {
    let unreadable = |_| Refused::new("file_unreadable");
    // A pipe would hold whoever opens it, and a device would never end: asked before, and again of what was opened.
    let is_file = |meta: fs::Metadata| meta.is_file().then_some(meta).ok_or(Refused::new("file_unreadable"));
    fs::metadata(path).map_err(unreadable).and_then(is_file)?;
    let file = File::open(path).map_err(unreadable)?;
    let meta = file.metadata().map_err(unreadable).and_then(is_file)?;
    if meta.len() > most {
        return Err(Refused::new(too_large));
    }
    let mut bytes = Vec::with_capacity(meta.len() as usize);
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > most {
        return Err(Refused::new(too_large));
    }
    Ok(bytes)
}

/// Writes a file beside its place, makes sure it is on the disk, then puts it in place.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    Beside::write(path, bytes)?.put_in_place()
}

/// A file that is on the disk under another name, beside its place. It goes unless it is put there.
pub(crate) struct Beside<'a> {
    place: &'a Path,
    folder: &'a Path,
    part: PathBuf,
}

impl<'a> Beside<'a> {
    /// The modification time is the same for every file, so that it does not tell when it was written.
    pub(crate) fn write(place: &'a Path, bytes: &[u8]) -> Result<Self, Refused> {
        let folder = place.parent().ok_or(Refused::new("file_unwritable"))?;
        let mut name = place.file_name().ok_or(Refused::new("file_unwritable"))?.to_owned();
        name.push(".part");
        let part = folder.join(name);
        let beside = Self { place, folder, part };
        // What lies there is of an earlier crash, or a link that somebody laid to have another file written over.
        let file = if is_off(Protection::LinksRefused) {
            File::create(&beside.part)
        } else {
            let _ = fs::remove_file(&beside.part);
            File::create_new(&beside.part)
        };
        let written = file.and_then(|mut file| {
            file.write_all(bytes)?;
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(315_532_800))?;
            file.sync_all()
        });
        written.map(|()| beside).map_err(|e| refusal(&e))
    }

    /// Its place gets it, whole.
    pub(crate) fn put_in_place(self) -> Result<(), Refused> {
        let placed = fs::rename(&self.part, self.place).and_then(|()| File::open(self.folder)?.sync_all());
        placed.map_err(|e| refusal(&e))
    }
}

impl Drop for Beside<'_> {
    fn drop(&mut self) {
        // Nothing is there any more once it was put in place.
        let _ = fs::remove_file(&self.part);
    }
}

/// What an error of the disk means to a person.
pub(crate) fn refusal(error: &std::io::Error) -> Refused {
    Refused::new(match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "read_only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk_full",
        ErrorKind::NotFound => "folder_missing",
        _ => "io",
    })
}
