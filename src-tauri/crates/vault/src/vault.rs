//! A vault on disk, unlocked.

use zeroize::Zeroizing;

use crate::{
    KeyId, Object, Passphrase, ReadBack, Recipient, Signer, VaultError, VaultId, age_file, disk::Disk, door::Held,
    keys::KeyFile, root::Root, sign,
};

/// An unlocked vault. One process holds it at a time; dropping it wipes its secrets and lets the next one in.
///
/// The passphrase stays in memory while it is unlocked: a new epoch must be written under it, and that happens at
/// every withdrawal, when nobody wants to be asked for it.
pub struct Vault {
    pub(crate) root: Root,
    pub(crate) keys: KeyFile,
    pub(crate) passphrase: Passphrase,
    pub(crate) root_file: Held,
    pub(crate) disk: Disk,
}

impl Vault {
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
        let recipient = &self.root.current.manifest_recipient().0;
        age_file::seal(
            std::iter::once(recipient as &dyn age::Recipient),
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

    /// Whom the root is sealed to beside the passphrase; `None`: there is no recovery sheet.
    #[must_use]
    pub fn sheet(&self) -> Option<&Recipient> {
        self.root.recovery.as_ref()
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
}
