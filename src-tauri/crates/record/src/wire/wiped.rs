//! A buffer that leaves no words behind when it grows.

use crate::RecordError;
use serde::Serialize;
use std::io;
use vault::Zeroizing;

/// Bytes being written. Where a plain vector would move and leave its old place as it was, this wipes it.
pub(crate) struct Wiped(Zeroizing<Vec<u8>>);

impl Wiped {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(bytes)))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.make_room(self.0.len() + bytes.len());
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn json(&mut self, it: &impl Serialize) -> Result<(), RecordError> {
        serde_json::to_writer(self, it).map_err(|_| RecordError::Unreadable)
    }

    /// The bytes, with line ends after them up to `length`.
    pub(crate) fn padded(mut self, length: usize) -> Zeroizing<Vec<u8>> {
        self.make_room(length);
        self.0.resize(length, b'\n');
        self.0
    }

    fn make_room(&mut self, length: usize) {
        if length > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(length.next_power_of_two()));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
    }
}

impl io::Write for Wiped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.push(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
