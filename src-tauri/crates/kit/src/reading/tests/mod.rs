#![allow(clippy::unwrap_used)]
//! Kits read from end to end: the real one, ours with the same traits, other people's habits, and bad input.

mod hostile;
mod nothing_lost;
mod other_kits;
mod our_kit;
pub(crate) mod real_kit;

use crate::{Entry, Kind, Kit, Lang, Question, QuestionId, Sources, read};

/// What fails is printed in full; nothing is written beside the sources.
fn quiet() -> proptest::prelude::ProptestConfig {
    proptest::prelude::ProptestConfig {
        failure_persistence: None,
        ..Default::default()
    }
}

/// An English kit alone.
fn english(text: &str) -> Kit {
    read(&Sources {
        questions_en: Some(text.as_bytes()),
        ..Sources::default()
    })
    .unwrap()
}

/// A French kit alone.
fn french(text: &str) -> Kit {
    read(&Sources {
        questions_fr: Some(text.as_bytes()),
        ..Sources::default()
    })
    .unwrap()
}

fn question<'a>(kit: &'a Kit, id: &str) -> &'a Question {
    kit.question(&QuestionId(id.to_owned()))
        .unwrap_or_else(|| panic!("no question {id}"))
}

/// A kind in one word and its number of entries, for tables of expectations.
fn shape(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Numbers { fields } => format!("numbers {}", fields.len()),
        Kind::Several { options } => format!("several {}", options.len()),
        Kind::YesNo { follow_ups } => {
            let order: String = follow_ups.iter().map(|f| if f.after_yes { 'y' } else { 'n' }).collect();
            format!("yes_no {order}").trim_end().to_owned()
        }
        Kind::Percent { rows, columns } => format!("percent {}x{}", rows.len(), columns.len()),
        Kind::Agreement { scale, statements, .. } => {
            format!("agreement {} of {}-{}", statements.len(), scale.from, scale.to)
        }
        Kind::Topics { topics } => format!("topics {}", topics.len()),
    }
}

/// "3.5 percent 3x2" for each question.
pub(crate) fn shapes(kit: &Kit) -> Vec<String> {
    kit.questions()
        .map(|q| format!("{} {}", q.id, shape(&q.kind)))
        .collect()
}

fn labels(entries: &[Entry], lang: Lang) -> Vec<&str> {
    entries.iter().map(|e| e.label.side(lang).unwrap_or("")).collect()
}
