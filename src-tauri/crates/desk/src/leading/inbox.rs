//! Hand-over files: looked at, then imported all together or not at all, then receipted.

use super::Leading;
use crate::views::{InboxFileView, InboxView, WrittenView};
use crate::{Refused, files};
use handover::{Checked, Refusal};
use record::{RecordId, Side, Study, ToSeal};
use std::path::{Path, PathBuf};

/// A hand-over file that was opened, and what was found.
pub(super) enum OnDesk {
    /// Everything in it holds.
    Ready(Box<Checked>),
    /// It was imported since.
    Imported(InboxFileView),
    /// It is not taken.
    Refused(Refusal),
}

impl Leading {
    /// Opens hand-over files and checks each. Nothing is in the study until they are imported.
    pub fn inbox_open(&mut self, paths: &[PathBuf]) -> Result<InboxView, Refused> {
        let mut opened = Vec::new();
        for path in paths {
            let bytes = files::read(path, handover::LARGEST as u64, "too_large")?;
            opened.push(match handover::check_bundle(self.cabinet.vault(), &self.study, bytes) {
                Ok(checked) => OnDesk::Ready(Box::new(checked)),
                Err(refusal) => OnDesk::Refused(refusal),
            });
        }
        if !opened.is_empty() {
            self.inbox.retain(|file| matches!(file, OnDesk::Ready(_)));
            self.inbox.extend(opened);
        }
        self.sort_out();
        self.inbox_read()
    }

    /// What lies on the desk.
    pub fn inbox_read(&mut self) -> Result<InboxView, Refused> {
        let lead = self.lead()?;
        let receipts = lead
            .machines
            .iter()
            .flat_map(|m| &m.arrivals)
            .filter(|a| !a.is_receipted)
            .count();
        let ready = self.inbox.iter().map(|file| match file {
            OnDesk::Ready(checked) => checked.sessions.len(),
            _ => 0,
        });
        Ok(InboxView {
            ready: ready.sum::<usize>() as u32,
            receipts: receipts as u32,
            files: self.inbox.iter().map(view).collect(),
        })
    }

    /// Takes everything that holds into the study, in one piece.
    pub fn inbox_import(&mut self) -> Result<InboxView, Refused> {
        let (mut study, mut learned) = (self.study.clone(), self.learned.clone());
        let mut remarks = self.remarks.clone();
        let mut sessions = Vec::new();
        let mut after = Vec::new();
        for file in &self.inbox {
            let OnDesk::Ready(checked) = file else { continue };
            let lead = lead_of(&mut study)?;
            checked.fits(lead)?;
            lead.take_in(&checked.signer, checked.arrival.clone(), checked.tallies);
            checked.learned.iter().for_each(|told| learned.hear(told));
            checked.remarks.iter().for_each(|told| remarks.hear(told));
            // A record that was destroyed here stays destroyed, even when an old bundle brings it again.
            sessions.extend(checked.sessions.iter().filter(|(id, _)| !self.cabinet.is_gone(*id)));
            after.push(view(file));
        }
        let mut puts: Vec<(RecordId, ToSeal<'_>)> = sessions.iter().map(|(id, it)| (*id, it.into())).collect();
        puts.push((self.study_record, (&study).into()));
        puts.push((self.learned_record, (&learned).into()));
        puts.push((self.remarks_record, (&remarks).into()));
        self.cabinet.put_all(puts)?;
        let sessions: Vec<_> = sessions.into_iter().map(|(id, it)| (*id, it.clone())).collect();
        self.records.extend(sessions);
        self.study = study;
        self.remarks = remarks;
        self.know(learned);
        self.inbox.retain(|file| !matches!(file, OnDesk::Ready(_)));
        let imported = after.into_iter().map(|file| InboxFileView {
            verdict: "imported".into(),
            ..file
        });
        self.inbox.extend(imported.map(OnDesk::Imported));
        self.lay_out();
        self.inbox_read()
    }

    /// Writes a receipt for every bundle that has none yet, into a folder.
    pub fn receipts_write(&mut self, folder: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(folder) = folder else {
            return Ok(WrittenView { is_written: false });
        };
        Ok(WrittenView {
            is_written: !self.receipts_write_to(folder)?.is_empty(),
        })
    }

    pub(crate) fn receipts_write_to(&mut self, folder: &Path) -> Result<Vec<PathBuf>, Refused> {
        let mut study = self.study.clone();
        let mut written = Vec::new();
        for machine in &mut lead_of(&mut study)?.machines {
            for arrival in machine.arrivals.iter_mut().filter(|arrival| !arrival.is_receipted) {
                let receipt = handover::write_receipt(self.cabinet.vault(), &self.study, arrival)?;
                let place = folder.join(format!("receipt-{}-{}.subrosa-receipt", machine.letter, arrival.number));
                files::write(&place, &receipt)?;
                arrival.is_receipted = true;
                written.push(place);
            }
        }
        self.cabinet.put(self.study_record, &study)?;
        self.study = study;
        Ok(written)
    }

    /// Files of one machine are taken in the order they were written, and a file that lies here twice is
    /// taken once.
    fn sort_out(&mut self) {
        let key = |file: &OnDesk| match file {
            OnDesk::Ready(checked) => (0, checked.letter.clone(), checked.arrival.number),
            OnDesk::Imported(view) => (1, view.machine.clone(), view.number),
            OnDesk::Refused(_) => (2, String::new(), 0),
        };
        self.inbox.sort_by_key(key);
        let mut trial = self.study.clone();
        let Ok(lead) = lead_of(&mut trial) else { return };
        for file in &mut self.inbox {
            let OnDesk::Ready(checked) = file else { continue };
            match checked.fits(lead) {
                Ok(()) => {
                    checked.missing = lead
                        .machine(&checked.signer)
                        .and_then(|m| m.first_missing(checked.arrival.number));
                    lead.take_in(&checked.signer, checked.arrival.clone(), checked.tallies);
                }
                Err(refusal) => *file = OnDesk::Refused(refusal),
            }
        }
    }
}

fn lead_of(study: &mut Study) -> Result<&mut record::Lead, Refused> {
    match &mut study.side {
        Side::Lead(lead) => Ok(lead),
        Side::Interviewer(_) => Err(Refused::new("other_role")),
    }
}

fn view(file: &OnDesk) -> InboxFileView {
    match file {
        OnDesk::Ready(checked) => InboxFileView {
            machine: checked.letter.clone(),
            number: checked.arrival.number,
            records: checked.arrival.records.len() as u16,
            month: checked.month.to_string(),
            verdict: if checked.missing.is_some() { "gap" } else { "verified" }.into(),
            missing: checked.missing.unwrap_or(0),
        },
        OnDesk::Imported(view) => view.clone(),
        OnDesk::Refused(refusal) => InboxFileView {
            machine: String::new(),
            number: 0,
            records: 0,
            month: String::new(),
            verdict: refusal.code().to_owned(),
            missing: 0,
        },
    }
}
