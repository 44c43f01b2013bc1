//! A vault's ordinary life.

use super::filled::{Filled, Resealed, typed};
use crate::*;

#[test]
fn what_is_sealed_opens_after_unlocking_and_after_a_rotation() {
    let folder = tempfile::tempdir().unwrap();
    let pass = typed("a phrase for tests");
    let id = KeyId::random();
    let mut vault = Vault::create(folder.path(), &pass, Work::TESTS).unwrap();
    vault.add_key(id).unwrap();
    let sealed = vault.seal(id, b"what was said").unwrap();
    let manifest = vault.seal_manifest(b"one record").unwrap();
    assert_eq!(
        Vault::unlock(folder.path(), &pass).err(),
        Some(VaultError::OpenElsewhere)
    );
    drop(vault);

    let mut vault = Vault::unlock(folder.path(), &pass).unwrap();
    assert_eq!(&**vault.open(id, &sealed).unwrap(), b"what was said");
    let mut resealed = vec![];
    vault
        .rotate(|vault| -> Result<(), VaultError> {
            assert_eq!(&**vault.open_manifest(&manifest)?, b"one record");
            resealed = vault.seal_manifest(b"one record")?;
            Ok(())
        })
        .unwrap();
    assert_eq!(vault.epoch(), 1);
    assert_eq!(
        vault.open_manifest(&manifest).err(),
        Some(VaultError::NotForUs { what: Object::Manifest })
    );
    assert_eq!(&**vault.open_manifest(&resealed).unwrap(), b"one record");
    drop(vault);
    let mut vault = Vault::unlock(folder.path(), &pass).unwrap();
    assert_eq!(&**vault.open(id, &sealed).unwrap(), b"what was said");
    vault.destroy_key(id).unwrap();
    assert_eq!(vault.open(id, &sealed).err(), Some(VaultError::KeyMissing(id)));
    assert_eq!(vault.destroyed_keys(), [id]);
}

#[test]
fn a_new_passphrase_is_a_new_epoch() {
    let filled = Filled::with(1);
    let new = typed("another phrase for tests");
    let mut vault = filled.unlock().unwrap();
    vault
        .change_passphrase(&filled.pass, &new, |_| Resealed::Ok(()))
        .unwrap();
    assert_eq!(vault.epoch(), 1);
    drop(vault);
    assert_eq!(filled.unlock().err(), Some(VaultError::WrongPassphrase));
    let vault = Vault::unlock(filled.path(), &new).unwrap();
    assert_eq!(filled.count_opened(&vault), 1);
}

#[test]
fn a_vault_grows_by_a_thousand_slots() {
    let filled = Filled::with(0);
    let mut vault = filled.unlock().unwrap();
    let ids: Vec<KeyId> = (0..1025).map(|_| KeyId::random()).collect();
    for (count, id) in ids.iter().enumerate() {
        assert_eq!(filled.read("keys.bin").len(), 65_536 * count.div_ceil(1024).max(1));
        vault.add_key(*id).unwrap();
    }
    drop(vault);
    let vault = filled.unlock().unwrap();
    assert!(ids.iter().all(|id| vault.has_key(*id)));
    assert_eq!(vault.key_ids().len(), 1025);
}

#[test]
fn a_signature_is_for_one_message_and_one_signer() {
    let (one, other) = (Filled::with(0).unlock().unwrap(), Filled::with(0).unlock().unwrap());
    let signature = one.sign(b"bundle 7");
    verify(&one.signer(), b"bundle 7", &signature).unwrap();
    assert_eq!(
        verify(&one.signer(), b"bundle 8", &signature),
        Err(VaultError::BadSignature)
    );
    assert_eq!(
        verify(&other.signer(), b"bundle 7", &signature),
        Err(VaultError::BadSignature)
    );
    let mut changed = signature;
    changed[63] ^= 1;
    assert_eq!(
        verify(&one.signer(), b"bundle 7", &changed),
        Err(VaultError::BadSignature)
    );
    // The neutral element signs anything for anyone where verification is not strict.
    let mut weak = [0; 32];
    weak[0] = 1;
    let mut forged = [0; 64];
    forged[0] = 1;
    assert_eq!(
        verify(&Signer(weak), b"anything", &forged),
        Err(VaultError::BadSignature)
    );
}

#[test]
fn sizes_are_powers_of_two_from_the_floor() {
    let rows = [
        (0, 8192),
        (1, 8192),
        (8192, 8192),
        (8193, 16384),
        (100_000, 131_072),
        (1 << 20, 1 << 20),
    ];
    for (len, expected) in rows {
        assert_eq!(padded_len(len, 8192), expected, "{len}");
    }
    assert_eq!((padded_len(0, 0), padded_len(3, 0), padded_len(10, 100)), (1, 4, 128));
    assert_eq!(padded_len(usize::MAX, 8192), usize::MAX);
}

#[test]
fn phrases_are_six_plain_words_and_strong() {
    for lang in [PhraseLang::En, PhraseLang::Fr] {
        let phrase = suggest_phrase(lang);
        assert!(phrase.is_ascii() && phrase.len() <= 96, "{}", *phrase);
        assert_eq!(phrase.split(' ').count(), 6);
        assert!(strength(&phrase).enough);
        assert_ne!(*phrase, *suggest_phrase(lang));
    }
}

#[test]
fn the_meter_has_a_floor() {
    let rows = [
        ("", 0),
        ("123456", 0),
        ("Tr0ub4dor&3", 3),
        ("montreal2024", 1),
        ("kestrel paints the ferry teal", 4),
    ];
    for (typed, score) in rows {
        assert_eq!(
            strength(typed),
            Strength {
                score,
                enough: score == 4
            },
            "{typed}"
        );
    }
    assert!(
        strength(&"a long line of words ".repeat(50_000)).score <= 4,
        "and a pasted megabyte comes back at all"
    );
}

#[test]
fn three_words_tell_keys_apart_in_both_languages() {
    let words = |first: u8, lang| {
        let mut key = [0; 32];
        key[0] = first;
        three_words(&key, lang)
    };
    assert_ne!(words(0, PhraseLang::En), words(1, PhraseLang::En));
    assert_eq!(words(0, PhraseLang::En), words(0, PhraseLang::En));
    // The same places in both lists, and never a decomposed accent.
    for first in 0..=255 {
        assert!(
            words(first, PhraseLang::Fr)
                .iter()
                .all(|word| !word.contains('\u{301}'))
        );
    }
}
