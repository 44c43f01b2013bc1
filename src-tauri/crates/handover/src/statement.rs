//! What the cover of a bundle says, signed inside the encryption.

use record::{BundleId, Digest, Lead, Month, RecordId, StudyId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::Recipient;

/// Begins what is signed, so that this signature never passes for another kind of text's.
const PURPOSE: &str = "sub rosa bundle 1\n";

#[derive(Serialize, Deserialize)]
pub(crate) struct Statement {
    pub(crate) study: StudyId,
    pub(crate) kit: Digest,
    pub(crate) recipients: Digest,
    pub(crate) signer: Digest,
    pub(crate) bundle: BundleId,
    pub(crate) number: u32,
    pub(crate) previous: Digest,
    pub(crate) month: Month,
    pub(crate) declined: u32,
    pub(crate) withdrawn: u32,
    pub(crate) records: Vec<Listed>,
    // Of the page of learned words, when there is one. It is no record: nothing is kept under its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) learned: Option<Digest>,
    // Likewise, of the page of remarks on the kit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) remarks: Option<Digest>,
    // Every slip that a notice of the lead named to this machine, whether it had an interview of theirs or not.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) obeyed: BTreeSet<Digest>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Listed {
    pub(crate) id: RecordId,
    pub(crate) version: u32,
    pub(crate) digest: Digest,
}

impl Statement {
    /// Digests of the pages that follow the sessions, in their order.
    pub(crate) fn beside(&self) -> impl Iterator<Item = Digest> {
        [self.learned, self.remarks].into_iter().flatten()
    }
}

/// What is signed for a statement.
pub(crate) fn signed_bytes(statement: &str) -> Vec<u8> {
    format!("{PURPOSE}{statement}\n").into_bytes()
}

/// Names a set of recipients, whatever their order.
pub(crate) fn recipients_digest<'a>(recipients: impl Iterator<Item = &'a Recipient>) -> Digest {
    let mut lines: Vec<String> = recipients.map(|recipient| format!("{recipient}\n")).collect();
    lines.sort();
    lines.dedup();
    Digest::of(lines.concat().as_bytes())
}

/// Names the set of recipients that a study file gives out now; `None`: no wave is open.
pub fn current_way(lead: &Lead) -> Option<Digest> {
    let newest = lead.open_waves().next()?;
    let all = std::iter::once(&newest.intake.recipient).chain(&lead.deputies);
    Some(recipients_digest(all))
}
