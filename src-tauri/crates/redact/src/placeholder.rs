//! What stands where a name stood.

use std::ops::Range;

use crate::{Label, Lang};

/// Who a person is to the speaker, as far as the note tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Anybody.
    Colleague = 0,
    /// "mgr: …", « ma gestionnaire … ».
    Manager = 1,
    /// "director …", « DG … ».
    Leader = 2,
}

impl Role {
    /// All of them.
    pub(crate) const ALL: [Role; 3] = [Role::Colleague, Role::Manager, Role::Leader];
}

/// The row of a team's words; those of a role stand in the row of its number.
const TEAM: usize = 3;

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
        (Label::Person, role) => role as usize,
        (Label::Team, _) => TEAM,
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

/// A placeholder that stands in a text.
pub(crate) struct Standing {
    /// Its bytes, with both brackets.
    pub(crate) place: Range<usize>,
    /// Its number, 1 where none is written.
    pub(crate) number: u32,
    words: usize,
}

impl Standing {
    /// Whether it stands for a person of this role.
    pub(crate) fn is_person(&self, role: Role) -> bool {
        self.words == role as usize
    }

    /// Whether it stands for a team.
    pub(crate) fn is_team(&self) -> bool {
        self.words == TEAM
    }
}

/// The placeholders that stand already: they are nobody.
pub(crate) fn placeholders(text: &str) -> impl Iterator<Item = Standing> {
    let opened = text.match_indices('[').map(|(at, _)| at);
    opened.filter_map(|at| standing(text, at))
}

/// The placeholder whose bracket opens here: its words, a number, and the other bracket.
fn standing(text: &str, at: usize) -> Option<Standing> {
    let inside = &text[at + 1..];
    let spellings = WORDS
        .iter()
        .enumerate()
        .flat_map(|(row, (english, french))| [(row, *english), (row, *french)]);
    let mut written = spellings.filter(|(_, words)| !words.is_empty());
    written.find_map(|(words, spelling)| {
        let rest = inside.strip_prefix(spelling)?;
        let after = rest.strip_prefix(' ').unwrap_or(rest);
        let end = after.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let digits = &after[..after.len() - end.len()];
        let is_whole = if after.len() < rest.len() {
            (1..=5).contains(&digits.len())
        } else {
            digits.is_empty()
        };
        (is_whole && end.starts_with(']')).then(|| Standing {
            place: at..text.len() - end.len() + 1,
            number: digits.parse().unwrap_or(1),
            words,
        })
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
