//! What differs between the two languages of a kit, found by general rules and reported for a
//! person to judge. A kit in one language has no findings.

mod glossary;
mod pairs;
mod places;
#[cfg(test)]
mod tests;

use crate::{Kit, Lang};
use places::{Role, Text, structure, texts};
use std::collections::{HashMap, HashSet};

/// Every text of a kit that has words, with its place.
pub fn texts_with_places(kit: &Kit) -> Vec<(String, &crate::Bilingual)> {
    let all = texts(kit).into_iter().filter(|text| !text.text.is_empty());
    all.map(|text| (text.place, text.text)).collect()
}

/// One difference between the languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What differs.
    pub kind: FindingKind,
    /// Where: "3.5", "3.5 r1" (an entry), "2.4 p2" (a probe), "section 5", "script 3", "thanks", "title".
    pub place: String,
    /// The English words concerned; empty when they are what is missing.
    pub en: String,
    /// The French words concerned; empty when they are what is missing.
    pub fr: String,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FindingKind {
    /// A section, question or text exists in one language only.
    MissingSide,
    /// A list has entries that the other language's list has not.
    CountDiffers,
    /// An explanation or a detail in brackets is given in one language only.
    ExplanationMissing,
    /// An entry says much more in one language while its siblings agree.
    ScopeDiffers,
    /// "If yes" and "if no" come in another order.
    OrderDiffers,
    /// One language asks about the team, the other about the person.
    OwnerDiffers,
    /// One language has a sentence that the other has not.
    SentencesDiffer,
    /// A question in one language, a statement in the other.
    QuestionMarkDiffers,
    /// Figures or numbers differ.
    NumbersDiffer,
    /// Spoken blanks of the script differ.
    BlanksDiffer,
    /// Words of one language stand in the text of the other.
    OtherLanguage,
    /// A word that the glossary knows has no counterpart.
    WordDiffers,
    /// For the interviewer only in one language, for everybody in the other.
    ReachDiffers,
}

impl FindingKind {
    /// Names the sentence a person reads.
    pub fn code(self) -> &'static str {
        match self {
            FindingKind::MissingSide => "missing_side",
            FindingKind::CountDiffers => "count_differs",
            FindingKind::ExplanationMissing => "explanation_missing",
            FindingKind::ScopeDiffers => "scope_differs",
            FindingKind::OrderDiffers => "order_differs",
            FindingKind::OwnerDiffers => "owner_differs",
            FindingKind::SentencesDiffer => "sentences_differ",
            FindingKind::QuestionMarkDiffers => "question_mark_differs",
            FindingKind::NumbersDiffer => "numbers_differ",
            FindingKind::BlanksDiffer => "blanks_differ",
            FindingKind::OtherLanguage => "other_language",
            FindingKind::WordDiffers => "word_differs",
            FindingKind::ReachDiffers => "reach_differs",
        }
    }
}

/// Every difference found, in the order of the kit.
pub fn lint(kit: &Kit) -> Vec<Finding> {
    if kit.languages() != [Lang::En, Lang::Fr] {
        return Vec::new();
    }
    let mut findings = structure(kit);
    let texts = texts(kit);
    for text in &texts {
        if let Some((en, fr)) = text.both() {
            let kinds = pairs::differences(en, fr, text.role);
            findings.extend(kinds.into_iter().map(|kind| text.finding(kind)));
        }
    }
    findings.extend(pairs::scope(&texts));
    once_per_probes(&mut findings, &texts);
    let order: HashMap<&str, usize> = texts
        .iter()
        .enumerate()
        .rev()
        .map(|(i, t)| (t.place.as_str(), i))
        .collect();
    findings.sort_by_cached_key(|f| {
        // "2.4 probes" is no text's place; it stands where "2.4" stands.
        let list = f.place.rsplit_once(' ').map_or("", |p| p.0);
        order
            .get(f.place.as_str())
            .or(order.get(list))
            .copied()
            .unwrap_or_default()
    });
    findings
}

/// A list of probes that drifted as a whole is one finding, not one for each of its lines.
fn once_per_probes(findings: &mut Vec<Finding>, texts: &[Text]) {
    let probes: HashSet<&str> = texts
        .iter()
        .filter(|t| t.role == Role::Probe)
        .map(|t| t.place.as_str())
        .collect();
    let mut seen: HashSet<(FindingKind, String)> = HashSet::new();
    findings.retain(|f| {
        let question = f.place.split(' ').next().unwrap_or("").to_owned();
        !probes.contains(f.place.as_str()) || seen.insert((f.kind, question))
    });
}
