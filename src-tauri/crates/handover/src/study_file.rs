//! The lead's word to interviewers: what is asked, and whom bundles are sealed to.

use crate::signed;
use crate::{HandoverError, Refusal};
use record::{Digest, Group, Intake, Interviewer, KitText, RecordId, Side, Study, StudyId, Tallies};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vault::{Recipient, Signer, Vault};

const KIND: &str = "study";

#[derive(Serialize, Deserialize)]
struct Statement {
    study: StudyId,
    title: Value,
    edition: String,
    floor: u16,
    asks_level: bool,
    // To the byte, so that its digest is the same everywhere.
    kit: String,
    lead: Digest,
    intake: Vec<IntakeText>,
    deputies: Vec<String>,
    machines: Vec<Digest>,
    // Not in files of before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    population: Vec<Group>,
}

#[derive(Serialize, Deserialize)]
struct IntakeText {
    key: RecordId,
    recipient: String,
}

/// The study as the lead's machine signs it. The newest open wave comes first: bundles are sealed to it.
pub fn write_study_file(vault: &Vault, study: &Study) -> Result<Vec<u8>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    let kit = study.kit.as_ref().ok_or(HandoverError::NoKit)?;
    let open = lead.intake.iter().rev().filter(|wave| wave.closed.is_none());
    let intake: Vec<IntakeText> = open
        .map(|wave| IntakeText {
            key: RecordId::from_bytes(wave.intake.key.0),
            recipient: wave.intake.recipient.to_string(),
        })
        .collect();
    if intake.is_empty() {
        return Err(HandoverError::NoIntake);
    }
    let statement = Statement {
        study: study.id,
        title: serde_json::to_value(&study.title).expect("a title is two texts"),
        edition: study.edition.clone(),
        floor: study.floor,
        asks_level: study.asks_level,
        kit: kit.as_str().to_owned(),
        lead: signed::signer_text(vault.signer()),
        intake,
        deputies: lead.deputies.iter().map(ToString::to_string).collect(),
        machines: lead
            .machines
            .iter()
            .map(|machine| signed::signer_text(machine.signer))
            .collect(),
        population: study.population.clone(),
    };
    Ok(signed::write(vault, KIND, &statement))
}

/// The study as an interviewer's machine will keep it, with nothing handed over yet.
///
/// Whoever joins compares three words of [`study_fingerprint`] with the lead: the file vouches for itself only.
pub fn read_study_file(bytes: &[u8]) -> Result<Study, Refusal> {
    let said: Statement = signed::read(bytes, KIND, |said: &Statement| Ok(signed::signer_of(said.lead)))?;
    let recipient = |text: &String| text.parse::<Recipient>().map_err(|_| Refusal::Damaged);
    let intake = said.intake.iter().map(|it| {
        Ok(Intake {
            key: it.key.key(),
            recipient: recipient(&it.recipient)?,
        })
    });
    let intake = intake.collect::<Result<Vec<_>, Refusal>>()?;
    if intake.is_empty() {
        return Err(Refusal::Damaged);
    }
    Ok(Study {
        id: said.study,
        title: serde_json::from_value(said.title).map_err(|_| Refusal::Damaged)?,
        edition: said.edition,
        floor: said.floor,
        asks_level: said.asks_level,
        kit: Some(KitText::new(said.kit)),
        population: said.population,
        side: Side::Interviewer(Interviewer {
            lead: signed::signer_of(said.lead),
            intake,
            deputies: said.deputies.iter().map(recipient).collect::<Result<_, _>>()?,
            known: said.machines.into_iter().map(signed::signer_of).collect(),
            tallies: Tallies::default(),
            last_number: 0,
            previous: Digest::NONE,
            unconfirmed: Vec::new(),
            last_sealed: None,
            post: None,
        }),
    })
}

/// A newer study file for a machine that joined before: same study, same lead. What was counted and handed
/// over stays.
pub fn renew_study(joined: &Study, bytes: &[u8]) -> Result<Study, Refusal> {
    let mut newer = read_study_file(bytes)?;
    let (Side::Interviewer(old), Side::Interviewer(new)) = (&joined.side, &mut newer.side) else {
        return Err(Refusal::OtherKindOfFile);
    };
    if newer.id != joined.id {
        return Err(Refusal::OtherStudy);
    }
    if new.lead != old.lead {
        return Err(Refusal::Stranger);
    }
    new.tallies = old.tallies;
    new.last_number = old.last_number;
    new.previous = old.previous;
    new.last_sealed = old.last_sealed;
    new.unconfirmed = old.unconfirmed.clone();
    new.post = old.post.clone();
    Ok(newer)
}

/// What three words are made of, to compare a study and its lead aloud.
pub fn study_fingerprint(study: StudyId, lead: Signer) -> Digest {
    fingerprint(b"sub rosa study fingerprint 1\n", study, lead)
}

pub(crate) fn fingerprint(purpose: &[u8], study: StudyId, signer: Signer) -> Digest {
    Digest::of(&[purpose, study.as_bytes(), &signer.0].concat())
}
