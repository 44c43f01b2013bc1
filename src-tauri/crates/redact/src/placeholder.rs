//! What stands where a name stood.

use std::ops::Range;

use crate::{Label, Lang};

/// Who a person is to the speaker, as far as the note tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Anybody.
    Colleague,
    /// "mgr: …", « ma gestionnaire … ».
    Manager,
    /// "director …", « DG … ».
    Leader,
}

/// The words for each thing that can be hidden, English then French. The French ones need no gender and no article,
/// so that they read well after « de », « avec » and « que ».
const WORDS: [(&str, &str); 13] = [
    ("a colleague", "collègue"),
    ("a manager", "gestionnaire"),
    ("a senior leader", "cadre de direction"),
    ("another team", "autre équipe"),
    ("an e-mail address", "adresse courriel"),
    ("a phone number", "numéro de téléphone"),
    ("a social insurance number", "numéro d’assurance sociale"),
    ("an employee number", "numéro d’employé"),
    ("a postal code", "code postal"),
    ("a user name", "nom d’utilisateur"),
    ("a web address", "adresse Web"),
    ("a detail", "détail"),
    ("", ""),
];

/// The placeholder with its brackets; a number from the second of a kind on.
pub(crate) fn placeholder(label: Label, role: Role, number: u32, lang: Lang) -> String {
    let (english, french) = WORDS[match (label, role) {
        (Label::Person, Role::Colleague) => 0,
        (Label::Person, Role::Manager) => 1,
        (Label::Person, Role::Leader) => 2,
        (Label::Team, _) => 3,
        (Label::Email, _) => 4,
        (Label::Phone, _) => 5,
        (Label::Sin, _) => 6,
        (Label::Pri, _) => 7,
        (Label::Postal, _) => 8,
        (Label::Username, _) => 9,
        (Label::Url, _) => 10,
        (Label::Phrase, _) => 11,
    }];
    let words = if lang == Lang::Fr { french } else { english };
    if number > 1 {
        format!("[{words} {number}]")
    } else {
        format!("[{words}]")
    }
}

/// How an elided word reads before this placeholder: « d’ » stays before a vowel and becomes « de » before a consonant.
/// `None` when nothing changes.
pub(crate) fn unelided(elision: &str, placeholder: &str) -> Option<String> {
    let inner = placeholder.trim_start_matches('[');
    if inner.starts_with(['a', 'e', 'i', 'o', 'u', 'é']) {
        return None;
    }
    let word = elision.trim_end_matches(['\'', '’', 'ʼ']);
    match word.to_lowercase().as_str() {
        "l" => Some(String::new()),
        "d" | "qu" | "jusqu" | "lorsqu" | "puisqu" | "quoiqu" | "presqu" => Some(format!(
            "{word}{} ",
            if word.chars().all(char::is_uppercase) && word.len() > 1 {
                "E"
            } else {
                "e"
            }
        )),
        _ => None,
    }
}

/// Where placeholders stand already, in bytes: they are nobody.
pub(crate) fn placeholders(text: &str) -> Vec<Range<usize>> {
    let opened = text.match_indices('[').map(|(at, _)| at);
    opened
        .filter_map(|at| Some(at..at + 1 + length(&text[at + 1..])?))
        .collect()
}

/// How many bytes of a text that follows a bracket belong to a placeholder: its words, a number, and the other bracket.
fn length(text: &str) -> Option<usize> {
    let spellings = WORDS.iter().flat_map(|(english, french)| [*english, *french]);
    spellings.filter(|words| !words.is_empty()).find_map(|words| {
        let rest = text.strip_prefix(words)?;
        let number = rest.strip_prefix(' ').unwrap_or(rest);
        let end = number.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let digits = number.len() - end.len();
        let is_whole = if number.len() < rest.len() {
            (1..=5).contains(&digits)
        } else {
            digits == 0
        };
        (is_whole && end.starts_with(']')).then(|| text.len() - end.len() + 1)
    })
}

/// Whether a placeholder stands for a person.
pub(crate) fn is_person(placeholder: &str) -> bool {
    WORDS[..3].iter().any(|(english, french)| {
        placeholder
            .strip_prefix('[')
            .is_some_and(|words| words.starts_with(english) || words.starts_with(french))
    })
}
