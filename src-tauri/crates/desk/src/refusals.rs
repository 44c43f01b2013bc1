//! What each room's facts mean to a person: one code for each thing they could do about it.

use crate::Refused;
use handover::{HandoverError, Refusal};
use kit::{EditError, KitError};
use record::RecordError;
use store::StoreError;
use vault::{Object, VaultError};

impl From<VaultError> for Refused {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::WrongPassphrase => Refused::new("wrong_passphrase"),
            VaultError::WrongRecoveryKey => Refused::new("recovery_wrong"),
            VaultError::NoRecovery => Refused::new("recovery_none"),
            VaultError::RecoveryWords => Refused::new("recovery_words"),
            VaultError::SlipWords => Refused::new("slip_words"),
            VaultError::PassphraseEmpty => Refused::new("passphrase_empty"),
            VaultError::PassphraseTooLong { .. } => Refused::new("passphrase_too_long"),
            VaultError::PassphraseWeak { .. } => Refused::new("passphrase_weak"),
            VaultError::NotAVault => Refused::new("not_a_vault"),
            VaultError::NotEmpty => Refused::new("vault_exists"),
            VaultError::OpenElsewhere => Refused::new("open_elsewhere"),
            VaultError::ReadOnly(_) => Refused::new("read_only"),
            VaultError::DiskFull(_) => Refused::new("disk_full"),
            VaultError::MissingFile(what) => Refused::about("vault_missing_file", file_of(what)),
            VaultError::TooNew { .. } => Refused::new("vault_newer"),
            VaultError::TooOld { .. } => Refused::new("vault_older"),
            VaultError::Io { what, .. } => Refused::about("io", file_of(what)),
            VaultError::Damaged { what } | VaultError::NotForUs { what } => {
                Refused::about("vault_damaged", file_of(what))
            }
            VaultError::WorkTooHigh { .. } => Refused::about("vault_damaged", file_of(Object::RootFile)),
            VaultError::KeyMissing(_) | VaultError::KeyExists(_) | VaultError::KeyDestroyed(_) => {
                Refused::about("vault_damaged", file_of(Object::KeysFile))
            }
            VaultError::NoRecipients | VaultError::BadSignature => {
                Refused::about("vault_damaged", file_of(Object::SealedFile))
            }
        }
    }
}

/// The file that a person could restore from a backup.
fn file_of(what: Object) -> &'static str {
    match what {
        Object::Folder => "folder",
        Object::RootFile => "root.bin",
        Object::KeysFile | Object::Key(_) => "keys.bin",
        Object::Record(_) | Object::Manifest => "vault.db",
        Object::SealedFile | Object::KeyText | Object::Signature => "file",
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Refused::about("vault_missing_file", store::FILE),
            StoreError::Exists => Refused::new("vault_exists"),
            StoreError::Damaged => Refused::about("vault_damaged", store::FILE),
            StoreError::TooNew(_) => Refused::new("vault_newer"),
            StoreError::OpenElsewhere => Refused::new("open_elsewhere"),
            StoreError::ReadOnly => Refused::new("read_only"),
            StoreError::DiskFull => Refused::new("disk_full"),
            StoreError::Io(_) => Refused::about("io", store::FILE),
        }
    }
}

impl From<RecordError> for Refused {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Vault(error) => error.into(),
            RecordError::Newer(_) => Refused::new("vault_newer"),
            RecordError::Older(_) => Refused::new("vault_older"),
            RecordError::OtherStudy(_) => Refused::new("other_study"),
            RecordError::TooLarge(_) => Refused::new("too_long"),
            RecordError::NoManifest | RecordError::Manifest(_) => Refused::about("vault_damaged", store::FILE),
            RecordError::PutBack { .. } => Refused::new("vault_put_back"),
            RecordError::Unreadable => Refused::about("vault_damaged", store::FILE),
            RecordError::Stale(_) | RecordError::Gone(_) | RecordError::Unknown(_) => Refused::new("record_replaced"),
        }
    }
}

impl From<KitError> for Refused {
    fn from(error: KitError) -> Self {
        let (_, line) = error.place();
        Refused {
            code: error.code(),
            about: line.map(|line| line.to_string()),
        }
    }
}

impl From<EditError> for Refused {
    fn from(error: EditError) -> Self {
        match error {
            EditError::TooMany { limit } | EditError::TooLong { limit } => Refused::about(error.code(), limit),
            EditError::NoPlace | EditError::Contradicts | EditError::InUse => Refused::new(error.code()),
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Refused::new(refusal.code())
    }
}

impl From<HandoverError> for Refused {
    fn from(error: HandoverError) -> Self {
        match error {
            HandoverError::Vault(error) => error.into(),
            HandoverError::Record(error) => error.into(),
            HandoverError::OtherSide => Refused::new("other_role"),
            HandoverError::Deputy => Refused::new("deputy_only_lead"),
            HandoverError::NoKit => Refused::new("no_kit"),
            HandoverError::NoIntake => Refused::new("no_intake"),
            HandoverError::NoRecords => Refused::new("nothing_waits"),
            HandoverError::MixedKits => Refused::new("mixed_kits"),
            HandoverError::OtherStudy => Refused::new("other_study"),
            HandoverError::NoPost => Refused::new("update_nobody"),
        }
    }
}
