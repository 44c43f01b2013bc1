//! In how many interviews each word was used.

use super::tokens::{stem, tokens};
use crate::answers::Answers;
use record::Entered;
use std::collections::HashMap;
use std::collections::HashSet;

/// The words of a study, each by its stem, with the interviews it was used in; and the words of its kit, which
/// everybody was asked with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    used: HashMap<Box<str>, Uses>,
    asked: HashSet<Box<str>>,
    /// Words that the kit itself writes with a capital, folded.
    capitals: HashSet<Box<str>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Uses {
    interviews: u32,
    /// The interview counted last, from 1.
    last: u32,
}

impl Vocabulary {
    pub(crate) fn of(answers: &Answers) -> Self {
        let mut words = Self::default();
        for (number, (_, interview)) in (1..).zip(answers.all()) {
            for answer in interview.answers.values() {
                // EXPOSE: words are counted, by interview; the index stays in memory and none of it is printed.
                let lines = answer.notes.iter().map(|line| line.text.expose());
                // EXPOSE: counted like the lines.
                let heard = answer.heard_differently.iter().map(|text| text.expose());
                lines.chain(heard).for_each(|text| words.count(text, number));
                if let Some(Entered::Agreement(rated)) = &answer.entered {
                    let reasons = rated.values().filter_map(|rated| rated.why.as_ref());
                    // EXPOSE: counted like the lines.
                    reasons.for_each(|why| words.count(why.expose(), number));
                }
            }
        }
        for section in &answers.kit().sections {
            let titles = [&section.title].into_iter().chain(&section.themes);
            titles.for_each(|title| words.ask(title));
            for question in &section.questions {
                words.ask(&question.ask);
                crate::released::entries(&question.kind)
                    .iter()
                    .for_each(|entry| words.ask(&entry.label));
            }
        }
        words
    }

    /// Interviews that used a word, by its folded form.
    pub(super) fn interviews(&self, folded: &str) -> u32 {
        self.used.get(stem(folded)).map_or(0, |uses| uses.interviews)
    }

    /// Whether the kit says this word too.
    pub(crate) fn is_asked(&self, folded: &str) -> bool {
        self.asked.contains(stem(folded))
    }

    /// Whether the kit writes this word with a capital.
    pub(super) fn is_capital(&self, folded: &str) -> bool {
        self.capitals.contains(folded)
    }

    fn count(&mut self, text: &str, interview: u32) {
        for token in tokens(text) {
            let stem = stem(&token.folded);
            match self.used.get_mut(stem) {
                Some(uses) if uses.last == interview => {}
                Some(uses) => (uses.interviews, uses.last) = (uses.interviews + 1, interview),
                None => drop(self.used.insert(
                    stem.into(),
                    Uses {
                        interviews: 1,
                        last: interview,
                    },
                )),
            }
        }
    }

    fn ask(&mut self, words: &kit::Bilingual) {
        for text in words.en.iter().chain(&words.fr) {
            for token in tokens(text) {
                if !token.opens && text[token.at.clone()].starts_with(char::is_uppercase) {
                    self.capitals.insert(token.folded.as_str().into());
                }
                self.asked.insert(stem(&token.folded).into());
            }
        }
    }
}
