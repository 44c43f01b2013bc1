//! E-mail and web addresses, and handles.

use std::ops::Range;

use super::reading::{before, is_space, is_word, run_back, run_on, sign_at};
use crate::{
    Label, Lexicon,
    facts::{Facts, KEPT, KNOWN, NAME, ORDINARY, PLACE},
    fold::{fold, mark},
    knowledge::Knowledge,
};

/// Ends of addresses that are met in an office; others count only where "http" says what they are.
const ENDS: [&str; 20] = [
    "ca", "com", "org", "net", "gov", "gouv", "edu", "fr", "uk", "us", "eu", "io", "dev", "app", "info", "biz", "me",
    "quebec", "de", "au",
];
/// Everybody, so nobody.
const EVERYBODY: [&str; 8] = ["here", "channel", "everyone", "all", "ici", "canal", "tous", "toutes"];
/// What stands before somebody's name in the path of an address.
const PROFILES: [&str; 18] = [
    "in",
    "u",
    "user",
    "users",
    "people",
    "person",
    "profile",
    "profiles",
    "profil",
    "profils",
    "member",
    "members",
    "membre",
    "membres",
    "employee",
    "employees",
    "staff",
    "author",
];
/// Where the path begins with somebody.
const SOCIAL: [&str; 8] = [
    "github",
    "gitlab",
    "twitter",
    "x",
    "instagram",
    "facebook",
    "medium",
    "bitbucket",
];

/// "a.b@canada.ca", "a.b @ canada.ca", "@who".
pub(super) fn at_sign(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let spaced = before(text, at).is_some_and(is_space) && sign_at(text, at + 1).is_some_and(is_space);
    if spaced {
        let domain = run_on(text, at + 1, is_space);
        let local = text[..at].trim_end_matches(is_space).len();
        let hit = email(text, local, domain)?;
        let end = text[hit.clone()].rsplit('.').next().unwrap_or_default();
        return ENDS.contains(&fold(end).as_str()).then_some((hit, Label::Email));
    }
    if let Some(hit) = email(text, at, at + 1) {
        return Some((hit, Label::Email));
    }
    if before(text, at).is_some_and(|sign| is_word(sign) || matches!(sign, '.' | '_' | '@')) {
        return None;
    }
    let first = sign_at(text, at + 1)?;
    let fits = |sign| is_word(sign) || matches!(sign, '_' | '.' | '-');
    let end = run_on(text, at + 1, fits);
    let end = at + text[at..end].trim_end_matches(['.', '-']).len();
    let says = || fold(&text[at + 1..end]);
    ((first.is_alphabetic() || first == '_') && !EVERYBODY.contains(&says().as_str()))
        .then_some((at..end, Label::Username))
}

/// What stands before the sign, which ends at `local`, and the domain that begins at `domain`.
fn email(text: &str, local: usize, domain: usize) -> Option<Range<usize>> {
    let fits = |sign| is_word(sign) || matches!(sign, '.' | '_' | '%' | '+' | '\'' | '’' | '-' | '&');
    let run = run_back(text, local, fits);
    let start = run + text[run..local].find(is_word)?;
    let end = run_on(text, domain, |sign| is_word(sign) || matches!(sign, '.' | '-'));
    let end = domain + text[domain..end].trim_end_matches(['.', '-']).len();
    let (who, host) = (&text[start..local], &text[domain..end]);
    // Hasty fingers leave the end of the domain out: "jane.doe@esdc".
    let is_host = host.starts_with(is_word) && (host.contains('.') || host.len() > 1 && who.contains(['.', '_']));
    is_host.then_some(start..end)
}

/// "https://…", and "github.com/who" without it.
pub(super) fn slash(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    if text[..at].ends_with(':') && text[at..].starts_with("//") {
        let start = run_back(text, at - 1, |sign| sign.is_ascii_alphabetic());
        return (start < at - 1).then(|| web(text, start, at + 2))?;
    }
    let start = run_back(text, at, |sign| is_word(sign) || matches!(sign, '.' | '-'));
    let (_, end) = text[start..at].rsplit_once('.')?;
    ENDS.contains(&fold(end).as_str()).then(|| web(text, start, at))?
}

/// "www.…".
pub(super) fn www(text: &str, at: usize) -> Option<(Range<usize>, Label)> {
    let is_so = text
        .get(at..at + 4)
        .is_some_and(|four| four.eq_ignore_ascii_case("www."));
    is_so.then(|| web(text, at, at + 4))?
}

/// A web address from here; an e-mail address in it is what counts.
fn web(text: &str, start: usize, from: usize) -> Option<(Range<usize>, Label)> {
    let end = run_on(text, from, |sign| {
        !sign.is_whitespace() && !matches!(sign, '<' | '>' | '«' | '»' | '"')
    });
    let closing = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '’', '”', '*', '_'];
    let end = from + text[from..end].trim_end_matches(closing).len();
    if end == from {
        return None;
    }
    let inside = text[from..end].match_indices('@').map(|(sign, _)| from + sign);
    let mailed = inside
        .filter_map(|sign| email(text, sign, sign + 1))
        .find(|hit| hit.start >= start);
    Some(mailed.map_or((start..end, Label::Url), |hit| (hit, Label::Email)))
}

/// Whether a web address has somebody's name in it.
pub(crate) fn names_someone(address: &str, known: &Knowledge, lexicon: &Lexicon) -> bool {
    let address = address.split_once("//").map_or(address, |(_, rest)| rest);
    let (host, path) = address.split_at(address.find(['/', '?', '#']).unwrap_or(address.len()));
    let facts = |word: &str| -> Facts {
        let word = mark(&fold(word));
        known.facts(word) | lexicon.facts(word)
    };
    let is_name = |word: &str| {
        word.chars().count() > 3 && {
            let facts = facts(word);
            facts & (NAME | KNOWN) != 0 && facts & (ORDINARY | KEPT | PLACE) == 0
        }
    };
    let words = |text: &str| {
        text.split(|sign: char| !is_word(sign) || sign.is_numeric())
            .any(is_name)
    };
    let host = host.rsplit_once('.').map_or(host, |(names, _)| names);
    if words(host) || words(path) {
        return true;
    }
    let site = host.rsplit('.').next().unwrap_or_default();
    let mut introduced = SOCIAL.contains(&fold(site).as_str());
    for part in path.split(['/', '?', '&', '=', '#']).filter(|part| !part.is_empty()) {
        let is_someone = part.starts_with(['~', '@']) || introduced && facts(part) & (ORDINARY | KEPT | PLACE) == 0;
        if is_someone || lexicon.is_handle(mark(&fold(part))) {
            return true;
        }
        introduced = PROFILES.contains(&fold(part).as_str());
    }
    false
}
