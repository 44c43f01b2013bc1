//! A note comes from clean text, or out of a record that was opened.

use record::NoteText;
use redact::RawNote;

fn from_a_string(words: String) -> NoteText {
    NoteText::from(words) //~ E0277
}

fn from_typed_words(note: RawNote) -> NoteText {
    NoteText::from(note) //~ E0277
}

fn by_the_door_of_the_codec(words: String) -> NoteText {
    NoteText::from_wire(words) //~ E0624
}
