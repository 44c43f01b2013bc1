//! What can go wrong, as facts.

use thiserror::Error;

/// Why something was not taken in. Never carries a typed word.
#[derive(Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedactError {
    /// The bytes are not UTF-8 text.
    #[error("the words are not UTF-8 text")]
    NotUtf8,
    /// The directory has no line at all.
    #[error("the directory is empty")]
    EmptyDirectory,
    /// The first line names no column for a surname.
    #[error("the directory has no column for surnames")]
    NoSurnameColumn,
    /// Whoever watched the reading ended it.
    #[error("the reading was ended")]
    Cancelled,
    /// The directory is larger than any organisation's.
    #[error("the directory has {bytes} bytes, more than the {limit} that are read")]
    DirectoryTooLarge {
        /// Size that was offered.
        bytes: usize,
        /// Size that is read.
        limit: usize,
    },
}
