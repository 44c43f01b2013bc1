//! What the columns of a form mean, by their heads.

use super::table::Table;
use crate::Lang;

/// The heads this program writes.
pub(super) const SURVEY: [&str; 13] = [
    "type",
    "name",
    "label::English (en)",
    "label::Français (fr)",
    "hint::English (en)",
    "hint::Français (fr)",
    "guidance_hint::English (en)",
    "guidance_hint::Français (fr)",
    "appearance",
    "relevant",
    "constraint",
    "constraint_message::English (en)",
    "constraint_message::Français (fr)",
];

/// The same for the sheet of choices. What a choice explains is the interviewer's and shown by no app.
pub(super) const CHOICES: [&str; 8] = [
    "list_name",
    "name",
    "label::English (en)",
    "label::Français (fr)",
    "detail_en",
    "detail_fr",
    "explanation_en",
    "explanation_fr",
];

/// A column of the survey or of the choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Type,
    Name,
    List,
    /// `None`: the form's own language.
    Words(Words, Option<Lang>),
    /// Words in a language that a study has not.
    OtherLanguage,
    Appearance,
    Relevant,
    Constraint,
    Required,
    /// Ends and step of a `range`.
    Parameters,
    /// Says what a rule wants, in words: falls with its rule.
    Message,
    /// Kobo's list for a matrix.
    ScoreList,
    /// Only for programs (`$kuid`); nobody misses it.
    Machine,
    Foreign,
}

/// Which words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Words {
    Label,
    Hint,
    Guidance,
    Detail,
    Explanation,
}

/// What each column of this sheet means.
pub(super) fn columns(table: &Table) -> Vec<Column> {
    table.head.iter().map(|head| column(head)).collect()
}

fn column(head: &str) -> Column {
    let head = head.trim().to_lowercase();
    let (base, lang) = match head.split_once("::").or_else(|| head.split_once(':')) {
        Some((base, lang)) => (base.trim(), Some(lang.trim().trim_start_matches(':').trim())),
        None => (head.as_str(), None),
    };
    let words = |words| match lang {
        None => Column::Words(words, None),
        Some(name) => language(name).map_or(Column::OtherLanguage, |l| Column::Words(words, Some(l))),
    };
    // "bind::relevant" is the long way to say "relevant".
    let base = match (base, lang) {
        ("bind" | "control", Some(inner)) => inner,
        _ => base,
    };
    match base.replace(' ', "_").as_str() {
        "type" => Column::Type,
        "name" | "value" => Column::Name,
        "list_name" | "list" => Column::List,
        "label" | "caption" => words(Words::Label),
        "hint" => words(Words::Hint),
        "guidance_hint" => words(Words::Guidance),
        "detail_en" => Column::Words(Words::Detail, Some(Lang::En)),
        "detail_fr" => Column::Words(Words::Detail, Some(Lang::Fr)),
        "explanation_en" => Column::Words(Words::Explanation, Some(Lang::En)),
        "explanation_fr" => Column::Words(Words::Explanation, Some(Lang::Fr)),
        "appearance" => Column::Appearance,
        "relevant" | "relevance" => Column::Relevant,
        "constraint" => Column::Constraint,
        "required" => Column::Required,
        "parameters" => Column::Parameters,
        "constraint_message" | "jr:constraintmsg" | "required_message" => Column::Message,
        "kobo--score-choices" => Column::ScoreList,
        "$kuid" | "$autoname" | "$xpath" | "$qpath" | "$prev" => Column::Machine,
        _ => Column::Foreign,
    }
}

/// "English (en)", "Français", "fr-CA", "anglais".
pub(super) fn language(name: &str) -> Option<Lang> {
    let name = name.trim().to_lowercase();
    let tag = name
        .rsplit_once('(')
        .map_or(name.as_str(), |(_, tag)| tag)
        .trim_end_matches(')')
        .trim();
    let main = tag.split(['-', '_']).next().unwrap_or(tag);
    let starts = |words: &[&str]| words.iter().any(|w| name.starts_with(w));
    match main {
        "en" | "eng" => Some(Lang::En),
        "fr" | "fra" | "fre" => Some(Lang::Fr),
        _ if starts(&["english", "anglais"]) => Some(Lang::En),
        _ if starts(&["français", "francais", "french"]) => Some(Lang::Fr),
        _ => None,
    }
}

/// How a language is named in a head.
pub(super) fn language_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English (en)",
        Lang::Fr => "Français (fr)",
    }
}
