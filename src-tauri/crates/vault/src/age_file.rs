//! Sealing and opening: every ciphertext of the program passes through these few functions, and is a stock age file.

use std::{fmt, io::Read, io::Write, str::FromStr};

use age::{DecryptError, Decryptor, Encryptor, secrecy::ExposeSecret};
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use crate::{Object, Passphrase, VaultError, Work};

/// A public key (`age1…`) that files can be sealed to; it may be shown, stored and sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(pub(crate) age::x25519::Recipient);

impl FromStr for Recipient {
    type Err = VaultError;

    /// Refuses a point of low order too: everything sealed to it could be opened by anybody, and age ends the program
    /// when it meets one.
    fn from_str(text: &str) -> Result<Recipient, VaultError> {
        let damaged = VaultError::Damaged { what: Object::KeyText };
        let recipient: age::x25519::Recipient = text.parse().map_err(|_| damaged)?;
        let (_, point) = bech32::decode(text).map_err(|_| damaged)?;
        let point = <[u8; 32]>::try_from(point).map_err(|_| damaged)?;
        // Any secret times a point of low order is zero; a point of high order never gives zero.
        if x25519_dalek::x25519([1; 32], point) == [0; 32] {
            return Err(damaged);
        }
        Ok(Recipient(recipient))
    }
}

impl Recipient {
    /// The 32 bytes of the public key.
    pub(crate) fn point(&self) -> [u8; 32] {
        let (_, point) = bech32::decode(&self.0.to_string()).expect("a recipient is a bech32 text");
        point.try_into().expect("a recipient has 32 bytes")
    }

    pub(crate) fn of_point(point: [u8; 32]) -> Result<Recipient, VaultError> {
        let text = bech32::encode::<Bech32>(Hrp::parse_unchecked("age"), &point).expect("32 bytes fit a bech32 text");
        text.parse()
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Seals to every recipient; any one of them opens it. One age file, without armour.
pub fn seal_to(recipients: &[Recipient], plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
    if recipients.is_empty() {
        return Err(VaultError::NoRecipients);
    }
    seal(
        recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient),
        plaintext,
        Object::SealedFile,
    )
}

/// What opens a file outside a vault.
pub enum Opener<'a> {
    /// An identity string, `AGE-SECRET-KEY-1…`.
    Identity(&'a str),
    /// A passphrase.
    Passphrase(&'a Passphrase),
}

/// Opens any stock age file, with or without armour, by the same code that opens records and roots.
pub fn open_stock(ciphertext: &[u8], openers: &[Opener<'_>]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let what = Object::SealedFile;
    let mut identities: Vec<Box<dyn age::Identity>> = Vec::new();
    for opener in openers {
        match opener {
            Opener::Identity(text) => {
                let identity = age::x25519::Identity::from_str(text);
                identities.push(Box::new(
                    identity.map_err(|_| VaultError::Damaged { what: Object::KeyText })?,
                ));
            }
            Opener::Passphrase(passphrase) => identities.push(Box::new(passphrase_identity(passphrase))),
        }
    }
    let mut plain = Vec::with_capacity(ciphertext.len());
    age::armor::ArmoredReader::new(ciphertext)
        .read_to_end(&mut plain)
        .map_err(|_| VaultError::Damaged { what })?;
    open(identities.iter().map(|identity| &**identity), &plain, what)
}

pub(crate) fn seal<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    plaintext: &[u8],
    what: Object,
) -> Result<Vec<u8>, VaultError> {
    // Only the system's random source could fail here, and age panics on that by itself.
    let damaged = |_| VaultError::Damaged { what };
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| VaultError::NoRecipients)?;
    let mut writer = encryptor
        .wrap_output(Vec::with_capacity(plaintext.len() + 1024))
        .map_err(damaged)?;
    writer.write_all(plaintext).map_err(damaged)?;
    writer.finish().map_err(damaged)
}

pub(crate) fn open<'a>(
    identities: impl Iterator<Item = &'a dyn age::Identity>,
    ciphertext: &[u8],
    what: Object,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let reader = Decryptor::new_buffered(ciphertext).and_then(|file| file.decrypt(identities));
    let mut reader = reader.map_err(|error| match error {
        // At this point "decryption failed" is age's word for a passphrase that does not open the file key.
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            VaultError::NotForUs { what }
        }
        DecryptError::ExcessiveWork { required, .. } => VaultError::WorkTooHigh {
            found: required,
            limit: Work::LIMIT,
        },
        _ => VaultError::Damaged { what },
    })?;
    // Room for all of it: a buffer that grew would leave pieces of the plaintext behind.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(ciphertext.len()));
    reader
        .read_to_end(&mut plaintext)
        .map_err(|_| VaultError::Damaged { what })?;
    Ok(plaintext)
}

pub(crate) fn seal_passphrase(passphrase: &Passphrase, work: Work, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    seal(
        std::iter::once(&recipient as &dyn age::Recipient),
        plaintext,
        Object::RootFile,
    )
}

pub(crate) fn passphrase_identity(passphrase: &Passphrase) -> age::scrypt::Identity {
    let mut identity = age::scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(Work::LIMIT);
    identity
}

/// The age identity whose secret is these 32 bytes.
pub(crate) fn identity(secret: &[u8; 32]) -> age::x25519::Identity {
    let text = Zeroizing::new(
        bech32::encode::<Bech32>(Hrp::parse_unchecked("age-secret-key-"), secret).expect("32 bytes fit a bech32 text"),
    );
    text.parse().expect("the text of 32 bytes is an identity")
}

/// The identity as the stock program reads it.
pub(crate) fn identity_text(secret: &[u8; 32]) -> Zeroizing<String> {
    Zeroizing::new(identity(secret).to_string().expose_secret().to_owned())
}
