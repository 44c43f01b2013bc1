//! Another kind of answer for a question.

use super::fresh::{Used, letter};
use crate::{Bilingual, Entry, FollowUp, Kind, Question, Scale};

/// A kind of answer without what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KindName {
    /// Open text.
    Text,
    /// Whole numbers.
    Numbers,
    /// Any number of options.
    Several,
    /// Yes or no, then why.
    YesNo,
    /// Shares of a whole.
    Percent,
    /// Statements rated on one scale.
    Agreement,
    /// Subjects, each discussed.
    Topics,
}

impl Kind {
    /// Which kind it is.
    pub fn name(&self) -> KindName {
        match self {
            Kind::Text => KindName::Text,
            Kind::Numbers { .. } => KindName::Numbers,
            Kind::Several { .. } => KindName::Several,
            Kind::YesNo { .. } => KindName::YesNo,
            Kind::Percent { .. } => KindName::Percent,
            Kind::Agreement { .. } => KindName::Agreement,
            Kind::Topics { .. } => KindName::Topics,
        }
    }
}

/// Gives the question this kind. Words of a list go into the list of the new kind, under fresh names: an option that
/// becomes a topic is not answered by who chose the option.
pub(super) fn become_kind(question: &mut Question, name: KindName, used: &Used) {
    if question.kind.name() == name {
        return;
    }
    let before = std::mem::take(&mut question.kind);
    let kept = match before {
        Kind::Numbers { fields: all }
        | Kind::Several { options: all }
        | Kind::Topics { topics: all }
        | Kind::Agreement { statements: all, .. }
        | Kind::Percent { rows: all, .. } => all,
        Kind::Text | Kind::YesNo { .. } => Vec::new(),
    };
    question.kind = empty(name);
    let least = match name {
        KindName::Text | KindName::YesNo => return,
        KindName::Numbers | KindName::Agreement => 1,
        KindName::Several | KindName::Percent | KindName::Topics => 2,
    };
    let mut words = kept.into_iter();
    for at in 0.. {
        let next = words.next();
        if next.is_none() && at >= least {
            break;
        }
        let id = used.entry(question, letter(&question.kind, "entries"));
        let entry = Entry {
            id,
            least: None,
            most: None,
            ..next.unwrap_or_default()
        };
        match &mut question.kind {
            Kind::Numbers { fields: all }
            | Kind::Several { options: all }
            | Kind::Topics { topics: all }
            | Kind::Agreement { statements: all, .. }
            | Kind::Percent { rows: all, .. } => all.push(entry),
            Kind::Text | Kind::YesNo { .. } => break,
        }
    }
    if name == KindName::Percent {
        let id = used.entry(question, 'c');
        if let Kind::Percent { columns, .. } = &mut question.kind {
            columns.push(Entry {
                id,
                label: Bilingual::both("%", "%"),
                ..Entry::default()
            });
        }
    }
}

fn empty(name: KindName) -> Kind {
    match name {
        KindName::Text => Kind::Text,
        KindName::Numbers => Kind::Numbers { fields: Vec::new() },
        KindName::Several => Kind::Several { options: Vec::new() },
        KindName::YesNo => Kind::YesNo {
            follow_ups: [true, false]
                .map(|after_yes| FollowUp {
                    after_yes,
                    text: Bilingual::default(),
                    moved_in: Vec::new(),
                })
                .into(),
        },
        KindName::Percent => Kind::Percent {
            rows: Vec::new(),
            columns: Vec::new(),
        },
        KindName::Agreement => Kind::Agreement {
            scale: Scale {
                from: 1,
                to: 7,
                points: vec![
                    (1, Bilingual::both("strongly disagree", "tout à fait en désaccord")),
                    (
                        4,
                        Bilingual::both("neither agree nor disagree", "ni d’accord ni en désaccord"),
                    ),
                    (7, Bilingual::both("strongly agree", "tout à fait d’accord")),
                ],
            },
            statements: Vec::new(),
            why_at: vec![1, 2],
            why: Bilingual::both("Why do you think that is?", "Pourquoi, selon vous\u{202F}?"),
        },
        KindName::Topics => Kind::Topics { topics: Vec::new() },
    }
}
