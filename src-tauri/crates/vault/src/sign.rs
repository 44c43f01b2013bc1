//! Who made it: Ed25519, because age says nothing about the sender.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use twins::{Protection, is_off};

use crate::{Object, VaultError};

/// The public half of a vault's signing key; it may be shown, stored and sent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Signer(pub [u8; 32]);

impl Signer {
    /// The 32 bytes, as [`crate::three_words`] wants them.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}

/// Checks that `signer` signed exactly `message`.
///
/// Strict verification: small-order keys and non-canonical encodings are refused, so one signature can never stand
/// for two messages or two signers. The caller begins each message with what it is (bundle, receipt, study file), so
/// that a signature for one never passes for another.
pub fn verify(signer: &Signer, message: &[u8], signature: &[u8; 64]) -> Result<(), VaultError> {
    if is_off(Protection::Signatures) {
        return Ok(());
    }
    let key = VerifyingKey::from_bytes(&signer.0).map_err(|_| VaultError::Damaged {
        what: Object::Signature,
    })?;
    key.verify_strict(message, &Signature::from_bytes(signature))
        .map_err(|_| VaultError::BadSignature)
}

pub(crate) fn signer(seed: &[u8; 32]) -> Signer {
    Signer(SigningKey::from_bytes(seed).verifying_key().to_bytes())
}

pub(crate) fn sign(seed: &[u8; 32], message: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(seed).sign(message).to_bytes()
}
