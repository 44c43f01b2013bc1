//! What must stay impossible, checked on every run.

use crate::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use static_assertions::assert_not_impl_any;
use std::fmt::Display;
use std::ops::Deref;

// A note is made by the redactor or read from a record; it prints and writes itself nowhere.
assert_not_impl_any!(NoteText: From<String>, From<&'static str>, Default, Display, Deref, AsRef<str>, Serialize, DeserializeOwned);
assert_not_impl_any!(Line: Serialize, DeserializeOwned, Display, Default);
assert_not_impl_any!(Interview: Serialize, DeserializeOwned, Display);
assert_not_impl_any!(OpenSession: Serialize, DeserializeOwned, Default);
assert_not_impl_any!(SealedSession: Serialize, DeserializeOwned, Default, Into<OpenSession>);
assert_not_impl_any!(Reading: Serialize, DeserializeOwned);
assert_not_impl_any!(Learned: Serialize, DeserializeOwned, Display);
assert_not_impl_any!(LearnedWord: Serialize, DeserializeOwned, Display, Deref, AsRef<str>);
assert_not_impl_any!(Remarks: Serialize, DeserializeOwned, Display);
assert_not_impl_any!(Plan: Serialize, DeserializeOwned, Display);
assert_not_impl_any!(Names: Serialize, DeserializeOwned, Display, Clone, Default);

// Bytes become `Kept` and never `Sealed`; `Kept` gives no bytes.
assert_not_impl_any!(Sealed<Record>: From<Vec<u8>>, From<&'static [u8]>, From<Kept<Record>>, Clone, Default);
assert_not_impl_any!(Kept<Record>: AsRef<[u8]>, Deref, Into<Vec<u8>>, Into<Sealed<Record>>, Clone, Serialize);
assert_not_impl_any!(Kept<Sheaf>: AsRef<[u8]>, Deref, Into<Vec<u8>>, Into<Sealed<Sheaf>>, Clone, Serialize);

// A batch is made by the ledger; consent is spoken.
assert_not_impl_any!(Commit: Clone, Default, Serialize, DeserializeOwned);
assert_not_impl_any!(Put: Clone, Default, From<Vec<u8>>);
assert_not_impl_any!(Consent: Clone, Copy, Default);
assert_not_impl_any!(Page: Serialize, DeserializeOwned, std::fmt::Debug, AsRef<[u8]>);

#[test]
fn a_note_prints_its_length_and_no_word() {
    let session = super::samples::full_session();
    let printed = format!(
        "{session:?} {:?} {:?} {:?} {:?}",
        super::samples::reading(),
        super::samples::learned(),
        super::samples::remarks(),
        session.clone().seal()
    );
    for word in [
        "nobody",
        "œuvre",
        "waiting",
        "tools",
        "quelqu",
        "They wait",
        "Quillfeather",
        "IITB",
        "the sheet",
        "section 5",
    ] {
        assert!(!printed.contains(word), "{word}");
    }
    assert!(printed.contains("NoteText(14 bytes)"));
}
