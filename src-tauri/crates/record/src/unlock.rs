//! Everything the store holds, checked against the ledger and opened on all cores.

use crate::ledger::Entry;
use crate::{
    Content, Digest, Fault, Header, Kept, Ledger, LedgerPage, Record, RecordError, RecordId, Trouble, page, wire,
};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;
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
        let ledger = Self::open_pages(vault, &manifest.pages)?;
        if let Newest::At(newest) = manifest.newest
            && newest > ledger.sequence
        {
            return Err(RecordError::PutBack {
                found: ledger.sequence,
                newest,
            });
        }
        let mut unlocked = Unlocked {
            is_newest: matches!(manifest.newest, Newest::At(_)),
            ledger,
            records: Vec::with_capacity(rows.len()),
            troubles: Vec::new(),
        };
        for opened in on_all_cores(rows, |row| unlocked.ledger.open_row(vault, row)) {
            match opened {
                Ok(opened) => unlocked.records.push(opened),
                Err(trouble) => unlocked.troubles.push(trouble),
            }
        }
        let here: BTreeSet<RecordId> = rows.iter().map(|row| row.id).collect();
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
        let opened = on_all_cores(&expected, |(first, digest)| {
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

/// Applies `work` to each of `these` on as many threads as there are cores, and keeps their order. Each thread takes
/// a few at a time: on a busy machine one gets much further than another.
fn on_all_cores<T: Sync, R: Send>(these: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    const FEW: usize = 4;
    let shares = Mutex::new(these.chunks(FEW).enumerate());
    let next = || shares.lock().unwrap_or_else(PoisonError::into_inner).next();
    let take_part = || -> Vec<(usize, Vec<R>)> {
        let done = |(at, share): (usize, &[T])| (at, share.iter().map(&work).collect());
        std::iter::from_fn(next).map(done).collect()
    };
    let others = thread::available_parallelism().map_or(1, NonZero::get) - 1;
    let mut done = thread::scope(|scope| {
        let running: Vec<_> = (0..others).map(|_| scope.spawn(take_part)).collect();
        let mut done = take_part();
        for thread in running {
            // A panic of a thread goes on here as it would have gone on there.
            done.extend(thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, share)| share).collect()
}
