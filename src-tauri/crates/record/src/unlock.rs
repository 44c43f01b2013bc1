//! Everything the store holds, checked against the ledger and opened on all cores.

use crate::ledger::Entry;
use crate::{
    Content, Digest, Fault, Header, Kept, Ledger, LedgerPage, Record, RecordError, RecordId, Trouble, cores, page, wire,
};
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use twins::{Protection, is_off};
use vault::Vault;

/// A row of the store.
#[derive(Debug)]
pub struct KeptRow {
    /// The name it stands under.
    pub id: RecordId,
    /// What stands there.
    pub body: Kept<Record>,
}

/// A page of the ledger, as the store has it.
#[derive(Debug)]
pub struct KeptPage {
    /// 0 is the root page.
    pub number: u16,
    /// What stands there.
    pub body: Kept<LedgerPage>,
}

/// The ledger, as the store has it.
#[derive(Debug)]
pub struct KeptManifest {
    /// Its pages, in no order.
    pub pages: Vec<KeptPage>,
    /// The sequence of the newest batch, by a mark outside the database.
    pub newest: Newest,
}

/// The mark outside the database that tells how far it had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newest {
    /// The sequence of the newest batch.
    At(u64),
    /// Nothing was ever written there, or somebody took it away.
    Missing,
    /// It is there and not whole.
    Damaged,
}

/// A record that opened and is what the ledger says.
#[derive(Debug)]
pub struct Opened {
    /// What it says about itself.
    pub header: Header,
    /// What it holds.
    pub content: Content,
}

/// A vault's records after the passphrase.
#[derive(Debug)]
pub struct Unlocked {
    /// The list of them all.
    pub ledger: Ledger,
    /// Those that are as they were written.
    pub records: Vec<Opened>,
    /// Those that are not, each by its name. The others are unharmed.
    pub troubles: Vec<Trouble>,
    /// Whether the mark vouched that the list is the newest. Where it is damaged or gone nobody can tell; what is
    /// listed is whole all the same.
    pub is_newest: bool,
}

impl Ledger {
    /// Checks that the store holds exactly what was written last, and opens it.
    ///
    /// A record that is missing, added, replaced, rolled back or damaged is a [`Trouble`] of its own and leaves
    /// the others readable. Damage to the ledger itself is an error: then nothing vouches for anything. So is a
    /// ledger that is older than the store's mark: a database that was put back, or lost its journal.
    pub fn open(vault: &Vault, manifest: &KeptManifest, rows: &[KeptRow]) -> Result<Unlocked, RecordError> {
        Self::open_as_read(vault, manifest, |see: &mut dyn FnMut(_)| {
            rows.iter().for_each(see);
            Ok(())
        })
    }

    /// The same for rows that are still to be read: `read` shows each once, and few of them are in memory at a time.
    pub fn open_as_read<R: Borrow<KeptRow> + Send, E: From<RecordError>>(
        vault: &Vault,
        manifest: &KeptManifest,
        read: impl FnOnce(&mut dyn FnMut(R)) -> Result<(), E>,
    ) -> Result<Unlocked, E> {
        let ledger = Self::open_pages(vault, &manifest.pages)?;
        if let Newest::At(newest) = manifest.newest
            && newest > ledger.sequence
        {
            return Err(E::from(RecordError::PutBack {
                found: ledger.sequence,
                newest,
            }));
        }
        let mut unlocked = Unlocked {
            is_newest: matches!(manifest.newest, Newest::At(_)),
            ledger,
            records: Vec::new(),
            troubles: Vec::new(),
        };
        let work = |row: R| {
            let row = row.borrow();
            (row.id, unlocked.ledger.open_row(vault, row))
        };
        let mut here = BTreeSet::new();
        for (id, opened) in cores::on_all_as_read(read, work)? {
            here.insert(id);
            match opened {
                Ok(opened) => unlocked.records.push(opened),
                Err(trouble) => unlocked.troubles.push(trouble),
            }
        }
        let is_told = !is_off(Protection::MissingTold);
        let missing = unlocked.ledger.records().filter(|id| is_told && !here.contains(id));
        unlocked.troubles.extend(missing.map(|id| Trouble {
            id,
            kind: None,
            fault: Fault::Missing,
        }));
        Ok(unlocked)
    }

    /// Opens one row alone, with the same checks.
    pub fn open_row(&self, vault: &Vault, row: &KeptRow) -> Result<Opened, Trouble> {
        let KeptRow { id, body } = row;
        let trouble = |fault| Trouble {
            id: *id,
            kind: None,
            fault,
        };
        let Some(Entry::Kept { version, digest }) = self.entries.get(id).copied() else {
            return Err(trouble(Fault::Extra));
        };
        if !vault.has_key(id.key()) {
            return Err(trouble(Fault::KeyDestroyed));
        }
        let text = vault
            .open(id.key(), body.bytes())
            .map_err(|_| trouble(Fault::Damaged))?;
        let is_matched = !is_off(Protection::LedgerMatch);
        if is_matched && body.digest() != digest {
            // It opened, so this vault's key was used on it: an older version, or somebody else's work.
            let header = wire::read_header(&text).ok().map(|(header, _)| header);
            let is_older = header
                .as_ref()
                .is_some_and(|header| header.record == *id && header.study == self.study && header.version < version);
            return Err(Trouble {
                id: *id,
                kind: header.map(|header| header.kind).filter(|_| is_older),
                fault: if is_older { Fault::RolledBack } else { Fault::Replaced },
            });
        }
        let (header, content) = wire::read(&text).map_err(|error| match error {
            RecordError::Newer(_) => trouble(Fault::Newer),
            _ => trouble(Fault::Damaged),
        })?;
        if is_matched && (header.record, header.version, header.study) != (*id, version, self.study) {
            return Err(trouble(Fault::Replaced));
        }
        Ok(Opened { header, content })
    }

    fn open_pages(vault: &Vault, pages: &[KeptPage]) -> Result<Self, RecordError> {
        let root = pages
            .iter()
            .find(|page| page.number == page::ROOT)
            .ok_or(RecordError::NoManifest)?;
        let (study, sequence, digests) = page::open_root(vault, root.body.bytes())?;
        let expected: Vec<(u8, Digest)> = digests.iter().map(|(first, digest)| (*first, *digest)).collect();
        let opened = cores::on_all(&expected, |(first, digest)| {
            let number = page::number(*first);
            let page = pages
                .iter()
                .find(|page| page.number == number && page.body.digest() == *digest);
            page::open(vault, *first, page.ok_or(RecordError::Manifest(number))?.body.bytes())
        });
        let mut entries = BTreeMap::new();
        for page in opened {
            entries.extend(page?);
        }
        let stranger = |page: &&KeptPage| {
            page.number != page::ROOT && !digests.keys().any(|first| page::number(*first) == page.number)
        };
        match pages.iter().find(stranger) {
            Some(page) => Err(RecordError::Manifest(page.number)),
            None => Ok(Self {
                study,
                entries,
                pages: digests,
                sequence,
            }),
        }
    }
}
