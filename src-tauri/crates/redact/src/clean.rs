//! Words after the redactor.

use zeroize::Zeroizing;

/// Text that went through [`crate::Redactor::redact`] and came from nowhere else. It promises that every name
/// which was *found* is gone, not that every name was found.
pub struct CleanText(Zeroizing<String>);

impl CleanText {
    /// Only the redactor makes one.
    pub(crate) fn made(text: String) -> CleanText {
        CleanText(Zeroizing::new(text))
    }

    /// Gives the text up, to become a note that may be sealed.
    pub fn release(mut self) -> String {
        std::mem::take(&mut *self.0)
    }

    /// The same words, each line by itself; an empty text has one empty line.
    pub fn lines(self) -> Vec<CleanText> {
        self.0
            .split('\n')
            .map(|line| CleanText::made(line.to_owned()))
            .collect()
    }

    /// Length in Unicode code points.
    pub fn len_chars(&self) -> usize {
        self.0.chars().count()
    }
}
