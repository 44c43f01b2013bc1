//! The lead's own work, changed one step at a time: it is sealed before it counts.

use super::Leading;
use crate::Refused;
use record::{Draft, Reading};

impl Leading {
    /// Changes the themes and quotes; a change that cannot be kept did not happen.
    pub(super) fn change_reading<R>(&mut self, change: impl FnOnce(&mut Reading) -> R) -> Result<R, Refused> {
        let before = self.reading.clone();
        let changed = change(&mut self.reading);
        match self.cabinet.put(self.reading_record, &self.reading) {
            Ok(()) => Ok(changed),
            Err(refused) => {
                self.reading = before;
                Err(refused)
            }
        }
    }

    /// Changes the report in the making; a change that cannot be kept did not happen.
    pub(super) fn change_draft<R>(&mut self, change: impl FnOnce(&mut Draft) -> R) -> Result<R, Refused> {
        let before = self.draft.clone();
        let changed = change(&mut self.draft);
        match self.cabinet.put(self.draft_record, &self.draft) {
            Ok(()) => Ok(changed),
            Err(refused) => {
                self.draft = before;
                Err(refused)
            }
        }
    }
}
