//! Reading a note is `expose()`, with a reason above it; nothing else shows its words.

use record::NoteText;

fn printed(note: &NoteText) -> String {
    note.to_string() //~ E0599
}

fn looked_into(note: &NoteText) -> &str {
    note //~ E0308
}

fn length(note: &NoteText) -> usize {
    note.len() //~ E0599
}
