//! Waves and their keys, deputies, machines that were lost.

use super::{Leading, lead_of};
use crate::views::{AppointedView, DeputyView, KeysView, OutstandingView, WaveView, WrittenView};
use crate::{Clock, Refused, files};
use record::{ClockSays, Deputy, Intake, Lead, RecordId, WaveState};
use std::path::{Path, PathBuf};
use vault::Recipient;

/// Cards are a few lines.
const MOST_CARD: u64 = 2 << 20;

impl Leading {
    /// Who opens what, and until when. What the clock asks for is done on the way.
    pub fn keys_read(&mut self) -> Result<KeysView, Refused> {
        self.tend_keys()?;
        let now = self.clock.minute();
        let is_untold = self.is_untold()?;
        let lead = self.lead()?;
        let newest = lead.open_waves().next();
        let wave = |(at, wave): (usize, &record::Wave)| {
            let (state, minute) = match wave.state(now) {
                WaveState::Open(until) => ("open", until),
                WaveState::Closed(until) => ("closed", until),
                WaveState::Due => ("due", wave.closed.unwrap_or(now)),
                WaveState::Ended(on) => ("ended", on),
            };
            WaveView {
                number: at as u32 + 1,
                opened: Clock::day(wave.opened),
                state,
                day: Clock::day(minute),
                deputies: wave.deputies.len() as u32,
            }
        };
        let deputy = |(at, deputy): (usize, &Deputy)| DeputyView {
            number: at as u32 + 1,
            words: self.words_of(deputy),
            spare: deputy.spare.len() as u32,
            is_in: newest.is_some_and(|wave| wave.deputies.iter().any(|key| deputy.taken.contains(key))),
        };
        let machine = |machine: &record::Machine| OutstandingView {
            letter: machine.letter.clone(),
            is_silent: machine.arrivals.is_empty(),
            gaps: machine.gaps(),
            is_revoked: machine.is_revoked,
        };
        let appointed = lead.circle.of.as_ref().map(|of| AppointedView {
            words: crate::spoken_words(&handover::deputy_fingerprint(self.study.id, self.cabinet.signer())),
            study_words: crate::spoken_words(&handover::study_fingerprint(self.study.id, of.lead)),
            number: of.number,
            spare: of.spare.len() as u32,
        });
        let deputies = lead.circle.deputies.iter().enumerate().map(deputy);
        Ok(KeysView {
            waves: lead.intake.iter().enumerate().rev().map(wave).collect(),
            deputies: if appointed.is_some() {
                Vec::new()
            } else {
                deputies.collect()
            },
            card: self.card.as_ref().map(|card| self.words_of(card)).unwrap_or_default(),
            machines: lead.machines.iter().map(machine).collect(),
            number: lead.circle.number,
            is_untold,
            is_on_hold: lead.rules.is_on_hold,
            clock: match lead.circle.clock(now) {
                ClockSays::Fine => "fine",
                ClockSays::Ahead => "ahead",
                ClockSays::Behind => "behind",
            },
            today: Clock::day(now),
            appointed,
        })
    }

    /// A wave begins with a key of its own, and every deputy's next one.
    pub fn wave_open(&mut self) -> Result<KeysView, Refused> {
        self.only_lead()?;
        let key = RecordId::fresh().key();
        let recipient = self.cabinet.new_intake(key)?;
        let now = self.clock.minute();
        self.change_lead(|lead| {
            lead.begin_wave(Intake { key, recipient }, now);
            Ok(())
        })?;
        self.keys_read()
    }

    /// No more bundles are expected for this wave: its key falls fourteen days from now.
    pub fn wave_close(&mut self, number: u32) -> Result<KeysView, Refused> {
        self.only_lead()?;
        let now = self.clock.minute();
        self.change_lead(|lead| {
            let at = (number as usize).checked_sub(1).ok_or(Refused::new("bad_call"))?;
            let wave = lead.intake.get_mut(at).ok_or(Refused::new("bad_call"))?;
            if !wave.is_open() {
                return Err(Refused::new("wave_closed"));
            }
            wave.closed = Some(now);
            Ok(())
        })?;
        self.keys_read()
    }

    /// The person says that this machine's date is right: what waited for it goes on.
    pub fn date_confirm(&mut self) -> Result<KeysView, Refused> {
        let now = self.clock.minute();
        self.change_lead(|lead| {
            lead.circle.seen = Some(now);
            Ok(())
        })?;
        self.keys_read()
    }

    /// What the clock asks for: waves of thirty-one days close, keys fall fourteen days after. A clock that jumped asks
    /// for nothing, and neither does a study under hold.
    pub(crate) fn tend_keys(&mut self) -> Result<(), Refused> {
        let now = self.clock.minute();
        if self.is_sample || self.lead()?.circle.clock(now) != ClockSays::Fine {
            return Ok(());
        }
        // A vault with something unreadable in it keeps every key, as everywhere.
        let may_destroy = self.cabinet.troubles().is_empty() && !self.lead()?.rules.is_on_hold;
        let mut study = self.study.clone();
        let lead = lead_of(&mut study)?;
        let closed = lead.close_old_waves(now);
        let ended = if may_destroy { lead.end_waves(now) } else { Vec::new() };
        let is_another_day = lead.circle.seen.is_none_or(|seen| now.0 / DAY != seen.0 / DAY);
        if !(closed || is_another_day) && ended.is_empty() {
            return Ok(());
        }
        lead.circle.seen = Some(now);
        if !ended.is_empty() && lead.circle.post.is_none() {
            lead.circle.post = Some(fresh_key(&mut self.cabinet)?);
        }
        // First that it ended: a crash before the key falls leaves one that no list names, and those fall at the next
        // unlocking.
        self.keep_study(study)?;
        if !ended.is_empty() {
            self.cabinet.end_keys(&ended)?;
        }
        Ok(())
    }

    /// Looks at a deputy's card: it waits until the three words were compared.
    pub fn deputy_open(&mut self, cards: &[PathBuf]) -> Result<KeysView, Refused> {
        self.only_lead()?;
        if let Some(path) = cards.first() {
            self.card = None;
            let bytes = files::read(path, MOST_CARD, "too_large")?;
            self.card = Some(handover::read_deputy_card(&bytes, self.study.id)?);
        }
        self.keys_read()
    }

    /// The words are the same on both sides: from the next study file on every bundle is sealed to this deputy too.
    pub fn deputy_add(&mut self) -> Result<KeysView, Refused> {
        self.only_lead()?;
        let card = self.card.take().ok_or(Refused::new("bad_call"))?;
        let post = match &self.lead()?.circle.post {
            Some(_) => None,
            None => Some(fresh_key(&mut self.cabinet)?),
        };
        let waits = card.clone();
        let added = self.change_lead(|lead| {
            lead.circle.post = lead.circle.post.take().or(post);
            lead.appoint(card);
            Ok(())
        });
        added.inspect_err(|_| self.card = Some(waits))?;
        self.keys_read()
    }

    /// The card is put away.
    pub fn deputy_decline(&mut self) -> Result<KeysView, Refused> {
        self.card = None;
        self.keys_read()
    }

    /// Nothing that machines write after the next study file is sealed to this deputy.
    pub fn deputy_drop(&mut self, number: u32) -> Result<KeysView, Refused> {
        self.only_lead()?;
        self.change_lead(|lead| {
            let deputy = (number as usize)
                .checked_sub(1)
                .and_then(|at| lead.circle.deputies.get(at));
            let signer = deputy.ok_or(Refused::new("bad_call"))?.signer;
            lead.dismiss(&signer);
            Ok(())
        })?;
        self.keys_read()
    }

    /// Writes one file for all deputies: the study as it is now, sealed to each of them.
    pub fn deputies_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        self.issue()?;
        let mut learned = self.learned.clone();
        let next = learned.next_update();
        let file = handover::write_deputy_file(self.cabinet.vault(), &self.study, &next)?;
        self.cabinet.put(self.learned_record, &learned)?;
        self.learned = learned;
        files::write(place, file.as_bytes())?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// A machine was lost, or it was found again and the loss was a mistake.
    pub fn machine_revoke(&mut self, letter: &str, is_revoked: bool) -> Result<KeysView, Refused> {
        self.only_lead()?;
        self.change_lead(|lead| {
            let machine = lead.machines.iter_mut().find(|machine| machine.letter == letter);
            machine.ok_or(Refused::new("bad_call"))?.is_revoked = is_revoked;
            Ok(())
        })?;
        // What lies on the desk was looked at when the machine was still trusted.
        self.inbox_cancel()?;
        self.keys_read()
    }

    /// The study gets its next number when it says something that no file said before. The sets of recipients that are
    /// given out are kept: a bundle of before is sealed to one of them.
    pub(super) fn issue(&mut self) -> Result<(), Refused> {
        self.only_lead()?;
        self.kit()?;
        let mut study = self.study.clone();
        let now = self.clock.minute();
        let lead = lead_of(&mut study)?;
        if lead.circle.number == 0 && lead.machines.is_empty() {
            // Nobody has the first wave's key yet: its days count from here.
            lead.intake
                .iter_mut()
                .filter(|wave| wave.is_open())
                .for_each(|wave| wave.opened = now);
        }
        if let Some(way) = handover::current_way(lead) {
            lead.circle.gives_out(way);
        }
        let said = handover::said(self.cabinet.vault(), &study)?;
        let lead = lead_of(&mut study)?;
        if lead.circle.said != Some(said) {
            lead.circle.said = Some(said);
            lead.circle.number += 1;
            return self.keep_study(study);
        }
        Ok(())
    }

    /// Only the lead signs for the study: a deputy reads it.
    pub(super) fn only_lead(&self) -> Result<(), Refused> {
        match self.lead()?.circle.of {
            Some(_) => Err(Refused::new("deputy_only_lead")),
            None => Ok(()),
        }
    }

    /// Whom members and colleagues seal to: a key that outlives the waves, and those of the deputies.
    pub(super) fn standing_recipients(&mut self) -> Result<Vec<Recipient>, Refused> {
        if self.lead()?.circle.post.is_none() {
            let post = fresh_key(&mut self.cabinet)?;
            self.change_lead(|lead| {
                lead.circle.post = Some(post);
                Ok(())
            })?;
        }
        let circle = &self.lead()?.circle;
        let own = circle.post.iter().map(|post| post.recipient.clone());
        Ok(own.chain(circle.deputies.iter().map(|it| it.post.clone())).collect())
    }

    fn is_untold(&self) -> Result<bool, Refused> {
        let circle = &self.lead()?.circle;
        if circle.of.is_some() || self.study.kit.is_none() || circle.number == 0 {
            return Ok(false);
        }
        Ok(circle.said != Some(handover::said(self.cabinet.vault(), &self.study)?))
    }

    fn words_of(&self, deputy: &Deputy) -> Vec<String> {
        crate::spoken_words(&handover::deputy_fingerprint(self.study.id, deputy.signer))
    }

    pub(super) fn change_lead(&mut self, change: impl FnOnce(&mut Lead) -> Result<(), Refused>) -> Result<(), Refused> {
        self.change_study(|study| {
            let lead = lead_of(study)?;
            // What study files gave out until now: a vault of before remembered none of it.
            if let Some(way) = handover::current_way(lead) {
                lead.circle.gives_out(way);
            }
            change(lead)
        })
    }
}

const DAY: u64 = 24 * 60;

pub(super) fn fresh_key(cabinet: &mut crate::cabinet::Cabinet) -> Result<Intake, Refused> {
    let key = RecordId::fresh().key();
    let recipient = cabinet.new_intake(key)?;
    Ok(Intake { key, recipient })
}
