//! Every cell of a form is in the kit, or among the leftovers.

use super::{Form, FormRead, places, read};
use crate::reading::tests::shapes;
use crate::to_json;
use crate::xlsform::columns::{Column, columns};
use crate::xlsform::table::{Table, letters};

/// Reads a form; compares its questions, what was left, and sees every cell accounted for. `understood`
/// names the cells with rules that became part of the kit.
pub(super) fn check(form: Form, expected: &[&str], left: &[&str], understood: &[&str]) -> FormRead {
    let read = read::form(form.clone()).unwrap();
    assert_eq!(shapes(&read.kit), expected);
    assert_eq!(places(&read), left);
    for table in [&form.survey, &form.choices, &form.settings] {
        unaccounted(table, &read, understood);
    }
    let kit = read.clone().into_kit();
    assert_eq!(kit.leftovers.len(), read.leftovers.len());
    read
}

fn unaccounted(table: &Table, read: &FormRead, understood: &[&str]) {
    let kit = to_json(&read.kit);
    let meanings = columns(table);
    for (row, column) in (0..table.rows.len()).flat_map(|r| (0..table.rows[r].len()).map(move |c| (r, c))) {
        let words = table.cell(row, column);
        let place = format!("{}{}", letters(column), table.number(row));
        let at = |l: &&crate::FormLeftover| {
            l.sheet == table.name && l.row == table.number(row) && (l.column.is_empty() || l.column == letters(column))
        };
        let is_listed = read.leftovers.iter().any(|l| at(&l) || l.text.contains(words));
        let quoted = serde_json::to_string(words).unwrap();
        let is_kept = kit.contains(quoted.trim_matches('"'))
            || words
                .split('\n')
                .all(|l| kit.contains(l.trim_start_matches(['•', '?', ' '])));
        let is_fine = match meanings.get(column) {
            _ if words.is_empty() => true,
            // A kind's own words: figures of a scale, yes and no.
            _ if words.parse::<u8>().is_ok() || ["Yes", "No", "Oui", "Non"].contains(&words) => true,
            Some(Column::Words(..) | Column::OtherLanguage | Column::Foreign) if table.name != "settings" => {
                is_kept || is_listed
            }
            Some(Column::Relevant | Column::Constraint | Column::Parameters) => {
                is_listed || understood.contains(&place.as_str())
            }
            Some(Column::Required) => is_listed || words == "no",
            _ => true,
        };
        assert!(is_fine, "{} {place} is nowhere: {words}", table.name);
    }
}
