//! The lead's word that interviews were withdrawn: whoever keeps one of them destroys it.
//!
//! It lies in the clear and names slips, not records: who reads it learns how many slips were brought, and nothing of
//! any interview. Every notice names all of them, so that the newest alone is enough for a machine that was away.

use crate::{HandoverError, Refusal, signed};
use record::{Digest, Side, Study, StudyId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::{Signer, Vault};

const KIND: &str = "notice";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    lead: Digest,
    slips: Vec<Digest>,
}

/// A notice of these slips.
pub fn write_notice(vault: &Vault, study: &Study, slips: &BTreeSet<Digest>) -> Result<Vec<u8>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    if lead.circle.of.is_some() {
        return Err(HandoverError::Deputy);
    }
    let statement = Statement {
        study: study.id,
        lead: signed::signer_text(vault.signer()),
        slips: slips.iter().copied().collect(),
    };
    Ok(signed::write(vault, KIND, &statement))
}

/// The slips that a notice names, when this lead signed it for this study.
pub fn read_notice(study: StudyId, lead: Signer, bytes: &[u8]) -> Result<BTreeSet<Digest>, Refusal> {
    let said = signed::read(bytes, KIND, |said: &Statement| {
        let signer = signed::signer_of(said.lead);
        if signer == lead {
            Ok(signer)
        } else {
            Err(Refusal::Stranger)
        }
    })?;
    if said.study == study {
        Ok(said.slips.into_iter().collect())
    } else {
        Err(Refusal::OtherStudy)
    }
}
