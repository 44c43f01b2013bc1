//! A hundred thousand records in one vault, each as small as a record gets: opened, saved to, one of them destroyed.

use crate::made::{self, LeadVault, Refused};
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::views::Role;
use kit::{Lang, QuestionId};
use record::{Consent, Ledger, Level, Line, Minute, NoteText, OpenSession, RecordId, SealedSession, Speaker};
use redact::{RawNote, Redactor, Roster};
use std::path::Path;
use std::time::{Duration, Instant};
use store::Store;
use vault::Vault;
use zeroize::Zeroizing;

const RECORDS: usize = 100_000;
const UNLOCKED: Duration = Duration::from_secs(3);
const SAVED: Duration = Duration::from_millis(150);
const DESTROYED: Duration = Duration::from_secs(10);
const SAVES: usize = 300;

pub fn measure(table: &mut Table, folder: &Path) {
    let place = folder.join("lead");
    let mut lead = LeadVault::create(&place);
    let session = brief(&lead);
    let ids = lead.fill(RECORDS, &session);
    lead.close_over(&[]);
    let size = std::fs::metadata(place.join(store::FILE)).unwrap().len();
    println!("    {RECORDS} records, {} MiB", size >> 20);
    the_vault(table, &place, &ids, &session);
    the_desk(table, folder);
}

/// Keys, list and store, without anything that a desk makes of the words.
fn the_vault(table: &mut Table, place: &Path, ids: &[RecordId], session: &SealedSession) {
    let [mut keys, mut whole, mut saved, mut destroyed] = <[Times; 4]>::default();
    let before = made::memory();
    let begun = Instant::now();
    let mut vault = keys.run(|| Vault::unlock(place, &made::passphrase()).unwrap());
    let mut store = Store::open(place).unwrap();
    let unlocked = Ledger::open(&vault, &store.manifest().unwrap(), &store.rows().unwrap()).unwrap();
    whole.add(begun.elapsed());
    assert!(unlocked.records.len() >= RECORDS && unlocked.troubles.is_empty());
    println!(
        "    every record opened into memory: {} MiB more",
        (made::memory() - before) >> 20
    );
    let mut ledger = unlocked.ledger;
    drop(unlocked.records);
    for at in 0..SAVES {
        let id = ids[at * 7919 % ids.len()];
        saved.run(|| {
            let put = ledger.seal(&vault, id, session).unwrap();
            let write = |batch: &record::Commit| -> Result<(), Refused> { Ok(store.commit(batch)?) };
            ledger.commit(&vault, vec![put], Vec::new(), write).unwrap();
        });
    }
    for id in [ids[1], ids[ids.len() / 2]] {
        destroyed.run(|| {
            vault.destroy_key(id.key()).unwrap();
            let write = |batch: &record::Commit| -> Result<(), Refused> { Ok(store.commit(batch)?) };
            ledger.commit(&vault, Vec::new(), vec![id], write).unwrap();
            store.scrub().unwrap();
            let reseal =
                |vault: &Vault| ledger.reseal(vault, |batch| -> Result<(), Refused> { Ok(store.commit(batch)?) });
            vault.rotate(reseal).unwrap();
        });
    }
    table.add(Figure::new("100,000 keys read, passphrase of log_n 10", keys));
    table.add(Figure::new("  every record checked and opened", whole).within(UNLOCKED));
    table.add(Figure::new("  one saved", saved).p99_within(SAVED));
    table.add(Figure::new("  one destroyed, swept up, a new root", destroyed).within(DESTROYED));
}

/// What the lead waits for.
fn the_desk(table: &mut Table, folder: &Path) {
    let [mut seated, mut saved] = <[Times; 2]>::default();
    let before = made::memory();
    let mut desk = made::desk(folder);
    seated.run(|| desk.vault_unlock(Role::Review, made::PHRASE).unwrap());
    println!("    on the lead's desk: {} MiB more", (made::memory() - before) >> 20);
    let lead = desk.leading().unwrap();
    for at in 0..SAVES {
        let memo = Zeroizing::new(format!("they wait {at} weeks"));
        saved.run(|| lead.memo_save("2.1", memo).unwrap());
    }
    table.add(Figure::new("the lead's desk with 100,000 interviews", seated).within(UNLOCKED));
    table.add(Figure::new("  a memo saved", saved).p99_within(SAVED));
}

/// One answer of one line.
fn brief(lead: &LeadVault) -> SealedSession {
    let digest = lead.study.kit.as_ref().unwrap().digest();
    let first = QuestionId("2.1".to_owned());
    let consent = Consent::spoken(true, true).unwrap();
    let mut session = OpenSession::begin(
        consent,
        lead.study.id,
        digest,
        Lang::En,
        Some(Level::Director),
        first.clone(),
        Minute(0),
    );
    let raw = RawNote::typed("it takes nine weeks and a budget");
    let clean = Redactor::new().redact(raw, None, redact::Lang::En, &mut Roster::new());
    let line = Line {
        speaker: Speaker::Director,
        mark: None,
        own_words: false,
        come_back: false,
        text: NoteText::from(clean.text),
        topic: None,
    };
    session.note(&first, vec![line]);
    session.seal()
}
