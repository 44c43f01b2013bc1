//! What a kit lacks before it can be used, and what it gives away: said beside the place, for a person to judge.

use crate::participant::entries;
use crate::{Kind, Kit, Lang, Question};

/// The hour of an interview.
pub const HOUR: u32 = 60;

/// One thing to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What.
    pub kind: AdviceKind,
    /// Where, as the lint names places.
    pub place: String,
}

/// What there is to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AdviceKind {
    /// A question without words.
    NoWords,
    /// A list to answer from that has too few entries, or entries without words.
    TooFew,
    /// A section without a question.
    NoQuestions,
    /// The script never asks whether the person takes part.
    NoConsent,
    /// Numbers of a team point at it; the seal keeps a band of the first such question.
    Numbers,
    /// What a team does points at it.
    Functions,
    /// Three or more marked questions: together they point at most people.
    Together,
    /// The minutes planned are more than the hour.
    OverTheHour,
}

impl AdviceKind {
    /// Names the sentence a person reads.
    pub fn code(self) -> &'static str {
        match self {
            AdviceKind::NoWords => "no_words",
            AdviceKind::TooFew => "too_few",
            AdviceKind::NoQuestions => "no_questions",
            AdviceKind::NoConsent => "no_consent",
            AdviceKind::Numbers => "numbers",
            AdviceKind::Functions => "functions",
            AdviceKind::Together => "together",
            AdviceKind::OverTheHour => "over_the_hour",
        }
    }

    /// Whether an interview could not be held with it.
    pub fn stands_in_the_way(self) -> bool {
        matches!(self, AdviceKind::NoWords | AdviceKind::TooFew | AdviceKind::NoQuestions)
    }
}

/// Minutes planned for the whole, the script included.
pub fn planned_minutes(kit: &Kit) -> u32 {
    let sections = kit.sections.iter().filter_map(|section| section.minutes);
    sections.chain(kit.script.minutes).map(u32::from).sum()
}

/// Everything there is to know, in the order of the kit.
pub fn advise(kit: &Kit) -> Vec<Advice> {
    let mut out = Vec::new();
    let mut add = |kind, place: String| out.push(Advice { kind, place });
    if !kit.script.steps.iter().any(|s| s.part == crate::ScriptPart::AskConsent) {
        add(AdviceKind::NoConsent, "script".to_owned());
    }
    if planned_minutes(kit) > HOUR {
        add(AdviceKind::OverTheHour, "script".to_owned());
    }
    if kit.sections.is_empty() {
        add(AdviceKind::NoQuestions, "title".to_owned());
    }
    for section in &kit.sections {
        if section.questions.is_empty() {
            add(AdviceKind::NoQuestions, format!("section {}", section.number));
        }
        for question in &section.questions {
            if question.ask.is_empty() {
                add(AdviceKind::NoWords, question.id.to_string());
            }
            if has_too_few(question, &kit.languages()) {
                add(AdviceKind::TooFew, question.id.to_string());
            }
            match question.kind {
                Kind::Numbers { .. } if !question.identifies => add(AdviceKind::Numbers, question.id.to_string()),
                Kind::Several { .. } if !question.identifies => add(AdviceKind::Functions, question.id.to_string()),
                _ => {}
            }
        }
    }
    let marked: Vec<&Question> = kit.questions().filter(|q| q.identifies).collect();
    if let [_, _, third, ..] = marked.as_slice() {
        add(AdviceKind::Together, third.id.to_string());
    }
    out
}

/// Whether a list to answer from could not be answered in a language the kit asks in.
fn has_too_few(question: &Question, langs: &[Lang]) -> bool {
    let worded = |all: &[crate::Entry]| {
        let has_words = |entry: &&crate::Entry| langs.iter().any(|lang| entry.label.side(*lang).is_some());
        all.iter().filter(has_words).count()
    };
    let is_blank = entries(&question.kind).any(|entry| entry.label.is_empty());
    let is_short = match &question.kind {
        Kind::Text | Kind::YesNo { .. } => false,
        Kind::Numbers { fields: all } | Kind::Agreement { statements: all, .. } => worded(all) < 1,
        Kind::Several { options: all } | Kind::Topics { topics: all } => worded(all) < 2,
        Kind::Percent { rows, columns } => worded(rows) < 2 || columns.is_empty(),
    };
    is_short || is_blank
}
