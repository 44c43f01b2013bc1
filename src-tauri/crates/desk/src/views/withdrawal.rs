//! Withdrawal by the words of a slip, and backups.

use serde::Serialize;
use ts_rs::TS;

/// Six words for the participant, shown once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SlipView {
    /// In their order.
    pub words: Vec<String>,
}

/// What a notice of withdrawal did here.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct NoticedView {
    /// Whether a notice was read.
    pub is_read: bool,
    /// Interviews that were destroyed here by it.
    pub destroyed: u32,
}

/// Withdrawals and backups of the lead's vault.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WithdrawalsView {
    /// Nothing is destroyed while this is on.
    pub is_on_hold: bool,
    /// Every slip that was brought, in no order.
    pub withdrawn: Vec<WithdrawalView>,
    /// The one that was asked for last, by its place.
    pub asked: Option<u32>,
    /// Machines that a notice is for.
    pub machines: u32,
    /// Whether there is a recovery sheet, without which no backup can be made.
    pub has_sheet: bool,
    /// Backups, oldest first.
    pub backups: Vec<BackupView>,
}

/// One withdrawal: no interview is told.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WithdrawalView {
    /// "2027-03": when the slip was brought.
    pub asked: String,
    /// "gone", "never_kept", "held", "due", "waiting" or "nowhere": on no machine of the study any more.
    pub state: String,
    /// Machines that took in the notice, and of which nothing is on its way.
    pub answered: u32,
    /// What the certificate says, in English.
    pub en: Vec<String>,
    /// The same in French.
    pub fr: Vec<String>,
}

/// One backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupView {
    /// "2027-03-14".
    pub made: String,
    /// The day from which it is refused.
    pub until: String,
    /// Whether that is past.
    pub is_past: bool,
    /// Three words that stand on the sheet it was sealed to.
    pub sheet: Vec<String>,
}

/// Whether a vault was put back from a backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RestoredView {
    /// `false`: no backup was chosen.
    pub is_restored: bool,
}
