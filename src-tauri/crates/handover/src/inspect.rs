//! The outside of a file: what anybody can see.

/// What can be said of a bundle without any key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Bytes.
    pub size: usize,
    /// Whether it begins as an age file does and its head is whole.
    pub is_age: bool,
    /// Recipients that can open it.
    pub recipients: usize,
    /// Lines of the head for nobody, which age adds so that readers stay tolerant.
    pub others: usize,
}

/// More than the head of any bundle of ours.
const HEAD: usize = 64 * 1024;

/// Looks at the outside. It reads the head of the file and computes nothing.
pub fn inspect(bytes: &[u8]) -> Outside {
    let mut seen = Outside {
        size: bytes.len(),
        is_age: false,
        recipients: 0,
        others: 0,
    };
    let head = &bytes[..bytes.len().min(HEAD)];
    let mut lines = head.split(|byte| *byte == b'\n');
    if lines.next() != Some(b"age-encryption.org/v1".as_slice()) {
        return seen;
    }
    for line in lines {
        if line.starts_with(b"-> X25519 ") {
            seen.recipients += 1;
        } else if line.starts_with(b"-> ") {
            seen.others += 1;
        } else if line.starts_with(b"--- ") {
            seen.is_age = true;
            break;
        }
    }
    seen
}
