//! The names of a form's rows: they carry what a kit must find again when it reads its own form.
//!
//! "q3_5a" is question 3.5a, "q4_2_s1" its statement s1, "q3_3_no2_moved_fr" the second follow-up after a
//! no, which the French source asks elsewhere.

use crate::{Entry, Lang, QuestionId, ScriptPart};

/// The form id of what this program wrote: names are to be believed.
pub(super) const OURS: &str = "subrosa_kit";

const PARTS: [(ScriptPart, &str); 5] = [
    (ScriptPart::Spoken, "spoken"),
    (ScriptPart::AskNotes, "ask_notes"),
    (ScriptPart::AskConsent, "ask_consent"),
    (ScriptPart::IfNo, "if_no"),
    (ScriptPart::IfYes, "if_yes"),
];

pub(super) fn question(id: &QuestionId) -> String {
    format!("q{}", id.0.replace('.', "_"))
}

/// The question's id out of its name.
pub(super) fn question_id(name: &str) -> Option<QuestionId> {
    let id = name.strip_prefix('q')?.replace('_', ".");
    let is_plain = (1..=16).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.');
    is_plain.then_some(QuestionId(id))
}

pub(super) fn step(number: usize, part: ScriptPart) -> String {
    let part = PARTS
        .iter()
        .find(|(p, _)| *p == part)
        .map_or("spoken", |(_, name)| name);
    format!("script_{number}_{part}")
}

/// What a paragraph of the script is for, out of its name.
pub(super) fn part(name: &str) -> ScriptPart {
    let found = name
        .strip_prefix("script_")
        .and_then(|rest| rest.split_once('_'))
        .and_then(|(_, part)| PARTS.iter().find(|(_, name)| *name == part));
    found.map_or(ScriptPart::Spoken, |(part, _)| *part)
}

pub(super) fn section(number: u8) -> String {
    format!("s{number}")
}

pub(super) fn section_number(name: &str) -> Option<u8> {
    name.strip_prefix('s')?.parse().ok()
}

pub(super) fn moved(langs: &[Lang]) -> String {
    let tags: String = langs.iter().map(|lang| format!("_{}", lang.tag())).collect();
    if tags.is_empty() { tags } else { format!("_moved{tags}") }
}

pub(super) fn moved_in(name: &str) -> Vec<Lang> {
    let tags = name.rsplit_once("_moved").map_or("", |(_, tags)| tags);
    let lang = |tag| match tag {
        "en" => Some(Lang::En),
        "fr" => Some(Lang::Fr),
        _ => None,
    };
    tags.split('_').filter_map(lang).collect()
}

/// The ids of a list as parts of names; by position where one could not be, or stands twice.
pub(super) fn entries(list: &[Entry], letter: char) -> Vec<String> {
    let is_plain = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.len() <= 16
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let ids: Vec<&str> = list.iter().map(|e| e.id.as_str()).collect();
    let is_once = |at: usize| !ids[..at].contains(&ids[at]);
    if (0..ids.len()).all(|at| is_plain(ids[at]) && is_once(at)) {
        ids.into_iter().map(str::to_owned).collect()
    } else {
        (1..=list.len()).map(|n| format!("{letter}{n}")).collect()
    }
}

/// What stands in `name` after `of` and a line: "s1" in "q4_2_s1" of "q4_2".
pub(super) fn within<'a>(name: &'a str, of: &str) -> Option<&'a str> {
    name.strip_prefix(of)?.strip_prefix('_').filter(|rest| !rest.is_empty())
}
