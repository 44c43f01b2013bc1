//! One row for each line of an answer.

use super::Leaving;
use super::words::words;
use kit::{Kind, Lang, QuestionId};
use review::What;

/// Cells in the order of the columns.
pub(super) type Row = [String; 8];

/// Every line, question by question, in an order of chance within each.
pub(super) fn answers(leaving: &Leaving, lang: Lang) -> Vec<Row> {
    let says = words(lang);
    let mut rows = Vec::new();
    for said in leaving.statements.questions() {
        for (line, of_answer) in said.lines() {
            let themes = line.all_themes(of_answer);
            let named = leaving.reading.themes.iter().filter(|theme| themes.contains(&theme.id));
            // EXPOSE: the lead sends the names of themes along.
            let names: Vec<&str> = named.map(|theme| theme.name_in(lang).expose()).collect();
            let (kind, about, speaker, own_words) = match &line.what {
                What::Noted {
                    speaker,
                    mark,
                    own_words,
                    topic,
                } => (
                    says.kind(*mark),
                    topic.as_deref(),
                    says.speaker(*speaker),
                    if *own_words { says.yes } else { says.no },
                ),
                What::Reason(statement) => (says.reason, Some(statement.as_str()), "", ""),
                What::HeardDifferently => (says.heard, None, "", ""),
            };
            rows.push([
                said.question.to_string(),
                kind.to_owned(),
                about
                    .map(|id| label(leaving, &said.question, id, lang))
                    .unwrap_or_default(),
                speaker.to_owned(),
                own_words.to_owned(),
                says.lang(line.lang).to_owned(),
                // EXPOSE: the lead sends the answers to a program of their own.
                line.text.expose().trim().to_owned(),
                names.join("; "),
            ]);
        }
    }
    rows
}

/// What a topic or a statement says in the kit.
fn label(leaving: &Leaving, question: &QuestionId, id: &str, lang: Lang) -> String {
    let entries = match leaving.kit.question(question).map(|question| &question.kind) {
        Some(Kind::Topics { topics }) => topics.as_slice(),
        Some(Kind::Agreement { statements, .. }) => statements.as_slice(),
        _ => &[],
    };
    let entry = entries.iter().find(|entry| entry.id == id);
    entry.map_or(id, |entry| entry.label.prefer(lang)).to_owned()
}
