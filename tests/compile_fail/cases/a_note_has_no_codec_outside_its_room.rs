//! Only the room that seals notes can write or read one: no other codec, no JSON on its way to a window.

use record::NoteText;

fn written(note: &NoteText) -> String {
    serde_json::to_string(note).unwrap_or_default() //~ E0277
}

fn read(json: &str) -> Option<NoteText> {
    serde_json::from_str(json).ok() //~ E0277
}
