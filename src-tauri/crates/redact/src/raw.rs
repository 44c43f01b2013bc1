//! Words as they were typed.

use zeroize::Zeroizing;

use crate::RedactError;

/// Typed words that may still hold a name. They can be taken through the redactor or dropped; they cannot be
/// printed, copied or written. The memory is wiped on drop.
pub struct RawNote(Zeroizing<String>);

impl RawNote {
    /// Takes in what was typed.
    pub fn typed(text: impl Into<String>) -> RawNote {
        RawNote(Zeroizing::new(text.into()))
    }

    /// Takes in the body of a command: UTF-8, or nothing at all. Bytes that are refused are wiped too.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<RawNote, RedactError> {
        match String::from_utf8(bytes) {
            Ok(text) => Ok(RawNote::typed(text)),
            Err(refused) => {
                let _wiped = Zeroizing::new(refused.into_bytes());
                Err(RedactError::NotUtf8)
            }
        }
    }

    /// Length in Unicode code points, the unit of [`crate::Find`].
    pub fn len_chars(&self) -> usize {
        self.0.chars().count()
    }

    /// The one way out: a word that was hidden by mistake goes back to the window it was typed in.
    pub fn into_typed(self) -> Zeroizing<String> {
        self.0
    }

    /// The words, for the finder's eyes.
    pub(crate) fn words(&self) -> &str {
        &self.0
    }
}
