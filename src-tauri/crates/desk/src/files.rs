//! Files that a person chose: read with a cap, written whole or not at all.

use crate::Refused;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};
use twins::{Protection, is_off};

/// Larger than any kit, directory or hand-over file; refused before it is read. In open data a row has 40 columns:
/// 300,000 people at 500 bytes are 150 MB.
pub(crate) const MOST_BYTES: u64 = 512 << 20;

/// Reads a file of at most `most` bytes; `too_large` is the code for one that is larger.
pub(crate) fn read(path: &Path, most: u64, too_large: &'static str) -> Result<Vec<u8>, Refused> {
    let unreadable = |_| Refused::new("file_unreadable");
    // A pipe would hold whoever opens it, and a device would never end: asked before, and again of what was opened.
    let is_file = |meta: std::fs::Metadata| meta.is_file().then_some(meta).ok_or(Refused::new("file_unreadable"));
    std::fs::metadata(path).map_err(unreadable).and_then(is_file)?;
    let file = std::fs::File::open(path).map_err(unreadable)?;
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
///
/// The modification time is the same for every file, so that it does not tell when it was written.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    let refused = |e: std::io::Error| refusal(&e);
    let folder = path.parent().ok_or(Refused::new("file_unwritable"))?;
    let name = path.file_name().ok_or(Refused::new("file_unwritable"))?;
    let mut beside = name.to_owned();
    beside.push(".part");
    let beside = folder.join(beside);
    let written = (|| {
        // What lies there is of an earlier crash, or a link that somebody laid to have another file written over.
        let mut file = if is_off(Protection::LinksRefused) {
            std::fs::File::create(&beside)?
        } else {
            let _ = std::fs::remove_file(&beside);
            std::fs::File::create_new(&beside)?
        };
        file.write_all(bytes)?;
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(315_532_800))?;
        file.sync_all()?;
        std::fs::rename(&beside, path)?;
        std::fs::File::open(folder)?.sync_all()
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(refused)
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
