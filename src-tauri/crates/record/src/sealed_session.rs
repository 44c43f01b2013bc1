//! An interview that takes no more notes.

use crate::{Digest, Entered, Interview, Line, NoteText, OpenSession, Spot, StudyId};
use kit::QuestionId;
use std::collections::BTreeMap;

/// One interview, finished: no time, no place, no exact team size, and no way to add a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedSession {
    pub(crate) study: StudyId,
    pub(crate) kit: Digest,
    pub(crate) interview: Interview,
}

/// Lowest number of each band above zero, with the band's name.
const BANDS: [(u32, &str); 6] = [
    (100, "100+"),
    (60, "60-99"),
    (40, "40-59"),
    (20, "20-39"),
    (10, "10-19"),
    (1, "1-9"),
];

/// The band a number falls in: "0", "1-9", "10-19", "20-39", "40-59", "60-99" or "100+". Exact team sizes
/// alone single out more than half of the participants.
pub fn band(number: u32) -> &'static str {
    BANDS
        .iter()
        .find(|(from, _)| number >= *from)
        .map_or("0", |(_, name)| name)
}

/// All bands, smallest first.
pub fn bands() -> impl Iterator<Item = &'static str> {
    std::iter::once("0").chain(BANDS.iter().rev().map(|(_, name)| *name))
}

impl SealedSession {
    pub(crate) fn from_open(open: OpenSession) -> Self {
        let OpenSession {
            study,
            kit,
            mut interview,
            ..
        } = open;
        for answer in interview.answers.values_mut() {
            // Nobody goes on typing here: the room that was left for the next word, or the next line, goes.
            answer.notes.retain(|line| !line.text.is_blank());
            answer.notes.iter_mut().for_each(|line| line.text.trim_end());
            answer.heard_differently.iter_mut().for_each(NoteText::trim_end);
            if let Some(Entered::Agreement(rated)) = &mut answer.entered {
                let whys = rated.values_mut().filter_map(|rated| rated.why.as_mut());
                whys.for_each(NoteText::trim_end);
            }
            if let Some(Entered::Numbers(numbers)) = &answer.entered {
                let banded: BTreeMap<_, _> = numbers
                    .iter()
                    .map(|(id, n)| (id.clone(), band(*n).to_owned()))
                    .collect();
                answer.entered = Some(Entered::Bands(banded));
            }
        }
        Self { study, kit, interview }
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
        let place = match spot {
            Spot::Remark(at) => self.interview.kit_remarks.get_mut(*at as usize),
            _ => self.interview.answers.get_mut(question).and_then(|answer| match spot {
                Spot::Line(at) => answer.notes.get_mut(*at as usize).map(|line: &mut Line| &mut line.text),
                Spot::Why(statement) => match &mut answer.entered {
                    Some(Entered::Agreement(rated)) => rated.get_mut(statement).and_then(|rated| rated.why.as_mut()),
                    _ => None,
                },
                Spot::HeardDifferently => answer.heard_differently.as_mut(),
                Spot::Remark(_) => None,
            }),
        };
        place.map(|words| *words = text).is_some()
    }
}
