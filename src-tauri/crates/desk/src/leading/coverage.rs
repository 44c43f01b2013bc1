//! Who was heard: division by division as far as the floor lets it be told, never beside an answer.
//!
//! A row is a division of at least the floor, or small ones together; it says "none", "some" or "half or more", and no
//! number of those who came, so that no row can be subtracted from another or from the whole.

use super::Leading;
use crate::views::{CoverageRowView, CoverageView, HeardInView};
use crate::{Refused, kit_view};
use record::Division;

impl Leading {
    /// Every division heard? Participation against what is hoped for.
    pub fn coverage_read(&mut self) -> Result<CoverageView, Refused> {
        let (plan, floor) = (&self.plan, self.floor().people());
        let rows = rows(&plan.divisions, floor);
        let in_rows: usize = rows.iter().map(|row| row.len()).sum();
        let heard_in = |lang: &kit::Lang| {
            let heard = plan.heard_in.get(lang).copied().unwrap_or(0);
            HeardInView {
                lang: kit_view::lang(*lang),
                heard: (heard >= floor).then_some(heard),
                is_heard: heard > 0,
            }
        };
        Ok(CoverageView {
            invited: self.lead()?.invited,
            target: plan.target,
            records: self.answers.interviews(),
            floor,
            state: match plan.divisions.as_slice() {
                [] => "none",
                all if all.iter().all(|division| division.heard > 0) => "all",
                _ => "open",
            },
            left_out: (plan.divisions.len() - in_rows) as u32,
            rows: rows.iter().map(|row| row_view(row)).collect(),
            langs: plan.langs.iter().map(heard_in).collect(),
        })
    }
}

/// Divisions in the lead's order, then the small ones together. Where these are fewer than the floor, the smallest of
/// the others joins them; where nobody can join them they stand in no row.
fn rows(divisions: &[Division], floor: u32) -> Vec<Vec<&Division>> {
    let (mut large, mut small): (Vec<&Division>, Vec<&Division>) =
        divisions.iter().partition(|division| division.invited >= floor);
    let people = |some: &[&Division]| {
        some.iter()
            .map(|division| division.invited)
            .fold(0, u32::saturating_add)
    };
    while !small.is_empty() && people(&small) < floor {
        let Some(least) = (0..large.len()).min_by_key(|at| large[*at].invited) else {
            return Vec::new();
        };
        small.push(large.remove(least));
    }
    let together = Some(small).filter(|small| !small.is_empty());
    large.into_iter().map(|one| vec![one]).chain(together).collect()
}

fn row_view(row: &[&Division]) -> CoverageRowView {
    let sum = |of: fn(&Division) -> u32| row.iter().map(|one| of(one)).fold(0, u32::saturating_add);
    let invited = sum(|one| one.invited);
    let told = |people: u32| match people {
        0 => "none",
        people if people.saturating_mul(2) < invited => "some",
        _ => "half",
    };
    CoverageRowView {
        names: row.iter().map(|one| one.name.clone()).collect(),
        invited,
        heard: told(sum(|one| one.heard)),
        booked: told(sum(|one| one.booked)),
        has_unheard: row.len() > 1 && row.iter().any(|one| one.heard == 0),
    }
}
