//! The bare calls: what the disk, age and SQLite cost by themselves.

use crate::interviews;
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};
use record::{RecordId, SealedSession};
use rusqlite::Connection;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::thread;

/// A file that only grows.
pub struct BareFile(File);

impl BareFile {
    /// A new file in this folder.
    pub fn create(folder: &Path) -> Self {
        let place = folder.join("bare.log");
        Self(OpenOptions::new().create_new(true).append(true).open(place).unwrap())
    }

    /// Appends the bytes; when this returns they are on the disk (`fdatasync`).
    pub fn append(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).unwrap();
        self.0.sync_data().unwrap();
    }
}

/// One table of blobs, as lasting as ours.
pub struct BareTable(Connection);

impl BareTable {
    /// A new database in this folder.
    pub fn create(folder: &Path) -> Self {
        let db = Connection::open(folder.join("bare.db")).unwrap();
        db.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE records (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
        )
        .unwrap();
        Self(db)
    }

    /// Commits these rows, over whatever stands there.
    pub fn commit(&mut self, rows: &[&[u8]]) {
        let work = self.0.transaction().unwrap();
        let mut put = work
            .prepare_cached("INSERT OR REPLACE INTO records VALUES (?1, ?2)")
            .unwrap();
        for (id, body) in rows.iter().enumerate() {
            put.execute((id as i64, body)).unwrap();
        }
        drop(put);
        work.commit().unwrap();
    }
}

/// SQLite's own full-text index in memory, over every line.
pub struct BareIndex(Connection);

impl BareIndex {
    /// Reads everything once.
    pub fn of(held: &[(RecordId, SealedSession)]) -> Self {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE VIRTUAL TABLE noted USING fts5(words, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')",
        )
        .unwrap();
        let work = db.transaction().unwrap();
        {
            let mut put = work
                .prepare("INSERT INTO noted (rowid, words) VALUES (?1, ?2)")
                .unwrap();
            for (row, line) in (1_i64..).zip(interviews::lines(held)) {
                put.execute((row, line)).unwrap();
            }
        }
        work.commit().unwrap();
        Self(db)
    }

    /// Rows with a word that begins so.
    pub fn find(&self, begun: &str) -> Vec<i64> {
        let mut ask = self
            .0
            .prepare_cached("SELECT rowid FROM noted WHERE noted MATCH ?1")
            .unwrap();
        let rows = ask.query_map([format!("\"{begun}\"*")], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }
}

/// Every body of a closed store, read into memory by SQLite alone.
pub fn read_store(folder: &Path) -> Vec<Vec<u8>> {
    let db = Connection::open(folder.join(store::FILE)).unwrap();
    let mut statement = db.prepare("SELECT body FROM records").unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// One age file for one recipient.
pub fn encrypt(to: &Recipient, bytes: &[u8]) -> Vec<u8> {
    let encryptor = Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(Vec::with_capacity(bytes.len() + 1024)).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// What is in an age file.
pub fn decrypt(with: &dyn age::Identity, file: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(file.len());
    let mut reader = Decryptor::new_buffered(file)
        .unwrap()
        .decrypt(std::iter::once(with))
        .unwrap();
    reader.read_to_end(&mut bytes).unwrap();
    bytes
}

/// What is in all these age files, on two threads.
pub fn decrypt_all(files: &[(Identity, Vec<u8>)]) -> Vec<Vec<u8>> {
    let share = |share: &[(Identity, Vec<u8>)]| share.iter().map(|(with, file)| decrypt(with, file)).collect();
    thread::scope(|scope| {
        let running: Vec<_> = files
            .chunks(files.len().div_ceil(2).max(1))
            .map(|part| scope.spawn(move || -> Vec<Vec<u8>> { share(part) }))
            .collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}
