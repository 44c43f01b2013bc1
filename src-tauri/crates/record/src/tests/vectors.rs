//! Records of every released format still open, to the byte. Vectors are added, never edited.
//!
//! `UPDATE=1` writes the vectors of the present format where there are none yet.

use super::draft_samples::*;
use super::samples::*;
use crate::*;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Opener, open_stock};

const KINDS: [Kind; 5] = [Kind::Open, Kind::Session, Kind::Study, Kind::Names, Kind::Reading];

/// What formats 2 to 5 added. A reading that says what format 1 has no word for is of format 4.
const ADDED: [(Kind, u32); 5] = [
    (Kind::Learned, 2),
    (Kind::Remarks, 3),
    (Kind::Draft, 4),
    (Kind::Reading, 4),
    (Kind::Kits, 5),
];

fn folder_of(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/vectors/record-{format}"))
}

/// What stood in the records of format 1 and is passed over since: remarks on the kit, which no interview holds.
const NO_MORE: [&str; 3] = [
    r#","kit_remarks":["too long"]"#,
    r#"{"at":{"record":"03030303-0303-0303-0303-030303030303","question":"","remark":0},"themes":[1,2]},"#,
    r#",{"at":{"record":"03030303-0303-0303-0303-030303030303","question":"","remark":0}}"#,
];

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Open => "open",
        Kind::Session => "session",
        Kind::Study => "study",
        Kind::Names => "names",
        Kind::Reading => "reading",
        Kind::Learned => "learned",
        Kind::Remarks => "remarks",
        Kind::Draft => "draft",
        Kind::Custody => "custody",
        Kind::Plan => "plan",
        Kind::Kits => "kits",
    }
}

/// From format 5 on each kind has a key of its own, so that a kind can be added without the others.
fn key(kind: Kind, format: u32) -> String {
    if format < 5 {
        "key.txt".to_owned()
    } else {
        format!("{}.key.txt", name(kind))
    }
}

#[test]
fn records_of_every_format_open_to_the_same_bytes() {
    for (kind, format) in KINDS.map(|kind| (kind, 1)).into_iter().chain(ADDED) {
        let folder = folder_of(format);
        if std::env::var_os("UPDATE").is_some() && !folder.join(name(kind)).with_extension("age").exists() {
            write_vectors(&folder, format);
        }
        let key = fs::read_to_string(folder.join(key(kind, format))).unwrap();
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
            Content::Remarks(found) => wire::write(&header, found.into()),
            Content::Draft(found) => wire::write(&header, (&**found).into()),
            Content::Custody(found) => wire::write(&header, found.into()),
            Content::Plan(found) => wire::write(&header, (&**found).into()),
            Content::Kits(found) => wire::write(&header, (&**found).into()),
        };
        let expected = String::from_utf8(expected).unwrap();
        let still = NO_MORE.iter().fold(expected, |text, gone| text.replace(gone, ""));
        let again = String::from_utf8(again.unwrap().to_vec()).unwrap();
        assert_eq!(again.trim_end(), still.trim_end(), "{kind:?}");
    }
}

fn write_vectors(folder: &Path, format: u32) {
    let (_folder, mut vault) = vault();
    fs::create_dir_all(folder).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    let id = RecordId::from_bytes([0x5b; 16]);
    vault.add_key(id.key()).unwrap();
    let identity = vault.export_identity(id.key()).unwrap();
    let (open, sealed, study) = (full_session(), full_session().seal(), lead_study());
    let (names, reading, learned, remarks) = (names(), reading(), learned(), remarks());
    let (finer, draft, kits) = (finer_reading(), draft(), kits());
    let all: [ToSeal<'_>; 10] = [
        (&open).into(),
        (&sealed).into(),
        (&study).into(),
        (&names).into(),
        (&reading).into(),
        (&learned).into(),
        (&remarks).into(),
        (&finer).into(),
        (&draft).into(),
        (&kits).into(),
    ];
    for content in all.into_iter().filter(|content| content.format() == format) {
        let header = Header {
            study: study_id(),
            record: id,
            version: 3,
            previous: Digest::of(b"version 2"),
            kind: content.kind(),
        };
        let text = wire::write(&header, content).unwrap();
        write(&key(header.kind, format), format!("{}\n", *identity).as_bytes());
        write(&format!("{}.txt", name(header.kind)), &text);
        write(
            &format!("{}.age", name(header.kind)),
            &vault.seal(id.key(), &text).unwrap(),
        );
    }
}
