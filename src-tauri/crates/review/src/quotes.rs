//! Passages chosen for the report, and what speaks against printing them.
//!
//! What is looked at is what would be printed, in each language: the words as noted, or the lead's in their place.
//! A quote against which anything speaks that the lead did not allow holds up every report: what is released knows
//! whether all its quotes are settled, and nothing is written of it unless they are.

mod check;
mod everyday;
mod marks;
mod names;
mod numbers;
mod roles;
mod tokens;
mod vocabulary;

pub use marks::BLUR;
pub(crate) use vocabulary::Vocabulary;

use crate::answers::Answers;
use crate::floor::Floor;
use crate::shuffle::shuffle;
use kit::{Lang, QuestionId};
use record::{Concern, NoteText, Passage, Quote, Reading, RecordId, Spot, ThemeId};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Other passages that are offered in the place of a quote.
const OFFERED: usize = 8;
/// Passages looked at for them.
const LOOKED_AT: usize = 300;

/// What a study asks of its quotes.
#[derive(Clone, Copy)]
pub struct QuoteRules<'a> {
    /// Quotes from one respondent, at most.
    pub each: u32,
    /// A word is rare in fewer interviews than this.
    pub rare_below: u32,
    /// A language in fewer interviews than this is a clue.
    pub floor: Floor,
    /// Bytes of what may point at somebody as far as the desk's redactor knows: it knows names that this crate does not.
    pub suspects: &'a dyn Fn(&NoteText) -> Vec<Range<usize>>,
}

/// A chosen passage, on the lead's own screen.
#[derive(Clone, Debug)]
pub struct QuoteCheck<'a> {
    /// Its place in [`Reading::quotes`].
    pub at: usize,
    /// Where the words stand. It names the record, so it stays with the desk.
    pub passage: &'a Passage,
    /// Language of the interview.
    pub lang: Lang,
    /// The words as noted.
    pub text: Cow<'a, NoteText>,
    /// What each language's report would print.
    pub printed: BTreeMap<Lang, Printed>,
    /// What speaks against it; empty: nothing was found.
    pub found: Vec<Found>,
}

/// Words as they would be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The words.
    pub text: NoteText,
    /// Their language.
    pub lang: Lang,
    /// Whether they were said that way, blurred details and translation aside, and stand between quotation marks.
    pub in_marks: bool,
}

/// Something that speaks against a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What.
    pub concern: Concern,
    /// In the report of this language.
    pub lang: Lang,
    /// The words concerned: bytes of what is printed. Empty: the quote as a whole.
    pub words: Vec<Range<usize>>,
    /// The lead allowed it.
    pub is_allowed: bool,
}

/// A quote without a respondent, a speaker or a place in anybody's interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedQuote {
    /// The question it answers.
    pub question: QuestionId,
    /// By the language of the report.
    pub printed: BTreeMap<Lang, Printed>,
    /// Themes given to it, in the codebook's order.
    pub themes: Vec<ThemeId>,
}

/// All chosen quotes as they would be printed.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub(crate) quotes: Vec<(Passage, ReleasedQuote)>,
    /// Whether they may be.
    pub(crate) is_settled: bool,
}

/// Quotes that may not: where they stand, by their place in [`Reading::quotes`] and their question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled(pub Vec<(usize, QuestionId)>);

impl QuoteCheck<'_> {
    /// Whether it may be printed.
    pub fn is_settled(&self) -> bool {
        self.found.iter().all(|found| found.is_allowed)
    }

    /// Bytes of the words that were found in this language's report, in order, one over the other once.
    pub fn marked(&self, lang: Lang) -> Vec<Range<usize>> {
        let here = self.found.iter().filter(|found| found.lang == lang);
        let mut all: Vec<Range<usize>> = here.flat_map(|found| found.words.clone()).collect();
        all.sort_by_key(|range| (range.start, range.end));
        all.dedup_by(|next, last| {
            let touches = next.start <= last.end;
            if touches {
                last.end = last.end.max(next.end);
            }
            touches
        });
        all
    }
}

impl Printed {
    /// The words with a blur in the place of each range (bytes, in order).
    pub fn blurred(&self, ranges: &[Range<usize>]) -> String {
        // EXPOSE: the words go back through the door, shorter.
        let words = self.text.expose();
        let mut said = String::new();
        let mut from = 0;
        for range in ranges {
            said.push_str(words.get(from..range.start).unwrap_or_default());
            said.push_str(BLUR);
            from = range.end;
        }
        said.push_str(words.get(from..).unwrap_or_default());
        said
    }
}

impl Answers {
    /// The chosen passages in the report's order, each with what speaks against it.
    /// None while there are too few interviews: then none is printed.
    pub fn quotes<'a>(&'a self, reading: &'a Reading, rules: &QuoteRules<'_>) -> Vec<QuoteCheck<'a>> {
        if !rules.floor.is_met_by(self.interviews()) {
            return Vec::new();
        }
        let mut voices: BTreeMap<RecordId, u32> = BTreeMap::new();
        let mut checked = Vec::new();
        for (at, quote) in reading.quotes.iter().enumerate() {
            let Some(text) = self.words(&quote.passage) else {
                continue;
            };
            let before = voices.entry(quote.passage.record).or_default();
            *before += 1;
            let printed = self.printed(quote, &text);
            let mut found = self.check(quote, &printed, rules);
            if *before > rules.each {
                found.insert(0, whole(Concern::SameVoice, printed[&Lang::En].lang));
            }
            found
                .iter_mut()
                .for_each(|found| found.is_allowed = quote.allowed.contains(&found.concern));
            checked.push(QuoteCheck {
                at,
                passage: &quote.passage,
                lang: self.lang(quote.passage.record).unwrap_or(Lang::En),
                text,
                printed,
                found,
            });
        }
        checked
    }

    /// The quotes as they may be printed, all of them; or those that hold everything up.
    pub fn settle(&self, reading: &Reading, rules: &QuoteRules<'_>) -> Result<Chosen, Unsettled> {
        let checked = self.quotes(reading, rules);
        let open = checked.iter().filter(|quote| !quote.is_settled());
        let open: Vec<_> = open.map(|quote| (quote.at, quote.passage.question.clone())).collect();
        if !open.is_empty() {
            return Err(Unsettled(open));
        }
        Ok(self.as_released(reading, checked))
    }

    /// The quotes as they would be printed, those that are not settled too: for the lead's own screen. Nothing
    /// that is written to a file can be made of them unless all are settled.
    pub fn previewed(&self, reading: &Reading, rules: &QuoteRules<'_>) -> Chosen {
        self.as_released(reading, self.quotes(reading, rules))
    }

    /// Other passages on the same themes, or else under the same question, against which nothing speaks. The seed decides
    /// which: else their order would be that of the interviews.
    pub fn others(&self, reading: &Reading, at: usize, rules: &QuoteRules<'_>, seed: u64) -> Vec<Passage> {
        let Some(quote) = reading.quotes.get(at) else {
            return Vec::new();
        };
        let themes = themes_of(reading, &quote.passage);
        let is_beside = |passage: &Passage, given: &BTreeSet<ThemeId>| {
            matches!(passage.spot, Spot::Line(_) | Spot::Span { .. })
                && !reading.is_quoted(passage)
                && given.iter().any(|theme| themes.contains(theme))
        };
        let mut candidates: Vec<Passage> = if themes.is_empty() {
            self.lines_under(&quote.passage.question)
                .filter(|passage| !reading.is_quoted(passage))
                .collect()
        } else {
            let coded = reading
                .codings
                .iter()
                .filter(|(passage, given)| is_beside(passage, given));
            coded.map(|(passage, _)| passage.clone()).collect()
        };
        shuffle(&mut candidates, seed);
        // What was said in their own words makes the better quote.
        candidates.sort_by_key(|passage| !self.in_line(passage).is_some_and(|line| line.own_words));
        candidates.truncate(LOOKED_AT);
        let mut tried = reading.clone();
        let mut fit = Vec::new();
        // The same words once, and none that stand in the report already.
        let mut said: Vec<Cow<'_, NoteText>> = reading
            .quotes
            .iter()
            .filter_map(|quote| self.words(&quote.passage))
            .collect();
        for passage in candidates {
            let Some(text) = self.words(&passage).filter(|text| !said.contains(text)) else {
                continue;
            };
            said.push(text);
            let Some(place) = tried.quotes.get_mut(at) else { break };
            *place = fresh(passage.clone());
            if self.is_settled_at(&tried, at, rules) {
                fit.push(passage);
            }
            if fit.len() == OFFERED {
                break;
            }
        }
        fit
    }

    /// Whether nothing would speak against this passage as the report's last quote.
    pub fn could_quote(&self, reading: &Reading, passage: &Passage, rules: &QuoteRules<'_>) -> bool {
        let mut tried = Reading {
            quotes: reading.quotes.clone(),
            ..Reading::default()
        };
        tried.quotes.push(fresh(passage.clone()));
        self.is_settled_at(&tried, reading.quotes.len(), rules)
    }

    fn is_settled_at(&self, reading: &Reading, at: usize, rules: &QuoteRules<'_>) -> bool {
        let quote = &reading.quotes[at];
        let Some(text) = self.words(&quote.passage).filter(|text| !text.is_blank()) else {
            return false;
        };
        let same = |other: &&Quote| other.passage.record == quote.passage.record;
        let voices = reading.quotes.iter().filter(same).count() as u32;
        voices <= rules.each && self.check(quote, &self.printed(quote, &text), rules).is_empty()
    }

    fn as_released(&self, reading: &Reading, checked: Vec<QuoteCheck<'_>>) -> Chosen {
        let is_settled = checked.iter().all(QuoteCheck::is_settled);
        let quote = |check: QuoteCheck<'_>| {
            let released = ReleasedQuote {
                question: check.passage.question.clone(),
                themes: themes_of(reading, check.passage),
                printed: check.printed,
            };
            (check.passage.clone(), released)
        };
        Chosen {
            quotes: checked.into_iter().map(quote).collect(),
            is_settled,
        }
    }

    /// What each language's report prints of a quote.
    fn printed(&self, quote: &Quote, noted: &NoteText) -> BTreeMap<Lang, Printed> {
        let lang = self.lang(quote.passage.record).unwrap_or(Lang::En);
        let own_words = self.in_line(&quote.passage).is_some_and(|line| line.own_words);
        // EXPOSE: the two are compared, so that a paraphrase never stands between quotation marks.
        let said = |text: &NoteText| marks::is_still_said(noted.expose(), text.expose());
        let in_marks = own_words && quote.instead.get(&lang).is_none_or(said);
        let print = |wanted| {
            let other = quote.instead.get(&wanted).map(|text| (text, wanted));
            let (text, lang) = other
                .or(quote.instead.get(&lang).map(|text| (text, lang)))
                .unwrap_or((noted, lang));
            (
                wanted,
                Printed {
                    text: text.clone(),
                    lang,
                    in_marks,
                },
            )
        };
        [Lang::En, Lang::Fr].map(print).into()
    }
}

/// A quote that nobody wrote anything about yet.
fn fresh(passage: Passage) -> Quote {
    Quote {
        passage,
        instead: BTreeMap::new(),
        allowed: BTreeSet::new(),
    }
}

fn whole(concern: Concern, lang: Lang) -> Found {
    Found {
        concern,
        lang,
        words: vec![],
        is_allowed: false,
    }
}

/// Themes given to a passage, to words of its line or to the whole answer, in the codebook's order.
fn themes_of(reading: &Reading, passage: &Passage) -> Vec<ThemeId> {
    let covers = |other: &Passage| {
        other.spot == passage.spot
            || other.spot == Spot::Answer
            || (other.in_line().is_some() && other.in_line() == passage.in_line())
    };
    let first = Passage {
        spot: Spot::Line(0),
        ..passage.clone()
    };
    let beside = reading
        .codings
        .range(first..)
        .take_while(|(other, _)| other.record == passage.record && other.question == passage.question);
    let given: BTreeSet<ThemeId> = beside
        .filter(|(other, _)| covers(other))
        .flat_map(|(_, themes)| themes.iter().copied())
        .collect();
    reading
        .themes
        .iter()
        .map(|theme| theme.id)
        .filter(|theme| given.contains(theme))
        .collect()
}
