//! A vault on disk, unlocked.

use std::{
    fs::{self, File, TryLockError},
    path::Path,
};

use rand::{RngCore, rngs::OsRng};
use zeroize::Zeroizing;

use crate::{
    KeyId, Object, Passphrase, ReadBack, Recipient, Signer, VaultError, VaultId, Work, age_file,
    disk::{self, Disk},
    keys::KeyFile,
    root::{Epoch, FILE, HALF, Root},
    sign,
};

/// An unlocked vault. One process holds it at a time; dropping it wipes its secrets and lets the next one in.
///
/// The passphrase stays in memory while it is unlocked: a new epoch must be written under it, and that happens at
/// every withdrawal, when nobody wants to be asked for it.
pub struct Vault {
    pub(crate) root: Root,
    pub(crate) keys: KeyFile,
    pub(crate) passphrase: Passphrase,
    root_file: File,
    disk: Disk,
}

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

    /// Which vault this is, for as long as it exists.
    #[must_use]
    pub fn id(&self) -> VaultId {
        self.root.current.vault
    }

    /// How many roots this vault has had; grows with each rotation and change of passphrase.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.root.current.number
    }

    /// How many slots are neither a key nor empty. Above 0 the disk lost something: say so to the person.
    #[must_use]
    pub fn damaged_slots(&self) -> usize {
        self.keys.damaged()
    }

    /// Draws a fresh key into an empty slot; returns when it outlives a power cut.
    ///
    /// `id` is a record's random id (UUIDv4): empty slots carry ids of that shape, so another shape would stand out.
    pub fn add_key(&mut self, id: KeyId) -> Result<(), VaultError> {
        self.keys.add(&self.root.current, id)
    }

    /// Whether a slot holds this key.
    #[must_use]
    pub fn has_key(&self, id: KeyId) -> bool {
        self.keys.has(id)
    }

    /// Every key, in the order of their random ids.
    #[must_use]
    pub fn key_ids(&self) -> Vec<KeyId> {
        self.keys.ids()
    }

    /// Overwrites the key's slot in place, makes that last and reads it back.
    ///
    /// From here on nothing in this folder opens what was sealed to it. Copies of the old slot that a drive or a
    /// backup may still have fall with the old root: [`Vault::rotate`] after the record's row is gone.
    pub fn destroy_key(&mut self, id: KeyId) -> Result<ReadBack, VaultError> {
        self.keys.destroy(&self.root.current, id)
    }

    /// Keys destroyed since the last rotation: after a crash, withdrawals whose rows may still be there.
    #[must_use]
    pub fn destroyed_keys(&self) -> Vec<KeyId> {
        self.keys.destroyed()
    }

    /// Seals to one key: a stock age file for its identity and nobody else.
    pub fn seal(&self, id: KeyId, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
        let recipient = &self.keys.get(id)?.recipient().0;
        age_file::seal(
            std::iter::once(recipient as &dyn age::Recipient),
            plaintext,
            Object::Record(id),
        )
    }

    /// Opens what was sealed to one key.
    pub fn open(&self, id: KeyId, ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let identity = self.keys.get(id)?.identity();
        age_file::open(
            std::iter::once(&identity as &dyn age::Identity),
            ciphertext,
            Object::Record(id),
        )
    }

    /// Seals the list of what the vault holds to a key of this epoch: an older list does not open under a newer root.
    pub fn seal_manifest(&self, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
        let recipient = age_file::identity(&self.root.current.manifest_secret()).to_public();
        age_file::seal(
            std::iter::once(&recipient as &dyn age::Recipient),
            plaintext,
            Object::Manifest,
        )
    }

    /// Opens the list: one of this epoch, or of the one before while a rotation is unfinished.
    pub fn open_manifest(&self, ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let epochs = std::iter::once(&self.root.current).chain(&self.root.previous);
        let identities: Vec<age::x25519::Identity> = epochs
            .map(|epoch| age_file::identity(&epoch.manifest_secret()))
            .collect();
        let identities = identities.iter().map(|identity| identity as &dyn age::Identity);
        age_file::open(identities, ciphertext, Object::Manifest)
    }

    /// The public half of this vault's signing key.
    #[must_use]
    pub fn signer(&self) -> Signer {
        sign::signer(&self.root.seed)
    }

    /// Signs as this vault. The message begins with what it is, see [`crate::verify`].
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        sign::sign(&self.root.seed, message)
    }

    /// A new key that others may seal to, such as the intake of one study wave.
    pub fn new_intake(&mut self, id: KeyId) -> Result<Recipient, VaultError> {
        self.add_key(id)?;
        self.recipient(id)
    }

    /// What others need to seal to a key of this vault. For intakes only: a record's recipient is never written.
    pub fn recipient(&self, id: KeyId) -> Result<Recipient, VaultError> {
        Ok(self.keys.get(id)?.recipient().clone())
    }

    /// Opens what others sealed to any of these keys; keys that are gone are passed over.
    pub fn open_sealed_to(&self, ids: &[KeyId], ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let held = ids.iter().filter_map(|id| self.keys.get(*id).ok());
        let identities: Vec<age::x25519::Identity> = held.map(|held| held.identity()).collect();
        let identities = identities.iter().map(|identity| identity as &dyn age::Identity);
        age_file::open(identities, ciphertext, Object::SealedFile)
    }

    /// The key as text (`AGE-SECRET-KEY-1…`) for the stock `age` program in an emergency.
    pub fn export_identity(&self, id: KeyId) -> Result<Zeroizing<String>, VaultError> {
        Ok(self.keys.get(id)?.identity_text())
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
        };
        // The root gets its name last: a folder with `root.new` never was a vault and may be begun again.
        let root_file = disk::create(&folder.join("root.new"), Object::RootFile)?;
        lock(&root_file)?;
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
        let (root_path, keys_path) = (folder.join("root.bin"), folder.join("keys.bin"));
        let root_file = match disk::open(&root_path, Object::RootFile) {
            Err(VaultError::MissingFile(_)) if keys_path.symlink_metadata().is_err() => Err(VaultError::NotAVault),
            opened => opened,
        }?;
        lock(&root_file)?;
        let bytes = disk::read_all(&root_file, 1 << 20, Object::RootFile)?;
        let (first, second) = bytes.split_at(bytes.len().min(HALF));
        let second = &second[..second.len().min(HALF)];
        let (root, half) = open_root(first, second, passphrase)?;
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

// Equal halves cost one scrypt. Different ones are rare (damage, or a crash while writing), so both are tried.
fn open_root(first: &[u8], second: &[u8], passphrase: &Passphrase) -> Result<(Root, Vec<u8>), VaultError> {
    debug_assert!(first.len() + second.len() <= FILE);
    if first == second {
        return Ok((Root::from_half(first, passphrase)?, first.to_vec()));
    }
    let tried = [first, second].map(|half| (Root::from_half(half, passphrase), half));
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

fn lock(file: &File) -> Result<(), VaultError> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => VaultError::OpenElsewhere,
        TryLockError::Error(error) => VaultError::io(Object::RootFile, &error),
    })
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
