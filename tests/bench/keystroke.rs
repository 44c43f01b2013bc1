//! A keystroke: what would be hidden in the note as it stands now.

use crate::notes;
use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Lang, RawNote, Redactor, Roster};
use std::path::Path;
use std::time::Duration;

/// The person must not feel it.
const BAR: Duration = Duration::from_millis(2);

/// The last so many letters of a note are typed one by one, the caret behind each.
const KEYSTROKES: usize = 120;

pub fn measure(table: &mut Table, _: &Path) {
    let redactor = Redactor::new();
    // The first use in a process reads the dictionaries.
    let _ = redactor.spans("Anna", Lang::En);
    for (tag, lang) in [("en", Lang::En), ("fr", Lang::Fr)] {
        for (size, named) in [(512, "0.5 KB"), (4 << 10, "4 KB"), (64 << 10, "64 KB")] {
            let text = notes::text(tag, size);
            let ends: Vec<usize> = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
            let (mut look, mut walk) = (Times::default(), Times::default());
            let mut roster = Roster::new();
            for (before, end) in ends.iter().enumerate().skip(ends.len() - KEYSTROKES) {
                let typed = &text[..*end];
                let note = RawNote::typed(typed);
                look.run(|| redactor.look(&note, Some(before + 1), lang, &mut roster));
                walk.run(|| typed.chars().filter(|letter| letter.is_alphabetic()).count());
            }
            let name = format!("what would be hidden in a note of {named}, {tag}");
            let figure = Figure::new(name, look).beside("one walk over its letters", &walk);
            // A note of 64 KB is forty pages under one question: told, without a promise.
            table.add(if size < 64 << 10 { figure.within(BAR) } else { figure });
        }
    }
}
