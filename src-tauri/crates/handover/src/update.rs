//! The lead's second word to the machines that joined: the study as it is now, and what it was taught.
//!
//! A study file lies in the clear, and a learned word is likely to be a name. So the words travel sealed: to the
//! keys that the machines named on their cards, with the signed study file on the cover.

use crate::study_file::{renew_study, write_study_file};
use crate::{HandoverError, Refusal, check::looks_sealed, signed};
use record::{Cover, Digest, Kept, Learned, Page, Sealed, Side, Study, Update};
use serde::{Deserialize, Serialize};
use vault::{Recipient, Signer, Vault};

/// Begins what is signed, so that this signature never passes for another kind of text's.
const PURPOSE: &str = "sub rosa update 1\n";

#[derive(Serialize, Deserialize)]
struct Statement {
    // The study file, as it would be handed out now, with its own signature.
    study: String,
    // Of the page of learned words.
    learned: Digest,
}

/// What an update brings.
#[derive(Debug)]
pub struct Renewed {
    /// The study as it is now; what this machine counted and handed over is in it.
    pub study: Study,
    /// For [`Learned::take_in`].
    pub learned: Learned,
}

/// Seals the study as it is now, and what it was taught, to every machine that has a key for it.
pub fn write_update(vault: &Vault, study: &Study, learned: &Learned) -> Result<Sealed<Update>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    // A machine that was lost learns nothing more.
    let to: Vec<Recipient> = lead
        .machines
        .iter()
        .filter(|machine| !machine.is_revoked)
        .filter_map(|machine| machine.post.clone())
        .collect();
    if to.is_empty() {
        return Err(HandoverError::NoPost);
    }
    let page = Page::learned(study.id, learned)?;
    let file = String::from_utf8(write_study_file(vault, study)?).expect("a study file is text of our own");
    let statement = signed::json(&Statement {
        study: file.trim_end().to_owned(),
        learned: page.digest(),
    });
    let signature = signed::hex(&vault.sign(&signed_bytes(&statement)));
    Ok(Sealed::update(&Cover { statement, signature }, &page, &to)?)
}

/// Opens an update for this machine and checks all of it. `joined` is the study as the machine keeps it.
pub fn read_update(vault: &Vault, joined: &Study, bytes: Vec<u8>) -> Result<Renewed, Refusal> {
    let Side::Interviewer(interviewer) = &joined.side else {
        return Err(Refusal::OtherKindOfFile);
    };
    looks_sealed(&bytes)?;
    let post = interviewer.post.as_ref().ok_or(Refusal::OtherRecipient)?;
    let sheaf = Kept::<Update>::read(bytes).open(vault, post.key)?;
    // Who signed is known before the file is read: the lead that this machine joined.
    verify(&interviewer.lead, &sheaf.cover)?;
    let said: Statement = serde_json::from_str(&sheaf.cover.statement).map_err(|_| Refusal::Damaged)?;
    let [page] = &sheaf.pages[..] else {
        return Err(Refusal::Forged);
    };
    if page.digest() != said.learned {
        return Err(Refusal::Forged);
    }
    Ok(Renewed {
        study: renew_study(joined, &signed::padded(said.study))?,
        learned: page.read_learned(joined.id)?,
    })
}

fn verify(lead: &Signer, cover: &Cover) -> Result<(), Refusal> {
    signed::verify(lead, &signed_bytes(&cover.statement), &cover.signature)
}

fn signed_bytes(statement: &str) -> Vec<u8> {
    format!("{PURPOSE}{statement}\n").into_bytes()
}
