//! What the two say about the kit: kept beside the interview, in a record of its own, and never in it.

use super::Interviewing;
use crate::Refused;
use crate::views::{DebriefView, RemarkDraftsView};
use record::{BundleId, NoteText, RecordId, RemarkOn, Remarks};
use zeroize::Zeroizing;

/// Bytes in one remark. Many of them stand in one record, and a seal must never fail for its size.
const MOST_BYTES: usize = 8 << 10;

impl Interviewing {
    /// What was said about the kit, under one of its three headings; an empty text takes it back.
    pub fn remark_save(&mut self, field: &str, text: Zeroizing<String>) -> Result<DebriefView, Refused> {
        let on = match field {
            "hard" => RemarkOn::Hard,
            "missing" => RemarkOn::Missing,
            "change" => RemarkOn::Change,
            _ => return Err(Refused::new("bad_call")),
        };
        if text.len() > MOST_BYTES {
            return Err(Refused::new("too_long"));
        }
        let (redacted, _) = self.nameless(text.trim(), None)?;
        let mut remarks = self.remarks.clone();
        remarks.write(on, NoteText::from(redacted.text));
        self.keep_remarks(remarks)?;
        self.debrief_read()
    }

    /// What was written so far beside the open interview.
    pub(super) fn remark_drafts(&self) -> RemarkDraftsView {
        let words = |on| {
            let draft = self.remarks.draft(on);
            // EXPOSE: the two see their own words again.
            draft.map_or(String::new(), |text| text.expose().to_owned())
        };
        RemarkDraftsView {
            hard: words(RemarkOn::Hard),
            missing: words(RemarkOn::Missing),
            change: words(RemarkOn::Change),
        }
    }

    /// What is said about the kit, as it is now.
    pub(super) fn keep_remarks(&mut self, remarks: Remarks) -> Result<(), Refused> {
        self.cabinet.put(self.remarks_record, &remarks)?;
        self.remarks = remarks;
        Ok(())
    }

    /// What was written beside an interview that is no more goes with it.
    pub(super) fn forget_drafts(&mut self) -> Result<(), Refused> {
        let mut remarks = self.remarks.clone();
        if remarks.forget_drafts() {
            self.move_remarks(remarks)?;
        }
        Ok(())
    }

    /// The lead has what travelled with this bundle: the copy here goes.
    pub(super) fn remarks_arrived(&mut self, with: BundleId) -> Result<(), Refused> {
        let mut remarks = self.remarks.clone();
        if remarks.arrived(with) {
            self.move_remarks(remarks)?;
        }
        Ok(())
    }

    /// Something was let go: what is left moves to a record with a fresh key, so that no version before opens.
    fn move_remarks(&mut self, remarks: Remarks) -> Result<(), Refused> {
        let fresh = RecordId::fresh();
        let swept = self
            .cabinet
            .replace(self.remarks_record, [(fresh, (&remarks).into())])?;
        (self.remarks_record, self.remarks) = (fresh, remarks);
        swept
    }
}
