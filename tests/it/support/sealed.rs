//! What lies in a vault's folder, read without the desk: ciphertexts, and what its keys open.

use super::{PHRASE, patiently};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use tempfile::TempDir;
use vault::{KeyId, Passphrase, Vault, Zeroizing};

/// One row of the store.
pub struct Row {
    pub id: KeyId,
    pub body: Vec<u8>,
}

/// A copy of a folder as it lies on the disk now, journals and all.
pub fn copy_of(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_into(folder, copy.path());
    copy
}

/// Copies every file of a folder.
pub fn copy_into(folder: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

/// Every row of the store in a folder that nobody has open.
pub fn rows(folder: &Path) -> Vec<Row> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(folder.join(store::FILE), flags).unwrap();
    let mut statement = db.prepare("SELECT id, body FROM records").unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        let id = KeyId(row.get::<_, [u8; 16]>(0)?);
        Ok(Row { id, body: row.get(1)? })
    };
    statement.query_map([], row).unwrap().map(Result::unwrap).collect()
}

/// The keys of a folder that nobody has open.
pub fn vault(folder: &Path) -> Vault {
    let passphrase = Passphrase::from_typed(PHRASE.to_owned()).unwrap();
    patiently(|| Ok(Vault::unlock(folder, &passphrase)?)).unwrap()
}

/// What any key of `vault` opens among these rows.
pub fn opened(vault: &Vault, rows: &[Row]) -> Vec<Zeroizing<Vec<u8>>> {
    let keys = vault.key_ids();
    let by_any = |row: &Row| keys.iter().find_map(|key| vault.open(*key, &row.body).ok());
    rows.iter().filter_map(by_any).collect()
}

/// Whether a word stands in any of these plaintexts.
pub fn is_said(plaintexts: &[Zeroizing<Vec<u8>>], word: &str) -> bool {
    plaintexts
        .iter()
        .any(|text| text.windows(word.len()).any(|part| part == word.as_bytes()))
}
