//! What a vault knows about its study, as JSON.

use super::circle::is_none_yet;
use super::lead::WireLead;
use super::text_of::{AsText, KeyText, SignerText};
use crate::{BundleId, Digest, Group, Intake, Interviewer, KitText, RecordId, Sent, Side, Study, StudyId, Tallies};
use kit::Bilingual;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::Recipient;

#[derive(Serialize, Deserialize)]
pub(super) struct WireStudy {
    title: Bilingual,
    edition: String,
    floor: u16,
    asks_level: bool,
    kit: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    population: Vec<Group>,
    side: WireSide,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireSide {
    Lead(WireLead),
    Interviewer(WireInterviewer),
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireIntake {
    key: KeyText,
    recipient: AsText<Recipient>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireSent {
    pub(super) bundle: BundleId,
    pub(super) number: u32,
    pub(super) digest: Digest,
    pub(super) records: Vec<RecordId>,
}

#[derive(Serialize, Deserialize)]
struct WireInterviewer {
    lead: SignerText,
    intake: Vec<WireIntake>,
    deputies: Vec<AsText<Recipient>>,
    known: Vec<SignerText>,
    declined: u32,
    withdrawn: u32,
    last_number: u32,
    previous: Digest,
    unconfirmed: Vec<WireSent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_sealed: Option<RecordId>,
    #[serde(default, skip_serializing_if = "is_none_yet")]
    number: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kit_before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    post: Option<WireIntake>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    obeyed: BTreeSet<Digest>,
}

impl From<&Intake> for WireIntake {
    fn from(it: &Intake) -> Self {
        Self {
            key: KeyText::from(it.key),
            recipient: AsText::of(&it.recipient),
        }
    }
}

impl From<WireIntake> for Intake {
    fn from(it: WireIntake) -> Self {
        Self {
            key: it.key.into(),
            recipient: it.recipient.0,
        }
    }
}

impl From<&Sent> for WireSent {
    fn from(it: &Sent) -> Self {
        Self {
            bundle: it.bundle,
            number: it.number,
            digest: it.digest,
            records: it.records.clone(),
        }
    }
}

impl From<WireSent> for Sent {
    fn from(it: WireSent) -> Self {
        Self {
            bundle: it.bundle,
            number: it.number,
            digest: it.digest,
            records: it.records,
        }
    }
}

impl From<&Interviewer> for WireInterviewer {
    fn from(it: &Interviewer) -> Self {
        Self {
            lead: it.lead.into(),
            intake: it.intake.iter().map(Into::into).collect(),
            deputies: it.deputies.iter().map(AsText::of).collect(),
            known: it.known.iter().map(|signer| (*signer).into()).collect(),
            declined: it.tallies.declined,
            withdrawn: it.tallies.withdrawn,
            last_number: it.last_number,
            previous: it.previous,
            unconfirmed: it.unconfirmed.iter().map(Into::into).collect(),
            last_sealed: it.last_sealed,
            number: it.number,
            kit_before: it.kit_before.as_ref().map(|kit| kit.as_str().to_owned()),
            post: it.post.as_ref().map(Into::into),
            obeyed: it.obeyed.clone(),
        }
    }
}

impl From<WireInterviewer> for Interviewer {
    fn from(it: WireInterviewer) -> Self {
        Self {
            lead: it.lead.into(),
            intake: it.intake.into_iter().map(Into::into).collect(),
            deputies: it.deputies.into_iter().map(|deputy| deputy.0).collect(),
            known: it.known.into_iter().map(Into::into).collect(),
            tallies: Tallies {
                declined: it.declined,
                withdrawn: it.withdrawn,
            },
            last_number: it.last_number,
            previous: it.previous,
            unconfirmed: it.unconfirmed.into_iter().map(Into::into).collect(),
            last_sealed: it.last_sealed,
            number: it.number,
            kit_before: it.kit_before.map(KitText::new),
            post: it.post.map(Into::into),
            obeyed: it.obeyed,
        }
    }
}

impl From<&Study> for WireStudy {
    fn from(it: &Study) -> Self {
        Self {
            title: it.title.clone(),
            edition: it.edition.clone(),
            floor: it.floor,
            asks_level: it.asks_level,
            kit: it.kit.as_ref().map(|kit| kit.as_str().to_owned()),
            population: it.population.clone(),
            side: match &it.side {
                Side::Lead(lead) => WireSide::Lead(lead.into()),
                Side::Interviewer(interviewer) => WireSide::Interviewer(interviewer.into()),
            },
        }
    }
}

impl WireStudy {
    pub(super) fn of(self, id: StudyId) -> Study {
        Study {
            id,
            title: self.title,
            edition: self.edition,
            floor: self.floor,
            asks_level: self.asks_level,
            kit: self.kit.map(KitText::new),
            population: self.population,
            side: match self.side {
                WireSide::Lead(lead) => Side::Lead(lead.into()),
                WireSide::Interviewer(interviewer) => Side::Interviewer(interviewer.into()),
            },
        }
    }
}
