//! Passages chosen for the report, and what speaks against printing them.

use crate::answers::Answers;
use kit::{Lang, QuestionId};
use record::{Concern, NoteText, Passage, Reading, ThemeId};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Quotes from one respondent that may stand in one report: a third tells too much of one voice.
pub(crate) const PER_RESPONDENT: usize = 2;

/// A chosen passage, on the lead's own screen.
#[derive(Clone, Debug)]
pub struct QuoteCheck<'a> {
    /// Where the words stand. It names the record, so it stays with the desk.
    pub passage: &'a Passage,
    /// Language of the interview.
    pub lang: Lang,
    /// The words as noted.
    pub text: Cow<'a, NoteText>,
    /// What speaks against them; empty: nothing was found.
    pub concerns: Vec<Concern>,
}

/// A quote without a respondent, a speaker or a place in anybody's interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedQuote {
    /// The question it answers.
    pub question: QuestionId,
    /// Language of the words as noted.
    pub lang: Lang,
    /// Their exact words rather than a summary.
    pub own_words: bool,
    /// The words as noted.
    pub text: NoteText,
    /// Words to print in their place, by language.
    pub instead: BTreeMap<Lang, NoteText>,
    /// Themes given to the line.
    pub themes: Vec<ThemeId>,
}

impl Answers {
    /// The chosen passages in the report's order, each with what speaks against it.
    pub fn quotes<'a>(&'a self, reading: &'a Reading) -> Vec<QuoteCheck<'a>> {
        let mut voices = BTreeMap::new();
        let found = reading
            .quotes
            .iter()
            .filter_map(|quote| Some((&quote.passage, self.words(&quote.passage)?)));
        let checked = found.map(|(passage, text)| {
            let before = voices.entry(passage.record).or_insert(0);
            *before += 1;
            let lang = self.lang(passage.record).unwrap_or(Lang::En);
            QuoteCheck {
                passage,
                lang,
                concerns: concerns(&text, *before > PER_RESPONDENT),
                text,
            }
        });
        checked.collect()
    }

    /// What may be printed.
    pub(crate) fn released_quotes(&self, reading: &Reading) -> Vec<ReleasedQuote> {
        let checked = self.quotes(reading);
        let passed = checked
            .iter()
            .filter(|quote| !quote.concerns.contains(&Concern::SameVoice));
        let released = passed.map(|quote| {
            let chosen = reading.quotes.iter().find(|chosen| chosen.passage == *quote.passage);
            let themes = reading.codings.get(quote.passage);
            ReleasedQuote {
                question: quote.passage.question.clone(),
                lang: quote.lang,
                own_words: self.in_line(quote.passage).is_some_and(|line| line.own_words),
                text: quote.text.clone().into_owned(),
                instead: chosen.map(|chosen| chosen.instead.clone()).unwrap_or_default(),
                themes: themes
                    .map(|themes| themes.iter().copied().collect())
                    .unwrap_or_default(),
            }
        });
        released.collect()
    }
}

fn concerns(text: &NoteText, is_same_voice: bool) -> Vec<Concern> {
    // EXPOSE: the quote check looks for what could point at someone.
    let words = text.expose();
    let found = [
        (words.contains('['), Concern::Placeholder),
        (words.chars().any(char::is_numeric), Concern::Number),
        (is_same_voice, Concern::SameVoice),
    ];
    found
        .into_iter()
        .filter(|(is_there, _)| *is_there)
        .map(|(_, concern)| concern)
        .collect()
}
