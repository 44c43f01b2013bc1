//! An interview is withdrawn by the words of a slip: nobody here learns which one it was.
//!
//! The order: what is owed is written down, with the interview out of everything that is shown and counted; then its
//! key is destroyed, its row and the old root with it; then whatever pointed into it, under fresh keys, and the entry
//! says so. A crash leaves the debt, and opening the vault pays it. A hold stops after the first step.

use super::Leading;
use crate::views::{BackupView, NoticedView, WithdrawalView, WithdrawalsView, WrittenView};
use crate::{Clock, Refused, files};
use kit::Lang;
use record::{
    Custody, Digest, Minute, Obeyed, RecordId, SealedSession, Side, Study, ToSeal, Wave, Withdrawal, Withdrawn,
};
use report::papers::{Stand, WithdrawalPaper, withdrawal_html, withdrawal_said};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use vault::{ReadBack, Slip};
use zeroize::Zeroizing;

/// A notice names slips: thousands of them are a few hundred kilobytes.
const MOST_NOTICE: u64 = 8 << 20;

type Late<'a> = Vec<(RecordId, &'a SealedSession)>;

impl Leading {
    pub(crate) fn minute(&self) -> Minute {
        self.clock.minute()
    }

    pub(crate) fn study_id(&self) -> record::StudyId {
        self.study.id
    }

    /// Lists a backup that is about to be made.
    pub(crate) fn list_backup(&mut self, backup: record::Backup) -> Result<(), Refused> {
        self.change_custody(|custody| custody.backups.push(backup))
    }

    /// It could not be written after all.
    pub(crate) fn unlist_backup(&mut self, backup: &record::Backup) -> Result<(), Refused> {
        self.change_custody(|custody| custody.backups.retain(|it| it != backup))
    }

    fn change_custody(&mut self, change: impl FnOnce(&mut Custody)) -> Result<(), Refused> {
        let mut custody = self.custody.clone();
        change(&mut custody);
        self.cabinet.put(self.custody_record, &custody)?;
        self.custody = custody;
        Ok(())
    }

    /// Withdrawals and backups as they stand.
    pub fn withdrawals_read(&mut self) -> Result<WithdrawalsView, Refused> {
        self.withdrawals_view(None)
    }

    /// A participant's slip was brought. Which interview it is of is not told.
    pub fn withdrawal_ask(&mut self, words: Zeroizing<String>) -> Result<WithdrawalsView, Refused> {
        self.only_lead()?;
        let named = |slip: &Slip| Digest::from_bytes(slip.name(self.study.id.as_bytes()));
        let names: Vec<Digest> = Slip::read(&words)?.iter().map(named).collect();
        drop(words);
        // Seldom, six words are two slips, one in each language: the one that is known is meant.
        let known = names.iter().find(|name| self.custody.of(**name).is_some());
        let here = names.iter().find(|name| self.holder(**name).is_some());
        let asked: BTreeSet<Digest> = match known.or(here) {
            Some(name) => [*name].into(),
            None => names.into_iter().collect(),
        };
        self.withdraw(&asked)?;
        self.withdrawals_view(asked.first().copied())
    }

    /// Writes the certificate of one withdrawal, in both languages.
    pub fn withdrawal_write(&mut self, at: u32, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let withdrawn = self
            .custody
            .withdrawn
            .get(at as usize)
            .ok_or(Refused::new("bad_call"))?;
        let paper = withdrawal_html(&self.paper(withdrawn)?);
        files::write(place, paper.as_bytes())?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Writes the notice for every machine and every other copy of this vault.
    pub fn notice_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        self.only_lead()?;
        if self.lead()?.rules.is_on_hold {
            return Err(Refused::new("on_hold"));
        }
        let slips: BTreeSet<Digest> = self.custody.withdrawn.iter().map(|it| it.slip).collect();
        if slips.is_empty() {
            return Err(Refused::new("nothing_withdrawn"));
        }
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        files::write(
            place,
            &handover::write_notice(self.cabinet.vault(), &self.study, &slips)?,
        )?;
        Ok(WrittenView { is_written: true })
    }

    /// Reads notices that this vault wrote before it was put back from a backup; on a deputy's desk, the lead's.
    pub fn notices_open(&mut self, notices: &[PathBuf]) -> Result<NoticedView, Refused> {
        let signer = self.lead()?.circle.of.as_ref().map(|of| of.lead);
        let signer = signer.unwrap_or_else(|| self.cabinet.signer());
        let mut view = NoticedView::default();
        for path in notices {
            let bytes = files::read(path, MOST_NOTICE, "damaged")?;
            let slips = handover::read_notice(self.study.id, signer, &bytes)?;
            let here = slips.iter().filter(|slip| self.holder(**slip).is_some()).count();
            self.withdraw(&slips)?;
            view.destroyed += here as u32;
            view.is_read = true;
        }
        Ok(view)
    }

    /// Whether this interview's participant has withdrawn it.
    pub(super) fn is_withdrawn(&self, session: &SealedSession) -> bool {
        session.slip().is_some_and(|slip| self.custody.of(slip).is_some())
    }

    /// Interviews that come when they are withdrawn already are not kept; under a hold they are put aside. They are
    /// counted once.
    pub(super) fn come_late<'a>(
        &self,
        study: &mut Study,
        late: &[&'a (RecordId, SealedSession)],
    ) -> Result<(Custody, Late<'a>), Refused> {
        let mut custody = self.custody.clone();
        let mut held = Vec::new();
        let Side::Lead(lead) = &mut study.side else {
            return Err(Refused::new("other_role"));
        };
        for (record, session) in late {
            let Some(known) = session.slip().and_then(|slip| self.custody.of(slip)) else {
                continue;
            };
            if known.is != Withdrawal::Waiting {
                continue;
            }
            lead.withdrawn_here += 1;
            let is = if lead.rules.is_on_hold {
                held.push((*record, session));
                Withdrawal::Due {
                    record: *record,
                    aside: Box::default(),
                }
            } else {
                Withdrawal::Gone {
                    month: self.clock.month(),
                    read: None,
                    backups: 0,
                }
            };
            custody.note(known.slip, known.asked, is);
        }
        Ok((custody, held))
    }

    /// Pays what is owed: keys first, then whatever pointed into the interviews.
    pub(super) fn carry_out(&mut self) -> Result<(), Refused> {
        let due = self.custody.due();
        if due.is_empty() || self.lead()?.rules.is_on_hold {
            return Ok(());
        }
        let is_here = |id: &RecordId| self.cabinet.version(*id) > 0;
        let here: Vec<RecordId> = due.iter().map(|(_, id)| *id).filter(is_here).collect();
        // After a crash nobody knows how the place was read back: the weaker answer stands.
        let read = match here.is_empty() {
            true => ReadBack::FileSystem,
            false => self.cabinet.destroy(&here)?,
        };
        self.held.clear();
        let mut custody = self.custody.clone();
        for (slip, _) in due {
            let gone = Withdrawal::Gone {
                month: self.clock.month(),
                read: Some(read == ReadBack::Device),
                backups: custody.backups.len() as u32,
            };
            custody.note(slip, self.clock.month(), gone);
        }
        // Earlier versions of both say what pointed into it: what is left moves to fresh keys.
        let (reading, aside) = (RecordId::fresh(), RecordId::fresh());
        let is_whole = !self.cabinet.troubles().iter().any(|it| it.id == self.reading_record);
        let mut old = vec![self.custody_record];
        let mut things: Vec<(RecordId, ToSeal<'_>)> = vec![(aside, (&custody).into())];
        if is_whole {
            old.push(self.reading_record);
            things.push((reading, (&self.reading).into()));
        }
        let swept = self.cabinet.replace_all(&old, things)?;
        (self.custody_record, self.custody) = (aside, custody);
        if is_whole {
            self.reading_record = reading;
        }
        swept
    }

    /// The interview with this slip.
    fn holder(&self, slip: Digest) -> Option<RecordId> {
        let all = self.records.iter();
        all.filter(|(_, it)| it.slip() == Some(slip)).map(|(id, _)| *id).next()
    }

    fn withdraw(&mut self, slips: &BTreeSet<Digest>) -> Result<(), Refused> {
        let (mut custody, mut reading, mut study) = (self.custody.clone(), self.reading.clone(), self.study.clone());
        let mut out = Vec::new();
        for slip in slips {
            let is = match self.holder(*slip) {
                Some(record) => {
                    out.push(record);
                    Withdrawal::Due {
                        record,
                        aside: Box::new(reading.set_aside(record)),
                    }
                }
                None if self.custody.of(*slip).is_some() => continue,
                None => Withdrawal::Waiting,
            };
            custody.note(*slip, self.clock.month(), is);
        }
        if let Side::Lead(lead) = &mut study.side {
            lead.withdrawn_here += out.len() as u32;
        }
        let mut things: Vec<(RecordId, ToSeal<'_>)> = Vec::new();
        if custody != self.custody {
            things.push((self.custody_record, (&custody).into()));
        }
        if reading != self.reading {
            things.push((self.reading_record, (&reading).into()));
        }
        if !out.is_empty() {
            things.push((self.study_record, (&study).into()));
        }
        if !things.is_empty() {
            self.cabinet.put_all(things)?;
            (self.custody, self.reading, self.study) = (custody, reading, study);
            let out = out.iter().filter_map(|id| self.records.remove_entry(id));
            self.held.extend(out);
            // What was done before could bring some of it back.
            self.steps.forget();
            self.table = super::themes::Table::default();
            self.asked = None;
            self.lay_out();
        }
        self.carry_out()
    }

    fn withdrawals_view(&mut self, asked: Option<Digest>) -> Result<WithdrawalsView, Refused> {
        let now = self.clock.minute();
        let lead = self.lead()?;
        let said = |it: &Withdrawn| -> Result<WithdrawalView, Refused> {
            let paper = self.paper(it)?;
            Ok(WithdrawalView {
                asked: it.asked.to_string(),
                state: state(paper.stand, lead.rules.is_on_hold).to_owned(),
                answered: self.answered(it.slip)?,
                en: withdrawal_said(&paper, Lang::En),
                fr: withdrawal_said(&paper, Lang::Fr),
            })
        };
        let place = self.custody.withdrawn.iter().position(|it| Some(it.slip) == asked);
        Ok(WithdrawalsView {
            is_on_hold: lead.rules.is_on_hold,
            withdrawn: self.custody.withdrawn.iter().map(said).collect::<Result<_, _>>()?,
            asked: place.map(|at| at as u32),
            machines: lead.trusted_machines().count() as u32,
            has_sheet: self.cabinet.vault().sheet().is_some(),
            backups: self.custody.backups.iter().map(|it| backup_view(it, now)).collect(),
        })
    }

    /// What of a machine's answer this desk asked for.
    pub(super) fn known_of(&self, answer: &Obeyed) -> Obeyed {
        let is_known = |slip: &&Digest| self.custody.of(**slip).is_some();
        Obeyed {
            slips: answer.slips.iter().filter(is_known).copied().collect(),
            number: answer.number,
        }
    }

    /// Machines from which no interview with this slip can come any more. Which of them had it is not to be known: each
    /// answers the same.
    fn answered(&self, slip: Digest) -> Result<u32, Refused> {
        let machines = self.lead()?.trusted_machines();
        Ok(machines.filter(|machine| machine.is_done_with(slip)).count() as u32)
    }

    fn paper(&self, withdrawn: &Withdrawn) -> Result<WithdrawalPaper, Refused> {
        let lead = self.lead()?;
        let now = self.clock.minute();
        let (stand, first) = match withdrawn.is {
            Withdrawal::Waiting => {
                let (answered, machines) = (self.answered(withdrawn.slip)?, lead.trusted_machines().count() as u32);
                let stand = match machines > 0 && answered == machines {
                    true => Stand::Nowhere {
                        machines,
                        lost: lead.machines.len() as u32 - machines,
                    },
                    false => Stand::Waiting { answered, machines },
                };
                (stand, 0)
            }
            Withdrawal::Due { .. } => (Stand::Held, self.custody.backups.len() as u32),
            Withdrawal::Gone { month, read: None, .. } => (Stand::NeverKept { month }, 0),
            Withdrawal::Gone {
                month,
                read: Some(is_read_from_device),
                backups,
            } => (
                Stand::Gone {
                    month,
                    is_read_from_device,
                },
                backups,
            ),
        };
        let backups = self.custody.backups_of(first, now);
        let releases = self.draft.releases.iter();
        Ok(WithdrawalPaper {
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            asked: withdrawn.asked,
            stand,
            waves: lead
                .intake
                .iter()
                .filter(|wave| wave.ended.is_none())
                .map(|wave| ends(wave, now))
                .collect(),
            deputies: lead.circle.deputies.len().max(lead.deputies.len()) as u32,
            backups: backups.map(|it| (Clock::day(it.made), Clock::day(it.until))).collect(),
            releases: releases.map(|release| (release.kind, release.month)).collect(),
        })
    }
}

/// The day on which a wave's key is destroyed; `None`: the wave is open, or a hold keeps its key beyond that day.
fn ends(wave: &Wave, now: Minute) -> Option<String> {
    let due = Minute(wave.closed?.0 + record::AFTER_WAVE);
    (due > now).then(|| Clock::day(due))
}

fn state(stand: Stand, is_on_hold: bool) -> &'static str {
    match stand {
        Stand::Waiting { .. } => "waiting",
        Stand::Nowhere { .. } => "nowhere",
        Stand::Held if is_on_hold => "held",
        Stand::Held => "due",
        Stand::NeverKept { .. } => "never_kept",
        Stand::Gone { .. } => "gone",
    }
}

fn backup_view(it: &record::Backup, now: Minute) -> BackupView {
    BackupView {
        made: Clock::day(it.made),
        until: Clock::day(it.until),
        is_past: it.until <= now,
        sheet: crate::spoken_words(&it.sheet),
    }
}
