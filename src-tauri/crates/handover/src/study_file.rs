//! The lead's word to interviewers: what is asked, and whom bundles are sealed to.

use crate::signed;
use crate::{HandoverError, Refusal};
use record::{Digest, Group, Intake, Interviewer, KitText, RecordId, Side, Study, StudyId, Tallies};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use vault::{Recipient, Signer, Vault};

const KIND: &str = "study";

/// More waves, deputies or machines than any study has.
const MOST: usize = 4_096;

/// Longest title or edition, in code points.
const MOST_TITLE: usize = 1_000;

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
    // Grows with every file that says something else; none in files of before.
    #[serde(default, skip_serializing_if = "is_none_yet")]
    number: u32,
}

fn is_none_yet(number: &u32) -> bool {
    *number == 0
}

#[derive(Serialize, Deserialize)]
struct IntakeText {
    key: RecordId,
    recipient: String,
}

/// The study as the lead's machine signs it. The newest open wave comes first: bundles are sealed to it.
pub fn write_study_file(vault: &Vault, study: &Study) -> Result<Vec<u8>, HandoverError> {
    match &study.side {
        Side::Lead(lead) if study.kit.is_some() && lead.open_waves().next().is_none() => Err(HandoverError::NoIntake),
        _ => write_whole(vault, study),
    }
}

/// The same, whether a wave is open or not.
pub(crate) fn write_whole(vault: &Vault, study: &Study) -> Result<Vec<u8>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    // Whoever reads a study with a lead does not sign what interviewers obey.
    if lead.circle.of.is_some() {
        return Err(HandoverError::Deputy);
    }
    let kit = study.kit.as_ref().ok_or(HandoverError::NoKit)?;
    let intake = lead.open_waves().map(|wave| IntakeText {
        key: RecordId::from_bytes(wave.intake.key.0),
        recipient: wave.intake.recipient.to_string(),
    });
    let trusted = lead.machines.iter().filter(|machine| !machine.is_revoked);
    let statement = Statement {
        study: study.id,
        title: serde_json::to_value(&study.title).expect("a title is two texts"),
        edition: study.edition.clone(),
        floor: study.floor,
        asks_level: study.asks_level,
        kit: kit.as_str().to_owned(),
        lead: signed::signer_text(vault.signer()),
        intake: intake.collect(),
        deputies: lead.deputies.iter().map(ToString::to_string).collect(),
        machines: trusted.map(|machine| signed::signer_text(machine.signer)).collect(),
        population: study.population.clone(),
        number: lead.circle.number,
    };
    Ok(signed::write(vault, KIND, &statement))
}

/// What a study file says, once its signature holds.
pub(crate) struct Said {
    pub(crate) id: StudyId,
    pub(crate) lead: Signer,
    pub(crate) number: u32,
    said: Statement,
}

pub(crate) fn read_statement(bytes: &[u8]) -> Result<Said, Refusal> {
    let said: Statement = signed::read(bytes, KIND, |said: &Statement| Ok(signed::signer_of(said.lead)))?;
    Ok(Said {
        id: said.study,
        lead: signed::signer_of(said.lead),
        number: said.number,
        said,
    })
}

/// The study that a file says, on a machine of this side.
pub(crate) fn with_statement(Said { said, .. }: Said, side: Side) -> Result<Study, Refusal> {
    let study = Study {
        id: said.study,
        title: serde_json::from_value(said.title).map_err(|_| Refusal::Damaged)?,
        edition: said.edition,
        floor: said.floor,
        asks_level: said.asks_level,
        kit: Some(KitText::new(said.kit)),
        population: said.population,
        side,
    };
    // Words that fit on a screen, and a floor that protects somebody.
    let is_short = |text: &str| text.chars().count() <= MOST_TITLE;
    let mut sides = study.title.en.iter().chain(&study.title.fr);
    let is_told = !study.title.is_empty() && sides.all(|side| is_short(side)) && is_short(&study.edition);
    if !is_told || study.floor == 0 || study.population.len() > MOST {
        return Err(Refusal::Damaged);
    }
    Ok(study)
}

/// The study as an interviewer's machine will keep it, with nothing handed over yet.
///
/// Whoever joins compares three words of [`study_fingerprint`] with the lead: the file vouches for itself only.
pub fn read_study_file(bytes: &[u8]) -> Result<Study, Refusal> {
    let read = read_statement(bytes)?;
    if [
        read.said.intake.len(),
        read.said.deputies.len(),
        read.said.machines.len(),
    ]
    .iter()
    .any(|it| *it > MOST)
    {
        return Err(Refusal::Damaged);
    }
    let recipient = |text: &String| text.parse::<Recipient>().map_err(|_| Refusal::Damaged);
    let intake = read.said.intake.iter().map(|it| {
        Ok(Intake {
            key: it.key.key(),
            recipient: recipient(&it.recipient)?,
        })
    });
    let intake = intake.collect::<Result<Vec<_>, Refusal>>()?;
    if intake.is_empty() {
        return Err(Refusal::Damaged);
    }
    let side = Side::Interviewer(Interviewer {
        lead: read.lead,
        intake,
        deputies: read.said.deputies.iter().map(recipient).collect::<Result<_, _>>()?,
        known: read.said.machines.iter().map(|it| signed::signer_of(*it)).collect(),
        tallies: Tallies::default(),
        last_number: 0,
        previous: Digest::NONE,
        unconfirmed: Vec::new(),
        last_sealed: None,
        number: read.number,
        kit_before: None,
        obeyed: BTreeSet::new(),
        post: None,
    });
    with_statement(read, side)
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
    if new.number < old.number {
        return Err(Refusal::OlderNumber(new.number));
    }
    new.kit_before = old.kit_before.clone();
    new.tallies = old.tallies;
    new.last_number = old.last_number;
    new.previous = old.previous;
    new.last_sealed = old.last_sealed;
    new.unconfirmed = old.unconfirmed.clone();
    new.post = old.post.clone();
    new.obeyed = old.obeyed.clone();
    Ok(newer)
}

/// What three words are made of, to compare a study and its lead aloud.
pub fn study_fingerprint(study: StudyId, lead: Signer) -> Digest {
    fingerprint(b"sub rosa study fingerprint 1\n", study, lead)
}

pub(crate) fn fingerprint(purpose: &[u8], study: StudyId, signer: Signer) -> Digest {
    Digest::of(&[purpose, study.as_bytes(), &signer.0].concat())
}
