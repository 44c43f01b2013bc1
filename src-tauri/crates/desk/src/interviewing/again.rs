//! A hand-over that never arrived, or came when its wave was over: its interviews are here until a receipt comes.

use super::Interviewing;
use crate::Refused;
use crate::views::ReadyView;
use record::Side;

impl Interviewing {
    /// What was handed over and has no receipt waits again, for a file of its own under the next number. Whoever imports
    /// both takes each interview once, and the receipt for the later file lets them go here.
    pub fn handover_again(&mut self) -> Result<ReadyView, Refused> {
        let (mut study, mut remarks) = (self.study.clone(), self.remarks.clone());
        let Side::Interviewer(interviewer) = &mut study.side else {
            return Err(Refused::new("other_role"));
        };
        if interviewer.unconfirmed.is_empty() {
            return Err(Refused::new("nothing_waits"));
        }
        for sent in interviewer.unconfirmed.drain(..) {
            remarks.come_back(sent.bundle);
        }
        let things = [
            (self.study_record, (&study).into()),
            (self.remarks_record, (&remarks).into()),
        ];
        self.cabinet.put_all(things)?;
        (self.study, self.remarks) = (study, remarks);
        self.ready_state()
    }
}
