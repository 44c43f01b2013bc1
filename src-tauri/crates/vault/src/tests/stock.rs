//! The stock `age` program opens what we seal, with the right key and no other.

use std::{fs, process::Command};

use super::filled::{Filled, said};
use crate::*;

fn is_installed() -> bool {
    let found = Command::new("age").arg("--version").output().is_ok();
    if !found {
        eprintln!("skipped: the age program is not installed");
    }
    found
}

/// What `age -d -i` makes of a ciphertext, or `None` when it refuses.
fn age_opens(filled: &Filled, identity: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let [key, file] = ["key.txt", "sealed.age"].map(|name| filled.path().join(name));
    fs::write(&key, identity).unwrap();
    fs::write(&file, sealed).unwrap();
    let output = Command::new("age")
        .arg("-d")
        .arg("-i")
        .arg(key)
        .arg(file)
        .output()
        .unwrap();
    output.status.success().then_some(output.stdout)
}

#[test]
fn age_opens_a_record_with_its_identity_and_no_other() {
    if !is_installed() {
        return;
    }
    let filled = Filled::with(2);
    let vault = filled.unlock().unwrap();
    let right = vault.export_identity(filled.ids[0]).unwrap();
    let wrong = vault.export_identity(filled.ids[1]).unwrap();
    assert_eq!(age_opens(&filled, &right, &filled.sealed[0]), Some(said(filled.ids[0])));
    assert_eq!(age_opens(&filled, &wrong, &filled.sealed[0]), None);
}

#[test]
fn age_opens_a_bundle_for_each_recipient_and_seals_one_for_us() {
    if !is_installed() {
        return;
    }
    let filled = Filled::with(1);
    let mut vault = filled.unlock().unwrap();
    let (lead, deputy) = (KeyId::random(), KeyId::random());
    let to = [vault.new_intake(lead).unwrap(), vault.new_intake(deputy).unwrap()];
    let sealed = seal_to(&to, b"what travels").unwrap();
    for id in [lead, deputy] {
        let identity = vault.export_identity(id).unwrap();
        assert_eq!(
            age_opens(&filled, &identity, &sealed).as_deref(),
            Some(&b"what travels"[..])
        );
    }
    assert_eq!(
        age_opens(&filled, &vault.export_identity(filled.ids[0]).unwrap(), &sealed),
        None
    );

    let plain = filled.path().join("plain");
    fs::write(&plain, "from the stock program").unwrap();
    for armour in [false, true] {
        let mut age = Command::new("age");
        age.arg("-r")
            .arg(to[0].to_string())
            .args(armour.then_some("-a"))
            .arg(&plain);
        let theirs = age.output().unwrap().stdout;
        let identity = vault.export_identity(lead).unwrap();
        assert_eq!(
            &**open_stock(&theirs, &[Opener::Identity(&identity)]).unwrap(),
            b"from the stock program"
        );
        if !armour {
            assert_eq!(
                &**vault.open_sealed_to(&[deputy, lead], &theirs).unwrap(),
                b"from the stock program"
            );
        }
    }
}

#[test]
fn what_is_sealed_for_others_does_not_open_here() {
    let filled = Filled::with(1);
    let mut vault = filled.unlock().unwrap();
    let (ours, gone) = (KeyId::random(), KeyId::random());
    let to = vault.new_intake(ours).unwrap();
    let sealed = seal_to(&[to], b"what travels").unwrap();
    assert_eq!(
        &**vault.open_sealed_to(&[gone, ours], &sealed).unwrap(),
        b"what travels"
    );
    let not_for_us = Some(VaultError::NotForUs {
        what: Object::SealedFile,
    });
    assert_eq!(vault.open_sealed_to(&[gone], &sealed).err(), not_for_us);
    assert_eq!(vault.open_sealed_to(&[filled.ids[0]], &sealed).err(), not_for_us);
    assert_eq!(vault.open_sealed_to(&[], &sealed).err(), not_for_us);
    vault.destroy_key(ours).unwrap();
    assert_eq!(vault.open_sealed_to(&[ours], &sealed).err(), not_for_us);
}
