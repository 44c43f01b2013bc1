//! Hand-over files: looked at, then imported all together or not at all, then receipted.

use super::{Leading, lead_of};
use crate::views::{InboxFileView, InboxView, WrittenView};
use crate::{Refused, files};
use handover::{Checked, Refusal};
use record::{RecordId, ToSeal};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Work on many files goes on so long before the window hears how far it is.
const STEP: Duration = Duration::from_millis(300);
/// Interviews that one step takes into the study.
const SOME: usize = 100;

/// A hand-over file that was opened, and what was found.
pub(super) enum OnDesk {
    /// It was picked, and is opened with one of the next steps.
    Waiting(PathBuf),
    /// Everything in it holds.
    Ready(Box<Checked>),
    /// It was imported since.
    Imported(InboxFileView),
    /// It is not taken.
    Refused(Refusal),
}

impl Leading {
    /// Opens hand-over files and checks each, all in one go. Nothing is in the study until they are imported.
    pub fn inbox_open(&mut self, paths: &[PathBuf]) -> Result<InboxView, Refused> {
        self.inbox_begin(paths)?;
        while self.inbox.iter().any(is_waiting) {
            if let Err(refused) = self.inbox_go() {
                self.inbox_cancel()?;
                return Err(refused);
            }
        }
        self.inbox_read()
    }

    /// The same in steps: the files wait on the desk, and each [`Leading::inbox_go`] opens some.
    pub fn inbox_begin(&mut self, paths: &[PathBuf]) -> Result<InboxView, Refused> {
        if !paths.is_empty() {
            self.inbox
                .retain(|file| matches!(file, OnDesk::Ready(_) | OnDesk::Waiting(_)));
            self.inbox.extend(paths.iter().cloned().map(OnDesk::Waiting));
        }
        self.inbox_read()
    }

    /// One step of what was begun: some files are opened, or some interviews imported.
    pub fn inbox_go(&mut self) -> Result<InboxView, Refused> {
        if self.inbox.iter().any(is_waiting) {
            self.open_some()?;
        } else if self.is_importing {
            self.import_some(SOME)?;
        }
        self.inbox_read()
    }

    /// Ends what was begun. Files that were not opened are put away; bundles that were imported are in the study whole,
    /// and the others still wait.
    pub fn inbox_cancel(&mut self) -> Result<InboxView, Refused> {
        self.inbox.retain(|file| !is_waiting(file));
        self.is_importing = false;
        self.sort_out();
        self.inbox_read()
    }

    fn open_some(&mut self) -> Result<(), Refused> {
        let since = Instant::now();
        while let Some(at) = self.inbox.iter().position(is_waiting) {
            if since.elapsed() > STEP {
                return Ok(());
            }
            // A file that cannot be read leaves the desk and says so; the others go on with the next step.
            let OnDesk::Waiting(path) = self.inbox.remove(at) else {
                continue;
            };
            let bytes = files::read(&path, handover::LARGEST as u64, "too_large")?;
            let opened = match handover::check_bundle(self.cabinet.vault(), &self.study, bytes) {
                Ok(checked) => OnDesk::Ready(Box::new(checked)),
                Err(refusal) => OnDesk::Refused(refusal),
            };
            self.inbox.insert(at, opened);
        }
        // Only now: a file may fit behind one that was opened after it.
        self.sort_out();
        Ok(())
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
            waiting: self.inbox.iter().filter(|file| is_waiting(file)).count() as u32,
            is_importing: self.is_importing,
            files: self.inbox.iter().filter(|file| !is_waiting(file)).map(view).collect(),
        })
    }

    /// Takes everything that holds into the study, in one go.
    pub fn inbox_import(&mut self) -> Result<InboxView, Refused> {
        self.import_some(usize::MAX)?;
        self.inbox_read()
    }

    /// The same in steps of whole bundles: each [`Leading::inbox_go`] takes some.
    pub fn inbox_import_begin(&mut self) -> Result<InboxView, Refused> {
        self.is_importing = true;
        self.inbox_go()
    }

    /// Takes bundles in the order they lie here, all of a step or none, until it has so many interviews.
    pub(super) fn import_some(&mut self, most: usize) -> Result<(), Refused> {
        let (mut study, mut learned) = (self.study.clone(), self.learned.clone());
        let mut remarks = self.remarks.clone();
        let (mut sessions, mut late) = (Vec::new(), Vec::new());
        let mut taken = Vec::new();
        for (at, file) in self.inbox.iter().enumerate() {
            let OnDesk::Ready(checked) = file else { continue };
            if sessions.len() >= most {
                break;
            }
            let lead = lead_of(&mut study)?;
            checked.fits(lead)?;
            lead.take_in(&checked.signer, self.arrives(&checked.arrival), checked.tallies);
            lead.hear_answer(&checked.signer, self.known_of(&checked.obeyed));
            checked.learned.iter().for_each(|told| learned.hear(told));
            checked.remarks.iter().for_each(|told| remarks.hear(told));
            // A record that was destroyed here stays destroyed, even when an old bundle brings it again.
            let come = checked.sessions.iter().filter(|(id, _)| !self.cabinet.is_gone(*id));
            for session in come {
                match self.is_withdrawn(&session.1) {
                    true => late.push(session),
                    false => sessions.push(session),
                }
            }
            taken.push((at, view(file)));
        }
        // Files that were all refused leave the vault as it was, to the byte.
        if taken.is_empty() {
            self.is_importing = false;
            self.inbox.sort_by_key(order);
            return Ok(());
        }
        let (custody, held) = self.come_late(&mut study, &late)?;
        let mut puts: Vec<(RecordId, ToSeal<'_>)> = sessions.iter().map(|(id, it)| (*id, it.into())).collect();
        puts.push((self.study_record, (&study).into()));
        puts.push((self.learned_record, (&learned).into()));
        puts.push((self.remarks_record, (&remarks).into()));
        puts.extend(held.iter().map(|(id, it)| (*id, (*it).into())));
        if custody != self.custody {
            puts.push((self.custody_record, (&custody).into()));
        }
        self.cabinet.put_all(puts)?;
        self.held.extend(held.iter().map(|(id, it)| (*id, (*it).clone())));
        self.custody = custody;
        let sessions: Vec<_> = sessions.into_iter().map(|(id, it)| (*id, it.clone())).collect();
        self.records.extend(sessions);
        self.study = study;
        self.remarks = remarks;
        self.know(learned);
        for (at, file) in taken {
            self.inbox[at] = OnDesk::Imported(InboxFileView {
                verdict: "imported".into(),
                ..file
            });
        }
        let is_ready = |file: &OnDesk| matches!(file, OnDesk::Ready(_));
        self.is_importing = self.is_importing && self.inbox.iter().any(is_ready);
        if !self.is_importing {
            self.inbox.sort_by_key(order);
        }
        self.lay_out();
        Ok(())
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
        self.only_lead()?;
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
        self.keep_study(study)?;
        Ok(written)
    }

    /// Files of one machine are taken in the order they were written, and a file that lies here twice is
    /// taken once.
    fn sort_out(&mut self) {
        self.inbox.sort_by_key(order);
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

fn order(file: &OnDesk) -> (u8, String, u32) {
    match file {
        OnDesk::Ready(checked) => (0, checked.letter.clone(), checked.arrival.number),
        OnDesk::Imported(view) => (1, view.machine.clone(), view.number),
        OnDesk::Refused(_) => (2, String::new(), 0),
        OnDesk::Waiting(_) => (3, String::new(), 0),
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
        OnDesk::Refused(refusal) => unnamed(refusal.code()),
        OnDesk::Waiting(_) => unnamed("waiting"),
    }
}

fn is_waiting(file: &OnDesk) -> bool {
    matches!(file, OnDesk::Waiting(_))
}

fn unnamed(verdict: &str) -> InboxFileView {
    InboxFileView {
        machine: String::new(),
        number: 0,
        records: 0,
        month: String::new(),
        verdict: verdict.to_owned(),
        missing: 0,
    }
}
