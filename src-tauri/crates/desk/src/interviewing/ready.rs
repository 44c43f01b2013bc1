//! Ten minutes before, and the two spoken answers.

use super::{BATCH, Interviewing, Live};
use crate::views::{ReadyView, SessionView, UnfinishedView};
use crate::{Refused, kit_view, lang_named};
use record::{Consent, Level, OpenSession, RecordId};

impl Interviewing {
    /// Everything that the first screen of the day says.
    pub fn ready_state(&mut self) -> Result<ReadyView, Refused> {
        let sealed_itself = self.take_sealed_itself();
        let machine_words = crate::spoken_words(&handover::machine_fingerprint(self.study.id, self.cabinet.signer()));
        let unconfirmed: usize = self
            .interviewer()?
            .unconfirmed
            .iter()
            .map(|sent| sent.records.len())
            .sum();
        Ok(ReadyView {
            title: kit_view::both(&self.study.title),
            edition: self.study.edition.clone(),
            questions: crate::numbered(&self.kit),
            languages: self.kit.languages().into_iter().map(kit_view::lang).collect(),
            names_loaded: self.directory.people(),
            asks_level: self.study.asks_level,
            waiting: self.waiting().len() as u16,
            batch: BATCH,
            can_withdraw: self.last_sealed().is_some(),
            unconfirmed: unconfirmed as u16,
            unfinished: self.unfinished(),
            sealed_itself,
            machine_words,
            is_sample: self.is_sample,
        })
    }

    /// Both spoken answers were yes: a record is made, with a key of its own.
    pub fn session_begin(&mut self, lang: &str, level: &str) -> Result<SessionView, Refused> {
        if self.live.is_some() {
            return Err(Refused::new("session_open"));
        }
        let lang = crate::kit_lang(lang_named(lang)?);
        let level = match level {
            "director" if self.study.asks_level => Some(Level::Director),
            "executive_director" if self.study.asks_level => Some(Level::ExecutiveDirector),
            _ => None,
        };
        let first = self
            .kit
            .questions()
            .next()
            .map(|q| q.id.clone())
            .ok_or(Refused::new("kit_no_questions"))?;
        let kit = self.study.kit.as_ref().ok_or(Refused::new("no_kit"))?.digest();
        // The window calls this only after "yes" and "yes"; without them there is no record at all.
        let consent = Consent::spoken(true, true).ok_or(Refused::new("bad_call"))?;
        let session = OpenSession::begin(consent, self.study.id, kit, lang, level, first, self.clock.minute());
        self.live = Some(Live::resumed(RecordId::fresh(), session));
        self.sealed_itself = None;
        self.save_session()?;
        self.session_read()
    }

    /// A no: nothing stays but a count.
    pub fn session_decline(&mut self) -> Result<(), Refused> {
        self.change_interviewer(|interviewer| interviewer.tallies.declined += 1)
    }

    /// The unfinished interview is destroyed, not kept and not counted.
    pub fn session_erase(&mut self) -> Result<(), Refused> {
        let record = self.live()?.record;
        self.cabinet.destroy(&[record])?;
        self.live = None;
        self.forget_fresh()
    }

    fn unfinished(&self) -> Option<UnfinishedView> {
        let live = self.live.as_ref()?;
        let question = &live.session.place().question;
        let section = self
            .kit
            .sections
            .iter()
            .find(|s| s.questions.iter().any(|q| q.id == *question));
        Some(UnfinishedView {
            section: section.map_or(1, |s| s.number),
            question: question.to_string(),
            is_in_debrief: live.session.debrief_started().is_some(),
        })
    }
}
