//! The vault's names as text, so that a person can read them in an emergency.

use crate::{Digest, RecordId};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
use vault::{KeyId, Signer};

/// Anything that has a text of its own.
pub(super) struct AsText<T>(pub(super) T);

impl<T: Clone> AsText<T> {
    pub(super) fn of(it: &T) -> Self {
        Self(it.clone())
    }
}

impl<T: Display> Serialize for AsText<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de, T: FromStr> Deserialize<'de> for AsText<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // The foreign message stays behind: it may quote what it did not like.
        Cow::<str>::deserialize(from)?
            .parse()
            .map(Self)
            .map_err(|_| de::Error::custom("not a name of its kind"))
    }
}

/// A key slot's name, written as the record's of the same bytes.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct KeyText(RecordId);

impl From<KeyId> for KeyText {
    fn from(key: KeyId) -> Self {
        Self(RecordId::from_bytes(key.0))
    }
}

impl From<KeyText> for KeyId {
    fn from(text: KeyText) -> Self {
        text.0.key()
    }
}

/// A signer, as sixty-four hexadecimal digits.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct SignerText(Digest);

impl From<Signer> for SignerText {
    fn from(signer: Signer) -> Self {
        Self(Digest::from_bytes(signer.0))
    }
}

impl From<SignerText> for Signer {
    fn from(text: SignerText) -> Self {
        Self(*text.0.as_bytes())
    }
}
