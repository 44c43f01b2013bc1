//! Vaults of every released format still open. Vectors are added, never edited.

use std::{fs, path::Path, process::Command};

use super::filled::typed;
use crate::*;

const VECTOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/vectors/vault-1");
const RECORD: &str = "A record sealed by the first format.\n";
const MANIFEST: &str = "A manifest sealed by the first format.\n";
const BUNDLE: &str = "A bundle sealed by the first format.\n";
const IDS: [KeyId; 2] = [
    KeyId(*b"\x3a\x91\x5c\x07\xee\x12\x4d\x80\xa6\x1f\x55\xd3\x20\x9b\x77\xc4"),
    KeyId(*b"\xc0\x08\x6b\xf2\x19\x44\x4e\x3d\x8b\x72\x0d\xe1\x9a\x35\x5f\x60"),
];

fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(VECTOR).join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(file(name)).unwrap()
}

fn unlock(state: &str) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["root.bin", "keys.bin"] {
        fs::write(folder.path().join(name), file(&format!("{state}/{name}"))).unwrap();
    }
    let vault = Vault::unlock(folder.path(), &typed(&text("passphrase.txt"))).unwrap();
    (folder, vault)
}

#[test]
fn a_vault_of_format_1_opens_byte_for_byte() {
    let (_folder, vault) = unlock("closed");
    assert_eq!(vault.key_ids(), IDS);
    assert_eq!(vault.damaged_slots(), 0);
    assert_eq!(**vault.open(IDS[0], &file("record.age")).unwrap(), *RECORD.as_bytes());
    assert_eq!(
        **vault.open_manifest(&file("manifest.age")).unwrap(),
        *MANIFEST.as_bytes()
    );
    assert_eq!(
        **vault.open_sealed_to(&IDS, &file("bundle.age")).unwrap(),
        *BUNDLE.as_bytes()
    );
    assert_eq!(format!("{:?}\n", vault.id()), text("vault-id.txt"));
    assert_eq!(format!("{}\n", vault.recipient(IDS[1]).unwrap()), text("recipient.txt"));
    assert_eq!(format!("{:?}\n", vault.signer()), text("signer.txt"));
    // Ed25519 signatures are determined by key and message.
    assert_eq!(vault.sign(RECORD.as_bytes()).to_vec(), file("signature.bin"));
    verify(&vault.signer(), RECORD.as_bytes(), &vault.sign(RECORD.as_bytes())).unwrap();
}

#[test]
fn a_vault_of_format_1_interrupted_in_a_rotation_opens() {
    let (_folder, mut vault) = unlock("rotating");
    assert!(vault.needs_rotation());
    assert_eq!(**vault.open(IDS[0], &file("record.age")).unwrap(), *RECORD.as_bytes());
    assert_eq!(
        **vault.open_manifest(&file("manifest.age")).unwrap(),
        *MANIFEST.as_bytes()
    );
    vault.rotate(|_| Result::<(), VaultError>::Ok(())).unwrap();
    assert_eq!(**vault.open(IDS[0], &file("record.age")).unwrap(), *RECORD.as_bytes());
}

#[test]
fn the_script_in_the_description_finds_the_identities() {
    let has_python = Command::new("python3").args(["-c", "import cryptography"]).output();
    if !has_python.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: no python3 with the cryptography package");
        return;
    }
    let description = include_str!("../../FORMAT.md");
    let script = description
        .split("```python\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    for state in ["closed", "rotating"] {
        let (folder, vault) = unlock(state);
        let pass = typed(&text("passphrase.txt"));
        let half = file(&format!("{state}/root.bin"));
        let end = 32 + usize::from(u16::from_be_bytes([half[10], half[11]]));
        let root = open_stock(&half[32..end], &[Opener::Passphrase(&pass)]).unwrap();
        fs::write(folder.path().join("root"), &*root).unwrap();
        let keys = Path::new(VECTOR).join(state).join("keys.bin");
        let mut python = Command::new("python3");
        let output = python
            .arg("-c")
            .arg(script)
            .arg(folder.path().join("root"))
            .arg(keys)
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        for id in IDS {
            let expected = format!("# {id:?}\n{}\n", *vault.export_identity(id).unwrap());
            assert!(printed.contains(&expected), "{state}: {id:?}");
        }
    }
}

/// How the vector was made, once. It refuses to write over it.
#[test]
#[ignore = "the vector exists; a new format gets a new folder"]
fn write_the_vector() {
    let root = Path::new(VECTOR);
    fs::create_dir(root).unwrap();
    let phrase = "seventeen green kettles whistle politely";
    let folder = tempfile::tempdir().unwrap();
    let mut vault = Vault::create(folder.path(), &typed(phrase), Work::FULL).unwrap();
    IDS.iter().for_each(|id| vault.add_key(*id).unwrap());
    let put = |name: &str, bytes: &[u8]| fs::write(root.join(name), bytes).unwrap();
    put("passphrase.txt", format!("{phrase}\n").as_bytes());
    put("record.age", &vault.seal(IDS[0], RECORD.as_bytes()).unwrap());
    put("manifest.age", &vault.seal_manifest(MANIFEST.as_bytes()).unwrap());
    let recipient = vault.recipient(IDS[1]).unwrap();
    put(
        "bundle.age",
        &seal_to(std::slice::from_ref(&recipient), BUNDLE.as_bytes()).unwrap(),
    );
    put("vault-id.txt", format!("{:?}\n", vault.id()).as_bytes());
    put("recipient.txt", format!("{recipient}\n").as_bytes());
    put("signer.txt", format!("{:?}\n", vault.signer()).as_bytes());
    put("signature.bin", &vault.sign(RECORD.as_bytes()));
    let keep = |state: &str| {
        fs::create_dir(root.join(state)).unwrap();
        for name in ["root.bin", "keys.bin"] {
            fs::copy(folder.path().join(name), root.join(state).join(name)).unwrap();
        }
    };
    keep("closed");
    let stopped = vault.rotate(|_| Err(VaultError::NoRecipients));
    assert_eq!(stopped, Err(VaultError::NoRecipients));
    // Half of the slots of the old epoch, half of the new: as a power cut leaves them.
    keep("rotating");
    let mut keys = fs::read(root.join("rotating/keys.bin")).unwrap();
    keys[..32_768].copy_from_slice(&fs::read(root.join("closed/keys.bin")).unwrap()[..32_768]);
    put("rotating/keys.bin", &keys);
}
