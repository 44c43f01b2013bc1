//! An interview that takes no more notes.

use crate::{Digest, Entered, Interview, Line, NoteText, OpenSession, Spot, StudyId};
use kit::QuestionId;

/// One interview, finished: no time, no place, no exact team size, and no way to add a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedSession {
    pub(crate) study: StudyId,
    pub(crate) kit: Digest,
    pub(crate) interview: Interview,
    pub(crate) slip: Option<Digest>,
}

impl SealedSession {
    pub(crate) fn from_open(open: OpenSession) -> Self {
        let OpenSession {
            study,
            kit,
            mut interview,
            coarser,
            slip,
            ..
        } = open;
        for answer in interview.answers.values_mut() {
            // Nobody goes on typing here: the room that was left for the next word, or the next line, goes.
            answer.notes.retain(|line| !line.text.is_blank());
            for line in &mut answer.notes {
                line.text.trim_end();
                line.come_back = false;
            }
            answer.heard_differently.iter_mut().for_each(NoteText::trim_end);
            if let Some(Entered::Agreement(rated)) = &mut answer.entered {
                let whys = rated.values_mut().filter_map(|rated| rated.why.as_mut());
                whys.for_each(NoteText::trim_end);
            }
        }
        coarser.apply(&mut interview);
        Self {
            study,
            kit,
            interview,
            slip,
        }
    }

    /// The name of the participant's slip. The words of it do not follow from it.
    pub fn slip(&self) -> Option<Digest> {
        self.slip
    }

    /// The participant is given a slip after the seal. One that was given before withdraws nothing any more.
    pub fn give_slip(&mut self, name: Digest) {
        self.slip = Some(name);
    }

    /// The interview.
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

    /// Puts other words where a name was missed. It reaches only words that are there: nothing can be added.
    /// `false`: there are no words at this spot.
    pub fn hide_missed(&mut self, question: &QuestionId, spot: &Spot, text: NoteText) -> bool {
        let place = self.interview.answers.get_mut(question).and_then(|answer| match spot {
            Spot::Line(at) => answer.notes.get_mut(*at as usize).map(|line: &mut Line| &mut line.text),
            Spot::Why(statement) => match &mut answer.entered {
                Some(Entered::Agreement(rated)) => rated.get_mut(statement).and_then(|rated| rated.why.as_mut()),
                _ => None,
            },
            Spot::HeardDifferently => answer.heard_differently.as_mut(),
            Spot::Span { .. } | Spot::Answer => None,
        });
        place.map(|words| *words = text).is_some()
    }
}
