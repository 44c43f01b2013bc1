//! The 143 vectors of C2SP's CCTV for the age format, through the code that opens everything of ours.

use std::{fs, io::Read, path::Path};

use sha2::{Digest, Sha256};

use crate::*;

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/cctv-age");

/// Where we answer otherwise than the vectors ask, and what we answer.
///
/// No post-quantum identities (our files have none, and the `age` library of this version reads none); no white space
/// before the armour (we write no armour); two stanzas without their empty last line are taken as older programs
/// wrote them, which harms nobody: the header's own authentication covers every byte of them.
const DEVIATIONS: &[(&str, &str)] = &[
    ("armor_hybrid", "refused instead of opened"),
    ("armor_whitespace_outside", "refused instead of opened"),
    ("hybrid", "refused instead of opened"),
    ("hybrid_and_x25519", "refused instead of opened"),
    ("hybrid_bad_tag", "refused instead of no match"),
    ("hybrid_currupted_enc_mlkem", "refused instead of no match"),
    ("hybrid_currupted_enc_x25519", "refused instead of no match"),
    ("hybrid_grease", "refused instead of opened"),
    ("hybrid_multiple_recipients", "refused instead of opened"),
    ("hybrid_no_match", "refused instead of no match"),
    ("hybrid_uppercase", "refused instead of no match"),
    ("stanza_missing_body", "opened instead of refused"),
    ("stanza_missing_final_line", "opened instead of refused"),
];

#[test]
fn the_vectors_of_the_format_come_out_as_they_should() {
    if !Path::new(VECTORS).is_dir() {
        eprintln!("skipped: the CCTV vectors are not beside this repository");
        return;
    }
    let mut files: Vec<_> = fs::read_dir(VECTORS)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.retain(|path| !path.ends_with("README.md"));
    assert_eq!(files.len(), 143);
    let mut deviations = vec![];
    for path in &files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let (expected, answer) = try_vector(&fs::read(path).unwrap());
        if expected != answer {
            deviations.push((name.to_owned(), format!("{answer} instead of {expected}")));
        }
    }
    let deviations: Vec<(&str, &str)> = deviations.iter().map(|(name, what)| (&**name, &**what)).collect();
    assert_eq!(deviations, DEVIATIONS);
}

/// What the vector expects, and what we make of it: "opened", "no match" or "refused".
fn try_vector(vector: &[u8]) -> (&'static str, &'static str) {
    let at = vector.windows(2).position(|bytes| bytes == b"\n\n").unwrap();
    let (header, mut body) = (std::str::from_utf8(&vector[..at]).unwrap(), vector[at + 2..].to_vec());
    let fields: Vec<(&str, &str)> = header.lines().map(|line| line.split_once(": ").unwrap()).collect();
    let field = |wanted| fields.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value);
    if field("compressed").is_some() {
        let packed = std::mem::take(&mut body);
        flate2::read::ZlibDecoder::new(&packed[..])
            .read_to_end(&mut body)
            .unwrap();
    }
    let passphrases: Vec<Passphrase> = fields
        .iter()
        .filter(|(key, _)| *key == "passphrase")
        .map(|(_, value)| Passphrase::from_typed((*value).to_owned()).unwrap())
        .collect();
    let identities = fields
        .iter()
        .filter(|(key, _)| *key == "identity")
        .map(|(_, value)| Opener::Identity(value));
    let openers: Vec<Opener<'_>> = identities.chain(passphrases.iter().map(Opener::Passphrase)).collect();
    let expected = match field("expect").unwrap() {
        "success" => "opened",
        "no match" => "no match",
        _ => "refused",
    };
    let answer = match open_stock(&body, &openers) {
        Ok(plain) => {
            let hash: String = Sha256::digest(&*plain)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert!(
                field("payload").is_none_or(|payload| payload == hash),
                "another payload than was sealed"
            );
            "opened"
        }
        Err(VaultError::NotForUs { .. }) => "no match",
        Err(_) => "refused",
    };
    (expected, answer)
}
