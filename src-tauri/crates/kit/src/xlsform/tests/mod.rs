#![allow(clippy::unwrap_used)]
//! Forms out and in.

mod accounted;
mod expressions;
mod hostile;
mod other_forms;
mod other_habits;
mod out_and_back;

use super::table::{Form, Table};
use super::{FormRead, read};

/// What fails is printed in full; nothing is written beside the sources.
fn quiet(cases: u32) -> proptest::prelude::ProptestConfig {
    proptest::prelude::ProptestConfig {
        failure_persistence: None,
        cases,
        ..Default::default()
    }
}

/// A sheet drawn as lines with "|" between the cells; the first line is its head.
fn sheet(name: &str, drawn: &str) -> Table {
    let cells = |line: &str| line.split('|').map(|c| c.trim().to_owned()).collect::<Vec<_>>();
    let mut lines = drawn.lines().filter(|l| !l.trim().is_empty());
    let head = cells(lines.next().unwrap_or(""));
    Table {
        name: name.to_owned(),
        head_row: 1,
        head,
        rows: lines.map(cells).collect(),
    }
}

/// A form out of its drawn sheets: survey, choices, settings.
fn drawn(survey: &str, choices: &str, settings: &str) -> Form {
    Form {
        survey: sheet("survey", survey),
        choices: sheet("choices", choices),
        settings: sheet("settings", settings),
        ..Form::default()
    }
}

/// "survey A3 type" for each leftover.
fn places(read: &FormRead) -> Vec<String> {
    let place = |l: &super::FormLeftover| format!("{} {}{} {}", l.sheet, l.column, l.row, l.code.code());
    read.leftovers.iter().map(place).collect()
}
