//! Who could be interviewed in an invented study.

use crate::population;
use kit::{Kit, Lang};
use record::{Group, Level};

/// Rows of the table; with three to five people in each, about eighty.
const GROUPS: usize = 20;

/// Team sizes as they are told apart, from the commonest.
const SIZES: [&str; 5] = ["20-39", "10-19", "40-59", "1-9", "60-99"];

/// A coarse table of about eighty people on this kit, the same each time.
pub(crate) fn population(kit: &Kit) -> Vec<Group> {
    let options = population::kinds_of_work(kit);
    let langs = kit.languages();
    let group = |at: usize| Group {
        level: Some(if at % 4 == 3 {
            Level::ExecutiveDirector
        } else {
            Level::Director
        }),
        size: Some(SIZES[(at + at / 5) % SIZES.len()].to_owned()),
        lang: Some(match langs.as_slice() {
            [only] => *only,
            _ if at % 5 < 3 => Lang::En,
            _ => Lang::Fr,
        }),
        work: (!options.is_empty()).then(|| options[at % options.len()].id.clone()),
        people: 3 + at as u32 % 3,
    };
    (0..GROUPS).map(group).collect()
}
