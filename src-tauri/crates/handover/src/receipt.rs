//! The lead's word that a bundle arrived: after it the interviewer's copy is destroyed.

use crate::{HandoverError, Refusal, signed};
use record::{Arrival, BundleId, Digest, RecordId, Sent, Side, Study, StudyId};
use serde::{Deserialize, Serialize};
use vault::Vault;

const KIND: &str = "receipt";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    lead: Digest,
    bundle: BundleId,
    number: u32,
    digest: Digest,
    records: Vec<RecordId>,
}

/// The receipt for a bundle that was imported.
pub fn write_receipt(vault: &Vault, study: &Study, arrival: &Arrival) -> Result<Vec<u8>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    if lead.circle.of.is_some() {
        return Err(HandoverError::Deputy);
    }
    let statement = Statement {
        study: study.id,
        lead: signed::signer_text(vault.signer()),
        bundle: arrival.bundle,
        number: arrival.number,
        digest: arrival.digest,
        records: arrival.records.clone(),
    };
    Ok(signed::write(vault, KIND, &statement))
}

/// The bundle that the lead says arrived. Its records can be destroyed here, each of them and no other.
pub fn check_receipt<'a>(study: &'a Study, bytes: &[u8]) -> Result<&'a Sent, Refusal> {
    let Side::Interviewer(interviewer) = &study.side else {
        return Err(Refusal::OtherKindOfFile);
    };
    // Who signed is known before the file is read; what it says of itself only has to agree.
    let said = signed::read(bytes, KIND, |said: &Statement| {
        let lead = signed::signer_of(said.lead);
        if lead == interviewer.lead {
            Ok(lead)
        } else {
            Err(Refusal::Stranger)
        }
    })?;
    if said.study != study.id {
        return Err(Refusal::OtherStudy);
    }
    let sent = interviewer.unconfirmed.iter().find(|sent| sent.bundle == said.bundle);
    let sent = sent.ok_or(Refusal::NoSuchBundle)?;
    if (sent.number, sent.digest) != (said.number, said.digest) || sent.records != said.records {
        return Err(Refusal::Damaged);
    }
    Ok(sent)
}
