//! Why a file is not taken, and why one cannot be written.

use record::RecordError;
use thiserror::Error;
use vault::VaultError;

/// Why a file that arrived is not taken. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum Refusal {
    /// Not one of our files at all.
    #[error("not a hand-over file")]
    NotABundle,
    /// One of our files, of another kind than the one asked for.
    #[error("another kind of file")]
    OtherKindOfFile,
    /// Changed, or cut short.
    #[error("damaged or cut short")]
    Damaged,
    /// More bytes than such a file ever has.
    #[error("too large")]
    TooLarge,
    /// Sealed to other keys than this vault's.
    #[error("sealed to somebody else")]
    OtherRecipient,
    /// Nobody in this study signs so.
    #[error("from a machine that is not known")]
    Stranger,
    /// The signature, or what it vouches for, does not hold.
    #[error("the signature does not hold")]
    Forged,
    /// For another study.
    #[error("for another study")]
    OtherStudy,
    /// Asked with another kit.
    #[error("asked with another kit")]
    OtherKit,
    /// A newer version of this program wrote it.
    #[error("written in format {0}, which is newer than this program")]
    Newer(u32),
    /// A version of this program wrote it that is no longer read.
    #[error("written in format {0}, which is no longer read")]
    Older(u32),
    /// This bundle was imported.
    #[error("bundle {0} was imported already")]
    Duplicate(u32),
    /// Another bundle with this number was imported from the same machine.
    #[error("another bundle {0} was imported already")]
    NumberTaken(u32),
    /// It does not follow the bundle with the number before it, or is not followed by the one after it.
    #[error("bundle {0} does not follow from its neighbour")]
    OtherChain(u32),
    /// A record in it belongs to another machine.
    #[error("a record in bundle {0} belongs to another machine")]
    RecordTaken(u32),
    /// No key opens it, and keys of waves of this study were destroyed.
    #[error("sealed to a wave whose key was destroyed, or to somebody else")]
    WaveOver,
    /// The machine that signed it was lost, and the lead said so.
    #[error("from a machine that was taken off the study")]
    Revoked,
    /// A study file with a lower number than the one that was taken.
    #[error("study file {0} is older than the one that was taken")]
    OlderNumber(u32),
    /// A receipt for a bundle that does not wait for one.
    #[error("no such bundle waits for a receipt")]
    NoSuchBundle,
}

impl Refusal {
    /// Names the sentence that a person reads.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotABundle => "not_a_bundle",
            Self::OtherKindOfFile => "other_kind",
            Self::Damaged => "damaged",
            Self::TooLarge => "too_large",
            Self::OtherRecipient => "other_recipient",
            Self::Stranger => "stranger",
            Self::Forged => "forged",
            Self::OtherStudy => "other_study",
            Self::OtherKit => "other_kit",
            Self::Newer(_) => "newer",
            Self::Older(_) => "older",
            Self::Duplicate(_) => "duplicate",
            Self::NumberTaken(_) => "number_taken",
            Self::OtherChain(_) => "other_chain",
            Self::RecordTaken(_) => "record_taken",
            Self::WaveOver => "wave_over",
            Self::Revoked => "revoked",
            Self::OlderNumber(_) => "update_older",
            Self::NoSuchBundle => "no_such_bundle",
        }
    }
}

impl From<RecordError> for Refusal {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Newer(format) => Self::Newer(format),
            RecordError::Older(format) => Self::Older(format),
            RecordError::TooLarge(_) => Self::TooLarge,
            RecordError::OtherStudy(_) => Self::OtherStudy,
            RecordError::Vault(VaultError::NotForUs { .. }) => Self::OtherRecipient,
            _ => Self::Damaged,
        }
    }
}

/// Why a file could not be written.
#[derive(Debug, Error)]
pub enum HandoverError {
    /// The vault refused.
    #[error("vault: {0}")]
    Vault(#[from] VaultError),
    /// A record refused.
    #[error("record: {0}")]
    Record(#[from] RecordError),
    /// The lead writes study files and receipts, an interviewer cards and bundles.
    #[error("this machine does not write such files")]
    OtherSide,
    /// A deputy's desk reads a study; only the lead's signs for it.
    #[error("a deputy does not sign for the study")]
    Deputy,
    /// The study has no kit yet.
    #[error("the study has no kit")]
    NoKit,
    /// There is no key that bundles could be sealed to.
    #[error("the study has no open wave")]
    NoIntake,
    /// There is nothing to hand over.
    #[error("no records")]
    NoRecords,
    /// The records were asked with different kits: each kit travels in a bundle of its own.
    #[error("the records were asked with different kits")]
    MixedKits,
    /// A record belongs to another study.
    #[error("a record belongs to another study")]
    OtherStudy,
    /// No machine has named a key that updates could be sealed to.
    #[error("no machine that an update could be sealed to")]
    NoPost,
}
