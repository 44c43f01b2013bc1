//! The only way: typed words go through the redactor, become a note, stand in a session, and are sealed as a record.

use kit::QuestionId;
use record::{Consent, Digest, Ledger, Line, NoteText, OpenSession, Put, RecordError, RecordId, SealedSession};
use redact::{CleanText, RawNote};

fn typed(words: &str) -> RawNote {
    RawNote::typed(words)
}

fn kept(clean: CleanText) -> NoteText {
    NoteText::from(clean)
}

fn consent() -> Option<Consent> {
    Consent::spoken(true, true)
}

fn noted(session: &mut OpenSession, question: &QuestionId, lines: Vec<Line>) {
    session.note(question, lines);
}

fn sealed(ledger: &Ledger, vault: &vault::Vault, id: RecordId, session: &OpenSession) -> Result<Put, RecordError> {
    ledger.seal(vault, id, session)
}

fn finished(session: OpenSession) -> SealedSession {
    session.seal()
}

fn written(store: &mut store::Store, batch: &record::Commit) -> Result<(), store::StoreError> {
    store.commit(batch)
}

fn writable<T: serde::Serialize>(it: &T) -> String {
    serde_json::to_string(it).unwrap_or_default()
}

fn named(digest: Digest) -> String {
    format!("{digest:?}")
}
