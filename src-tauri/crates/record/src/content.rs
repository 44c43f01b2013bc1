//! What a record can hold, and what it says about itself.

use crate::{
    Custody, Digest, Draft, Kits, Learned, Names, OpenSession, Plan, Reading, RecordId, Remarks, SealedSession, Study,
    StudyId,
};
use serde::{Deserialize, Serialize};

/// First line of JSON in every record. It must equal the row it was found in and the ledger's entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The study it belongs to.
    pub study: StudyId,
    /// Its own name.
    pub record: RecordId,
    /// From 1; every save adds one.
    pub version: u32,
    /// Of the ciphertext that this one replaced; [`Digest::NONE`] for the first.
    pub previous: Digest,
    /// What the body is.
    pub kind: Kind,
}

/// What a record's body is. A kind that is added raises the format's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An interview that takes notes.
    Open,
    /// An interview that takes no more.
    Session,
    /// What this machine knows about its study.
    Study,
    /// The study's lexicon.
    Names,
    /// The lead's themes and quotes.
    Reading,
    /// What the study was taught by hand. Since format 2.
    Learned,
    /// What interviewers say about the kit. Since format 3.
    Remarks,
    /// The lead's report in the making. Since format 4.
    Draft,
    /// What is owed to those who withdrew, and the copies that are about. Since format 5.
    Custody,
    /// How the lead set the study up. Since format 5.
    Plan,
    /// The lead's kits. Since format 5.
    Kits,
}

/// What came out of a record.
#[derive(Debug)]
pub enum Content {
    /// An interview that takes notes.
    Open(OpenSession),
    /// An interview that takes no more.
    Session(SealedSession),
    /// What this machine knows about its study.
    Study(Box<Study>),
    /// The study's lexicon.
    Names(Names),
    /// The lead's themes and quotes.
    Reading(Reading),
    /// What the study was taught by hand.
    Learned(Learned),
    /// What interviewers say about the kit.
    Remarks(Remarks),
    /// The lead's report in the making.
    Draft(Box<Draft>),
    /// What is owed to those who withdrew, and the copies that are about.
    Custody(Custody),
    /// How the lead set the study up.
    Plan(Box<Plan>),
    /// The lead's kits.
    Kits(Box<Kits>),
}

/// What may be sealed. There is no way in for a plain text.
#[derive(Clone, Copy)]
pub enum ToSeal<'a> {
    /// An interview that takes notes.
    Open(&'a OpenSession),
    /// An interview that takes no more.
    Session(&'a SealedSession),
    /// What this machine knows about its study.
    Study(&'a Study),
    /// The study's lexicon.
    Names(&'a Names),
    /// The lead's themes and quotes.
    Reading(&'a Reading),
    /// What the study was taught by hand.
    Learned(&'a Learned),
    /// What interviewers say about the kit.
    Remarks(&'a Remarks),
    /// The lead's report in the making.
    Draft(&'a Draft),
    /// What is owed to those who withdrew, and the copies that are about.
    Custody(&'a Custody),
    /// How the lead set the study up.
    Plan(&'a Plan),
    /// The lead's kits.
    Kits(&'a Kits),
}

impl Kind {
    /// The lowest number of the format that can say it: a program that knows no more still opens the others.
    pub(crate) fn format(self) -> u32 {
        match self {
            Self::Open | Self::Session | Self::Study | Self::Names | Self::Reading => 1,
            Self::Learned => 2,
            Self::Remarks => 3,
            Self::Draft => 4,
            Self::Custody => 5,
            Self::Plan => 5,
            Self::Kits => 5,
        }
    }
}

impl ToSeal<'_> {
    /// What it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Open(_) => Kind::Open,
            Self::Session(_) => Kind::Session,
            Self::Study(_) => Kind::Study,
            Self::Names(_) => Kind::Names,
            Self::Reading(_) => Kind::Reading,
            Self::Learned(_) => Kind::Learned,
            Self::Remarks(_) => Kind::Remarks,
            Self::Draft(_) => Kind::Draft,
            Self::Custody(_) => Kind::Custody,
            Self::Plan(_) => Kind::Plan,
            Self::Kits(_) => Kind::Kits,
        }
    }

    /// The lowest number of the format that can say all of it: an older program refuses what it would lose.
    pub(crate) fn format(&self) -> u32 {
        match self {
            // A participant whose slip was lost could not withdraw.
            Self::Open(session) if session.slip.is_some() => 5,
            Self::Session(session) if session.slip.is_some() => 5,
            Self::Reading(reading) if reading.needs_format_4() => 4,
            Self::Study(study) if study.needs_format_5() => 5,
            _ => self.kind().format(),
        }
    }

    /// The study it says it belongs to; `None`: whatever study the vault is of.
    pub(crate) fn study(&self) -> Option<StudyId> {
        match self {
            Self::Open(session) => Some(session.study),
            Self::Session(session) => Some(session.study),
            Self::Study(study) => Some(study.id),
            Self::Names(_)
            | Self::Reading(_)
            | Self::Learned(_)
            | Self::Remarks(_)
            | Self::Draft(_)
            | Self::Custody(_)
            | Self::Plan(_)
            | Self::Kits(_) => None,
        }
    }
}

impl<'a> From<&'a OpenSession> for ToSeal<'a> {
    fn from(session: &'a OpenSession) -> Self {
        Self::Open(session)
    }
}

impl<'a> From<&'a SealedSession> for ToSeal<'a> {
    fn from(session: &'a SealedSession) -> Self {
        Self::Session(session)
    }
}

impl<'a> From<&'a Study> for ToSeal<'a> {
    fn from(study: &'a Study) -> Self {
        Self::Study(study)
    }
}

impl<'a> From<&'a Names> for ToSeal<'a> {
    fn from(names: &'a Names) -> Self {
        Self::Names(names)
    }
}

impl<'a> From<&'a Learned> for ToSeal<'a> {
    fn from(learned: &'a Learned) -> Self {
        Self::Learned(learned)
    }
}

impl<'a> From<&'a Remarks> for ToSeal<'a> {
    fn from(remarks: &'a Remarks) -> Self {
        Self::Remarks(remarks)
    }
}

impl<'a> From<&'a Draft> for ToSeal<'a> {
    fn from(draft: &'a Draft) -> Self {
        Self::Draft(draft)
    }
}

impl<'a> From<&'a Custody> for ToSeal<'a> {
    fn from(custody: &'a Custody) -> Self {
        Self::Custody(custody)
    }
}

impl<'a> From<&'a Plan> for ToSeal<'a> {
    fn from(plan: &'a Plan) -> Self {
        Self::Plan(plan)
    }
}

impl<'a> From<&'a Kits> for ToSeal<'a> {
    fn from(kits: &'a Kits) -> Self {
        Self::Kits(kits)
    }
}

impl<'a> From<&'a Reading> for ToSeal<'a> {
    fn from(reading: &'a Reading) -> Self {
        Self::Reading(reading)
    }
}
