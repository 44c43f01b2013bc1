//! Desks and vaults to measure.

use crate::interviews;
use age::x25519::Identity;
use desk::{Clock, Desk, Home};
use kit::Bilingual;
use record::{
    Intake, KitText, Lead, Ledger, Minute, RecordError, RecordId, SealedSession, Side, Study, StudyId, ToSeal, Wave,
};
use std::path::Path;
use store::{Store, StoreError};
use vault::{Passphrase, Signer, Vault, VaultError, Work};

/// A phrase like those that are suggested; nobody types it.
pub const PHRASE: &str = "canvas-otter-lantern-bicycle-harvest-melody";

/// The passphrase of every vault here.
pub fn passphrase() -> Passphrase {
    Passphrase::from_typed(PHRASE.to_owned()).unwrap()
}

/// The desk of somebody whose files are in this folder.
pub fn desk(folder: &Path) -> Desk {
    Desk::at(Home::at(folder), Clock::SYSTEM, false)
}

/// An interviewer's desk whose vault was just made, at the work people's vaults ask for.
pub fn joined(folder: &Path) -> Desk {
    let lead = LeadVault::create(&folder.join("lead"));
    let file = folder.join("study");
    std::fs::write(&file, handover::write_study_file(&lead.vault, &lead.study).unwrap()).unwrap();
    let mut desk = desk(&folder.join("home"));
    desk.study_file_open(&file).unwrap();
    desk.study_join(PHRASE).unwrap();
    desk
}

/// A lead's vault that was just made, open.
pub struct LeadVault {
    /// Its keys.
    pub vault: Vault,
    /// What it knows.
    pub study: Study,
    store: Store,
    ledger: Ledger,
}

impl LeadVault {
    /// In this folder, for the sample's kit; a passphrase costs next to nothing here.
    pub fn create(folder: &Path) -> Self {
        let mut vault = Vault::create(folder, &passphrase(), Work::TESTS).unwrap();
        let id = StudyId::fresh();
        let key = RecordId::fresh().key();
        let recipient = vault.new_intake(key).unwrap();
        let wave = Wave::begun(Intake { key, recipient }, Minute(0));
        let study = Study {
            id,
            title: Bilingual::both("Benchmark", "Mesure"),
            edition: "2027".to_owned(),
            floor: 10,
            asks_level: true,
            kit: Some(KitText::new(kit::to_json(&kit::sample()))),
            population: Vec::new(),
            side: Side::Lead(Lead {
                intake: vec![wave],
                ..Lead::default()
            }),
        };
        Self {
            vault,
            study,
            store: Store::create(folder).unwrap(),
            ledger: Ledger::begin(id),
        }
    }

    /// Takes bundles of this machine.
    pub fn add_machine(&mut self, signer: Signer) {
        let Side::Lead(lead) = &mut self.study.side else {
            unreachable!("it was made a lead's");
        };
        lead.add_machine(signer);
    }

    /// Writes so many copies of one interview, a thousand in a batch. Gives their names.
    pub fn fill(&mut self, count: usize, session: &SealedSession) -> Vec<RecordId> {
        let ids: Vec<RecordId> = (0..count).map(|_| RecordId::fresh()).collect();
        for some in ids.chunks(1_000) {
            let mut puts = Vec::with_capacity(some.len());
            for id in some {
                self.vault.add_key(id.key()).unwrap();
                puts.push(self.ledger.seal(&self.vault, *id, session).unwrap());
            }
            let Self {
                vault, store, ledger, ..
            } = self;
            let write = |batch: &record::Commit| -> Result<(), Refused> { Ok(store.commit(batch)?) };
            ledger.commit(vault, puts, Vec::new(), write).unwrap();
        }
        ids
    }

    /// Writes the study, a reading and these interviews, and closes the vault. Gives each interview's ciphertext with
    /// the identity that opens it.
    pub fn close_over(mut self, interviews: &[(RecordId, SealedSession)]) -> Vec<(Identity, Vec<u8>)> {
        let reading = interviews::reading(interviews);
        let (study_record, reading_record) = (RecordId::fresh(), RecordId::fresh());
        let mut things: Vec<(RecordId, ToSeal<'_>)> = vec![
            (study_record, (&self.study).into()),
            (reading_record, (&reading).into()),
        ];
        things.extend(interviews.iter().map(|(id, session)| (*id, session.into())));
        let mut puts = Vec::with_capacity(things.len());
        for (id, thing) in things {
            self.vault.add_key(id.key()).unwrap();
            puts.push(self.ledger.seal(&self.vault, id, thing).unwrap());
        }
        let mut files = Vec::new();
        let Self {
            vault, store, ledger, ..
        } = &mut self;
        ledger
            .commit(vault, puts, Vec::new(), |batch| -> Result<(), Refused> {
                let written = batch
                    .puts()
                    .filter(|(id, _)| *id != study_record && *id != reading_record);
                files.extend(written.map(|(id, body)| {
                    let identity = vault.export_identity(id.key()).unwrap().parse().unwrap();
                    (identity, body.as_bytes().to_vec())
                }));
                Ok(store.commit(batch)?)
            })
            .unwrap();
        files
    }
}

/// Why a batch was not written.
#[derive(Debug)]
pub enum Refused {
    /// By the ledger.
    Record(#[expect(dead_code, reason = "printed when the run ends")] RecordError),
    /// By the store.
    Store(#[expect(dead_code, reason = "printed when the run ends")] StoreError),
    /// By the vault.
    Vault(#[expect(dead_code, reason = "printed when the run ends")] VaultError),
}

impl From<VaultError> for Refused {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}

impl From<RecordError> for Refused {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Bytes of this process in memory now.
pub fn memory() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let resident = pages
        .split_whitespace()
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    resident.unwrap_or(0) * 4096
}
