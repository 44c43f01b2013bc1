//! Lists of teams, systems, projects and terms.

use super::{BadRow, BadRows, LONGEST_NAME, is_name, rows::Source};
use crate::{Entry, RedactError, Term, fold::fold};

/// Gives out the terms of a list: one a line, or with a column that says what each is.
pub(crate) fn read_terms(bytes: &[u8], otherwise: Term, mut each: impl FnMut(Entry)) -> Result<BadRows, RedactError> {
    let source = Source::of(bytes)?;
    let mut rows = source.rows();
    let mut bad = BadRows::default();
    let (mut name, mut kind, mut seen) = (0, 1, 0_u32);
    while let Some((line, row)) = rows.next() {
        seen = seen.saturating_add(1);
        if seen == 1 {
            let column = |is: fn(&str) -> bool| (0..rows.len().min(100)).find(|at| is(&plain(&rows.field(*at))));
            let (names, kinds) = (column(is_name_title), column(is_kind_title));
            // A list may well begin with a team called "Team"; with a column of kinds beside it, that is a header.
            if let (Some(at), true) = (names, kinds.is_some() || rows.len() == 1) {
                (name, kind) = (at, kinds.unwrap_or(usize::MAX));
                continue;
            }
        }
        let term = rows.field(name);
        if term.starts_with('#') {
            continue;
        }
        let fault = match row {
            Err(fault) => Some(fault),
            Ok(()) if rows.len() <= name => Some(BadRow::Short),
            Ok(()) if term.is_empty() => Some(BadRow::NoName),
            Ok(()) if term.len() > LONGEST_NAME => Some(BadRow::TooLong),
            Ok(()) => (!is_name(&term)).then_some(BadRow::NotAName),
        };
        if let Some(fault) = fault {
            bad.add(line, fault);
            continue;
        }
        let term = term.into_owned();
        each(match said(&plain(&rows.field(kind))).unwrap_or(otherwise) {
            Term::Team => Entry::Team(term),
            Term::Keep => Entry::Keep(term),
            Term::Hide => Entry::Hide(term),
        });
    }
    if seen == 0 {
        return Err(RedactError::EmptyDirectory);
    }
    Ok(bad)
}

fn plain(title: &str) -> String {
    fold(title).chars().filter(char::is_ascii_alphanumeric).collect()
}

fn is_name_title(title: &str) -> bool {
    matches!(
        title,
        "name" | "term" | "terms" | "word" | "team" | "system" | "project" | "acronym"
    ) || matches!(
        title,
        "nom" | "terme" | "termes" | "mot" | "equipe" | "systeme" | "projet" | "acronyme"
    )
}

fn is_kind_title(title: &str) -> bool {
    matches!(
        title,
        "kind" | "type" | "category" | "action" | "genre" | "sorte" | "categorie"
    )
}

/// What a cell of the column of kinds says.
fn said(kind: &str) -> Option<Term> {
    match kind {
        "team" | "unit" | "division" | "directorate" | "equipe" | "unite" | "direction" => Some(Term::Team),
        "keep" | "stay" | "allow" | "garder" | "conserver" => Some(Term::Keep),
        "hide" | "system" | "project" | "application" | "cacher" | "masquer" | "systeme" | "projet" => Some(Term::Hide),
        _ => None,
    }
}
