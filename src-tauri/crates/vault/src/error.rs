//! What can go wrong, as facts: each names its object, none carries text from a person, a file or another library.

use std::io;

use crate::KeyId;

/// The thing an error is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Object {
    /// The folder of the vault.
    Folder,
    /// `root.bin`, which the passphrase opens.
    RootFile,
    /// `keys.bin`, the slots.
    KeysFile,
    /// The slot of one key.
    Key(KeyId),
    /// A ciphertext that was to be opened with this key.
    Record(KeyId),
    /// The list of what the vault holds.
    Manifest,
    /// A file sealed to recipients: a bundle, a receipt, a backup.
    SealedFile,
    /// A recipient string (`age1…`) or an identity string that is not one.
    KeyText,
    /// A signature.
    Signature,
}

/// Why the vault did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The passphrase opens no half of `root.bin` although at least one half is whole.
    ///
    /// A whole half is told by a checksum without a key, so accidental damage is `Damaged` and not this. Somebody
    /// who forges the checksum too can make damage look like a wrong passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// What stands on the recovery sheet opens no half of `root.bin`: an older sheet, another vault's, or one half of
    /// a sheet for two persons.
    #[error("wrong recovery key")]
    WrongRecoveryKey,
    /// This vault has no recovery sheet.
    #[error("no recovery sheet")]
    NoRecovery,
    /// These are not the words of a recovery sheet: a word is unknown or missing, or two are in each other's place.
    #[error("not the words of a recovery sheet")]
    RecoveryWords,
    /// These are not six words of a withdrawal slip: one is unknown, missing or in another's place.
    #[error("not the words of a slip")]
    SlipWords,
    /// Bytes are not what was written.
    #[error("damaged: {what:?}")]
    Damaged {
        /// What is damaged.
        what: Object,
    },
    /// Not sealed to any of the keys that were tried: another recipient's, replaced, or its first lines damaged.
    #[error("not sealed to this key: {what:?}")]
    NotForUs {
        /// What did not open.
        what: Object,
    },
    /// Written by a later version of the program.
    #[error("format {found} is newer than {known}")]
    TooNew {
        /// The version in the file.
        found: u16,
        /// The newest version this program reads.
        known: u16,
    },
    /// Written by a version that this program no longer reads.
    #[error("format {found} is older than {oldest}")]
    TooOld {
        /// The version in the file.
        found: u16,
        /// The oldest version this program reads.
        oldest: u16,
    },
    /// The folder holds none of a vault's files, or they are not ordinary files.
    #[error("not a vault")]
    NotAVault,
    /// One of the two files is gone.
    #[error("missing: {0:?}")]
    MissingFile(Object),
    /// A new vault wants an empty folder of its own.
    #[error("the folder is not empty")]
    NotEmpty,
    /// Another program, or another window of this one, has the vault open.
    #[error("open elsewhere")]
    OpenElsewhere,
    /// The folder or a file may not be written.
    #[error("read-only: {0:?}")]
    ReadOnly(Object),
    /// No space left.
    #[error("disk full: {0:?}")]
    DiskFull(Object),
    /// Any other refusal of the operating system.
    #[error("input or output failed on {what:?}: {kind:?}")]
    Io {
        /// What was being read or written.
        what: Object,
        /// The kind the system gave.
        kind: io::ErrorKind,
    },
    /// No slot holds this key: destroyed, never made, or lost with a part of the file.
    #[error("no such key: {0:?}")]
    KeyMissing(KeyId),
    /// The key exists already.
    #[error("key exists: {0:?}")]
    KeyExists(KeyId),
    /// The key was destroyed since the last rotation; its name may not be used again.
    #[error("key was destroyed: {0:?}")]
    KeyDestroyed(KeyId),
    /// The file asks for more scrypt work than we are willing to do (log2 of N).
    #[error("work factor {found} is above {limit}")]
    WorkTooHigh {
        /// What the file asks for.
        found: u8,
        /// The most we do.
        limit: u8,
    },
    /// Nothing was typed.
    #[error("empty passphrase")]
    PassphraseEmpty,
    /// More than 1 KiB was typed.
    #[error("passphrase of {bytes} bytes is too long")]
    PassphraseTooLong {
        /// How many bytes were typed.
        bytes: usize,
    },
    /// Too easy to guess for a new vault.
    #[error("passphrase too weak: {score} of 4")]
    PassphraseWeak {
        /// The meter's score, 0 to 4.
        score: u8,
    },
    /// A file cannot be sealed to nobody.
    #[error("no recipients")]
    NoRecipients,
    /// The signature is not this signer's over this message.
    #[error("signature does not verify")]
    BadSignature,
}

impl VaultError {
    /// Turns the system's refusal into a fact about `what`.
    pub(crate) fn io(what: Object, error: &io::Error) -> VaultError {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => VaultError::MissingFile(what),
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => VaultError::ReadOnly(what),
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => VaultError::DiskFull(what),
            kind => VaultError::Io { what, kind },
        }
    }
}
