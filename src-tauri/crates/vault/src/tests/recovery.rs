//! The sheet: it opens, alone or as two halves, and nothing else does; a new one makes the old one void.

use super::filled::{Filled, Resealed, typed};
use crate::{root::HALF, *};

fn with_sheet() -> (Filled, RecoveryKey) {
    let filled = Filled::with(2);
    let key = RecoveryKey::draw();
    let mut vault = filled.unlock().unwrap();
    vault.change_sheet(Some(key.recipient()), |_| Resealed::Ok(())).unwrap();
    (filled, key)
}

fn refusal(filled: &Filled, words: &str) -> VaultError {
    let opened = RecoveryKey::read(words).and_then(|key| Vault::unlock_with_sheet(filled.path(), &key, &typed("new")));
    opened.err().expect("it opened")
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_sheet() {
    let (filled, key) = with_sheet();
    let key = RecoveryKey::read(&key.words()).unwrap();
    let new = typed("nine borrowed umbrellas");
    let mut vault = Vault::unlock_with_sheet(filled.path(), &key, &new).unwrap();
    assert_eq!(filled.count_opened(&vault), 2);
    vault.rotate(|_| Resealed::Ok(())).unwrap();
    drop(vault);
    assert_eq!(
        filled.unlock().err(),
        Some(VaultError::WrongPassphrase),
        "the forgotten one opens nothing any more"
    );
    let vault = Vault::unlock(filled.path(), &new).unwrap();
    assert_eq!(
        (filled.count_opened(&vault), vault.sheet()),
        (2, Some(&key.recipient()))
    );
    drop(vault);
    // The paper in the safe is good for the next time too.
    Vault::unlock_with_sheet(filled.path(), &key, &new).unwrap();
}

#[test]
fn until_a_new_root_is_written_the_passphrase_stays_what_it_was() {
    let (filled, key) = with_sheet();
    let root = filled.read("root.bin");
    drop(Vault::unlock_with_sheet(filled.path(), &key, &typed("never written")).unwrap());
    assert_eq!(filled.read("root.bin"), root);
    assert_eq!(filled.count_opened(&filled.unlock().unwrap()), 2);
}

#[test]
fn two_halves_open_in_any_order_and_each_is_useless() {
    let (filled, key) = with_sheet();
    for _ in 0..20 {
        let [one, other] = key.words_for_two();
        assert_eq!(refusal(&filled, &one), VaultError::WrongRecoveryKey);
        assert_eq!(refusal(&filled, &other), VaultError::WrongRecoveryKey);
        for both in [format!("{} {}", *one, *other), format!("{}\n\n{}", *other, *one)] {
            let vault =
                Vault::unlock_with_sheet(filled.path(), &RecoveryKey::read(&both).unwrap(), &filled.pass).unwrap();
            assert_eq!(filled.count_opened(&vault), 2);
        }
        assert_eq!(
            refusal(&filled, &format!("{} {}", *one, *one)),
            VaultError::RecoveryWords
        );
        // Halves of two printings do not belong together.
        let [again, _] = key.words_for_two();
        assert_eq!(
            refusal(&filled, &format!("{} {}", *again, *other)),
            VaultError::WrongRecoveryKey
        );
    }
}

/// A half is drawn at random and tells nothing: over many, every bit of it is as often set as not, whatever the key.
#[test]
fn a_half_does_not_depend_on_the_key() {
    let rounds = 60;
    for key in [RecoveryKey::draw(), RecoveryKey::draw()] {
        for half in 0..2 {
            let mut set = [0_u32; 256];
            for _ in 0..rounds {
                let words = &key.words_for_two()[half];
                let mnemonic = bip39::Mnemonic::parse_in(bip39::Language::English, &**words).unwrap();
                for (bit, count) in set.iter_mut().enumerate() {
                    *count += u32::from(mnemonic.to_entropy()[bit / 8] >> (bit % 8) & 1);
                }
            }
            // 30 on average, 4 the deviation: six of them on either side.
            assert!(set.iter().all(|count| (5..=55).contains(count)), "{set:?}");
        }
    }
}

#[test]
fn a_new_sheet_makes_the_old_one_void() {
    let (filled, old) = with_sheet();
    let copy = filled.copy();
    let new = RecoveryKey::draw();
    let mut vault = filled.unlock().unwrap();
    vault.change_sheet(Some(new.recipient()), |_| Resealed::Ok(())).unwrap();
    drop(vault);
    assert_eq!(refusal(&filled, &old.words()), VaultError::WrongRecoveryKey);
    assert!(Vault::unlock_with_sheet(filled.path(), &new, &filled.pass).is_ok());
    // An old root put back opens no slot of the new keys.
    filled.write("root.bin", &copy.read("root.bin"));
    assert_eq!(
        refusal(&filled, &old.words()),
        VaultError::Damaged { what: Object::KeysFile }
    );
    // And a vault may have none again.
    let mut vault = copy.unlock().unwrap();
    vault.change_sheet(None, |_| Resealed::Ok(())).unwrap();
    drop(vault);
    assert_eq!(refusal(&copy, &old.words()), VaultError::NoRecovery);
    assert_eq!(&copy.read("root.bin")[8..10], &[0, 1], "format 1 again");
}

#[test]
fn every_later_root_is_sealed_to_the_sheet() {
    let (filled, key) = with_sheet();
    let mut vault = filled.unlock().unwrap();
    vault.destroy_key(filled.ids[0]).unwrap();
    vault.rotate(|_| Resealed::Ok(())).unwrap();
    vault
        .change_passphrase(&filled.pass, &typed("another"), |_| Resealed::Ok(()))
        .unwrap();
    drop(vault);
    let vault = Vault::unlock_with_sheet(filled.path(), &key, &typed("third")).unwrap();
    assert_eq!((filled.count_opened(&vault), vault.epoch()), (1, 3));
}

#[test]
fn what_is_typed_may_be_anything() {
    let (filled, key) = with_sheet();
    let words = key.words();
    let upper = words.to_uppercase().replace(' ', "\n 7. ");
    assert!(Vault::unlock_with_sheet(filled.path(), &RecoveryKey::read(&upper).unwrap(), &filled.pass).is_ok());
    let list: Vec<&str> = words.split(' ').collect();
    let mut swapped = list.clone();
    let (first, second) = (0, list.iter().position(|word| *word != list[0]).unwrap());
    swapped.swap(first, second);
    // One in 256 of such mistakes has a checksum that fits; then it is another key.
    let refused = [VaultError::RecoveryWords, VaultError::WrongRecoveryKey];
    assert!(refused.contains(&refusal(&filled, &swapped.join(" "))));
    let (long, wrong) = ("abandon ".repeat(10_000), list[..23].join(" ") + " zzzz");
    for typed in [
        "",
        " ",
        "\0",
        "é à ü",
        &list[..23].join(" "),
        &long,
        &wrong,
        &"zoo ".repeat(24),
        "\u{202e}abandon",
    ] {
        assert_eq!(
            RecoveryKey::read(typed).err(),
            Some(VaultError::RecoveryWords),
            "{typed:?}"
        );
    }
    assert!(refused.contains(&refusal(&filled, &RecoveryKey::draw().words())));
    let without = Filled::with(0);
    assert_eq!(refusal(&without, &words), VaultError::NoRecovery);
}

#[test]
fn a_root_with_a_sheet_is_bound_in_every_byte() {
    let (filled, key) = with_sheet();
    let half = filled.read("root.bin")[..HALF].to_vec();
    let number = |at: usize| usize::from(u16::from_be_bytes([half[at], half[at + 1]]));
    let (start, end) = (32 + number(10), 32 + number(10) + number(12));
    assert!(end < HALF && half[end..].iter().all(|byte| *byte == 0));
    for at in (8..14).chain(start..end) {
        let mut forged = half.clone();
        forged[at] ^= 1;
        crate::root::forge_checksum(&mut forged);
        assert!(
            crate::root::Root::from_half_by_sheet(&forged, &key).is_err(),
            "byte {at}"
        );
    }
}

const VECTOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/vectors/vault-2");

#[test]
fn a_vault_of_format_2_opens_by_passphrase_by_sheet_and_by_two_halves() {
    let file = |name: &str| std::fs::read(std::path::Path::new(VECTOR).join(name)).unwrap();
    let text = |name: &str| String::from_utf8(file(name)).unwrap();
    let open = |words: Option<String>| {
        let folder = tempfile::tempdir().unwrap();
        for name in ["root.bin", "keys.bin"] {
            std::fs::write(folder.path().join(name), file(name)).unwrap();
        }
        let pass = typed(&text("passphrase.txt"));
        let vault = match words {
            Some(words) => Vault::unlock_with_sheet(folder.path(), &RecoveryKey::read(&words).unwrap(), &pass),
            None => Vault::unlock(folder.path(), &pass),
        };
        let vault = vault.unwrap();
        let said = vault.open(vault.key_ids()[0], &file("record.age")).unwrap();
        assert_eq!(*said, b"A record sealed by the second format.\n");
    };
    open(None);
    open(Some(text("sheet.txt")));
    open(Some(text("second-half.txt") + &text("first-half.txt")));
}

/// How the vector was made, once. It refuses to write over it.
#[test]
#[ignore = "the vector exists; a new format gets a new folder"]
fn write_the_second_vector() {
    let (root, folder) = (std::path::Path::new(VECTOR), tempfile::tempdir().unwrap());
    std::fs::create_dir(root).unwrap();
    let phrase = "eleven paper boats cross the kitchen";
    let mut vault = Vault::create(folder.path(), &typed(phrase), Work::FULL).unwrap();
    let (id, key) = (KeyId::random(), RecoveryKey::draw());
    vault.add_key(id).unwrap();
    vault.change_sheet(Some(key.recipient()), |_| Resealed::Ok(())).unwrap();
    let put = |name: &str, bytes: &[u8]| std::fs::write(root.join(name), bytes).unwrap();
    let [one, other] = key.words_for_two();
    put("passphrase.txt", format!("{phrase}\n").as_bytes());
    put("sheet.txt", format!("{}\n", *key.words()).as_bytes());
    put("first-half.txt", format!("{}\n", *one).as_bytes());
    put("second-half.txt", format!("{}\n", *other).as_bytes());
    put(
        "record.age",
        &vault.seal(id, b"A record sealed by the second format.\n").unwrap(),
    );
    drop(vault);
    for name in ["root.bin", "keys.bin"] {
        put(name, &std::fs::read(folder.path().join(name)).unwrap());
    }
}
