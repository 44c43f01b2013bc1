//! The participant's slip: drawn here, told once, kept by nobody here; and the notice that brings a withdrawal.

use super::Interviewing;
use crate::views::{LangView, NoticedView, SlipView};
use crate::{Refused, files};
use record::{Digest, RecordId, SealedSession};
use std::collections::BTreeSet;
use std::path::PathBuf;
use vault::{PhraseLang, Slip};

/// A notice names slips: thousands of them are a few hundred kilobytes.
const MOST_NOTICE: u64 = 8 << 20;

impl Interviewing {
    /// Draws a slip for the interview that is open, or for the one sealed last while it is here. The words are in the
    /// answer and nowhere else: whoever missed them has another one drawn, and the one before withdraws nothing.
    pub fn slip_draw(&mut self, lang: LangView) -> Result<SlipView, Refused> {
        let slip = Slip::draw();
        let name = Digest::from_bytes(slip.name(self.study.id.as_bytes()));
        if let Some(live) = &mut self.live {
            let before = live.session.clone();
            live.session.give_slip(name);
            if let Err(refused) = self.save_session() {
                if let Some(live) = &mut self.live {
                    live.session = before;
                }
                return Err(refused);
            }
        } else {
            let record = self.last_sealed().ok_or(Refused::new("no_session"))?;
            let sealed = self.sealed.get(&record).ok_or(Refused::new("no_session"))?;
            let mut session = sealed.clone();
            session.give_slip(name);
            self.cabinet.put(record, &session)?;
            self.sealed.insert(record, session);
        }
        let lang = match lang {
            LangView::En => PhraseLang::En,
            LangView::Fr => PhraseLang::Fr,
        };
        Ok(SlipView {
            words: slip.words(lang).iter().map(|word| word.to_string()).collect(),
        })
    }

    /// Reads the lead's notices; what was withdrawn there is destroyed here. What was handed over is counted there.
    pub fn notices_open(&mut self, notices: &[PathBuf]) -> Result<NoticedView, Refused> {
        let mut view = NoticedView::default();
        for path in notices {
            let bytes = files::read(path, MOST_NOTICE, "damaged")?;
            let slips = handover::read_notice(self.study.id, self.interviewer()?.lead, &bytes)?;
            view.destroyed += self.obey(&slips)?;
            view.is_read = true;
        }
        Ok(view)
    }

    fn obey(&mut self, slips: &BTreeSet<Digest>) -> Result<u32, Refused> {
        let is_named = |slip: Option<Digest>| slip.is_some_and(|slip| slips.contains(&slip));
        let open = self.live.as_ref().filter(|live| is_named(live.session.slip()));
        let open = open.map(|live| live.record);
        let here = |(id, session): (&RecordId, &SealedSession)| is_named(session.slip()).then_some(*id);
        let mut gone: Vec<RecordId> = self.sealed.iter().filter_map(here).collect();
        let waiting = self.waiting();
        let untold = gone.iter().filter(|id| waiting.contains(id)).count() + usize::from(open.is_some());
        gone.extend(open);
        if gone.is_empty() && self.interviewer()?.obeyed.is_superset(slips) {
            return Ok(0);
        }
        self.cabinet.destroy(&gone)?;
        self.sealed.retain(|id, _| !gone.contains(id));
        if open.is_some() {
            self.live = None;
        }
        self.change_interviewer(|interviewer| {
            interviewer.last_sealed = interviewer.last_sealed.filter(|last| !gone.contains(last));
            interviewer.tallies.withdrawn += untold as u32;
            // Every slip, also of interviews that were never here: the answer is the same on every machine.
            interviewer.obeyed.extend(slips);
        })?;
        if open.is_some() {
            self.forget_fresh()?;
        }
        Ok(gone.len() as u32)
    }
}
