//! What is sealed is made of notes; no plain text and no typed words can be.

use record::{Ledger, RecordId};
use redact::{CleanText, RawNote};
use vault::Vault;

fn a_string(ledger: &Ledger, vault: &Vault, id: RecordId, words: &String) {
    let _ = ledger.seal(vault, id, words); //~ E0277
}

fn typed_words(ledger: &Ledger, vault: &Vault, id: RecordId, note: &RawNote) {
    let _ = ledger.seal(vault, id, note); //~ E0277
}

fn clean_text(ledger: &Ledger, vault: &Vault, id: RecordId, text: &CleanText) {
    let _ = ledger.seal(vault, id, text); //~ E0277
}
