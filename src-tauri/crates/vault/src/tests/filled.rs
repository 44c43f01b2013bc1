//! A small vault with something in it, to be broken.

use std::{fs, path::Path, sync::Arc};

use tempfile::TempDir;

use super::Power;
use crate::{disk::Disk, *};

pub fn typed(text: &str) -> Passphrase {
    Passphrase::from_typed(text.to_owned()).unwrap()
}

/// Reseals the manifest during a rotation, as the store does.
pub type Resealed = Result<(), VaultError>;

/// A closed vault, what was sealed with it, and its passphrase.
pub struct Filled {
    pub folder: TempDir,
    pub pass: Passphrase,
    pub ids: Vec<KeyId>,
    pub sealed: Vec<Vec<u8>>,
    pub manifest: Vec<u8>,
}

impl Filled {
    pub fn with(records: usize) -> Filled {
        // The least work that scrypt knows: what is tested here is not how long guessing takes.
        Filled::at(Work(1), records)
    }

    pub fn at(work: Work, records: usize) -> Filled {
        let folder = tempfile::tempdir().unwrap();
        let pass = typed("a phrase for tests");
        let mut vault = Vault::create_on(&unsynced(), folder.path(), &pass, work).unwrap();
        let ids: Vec<KeyId> = (0..records).map(|_| KeyId::random()).collect();
        for id in &ids {
            vault.add_key(*id).unwrap();
        }
        let sealed = ids.iter().map(|id| vault.seal(*id, &said(*id)).unwrap()).collect();
        let manifest = vault.seal_manifest(b"the list").unwrap();
        Filled {
            folder,
            pass,
            ids,
            sealed,
            manifest,
        }
    }

    /// The same vault in another folder, to be broken without the first noticing.
    pub fn copy(&self) -> Filled {
        let folder = tempfile::tempdir().unwrap();
        for name in ["root.bin", "keys.bin"] {
            fs::copy(self.folder.path().join(name), folder.path().join(name)).unwrap();
        }
        let pass = self.pass.keep();
        Filled {
            folder,
            pass,
            ids: self.ids.clone(),
            sealed: self.sealed.clone(),
            manifest: self.manifest.clone(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn unlock(&self) -> Result<Vault, VaultError> {
        Vault::unlock_on(&unsynced(), self.path(), &self.pass)
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path().join(name), bytes).unwrap();
    }

    /// Every record opens to what was said, or its key is missing or named as damaged. Returns how many opened.
    pub fn count_opened(&self, vault: &Vault) -> usize {
        let mut opened = 0;
        for (id, sealed) in self.ids.iter().zip(&self.sealed) {
            match vault.open(*id, sealed) {
                Ok(plain) => {
                    assert_eq!(*plain, said(*id), "another text than was sealed");
                    opened += 1;
                }
                Err(VaultError::KeyMissing(missing)) => assert_eq!(missing, *id),
                Err(error) => assert_eq!(error, VaultError::Damaged { what: Object::Key(*id) }),
            }
        }
        opened
    }
}

/// A disk that waits for nothing: no test here pulls the plug of the machine, and a busy disk would make them slow.
fn unsynced() -> Disk {
    Disk {
        power: Some(Arc::new(Power::of(usize::MAX))),
    }
}

/// What the record of this id says.
pub fn said(id: KeyId) -> Vec<u8> {
    format!("the record {id:?} says this").into_bytes()
}
