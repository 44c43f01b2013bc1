//! Questions of every kind as rows.

use super::{Row, Writer, yes_and_no};
use crate::xlsform::{guidance, names};
use crate::{Bilingual, Entry, FollowUp, Kind, Question, Scale};

/// The rows of one question.
pub(super) fn question(out: &mut Writer, question: &Question) {
    let name = names::question(&question.id);
    let guide = guidance::lines(&question.probes, &question.notes);
    let single = |kind: &str| Row {
        kind: kind.to_owned(),
        name: name.clone(),
        label: question.ask.clone(),
        guidance: guidance::write(&guide),
        ..Row::default()
    };
    match &question.kind {
        Kind::Text => out.row(Row {
            appearance: "multiline",
            ..single("text")
        }),
        Kind::Several { options } => {
            out.row(single(&format!("select_multiple {name}")));
            for (id, option) in names::entries(options, 'o').iter().zip(options) {
                out.choice(&name, id, option);
            }
        }
        Kind::YesNo { follow_ups } => {
            out.row(single("select_one yes_no"));
            yes_no(out, &name, follow_ups);
        }
        kind => {
            let appearance = if matches!(kind, Kind::Numbers { .. } | Kind::Topics { .. }) {
                "field-list"
            } else {
                ""
            };
            out.begin(&name, &question.ask, appearance);
            out.guide(&format!("{name}_guide"), &guide);
            match kind {
                Kind::Numbers { fields } => numbers(out, &name, fields),
                Kind::Topics { topics } => discussed(out, &name, topics),
                Kind::Percent { rows, columns } => percent(out, &name, rows, columns),
                Kind::Agreement {
                    scale,
                    statements,
                    why_at,
                    why,
                } => agreement(out, &name, (scale, statements), (why_at, why)),
                Kind::Text | Kind::Several { .. } | Kind::YesNo { .. } => {}
            }
            out.end();
        }
    }
}

fn entry(kind: &str, name: String, entry: &Entry) -> Row {
    Row {
        kind: kind.to_owned(),
        name,
        label: entry.label.clone(),
        hint: entry.detail.clone(),
        guidance: entry.explanation.clone(),
        ..Row::default()
    }
}

fn yes_no(out: &mut Writer, name: &str, follow_ups: &[FollowUp]) {
    if !out.has_list("yes_no") {
        for (id, label) in yes_and_no() {
            let label = out.own(label);
            let choice = Entry {
                id: id.to_owned(),
                label,
                ..Entry::default()
            };
            out.choice("yes_no", id, &choice);
        }
    }
    for (at, follow_up) in follow_ups.iter().enumerate() {
        let answer = if follow_up.after_yes { "yes" } else { "no" };
        let moved = names::moved(&follow_up.moved_in);
        out.row(Row {
            kind: "text".to_owned(),
            name: format!("{name}_{answer}{}{moved}", at + 1),
            label: follow_up.text.clone(),
            appearance: "multiline",
            relevant: format!("${{{name}}} = '{answer}'"),
            ..Row::default()
        });
    }
}

fn numbers(out: &mut Writer, name: &str, fields: &[Entry]) {
    for (id, field) in names::entries(fields, 'f').iter().zip(fields) {
        out.row(Row {
            constraint: range(field),
            ..entry("integer", format!("{name}_{id}"), field)
        });
    }
}

/// No number of a team is below none, whether or not the kit says so.
fn range(field: &Entry) -> String {
    let least = field.least.unwrap_or(0);
    match field.most {
        Some(most) => format!(". >= {least} and . <= {most}"),
        None => format!(". >= {least}"),
    }
}

fn discussed(out: &mut Writer, name: &str, topics: &[Entry]) {
    for (id, topic) in names::entries(topics, 't').iter().zip(topics) {
        out.row(Row {
            appearance: "multiline",
            ..entry("text", format!("{name}_{id}"), topic)
        });
    }
}

/// A group for each column; the rule of its last row wants 100.
fn percent(out: &mut Writer, name: &str, rows: &[Entry], columns: &[Entry]) {
    let row_ids = names::entries(rows, 'r');
    for (id, column) in names::entries(columns, 'c').iter().zip(columns) {
        let name = format!("{name}_{id}");
        out.begin(&name, &column.label, "field-list");
        if !(column.detail.is_empty() && column.explanation.is_empty()) {
            let label = out.own(super::for_the_interviewer());
            out.row(Row {
                kind: "note".to_owned(),
                name: format!("{name}_about"),
                label,
                hint: column.detail.clone(),
                guidance: column.explanation.clone(),
                ..Row::default()
            });
        }
        for (at, (row_id, row)) in row_ids.iter().zip(rows).enumerate() {
            let is_last = at + 1 == rows.len();
            let others = row_ids[..at].iter().map(|id| format!(" + ${{{name}_{id}}}"));
            let constraint = if is_last {
                format!(".{} = 100", others.collect::<String>())
            } else {
                ". >= 0 and . <= 100".to_owned()
            };
            let message = Bilingual::both("The column adds up to 100.", "La colonne donne 100 au total.");
            let message = if is_last {
                out.own(message)
            } else {
                Bilingual::default()
            };
            out.row(Row {
                constraint,
                message,
                ..entry("integer", format!("{name}_{row_id}"), row)
            });
        }
        out.end();
    }
}

/// A matrix, then a line for each statement that is asked about at low ratings.
fn agreement(
    out: &mut Writer,
    name: &str,
    (scale, statements): (&Scale, &[Entry]),
    (why_at, why): (&[u8], &Bilingual),
) {
    let list = format!("{name}_scale");
    for value in scale.from..=scale.to {
        let named = scale
            .points
            .iter()
            .find(|p| p.0 == value)
            .map(|p| p.1.clone())
            .unwrap_or_default();
        let figure = out.own(Bilingual::both(value.to_string(), value.to_string()));
        let label = Bilingual {
            en: named.en.or(figure.en),
            fr: named.fr.or(figure.fr),
        };
        let point = Entry {
            id: value.to_string(),
            label,
            ..Entry::default()
        };
        out.choice(&list, &value.to_string(), &point);
    }
    let ids = names::entries(statements, 's');
    out.begin(&format!("{name}_table"), &Bilingual::default(), "table-list");
    for (id, statement) in ids.iter().zip(statements) {
        out.row(entry(&format!("select_one {list}"), format!("{name}_{id}"), statement));
    }
    out.end();
    if why_at.is_empty() {
        return;
    }
    for id in &ids {
        out.row(Row {
            kind: "text".to_owned(),
            name: format!("{name}_{id}_why"),
            label: why.clone(),
            appearance: "multiline",
            relevant: low(&format!("${{{name}_{id}}}"), scale, why_at),
            ..Row::default()
        });
    }
}

/// "${x} <= 2", or the ratings one by one when they are not the lowest.
fn low(answer: &str, scale: &Scale, why_at: &[u8]) -> String {
    let highest = why_at.iter().copied().max().unwrap_or(0);
    if why_at.iter().copied().eq(scale.from..=highest) {
        return format!("{answer} <= {highest}");
    }
    let each: Vec<String> = why_at.iter().map(|n| format!("{answer} = {n}")).collect();
    each.join(" or ")
}
