//! The names of keys and of vaults: random, so that they tell neither order nor time.

use std::fmt;

use rand::{RngCore, rngs::OsRng};

/// Names one key; equals the id of the record that it opens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(pub [u8; 16]);

impl KeyId {
    /// A fresh name, in the shape of a UUIDv4 (v7 would tell the time).
    #[must_use]
    pub fn random() -> KeyId {
        let mut bytes = [0; 16];
        OsRng.fill_bytes(&mut bytes);
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        KeyId(bytes)
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Tells one vault from another; drawn once, at creation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VaultId(pub [u8; 16]);

impl fmt::Debug for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        KeyId(self.0).fmt(f)
    }
}
