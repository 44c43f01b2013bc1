//! A vault's disk, in memory.

use super::samples::study_id;
use crate::*;
use std::collections::BTreeMap;
use vault::Vault;

/// Everything in one study, kept in a vault: what a disk would hold, in memory.
pub struct Cupboard {
    pub ledger: Ledger,
    pub rows: BTreeMap<RecordId, Vec<u8>>,
    pub pages: BTreeMap<u16, Vec<u8>>,
    /// The mark outside, when a test looks at it.
    pub newest: Newest,
}

impl Cupboard {
    pub fn new() -> Self {
        Self {
            ledger: Ledger::begin(study_id()),
            rows: BTreeMap::new(),
            pages: BTreeMap::new(),
            newest: Newest::Missing,
        }
    }

    pub fn put<'a>(&mut self, vault: &mut Vault, id: RecordId, it: impl Into<ToSeal<'a>>) {
        if !vault.has_key(id.key()) {
            vault.add_key(id.key()).unwrap();
        }
        let put = self.ledger.seal(vault, id, it).unwrap();
        self.commit(vault, vec![put], vec![]).unwrap();
    }

    pub fn commit(&mut self, vault: &Vault, puts: Vec<Put>, removals: Vec<RecordId>) -> Result<(), RecordError> {
        let Self {
            ledger, rows, pages, ..
        } = self;
        ledger.commit(vault, puts, removals, |batch| {
            write(rows, pages, batch);
            Ok(())
        })
    }

    pub fn open(&self, vault: &Vault) -> Result<Unlocked, RecordError> {
        let rows: Vec<_> = self
            .rows
            .iter()
            .map(|(id, body)| KeptRow {
                id: *id,
                body: Kept::read(body.clone()),
            })
            .collect();
        let pages: Vec<_> = self
            .pages
            .iter()
            .map(|(number, body)| KeptPage {
                number: *number,
                body: Kept::read(body.clone()),
            })
            .collect();
        Ledger::open(
            vault,
            &KeptManifest {
                pages,
                newest: self.newest,
            },
            &rows,
        )
    }
}

fn write(rows: &mut BTreeMap<RecordId, Vec<u8>>, pages: &mut BTreeMap<u16, Vec<u8>>, batch: &Commit) {
    for (id, body) in batch.puts() {
        rows.insert(id, body.as_bytes().to_vec());
    }
    for id in batch.removals() {
        rows.remove(id);
    }
    for (number, page) in batch.pages() {
        pages.insert(number, page.as_bytes().to_vec());
    }
}
