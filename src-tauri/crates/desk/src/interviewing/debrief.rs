//! The two at one laptop: what is open, what may still point at someone, the two agreements, the seal.

use super::sealing::WINDOW_MINUTES;
use super::{Interviewing, words};
use crate::answer_state::{self, State};
use crate::views::{DebriefView, RiskView, SuspectView, TodoView};
use crate::{Refused, offsets};
use kit::Question;
use record::{Attendee, Entered, NoteText};
use zeroize::Zeroizing;

impl Interviewing {
    /// The two sit down to tidy.
    pub fn debrief_begin(&mut self) -> Result<DebriefView, Refused> {
        let now = self.clock.minute();
        self.live()?.session.begin_debrief(now);
        self.save_session()?;
        self.debrief_read()
    }

    /// What is to be looked at before the seal; or, when the hour is over, that it was sealed.
    pub fn debrief_read(&mut self) -> Result<DebriefView, Refused> {
        self.seal_when_over();
        if let Some(over) = self.debrief_over() {
            return Ok(over);
        }
        let session = self.session_read()?;
        let suspects = self.suspects()?;
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let risk = self.risk(&live.session);
        let todo = self.todo(&suspects, &risk)?;
        let now = self.clock.minute();
        let began = self.live()?.session.debrief_started().unwrap_or(now);
        let minutes_left = WINDOW_MINUTES.saturating_sub(now.since(began)) as u16;
        let can_seal = !todo
            .iter()
            .any(|item| item.code == "suspect" || item.code == "disagreed");
        Ok(DebriefView {
            session,
            todo,
            suspects,
            risk,
            remarks: self.remark_drafts(),
            minutes_left,
            can_seal,
            sealed: None,
        })
    }

    /// One of the two agrees, or no longer does, that this is what was said.
    pub fn answer_agree(&mut self, question: &str, role: &str, agrees: bool) -> Result<DebriefView, Refused> {
        let id = self.question(question)?.id.clone();
        let who = match role {
            "interviewer" => Attendee::Interviewer,
            "note_taker" => Attendee::NoteTaker,
            _ => return Err(Refused::new("bad_call")),
        };
        self.live()?.session.agree(&id, who, agrees);
        self.save_session()?;
        self.debrief_read()
    }

    /// What one of the two heard differently; an empty text takes it back.
    pub fn heard_save(&mut self, question: &str, text: Zeroizing<String>) -> Result<DebriefView, Refused> {
        let id = self.question(question)?.id.clone();
        let (redacted, _) = self.nameless(&text, None)?;
        self.live()?
            .session
            .hear_differently(&id, Some(NoteText::from(redacted.text)));
        self.save_session()?;
        self.debrief_read()
    }

    /// Both agree on everything that was touched: for a demo, where nobody is in the room.
    pub(crate) fn agree_on_all(&mut self) -> Result<(), Refused> {
        let live = self.live()?;
        let touched: Vec<_> = live.session.interview().answers.keys().cloned().collect();
        for id in touched {
            for who in [Attendee::Interviewer, Attendee::NoteTaker] {
                live.session.agree(&id, who, true);
            }
        }
        self.save_session()
    }

    pub(super) fn suspects(&mut self) -> Result<Vec<SuspectView>, Refused> {
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let lang = words::spoken(&live.session);
        let mut all = Vec::new();
        for (id, answer) in &live.session.interview().answers {
            for (at, line) in answer.notes.iter().enumerate() {
                // EXPOSE: the two look at their own words once more.
                let text = line.text.expose();
                let found = redactor.suspects(text, lang, &live.roster);
                let units = offsets::utf16_units(text, found.iter().flat_map(|(from, to)| [*from, *to]));
                for ((from, to), unit) in found.iter().zip(units.chunks_exact(2)) {
                    let word: String = text.chars().skip(*from).take(to - from).collect();
                    let question = id.to_string();
                    all.push(SuspectView {
                        question,
                        line: at as u32,
                        from: unit[0],
                        to: unit[1],
                        word,
                    });
                }
            }
        }
        Ok(all)
    }

    fn todo(&self, suspects: &[SuspectView], risk: &RiskView) -> Result<Vec<TodoView>, Refused> {
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let answer = |q: &Question| live.session.answer(&q.id);
        let state = |q: &Question| answer_state::state(q, answer(q));
        let with = |is: &dyn Fn(&Question) -> bool| -> Vec<String> {
            self.kit
                .questions()
                .filter(|q| is(q))
                .map(|q| q.id.to_string())
                .collect()
        };
        let mut suspicious: Vec<String> = suspects.iter().map(|s| s.question.clone()).collect();
        suspicious.dedup();
        let disagreed = with(&|q| {
            matches!(state(q), State::Answered | State::Touched)
                && !answer(q).is_some_and(|a| a.agreed.interviewer && a.agreed.note_taker)
        });
        let (off, total) = self.not_100();
        let touched = with(&|q| state(q) == State::Touched);
        let come_back = with(&|q| answer(q).is_some_and(|a| a.notes.iter().any(|line| line.come_back)));
        let unanswered = with(&|q| state(q) == State::Open);
        let hidden = live.session.hidden();
        let item = |code: &str, questions: Vec<String>, count: u32| TodoView {
            code: code.into(),
            questions,
            count,
        };
        let items = [
            item("suspect", suspicious, suspects.len() as u32),
            item("disagreed", disagreed.clone(), disagreed.len() as u32),
            item("come_back", come_back.clone(), come_back.len() as u32),
            item("not_100", off, total),
            item("touched", touched.clone(), touched.len() as u32),
            item("unanswered", unanswered.clone(), unanswered.len() as u32),
            item("hidden", Vec::new(), hidden),
        ];
        let at_risk = (risk.state == "below").then(|| item("risk", Vec::new(), risk.people));
        let is_open = |i: &TodoView| !i.questions.is_empty() || (i.code == "hidden" && i.count > 0);
        Ok(items.into_iter().filter(is_open).chain(at_risk).collect())
    }

    /// Questions with a column that does not add up to 100, and the first such total.
    fn not_100(&self) -> (Vec<String>, u32) {
        let mut questions = Vec::new();
        let mut first = 0;
        let answers = self.live.as_ref().map(|live| live.session.interview());
        for (id, answer) in answers.into_iter().flat_map(|interview| &interview.answers) {
            let (Some(question), Some(Entered::Percent(cells))) = (self.kit.question(id), &answer.entered) else {
                continue;
            };
            if let Some(total) = answer_state::columns_off(question, cells).first() {
                first = if questions.is_empty() { *total } else { first };
                questions.push(id.to_string());
            }
        }
        (questions, first)
    }
}
