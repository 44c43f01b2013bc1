//! Why a kit could not be read: facts, never words of the file.

use crate::Lang;
use thiserror::Error;

/// Which of the given files is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum File {
    /// The questions in this language.
    Questions(Lang),
    /// The script in this language.
    Script(Lang),
    /// A kit in our own format.
    Json,
    /// A workbook with a form.
    Form,
}

/// Why a kit could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KitError {
    /// Neither language came with questions.
    #[error("no file with questions was given")]
    NothingGiven,
    /// No words in it.
    #[error("the file is empty")]
    Empty {
        /// Which one.
        file: File,
    },
    /// Larger than any kit can be.
    #[error("the file has {bytes} bytes; a kit has at most {limit}")]
    TooLarge {
        /// Which one.
        file: File,
        /// Its size.
        bytes: usize,
        /// The largest that is read.
        limit: usize,
    },
    /// A picture, a program, a word processor's file.
    #[error("the file is not text")]
    NotText {
        /// Which one.
        file: File,
    },
    /// Text, in an encoding from before Unicode.
    #[error("line {line} is neither UTF-8 nor UTF-16")]
    NotUnicode {
        /// Which one.
        file: File,
        /// First line that could not be decoded, from 1.
        line: u32,
    },
    /// Lists in lists in lists.
    #[error("line {line} is nested more than {limit} deep")]
    TooDeep {
        /// Which one.
        file: File,
        /// First line beyond the limit, from 1.
        line: u32,
        /// The deepest that is read.
        limit: usize,
    },
    /// More questions, sections or paragraphs than an interview can hold.
    #[error("the kit has more than {limit} questions, sections or paragraphs")]
    TooMany {
        /// Which one.
        file: File,
        /// The most that is read.
        limit: usize,
    },
    /// Text without a question in it.
    #[error("no question was found")]
    NoQuestions {
        /// Which one.
        file: File,
    },
    /// A script in which nothing is said.
    #[error("no script was found")]
    NoScript {
        /// Which one.
        file: File,
    },
    /// Written by a newer version of this program.
    #[error("the kit has format {found}; this version knows {known}")]
    NewerFormat {
        /// In the file.
        found: u32,
        /// The newest that is read.
        known: u32,
    },
    /// Not a workbook (.xlsx) with a sheet named "survey", or damaged.
    #[error("not a form")]
    NotAForm,
    /// Not a kit in our format.
    #[error("not a kit: line {line}, column {column}")]
    NotAKit {
        /// Where reading stopped, from 1; 0 when the whole does not hold together.
        line: usize,
        /// Where in the line.
        column: usize,
    },
}

impl KitError {
    /// Names the sentence a person reads.
    pub fn code(&self) -> &'static str {
        match self {
            KitError::NothingGiven => "kit_nothing_given",
            KitError::Empty { .. } => "kit_empty",
            KitError::TooLarge { .. } => "kit_too_large",
            KitError::NotText { .. } => "kit_not_text",
            KitError::NotUnicode { .. } => "kit_not_unicode",
            KitError::TooDeep { .. } => "kit_too_deep",
            KitError::TooMany { .. } => "kit_too_many",
            KitError::NoQuestions { .. } => "kit_no_questions",
            KitError::NoScript { .. } => "kit_no_script",
            KitError::NewerFormat { .. } => "kit_newer_format",
            KitError::NotAKit { .. } => "kit_not_a_kit",
            KitError::NotAForm => "kit_not_a_form",
        }
    }

    /// Which file is meant, and its line when one is to blame.
    pub fn place(&self) -> (Option<File>, Option<u32>) {
        match *self {
            KitError::NotUnicode { file, line } | KitError::TooDeep { file, line, .. } => (Some(file), Some(line)),
            KitError::Empty { file }
            | KitError::TooLarge { file, .. }
            | KitError::NotText { file }
            | KitError::TooMany { file, .. }
            | KitError::NoQuestions { file }
            | KitError::NoScript { file } => (Some(file), None),
            KitError::NotAForm => (Some(File::Form), None),
            KitError::NothingGiven | KitError::NewerFormat { .. } | KitError::NotAKit { .. } => (None, None),
        }
    }
}
