//! What speaks against words that would be printed.

use super::everyday::is_everyday;
use super::tokens::{Token, brackets, tokens};
use super::{Found, Printed, QuoteRules, marks, names, numbers, roles, whole};
use crate::answers::Answers;
use kit::Lang;
use record::{Concern, NoteText, Quote};
use std::collections::BTreeMap;
use std::ops::Range;

/// A shorter word says too little to be rare.
const LETTERS: usize = 4;
/// An acronym that so many interviews use points at none of them.
const FEW: u32 = 5;
/// So many words in what the redactor suspects are a description rather than a name.
const DESCRIBED: usize = 4;

impl Answers {
    /// Everything that speaks against a quote but the number of quotes from its voice.
    pub(super) fn check(&self, quote: &Quote, printed: &BTreeMap<Lang, Printed>, rules: &QuoteRules<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        for (lang, words) in printed {
            // Words that both reports print are looked at once, in the report of their own language.
            let is_borrowed = *lang != words.lang && printed.get(&words.lang).is_some_and(|own| own.text == words.text);
            if !is_borrowed {
                found.extend(self.look(words, *lang, rules));
            }
        }
        if let Some(lang) = self.lang(quote.passage.record)
            && !quote.instead.contains_key(&lang.other())
            && self
                .all()
                .iter()
                .filter(|(_, interview)| interview.lang == Some(lang))
                .count()
                < rules.floor.people() as usize
        {
            found.push(whole(Concern::LanguageClue, lang));
        }
        found
    }

    /// A text as it may leave when nobody looks at each line: what looks like a name is blacked out, letter by letter, so
    /// that places in it stay where they are.
    pub(crate) fn blacked_out(&self, text: &NoteText) -> NoteText {
        // EXPOSE: the check looks for what could be a name.
        let words = text.expose();
        let found = names::names(words, &tokens(words), self.vocabulary(), FEW);
        text.blacked_out(&found)
    }

    fn look(&self, printed: &Printed, lang: Lang, rules: &QuoteRules<'_>) -> Vec<Found> {
        // EXPOSE: the quote check looks for what could point at someone.
        let text = printed.text.expose();
        let (words, vocabulary) = (tokens(text), self.vocabulary());
        let places = |is_one: &dyn Fn(usize) -> bool| -> Vec<Range<usize>> {
            (0..words.len())
                .filter(|at| is_one(*at))
                .map(|at| words[at].at.clone())
                .collect()
        };
        let (mut described, mut named) = (
            roles::roles(&words),
            names::names(text, &words, vocabulary, rules.rare_below),
        );
        for suspect in (rules.suspects)(&printed.text) {
            let inside = words
                .iter()
                .filter(|word| suspect.start <= word.at.start && word.at.end <= suspect.end);
            let inside: Vec<&Token> = inside.collect();
            let is_shared = |word: &&Token| is_everyday(&word.folded) || vocabulary.is_asked(&word.folded);
            if inside.len() >= DESCRIBED {
                described.push(suspect);
            } else if !inside.iter().all(is_shared) {
                named.push(suspect);
            }
        }
        let numbers = places(&|at| numbers::is_number(&words, at, printed.lang));
        // One reason is enough for a word.
        let is_free = |at: &Range<usize>| {
            let mut others = described.iter().chain(&named).chain(&numbers);
            !others.any(|other| other.start <= at.start && at.end <= other.end)
        };
        let is_rare = |at: usize| {
            let folded = words[at].folded.as_str();
            folded.len() >= LETTERS
                && is_free(&words[at].at)
                && !is_everyday(folded)
                && !vocabulary.is_asked(folded)
                // Words that nobody used are the lead's own.
                && (1..rules.rare_below).contains(&vocabulary.interviews(folded))
        };
        let bracketed = brackets(text)
            .into_iter()
            .filter(|range| !marks::is_blur(&text[range.clone()]));
        let rare = places(&is_rare);
        let kinds = [
            (Concern::Placeholder, bracketed.collect()),
            (Concern::RareWord, rare),
            (Concern::ProperNoun, tidy(named)),
            (Concern::RoleClue, tidy(described)),
            (Concern::Number, numbers),
        ];
        let found = kinds
            .into_iter()
            .filter(|(_, words): &(_, Vec<Range<usize>>)| !words.is_empty());
        found
            .map(|(concern, words)| Found {
                concern,
                lang,
                words,
                is_allowed: false,
            })
            .collect()
    }
}

/// In order, each place once.
fn tidy(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match kept.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => kept.push(range),
        }
    }
    kept
}
