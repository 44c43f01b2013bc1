//! `root.bin`: two equal halves, each a stock age file that the passphrase opens.

use std::sync::OnceLock;

use hkdf::Hkdf;
use rand::{RngCore, rngs::OsRng};
use sha2::{Digest, Sha256};
use twins::{Protection, is_off};
use zeroize::Zeroizing;

use crate::{KeyId, Object, Passphrase, Recipient, RecoveryKey, VaultError, VaultId, Work, age_file};

/// The newest format that this program knows: a root with a second way in. Without one it writes format 1.
pub(crate) const FORMAT: u16 = 2;
const OLDEST: u16 = 1;
pub(crate) const HALF: usize = 4096;

const MAGIC: &[u8; 8] = b"subrosa\0";
const HEADER: usize = 32;
const CONTENT: usize = 192;
const HAS_PREVIOUS: u8 = 1;
const HAS_RECOVERY: u8 = 2;

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
    /// Whom the root is sealed to beside the passphrase: the public half of what stands on the recovery sheet.
    pub recovery: Option<Recipient>,
}

impl Root {
    /// The bytes of one half.
    pub fn to_half(&self, passphrase: &Passphrase) -> Result<Vec<u8>, VaultError> {
        let content = self.encode();
        let sealed = age_file::seal_passphrase(passphrase, self.work, &*content)?;
        // age lets nobody stand beside a passphrase in one file, so that the passphrase alone decides; hence two.
        let second = match &self.recovery {
            Some(recipient) => age_file::seal_to(std::slice::from_ref(recipient), &*content)?,
            None => vec![],
        };
        let length = |file: &[u8]| u16::try_from(file.len()).expect("192 bytes make an age file of some 400");
        let mut half = vec![0; HALF];
        half[..8].copy_from_slice(MAGIC);
        half[8..10].copy_from_slice(&self.format().to_be_bytes());
        half[10..12].copy_from_slice(&length(&sealed).to_be_bytes());
        half[12..14].copy_from_slice(&length(&second).to_be_bytes());
        let end = HEADER + sealed.len();
        half[HEADER..end].copy_from_slice(&sealed);
        half[end..end + second.len()].copy_from_slice(&second);
        let sum = checksum(&half);
        half[16..HEADER].copy_from_slice(&sum);
        Ok(half)
    }

    /// Opens one half. Costs a scrypt only when the half is whole.
    pub fn from_half(half: &[u8], passphrase: &Passphrase) -> Result<Root, VaultError> {
        let (sealed, _) = parts(half)?;
        Root::open(
            sealed,
            &age_file::passphrase_identity(passphrase),
            VaultError::WrongPassphrase,
        )
    }

    /// Opens one half with what stands on the recovery sheet.
    pub fn from_half_by_sheet(half: &[u8], key: &RecoveryKey) -> Result<Root, VaultError> {
        let (_, second) = parts(half)?;
        if second.is_empty() {
            return Err(VaultError::NoRecovery);
        }
        Root::open(second, &key.identity(), VaultError::WrongRecoveryKey)
    }

    fn open(sealed: &[u8], identity: &dyn age::Identity, wrong: VaultError) -> Result<Root, VaultError> {
        match age_file::open(std::iter::once(identity), sealed, Object::RootFile) {
            Ok(content) => Root::decode(&content),
            Err(VaultError::NotForUs { .. }) => Err(wrong),
            Err(error) => Err(error),
        }
    }

    fn format(&self) -> u16 {
        if self.recovery.is_some() { FORMAT } else { OLDEST }
    }

    fn encode(&self) -> Zeroizing<[u8; CONTENT]> {
        let mut content = Zeroizing::new([0; CONTENT]);
        let mut rest = &mut content[..];
        let mut put = |bytes: &[u8]| {
            let (now, later) = std::mem::take(&mut rest).split_at_mut(bytes.len());
            now.copy_from_slice(bytes);
            rest = later;
        };
        let flags = if self.previous.is_some() { HAS_PREVIOUS } else { 0 }
            | if self.recovery.is_some() { HAS_RECOVERY } else { 0 };
        put(MAGIC);
        put(&self.format().to_be_bytes());
        put(&[self.work.0, flags, 0, 0, 0, 0]);
        put(&self.current.vault.0);
        put(&self.sequence.to_be_bytes());
        put(&self.current.number.to_be_bytes());
        put(&*self.current.root);
        put(&*self.seed);
        if let Some(previous) = &self.previous {
            put(&previous.number.to_be_bytes());
            put(&*previous.root);
        } else {
            put(&[0; 40]);
        }
        if let Some(recovery) = &self.recovery {
            put(&recovery.point());
        }
        content
    }

    fn decode(content: &[u8]) -> Result<Root, VaultError> {
        let damaged = VaultError::Damaged { what: Object::RootFile };
        if content.len() != CONTENT || &content[..8] != MAGIC {
            return Err(damaged);
        }
        let format = u16::from_be_bytes([content[8], content[9]]);
        check_format(format)?;
        let (work, flags) = (content[10], content[11]);
        let has = |flag| flags & flag != 0;
        let known = flags & !(HAS_PREVIOUS | HAS_RECOVERY) == 0 && (1..=Work::LIMIT).contains(&work);
        let unused = [
            &content[12..16],
            if has(HAS_PREVIOUS) { &[] } else { &content[112..152] },
            if has(HAS_RECOVERY) { &[] } else { &content[152..184] },
            &content[184..],
        ];
        if !known || has(HAS_RECOVERY) != (format > OLDEST) || unused.concat().iter().any(|byte| *byte != 0) {
            return Err(damaged);
        }
        let recovery = has(HAS_RECOVERY)
            .then(|| Recipient::of_point(array(content, 152)))
            .transpose()?;
        let vault = VaultId(array(content, 16));
        let epoch = |number: usize, root: usize| {
            let number = u64::from_be_bytes(array(content, number));
            Epoch::of(vault, number, Zeroizing::new(array(content, root)))
        };
        Ok(Root {
            sequence: u64::from_be_bytes(array(content, 32)),
            work: Work(work),
            current: epoch(40, 48),
            previous: has(HAS_PREVIOUS).then(|| epoch(112, 120)),
            seed: Zeroizing::new(array(content, 80)),
            recovery,
        })
    }
}

/// The age file for the passphrase, and the one for the recovery sheet: nothing where there is no sheet.
fn parts(half: &[u8]) -> Result<(&[u8], &[u8]), VaultError> {
    let damaged = VaultError::Damaged { what: Object::RootFile };
    if !is_whole(half) {
        return Err(damaged);
    }
    let number = |at: usize| u16::from_be_bytes([half[at], half[at + 1]]);
    check_format(number(8))?;
    let end = HEADER + usize::from(number(10));
    let sealed = half.get(HEADER..end).ok_or(damaged)?;
    // Format 1 gave these bytes no meaning.
    let second = if number(8) == OLDEST {
        0
    } else {
        usize::from(number(12))
    };
    Ok((sealed, half.get(end..end + second).ok_or(damaged)?))
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
        OLDEST if is_off(Protection::OldFormats) => Err(VaultError::TooOld { found, oldest: FORMAT }),
        OLDEST..=FORMAT => Ok(()),
        newer if newer > FORMAT => Err(VaultError::TooNew { found, known: FORMAT }),
        _ => Err(VaultError::TooOld { found, oldest: OLDEST }),
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
