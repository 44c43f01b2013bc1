//! A vault's ordinary life.

use crate::*;

fn typed(text: &str) -> Passphrase {
    Passphrase::from_typed(text.to_owned()).unwrap()
}

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
