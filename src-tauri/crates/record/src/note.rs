//! Words that may be kept.

use redact::CleanText;
use std::fmt;
use zeroize::Zeroizing;

/// Free text from which the names were taken out.
///
/// There are two ways to one: from a [`CleanText`], which only the redactor makes, and out of a record
/// that was opened. It cannot be printed, nor written by any codec outside this crate, and its memory is
/// wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct NoteText(Zeroizing<String>);

impl NoteText {
    /// The words. Every caller says above the line why it looks.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The words in pieces, one for each that was set apart by an empty line.
    pub fn pieces(&self) -> Vec<NoteText> {
        let pieces = self.0.split("\n\n").map(str::trim).filter(|piece| !piece.is_empty());
        pieces.map(|piece| Self(Zeroizing::new(piece.to_owned()))).collect()
    }

    /// Some of the words: code points from 0, the last one not included. `None`: there are not that many, or none
    /// were asked for.
    pub fn span(&self, from: u32, to: u32) -> Option<Self> {
        let at = |wanted: u32| {
            let starts = self.0.char_indices().map(|(at, _)| at);
            starts.chain([self.0.len()]).nth(wanted as usize)
        };
        let (from, to) = (at(from)?, at(to)?);
        (from < to).then(|| Self(Zeroizing::new(self.0[from..to].to_owned())))
    }

    /// The same with the letters in these places (bytes, on the bounds of letters) blacked out one by one: it stays as
    /// long in letters, and nothing can be added.
    pub fn blacked_out(&self, places: &[std::ops::Range<usize>]) -> Self {
        let is_hidden = |at: usize| places.iter().any(|place| place.contains(&at));
        let letter = |(at, letter): (usize, char)| match letter.is_alphanumeric() && is_hidden(at) {
            true => '█',
            false => letter,
        };
        Self(Zeroizing::new(self.0.char_indices().map(letter).collect()))
    }

    /// Takes the white space at the end away.
    pub(crate) fn trim_end(&mut self) {
        let end = self.0.trim_end().len();
        self.0.truncate(end);
    }

    /// Only what was sealed comes back this way.
    pub(crate) fn from_wire(words: String) -> Self {
        Self(Zeroizing::new(words))
    }
}

impl From<CleanText> for NoteText {
    fn from(clean: CleanText) -> Self {
        Self(Zeroizing::new(clean.release()))
    }
}

impl fmt::Debug for NoteText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoteText({} bytes)", self.0.len())
    }
}
