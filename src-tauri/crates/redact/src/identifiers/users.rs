//! User names: after a domain, in a folder, beside the words that announce them.

use std::ops::Range;

use super::reading::{before, is_word, run_back, run_on, sign_at, word_at};
use crate::{
    Label,
    facts::{KEPT, ORDINARY, PLACE},
    fold::{fold, mark},
    knowledge::Knowledge,
};

/// Words that a user name follows, after "is" or a sign.
const ANNOUNCING: [&str; 17] = [
    "user name",
    "username",
    "user id",
    "userid",
    "user",
    "login",
    "logon",
    "handle",
    "account",
    "nom d'utilisateur",
    "nom d’utilisateur",
    "nom d'usager",
    "nom d’usager",
    "code d'utilisateur",
    "identifiant",
    "compte",
    "utilisateur",
];
const SYSTEMS: [&str; 11] = [
    "AD",
    "LDAP",
    "Active Directory",
    "Entra",
    "Entra ID",
    "GitHub",
    "GitLab",
    "Slack",
    "Okta",
    "Citrix",
    "Azure AD",
];
/// Folders of a disk beside those of people.
const SHARED: [&str; 4] = ["public", "default", "shared", "all"];

/// "ESDC\who".
pub(super) fn domain_user(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let start = run_back(text, at, |sign| is_word(sign) || sign == '-');
    let domain = &text[start..at];
    let free = before(text, start).is_none_or(|sign| !matches!(sign, '\\' | '/' | ':' | '.'));
    let end = name_end(text, at + 1);
    let fits = free && (2..=20).contains(&domain.chars().count()) && domain.starts_with(char::is_alphabetic);
    (fits && is_name_like(&text[at + 1..end])).then_some((start..end, Label::Username))
}

/// "C:\Users\who" and its like in a Unix folder of homes: at the sign before the name.
pub(super) fn home_folder(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let start = run_back(text, at, |sign| sign.is_ascii_alphabetic());
    let folder = &text[start..at];
    let is_home = folder.eq_ignore_ascii_case("users") || folder.eq_ignore_ascii_case("home");
    if !is_home || !before(text, start).is_some_and(|sign| matches!(sign, '\\' | '/')) {
        return None;
    }
    let end = name_end(text, at + 1);
    let name = &text[at + 1..end];
    (is_name_like(name) && !SHARED.contains(&fold(name).as_str())).then_some((at + 1..end, Label::Username))
}

/// "login: who", « identifiant est qui », and "who in AD" from its last word.
pub(super) fn announced(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let announced = ANNOUNCING.iter().find_map(|word| {
        let end = word_at(text, at, word)?;
        let rest = text[end..].trim_start_matches([' ', '\u{a0}']);
        let told = rest.strip_prefix(['=', ':', '→']).or_else(|| {
            let verb = ["is ", "est ", "was "].iter().find(|verb| rest.starts_with(**verb))?;
            Some(&rest[verb.len()..])
        });
        // « compte kouassiay », "login svc_tkeller9": right after it, in small letters and no known word.
        let right_after = || {
            let name = &rest[..name_end(rest, 0)];
            let is_small = name.chars().count() > 4 && !name.contains(char::is_uppercase);
            (rest.len() < text.len() - end && is_small).then_some(rest)
        };
        let rest = told.or_else(right_after)?;
        let start = text.len() - rest.trim_start_matches([' ', '\u{a0}', '"', '\'', '«', '“', '`']).len();
        let end = name_end(text, start);
        is_user(&text[start..end]).then_some(start..end)
    });
    let range = announced.or_else(|| {
        SYSTEMS
            .iter()
            .find(|system| text[at..].starts_with(**system) && word_at(text, at, system).is_some())?;
        let small = text[..at].strip_suffix(' ')?;
        let joint = ["in", "on", "ds", "dans", "sur"]
            .iter()
            .find(|word| small.ends_with(**word))?;
        let end = small.len().checked_sub(joint.len() + 1)?;
        small.get(end..end + 1).filter(|space| *space == " ")?;
        let start = run_back(text, end, |sign| is_word(sign) || matches!(sign, '.' | '_' | '-'));
        let name = &text[start..end];
        let is_small = name.len() > 2 && !name.contains(char::is_uppercase);
        let is_free = !before(text, start).is_some_and(|sign| matches!(sign, '@' | '/' | '\\'));
        (is_small && is_free && is_user(name)).then_some(start..end)
    })?;
    Some((range, Label::Username))
}

/// Where a user name that begins here ends.
fn name_end(text: &str, start: usize) -> usize {
    let end = run_on(text, start, |sign| is_word(sign) || matches!(sign, '.' | '_' | '-'));
    start + text[start..end].trim_end_matches(['.', '_', '-']).len()
}

fn is_name_like(name: &str) -> bool {
    (2..=64).contains(&name.chars().count())
        && name.contains(char::is_alphabetic)
        && sign_at(name, 0).is_some_and(is_word)
}

/// A user name is no ordinary word: "lcampbel in AD", but not "nothing in AD"; "login: j.doe", but not "login: broken".
fn is_user(name: &str) -> bool {
    let is_word = |part: &str| Knowledge::shared().facts(mark(&fold(part))) & (ORDINARY | KEPT | PLACE) != 0;
    let is_made = name.contains(|sign: char| sign.is_numeric() || matches!(sign, '.' | '_'));
    is_name_like(name) && name.chars().count() > 2 && (is_made || !name.split('-').all(is_word))
}
