//! An interviewer's machine tells the lead what it signs with.

use crate::study_file::fingerprint;
use crate::{Refusal, signed};
use record::{Digest, Obeyed, StudyId};
use serde::{Deserialize, Serialize};
use vault::{Recipient, Signer, Vault};

const KIND: &str = "machine";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    signer: Digest,
    // What updates for this machine are sealed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    post: Option<String>,
    // What it answers to notices of withdrawal: a machine with nothing to hand over has no other way to say so.
    #[serde(default, skip_serializing_if = "Obeyed::is_none")]
    obeyed: Obeyed,
}

/// What a machine says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineCard {
    /// What it signs with. The lead compares three words of [`machine_fingerprint`] with the interviewer.
    pub signer: Signer,
    /// What updates for it are sealed to; `None`: the card is older than updates.
    pub post: Option<Recipient>,
    /// For [`record::Lead::hear_answer`].
    pub obeyed: Obeyed,
}

/// The card of this machine for this study, with the key that updates for it are sealed to, and its answer to notices.
/// It names no person and no device.
pub fn write_machine_card(vault: &Vault, study: StudyId, post: Option<&Recipient>, obeyed: Obeyed) -> Vec<u8> {
    signed::write(
        vault,
        KIND,
        &Statement {
            study,
            signer: signed::signer_text(vault.signer()),
            post: post.map(ToString::to_string),
            obeyed,
        },
    )
}

/// What the card of a machine of this study says.
pub fn read_machine_card(bytes: &[u8], study: StudyId) -> Result<MachineCard, Refusal> {
    let said = signed::read(bytes, KIND, |said: &Statement| Ok(signed::signer_of(said.signer)))?;
    if said.study != study {
        return Err(Refusal::OtherStudy);
    }
    let post = said.post.map(|text| text.parse().map_err(|_| Refusal::Damaged));
    Ok(MachineCard {
        signer: signed::signer_of(said.signer),
        post: post.transpose()?,
        obeyed: said.obeyed,
    })
}

/// What three words are made of, to compare a machine aloud.
pub fn machine_fingerprint(study: StudyId, machine: Signer) -> Digest {
    fingerprint(b"sub rosa machine fingerprint 1\n", study, machine)
}
