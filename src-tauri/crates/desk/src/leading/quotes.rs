//! The quote check: what speaks against a quote, and the ways to settle it.

use super::{Leading, fresh_seed};
use crate::views::{ConcernView, OtherQuoteView, PrintedView, QuoteView, ReportView};
use crate::{Refused, kit_lang, kit_view, lang_named, offsets};
use kit::Lang;
use record::{Allowed, Concern, NoteText, Quote};
use redact::Roster;
use review::{Found, Printed, QuoteCheck, QuoteRules};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use zeroize::Zeroizing;

impl Leading {
    /// Other words in a quote's place in one language: a paraphrase in its own, a translation in the other. White space
    /// takes them back. What was allowed was allowed of other words.
    pub fn quote_write(&mut self, quote: u32, lang: &str, text: Zeroizing<String>) -> Result<ReportView, Refused> {
        let lang = kit_lang(lang_named(lang)?);
        let words = self.nameless(&text);
        self.change_quote(quote, |quote| {
            if words.is_blank() {
                quote.instead.remove(&lang);
            } else {
                quote.instead.insert(lang, words);
            }
            quote.allowed.clear();
        })
    }

    /// The words that were found are left out of what is printed, in every language in which something was found.
    pub fn quote_blur(&mut self, quote: u32) -> Result<ReportView, Refused> {
        let blurred: Vec<(Lang, NoteText)> = self
            .with_rules(|lead, rules| {
                let checks = lead.answers.quotes(&lead.reading, rules);
                let check = checks.iter().find(|check| check.at == quote as usize)?;
                let with_marks = check.printed.iter().filter_map(|(lang, printed)| {
                    let marked = check.marked(*lang);
                    (!marked.is_empty()).then(|| (*lang, printed.blurred(&marked)))
                });
                Some(
                    with_marks
                        .map(|(lang, words)| (lang, lead.nameless(&Zeroizing::new(words))))
                        .collect(),
                )
            })
            .ok_or(Refused::new("bad_call"))?;
        if blurred.is_empty() {
            return Err(Refused::new("nothing_to_blur"));
        }
        self.change_quote(quote, |quote| {
            quote.instead.extend(blurred);
            quote.allowed.clear();
        })
    }

    /// Passages on the same theme that could stand in a quote's place.
    pub fn quote_others(&mut self, quote: u32) -> Result<Vec<OtherQuoteView>, Refused> {
        self.reading
            .quotes
            .get(quote as usize)
            .ok_or(Refused::new("bad_call"))?;
        let others =
            self.with_rules(|lead, rules| lead.answers.others(&lead.reading, quote as usize, rules, fresh_seed()));
        let view = |(at, passage): (usize, &record::Passage)| {
            let text = self.answers.words(passage)?;
            Some(OtherQuoteView {
                other: at as u32,
                // EXPOSE: the lead chooses among these.
                text: text.expose().to_owned(),
                lang: kit_view::lang(self.answers.lang_of(passage)),
                in_marks: self.answers.is_own_words(passage),
            })
        };
        let views = others.iter().enumerate().filter_map(view).collect();
        self.offered = Some((quote as usize, others));
        Ok(views)
    }

    /// Puts one of those that were offered in the quote's place.
    pub fn quote_swap(&mut self, quote: u32, other: u32) -> Result<ReportView, Refused> {
        let offered = self.offered.take().filter(|(at, _)| *at == quote as usize);
        let passage = offered.and_then(|(_, mut others)| {
            (other as usize)
                .lt(&others.len())
                .then(|| others.swap_remove(other as usize))
        });
        let passage = passage.ok_or(Refused::new("bad_call"))?;
        self.change_quote(quote, |quote| {
            *quote = Quote {
                passage,
                instead: BTreeMap::new(),
                allowed: BTreeSet::new(),
            };
        })
    }

    /// Allows what speaks against a quote, or allows it no longer. That it was allowed is kept without the quote.
    pub fn quote_allow(&mut self, quote: u32, concern: &str, is_allowed: bool) -> Result<ReportView, Refused> {
        let concern = concern_meant(concern)?;
        let known = self
            .reading
            .quotes
            .get(quote as usize)
            .ok_or(Refused::new("bad_call"))?;
        if known.allowed.contains(&concern) == is_allowed {
            return self.report_read();
        }
        if is_allowed {
            let month = self.clock.month();
            self.change_draft(|draft| draft.allowed.push(Allowed { month, concern }))?;
        }
        self.change_quote(quote, |quote| {
            if is_allowed {
                quote.allowed.insert(concern);
            } else {
                quote.allowed.remove(&concern);
            }
        })
    }

    /// Drops a chosen quote.
    pub fn quote_drop(&mut self, quote: u32) -> Result<ReportView, Refused> {
        let passage = self
            .reading
            .quotes
            .get(quote as usize)
            .map(|quote| quote.passage.clone());
        let passage = passage.ok_or(Refused::new("bad_call"))?;
        self.change_reading(|reading| reading.quote(passage, false))?;
        self.report_read()
    }

    fn change_quote(&mut self, quote: u32, change: impl FnOnce(&mut Quote)) -> Result<ReportView, Refused> {
        self.reading
            .quotes
            .get(quote as usize)
            .ok_or(Refused::new("bad_call"))?;
        self.change_reading(|reading| reading.quotes.get_mut(quote as usize).map(change))?;
        self.report_read()
    }

    /// With the study's rules for quotes, and with what this desk's redactor knows.
    pub(super) fn with_rules<R>(&self, look: impl FnOnce(&Self, &QuoteRules<'_>) -> R) -> R {
        let suspects = |text: &NoteText| self.suspects(text);
        let rules = self.lead().map(|lead| lead.rules.clone()).unwrap_or_default();
        let rules = QuoteRules {
            each: u32::from(rules.quotes_each),
            rare_below: u32::from(rules.rare_below),
            floor: self.floor(),
            suspects: &suspects,
        };
        look(self, &rules)
    }

    /// Bytes of what the redactor would take out, or would ask a person to look at.
    fn suspects(&self, text: &NoteText) -> Vec<Range<usize>> {
        // EXPOSE: the redactor looks at what would be printed.
        let words = text.expose();
        let (names, _) = self.redactor.spans(words, redact::Lang::Mixed);
        let doubtful = self.redactor.suspects(words, redact::Lang::Mixed, &Roster::new());
        let found = names.into_iter().map(|find| (find.start, find.end)).chain(doubtful);
        let starts: Vec<usize> = words.char_indices().map(|(at, _)| at).chain([words.len()]).collect();
        let byte = |point: usize| starts.get(point).copied().unwrap_or(words.len());
        found
            .map(|(from, to)| byte(from)..byte(to))
            .filter(|range| range.start < range.end)
            .collect()
    }
}

pub(super) fn view(check: &QuoteCheck<'_>, instead: &BTreeMap<Lang, NoteText>) -> QuoteView {
    let printed = |lang: Lang| {
        let printed: &Printed = &check.printed[&lang];
        // EXPOSE: the lead weighs a quote before it is printed.
        let words = printed.text.expose();
        let marked = check.marked(lang);
        PrintedView {
            words: words.to_owned(),
            lang: kit_view::lang(printed.lang),
            in_marks: printed.in_marks,
            is_written: instead.contains_key(&lang),
            found: marked
                .iter()
                .map(|range| (units(words, range.start), units(words, range.end)))
                .collect(),
        }
    };
    let concern = |found: &Found| {
        // EXPOSE: the lead sees which words point at somebody.
        let words = check.printed[&found.lang].text.expose();
        ConcernView {
            concern: concern_named(found.concern).to_owned(),
            lang: kit_view::lang(found.lang),
            words: found
                .words
                .iter()
                .filter_map(|range| words.get(range.clone()))
                .map(str::to_owned)
                .collect(),
            is_allowed: found.is_allowed,
        }
    };
    QuoteView {
        quote: check.at as u32,
        question: check.passage.question.to_string(),
        lang: kit_view::lang(check.lang),
        // EXPOSE: the lead weighs a quote before it is printed.
        text: check.text.expose().to_owned(),
        en: printed(Lang::En),
        fr: printed(Lang::Fr),
        concerns: check.found.iter().map(concern).collect(),
        is_settled: check.is_settled(),
    }
}

/// UTF-16 units before this byte.
fn units(words: &str, byte: usize) -> u32 {
    let before = words.get(..byte).unwrap_or(words);
    offsets::utf16_units(before, [before.chars().count()])
        .first()
        .copied()
        .unwrap_or(0)
}

const CONCERNS: [(Concern, &str); 7] = [
    (Concern::Placeholder, "placeholder"),
    (Concern::Number, "number"),
    (Concern::SameVoice, "same_voice"),
    (Concern::RareWord, "rare_word"),
    (Concern::ProperNoun, "proper_noun"),
    (Concern::RoleClue, "role_clue"),
    (Concern::LanguageClue, "language_clue"),
];

fn concern_named(concern: Concern) -> &'static str {
    CONCERNS
        .iter()
        .find(|(known, _)| *known == concern)
        .map_or("", |(_, name)| name)
}

fn concern_meant(name: &str) -> Result<Concern, Refused> {
    let found = CONCERNS.iter().find(|(_, known)| *known == name);
    found.map(|(concern, _)| *concern).ok_or(Refused::new("bad_call"))
}
