//! The end of a vault: every key, then the root, overwritten where they stand.

use std::{fs, path::Path};

use rand::{RngCore, rngs::OsRng};

use crate::{
    Object, ReadBack, VaultError,
    disk::{self, Disk},
    door::Held,
};

const BLOCK: usize = 4096;

/// Overwrites the keys and then the root of the vault in this folder, makes that last, reads it back, and takes the
/// two files away. From then on nothing that was ever sealed to this vault opens, here or in any copy, unless
/// somebody kept a copy of these two files.
///
/// It needs no passphrase, so that one that was begun can be ended by whoever starts the program next. Files that
/// are gone already are passed over. A vault that is open somewhere is refused.
pub fn destroy(folder: &Path) -> Result<ReadBack, VaultError> {
    let root = folder.join("root.bin");
    // The lock hangs on the root: nobody may open the vault while its keys go.
    let held = match disk::open(&root, Object::RootFile) {
        Ok(file) => Some(Held::take(file)?),
        Err(VaultError::MissingFile(_)) => None,
        Err(error) => return Err(error),
    };
    let keys = overwrite(&folder.join("keys.bin"), Object::KeysFile)?;
    let root_read = overwrite(&root, Object::RootFile)?;
    for (name, what) in [
        ("keys.bin", Object::KeysFile),
        ("root.bin", Object::RootFile),
        ("root.new", Object::RootFile),
    ] {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(VaultError::io(what, &error)),
            _ => {}
        }
    }
    disk::sync_folder(folder)?;
    drop(held);
    Ok(match (keys, root_read) {
        (ReadBack::Device, ReadBack::Device) => ReadBack::Device,
        _ => ReadBack::FileSystem,
    })
}

/// Random bytes over all of a file, read back block by block. A file that is gone already proves nothing: the weaker
/// answer stands for it.
fn overwrite(path: &Path, what: Object) -> Result<ReadBack, VaultError> {
    let file = match disk::open(path, what) {
        Err(VaultError::MissingFile(_)) => return Ok(ReadBack::FileSystem),
        opened => opened?,
    };
    let length = file.metadata().map_err(|error| VaultError::io(what, &error))?.len();
    let mut chance = vec![0; usize::try_from(length).map_err(|_| VaultError::Damaged { what })?];
    OsRng.fill_bytes(&mut chance);
    let disk = Disk::default();
    disk.write_at(&file, &chance, 0, what)?;
    disk.sync(&file, what)?;
    let mut from = ReadBack::Device;
    for at in (0..chance.len()).step_by(BLOCK).filter(|at| at + 64 <= chance.len()) {
        let (found, read) = disk::read_back(path, &file, at as u64, what)?;
        if found[..] != chance[at..at + 64] {
            return Err(VaultError::Damaged { what });
        }
        if read == ReadBack::FileSystem {
            from = read;
        }
    }
    Ok(from)
}
