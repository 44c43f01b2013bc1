//! What a participant may hear or be given, and nothing else.

use crate::{Bilingual, Entry, Kind, Kit, Lang};

/// Every text in this language that may be read aloud or given to a participant, in order.
/// Probes, notes, themes, the question asked at low ratings and the explanations of statements
/// (offered only when somebody hesitates) are the interviewer's.
pub fn participant_text(kit: &Kit, lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    let mut say = |text: &Bilingual| out.extend(text.side(lang).map(str::to_owned));
    say(&kit.title);
    kit.script.steps.iter().for_each(|s| say(&s.text));
    for section in &kit.sections {
        say(&section.title);
        for question in &section.questions {
            say(&question.ask);
            if let Kind::YesNo { follow_ups } = &question.kind {
                follow_ups.iter().for_each(|f| say(&f.text));
            }
            if let Kind::Agreement { scale, .. } = &question.kind {
                scale.points.iter().for_each(|p| say(&p.1));
            }
            for entry in entries(&question.kind) {
                say(&entry.label);
                say(&entry.detail);
            }
        }
    }
    if let Some(thanks) = kit.thanks.as_ref().filter(|t| !t.interviewer_only_in.contains(&lang)) {
        say(&thanks.text);
    }
    out
}

/// The entries of a kind, columns after rows.
pub(crate) fn entries(kind: &Kind) -> impl Iterator<Item = &Entry> {
    let (first, second): (&[Entry], &[Entry]) = match kind {
        Kind::Text | Kind::YesNo { .. } => (&[], &[]),
        Kind::Numbers { fields } => (fields, &[]),
        Kind::Several { options } => (options, &[]),
        Kind::Percent { rows, columns } => (rows, columns),
        Kind::Agreement { statements, .. } => (statements, &[]),
        Kind::Topics { topics } => (topics, &[]),
    };
    first.iter().chain(second)
}

/// Every word a kind holds in one language.
pub(crate) fn kind_words(kind: &Kind, lang: Lang) -> Vec<String> {
    let mut all: Vec<&Bilingual> = entries(kind)
        .flat_map(|e| [&e.label, &e.detail, &e.explanation])
        .collect();
    match kind {
        Kind::YesNo { follow_ups } => all.extend(follow_ups.iter().map(|f| &f.text)),
        Kind::Agreement { scale, why, .. } => {
            all.extend(scale.points.iter().map(|p| &p.1));
            all.push(why);
        }
        _ => {}
    }
    all.into_iter()
        .filter_map(|b| b.side(lang))
        .map(str::to_owned)
        .collect()
}
