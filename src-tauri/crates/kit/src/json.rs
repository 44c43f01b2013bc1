//! The kit in our own format, and the digest that names it.

use crate::{File, Kind, Kit, KitError, Scale};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// The newest format this version reads. It writes the lowest that can hold a kit.
pub const FORMAT: u32 = 2;

/// A kit with every explanation of a long study fits many times over.
const MAX_JSON: usize = 8 * 1024 * 1024;

/// An hour has room for twenty; a form of another program may bring many more.
const MAX_QUESTIONS: usize = 5_000;

/// The kit as text, for people to read and programs to keep.
pub fn to_json(kit: &Kit) -> String {
    serde_json::to_string_pretty(kit).expect("a kit is strings, numbers and lists: all of them are JSON")
}

/// Reads what `to_json` wrote. A newer format is refused before its content is looked at.
pub fn from_json(bytes: &[u8]) -> Result<Kit, KitError> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    if bytes.len() > MAX_JSON {
        return Err(KitError::TooLarge {
            file: File::Json,
            bytes: bytes.len(),
            limit: MAX_JSON,
        });
    }
    if bytes.trim_ascii().is_empty() {
        return Err(KitError::Empty { file: File::Json });
    }
    let wrong = |e: serde_json::Error| KitError::NotAKit {
        line: e.line(),
        column: e.column(),
    };
    let head: Head = serde_json::from_slice(bytes).map_err(wrong)?;
    if head.format > FORMAT {
        return Err(KitError::NewerFormat {
            found: head.format,
            known: FORMAT,
        });
    }
    let kit: Kit = serde_json::from_slice(bytes).map_err(wrong)?;
    if kit.questions().take(MAX_QUESTIONS + 1).count() > MAX_QUESTIONS {
        return Err(KitError::TooMany {
            file: File::Json,
            limit: MAX_QUESTIONS,
        });
    }
    if holds_together(&kit) {
        Ok(kit)
    } else {
        Err(KitError::NotAKit { line: 0, column: 0 })
    }
}

/// SHA-256 of the kit's compact form. The same words in the same places give the same digest,
/// whatever files they were read from.
pub fn digest(kit: &Kit) -> [u8; 32] {
    let compact = serde_json::to_vec(kit).expect("a kit is strings, numbers and lists: all of them are JSON");
    Sha256::new()
        .chain_update(b"subrosa kit\n")
        .chain_update(compact)
        .finalize()
        .into()
}

/// Answers are filed under question names: they must be plain, and each used once. Scales are as long as people can rate.
fn holds_together(kit: &Kit) -> bool {
    let is_scale = |kind: &Kind| match kind {
        Kind::Agreement { scale, .. } => Scale::holds(scale.from, scale.to),
        _ => true,
    };
    if !kit.questions().all(|question| is_scale(&question.kind)) {
        return false;
    }
    let mut seen = HashSet::new();
    let is_plain = |id: &str| {
        (1..=16).contains(&id.len())
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.')
    };
    let mut ids = kit.questions().map(|q| q.id.0.as_str());
    let are_good = ids.all(|id| is_plain(id) && seen.insert(id));
    are_good && !seen.is_empty()
}
