//! The passphrase: the only way in.

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::VaultError;

/// What the person typed to open the vault. Wiped when dropped; cannot be printed, copied or serialised.
pub struct Passphrase(Zeroizing<String>);

const LONGEST: usize = 1024;

impl Passphrase {
    /// Takes what was typed: refused when empty or above 1 KiB.
    ///
    /// White space at both ends is dropped (a pasted line often brings some), and letters are composed (NFC): "é" as one
    /// key and "é" as a dead key and a letter must open the same vault. Keyboards on Linux give composed letters, so
    /// the stock `age` program gets the same bytes in an emergency.
    pub fn from_typed(typed: String) -> Result<Passphrase, VaultError> {
        let typed = Zeroizing::new(typed);
        if typed.len() > LONGEST {
            return Err(VaultError::PassphraseTooLong { bytes: typed.len() });
        }
        if typed.trim().is_empty() {
            return Err(VaultError::PassphraseEmpty);
        }
        // NFC grows UTF-8 threefold at most; with this room the text never moves and leaves a copy.
        let mut composed = Zeroizing::new(String::with_capacity(LONGEST * 3));
        composed.extend(typed.trim().nfc());
        Ok(Passphrase(composed))
    }

    /// Takes a passphrase for a new vault: as [`Passphrase::from_typed`], and refused when it is easy to guess.
    pub fn chosen(typed: String) -> Result<Passphrase, VaultError> {
        let passphrase = Passphrase::from_typed(typed)?;
        match strength(&passphrase.0) {
            Strength { enough: true, .. } => Ok(passphrase),
            Strength { score, .. } => Err(VaultError::PassphraseWeak { score }),
        }
    }

    pub(crate) fn secret(&self) -> SecretString {
        SecretString::from(self.0.as_str())
    }

    /// A second copy for the unlocked vault, which needs it to write a new root.
    pub(crate) fn keep(&self) -> Passphrase {
        Passphrase(self.0.clone())
    }

    pub(crate) fn is_same(&self, other: &Passphrase) -> bool {
        *self.0 == *other.0
    }
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// 0 to 4, each step a thousand times more guesses: below 10^3, 10^6, 10^9, 10^12, and from there.
    pub score: u8,
    /// Whether a new vault takes it: a score of 4. At a thousand guesses a second, which takes a rack of machines at
    /// [`Work::FULL`], 10^12 guesses are thirty years.
    pub enough: bool,
}

/// Measures a passphrase with zxcvbn, on its first 100 characters.
#[must_use]
pub fn strength(typed: &str) -> Strength {
    // zxcvbn reads no more than this itself; cut here so that a pasted megabyte costs nothing.
    let mut head = Zeroizing::new(String::with_capacity(400));
    head.extend(typed.chars().take(100));
    let thousands = zxcvbn::zxcvbn(&head, &[]).guesses_log10() / 3.0;
    let score = (0..4).take_while(|step| f64::from(*step) + 1.0 <= thousands).count() as u8;
    Strength {
        score,
        enough: score == 4,
    }
}

/// How much scrypt work a new root asks for, as log2 of N.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work(pub(crate) u8);

impl Work {
    /// For people: 2^18, 256 MiB, about a second.
    pub const FULL: Work = Work(18);
    /// For tests and the sample study, which protects nothing: 2^10, a few milliseconds.
    pub const TESTS: Work = Work(10);
    /// Files above this are refused before anything is computed.
    pub(crate) const LIMIT: u8 = 19;
}
