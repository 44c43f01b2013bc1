//! What looks like a name: a capital in the middle of a sentence, an acronym.

use super::everyday::is_everyday;
use super::tokens::Token;
use super::vocabulary::Vocabulary;
use std::ops::Range;

/// Written with a capital, or in capitals, and nobody's name; folded.
const KNOWN: &str = "\
     i english french anglais francais canada canadian canadians canadien canadiens it ti hr rh ok vs pdf faq \
     asap covid mr mrs ms dr internet monday tuesday wednesday thursday friday saturday sunday january \
     february march april may june july august september october november december";

/// Where such words stand, in bytes; neighbours are one. An acronym that many interviews use points at none.
pub(super) fn names(text: &str, words: &[Token], vocabulary: &Vocabulary, rare_below: u32) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let looks = |at: usize| looks_like_one(text, words, at, vocabulary, rare_below);
    for (at, token) in words.iter().enumerate() {
        let is_beside = |end: usize| {
            text[end..token.at.start]
                .chars()
                .all(|c| matches!(c, ' ' | '-' | '\'' | '’' | '.'))
        };
        if !looks(at) {
            continue;
        }
        match found.last_mut() {
            Some(last) if is_beside(last.end) => last.end = token.at.end,
            _ => {
                // "Marie Tremblay said": the first word of a sentence belongs to the name behind it.
                let first = at.checked_sub(1).map(|before| &words[before]);
                let first = first.filter(|it| it.opens && is_beside(it.at.end) && !is_everyday(&it.folded));
                let starts_big = |it: &&Token| text[it.at.clone()].starts_with(char::is_uppercase);
                let from = first.filter(starts_big).map_or(token.at.start, |it| it.at.start);
                found.push(from..token.at.end);
            }
        }
    }
    found
}

fn looks_like_one(text: &str, words: &[Token], at: usize, vocabulary: &Vocabulary, rare_below: u32) -> bool {
    let (token, written) = (&words[at], &text[words[at].at.clone()]);
    let mut letters = written.chars().filter(|c| c.is_alphabetic());
    let big = written.chars().filter(|c| c.is_uppercase()).count();
    let all = letters.clone().count();
    if big == 0 || all < 2 || is_known(&token.folded) || vocabulary.is_capital(&token.folded) {
        return false;
    }
    let starts_big = letters.next().is_some_and(char::is_uppercase);
    let is_acronym = big >= 2 && (big == all || big > 1 && !starts_big);
    if is_acronym || big >= 2 {
        // Whole words in capitals are shouted; an acronym that everybody uses is everybody's.
        return !is_everyday(&token.folded) && vocabulary.interviews(&token.folded) < rare_below;
    }
    // « l'Équipe » and a capital that opens a sentence are no sign; one inside a small word (iPad) is.
    !starts_big || (!token.opens && !is_everyday(&token.folded))
}

fn is_known(folded: &str) -> bool {
    KNOWN.split_ascii_whitespace().any(|known| known == folded)
}
