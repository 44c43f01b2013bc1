//! The hour: what the note-taker types, enters, moves and takes back.

use super::{Interviewing, Live, words};
use crate::line_code::{self, LineCode};
use crate::views::{AnswerView, EnteredView, FindView, LikelyView, LookView, PlaceView, SavedView, SessionView};
use crate::{Refused, answer_state, kit_view, offsets, session_view};
use kit::{Lang, QuestionId};
use record::{Line, NoAnswer, NoteText, OpenSession, Place, RecordId};
use redact::{RawNote, Redacted};
use zeroize::Zeroizing;

/// "Do not write the last two minutes", in seconds.
const TWO_MINUTES: i64 = 120;

impl Interviewing {
    /// The open interview as it is kept.
    pub fn session_read(&mut self) -> Result<SessionView, Refused> {
        let now = self.clock.minute();
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let session = &live.session;
        let view = |(id, answer): (&QuestionId, &record::Answer)| -> Option<(String, AnswerView)> {
            Some((id.to_string(), session_view::answer(self.kit.question(id)?, answer)))
        };
        let place = session.place();
        Ok(SessionView {
            lang: kit_view::lang(session.interview().lang.unwrap_or(Lang::En)),
            minute: u16::try_from(now.since(session.started())).unwrap_or(u16::MAX),
            place: PlaceView {
                question: place.question.to_string(),
                line: place.line,
                column: place.column,
            },
            answers: session.interview().answers.iter().filter_map(view).collect(),
            swaps: swaps(session),
            hidden: session.hidden(),
            is_in_debrief: session.debrief_started().is_some(),
        })
    }

    /// What would be hidden in the text under the caret. Nothing is kept.
    pub fn note_look(&mut self, question: &str, caret: u32, text: Zeroizing<String>) -> Result<LookView, Refused> {
        self.question(question)?;
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let point = offsets::caret(&text, caret);
        let lang = words::spoken(&live.session);
        let look = redactor.look(&RawNote::typed(text.as_str()), point, lang, &mut live.roster);
        let likely = look
            .likely
            .map(|word| offsets::utf16_units(&text, [word.start, word.end]));
        Ok(LookView {
            finds: words::finds(&text, &look.finds),
            likely: likely.map(|at| LikelyView { from: at[0], to: at[1] }),
        })
    }

    /// Keeps all lines under a question, nameless and sealed. The word under the caret is not kept yet.
    pub fn note_save(
        &mut self,
        question: &str,
        caret: u32,
        lines: &str,
        place: &str,
        text: Zeroizing<String>,
    ) -> Result<SavedView, Refused> {
        let id = self.question(question)?.id.clone();
        let (codes, place) = (line_code::read(lines)?, read_place(&id, place)?);
        let now = self.clock.seconds();
        let (redacted, finds) = self.nameless(&text, offsets::caret(&text, caret))?;
        let mut codes = codes.into_iter();
        let mut last = LineCode::default();
        let mut kept = Vec::new();
        for line in redacted.text.lines() {
            last = codes.next().unwrap_or(LineCode {
                mark: None,
                own_words: false,
                come_back: false,
                ..last
            });
            let LineCode {
                speaker,
                mark,
                own_words,
                come_back,
                topic,
            } = last.clone();
            kept.push(Line {
                speaker,
                mark,
                own_words,
                come_back,
                text: NoteText::from(line),
                topic,
            });
        }
        if kept.iter().all(|line| line.text.is_blank()) {
            kept.clear();
        }
        let live = self.live()?;
        live.stamp(&id, &kept, now);
        live.session.note(&id, kept);
        live.session.stand_at(place);
        self.saved(&id, redacted.held_back, finds)
    }

    /// The note-taker went to another place.
    pub fn place_save(&mut self, question: &str, place: &str) -> Result<(), Refused> {
        let id = self.question(question)?.id.clone();
        let place = read_place(&id, place)?;
        self.live()?.session.stand_at(place);
        self.save_session()
    }

    /// The two swap roles here, or take it back. Gives the questions at which they did.
    pub fn roles_swap(&mut self, question: &str) -> Result<Vec<String>, Refused> {
        let id = self.question(question)?.id.clone();
        let session = &mut self.live()?.session;
        session.swap_roles(&id);
        let swaps = swaps(session);
        self.save_session()?;
        Ok(swaps)
    }

    /// What was entered beside the notes.
    pub fn answer_enter(&mut self, question: &str, sent: EnteredView) -> Result<SavedView, Refused> {
        let question = self.question(question)?.clone();
        let entered = session_view::kept(&question, sent);
        self.live()?.session.enter(&question.id, entered);
        self.saved(&question.id, false, Vec::new())
    }

    /// Why a statement was rated so.
    pub fn why_save(
        &mut self,
        question: &str,
        statement: &str,
        caret: u32,
        text: Zeroizing<String>,
    ) -> Result<SavedView, Refused> {
        let question = self.question(question)?.clone();
        let kit::Kind::Agreement { statements, .. } = &question.kind else {
            return Err(Refused::new("bad_call"));
        };
        if !statements.iter().any(|s| s.id == statement) {
            return Err(Refused::new("bad_call"));
        }
        let (redacted, finds) = self.nameless(&text, offsets::caret(&text, caret))?;
        let live = self.live()?;
        live.session
            .say_why(&question.id, statement, Some(NoteText::from(redacted.text)));
        self.saved(&question.id, redacted.held_back, finds)
    }

    /// Why there is no answer; "clear" takes it back.
    pub fn answer_none(&mut self, question: &str, reason: &str) -> Result<SavedView, Refused> {
        let id = self.question(question)?.id.clone();
        let reason = match reason {
            "not_asked" => Some(NoAnswer::NotAsked),
            "declined" => Some(NoAnswer::Declined),
            "no_time" => Some(NoAnswer::NoTime),
            "not_applicable" => Some(NoAnswer::NotApplicable),
            "clear" => None,
            _ => return Err(Refused::new("bad_call")),
        };
        self.live()?.session.leave_out(&id, reason);
        self.saved(&id, false, Vec::new())
    }

    /// Whether a probe was asked.
    pub fn probe_ask(&mut self, question: &str, probe: u32, was_asked: bool) -> Result<SavedView, Refused> {
        let id = self.question(question)?.id.clone();
        let probe = u16::try_from(probe).map_err(|_| Refused::new("bad_call"))?;
        self.live()?.session.probe(&id, probe, was_asked);
        self.saved(&id, false, Vec::new())
    }

    /// A line that was typed in the wrong place goes to the end of another question.
    pub fn line_move(&mut self, question: &str, line: u32, to: &str) -> Result<SessionView, Refused> {
        let from = self.question(question)?.id.clone();
        let to = self.question(to)?.id.clone();
        if !self.live()?.session.move_line(&from, line, &to) {
            return Err(Refused::new("bad_call"));
        }
        self.save_session()?;
        self.session_read()
    }

    /// Takes back what should not have been written: the last line here, everything typed in the last two
    /// minutes, or this question. What is left moves to a record with a fresh key, so that no version before
    /// can be read again.
    pub fn note_unwrite(&mut self, question: &str, scope: &str) -> Result<SessionView, Refused> {
        let id = self.question(question)?.id.clone();
        let since = self.clock.seconds() - TWO_MINUTES;
        let live = self.live()?;
        match scope {
            "line" => live.drop_lines(&id, |at, count, _| at + 1 == count),
            "minutes" => {
                let questions: Vec<_> = live.typed_at.keys().cloned().collect();
                for id in questions {
                    live.drop_lines(&id, |_, _, typed| typed >= since);
                }
            }
            "question" => {
                live.typed_at.remove(&id);
                live.session.unwrite(&id);
            }
            _ => return Err(Refused::new("bad_call")),
        }
        let fresh = RecordId::fresh();
        let Self { cabinet, live, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let swept = cabinet.replace(live.record, [(fresh, (&live.session).into())])?;
        live.record = fresh;
        swept?;
        self.session_read()
    }

    /// The participant withdraws: the record's key is destroyed, and a count grows.
    pub fn session_withdraw(&mut self) -> Result<(), Refused> {
        let open = self.live.as_ref().map(|live| live.record);
        let record = open.or(self.last_sealed()).ok_or(Refused::new("no_session"))?;
        self.cabinet.destroy(&[record])?;
        self.live = None;
        self.sealed.remove(&record);
        self.change_interviewer(|interviewer| {
            interviewer.last_sealed = None;
            interviewer.tallies.withdrawn += 1;
        })?;
        self.forget_fresh()
    }

    /// The one door for what is typed in a session: names out, and what was found, for the window.
    pub(super) fn nameless(&mut self, text: &str, caret: Option<usize>) -> Result<(Redacted, Vec<FindView>), Refused> {
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let lang = words::spoken(&live.session);
        let redacted = redactor.redact(RawNote::typed(text), caret, lang, &mut live.roster);
        let finds = words::finds(text, &redacted.finds);
        Ok((redacted, finds))
    }

    pub(super) fn saved(
        &mut self,
        id: &QuestionId,
        holds_back: bool,
        finds: Vec<FindView>,
    ) -> Result<SavedView, Refused> {
        self.save_session()?;
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let question = self.kit.question(id).ok_or(Refused::new("bad_call"))?;
        let state = answer_state::state(question, live.session.answer(id));
        Ok(SavedView {
            state: state.as_str().into(),
            hidden: live.session.hidden(),
            holds_back,
            finds,
        })
    }
}

impl Live {
    /// Remembers when each line was last changed: equal lines at both ends keep their time.
    fn stamp(&mut self, id: &QuestionId, lines: &[Line], now: i64) {
        let old = self.session.answer(id).map_or(&[][..], |answer| &answer.notes);
        let times = self.typed_at.get(id).cloned().unwrap_or_default();
        // Lines from before a restart were typed long enough ago.
        let time_of = |at: usize| times.get(at).copied().unwrap_or(i64::MIN);
        let same = |a: &Line, b: &Line| a.text == b.text;
        let head = old.iter().zip(lines).take_while(|(a, b)| same(a, b)).count();
        let most = old.len().min(lines.len()) - head;
        let tail = old
            .iter()
            .rev()
            .zip(lines.iter().rev())
            .take(most)
            .take_while(|(a, b)| same(a, b))
            .count();
        let stamped = (0..lines.len()).map(|at| {
            if at < head {
                time_of(at)
            } else if at >= lines.len() - tail {
                time_of(old.len() - (lines.len() - at))
            } else {
                now
            }
        });
        let stamped = stamped.collect();
        self.typed_at.insert(id.clone(), stamped);
    }

    /// Drops lines by their position, how many there are, and when they were typed.
    fn drop_lines(&mut self, id: &QuestionId, goes: impl Fn(usize, usize, i64) -> bool) {
        let Some(answer) = self.session.answer(id) else { return };
        let times = self.typed_at.get(id).cloned().unwrap_or_default();
        let count = answer.notes.len();
        let stays = |at: &usize| !goes(*at, count, times.get(*at).copied().unwrap_or(i64::MIN));
        let kept: Vec<usize> = (0..count).filter(stays).collect();
        let lines = kept.iter().map(|at| answer.notes[*at].clone()).collect();
        let times = kept
            .iter()
            .map(|at| times.get(*at).copied().unwrap_or(i64::MIN))
            .collect();
        self.session.note(id, lines);
        self.typed_at.insert(id.clone(), times);
    }
}

/// "line:column"; the column counts UTF-16 units, as the window does.
/// The questions at which the two swapped roles.
fn swaps(session: &OpenSession) -> Vec<String> {
    session.swaps().iter().map(QuestionId::to_string).collect()
}

fn read_place(question: &QuestionId, place: &str) -> Result<Place, Refused> {
    let read = || {
        let (line, column) = place.split_once(':')?;
        Some(Place {
            question: question.clone(),
            line: line.parse().ok()?,
            column: column.parse().ok()?,
        })
    };
    read().ok_or(Refused::new("bad_call"))
}
