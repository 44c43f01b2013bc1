//! An interviewer's machine tells the lead what it signs with.

use crate::study_file::fingerprint;
use crate::{Refusal, signed};
use record::{Digest, StudyId};
use serde::{Deserialize, Serialize};
use vault::{Signer, Vault};

const KIND: &str = "machine";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    signer: Digest,
}

/// The card of this machine for this study. It names no person and no device.
pub fn write_machine_card(vault: &Vault, study: StudyId) -> Vec<u8> {
    signed::write(
        vault,
        KIND,
        &Statement {
            study,
            signer: signed::signer_text(vault.signer()),
        },
    )
}

/// What the machine signs with. The lead compares three words of [`machine_fingerprint`] with the interviewer.
pub fn read_machine_card(bytes: &[u8], study: StudyId) -> Result<Signer, Refusal> {
    let said = signed::read(bytes, KIND, |said: &Statement| Ok(signed::signer_of(said.signer)))?;
    if said.study == study {
        Ok(signed::signer_of(said.signer))
    } else {
        Err(Refusal::OtherStudy)
    }
}

/// What three words are made of, to compare a machine aloud.
pub fn machine_fingerprint(study: StudyId, machine: Signer) -> Digest {
    fingerprint(b"sub rosa machine fingerprint 1\n", study, machine)
}
