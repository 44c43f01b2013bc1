//! The ledger on disk: a root page, and a page for each first byte of an id.

use crate::ledger::Entry;
use crate::{Digest, LedgerPage, RecordError, RecordId, Sealed, StudyId};
use std::collections::BTreeMap;
use vault::{Vault, Zeroizing};

/// Number of the page that vouches for the others.
pub(crate) const ROOT: u16 = 0;

const TITLE: &[u8; 4] = b"srl1";
const ENTRY: usize = 16 + 4 + 32;

/// Number of the page for ids that begin with this byte.
pub(crate) fn number(first: u8) -> u16 {
    u16::from(first) + 1
}

/// One page: `srl1`, its number, then id, version and digest of each record. Version 0: the record is gone.
pub(crate) fn seal(
    vault: &Vault,
    first: u8,
    entries: &BTreeMap<RecordId, Entry>,
) -> Result<Sealed<LedgerPage>, RecordError> {
    let (mut from, mut to) = ([0; 16], [0xff; 16]);
    (from[0], to[0]) = (first, first);
    let mut text = Zeroizing::new(TITLE.to_vec());
    text.extend_from_slice(&number(first).to_be_bytes());
    for (id, entry) in entries.range(RecordId::from_bytes(from)..=RecordId::from_bytes(to)) {
        let (version, digest) = match entry {
            Entry::Kept { version, digest } => (*version, *digest),
            Entry::Gone => (0, Digest::NONE),
        };
        text.extend_from_slice(id.as_bytes());
        text.extend_from_slice(&version.to_be_bytes());
        text.extend_from_slice(digest.as_bytes());
    }
    Ok(Sealed::new(vault.seal_manifest(&text)?))
}

/// The root page: `srl1`, 0, the study, the sequence, then first byte and digest of each page.
pub(crate) fn seal_root(
    vault: &Vault,
    study: StudyId,
    sequence: u64,
    pages: &BTreeMap<u8, Digest>,
) -> Result<Sealed<LedgerPage>, RecordError> {
    let mut text = Zeroizing::new(TITLE.to_vec());
    text.extend_from_slice(&ROOT.to_be_bytes());
    text.extend_from_slice(study.as_bytes());
    text.extend_from_slice(&sequence.to_be_bytes());
    for (first, digest) in pages {
        text.push(*first);
        text.extend_from_slice(digest.as_bytes());
    }
    Ok(Sealed::new(vault.seal_manifest(&text)?))
}

/// What the root page says: the study, the sequence, and the digest of every page.
pub(crate) fn open_root(vault: &Vault, sealed: &[u8]) -> Result<(StudyId, u64, BTreeMap<u8, Digest>), RecordError> {
    let damaged = RecordError::Manifest(ROOT);
    let text = open_text(vault, ROOT, sealed)?;
    let Some((study, rest)) = text[6..].split_first_chunk::<16>() else {
        return Err(damaged);
    };
    let Some((sequence, rest)) = rest.split_first_chunk::<8>() else {
        return Err(damaged);
    };
    let mut pages = BTreeMap::new();
    for page in rest.chunks(33) {
        let Some((first, digest)) = page.split_first() else {
            return Err(damaged);
        };
        let Ok(digest) = <[u8; 32]>::try_from(digest) else {
            return Err(damaged);
        };
        pages.insert(*first, Digest::from_bytes(digest));
    }
    Ok((StudyId::from_bytes(*study), u64::from_be_bytes(*sequence), pages))
}

/// What one page says.
pub(crate) fn open(vault: &Vault, first: u8, sealed: &[u8]) -> Result<BTreeMap<RecordId, Entry>, RecordError> {
    let damaged = || RecordError::Manifest(number(first));
    let text = open_text(vault, number(first), sealed)?;
    let entry = |entry: &[u8]| {
        let (id, rest) = entry.split_first_chunk::<16>().ok_or_else(damaged)?;
        let (version, digest) = rest.split_first_chunk::<4>().ok_or_else(damaged)?;
        let digest = <[u8; 32]>::try_from(digest).map_err(|_| damaged())?;
        if id[0] != first {
            return Err(damaged());
        }
        let entry = match u32::from_be_bytes(*version) {
            0 => Entry::Gone,
            version => Entry::Kept {
                version,
                digest: Digest::from_bytes(digest),
            },
        };
        Ok((RecordId::from_bytes(*id), entry))
    };
    text[6..].chunks(ENTRY).map(entry).collect()
}

fn open_text(vault: &Vault, number: u16, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, RecordError> {
    let text = vault.open_manifest(sealed).map_err(|_| RecordError::Manifest(number))?;
    let is_ours = text.get(..4) == Some(&TITLE[..]) && text.get(4..6) == Some(&number.to_be_bytes()[..]);
    if is_ours {
        Ok(text)
    } else {
        Err(RecordError::Manifest(number))
    }
}
