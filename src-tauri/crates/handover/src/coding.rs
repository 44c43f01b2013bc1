//! One coder's themes and where they were given, on the way to the other.
//!
//! Two people who read the same study open the same bundles, so their records have the same names: a place in a record is
//! the same place on both desks. Only where a name was missed and a line mended has the record another name there. The
//! file is sealed to whoever reads this study; it holds no quote, no memo and nothing that anybody said.

use crate::{HandoverError, Refusal, check::looks_sealed, signed};
use record::{Coding, Cover, Digest, Kept, Page, Reading, RecordId, Sealed, Side, Study, StudyId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::{KeyId, Recipient, Signer, Vault};

/// Begins what is signed, so that this signature never passes for another kind of text's.
const PURPOSE: &str = "sub rosa coding 1\n";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    signer: Digest,
    // Of the page of themes.
    coding: Digest,
    // Every interview that was there to be read: one without a theme was read too.
    records: Vec<RecordId>,
}

/// A colleague's coding.
#[derive(Debug)]
pub struct Colleague {
    /// Their themes, and where they were given.
    pub reading: Reading,
    /// The interviews that they had.
    pub records: BTreeSet<RecordId>,
    /// What their vault signs with. A copy of this vault signs as this one does.
    pub signer: Signer,
}

/// Seals this desk's themes to everybody who can open the study's bundles.
pub fn write_coding(
    vault: &Vault,
    study: &Study,
    reading: &Reading,
    records: impl IntoIterator<Item = RecordId>,
) -> Result<Sealed<Coding>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    // Waves end while two people still read: then only what stays is left to seal to.
    let waves = lead.open_waves().map(|wave| &wave.intake.recipient);
    let stays = lead.circle.post.iter().map(|post| &post.recipient);
    let others = lead.circle.deputies.iter().map(|deputy| &deputy.post);
    let mut to: Vec<Recipient> = waves.chain(stays).chain(others).cloned().collect();
    if to.is_empty() {
        return Err(HandoverError::NoIntake);
    }
    to.extend(
        lead.deputies
            .iter()
            .filter(|_| lead.open_waves().next().is_some())
            .cloned(),
    );
    let page = Page::coding(study.id, reading)?;
    let statement = signed::json(&Statement {
        study: study.id,
        signer: signed::signer_text(vault.signer()),
        coding: page.digest(),
        records: records.into_iter().collect(),
    });
    let signature = signed::hex(&vault.sign(&signed_bytes(&statement)));
    Ok(Sealed::coding(&Cover { statement, signature }, &page, &to)?)
}

/// Opens a colleague's coding and checks all of it. Whoever can seal to the study can write one: the lead looks at it
/// before anything is taken over, and its words go through the redactor again.
pub fn read_coding(vault: &Vault, study: &Study, bytes: Vec<u8>) -> Result<Colleague, Refusal> {
    let Side::Lead(lead) = &study.side else {
        return Err(Refusal::OtherRecipient);
    };
    looks_sealed(&bytes)?;
    let keys: Vec<KeyId> = lead.keys();
    let sheaf = Kept::<Coding>::read(bytes).open(vault, &keys)?;
    let said: Statement = serde_json::from_str(&sheaf.cover.statement).map_err(|_| Refusal::Damaged)?;
    let signer = signed::signer_of(said.signer);
    signed::verify(&signer, &signed_bytes(&sheaf.cover.statement), &sheaf.cover.signature)?;
    if said.study != study.id {
        return Err(Refusal::OtherStudy);
    }
    let [page] = &sheaf.pages[..] else {
        return Err(Refusal::Forged);
    };
    if page.digest() != said.coding {
        return Err(Refusal::Forged);
    }
    Ok(Colleague {
        reading: page.read_coding(study.id)?,
        records: said.records.into_iter().collect(),
        signer,
    })
}

fn signed_bytes(statement: &str) -> Vec<u8> {
    format!("{PURPOSE}{statement}\n").into_bytes()
}
