//! An interview that still takes notes.

use crate::{
    Answer, Coarser, Digest, Entered, Interview, Level, Line, NameCounts, NoAnswer, NoteText, Place, SealedSession,
    StudyId,
};
use kit::{Lang, QuestionId};

/// An interview while it is held and tidied. [`OpenSession::seal`] consumes it.
///
/// Everything here survives a crash; what is finer than an answer (the place, the minutes, the swaps, the exact
/// team size) is dropped at the seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    pub(crate) study: StudyId,
    pub(crate) kit: Digest,
    pub(crate) interview: Interview,
    pub(crate) place: Place,
    pub(crate) started: Minute,
    pub(crate) debrief_started: Option<Minute>,
    pub(crate) swaps: Vec<QuestionId>,
    pub(crate) hidden: u32,
    pub(crate) by_hand: NameCounts,
    pub(crate) coarser: Coarser,
    pub(crate) slip: Option<Digest>,
}

/// Whole minutes since 1970: the finest time that is ever kept, and only while a session is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(pub u64);

/// The participant said yes twice, aloud: to notes, and to taking part. Without it no session begins.
#[derive(Debug)]
pub struct Consent(());

/// One of the two in the room beside the participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendee {
    /// The one who asks.
    Interviewer,
    /// The one who types.
    NoteTaker,
}

impl Consent {
    /// `None`, unless both answers were yes: then thank the person, and nothing stays but a tally.
    pub fn spoken(to_notes: bool, to_taking_part: bool) -> Option<Self> {
        (to_notes && to_taking_part).then_some(Self(()))
    }
}

impl Minute {
    /// Whole minutes from `earlier` to this one; 0 when the clock was set back.
    pub fn since(self, earlier: Minute) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

impl OpenSession {
    /// The first question is on the screen. `level` is given only when the study asks for it; `kit` is the
    /// digest of the kit's text.
    pub fn begin(
        _: Consent,
        study: StudyId,
        kit: Digest,
        lang: Lang,
        level: Option<Level>,
        first: QuestionId,
        now: Minute,
    ) -> Self {
        Self {
            study,
            kit,
            interview: Interview {
                lang: Some(lang),
                level,
                ..Interview::default()
            },
            place: Place {
                question: first,
                line: 0,
                column: 0,
            },
            started: now,
            debrief_started: None,
            swaps: Vec::new(),
            hidden: 0,
            by_hand: NameCounts::default(),
            coarser: Coarser::default(),
            slip: None,
        }
    }

    /// The name of the slip that the participant was given; the words of it are kept nowhere.
    pub fn slip(&self) -> Option<Digest> {
        self.slip
    }

    /// The participant is given a slip. One that was given before withdraws nothing any more.
    pub fn give_slip(&mut self, name: Digest) {
        self.slip = Some(name);
    }

    /// What was noted so far.
    pub fn interview(&self) -> &Interview {
        &self.interview
    }

    /// The study this belongs to.
    pub fn study(&self) -> StudyId {
        self.study
    }

    /// Digest of the kit that was asked.
    pub fn kit(&self) -> Digest {
        self.kit
    }

    /// What was noted under this question, when it was touched.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.interview.answers.get(question)
    }

    /// Where the note-taker is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The minute of the first question.
    pub fn started(&self) -> Minute {
        self.started
    }

    /// The minute the debrief began, if it has.
    pub fn debrief_started(&self) -> Option<Minute> {
        self.debrief_started
    }

    /// Questions at which the two swapped roles, in order.
    pub fn swaps(&self) -> &[QuestionId] {
        &self.swaps
    }

    /// Names hidden in the whole interview.
    pub fn hidden(&self) -> u32 {
        self.hidden
    }

    /// What the two did by hand about names in this interview. Dropped at the seal, into sums over interviews.
    pub fn by_hand(&self) -> &NameCounts {
        &self.by_hand
    }

    /// Counts what is done by hand.
    pub fn by_hand_mut(&mut self) -> &mut NameCounts {
        &mut self.by_hand
    }

    /// Details that the seal will leave out or make wider.
    pub fn coarser(&self) -> &Coarser {
        &self.coarser
    }

    /// The same, to be changed until the seal.
    pub fn coarser_mut(&mut self) -> &mut Coarser {
        &mut self.coarser
    }

    /// The note-taker went there.
    pub fn stand_at(&mut self, place: Place) {
        self.place = place;
    }

    /// The two swap roles at a question; doing so twice there changes nothing.
    pub fn swap_roles(&mut self, question: &QuestionId) {
        if self.swaps.last() == Some(question) {
            self.swaps.pop();
        } else {
            self.swaps.push(question.clone());
        }
    }

    /// So many names are hidden in the whole interview now.
    pub fn count_hidden(&mut self, names: u32) {
        self.hidden = names;
    }

    /// The two sit down to tidy; a second call changes nothing.
    pub fn begin_debrief(&mut self, now: Minute) {
        self.debrief_started.get_or_insert(now);
    }

    /// All lines under a question as they stand now. Lines that changed void the agreement of the two.
    pub fn note(&mut self, question: &QuestionId, lines: Vec<Line>) {
        self.change(question, |answer| answer.notes = lines);
    }

    /// What was entered beside the notes; `None` takes it back. The reasons of an agreement that were noted
    /// before stay with their statements.
    pub fn enter(&mut self, question: &QuestionId, entered: Option<Entered>) {
        self.change(question, |answer| {
            let before = std::mem::replace(&mut answer.entered, entered);
            if let (Some(Entered::Agreement(old)), Some(Entered::Agreement(new))) = (before, &mut answer.entered) {
                for (statement, rated) in old {
                    if let Some(now) = new.get_mut(&statement) {
                        now.why = now.why.take().or(rated.why);
                    }
                }
            }
        });
    }

    /// Why a statement was rated so. A statement without a rating gets one without an opinion.
    pub fn say_why(&mut self, question: &QuestionId, statement: &str, why: Option<NoteText>) {
        self.change(question, |answer| {
            if !matches!(answer.entered, Some(Entered::Agreement(_))) {
                answer.entered = Some(Entered::Agreement(Default::default()));
            }
            if let Some(Entered::Agreement(rated)) = &mut answer.entered {
                let empty = crate::Rated {
                    rating: None,
                    why: None,
                };
                rated.entry(statement.to_owned()).or_insert(empty).why = why.filter(|why| !why.is_blank());
            }
        });
    }

    /// Why there is no answer; `None` takes it back.
    pub fn leave_out(&mut self, question: &QuestionId, reason: Option<NoAnswer>) {
        self.change(question, |answer| answer.no_answer = reason);
    }

    /// Whether the probe at this position was asked.
    pub fn probe(&mut self, question: &QuestionId, probe: u16, was_asked: bool) {
        self.change(question, |answer| {
            if was_asked {
                answer.probes_asked.insert(probe);
            } else {
                answer.probes_asked.remove(&probe);
            }
        });
    }

    /// Whether this one of the two agrees that this is what was said.
    pub fn agree(&mut self, question: &QuestionId, who: Attendee, agrees: bool) {
        let agreed = &mut self.interview.answers.entry(question.clone()).or_default().agreed;
        match who {
            Attendee::Interviewer => agreed.interviewer = agrees,
            Attendee::NoteTaker => agreed.note_taker = agrees,
        }
        self.forget_untouched(question);
    }

    /// What one of the two heard differently; `None` takes it back.
    pub fn hear_differently(&mut self, question: &QuestionId, heard: Option<NoteText>) {
        self.change(question, |answer| {
            answer.heard_differently = heard.filter(|heard| !heard.is_blank())
        });
    }

    /// Moves a line that was typed in the wrong place to the end of another question. `false`: there is no
    /// such line.
    pub fn move_line(&mut self, from: &QuestionId, line: u32, to: &QuestionId) -> bool {
        let mut moved = None;
        self.change(from, |answer| {
            let at = line as usize;
            moved = (at < answer.notes.len()).then(|| answer.notes.remove(at));
        });
        let Some(mut line) = moved else { return false };
        // A topic belongs to its question; the line arrives without one.
        if from != to {
            line.topic = None;
        }
        self.change(to, |answer| answer.notes.push(line));
        true
    }

    /// Everything under a question goes, as if it had never been touched.
    pub fn unwrite(&mut self, question: &QuestionId) {
        self.interview.answers.remove(question);
    }

    /// No more notes: exact numbers become bands, details that were made coarser go, and with them the place and the
    /// minutes; placeholders stay as they are.
    pub fn seal(self) -> SealedSession {
        SealedSession::from_open(self)
    }

    fn change(&mut self, question: &QuestionId, change: impl FnOnce(&mut Answer)) {
        let answer = self.interview.answers.entry(question.clone()).or_default();
        let before = answer.clone();
        change(answer);
        // The two agreed on other words than these.
        if *answer != before {
            answer.agreed = Default::default();
        }
        self.forget_untouched(question);
    }

    fn forget_untouched(&mut self, question: &QuestionId) {
        if self
            .interview
            .answers
            .get(question)
            .is_some_and(|answer| *answer == Answer::default())
        {
            self.interview.answers.remove(question);
        }
    }
}
