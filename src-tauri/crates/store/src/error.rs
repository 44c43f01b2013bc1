//! What can go wrong between the records and the disk.

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the store could not do as it was asked. What was committed before stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// There is no store in this folder.
    #[error("no store in this folder")]
    Missing,
    /// There is a store in this folder already.
    #[error("there is a store in this folder already")]
    Exists,
    /// It is not a store, or not whole.
    #[error("the store is damaged")]
    Damaged,
    /// A newer version of this program wrote it.
    #[error("written in format {0}, which is newer than this program")]
    TooNew(u32),
    /// Another process has it open.
    #[error("the store is open in another process")]
    OpenElsewhere,
    /// The folder or the file may not be written.
    #[error("the store may not be written")]
    ReadOnly,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The disk refused; the number is SQLite's extended code.
    #[error("the disk refused ({0})")]
    Io(i32),
}

/// SQLite's message is left behind: it can quote what is in the file.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            return Self::Damaged;
        };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                Self::OpenElsewhere
            }
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::OutOfMemory => {
                Self::Io(failure.extended_code)
            }
            _ => Self::Damaged,
        }
    }
}
