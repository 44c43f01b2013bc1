//! Lists of a kit by name: what can be added to, taken from and put in another order.

use super::fresh::Fresh;
use super::{EditError, place};
use crate::{
    Bilingual, Entry, FollowUp, Kind, Kit, Leftover, Probe, ProbeRole, Question, ScriptPart, ScriptStep, Section,
};

/// One list, whatever stands in it.
pub(super) enum List<'a> {
    Texts(&'a mut Vec<Bilingual>),
    Steps(&'a mut Vec<ScriptStep>),
    Sections(&'a mut Vec<Section>),
    Questions(&'a mut Vec<Question>),
    Probes(&'a mut Vec<Probe>),
    Entries(&'a mut Vec<Entry>),
    FollowUps(&'a mut Vec<FollowUp>),
    Leftovers(&'a mut Vec<Leftover>),
}

macro_rules! each {
    ($list:expr, $all:ident => $what:expr) => {
        match $list {
            List::Texts($all) => $what,
            List::Steps($all) => $what,
            List::Sections($all) => $what,
            List::Questions($all) => $what,
            List::Probes($all) => $what,
            List::Entries($all) => $what,
            List::FollowUps($all) => $what,
            List::Leftovers($all) => $what,
        }
    };
}

impl<'a> List<'a> {
    /// The list of this name: "script", "sections", "notes", "leftovers", "section 2 questions", "section 2 themes",
    /// "section 2 notes", "3.5 entries", "3.5 columns", "3.5 follows", "3.5 probes", "3.5 notes".
    pub fn of(kit: &'a mut Kit, name: &str) -> Result<Self, EditError> {
        let parts: Vec<&str> = name.split(' ').collect();
        Ok(match parts.as_slice() {
            ["script"] => Self::Steps(&mut kit.script.steps),
            ["sections"] => Self::Sections(&mut kit.sections),
            ["notes"] => Self::Texts(&mut kit.notes),
            ["leftovers"] => Self::Leftovers(&mut kit.leftovers),
            ["section", s, "questions"] => Self::Questions(&mut place::section(kit, s)?.questions),
            ["section", s, "themes"] => Self::Texts(&mut place::section(kit, s)?.themes),
            ["section", s, "notes"] => Self::Texts(&mut place::section(kit, s)?.notes),
            [id, "probes"] => Self::Probes(&mut place::question(kit, id)?.probes),
            [id, "notes"] => Self::Texts(&mut place::question(kit, id)?.notes),
            [id, what @ ("entries" | "columns" | "follows")] => match (&mut place::question(kit, id)?.kind, *what) {
                (Kind::Numbers { fields: all }, "entries")
                | (Kind::Several { options: all }, "entries")
                | (Kind::Topics { topics: all }, "entries")
                | (Kind::Agreement { statements: all, .. }, "entries")
                | (Kind::Percent { rows: all, .. }, "entries")
                | (Kind::Percent { columns: all, .. }, "columns") => Self::Entries(all),
                (Kind::YesNo { follow_ups }, "follows") => Self::FollowUps(follow_ups),
                _ => return Err(EditError::NoPlace),
            },
            _ => return Err(EditError::NoPlace),
        })
    }

    pub fn len(&self) -> usize {
        each!(self, all => all.len())
    }

    /// One more, empty.
    pub fn add(&mut self, at: usize, fresh: Fresh) {
        let text = Bilingual::default;
        match self {
            Self::Texts(all) => all.insert(at, text()),
            Self::Steps(all) => all.insert(
                at,
                ScriptStep {
                    part: ScriptPart::Spoken,
                    text: text(),
                },
            ),
            Self::Sections(all) => all.insert(at, Section::default()),
            Self::Questions(all) => all.insert(
                at,
                Question {
                    id: fresh.question,
                    ..Question::default()
                },
            ),
            Self::Probes(all) => all.insert(
                at,
                Probe {
                    role: ProbeRole::Question,
                    text: text(),
                },
            ),
            Self::Entries(all) => all.insert(
                at,
                Entry {
                    id: fresh.entry,
                    ..Entry::default()
                },
            ),
            Self::FollowUps(all) => all.insert(
                at,
                FollowUp {
                    // The first is asked after a yes, and each further one after what has none yet.
                    after_yes: !all.iter().any(|f| f.after_yes),
                    text: text(),
                    moved_in: Vec::new(),
                },
            ),
            // Nobody adds what was not understood.
            Self::Leftovers(_) => {}
        }
    }

    pub fn remove(&mut self, at: usize) -> Result<(), EditError> {
        if at >= self.len() {
            return Err(EditError::NoPlace);
        }
        each!(self, all => drop(all.remove(at)));
        Ok(())
    }

    pub fn shift(&mut self, from: usize, to: usize) -> Result<(), EditError> {
        if from >= self.len() || to >= self.len() {
            return Err(EditError::NoPlace);
        }
        each!(self, all => {
            let one = all.remove(from);
            all.insert(to, one);
        });
        if let Self::FollowUps(all) = self {
            // The order is now the lead's own in both languages.
            all.iter_mut().for_each(|f| f.moved_in.clear());
        }
        Ok(())
    }

    pub fn take_question(&mut self, at: usize) -> Result<Question, EditError> {
        match self {
            Self::Questions(all) if at < all.len() => Ok(all.remove(at)),
            _ => Err(EditError::NoPlace),
        }
    }

    pub fn give_question(&mut self, at: usize, question: Question) -> Result<(), EditError> {
        match self {
            Self::Questions(all) => {
                all.insert(at.min(all.len()), question);
                Ok(())
            }
            _ => Err(EditError::NoPlace),
        }
    }
}

/// The place of what stands at a position of a list, as [`place::text`] reads it.
pub(super) fn place(kit: &mut Kit, name: &str, at: usize) -> Option<String> {
    let n = at + 1;
    let parts: Vec<&str> = name.split(' ').collect();
    let known = match parts.as_slice() {
        ["script"] => Some(format!("script {n}")),
        ["sections"] => Some(format!("section {n}")),
        ["notes"] => Some(format!("note {n}")),
        ["section", s, "themes"] => Some(format!("section {s} theme {n}")),
        ["section", s, "notes"] => Some(format!("section {s} note {n}")),
        [id, "probes"] => Some(format!("{id} p{n}")),
        [id, "notes"] => Some(format!("{id} note {n}")),
        [id, "follows"] => Some(format!("{id} follow {n}")),
        _ => None,
    };
    known.or_else(|| match List::of(kit, name).ok()? {
        List::Questions(all) => Some(all.get(at)?.id.0.clone()),
        List::Entries(all) => Some(format!("{} {}", parts[0], all.get(at)?.id)),
        _ => None,
    })
}
