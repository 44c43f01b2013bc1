//! The recovery sheet: a second way in, on paper. A vault has one only where its owner made it.

use bip39::{Language, Mnemonic};
use rand::{RngCore, rngs::OsRng};
use zeroize::Zeroizing;

use crate::{Object, Recipient, VaultError, age_file};

/// What stands on the sheet: the secret of an age identity that the root is sealed to. Wiped when dropped.
pub struct RecoveryKey(Zeroizing<[u8; 32]>);

/// Twenty-four words of one sheet: 256 bits and a checksum of 8, from the English BIP-39 list whatever the app's language.
pub type RecoveryWords = Zeroizing<String>;

/// Words on one sheet.
const WORDS: usize = 24;

impl RecoveryKey {
    /// A fresh one.
    #[must_use]
    pub fn draw() -> RecoveryKey {
        RecoveryKey(random())
    }

    /// Whom a root is sealed to so that this opens it.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.identity().to_public())
    }

    /// The words for one sheet that opens alone.
    #[must_use]
    pub fn words(&self) -> RecoveryWords {
        words_of(&self.0)
    }

    /// The words for two sheets that open together. Each is random by itself and says nothing about the key: the one is
    /// drawn, the other is the key with it taken off (exclusive or), so each possible key is as likely as any other.
    #[must_use]
    pub fn words_for_two(&self) -> [RecoveryWords; 2] {
        let one = random();
        [words_of(&one), words_of(&xor(&one, &self.0))]
    }

    /// Reads what was typed from one sheet, or from both of two in any order.
    pub fn read(typed: &str) -> Result<RecoveryKey, VaultError> {
        // No sheet is longer, and nothing is split or copied before this is known.
        if typed.len() > 1024 {
            return Err(VaultError::RecoveryWords);
        }
        let lower = Zeroizing::new(typed.to_lowercase());
        let words: Vec<&str> = lower
            .split(|c: char| !c.is_ascii_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        match words.len() {
            WORDS => Ok(RecoveryKey(secret_of(&words)?)),
            double if double == 2 * WORDS => {
                let (one, other) = (secret_of(&words[..WORDS])?, secret_of(&words[WORDS..])?);
                // The same sheet twice would make a key of zeros.
                if one == other {
                    return Err(VaultError::RecoveryWords);
                }
                Ok(RecoveryKey(xor(&one, &other)))
            }
            _ => Err(VaultError::RecoveryWords),
        }
    }

    /// Opens what was sealed to this sheet, as a backup is.
    pub fn open(&self, ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        age_file::open(
            std::iter::once(&self.identity() as &dyn age::Identity),
            ciphertext,
            Object::SealedFile,
        )
    }

    pub(crate) fn identity(&self) -> age::x25519::Identity {
        age_file::identity(&self.0)
    }
}

fn random() -> Zeroizing<[u8; 32]> {
    let mut bytes = Zeroizing::new([0; 32]);
    OsRng.fill_bytes(&mut *bytes);
    bytes
}

fn xor(one: &[u8; 32], other: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    let mut both = Zeroizing::new(*one);
    both.iter_mut().zip(other).for_each(|(byte, other)| *byte ^= other);
    both
}

fn words_of(secret: &[u8; 32]) -> RecoveryWords {
    let mnemonic = Mnemonic::from_entropy_in(Language::English, secret).expect("32 bytes make 24 words");
    let mut text = Zeroizing::new(String::with_capacity(WORDS * 9));
    for word in mnemonic.words() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

fn secret_of(words: &[&str]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let text = Zeroizing::new(words.join(" "));
    let mnemonic = Mnemonic::parse_in_normalized(Language::English, &text).map_err(|_| VaultError::RecoveryWords)?;
    let (entropy, length) = mnemonic.to_entropy_array();
    let entropy = Zeroizing::new(entropy);
    let mut secret = Zeroizing::new([0; 32]);
    if length != secret.len() {
        return Err(VaultError::RecoveryWords);
    }
    secret.copy_from_slice(&entropy[..length]);
    Ok(secret)
}
