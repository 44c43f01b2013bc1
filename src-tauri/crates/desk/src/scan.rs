//! Looks for names in every byte under a folder: as UTF-8, as UTF-16, in base64, and inside documents.

use crate::Refused;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A name where no name may be.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The name.
    pub name: String,
    /// The file.
    pub file: PathBuf,
}

/// How many bytes were looked at, and the names that were found.
pub fn scan(folder: &Path, names: &BTreeSet<String>) -> Result<(u64, Vec<Hit>), Refused> {
    let needles: Vec<(&String, Vec<Vec<u8>>)> = names.iter().map(|name| (name, written(name))).collect();
    let mut bytes = 0;
    let mut hits = Vec::new();
    for file in files_below(folder)? {
        let content = std::fs::read(&file).map_err(|e| crate::files::refusal(&e))?;
        let mut parts = report::parts_of_document(&content);
        parts.push(content);
        for part in parts {
            bytes += part.len() as u64;
            for (name, ways) in &needles {
                if ways.iter().any(|way| holds(&part, way)) {
                    hits.push(Hit {
                        name: (*name).clone(),
                        file: file.clone(),
                    });
                }
            }
        }
    }
    Ok((bytes, hits))
}

/// Every file below a folder; links are not followed.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Refused> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)
            .map_err(|e| crate::files::refusal(&e))?
            .flatten()
        {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The ways in which a name can be written: both Unicode encodings, and the part of each that base64 gives
/// the same letters whatever stands around it.
fn written(name: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut ways = vec![name.as_bytes().to_vec(), utf16];
    ways.extend((0..3).filter_map(|shift| base64_inside(name.as_bytes(), shift)));
    ways
}

/// Base64 of `bytes` when they begin `shift` bytes into a group of three, without the letters that their
/// neighbours decide. `None` when too little is left to tell it from chance.
fn base64_inside(bytes: &[u8], shift: usize) -> Option<Vec<u8>> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let whole: Vec<u8> = std::iter::repeat_n(0, shift).chain(bytes.iter().copied()).collect();
    let bit = |at: usize| whole[at / 8] >> (7 - at % 8) & 1;
    let first = (shift * 8).div_ceil(6);
    let last = whole.len() * 8 / 6;
    let letter = |at: usize| LETTERS[(0..6).fold(0, |sum, b| sum << 1 | usize::from(bit(at * 6 + b)))];
    let letters: Vec<u8> = (first..last).map(letter).collect();
    (letters.len() >= 6).then_some(letters)
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    // The first byte is found fast; the rest is compared only there.
    let Some((first, rest)) = needle.split_first() else {
        return false;
    };
    let mut from = 0;
    while let Some(at) = haystack[from..].iter().position(|b| b == first) {
        from += at + 1;
        if haystack[from..].starts_with(rest) {
            return true;
        }
    }
    false
}
