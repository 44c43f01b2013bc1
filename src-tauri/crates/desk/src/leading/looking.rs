//! A whole interview: what the wall is there to avoid, for a reason that is written down.

use super::Leading;
use super::entered::in_short;
use crate::views::{WholeAnswerView, WholeView};
use crate::{Refused, session_view};
use record::Look;
use zeroize::Zeroizing;

impl Leading {
    /// Shows everything of the interview behind an answer. First it is kept that it was looked at, and why.
    pub fn interview_look(&mut self, answer: u32, reason: Zeroizing<String>) -> Result<WholeView, Refused> {
        let reason = self.nameless(&reason);
        if reason.is_blank() {
            return Err(Refused::new("nothing_typed"));
        }
        let passage = self.passage_at(answer, super::coding::At::Answer)?;
        let look = Look {
            month: self.clock.month(),
            reason,
        };
        self.change_draft(|draft| draft.looks.push(look))?;
        let kit = self.kit()?;
        let whole = self.answers.whole_interview(&passage);
        let answers = whole.into_iter().map(|answer| {
            let question = kit.question(answer.question);
            WholeAnswerView {
                question: answer.question.to_string(),
                lines: answer.lines.iter().map(|line| session_view::line(line)).collect(),
                entered: question.and_then(|question| Some(in_short(question, answer.entered?))),
            }
        });
        Ok(WholeView {
            answers: answers.collect(),
            looks: self.draft.looks.len() as u32,
        })
    }

    /// What was looked at so far, and why.
    #[cfg(test)]
    pub(crate) fn looks(&self) -> &[Look] {
        &self.draft.looks
    }
}
