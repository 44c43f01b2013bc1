//! Making a vault and opening it again, whatever a crash left.

use std::{
    fs::{self, File, TryLockError},
    ops::Deref,
    path::Path,
};

use rand::{RngCore, rngs::OsRng};
use zeroize::Zeroizing;

use crate::{
    Object, Passphrase, RecoveryKey, Vault, VaultError, VaultId, Work,
    disk::{self, Disk},
    keys::KeyFile,
    root::{self, Epoch, HALF, Root},
};

impl Vault {
    /// Makes a vault in a folder of its own, which is made too when it is not there.
    ///
    /// Any passphrase is taken; people's go through [`Passphrase::chosen`], which refuses weak ones.
    pub fn create(folder: &Path, passphrase: &Passphrase, work: Work) -> Result<Vault, VaultError> {
        Vault::create_on(&Disk::default(), folder, passphrase, work)
    }

    /// Opens the vault: about a second at [`Work::FULL`].
    ///
    /// Completes what a crash interrupted: the slots of a rotation, a half of `root.bin` that was not written. What
    /// only the caller can complete is told by [`Vault::needs_rotation`].
    pub fn unlock(folder: &Path, passphrase: &Passphrase) -> Result<Vault, VaultError> {
        Vault::unlock_on(&Disk::default(), folder, passphrase)
    }

    /// Opens the vault with what stands on its recovery sheet, for a person who forgot the passphrase. The next root is
    /// written under `new`: call [`Vault::rotate`] at once. Until then the forgotten one is the vault's.
    pub fn unlock_with_sheet(folder: &Path, key: &RecoveryKey, new: &Passphrase) -> Result<Vault, VaultError> {
        Vault::unlock_by(&Disk::default(), folder, new, |half| {
            Root::from_half_by_sheet(half, key)
        })
    }

    pub(crate) fn create_on(
        disk: &Disk,
        folder: &Path,
        passphrase: &Passphrase,
        work: Work,
    ) -> Result<Vault, VaultError> {
        disk::make_folder(folder)?;
        require_empty(folder)?;
        let mut id = VaultId([0; 16]);
        OsRng.fill_bytes(&mut id.0);
        let mut seed = Zeroizing::new([0; 32]);
        OsRng.fill_bytes(&mut *seed);
        let root = Root {
            sequence: 0,
            work,
            current: Epoch::draw(id, 0),
            previous: None,
            seed,
            recovery: None,
        };
        // The root gets its name last: a folder with `root.new` never was a vault and may be begun again.
        let root_file = Held::take(disk::create(&folder.join("root.new"), Object::RootFile)?)?;
        let keys = KeyFile::create(folder, disk, &root.current)?;
        let mut vault = Vault {
            root,
            keys,
            passphrase: passphrase.keep(),
            root_file,
            disk: disk.clone(),
        };
        vault.write_root()?;
        fs::rename(folder.join("root.new"), folder.join("root.bin"))
            .map_err(|error| VaultError::io(Object::RootFile, &error))?;
        disk::sync_folder(folder)?;
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            disk::sync_folder(parent)?;
        }
        Ok(vault)
    }

    pub(crate) fn unlock_on(disk: &Disk, folder: &Path, passphrase: &Passphrase) -> Result<Vault, VaultError> {
        Vault::unlock_by(disk, folder, passphrase, |half| Root::from_half(half, passphrase))
    }

    fn unlock_by(
        disk: &Disk,
        folder: &Path,
        passphrase: &Passphrase,
        open: impl Fn(&[u8]) -> Result<Root, VaultError>,
    ) -> Result<Vault, VaultError> {
        let (root_path, keys_path) = (folder.join("root.bin"), folder.join("keys.bin"));
        let root_file = match disk::open(&root_path, Object::RootFile) {
            Err(VaultError::MissingFile(_)) if keys_path.symlink_metadata().is_err() => Err(VaultError::NotAVault),
            opened => opened,
        }?;
        let root_file = Held::take(root_file)?;
        let bytes = disk::read_all(&root_file, 1 << 20, Object::RootFile)?;
        let (first, second) = bytes.split_at(bytes.len().min(HALF));
        let second = &second[..second.len().min(HALF)];
        let (root, half) = open_root(first, second, open)?;
        let epochs: Vec<&Epoch> = std::iter::once(&root.current).chain(&root.previous).collect();
        let keys = KeyFile::open(folder, disk, &epochs)?;
        let mut vault = Vault {
            root,
            keys,
            passphrase: passphrase.keep(),
            root_file,
            disk: disk.clone(),
        };
        if first != second {
            // Slots were just proven to hang on this half, so it is the one to keep. The other is damaged, or was not
            // written before a crash.
            vault.write_halves(&half)?;
        }
        if !vault.keys.is_written_under(&vault.root.current) {
            vault.keys.rewrite(&vault.root.current)?;
        }
        Ok(vault)
    }

    /// Seals the root once and writes it to both halves, one after the other: one scrypt, and a crash at any point
    /// leaves at least one half whole.
    pub(crate) fn write_root(&mut self) -> Result<(), VaultError> {
        self.root.sequence += 1;
        let half = self.root.to_half(&self.passphrase)?;
        self.write_halves(&half)
    }

    fn write_halves(&self, half: &[u8]) -> Result<(), VaultError> {
        for at in [HALF, 0] {
            self.disk.write_at(&self.root_file, half, at as u64, Object::RootFile)?;
            self.disk.sync(&self.root_file, Object::RootFile)?;
        }
        Ok(())
    }
}

/// How many halves of the root in this folder are whole, 0 to 2, as a checksum without a key can tell. With one the
/// vault opens and mends the other; nothing is opened or written here.
pub fn whole_halves(folder: &Path) -> Result<usize, VaultError> {
    let file = disk::open(&folder.join("root.bin"), Object::RootFile)?;
    let bytes = disk::read_all(&file, 1 << 20, Object::RootFile)?;
    Ok(bytes.chunks(HALF).take(2).filter(|half| root::is_whole(half)).count())
}

// Equal halves cost one scrypt. Different ones are rare (damage, or a crash while writing), so both are tried.
fn open_root(
    first: &[u8],
    second: &[u8],
    open: impl Fn(&[u8]) -> Result<Root, VaultError>,
) -> Result<(Root, Vec<u8>), VaultError> {
    if first == second {
        return Ok((open(first)?, first.to_vec()));
    }
    let tried = [first, second].map(|half| (open(half), half));
    if let Some(newer) = tried.iter().find_map(|(root, _)| match root {
        // A later program was interrupted while it brought this vault to its format; leave it to that program.
        Err(error @ VaultError::TooNew { .. }) => Some(*error),
        _ => None,
    }) {
        return Err(newer);
    }
    let mut failure = VaultError::Damaged { what: Object::RootFile };
    let mut best: Option<(Root, Vec<u8>)> = None;
    for (root, half) in tried {
        match root {
            Ok(root) if best.as_ref().is_none_or(|(best, _)| best.sequence < root.sequence) => {
                best = Some((root, half.to_vec()));
            }
            Ok(_) | Err(VaultError::Damaged { .. }) => {}
            Err(error) => failure = error,
        }
    }
    best.ok_or(failure)
}

/// A file that this process alone holds.
///
/// The lock is given back in so many words, not by closing the file: a program that is just being started has a copy of
/// every open file until it runs, and the lock would stay with that copy.
pub(crate) struct Held(File);

impl Held {
    /// Takes the lock, or says [`VaultError::OpenElsewhere`].
    pub(crate) fn take(file: File) -> Result<Held, VaultError> {
        match file.try_lock() {
            Ok(()) => Ok(Held(file)),
            Err(TryLockError::WouldBlock) => Err(VaultError::OpenElsewhere),
            Err(TryLockError::Error(error)) => Err(VaultError::io(Object::RootFile, &error)),
        }
    }
}

impl Deref for Held {
    type Target = File;

    fn deref(&self) -> &File {
        &self.0
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // Where it cannot be given back, closing the file does.
        let _ = self.0.unlock();
    }
}

// What an interrupted creation leaves does not count: without `root.bin` nothing in it can ever be opened.
fn require_empty(folder: &Path) -> Result<(), VaultError> {
    for entry in fs::read_dir(folder).map_err(|error| VaultError::io(Object::Folder, &error))? {
        let name = entry
            .map_err(|error| VaultError::io(Object::Folder, &error))?
            .file_name();
        if name != "keys.bin" && name != "root.new" {
            return Err(VaultError::NotEmpty);
        }
    }
    if folder.join("keys.bin").exists() && !folder.join("root.new").exists() {
        // Somebody's keys without their root: perhaps the root can still be found.
        return Err(VaultError::NotEmpty);
    }
    Ok(())
}
