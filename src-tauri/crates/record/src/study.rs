//! What a vault knows about its study.

use crate::{BundleId, Digest, Lead, Level, RecordError, RecordId, StudyId};
use kit::{Bilingual, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use vault::{KeyId, Recipient, Signer};

/// One edition of a study, as one of its machines keeps it.
#[derive(Clone, Debug)]
pub struct Study {
    /// The same on every machine.
    pub id: StudyId,
    /// Its name.
    pub title: Bilingual,
    /// For example "2027".
    pub edition: String,
    /// Smallest group that may be shown.
    pub floor: u16,
    /// Whether the participant's level is noted.
    pub asks_level: bool,
    /// The questions; `None` until the lead has taken a kit.
    pub kit: Option<KitText>,
    /// Who could be interviewed, coarsely: the debrief counts how many share a participant's details. Empty: nobody
    /// counts.
    pub population: Vec<Group>,
    /// What only this kind of machine knows.
    pub side: Side,
}

/// People of the study who share some details: a number, never a person. A detail that is left open stands for any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Their level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Size of their team: a band as the seal makes it ("20-39").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The language they would choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Their work: an option of the kit's first question with several answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<String>,
    /// How many.
    pub people: u32,
}

/// Whose machine this is.
#[derive(Clone, Debug)]
pub enum Side {
    /// The lead's: reads what arrives.
    Lead(Lead),
    /// An interviewer's: writes what leaves.
    Interviewer(Interviewer),
}

/// A kit as JSON, kept to the byte, so that its digest is the same on every machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitText(String);

/// A key that bundles are sealed to: its slot in the lead's vault, and its public half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The slot; it means something in the lead's vault only.
    pub key: KeyId,
    /// The public half.
    pub recipient: Recipient,
}

/// Interviews that left nothing but a count. They only grow: a lost bundle loses no tally.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tallies {
    /// People who said no when they were asked.
    pub declined: u32,
    /// Interviews withdrawn on this machine.
    pub withdrawn: u32,
}

/// A month: the finest date that travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

/// What an interviewer's machine knows.
#[derive(Clone, Debug)]
pub struct Interviewer {
    /// What the lead signs with: study files and receipts come from here and nowhere else.
    pub lead: Signer,
    /// What bundles are sealed to: the wave's key first.
    pub intake: Vec<Intake>,
    /// Who else opens every bundle.
    pub deputies: Vec<Recipient>,
    /// Machines that the lead knew when the study file was signed.
    pub known: Vec<Signer>,
    /// Counts that travel with the next bundle.
    pub tallies: Tallies,
    /// Number of the newest bundle written here; 0: none.
    pub last_number: u32,
    /// Of the newest bundle written here.
    pub previous: Digest,
    /// Bundles for which no receipt has come.
    pub unconfirmed: Vec<Sent>,
    /// The record that was sealed last: it can still be withdrawn, until it is handed over.
    pub last_sealed: Option<RecordId>,
    /// Number of the newest study file taken; 0: it had none.
    pub number: u32,
    /// The kit of an interview that was open when a newer kit came: it goes on as it began.
    pub kit_before: Option<KitText>,
    /// What the lead seals updates for this machine to; `None`: not made yet.
    pub post: Option<Intake>,
    /// Slips that a notice of the lead named: no interview of theirs is here any more.
    pub obeyed: BTreeSet<Digest>,
}

/// A machine's answer to the lead's notices. It is the same whether an interview was here or not: it names every slip
/// that it was told of, and does not tell whose machine it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obeyed {
    /// Slips that a notice named: the machine keeps no interview of theirs.
    pub slips: BTreeSet<Digest>,
    /// Number of the newest bundle that it had written by then.
    pub number: u32,
}

/// A bundle that was written and waits for its receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its name.
    pub bundle: BundleId,
    /// Its place in this machine's row, from 1.
    pub number: u32,
    /// Of the file.
    pub digest: Digest,
    /// What was in it: destroyed here when the receipt comes.
    pub records: Vec<RecordId>,
}

impl Study {
    /// Whether an older program would lose what protects somebody: it must refuse.
    pub(crate) fn needs_format_5(&self) -> bool {
        match &self.side {
            Side::Lead(lead) => lead.needs_format_5(),
            Side::Interviewer(interviewer) => interviewer.kit_before.is_some(),
        }
    }
}

impl KitText {
    /// A kit's JSON as its writer made it.
    pub fn new(json: String) -> Self {
        Self(json)
    }

    /// The JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Names this kit on every machine.
    pub fn digest(&self) -> Digest {
        Digest::of(self.0.as_bytes())
    }
}

impl Obeyed {
    /// Whether it answers to nothing.
    pub fn is_none(&self) -> bool {
        self.slips.is_empty()
    }
}

impl Interviewer {
    /// What this machine answers to the notices it took in.
    pub fn answer(&self) -> Obeyed {
        Obeyed {
            slips: self.obeyed.clone(),
            number: self.last_number,
        }
    }

    /// A bundle is about to be written: no other gets its number, whatever comes of it.
    pub fn use_up(&mut self, sent: &Sent) {
        self.last_number = sent.number;
        self.previous = sent.digest;
    }

    /// A bundle was written: its records wait for a receipt.
    pub fn hand_over(&mut self, sent: Sent) {
        self.use_up(&sent);
        self.last_sealed = self.last_sealed.filter(|last| !sent.records.contains(last));
        self.unconfirmed.push(sent);
    }

    /// The receipt for a bundle came: its records can be destroyed here. `None`: no such bundle waits.
    pub fn confirm(&mut self, bundle: BundleId) -> Option<Sent> {
        let at = self.unconfirmed.iter().position(|sent| sent.bundle == bundle)?;
        Some(self.unconfirmed.remove(at))
    }
}

impl Month {
    /// `None`, unless the month is 1 to 12 and the year has four digits.
    pub fn new(year: u16, month: u8) -> Option<Self> {
        ((1..=12).contains(&month) && (1000..=9999).contains(&year)).then_some(Self { year, month })
    }
}

/// "2027-03".
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Self, RecordError> {
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        text.split_once('-')
            .filter(|(year, month)| digits(year, 4) && digits(month, 2))
            .and_then(|(year, month)| Month::new(year.parse().ok()?, month.parse().ok()?))
            .ok_or(RecordError::Unreadable)
    }
}
