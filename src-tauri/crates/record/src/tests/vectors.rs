//! Records of every released format still open, to the byte. Vectors are added, never edited.
//!
//! `UPDATE=1` writes the vectors of the present format where there are none yet.

use super::samples::*;
use crate::*;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Opener, open_stock};

const KINDS: [Kind; 5] = [Kind::Open, Kind::Session, Kind::Study, Kind::Names, Kind::Reading];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/record-1")
}

/// What format 2 added.
fn second() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/record-2")
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Open => "open",
        Kind::Session => "session",
        Kind::Study => "study",
        Kind::Names => "names",
        Kind::Reading => "reading",
        Kind::Learned => "learned",
    }
}

#[test]
fn records_of_every_format_open_to_the_same_bytes() {
    if std::env::var_os("UPDATE").is_some() && !folder().exists() {
        write_vectors();
    }
    if std::env::var_os("UPDATE").is_some() && !second().exists() {
        write_second();
    }
    for (kind, folder) in KINDS
        .map(|kind| (kind, folder()))
        .into_iter()
        .chain([(Kind::Learned, second())])
    {
        let key = fs::read_to_string(folder.join("key.txt")).unwrap();
        let sealed = fs::read(folder.join(name(kind)).with_extension("age")).unwrap();
        let expected = fs::read(folder.join(name(kind)).with_extension("txt")).unwrap();
        let text = open_stock(&sealed, &[Opener::Identity(key.trim())]).unwrap();
        assert_eq!(*text, expected, "{kind:?}");

        let (header, content) = wire::read(&text).unwrap();
        assert_eq!((header.kind, header.version), (kind, 3));
        // The present writer still says it in the same words.
        let again = match &content {
            Content::Open(found) => wire::write(&header, found.into()),
            Content::Session(found) => wire::write(&header, found.into()),
            Content::Study(found) => wire::write(&header, (&**found).into()),
            Content::Names(found) => wire::write(&header, found.into()),
            Content::Reading(found) => wire::write(&header, found.into()),
            Content::Learned(found) => wire::write(&header, found.into()),
        };
        assert_eq!(*again.unwrap(), expected, "{kind:?}");
    }
}

fn write_vectors() {
    let (_folder, mut vault) = vault();
    fs::create_dir_all(folder()).unwrap();
    let id = RecordId::from_bytes([0x5b; 16]);
    vault.add_key(id.key()).unwrap();
    fs::write(
        folder().join("key.txt"),
        format!("{}\n", *vault.export_identity(id.key()).unwrap()),
    )
    .unwrap();
    let (open, sealed, study) = (full_session(), full_session().seal(), lead_study());
    let (names, reading, learned) = (names(), reading(), learned());
    for kind in KINDS {
        let header = Header {
            study: study_id(),
            record: id,
            version: 3,
            previous: Digest::of(b"version 2"),
            kind,
        };
        let content = match kind {
            Kind::Open => ToSeal::from(&open),
            Kind::Session => (&sealed).into(),
            Kind::Study => (&study).into(),
            Kind::Names => (&names).into(),
            Kind::Reading => (&reading).into(),
            Kind::Learned => (&learned).into(),
        };
        let text = wire::write(&header, content).unwrap();
        fs::write(folder().join(name(kind)).with_extension("txt"), &text).unwrap();
        fs::write(
            folder().join(name(kind)).with_extension("age"),
            vault.seal(id.key(), &text).unwrap(),
        )
        .unwrap();
    }
}

fn write_second() {
    fs::create_dir_all(second()).unwrap();
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([0x5b; 16]),
        version: 3,
        previous: Digest::of(b"version 2"),
        kind: Kind::Learned,
    };
    let text = wire::write(&header, (&learned()).into()).unwrap();
    let (_folder, mut vault) = vault();
    vault.add_key(header.record.key()).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(second().join(name), bytes).unwrap();
    write(
        "key.txt",
        format!("{}\n", *vault.export_identity(header.record.key()).unwrap()).as_bytes(),
    );
    write("learned.txt", &text);
    write("learned.age", &vault.seal(header.record.key(), &text).unwrap());
}
