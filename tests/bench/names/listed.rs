//! The floor of the names engine: a bare search for the names of its own lists, which decides nothing.

use aho_corasick::{AhoCorasick, MatchKind};

const LISTS: [&str; 7] = [
    include_str!("../../../src-tauri/crates/redact/data/names/given.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/given_more.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/given_words.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/family.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/family_more.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/family_words.txt"),
    include_str!("../../../src-tauri/crates/redact/data/names/nicknames.txt"),
];

/// Every listed name, in one automaton.
pub struct Listed(AhoCorasick);

impl Listed {
    /// Reads the lists.
    pub fn new() -> Self {
        let lines = LISTS
            .iter()
            .flat_map(|list| list.lines())
            .filter(|line| !line.starts_with('#'));
        let mut builder = AhoCorasick::builder();
        builder
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest);
        Self(builder.build(lines.flat_map(str::split_whitespace)).unwrap())
    }

    /// How many stand in a text, inside other words too.
    pub fn count(&self, text: &str) -> usize {
        self.0.find_iter(text).count()
    }

    /// How many are known.
    pub fn names(&self) -> usize {
        self.0.patterns_len()
    }
}
