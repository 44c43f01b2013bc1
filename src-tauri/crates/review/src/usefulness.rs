//! How each question served: for the page that looks back on the kit, through the floor like every figure.

use crate::answers::{Answers, says_something};
use crate::floor::Floor;
use crate::merge::blocks;
use kit::{Question, QuestionId};
use record::{Count, NoAnswer};

/// Ways not to answer, in the order in which neighbours are put together: the last is no reason at all.
const WAYS: [Option<NoAnswer>; 5] = [
    Some(NoAnswer::NotAsked),
    Some(NoAnswer::NoTime),
    Some(NoAnswer::Declined),
    Some(NoAnswer::NotApplicable),
    None,
];

/// How one question served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usefulness {
    /// Which.
    pub question: QuestionId,
    /// Interviews in which something was said or entered.
    pub answered: Count,
    /// Why nothing was, as far as it may be told; `None` among the reasons: nobody said why.
    pub unanswered: Vec<(Vec<Option<NoAnswer>>, Count)>,
    /// By probe, in its order: interviews in which it was asked.
    pub probes: Vec<Count>,
    /// Lines noted in all; `None` where too few answered, or too few did not.
    pub lines: Option<u32>,
}

impl Answers {
    /// Every question, in the kit's order; empty while there are fewer interviews than the floor.
    pub fn usefulness(&self, floor: Floor) -> Vec<Usefulness> {
        if !floor.is_met_by(self.interviews()) {
            return Vec::new();
        }
        self.kit()
            .questions()
            .map(|question| self.served(question, floor))
            .collect()
    }

    fn served(&self, question: &Question, floor: Floor) -> Usefulness {
        let (id, all) = (&question.id, self.interviews());
        let answered = floor.count(self.answered(id).count() as u32, all);
        let asked = |at: usize| {
            let asked = self.under(id).filter(|a| a.probes_asked.contains(&(at as u16)));
            floor.count(asked.count() as u32, all)
        };
        // Where the number of answers is not told, the reasons of the others would add up to it.
        let (unanswered, lines) = match answered {
            Count::Exact(_) => (self.reasons_not_to(id, floor), Some(self.lines(id))),
            Count::Below(_) | Count::AtLeast(_) => (Vec::new(), None),
        };
        Usefulness {
            question: id.clone(),
            answered,
            unanswered,
            probes: (0..question.probes.len()).map(asked).collect(),
            lines,
        }
    }

    fn reasons_not_to(&self, id: &QuestionId, floor: Floor) -> Vec<(Vec<Option<NoAnswer>>, Count)> {
        let answered = self.answered(id).count() as u32;
        let mut cells = WAYS.map(|way| {
            let said = self
                .under(id)
                .filter(|answer| way.is_some() && answer.no_answer == way && !says_something(answer));
            said.count() as u32
        });
        let told: u32 = cells.iter().sum();
        cells[WAYS.len() - 1] = (self.interviews() - answered).saturating_sub(told);
        let block = |block: crate::merge::Block| (WAYS[block.cells].to_vec(), block.count);
        blocks(&cells, floor).into_iter().map(block).collect()
    }

    fn lines(&self, id: &QuestionId) -> u32 {
        let lines = self.answered(id).flat_map(|answer| &answer.notes);
        lines.filter(|line| !line.text.is_blank()).count() as u32
    }
}
