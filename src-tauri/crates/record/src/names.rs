//! The names a study must not keep, kept sealed so that they can be found.

use redact::Entry;
use std::fmt;
use zeroize::Zeroize;

/// The study's lexicon as it is sealed: people and teams to hide, terms to keep. The organisation's whole
/// directory, never a list of who was invited. Wiped when it is dropped.
pub struct Names(Vec<Entry>);

impl Names {
    /// A lexicon's entries, in their order.
    pub fn from_entries(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self(entries.into_iter().collect())
    }

    /// The entries, for the lexicon to be built again.
    pub fn into_entries(mut self) -> Vec<Entry> {
        std::mem::take(&mut self.0)
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.0
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        for entry in &mut self.0 {
            match entry {
                Entry::Person {
                    given,
                    family,
                    initials,
                    email,
                } => {
                    [given, family, initials, email].into_iter().for_each(Zeroize::zeroize);
                }
                Entry::Team(words) | Entry::Keep(words) | Entry::Hide(words) => words.zeroize(),
            }
        }
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Names({} entries)", self.0.len())
    }
}
