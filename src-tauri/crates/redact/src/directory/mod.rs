//! Reading an organisation's directory, and lists of teams and terms.

mod columns;
mod rows;
mod terms;
#[cfg(test)]
mod tests;

use crate::{
    Entry, RedactError,
    facts::{CALENDAR, KEPT, PLACE},
    fold::{fold, mark},
    knowledge::{Knowledge, MarkMap},
    lexicon::Progress,
};
use columns::{Columns, parted};
use rows::Source;
pub(crate) use terms::read_terms;

/// Larger than the directory of the whole federal public service.
const LIMIT: usize = 512 << 20;
/// More lines than a person would look at.
const LISTED: usize = 1_000;
/// Titles and empty lines may stand above the header.
const HEADER_WITHIN: usize = 10;
/// In bytes; nobody's name is longer.
const LONGEST_NAME: usize = 200;
/// How many rows are read between two looks at the watcher.
const STEP: u32 = 2_000;

/// Rows that could not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BadRows {
    /// How many there are.
    pub count: u32,
    /// Line number and reason of the first thousand.
    pub rows: Vec<(u32, BadRow)>,
}

/// Why a row could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRow {
    /// No surname, or no given name and no initials.
    NoName,
    /// What stands there is no name: a formula, a number, signs.
    NotAName,
    /// Fewer fields than the columns that matter.
    Short,
    /// A name of more than 200 bytes, or a row of more than a mebibyte.
    TooLong,
    /// A quotation mark that is never closed.
    OpenQuote,
}

impl BadRows {
    fn add(&mut self, line: u32, fault: BadRow) {
        self.count = self.count.saturating_add(1);
        if self.rows.len() < LISTED {
            self.rows.push((line, fault));
        }
    }
}

/// Gives out the people and teams of a CSV file, in its order.
pub(crate) fn read(bytes: &[u8], progress: Progress<'_>, mut each: impl FnMut(Entry)) -> Result<BadRows, RedactError> {
    let source = Source::of(bytes)?;
    let mut rows = source.rows();
    let mut columns = Columns::default();
    let mut seen = 0;
    while columns.surname.is_none() && seen < HEADER_WITHIN {
        if rows.next().is_none() {
            break;
        }
        columns = Columns::of((0..rows.len()).map(|at| rows.field(at)));
        seen += 1;
    }
    let surname = match columns.surname {
        Some(surname) => surname,
        None if seen == 0 => return Err(RedactError::EmptyDirectory),
        None => return Err(RedactError::NoSurnameColumn),
    };

    let (mut bad, mut done) = (BadRows::default(), 0_u32);
    let mut teams: MarkMap<()> = MarkMap::default();
    while let Some((line, row)) = rows.next() {
        done = done.saturating_add(1);
        if done.is_multiple_of(STEP) && progress(done, rows.read_to(), bytes.len()).is_break() {
            return Err(RedactError::Cancelled);
        }
        let field = |column: Option<usize>| column.map(|at| rows.field(at)).unwrap_or_default();
        let (family, given, initials) = (field(Some(surname)), field(columns.given), field(columns.initials));
        let (given, family) = match columns.whole {
            Some(_) => parted(&family),
            None => (&*given, &*family),
        };
        let no_given = columns.given.is_some() && given.is_empty() && initials.is_empty();
        let fault = match row {
            Err(fault) => Some(fault),
            Ok(()) if rows.len() <= surname => Some(BadRow::Short),
            Ok(()) if family.is_empty() || no_given => Some(BadRow::NoName),
            Ok(()) if family.len() > LONGEST_NAME || given.len() > LONGEST_NAME => Some(BadRow::TooLong),
            Ok(()) => (!is_name(family) || !given.is_empty() && !is_name(given)).then_some(BadRow::NotAName),
        };
        if let Some(fault) = fault {
            bad.add(line, fault);
            continue;
        }
        let short = |text: &str| {
            if text.len() > LONGEST_NAME {
                String::new()
            } else {
                text.to_owned()
            }
        };
        each(Entry::Person {
            given: given.to_owned(),
            family: family.to_owned(),
            initials: short(&initials),
            email: short(&field(columns.email)),
        });
        for team in columns.teams.iter().map(|at| rows.field(*at)) {
            if teams.insert(mark(&team), ()).is_none() && is_team(&team) {
                each(Entry::Team(team.into_owned()));
            }
        }
    }
    let _ = progress(done, bytes.len(), bytes.len());
    Ok(bad)
}

/// Has a letter, and is nothing that a spreadsheet would compute.
fn is_name(name: &str) -> bool {
    name.contains(char::is_alphabetic) && !name.starts_with(['=', '+', '@']) && !name.contains(char::is_control)
}

/// A unit's name or acronym; one that everybody knows as an organisation, a product or a place stays.
fn is_team(name: &str) -> bool {
    let is_known = || Knowledge::shared().facts(mark(&fold(name))) & (KEPT | PLACE | CALENDAR) != 0;
    name.len() <= LONGEST_NAME && name.chars().count() > 1 && is_name(name) && !is_known()
}
