//! The four states of a question: open, touched, answered, none.

use kit::{Kind, Question};
use record::{Answer, Entered, Line};
use std::collections::BTreeMap;

/// How far a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing so far.
    Open,
    /// Begun, not finished.
    Touched,
    /// Finished, as far as its kind can tell.
    Answered,
    /// No answer, with a reason.
    None,
}

impl State {
    /// For the window.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Touched => "touched",
            State::Answered => "answered",
            State::None => "none",
        }
    }
}

/// The state of a question with this answer.
pub(crate) fn state(question: &Question, answer: Option<&Answer>) -> State {
    let Some(answer) = answer else { return State::Open };
    if answer.no_answer.is_some() {
        return State::None;
    }
    let noted = answer.notes.iter().any(|line| !line.text.is_blank());
    let is_whole = match (&question.kind, &answer.entered) {
        (Kind::Text, _) => noted,
        (Kind::Numbers { fields }, Some(Entered::Numbers(given))) => fields.iter().all(|f| given.contains_key(&f.id)),
        (Kind::Several { .. }, Some(Entered::Several(chosen))) => !chosen.is_empty(),
        (Kind::YesNo { .. }, Some(Entered::YesNo(_))) => noted,
        (Kind::Percent { .. }, Some(Entered::Percent(cells))) => columns_off(question, cells).is_empty(),
        (Kind::Agreement { statements, .. }, Some(Entered::Agreement(rated))) => {
            statements.iter().all(|s| rated.contains_key(&s.id))
        }
        (Kind::Topics { topics }, _) => topics
            .iter()
            .all(|t| answer.notes.iter().any(|line| is_on(line, &t.id))),
        _ => false,
    };
    let is_touched = noted || answer.entered.is_some() || !answer.probes_asked.is_empty();
    match (is_whole, is_touched) {
        (true, _) => State::Answered,
        (false, true) => State::Touched,
        (false, false) => State::Open,
    }
}

/// Totals of the columns that do not add up to 100, in the kit's order.
pub(crate) fn columns_off(question: &Question, cells: &BTreeMap<(String, String), u8>) -> Vec<u32> {
    let Kind::Percent { rows, columns } = &question.kind else {
        return Vec::new();
    };
    let total = |column: &kit::Entry| -> u32 {
        rows.iter()
            .filter_map(|row| cells.get(&(row.id.clone(), column.id.clone())))
            .map(|p| u32::from(*p))
            .sum()
    };
    columns.iter().map(total).filter(|total| *total != 100).collect()
}

fn is_on(line: &Line, topic: &str) -> bool {
    line.topic.as_deref() == Some(topic) && !line.text.is_blank()
}
