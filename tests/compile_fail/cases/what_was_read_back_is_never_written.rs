//! Bytes from a disk or from outside may be anything: they can be opened, and cannot be written.

use record::{Kept, Record, Sealed};
use redact::RawNote;
use store::Store;

fn as_sealed(kept: Kept<Record>) -> Sealed<Record> {
    kept.into() //~ E0277
}

fn its_bytes(kept: &Kept<Record>) -> &[u8] {
    kept.bytes() //~ E0624
}

fn into_the_store(store: &mut Store, kept: &Kept<Record>) {
    let _ = store.commit(kept); //~ E0308
}

fn typed_words_into_the_store(store: &mut Store, note: &RawNote) {
    let _ = store.commit(note); //~ E0308
}
