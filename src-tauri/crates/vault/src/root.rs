//! `root.bin`: two equal halves, each a stock age file that the passphrase opens.

use std::sync::OnceLock;

use hkdf::Hkdf;
use rand::{RngCore, rngs::OsRng};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{KeyId, Object, Passphrase, Recipient, VaultError, VaultId, Work, age_file};

/// The format that this program writes, and the only one so far.
pub(crate) const FORMAT: u16 = 1;
pub(crate) const HALF: usize = 4096;

const MAGIC: &[u8; 8] = b"subrosa\0";
const HEADER: usize = 32;
const CONTENT: usize = 192;
const HAS_PREVIOUS: u8 = 1;

/// One secret generation: every slot of `keys.bin` and the manifest hang on it.
pub(crate) struct Epoch {
    pub vault: VaultId,
    pub number: u64,
    pub root: Zeroizing<[u8; 32]>,
    manifest: OnceLock<Recipient>,
}

impl Epoch {
    /// The one with this root.
    pub fn of(vault: VaultId, number: u64, root: Zeroizing<[u8; 32]>) -> Epoch {
        Epoch {
            vault,
            number,
            root,
            manifest: OnceLock::new(),
        }
    }

    /// A fresh root.
    pub fn draw(vault: VaultId, number: u64) -> Epoch {
        let mut root = Zeroizing::new([0; 32]);
        OsRng.fill_bytes(&mut *root);
        Epoch::of(vault, number, root)
    }

    /// The key that encrypts the slot of `id`.
    pub fn slot_key(&self, id: KeyId) -> Zeroizing<[u8; 32]> {
        self.derive(b"subrosa slot v1", &id.0)
    }

    /// The secret of the age identity that the manifest is sealed to.
    pub fn manifest_secret(&self) -> Zeroizing<[u8; 32]> {
        self.derive(b"subrosa manifest v1", &[])
    }

    /// The public half of that identity: worked out once, and every save needs it twice.
    pub fn manifest_recipient(&self) -> &Recipient {
        self.manifest
            .get_or_init(|| Recipient(age_file::identity(&self.manifest_secret()).to_public()))
    }

    fn derive(&self, label: &[u8], id: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut salt = [0; 24];
        salt[..16].copy_from_slice(&self.vault.0);
        salt[16..].copy_from_slice(&self.number.to_be_bytes());
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(Some(&salt), &*self.root)
            .expand_multi_info(&[label, id], &mut *key)
            .expect("32 bytes are within HKDF's reach");
        key
    }
}

/// What the passphrase opens.
pub(crate) struct Root {
    /// Grows with every write, so that of two halves the later one is known.
    pub sequence: u64,
    pub work: Work,
    pub current: Epoch,
    /// Here while a rotation runs: some slots, or the manifest, may still hang on it.
    pub previous: Option<Epoch>,
    pub seed: Zeroizing<[u8; 32]>,
}

impl Root {
    /// The bytes of one half.
    pub fn to_half(&self, passphrase: &Passphrase) -> Result<Vec<u8>, VaultError> {
        let sealed = age_file::seal_passphrase(passphrase, self.work, &*self.encode())?;
        let length = u16::try_from(sealed.len()).expect("192 bytes make an age file of some 400");
        let mut half = vec![0; HALF];
        half[..8].copy_from_slice(MAGIC);
        half[8..10].copy_from_slice(&FORMAT.to_be_bytes());
        half[10..12].copy_from_slice(&length.to_be_bytes());
        half[HEADER..HEADER + sealed.len()].copy_from_slice(&sealed);
        let sum = checksum(&half);
        half[16..HEADER].copy_from_slice(&sum);
        Ok(half)
    }

    /// Opens one half. Costs a scrypt only when the half is whole.
    pub fn from_half(half: &[u8], passphrase: &Passphrase) -> Result<Root, VaultError> {
        let damaged = VaultError::Damaged { what: Object::RootFile };
        if !is_whole(half) {
            return Err(damaged);
        }
        check_format(u16::from_be_bytes([half[8], half[9]]))?;
        let length = usize::from(u16::from_be_bytes([half[10], half[11]]));
        let sealed = half.get(HEADER..HEADER + length).ok_or(damaged)?;
        let identity = age_file::passphrase_identity(passphrase);
        let opened = age_file::open(
            std::iter::once(&identity as &dyn age::Identity),
            sealed,
            Object::RootFile,
        );
        match opened {
            Ok(content) => Root::decode(&content),
            Err(VaultError::NotForUs { .. }) => Err(VaultError::WrongPassphrase),
            Err(error) => Err(error),
        }
    }

    fn encode(&self) -> Zeroizing<[u8; CONTENT]> {
        let mut content = Zeroizing::new([0; CONTENT]);
        let mut rest = &mut content[..];
        let mut put = |bytes: &[u8]| {
            let (now, later) = std::mem::take(&mut rest).split_at_mut(bytes.len());
            now.copy_from_slice(bytes);
            rest = later;
        };
        let flags = if self.previous.is_some() { HAS_PREVIOUS } else { 0 };
        put(MAGIC);
        put(&FORMAT.to_be_bytes());
        put(&[self.work.0, flags, 0, 0, 0, 0]);
        put(&self.current.vault.0);
        put(&self.sequence.to_be_bytes());
        put(&self.current.number.to_be_bytes());
        put(&*self.current.root);
        put(&*self.seed);
        if let Some(previous) = &self.previous {
            put(&previous.number.to_be_bytes());
            put(&*previous.root);
        }
        content
    }

    fn decode(content: &[u8]) -> Result<Root, VaultError> {
        let damaged = VaultError::Damaged { what: Object::RootFile };
        if content.len() != CONTENT || &content[..8] != MAGIC {
            return Err(damaged);
        }
        check_format(u16::from_be_bytes([content[8], content[9]]))?;
        let (work, flags) = (content[10], content[11]);
        let known = flags & !HAS_PREVIOUS == 0 && (1..=Work::LIMIT).contains(&work);
        let used = if flags & HAS_PREVIOUS == 0 { 112 } else { 152 };
        if !known || content[12..16].iter().chain(&content[used..]).any(|byte| *byte != 0) {
            return Err(damaged);
        }
        let vault = VaultId(array(content, 16));
        let epoch = |number: usize, root: usize| {
            let number = u64::from_be_bytes(array(content, number));
            Epoch::of(vault, number, Zeroizing::new(array(content, root)))
        };
        Ok(Root {
            sequence: u64::from_be_bytes(array(content, 32)),
            work: Work(work),
            current: epoch(40, 48),
            previous: (flags & HAS_PREVIOUS != 0).then(|| epoch(112, 120)),
            seed: Zeroizing::new(array(content, 80)),
        })
    }
}

/// Whether a half is what was written, as far as a checksum without a key can tell.
pub(crate) fn is_whole(half: &[u8]) -> bool {
    half.len() == HALF && &half[..8] == MAGIC && half[16..HEADER] == checksum(half)
}

// The checksum only tells damage from a wrong passphrase; that nobody changed the half, age proves.
fn checksum(half: &[u8]) -> [u8; 16] {
    let digest = Sha256::new()
        .chain_update(&half[..16])
        .chain_update(&half[HEADER..])
        .finalize();
    array(&digest, 0)
}

fn check_format(found: u16) -> Result<(), VaultError> {
    match found {
        FORMAT => Ok(()),
        newer if newer > FORMAT => Err(VaultError::TooNew { found, known: FORMAT }),
        _ => Err(VaultError::TooOld { found, oldest: FORMAT }),
    }
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut array = [0; N];
    array.copy_from_slice(&bytes[at..at + N]);
    array
}

/// What somebody can do who changes a half and knows the format.
#[cfg(test)]
pub(crate) fn forge_checksum(half: &mut [u8]) {
    let sum = checksum(half);
    half[16..HEADER].copy_from_slice(&sum);
}
