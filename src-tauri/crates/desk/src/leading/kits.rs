//! A newer kit while interviews are held: it may say more and say it better, and must ask all that was asked.

use super::{Leading, lead_of};
use crate::Refused;
use kit::{Entry, Kind, Kit, Question};
use record::{KitText, Study};

impl Leading {
    /// Takes a kit as the study's. Once interviews came in, only one that keeps every question and option they answer.
    pub(crate) fn may_take(&self, newer: &Kit) -> Result<(), Refused> {
        match &self.kit {
            Some(kit) if !self.records.is_empty() => match first_lost(kit, newer) {
                Some(question) => Err(Refused::about("kit_in_use", question)),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Interviews that machines hold with the kit of before are still taken when the newer one asks all of it.
    pub(super) fn remember_kit(&self, study: &mut Study, newer: &Kit) {
        let keeps = self.kit.as_ref().is_some_and(|kit| first_lost(kit, newer).is_none());
        let Some(before) = self.study.kit.as_ref().filter(|_| keeps) else {
            return;
        };
        let (digest, now) = (before.digest(), study.kit.as_ref().map(KitText::digest));
        if let Ok(lead) = lead_of(study) {
            let kits = &mut lead.circle.kits;
            kits.retain(|kit| Some(*kit) != now);
            if Some(digest) != now && !lead.machines.is_empty() && !lead.circle.kits.contains(&digest) {
                lead.circle.kits.push(digest);
            }
        }
    }
}

/// The first question that the newer kit does not ask as it was asked.
fn first_lost(kit: &Kit, newer: &Kit) -> Option<String> {
    let is_kept = |question: &&Question| {
        newer
            .question(&question.id)
            .is_some_and(|now| keeps(&question.kind, &now.kind))
    };
    kit.questions()
        .find(|question| !is_kept(question))
        .map(|question| question.id.to_string())
}

fn keeps(before: &Kind, now: &Kind) -> bool {
    match (before, now) {
        (Kind::Text, Kind::Text) | (Kind::YesNo { .. }, Kind::YesNo { .. }) => true,
        (Kind::Numbers { fields: a }, Kind::Numbers { fields: b })
        | (Kind::Several { options: a }, Kind::Several { options: b })
        | (Kind::Topics { topics: a }, Kind::Topics { topics: b }) => holds(a, b),
        (Kind::Percent { rows: a, columns: c }, Kind::Percent { rows: b, columns: d }) => holds(a, b) && holds(c, d),
        (
            Kind::Agreement {
                statements: a,
                scale: s,
                ..
            },
            Kind::Agreement {
                statements: b,
                scale: t,
                ..
            },
        ) => holds(a, b) && (s.from, s.to) == (t.from, t.to),
        _ => false,
    }
}

fn holds(before: &[Entry], now: &[Entry]) -> bool {
    before.iter().all(|entry| now.iter().any(|other| other.id == entry.id))
}
