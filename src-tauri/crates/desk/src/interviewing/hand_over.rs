//! Sealed records leave, receipts come back, and then the copies here go.

use super::Interviewing;
use crate::views::{HandedOverView, WrittenView};
use crate::{Refused, files};
use handover::{Beside, Outgoing};
use record::{RecordId, Sent, Side};
use std::path::{Path, PathBuf};

/// Cards and receipts are a few lines.
const MOST_RECEIPT: u64 = 2 << 20;

const NOTHING_DONE: HandedOverView = HandedOverView {
    is_done: false,
    number: 0,
    records: 0,
};

impl Interviewing {
    /// Writes everything that waits into one hand-over file.
    pub fn handover_write(&mut self, place: Option<&Path>) -> Result<HandedOverView, Refused> {
        self.handover_write_some(place, usize::MAX)
    }

    /// Writes at most so many of the waiting records into one hand-over file.
    pub(crate) fn handover_write_some(&mut self, place: Option<&Path>, most: usize) -> Result<HandedOverView, Refused> {
        let Some(place) = place else { return Ok(NOTHING_DONE) };
        let waiting: Vec<RecordId> = self.waiting_with_one_kit().into_iter().take(most).collect();
        let outgoing = waiting.iter().filter_map(|id| {
            let session = self.sealed.get(id)?;
            Some(Outgoing {
                id: *id,
                version: self.cabinet.version(*id),
                session,
            })
        });
        let outgoing: Vec<_> = outgoing.collect();
        if outgoing.is_empty() {
            return Err(Refused::new("nothing_waits"));
        }
        let month = self.clock.month();
        let (telling, remarking) = (self.learned.to_tell(), self.remarks.to_tell());
        let beside = Beside {
            learned: telling.as_ref(),
            remarks: remarking.as_ref(),
        };
        let vault = self.cabinet.vault();
        let written = handover::write_bundle_with(vault, &self.study, month, &outgoing, beside)?;
        let view = HandedOverView {
            is_done: true,
            number: written.sent.number,
            records: outgoing.len() as u16,
        };
        // In this order a crash neither leaves two files of one number, of which the lead's machine would refuse one,
        // nor counts as handed over what is in no file: the number is used up, the file gets its place, and only then
        // its records wait for a receipt. Between the last two they go into the next file once more.
        let file = files::Beside::write(place, written.file.as_bytes())?;
        let before = self.study.clone();
        self.change_interviewer(|interviewer| interviewer.use_up(&written.sent))?;
        if let Err(refused) = file.put_in_place() {
            self.keep_study(before)?;
            return Err(refused);
        }
        let (mut study, mut learned) = (self.study.clone(), self.learned.clone());
        let mut remarks = self.remarks.clone();
        remarks.told(written.sent.bundle);
        if let Side::Interviewer(interviewer) = &mut study.side {
            interviewer.hand_over(written.sent);
        }
        telling.iter().for_each(|told| learned.told(told));
        let things = [
            (self.study_record, (&study).into()),
            (self.learned_record, (&learned).into()),
            (self.remarks_record, (&remarks).into()),
        ];
        if let Err(refused) = self.cabinet.put_all(things) {
            let _ = std::fs::remove_file(place);
            return Err(refused);
        }
        (self.study, self.learned, self.remarks) = (study, learned, remarks);
        Ok(view)
    }

    /// Reads the lead's receipts; the copies here of what has arrived are destroyed.
    pub fn receipts_open(&mut self, receipts: &[PathBuf]) -> Result<HandedOverView, Refused> {
        let mut view = NOTHING_DONE;
        for path in receipts {
            let bytes = files::read(path, MOST_RECEIPT, "damaged")?;
            let sent = handover::check_receipt(&self.study, &bytes)?.clone();
            self.let_go(&sent)?;
            view = HandedOverView {
                is_done: true,
                number: sent.number,
                records: view.records + sent.records.len() as u16,
            };
        }
        Ok(view)
    }

    /// Writes this machine's card for the lead.
    pub fn machine_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        files::write(place, &self.machine_card()?)?;
        Ok(WrittenView { is_written: true })
    }

    pub(crate) fn machine_card(&mut self) -> Result<Vec<u8>, Refused> {
        let mut study = self.study.clone();
        let post = super::post_of(&mut self.cabinet, &mut study)?;
        self.keep_study(study)?;
        let recipient = post.as_ref().map(|post| &post.recipient);
        let answer = self.interviewer()?.answer();
        Ok(handover::write_machine_card(
            self.cabinet.vault(),
            self.study.id,
            recipient,
            answer,
        ))
    }

    /// What waits, as far as one file may carry it: interviews asked with a kit of before leave first, by themselves.
    fn waiting_with_one_kit(&self) -> Vec<RecordId> {
        let newest = self.study.kit.as_ref().map(record::KitText::digest);
        let kit_of = |id: &RecordId| self.sealed.get(id).map(record::SealedSession::kit);
        let mut waiting = self.waiting();
        let first = waiting.iter().map(kit_of).find(|kit| *kit != newest).unwrap_or(newest);
        waiting.retain(|id| kit_of(id) == first);
        waiting
    }

    /// Sealed records that were not handed over yet.
    pub(super) fn waiting(&self) -> Vec<RecordId> {
        let Side::Interviewer(interviewer) = &self.study.side else {
            return Vec::new();
        };
        let is_sent = |id: &RecordId| interviewer.unconfirmed.iter().any(|sent| sent.records.contains(id));
        self.sealed.keys().filter(|id| !is_sent(id)).copied().collect()
    }

    /// What has arrived is destroyed here; the study forgets the bundle only when that is done.
    fn let_go(&mut self, sent: &Sent) -> Result<(), Refused> {
        let here: Vec<RecordId> = sent
            .records
            .iter()
            .filter(|id| self.sealed.contains_key(id))
            .copied()
            .collect();
        self.cabinet.destroy(&here)?;
        for id in &here {
            self.sealed.remove(id);
        }
        self.remarks_arrived(sent.bundle)?;
        self.change_interviewer(|interviewer| interviewer.unconfirmed.retain(|waiting| waiting.bundle != sent.bundle))
    }
}
