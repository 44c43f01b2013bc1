//! Where a text or a choice stands: the grammar of the lint's places.

use super::{EditError, Field, Setting};
use crate::{Bilingual, Entry, Kind, Kit, Probe, Prompt, Question, Section};

/// The words at a place. Thanks that were not there come into being.
pub(super) fn text<'a>(kit: &'a mut Kit, at: &str, field: Field) -> Result<&'a mut Bilingual, EditError> {
    let parts: Vec<&str> = at.split(' ').collect();
    match parts.as_slice() {
        ["title"] => Ok(&mut kit.title),
        ["thanks"] => {
            let thanks = kit.thanks.get_or_insert_with(|| Prompt {
                text: Bilingual::default(),
                interviewer_only_in: Vec::new(),
            });
            Ok(&mut thanks.text)
        }
        ["note", n] => nth(&mut kit.notes, n),
        ["script", n] => Ok(&mut nth(&mut kit.script.steps, n)?.text),
        ["section", s] => Ok(&mut section(kit, s)?.title),
        ["section", s, "theme", n] => nth(&mut section(kit, s)?.themes, n),
        ["section", s, "note", n] => nth(&mut section(kit, s)?.notes, n),
        [id] => Ok(&mut question(kit, id)?.ask),
        [id, "why"] => match &mut question(kit, id)?.kind {
            Kind::Agreement { why, .. } => Ok(why),
            _ => Err(EditError::NoPlace),
        },
        [id, "note", n] => nth(&mut question(kit, id)?.notes, n),
        [id, "point", rating] => match &mut question(kit, id)?.kind {
            Kind::Agreement { scale, .. } => {
                let rating: u8 = rating.parse().map_err(|_| EditError::NoPlace)?;
                let point = scale.points.iter_mut().find(|(at, _)| *at == rating);
                point.map(|(_, words)| words).ok_or(EditError::NoPlace)
            }
            _ => Err(EditError::NoPlace),
        },
        [id, "follow", n] => match &mut question(kit, id)?.kind {
            Kind::YesNo { follow_ups } => Ok(&mut nth(follow_ups, n)?.text),
            _ => Err(EditError::NoPlace),
        },
        [id, name] => {
            let question = question(kit, id)?;
            if let Some(entry) = entries(&mut question.kind).find(|entry| entry.id == *name) {
                return Ok(match field {
                    Field::Words => &mut entry.label,
                    Field::Explanation => &mut entry.explanation,
                    Field::Detail => &mut entry.detail,
                });
            }
            probe(&mut question.probes, name).map(|probe| &mut probe.text)
        }
        _ => Err(EditError::NoPlace),
    }
}

/// Makes a choice at a place.
pub(super) fn set(kit: &mut Kit, at: &str, setting: Setting) -> Result<(), EditError> {
    let parts: Vec<&str> = at.split(' ').collect();
    match (parts.as_slice(), setting) {
        (["script"], Setting::Minutes(minutes)) => kit.script.minutes = minutes,
        (["script", n], Setting::Part(part)) => nth(&mut kit.script.steps, n)?.part = part,
        (["section", s], Setting::Minutes(minutes)) => section(kit, s)?.minutes = minutes,
        ([id], Setting::Identifies(identifies)) => question(kit, id)?.identifies = identifies,
        ([id], Setting::WhyAt(ratings)) => match &mut question(kit, id)?.kind {
            Kind::Agreement { scale, why_at, .. } => {
                if ratings.iter().any(|r| !(scale.from..=scale.to).contains(r)) {
                    return Err(EditError::Contradicts);
                }
                *why_at = ratings;
            }
            _ => return Err(EditError::NoPlace),
        },
        ([id, "follow", n], Setting::AfterYes(after_yes)) => match &mut question(kit, id)?.kind {
            Kind::YesNo { follow_ups } => nth(follow_ups, n)?.after_yes = after_yes,
            _ => return Err(EditError::NoPlace),
        },
        ([id, name], Setting::Role(role)) => probe(&mut question(kit, id)?.probes, name)?.role = role,
        ([id, name], Setting::Least(least)) => {
            let field = number(question(kit, id)?, name)?;
            ranged(least, field.most)?;
            // None or more goes without saying, in every format.
            field.least = least.filter(|least| *least > 0);
        }
        ([id, name], Setting::Most(most)) => {
            let field = number(question(kit, id)?, name)?;
            ranged(field.least, most)?;
            field.most = most;
        }
        _ => return Err(EditError::NoPlace),
    }
    Ok(())
}

pub(super) fn section<'a>(kit: &'a mut Kit, number: &str) -> Result<&'a mut Section, EditError> {
    let found = kit.sections.iter_mut().find(|s| s.number.to_string() == number);
    found.ok_or(EditError::NoPlace)
}

pub(super) fn question<'a>(kit: &'a mut Kit, id: &str) -> Result<&'a mut Question, EditError> {
    let mut all = kit.sections.iter_mut().flat_map(|s| &mut s.questions);
    all.find(|q| q.id.0 == id).ok_or(EditError::NoPlace)
}

/// The entries of a kind, columns after rows.
fn entries(kind: &mut Kind) -> impl Iterator<Item = &mut Entry> {
    let (first, second): (&mut [Entry], &mut [Entry]) = match kind {
        Kind::Text | Kind::YesNo { .. } => (&mut [], &mut []),
        Kind::Numbers { fields: all }
        | Kind::Several { options: all }
        | Kind::Agreement { statements: all, .. }
        | Kind::Topics { topics: all } => (all, &mut []),
        Kind::Percent { rows, columns } => (rows, columns),
    };
    first.iter_mut().chain(second)
}

fn number<'a>(question: &'a mut Question, name: &str) -> Result<&'a mut Entry, EditError> {
    match &mut question.kind {
        Kind::Numbers { fields } => fields.iter_mut().find(|f| f.id == name).ok_or(EditError::NoPlace),
        _ => Err(EditError::NoPlace),
    }
}

/// No team is larger; beyond it a form's rule is not read as a range.
const LARGEST: u32 = 9_999_999;

fn ranged(least: Option<u32>, most: Option<u32>) -> Result<(), EditError> {
    match (least, most) {
        (Some(least), Some(most)) if least > most => Err(EditError::Contradicts),
        _ if least.max(most) > Some(LARGEST) => Err(EditError::Contradicts),
        _ => Ok(()),
    }
}

fn probe<'a>(probes: &'a mut [Probe], name: &str) -> Result<&'a mut Probe, EditError> {
    nth(probes, name.strip_prefix('p').ok_or(EditError::NoPlace)?)
}

/// The n-th, from 1, as places count.
fn nth<'a, T>(all: &'a mut [T], n: &str) -> Result<&'a mut T, EditError> {
    let at = n.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    at.and_then(|at| all.get_mut(at)).ok_or(EditError::NoPlace)
}
