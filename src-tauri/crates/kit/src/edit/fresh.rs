//! Names that were never given before: an answer filed under an old one must not be read as an answer to a new one.

use crate::participant::entries;
use crate::{Bilingual, Kind, Kit, Question, QuestionId, Script, ScriptPart, ScriptStep, Section};
use std::collections::{BTreeMap, BTreeSet};

/// Ids that some version of the kit has, or had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    entries: BTreeMap<QuestionId, BTreeSet<String>>,
}

/// The names that a new question or a new entry would get.
#[derive(Default)]
pub(super) struct Fresh {
    pub question: QuestionId,
    pub entry: String,
}

impl Used {
    /// Every id of these kits.
    pub fn of<'a>(kits: impl IntoIterator<Item = &'a Kit>) -> Self {
        let mut used = Self::default();
        kits.into_iter().for_each(|kit| used.add(kit));
        used
    }

    /// Whether no version was ever in use.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The ids of one more.
    pub fn add(&mut self, kit: &Kit) {
        for question in kit.questions() {
            let known = self.entries.entry(question.id.clone()).or_default();
            known.extend(entries(&question.kind).map(|entry| entry.id.clone()));
        }
    }

    /// The next free name of an entry that begins with this letter.
    pub(super) fn entry(&self, question: &Question, letter: char) -> String {
        let known = self.entries.get(&question.id).into_iter().flatten().map(String::as_str);
        let here = entries(&question.kind).map(|entry| entry.id.as_str());
        let taken = known
            .chain(here)
            .filter_map(|id| id.strip_prefix(letter)?.parse::<u32>().ok());
        format!("{letter}{}", taken.max().unwrap_or(0).saturating_add(1))
    }

    fn question(&self, kit: &Kit, section: &str) -> QuestionId {
        let all = self.entries.keys().chain(kit.questions().map(|q| &q.id));
        let taken = all.filter_map(|id| {
            let number = id.0.strip_prefix(section)?.strip_prefix('.')?;
            let number = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
            number.parse::<u32>().ok()
        });
        QuestionId(format!("{section}.{}", taken.max().unwrap_or(0).saturating_add(1)))
    }
}

impl Fresh {
    /// What would be new in the list of this name.
    pub fn of(kit: &Kit, used: &Used, list: &str) -> Self {
        let parts: Vec<&str> = list.split(' ').collect();
        match parts.as_slice() {
            ["section", s, "questions"] => Self {
                question: used.question(kit, s),
                ..Self::default()
            },
            [id, which @ ("entries" | "columns")] => {
                let question = kit.question(&QuestionId((*id).to_owned()));
                let entry = question
                    .map(|q| used.entry(q, letter(&q.kind, which)))
                    .unwrap_or_default();
                Self {
                    entry,
                    ..Self::default()
                }
            }
            _ => Self::default(),
        }
    }
}

/// The letter that the ids of a kind's entries begin with.
pub(super) fn letter(kind: &Kind, list: &str) -> char {
    match kind {
        Kind::Numbers { .. } => 'f',
        Kind::Several { .. } => 'o',
        Kind::Percent { .. } if list == "columns" => 'c',
        Kind::Percent { .. } => 'r',
        Kind::Agreement { .. } => 's',
        Kind::Topics { .. } => 't',
        Kind::Text | Kind::YesNo { .. } => 'e',
    }
}

/// A kit from scratch: one section with one question that has no words yet, and a script that asks what must be asked.
pub fn blank() -> Kit {
    let said = |part, en: &str, fr: &str| ScriptStep {
        part,
        text: Bilingual::both(en, fr),
    };
    let first = Question {
        id: QuestionId("1.1".to_owned()),
        ..Question::default()
    };
    let mut kit = Kit {
        script: Script {
            steps: vec![
                said(
                    ScriptPart::AskNotes,
                    "May we take notes?",
                    "Pouvons-nous prendre des notes\u{202F}?",
                ),
                said(
                    ScriptPart::AskConsent,
                    "Do you agree to take part?",
                    "Acceptez-vous de participer\u{202F}?",
                ),
                said(
                    ScriptPart::IfNo,
                    "Thank you for your time. Nothing was noted.",
                    "Merci de votre temps. Rien n’a été noté.",
                ),
            ],
            minutes: None,
        },
        sections: vec![Section {
            number: 1,
            questions: vec![first],
            ..Section::default()
        }],
        ..Kit::default()
    };
    kit.settle_format();
    kit
}
