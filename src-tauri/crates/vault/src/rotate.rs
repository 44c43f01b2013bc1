//! A new epoch: a fresh root, every slot written again under it, the old root forgotten.
//!
//! The order, each step made to last before the next, so that a crash anywhere loses nothing:
//! both halves of `root.bin` say "new root, and the old one"; every slot is rewritten; the caller seals its manifest
//! again; both halves say "new root". Unlocking in between reads slots of both roots and completes them.

use twins::{Protection, is_off};

use crate::{Passphrase, Recipient, Vault, VaultError, root::Epoch};

impl Vault {
    /// Whether a new epoch is due: a key was destroyed since the last one, or a rotation was interrupted.
    ///
    /// Ask after unlocking, delete the rows of [`Vault::destroyed_keys`], then call [`Vault::rotate`].
    #[must_use]
    pub fn needs_rotation(&self) -> bool {
        self.root.previous.is_some() || !self.keys.destroyed().is_empty()
    }

    /// Begins a new epoch and ends the old one; costs two scrypts. An interrupted rotation is ended first.
    ///
    /// `reseal` opens the manifest ([`Vault::open_manifest`] still reads the old epoch's), seals it again and commits
    /// it, because the old root is forgotten the moment it returns. It may be called more than once. When it fails,
    /// the rotation stays unfinished and nothing is lost.
    pub fn rotate<E: From<VaultError>>(&mut self, mut reseal: impl FnMut(&Vault) -> Result<(), E>) -> Result<(), E> {
        if is_off(Protection::KeyDestruction) {
            return reseal(self);
        }
        if self.root.previous.is_some() {
            self.end(&mut reseal)?;
            if !self.needs_rotation() {
                return Ok(());
            }
        }
        self.begin()?;
        self.end(&mut reseal)
    }

    /// Replaces the passphrase and begins a new epoch, so that a copy of the old files with the old passphrase opens
    /// nothing that is sealed from now on.
    ///
    /// After an error or a crash, exactly one of the two opens the vault or both do; try the new one first.
    pub fn change_passphrase<E: From<VaultError>>(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        mut reseal: impl FnMut(&Vault) -> Result<(), E>,
    ) -> Result<(), E> {
        if !self.passphrase.is_same(old) {
            return Err(VaultError::WrongPassphrase.into());
        }
        if self.root.previous.is_some() {
            self.end(&mut reseal)?;
        }
        let kept = std::mem::replace(&mut self.passphrase, new.keep());
        if let Err(error) = self.begin() {
            self.passphrase = kept;
            return Err(error.into());
        }
        self.end(&mut reseal)
    }

    /// Seals the root to another recovery sheet, or to none, and begins a new epoch: what stood on the sheet before
    /// opens nothing that this vault holds from now on.
    pub fn change_sheet<E: From<VaultError>>(
        &mut self,
        recipient: Option<Recipient>,
        mut reseal: impl FnMut(&Vault) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.root.previous.is_some() {
            self.end(&mut reseal)?;
        }
        let kept = std::mem::replace(&mut self.root.recovery, recipient);
        if let Err(error) = self.begin() {
            self.root.recovery = kept;
            return Err(error.into());
        }
        self.end(&mut reseal)
    }

    // No slot is touched before both halves name both roots. After an error the vault goes on as it was.
    fn begin(&mut self) -> Result<(), VaultError> {
        let fresh = Epoch::draw(self.id(), self.epoch() + 1);
        self.root.previous = Some(std::mem::replace(&mut self.root.current, fresh));
        if is_off(Protection::BothRootsKept) {
            return Ok(());
        }
        if let Err(error) = self.write_root() {
            if let Some(old) = self.root.previous.take() {
                self.root.current = old;
            }
            return Err(error);
        }
        Ok(())
    }

    fn end<E: From<VaultError>>(&mut self, reseal: &mut impl FnMut(&Vault) -> Result<(), E>) -> Result<(), E> {
        // Already so where an earlier attempt came this far.
        if !self.keys.is_written_under(&self.root.current) {
            self.keys.rewrite(&self.root.current)?;
        }
        reseal(self)?;
        let previous = self.root.previous.take();
        self.write_root().inspect_err(|_| self.root.previous = previous)?;
        Ok(())
    }
}
