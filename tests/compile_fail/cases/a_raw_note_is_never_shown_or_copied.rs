//! A raw note is redacted or dropped: there is no look at it, no print of it and no second one.

use redact::RawNote;

fn debug(note: &RawNote) -> String {
    format!("{note:?}") //~ E0277
}

fn display(note: &RawNote) -> String {
    format!("{note}") //~ E0277
}

fn copy(note: &RawNote) -> RawNote {
    RawNote::clone(note) //~ E0277
}

fn look(note: &RawNote) -> &str {
    note //~ E0308
}

fn borrow(note: &RawNote) -> &str {
    note.as_ref() //~ E0599
}

fn compare(note: &RawNote, other: &RawNote) -> bool {
    note == other //~ E0369
}
