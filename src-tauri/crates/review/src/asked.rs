//! What stands under one question, gathered once for all of its figures.
//!
//! A question can have forty figures, and an answer is looked up in its interview by name: over thousands of interviews
//! that look-up, and not the counting, is what a lead would wait for.

use crate::answers::{Answers, says_something};
use kit::QuestionId;
use record::{Answer, Entered};

/// Every answer to one question, said or left out.
pub(crate) struct Asked<'a> {
    answers: Vec<&'a Answer>,
    all: u32,
}

impl Answers {
    /// What stands under a question.
    pub(crate) fn asked<'a>(&'a self, question: &'a QuestionId) -> Asked<'a> {
        Asked {
            answers: self.under(question).collect(),
            all: self.interviews(),
        }
    }
}

impl<'a> Asked<'a> {
    /// All interviews, with an answer here or without.
    pub(crate) fn interviews(&self) -> u32 {
        self.all
    }

    /// Answers that say something.
    pub(crate) fn answered(&self) -> impl Iterator<Item = &'a Answer> {
        self.answers.iter().copied().filter(|answer| says_something(answer))
    }

    /// What was entered beside the notes.
    pub(crate) fn entered(&self) -> impl Iterator<Item = &'a Entered> {
        self.answers.iter().filter_map(|answer| answer.entered.as_ref())
    }
}
