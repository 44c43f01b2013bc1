//! What an interviewer's machine holds, as far as a person can tell: the picture that deeds change and kills must not.

use desk::Desk;
use desk::views::EnteredView;
use serde_json::Value;
use std::collections::BTreeMap;

/// Words by question; under a question of numbers, the number.
pub type Answers = BTreeMap<String, Vec<String>>;

#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The interview that is open.
    pub open: Option<Answers>,
    /// Sealed and not handed over.
    pub waiting: u16,
    /// Handed over, without a receipt.
    pub unconfirmed: u16,
    /// Every line that was sealed. The desk does not show these; the vault's rows do.
    pub sealed: Vec<String>,
}

impl Held {
    /// What the desk shows.
    pub fn seen(desk: &mut Desk) -> Self {
        let machine = desk.interviewing().unwrap();
        let ready = machine.ready_state().unwrap();
        let open = machine.session_read().ok().map(|session| {
            let words = |answer: desk::views::AnswerView| match answer.entered {
                Some(EnteredView::Numbers(sizes)) => sizes.into_values().map(|n| n.to_string()).collect(),
                _ => answer.lines.into_iter().map(|line| line.text).collect(),
            };
            let answers = session
                .answers
                .into_iter()
                .map(|(question, answer)| (question, words(answer)));
            answers
                .filter(|(_, words): &(String, Vec<String>)| !words.is_empty())
                .collect()
        });
        Self {
            open,
            waiting: ready.waiting,
            unconfirmed: ready.unconfirmed,
            sealed: Vec::new(),
        }
    }

    /// Whether this is what the desk shows.
    pub fn looks_like(&self, seen: &Self) -> bool {
        (&self.open, self.waiting, self.unconfirmed) == (&seen.open, seen.waiting, seen.unconfirmed)
    }

    /// The picture after a deed.
    pub fn after(mut self, deed: &Value) -> Self {
        let question = deed["question"].as_str().unwrap_or_default().to_owned();
        match deed["deed"].as_str().unwrap() {
            "begin" => self.open = Some(Answers::new()),
            "note" => {
                let words = deed["words"].as_array().unwrap().iter();
                let words = words.map(|line| line.as_str().unwrap().to_owned()).collect();
                self.open.as_mut().unwrap().insert(question, words);
            }
            "enter" => {
                let number = deed["number"].to_string();
                self.open.as_mut().unwrap().insert(question, vec![number; 2]);
            }
            "unwrite" => drop(self.open.as_mut().unwrap().remove(&question)),
            "withdraw" => self.open = None,
            "seal" => {
                let lines = self.open.take().unwrap().into_values().flatten();
                self.sealed.extend(lines.filter(|line| line.contains(' ')));
                self.waiting += 1;
            }
            "hand_over" => self.unconfirmed += std::mem::take(&mut self.waiting),
            other => panic!("{other} is no deed"),
        }
        self
    }
}
