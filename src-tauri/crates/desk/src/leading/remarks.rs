//! What interviewers say about the kit, for the lead who writes the next one.

use super::Leading;
use crate::Refused;
use crate::views::RemarksView;
use record::{RemarkOn, TOLD_FROM};

impl Leading {
    /// Every remark that came, by what it is on.
    pub fn remarks_read(&mut self) -> Result<RemarksView, Refused> {
        self.lead()?;
        let words = |on| {
            let kept = self.remarks.kept(on).iter();
            // EXPOSE: the lead reads what was written for the lead.
            kept.map(|text| text.expose().to_owned()).collect()
        };
        Ok(RemarksView {
            hard: words(RemarkOn::Hard),
            missing: words(RemarkOn::Missing),
            change: words(RemarkOn::Change),
            told_from: TOLD_FROM,
        })
    }
}
