//! Looking into a packed document, as a search for names has to.

use std::io::{Cursor, Read};

/// Larger than any part of a report; what a hostile file claims beyond it is not unpacked.
const MOST: u64 = 64 << 20;

/// The unpacked parts of a document (DOCX is a ZIP); empty when these bytes are no such thing.
pub fn parts_of_document(bytes: &[u8]) -> Vec<Vec<u8>> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return Vec::new();
    }
    let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let Ok(part) = zip.by_index(at) else { continue };
        let mut content = Vec::new();
        if part.take(MOST).read_to_end(&mut content).is_ok() {
            parts.push(content);
        }
    }
    parts
}
