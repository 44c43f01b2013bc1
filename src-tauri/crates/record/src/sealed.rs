//! Ciphertext, by where it came from.

use crate::Digest;
use std::fmt;
use std::marker::PhantomData;

/// Ciphertext that this program just made. Only `seal` makes it, and it may be written.
pub struct Sealed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

/// Bytes that were read back from a disk or brought from outside. They may be opened; they cannot be written:
/// with one type for both, anybody's bytes would be a way in.
pub struct Kept<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

/// Says that the ciphertext is a record's.
pub enum Record {}

/// Says that the ciphertext is a page of the ledger.
pub enum LedgerPage {}

/// Says that the ciphertext is a sheaf of sealed sessions, on its way to the lead.
pub enum Sheaf {}

/// Says that the ciphertext is the lead's update, on its way to the machines.
pub enum Update {}

/// Says that the ciphertext is one coder's themes, on their way to the other.
pub enum Coding {}

impl<T> Sealed<T> {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, of: PhantomData }
    }

    /// The ciphertext, to be written.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Names this ciphertext.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }
}

impl<T> Kept<T> {
    /// What was read; it may be anything.
    pub fn read(bytes: Vec<u8>) -> Self {
        Self { bytes, of: PhantomData }
    }

    /// Names these bytes.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// How many bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

impl<T> fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kept({} bytes)", self.bytes.len())
    }
}
