//! The seal: by the two, or by the clock when they did not come back.

use super::{BATCH, Interviewing, words};
use crate::Refused;
use crate::views::{DebriefView, LangView, PlaceView, RemarkDraftsView, RiskView, SealedView, SessionView};
use kit::QuestionId;
use record::{RecordId, Side};
use redact::RawNote;
use std::collections::{BTreeMap, BTreeSet};

/// Half an hour together and half an hour to tidy, in minutes. Then the interview seals itself.
pub(super) const WINDOW_MINUTES: u64 = 60;

/// An interview that the clock sealed, until the next one begins.
pub(super) struct SealedItself {
    sealed: SealedView,
    is_told: bool,
}

impl Interviewing {
    /// No more notes. Exact sizes become bands, the names heard are forgotten, nobody here can open it again.
    pub fn session_seal(&mut self) -> Result<SealedView, Refused> {
        let view = self.debrief_read()?;
        if let Some(sealed) = view.sealed {
            return Ok(sealed);
        }
        if !view.can_seal {
            return Err(Refused::new("not_settled"));
        }
        self.seal_now()
    }

    /// Seals the interview when its hour of debrief is over. The desk asks before every call, and after an unlocking.
    /// An interview that never came to its debrief waits for a person.
    pub(crate) fn seal_when_over(&mut self) {
        let now = self.clock.minute();
        let began = self.live.as_ref().and_then(|live| live.session.debrief_started());
        if began.is_none_or(|began| now.since(began) < WINDOW_MINUTES) {
            return;
        }
        // What a full disk refuses is tried again at the next call; the interview stays open until then.
        let _ = self.hide_what_is_left().and_then(|()| self.seal_now());
        if self.live.is_none() {
            self.sealed_itself = Some(SealedItself {
                sealed: self.sealed_view(),
                is_told: false,
            });
        }
    }

    /// What the debrief says of an interview that the clock has just sealed.
    pub(super) fn debrief_over(&mut self) -> Option<DebriefView> {
        let over = self.sealed_itself.as_mut().filter(|_| self.live.is_none())?;
        over.is_told = true;
        let question = self.kit.questions().next().map_or(String::new(), |q| q.id.to_string());
        let session = SessionView {
            lang: LangView::En,
            minute: 0,
            place: PlaceView {
                question,
                line: 0,
                column: 0,
            },
            answers: BTreeMap::new(),
            swaps: Vec::new(),
            hidden: 0,
            is_in_debrief: true,
        };
        Some(DebriefView {
            session,
            todo: Vec::new(),
            suspects: Vec::new(),
            risk: RiskView::default(),
            remarks: RemarkDraftsView::default(),
            minutes_left: 0,
            can_seal: false,
            sealed: Some(over.sealed.clone()),
        })
    }

    /// Whether the clock sealed an interview that nobody was told about. Asked once.
    pub(super) fn take_sealed_itself(&mut self) -> bool {
        self.sealed_itself.take().is_some_and(|over| !over.is_told)
    }

    fn seal_now(&mut self) -> Result<SealedView, Refused> {
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let (open, sealed) = (live.record, live.session.clone().seal());
        let mut learned = self.learned.clone();
        learned.settle(words::lang(&live.session), &words::counts(&live.session));
        // A fresh name and key: every draft, with the exact numbers, falls with the old one.
        let record = RecordId::fresh();
        // What was said about the kit joins what others said before, and no version opens in which it stood apart.
        let (aside, mut remarks) = (RecordId::fresh(), self.remarks.clone());
        remarks.settle();
        let mut study = self.study.clone();
        if let Side::Interviewer(interviewer) = &mut study.side {
            interviewer.last_sealed = Some(record);
        }
        let things = [
            (record, (&sealed).into()),
            (self.learned_record, (&learned).into()),
            (aside, (&remarks).into()),
            (self.study_record, (&study).into()),
        ];
        let swept = self.cabinet.replace_all(&[open, self.remarks_record], things)?;
        self.sealed.insert(record, sealed);
        self.learned = learned;
        (self.remarks_record, self.remarks) = (aside, remarks);
        self.study = study;
        self.live = None;
        swept?;
        Ok(self.sealed_view())
    }

    /// The record that was sealed last, while it is here and was not handed over.
    pub(super) fn last_sealed(&self) -> Option<RecordId> {
        let Side::Interviewer(interviewer) = &self.study.side else {
            return None;
        };
        interviewer.last_sealed.filter(|last| self.waiting().contains(last))
    }

    fn sealed_view(&self) -> SealedView {
        SealedView {
            waiting: self.waiting().len() as u16,
            batch: BATCH,
            can_withdraw: self.last_sealed().is_some(),
        }
    }

    /// Every word that may still point at someone goes. In this interview only: nobody decided on it, so the study
    /// learns nothing.
    fn hide_what_is_left(&mut self) -> Result<(), Refused> {
        let mut before = usize::MAX;
        loop {
            let suspects = self.suspects()?;
            if suspects.is_empty() {
                return Ok(());
            }
            let is_stuck = suspects.len() >= before;
            before = suspects.len();
            let live = self.live()?;
            if is_stuck {
                // A line that cannot be made nameless is not kept.
                let questions: BTreeSet<&String> = suspects.iter().map(|it| &it.question).collect();
                for name in questions {
                    let question = QuestionId(name.clone());
                    let goes = |at| suspects.iter().any(|it| it.question == *name && it.line == at);
                    let lines = live.session.answer(&question).map_or(&[][..], |answer| &answer.notes);
                    let stays = lines.iter().zip(0..).filter(|(_, at)| !goes(*at));
                    let stays = stays.map(|(line, _)| line.clone()).collect();
                    live.session.note(&question, stays);
                }
                return Ok(());
            }
            for suspect in &suspects {
                live.roster.hide(RawNote::typed(suspect.word.as_str()));
            }
            self.go_through_again()?;
        }
    }
}
