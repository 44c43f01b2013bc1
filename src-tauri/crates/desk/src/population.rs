//! How many people share the details of a record, in the study's coarse table of who could be interviewed.
//!
//! The answer is "about": a group counts whole as soon as it may hold such a person. A detail that the group leaves
//! open fits any, a wide band fits each band in it, and of several kinds of work one in common is enough. So the number
//! errs upwards when the table is coarser than the record, and it knows nothing of what the notes say.

use crate::Refused;
use crate::views::GroupView;
use crate::{kit_lang, kit_view};
use kit::{Entry, Kind, Kit, Lang, Question};
use record::{Group, Level, band_covers};
use std::collections::BTreeSet;
use std::ops::Range;

/// More rows than anybody fills in by hand.
const MOST_GROUPS: usize = 200;

/// The details of a person that a record would keep. `None`: it says nothing of this, or no longer.
#[derive(Default)]
pub(crate) struct Details {
    pub(crate) level: Option<Level>,
    /// Neighbouring bands.
    pub(crate) size: Option<Range<usize>>,
    pub(crate) lang: Option<Lang>,
    pub(crate) work: Option<BTreeSet<String>>,
}

impl Details {
    /// People in groups that may hold such a person.
    pub(crate) fn shared_by(&self, population: &[Group]) -> u32 {
        let people = population
            .iter()
            .filter(|group| self.fit(group))
            .map(|group| group.people);
        people.fold(0, u32::saturating_add)
    }

    fn fit(&self, group: &Group) -> bool {
        fits(self.level.as_ref(), group.level.as_ref(), |mine, theirs| mine == theirs)
            && fits(self.lang.as_ref(), group.lang.as_ref(), |mine, theirs| mine == theirs)
            && fits(self.work.as_ref(), group.work.as_ref(), BTreeSet::contains)
            && fits(self.size.as_ref(), group.size.as_ref(), |mine, band| {
                band_covers(band).is_some_and(|theirs| mine.start < theirs.end && theirs.start < mine.end)
            })
    }
}

fn fits<M, T>(mine: Option<&M>, theirs: Option<&T>, is_same: impl Fn(&M, &T) -> bool) -> bool {
    mine.zip(theirs).is_none_or(|(mine, theirs)| is_same(mine, theirs))
}

/// The question whose numbers tell the size of the team: the kit's first with numbers.
pub(crate) fn size_question(kit: &Kit) -> Option<&Question> {
    kit.questions().find(|q| matches!(q.kind, Kind::Numbers { .. }))
}

/// The question that tells the kind of work: the kit's first with several answers.
pub(crate) fn work_question(kit: &Kit) -> Option<&Question> {
    kit.questions().find(|q| matches!(q.kind, Kind::Several { .. }))
}

/// What one chooses from under [`work_question`].
pub(crate) fn kinds_of_work(kit: &Kit) -> &[Entry] {
    match work_question(kit).map(|question| &question.kind) {
        Some(Kind::Several { options }) => options,
        _ => &[],
    }
}

/// Another kit has other kinds of work: what it does not know is left open, and the people still count.
pub(crate) fn fit_to(population: &mut [Group], kit: &Kit) {
    for group in population {
        group.work = group
            .work
            .take()
            .filter(|work| kinds_of_work(kit).iter().any(|kind| kind.id == *work));
    }
}

/// The table for the window.
pub(crate) fn views(population: &[Group]) -> Vec<GroupView> {
    let view = |group: &Group| GroupView {
        level: group.level.map(|level| level_code(level).to_owned()),
        size: group.size.clone(),
        lang: group.lang.map(kit_view::lang),
        work: group.work.clone(),
        people: group.people,
    };
    population.iter().map(view).collect()
}

/// The table that the lead filled in. Rows are counted from 1.
pub(crate) fn read(rows: Vec<GroupView>, kit: Option<&Kit>) -> Result<Vec<Group>, Refused> {
    if rows.len() > MOST_GROUPS {
        return Err(Refused::about("population_too_long", MOST_GROUPS));
    }
    let mut groups: Vec<Group> = Vec::new();
    for (row, sent) in rows.into_iter().enumerate() {
        let is_work = |id: &String| kit.is_some_and(|kit| kinds_of_work(kit).iter().any(|kind| kind.id == *id));
        let is_known =
            sent.size.as_ref().is_none_or(|band| band_covers(band).is_some()) && sent.work.as_ref().is_none_or(is_work);
        let level = sent.level.as_deref().map(level_named).transpose()?;
        if !is_known {
            return Err(Refused::new("bad_call"));
        }
        if sent.people == 0 {
            return Err(Refused::about("population_nobody", row + 1));
        }
        let group = Group {
            level,
            size: sent.size,
            lang: sent.lang.map(kit_lang),
            work: sent.work,
            people: sent.people,
        };
        let is_same = |other: &Group| {
            Group {
                people: group.people,
                ..other.clone()
            } == group
        };
        if groups.iter().any(is_same) {
            return Err(Refused::about("population_twice", row + 1));
        }
        groups.push(group);
    }
    Ok(groups)
}

/// For the window.
pub(crate) fn level_code(level: Level) -> &'static str {
    match level {
        Level::Director => "director",
        Level::ExecutiveDirector => "executive_director",
    }
}

fn level_named(code: &str) -> Result<Level, Refused> {
    match code {
        "director" => Ok(Level::Director),
        "executive_director" => Ok(Level::ExecutiveDirector),
        _ => Err(Refused::new("bad_call")),
    }
}
