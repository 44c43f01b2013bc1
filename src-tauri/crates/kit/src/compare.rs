//! What changed from one version of a kit to the next, question by question.

use crate::participant::{entries, kind_words};
use crate::{Bilingual, Kind, Kit, Lang, Question, QuestionId};

/// How a question stands to the one of the same id in the version before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Asked in the same words, answered in the same way.
    Same,
    /// Other words; what is compared across editions is not this.
    Reworded,
    /// Another kind of answer, or other rows to answer.
    Replaced,
    /// Not asked before.
    New,
    /// Asked before, and no more.
    Removed,
}

/// One question, and how it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which.
    pub question: QuestionId,
    /// How.
    pub change: Change,
    /// Languages whose words are other ones.
    pub langs: Vec<Lang>,
    /// Whether what the interviewer alone sees, probes and notes, is another.
    pub is_around: bool,
    /// Its words: of now, or of then when it is gone.
    pub ask: Bilingual,
}

/// Every question of both, those of now first, in their order.
pub fn compare(before: &Kit, now: &Kit) -> Vec<Changed> {
    let here = now.questions().map(|question| match before.question(&question.id) {
        Some(then) => changed(then, question),
        None => of(question, Change::New),
    });
    let gone = before.questions().filter(|then| now.question(&then.id).is_none());
    here.chain(gone.map(|then| of(then, Change::Removed))).collect()
}

fn of(question: &Question, change: Change) -> Changed {
    Changed {
        question: question.id.clone(),
        change,
        langs: Vec::new(),
        is_around: false,
        ask: question.ask.clone(),
    }
}

fn changed(then: &Question, now: &Question) -> Changed {
    let is_other = |lang: &Lang| words(then, *lang) != words(now, *lang);
    let langs: Vec<Lang> = [Lang::En, Lang::Fr].into_iter().filter(is_other).collect();
    let change = match (answered_alike(&then.kind, &now.kind), langs.is_empty()) {
        (false, _) => Change::Replaced,
        (true, true) => Change::Same,
        (true, false) => Change::Reworded,
    };
    Changed {
        langs,
        is_around: then.probes != now.probes || then.notes != now.notes,
        ..of(now, change)
    }
}

/// What a participant hears, white space apart.
fn words(question: &Question, lang: Lang) -> Vec<String> {
    let said = question.ask.side(lang).into_iter().map(str::to_owned);
    let all = said.chain(kind_words(&question.kind, lang));
    all.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// Whether an answer to the one could be filed under the other.
fn answered_alike(then: &Kind, now: &Kind) -> bool {
    let ids = |kind: &Kind| {
        let mut ids: Vec<String> = entries(kind).map(|entry| entry.id.clone()).collect();
        ids.sort();
        ids
    };
    let scale = |kind: &Kind| match kind {
        Kind::Agreement { scale, .. } => Some((scale.from, scale.to)),
        _ => None,
    };
    then.name() == now.name() && ids(then) == ids(now) && scale(then) == scale(now)
}

/// Whether every answer given to the one version can be read as an answer to the other: nothing that was asked is
/// gone, and nothing is answered in another way.
pub fn takes_answers_of(now: &Kit, before: &Kit) -> bool {
    compare(before, now)
        .iter()
        .all(|changed| !matches!(changed.change, Change::Replaced | Change::Removed))
}
