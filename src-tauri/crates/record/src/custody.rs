//! What a lead's vault owes to those who withdrew, and which copies of its keys are about.

use crate::{Digest, Minute, Month, Reading, RecordId};

/// Withdrawals that were asked for by a slip, and backups that were made. No entry says who or when to the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Custody {
    /// In the order of their names, which says nothing.
    pub withdrawn: Vec<Withdrawn>,
    /// In the order they were made.
    pub backups: Vec<Backup>,
}

/// One slip that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// Its name. It stays for good, so that no late file and no old backup brings the interview back.
    pub slip: Digest,
    /// When it was brought.
    pub asked: Month,
    /// How far it is.
    pub is: Withdrawal,
}

/// How far a withdrawal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// No interview with this slip is here: it is not kept when it comes.
    Waiting,
    /// It is out of everything that is shown or counted, and its key is destroyed as soon as no hold is on.
    Due {
        /// The interview.
        record: RecordId,
        /// What pointed into it; only a hold keeps this.
        aside: Box<Reading>,
    },
    /// Its key is destroyed, or it was never kept here.
    Gone {
        /// When that was.
        month: Month,
        /// Whether the key's place was read back from the device itself; `None`: no key of it was ever here.
        read: Option<bool>,
        /// How many backups had been made when its key fell: those hold it.
        backups: u32,
    },
}

/// A copy of the vault that was sealed to the recovery sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub made: Minute,
    /// When the program begins to refuse it.
    pub until: Minute,
    /// Of the sheet it was sealed to.
    pub sheet: Digest,
}

impl Custody {
    /// What is known of a slip.
    pub fn of(&self, slip: Digest) -> Option<&Withdrawn> {
        self.withdrawn.iter().find(|it| it.slip == slip)
    }

    /// Notes how far the withdrawal of a slip is.
    pub fn note(&mut self, slip: Digest, asked: Month, is: Withdrawal) {
        match self.withdrawn.binary_search_by_key(&slip, |it| it.slip) {
            Ok(at) => self.withdrawn[at].is = is,
            Err(at) => self.withdrawn.insert(at, Withdrawn { slip, asked, is }),
        }
    }

    /// Interviews whose key is to be destroyed, with their slips.
    pub fn due(&self) -> Vec<(Digest, RecordId)> {
        let due = |it: &Withdrawn| match it.is {
            Withdrawal::Due { record, .. } => Some((it.slip, record)),
            _ => None,
        };
        self.withdrawn.iter().filter_map(due).collect()
    }

    /// Takes in what another record of this kind says: a damaged one was replaced, and came back.
    pub fn join(&mut self, other: Custody) {
        for it in other.withdrawn {
            if self.of(it.slip).is_none() {
                self.note(it.slip, it.asked, it.is);
            }
        }
        let known = self.backups.clone();
        self.backups
            .extend(other.backups.into_iter().filter(|it| !known.contains(it)));
        self.backups.sort_by_key(|it| it.made);
    }

    /// The first so many backups, those of them that are not past their time.
    pub fn backups_of(&self, first: u32, now: Minute) -> impl Iterator<Item = &Backup> {
        self.backups
            .iter()
            .take(first as usize)
            .filter(move |it| now < it.until)
    }
}

impl Reading {
    /// Takes out, and gives back, whatever points into an interview.
    pub fn set_aside(&mut self, record: RecordId) -> Reading {
        let aside = Reading {
            codings: self
                .codings
                .iter()
                .filter(|(it, _)| it.record == record)
                .map(|(it, themes)| (it.clone(), themes.clone()))
                .collect(),
            quotes: self
                .quotes
                .iter()
                .filter(|it| it.passage.record == record)
                .cloned()
                .collect(),
            ..Reading::default()
        };
        self.forget(record);
        aside
    }
}
