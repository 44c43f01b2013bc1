//! Withdrawals and backups, as JSON.

use super::reading::WireReading;
use crate::{Backup, Custody, Digest, Minute, Month, Reading, RecordId, Withdrawal, Withdrawn};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(super) struct WireCustody<'a> {
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    withdrawn: Vec<WireWithdrawn<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    backups: Vec<WireBackup>,
}

#[derive(Serialize, Deserialize)]
struct WireWithdrawn<'a> {
    slip: Digest,
    asked: Month,
    #[serde(borrow)]
    is: WireWithdrawal<'a>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireWithdrawal<'a> {
    Waiting(bool),
    #[serde(borrow)]
    Due(WireDue<'a>),
    Gone(WireGone),
}

#[derive(Serialize, Deserialize)]
struct WireDue<'a> {
    record: RecordId,
    #[serde(borrow)]
    aside: WireReading<'a>,
}

#[derive(Serialize, Deserialize)]
struct WireGone {
    month: Month,
    // From the device itself; absent: no key of it was ever here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    read: Option<bool>,
    #[serde(default)]
    backups: u32,
}

#[derive(Serialize, Deserialize)]
// Whole minutes since 1970.
struct WireBackup {
    made: u64,
    until: u64,
    sheet: Digest,
}

impl<'a> From<&'a Custody> for WireCustody<'a> {
    fn from(it: &'a Custody) -> Self {
        let withdrawn = it.withdrawn.iter().map(|it| WireWithdrawn {
            slip: it.slip,
            asked: it.asked,
            is: match &it.is {
                Withdrawal::Waiting => WireWithdrawal::Waiting(true),
                Withdrawal::Due { record, aside } => WireWithdrawal::Due(WireDue {
                    record: *record,
                    aside: (&**aside).into(),
                }),
                Withdrawal::Gone { month, read, backups } => WireWithdrawal::Gone(WireGone {
                    month: *month,
                    read: *read,
                    backups: *backups,
                }),
            },
        });
        let backup = |it: &Backup| WireBackup {
            made: it.made.0,
            until: it.until.0,
            sheet: it.sheet,
        };
        Self {
            withdrawn: withdrawn.collect(),
            backups: it.backups.iter().map(backup).collect(),
        }
    }
}

impl From<WireCustody<'_>> for Custody {
    fn from(it: WireCustody<'_>) -> Self {
        let withdrawn = it.withdrawn.into_iter().map(|it| Withdrawn {
            slip: it.slip,
            asked: it.asked,
            is: match it.is {
                WireWithdrawal::Waiting(_) => Withdrawal::Waiting,
                WireWithdrawal::Due(due) => Withdrawal::Due {
                    record: due.record,
                    aside: Box::new(Reading::from(due.aside)),
                },
                WireWithdrawal::Gone(gone) => Withdrawal::Gone {
                    month: gone.month,
                    read: gone.read,
                    backups: gone.backups,
                },
            },
        });
        let backup = |it: WireBackup| Backup {
            made: Minute(it.made),
            until: Minute(it.until),
            sheet: it.sheet,
        };
        Self {
            withdrawn: withdrawn.collect(),
            backups: it.backups.into_iter().map(backup).collect(),
        }
    }
}
