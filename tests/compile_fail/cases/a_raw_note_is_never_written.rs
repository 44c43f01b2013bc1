//! No codec takes a raw note, a roster or clean text.

fn write<T: serde::Serialize>(_: &T) {}

fn a_note(note: &redact::RawNote) {
    write(note); //~ E0277
}

fn clean_text(text: &redact::CleanText) {
    write(text); //~ E0277
}

fn read() -> Option<redact::RawNote> {
    serde_json::from_str("\"words\"").ok() //~ E0277
}
