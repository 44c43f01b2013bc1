//! What the lead's machine knows about its study.

use crate::{BundleId, Circle, Digest, Intake, Minute, Month, Obeyed, RecordId, Tallies};
use std::collections::BTreeSet;
use vault::{Recipient, Signer};

/// What the lead's machine knows.
#[derive(Clone, Debug, Default)]
pub struct Lead {
    /// One per wave, newest last.
    pub intake: Vec<Wave>,
    /// Who else opens bundles of the newest open wave.
    pub deputies: Vec<Recipient>,
    /// Machines whose bundles are accepted.
    pub machines: Vec<Machine>,
    /// People invited, as the lead entered it.
    pub invited: u32,
    /// Interviews withdrawn here, after they had arrived.
    pub withdrawn_here: u32,
    /// Numbers that the report obeys.
    pub rules: Rules,
    /// Deputies, and what study files told.
    pub circle: Circle,
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
    /// When its private half was destroyed: what was sealed to it opens no more, anywhere.
    pub ended: Option<Minute>,
    /// Keys of others that bundles of this wave are sealed to as well.
    pub deputies: Vec<Recipient>,
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
    /// What updates for it are sealed to; `None`: its card is older than updates.
    pub post: Option<Recipient>,
    /// It was lost: what it sends from now on is not taken. What came before stays.
    pub is_revoked: bool,
    /// What it answered to notices of withdrawal.
    pub obeyed: Obeyed,
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
        self.missing_below(self.last_number()).take(1_000).collect()
    }

    /// The lowest number below this one that has not come.
    pub fn first_missing(&self, number: u32) -> Option<u32> {
        self.missing_below(number).next()
    }

    /// Whether no interview with this slip can come from it any more: it took in the notice, and everything that it had
    /// written before has come.
    pub fn is_done_with(&self, slip: Digest) -> bool {
        self.obeyed.slips.contains(&slip)
            && self
                .missing_below(self.obeyed.number.saturating_add(1))
                .next()
                .is_none()
    }

    fn missing_below(&self, number: u32) -> impl Iterator<Item = u32> {
        let come: BTreeSet<u32> = self.arrivals.iter().map(|arrival| arrival.number).collect();
        (1..number).filter(move |number| !come.contains(number))
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
            post: None,
            is_revoked: false,
            obeyed: Obeyed::default(),
        });
        self.machines.last()
    }

    /// What updates for this machine are sealed to. `false`: the machine is not known, or it was the same.
    pub fn post_to(&mut self, signer: &Signer, post: Recipient) -> bool {
        let machine = self.machines.iter_mut().find(|machine| machine.signer == *signer);
        machine.is_some_and(|machine| machine.post.replace(post) != machine.post)
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

    /// A machine answers to notices. What it answered before stands. `false`: the machine is not known.
    pub fn hear_answer(&mut self, signer: &Signer, answer: Obeyed) -> bool {
        let Some(machine) = self.machines.iter_mut().find(|machine| machine.signer == *signer) else {
            return false;
        };
        if !answer.is_none() {
            machine.obeyed.slips.extend(answer.slips);
            machine.obeyed.number = machine.obeyed.number.max(answer.number);
        }
        true
    }

    /// Machines that were not lost.
    pub fn trusted_machines(&self) -> impl Iterator<Item = &Machine> {
        self.machines.iter().filter(|machine| !machine.is_revoked)
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
