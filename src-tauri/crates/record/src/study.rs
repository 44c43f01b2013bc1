//! What a vault knows about its study.

use crate::{BundleId, Digest, Minute, RecordError, RecordId, StudyId};
use kit::Bilingual;
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
    /// What only this kind of machine knows.
    pub side: Side,
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

/// What the lead's machine knows.
#[derive(Clone, Debug, Default)]
pub struct Lead {
    /// One per wave, newest last. Where the private half was destroyed, the entry goes too.
    pub intake: Vec<Wave>,
    /// Who else can open every bundle.
    pub deputies: Vec<Recipient>,
    /// Machines whose bundles are accepted.
    pub machines: Vec<Machine>,
    /// People invited, as the lead entered it.
    pub invited: u32,
    /// Interviews withdrawn here, after they had arrived.
    pub withdrawn_here: u32,
    /// Numbers that the report obeys.
    pub rules: Rules,
}

/// A month or less of interviews sealed to one intake key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// What bundles are sealed to.
    pub intake: Intake,
    /// When the key was made.
    pub opened: Minute,
    /// When no more bundles are expected. The key is destroyed fourteen days later.
    pub closed: Option<Minute>,
}

/// A key that bundles are sealed to: its slot in the lead's vault, and its public half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The slot; it means something in the lead's vault only.
    pub key: KeyId,
    /// The public half.
    pub recipient: Recipient,
}

/// An interviewer's machine, as the lead knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// "A", "B" …: by order of arrival of the cards; never a name of a person or a device.
    pub letter: String,
    /// What it signs with.
    pub signer: Signer,
    /// Bundles imported, in the order they came.
    pub arrivals: Vec<Arrival>,
    /// As its newest bundle says.
    pub tallies: Tallies,
}

/// A bundle that was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Its name.
    pub bundle: BundleId,
    /// Its place in the machine's row, from 1.
    pub number: u32,
    /// Of the file.
    pub digest: Digest,
    /// Of the file with the number before it, as this one says.
    pub previous: Digest,
    /// What was in it: these records belong to this machine.
    pub records: Vec<RecordId>,
    /// Whether a receipt was written for it.
    pub is_receipted: bool,
}

/// Interviews that left nothing but a count. They only grow: a lost bundle loses no tally.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tallies {
    /// People who said no when they were asked.
    pub declined: u32,
    /// Interviews withdrawn on this machine.
    pub withdrawn: u32,
}

/// Numbers that the report and the screens obey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Quotes from one respondent, at most.
    pub quotes_each: u8,
    /// A word is rare in fewer interviews than this.
    pub rare_below: u16,
    /// Between editions, fewer points than this are "no change".
    pub no_change_points: u8,
    /// Exact counts on the lead's screen; never in what leaves.
    pub shows_exact_counts: bool,
    /// Nothing of this study is destroyed, whatever falls due.
    pub is_on_hold: bool,
    /// After this month everything falls due.
    pub keep_until: Option<Month>,
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

impl Default for Rules {
    fn default() -> Self {
        Self {
            quotes_each: 2,
            rare_below: 5,
            no_change_points: 10,
            shows_exact_counts: false,
            is_on_hold: false,
            keep_until: None,
        }
    }
}

impl Machine {
    /// Number of the last bundle in its row that was imported; 0: none.
    pub fn last_number(&self) -> u32 {
        self.arrivals.iter().map(|arrival| arrival.number).max().unwrap_or(0)
    }

    /// Numbers below the last that never came, at most 1,000 of them.
    pub fn gaps(&self) -> Vec<u32> {
        let come: std::collections::BTreeSet<u32> = self.arrivals.iter().map(|arrival| arrival.number).collect();
        (1..self.last_number())
            .filter(|number| !come.contains(number))
            .take(1_000)
            .collect()
    }
}

impl Lead {
    /// The machine that signs so.
    pub fn machine(&self, signer: &Signer) -> Option<&Machine> {
        self.machines.iter().find(|machine| machine.signer == *signer)
    }

    /// The machine that a record belongs to: the first that handed it over.
    pub fn owner(&self, record: RecordId) -> Option<&Machine> {
        self.machines
            .iter()
            .find(|machine| machine.arrivals.iter().any(|arrival| arrival.records.contains(&record)))
    }

    /// Accepts bundles from one more machine, under the next letter. `None`: it was known.
    pub fn add_machine(&mut self, signer: Signer) -> Option<&Machine> {
        if self.machine(&signer).is_some() {
            return None;
        }
        let letter = letter(self.machines.len());
        self.machines.push(Machine {
            letter,
            signer,
            arrivals: Vec::new(),
            tallies: Tallies::default(),
        });
        self.machines.last()
    }

    /// A bundle of this machine was imported. Its tallies replace older ones. `false`: the machine is not known.
    pub fn take_in(&mut self, signer: &Signer, arrival: Arrival, tallies: Tallies) -> bool {
        let Some(machine) = self.machines.iter_mut().find(|machine| machine.signer == *signer) else {
            return false;
        };
        if arrival.number > machine.last_number() {
            machine.tallies = tallies;
        }
        machine.arrivals.push(arrival);
        true
    }

    /// Everything the machines and this desk counted.
    pub fn tallies(&self) -> Tallies {
        let mut sum = Tallies {
            declined: 0,
            withdrawn: self.withdrawn_here,
        };
        for machine in &self.machines {
            sum.declined = sum.declined.saturating_add(machine.tallies.declined);
            sum.withdrawn = sum.withdrawn.saturating_add(machine.tallies.withdrawn);
        }
        sum
    }
}

/// "A" to "Z", then "AA": as the columns of a sheet.
fn letter(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + (index % 26) as u8));
        if index < 26 {
            return letters.iter().rev().collect();
        }
        index = index / 26 - 1;
    }
}

impl Interviewer {
    /// A bundle was written: its records wait for a receipt.
    pub fn hand_over(&mut self, sent: Sent) {
        self.last_number = sent.number;
        self.previous = sent.digest;
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
