//! The entries of a lexicon, one behind the other in one string: three hundred thousand people in as many lines of
//! text, instead of a million small strings.

use zeroize::Zeroizing;

use super::Entry;

/// Between the fields of an entry.
const FIELD: char = '\u{1f}';
/// After an entry.
const END: char = '\u{1e}';

/// Entries in the order they were added. Wiped on drop.
#[derive(Default)]
pub(super) struct Entries(Zeroizing<String>);

impl Entries {
    /// Room for so many bytes of names, so that a large directory is not copied while it grows.
    pub(super) fn reserve(&mut self, bytes: usize) {
        self.0.reserve(bytes);
    }

    /// Adds an entry. A control sign in it is kept as a space.
    pub(super) fn push(&mut self, entry: &Entry) {
        let (kind, fields) = match entry {
            Entry::Person {
                given,
                family,
                initials,
                email,
            } => ('p', [given.as_str(), family, initials, email]),
            Entry::Team(words) => ('t', [words.as_str(), "", "", ""]),
            Entry::Keep(words) => ('k', [words.as_str(), "", "", ""]),
            Entry::Hide(words) => ('h', [words.as_str(), "", "", ""]),
        };
        self.0.push(kind);
        let used = fields.iter().rposition(|field| !field.is_empty()).unwrap_or(0);
        for (at, field) in fields.iter().take(used + 1).enumerate() {
            if at > 0 {
                self.0.push(FIELD);
            }
            if field.contains(char::is_control) {
                self.0
                    .extend(field.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
            } else {
                self.0.push_str(field);
            }
        }
        self.0.push(END);
    }

    /// The entries, made anew one by one.
    pub(super) fn iter(&self) -> impl Iterator<Item = Entry> + '_ {
        self.0.split_terminator(END).map(|line| {
            let mut fields = line.get(1..).unwrap_or_default().split(FIELD).map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            match line.as_bytes().first() {
                Some(b't') => Entry::Team(next()),
                Some(b'k') => Entry::Keep(next()),
                Some(b'h') => Entry::Hide(next()),
                _ => Entry::Person {
                    given: next(),
                    family: next(),
                    initials: next(),
                    email: next(),
                },
            }
        })
    }
}
