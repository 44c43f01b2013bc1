//! Released figures as rows: ratings, bands and choices leave in this form only, since raw rows of them would link
//! what one person answered.

use super::Leaving;
use super::words::{Words, words};
use crate::words::{count as said, fill};
use kit::{Entry, Lang};
use record::{BandStep, Step, Tally};

/// Question, what was asked, what the figure is about, its value, how many interviews.
pub(super) type Row = [String; 5];

/// Every figure of the release, in the kit's order, then the themes.
pub(super) fn rows(leaving: &Leaving, lang: Lang) -> Vec<Row> {
    let says = words(lang);
    let mut rows = vec![row(
        "",
        "",
        "",
        says.took_part,
        said(leaving.figures.participation.interviews, lang),
    )];
    for told in &leaving.figures.questions {
        let (id, asked) = (told.question.to_string(), one_line(told.words.prefer(lang)));
        let mut push = |about: &str, value: &str, count: String| rows.push(row(&id, &asked, about, value, count));
        let name = |id: &str| entry(&told.entries, id, lang);
        match &told.tally {
            Tally::Answered(count) => push("", says.answered, said(*count, lang)),
            Tally::Options(options) => options
                .iter()
                .for_each(|(id, count)| push(&name(id), "", said(*count, lang))),
            Tally::YesNo { answered, steps } => {
                push("", says.answered, said(*answered, lang));
                for step in steps {
                    let value = if step.yes { says.yes } else { says.no };
                    push("", &or_none(says, value, step.with_unanswered), said(step.count, lang));
                }
            }
            Tally::Bands(fields) => {
                for field in fields {
                    push(&name(&field.field), says.answered, said(field.answered, lang));
                    for step in &field.steps {
                        push(&name(&field.field), &band(says, step), said(step.count, lang));
                    }
                }
            }
            Tally::Percent { answered, cells } => {
                push("", says.answered, said(*answered, lang));
                for cell in cells {
                    let about = format!("{} / {}", name(&cell.row), name(&cell.column));
                    let value = cell.median.map_or("–".to_owned(), |median| median.to_string());
                    let spread = cell
                        .quartiles
                        .map_or(String::new(), |(low, high)| format!(" ({low}–{high})"));
                    push(&about, &format!("{} {value}{spread}", says.median), String::new());
                }
            }
            Tally::Agreement(statements) => {
                for statement in statements {
                    let about = name(&statement.statement);
                    push(&about, says.answered, said(statement.rated, lang));
                    for step in &statement.steps {
                        push(&about, &rating(says, step), said(step.count, lang));
                    }
                    if let Some(median) = statement.median {
                        push(&about, &format!("{} {median}", says.median), String::new());
                    }
                }
            }
        }
    }
    for theme in &leaving.figures.themes {
        let name = theme
            .name_fr
            .as_ref()
            .filter(|_| lang == Lang::Fr)
            .unwrap_or(&theme.name);
        // EXPOSE: the lead sends the names of themes along.
        rows.push(row("", "", name.expose(), says.theme, said(theme.interviews, lang)));
    }
    rows
}

/// A count that is a number, as a number.
pub(super) fn number(cell: &str) -> Option<f64> {
    let digits: String = cell.chars().filter(|c| !matches!(c, ',' | '\u{202F}')).collect();
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn row(question: &str, asked: &str, about: &str, value: &str, count: String) -> Row {
    [
        question.to_owned(),
        asked.to_owned(),
        about.to_owned(),
        value.to_owned(),
        count,
    ]
}

fn entry(entries: &[Entry], id: &str, lang: Lang) -> String {
    let found = entries.iter().find(|entry| entry.id == id);
    one_line(found.map_or(id, |entry| entry.label.prefer(lang)))
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn or_none(says: &Words, value: &str, with_none: bool) -> String {
    if with_none {
        fill(says.or_none, &[("value", value)])
    } else {
        value.to_owned()
    }
}

fn band(says: &Words, step: &BandStep) -> String {
    let from = step.from.to_string();
    let value = match step.to {
        Some(to) => format!("{from}–{to}"),
        None => fill(says.and_more, &[("from", &from)]),
    };
    or_none(says, &value, step.with_unanswered)
}

fn rating(says: &Words, step: &Step) -> String {
    let value = if step.from == step.to {
        step.from.to_string()
    } else {
        format!("{}–{}", step.from, step.to)
    };
    or_none(says, &value, step.with_unrated)
}
