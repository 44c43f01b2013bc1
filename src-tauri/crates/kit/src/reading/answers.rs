//! How the answer to a question is written down: from its lists, its scale and its words.

use super::entries::{all_words, item, labelled};
use super::numbers::fields;
use super::question::{Making, QuestionReader};
use super::scale::{is_only_scale, scale};
use crate::markdown::List;
use crate::speech::{asks_percent, asks_several, condition, fold, has, sentences};
use crate::{Bilingual, Entry, FollowUp, Kind, Lang, Leftover, Probe, ProbeRole, Question, QuestionId, Scale};

impl QuestionReader<'_> {
    pub(super) fn list(&mut self, list: &List, current: &mut Making) {
        let words: Vec<String> = list.items.iter().map(all_words).collect();
        let is_aside = list.items.iter().all(|i| i.text().is_italic()) || current.offers_examples.is_some();
        let all_ask = words.iter().all(|w| w.contains('?'));
        if let Some(Kind::Agreement { statements, .. }) = &mut current.kind
            && statements.len() == list.items.len()
            && statements.iter().all(|s| s.explanation.is_empty())
            && !is_aside
        {
            // The source numbers the explanations like the statements and says no more than
            // "the following explanations"; their bold subjects ("Regards messenger") never
            // repeat a statement's words. So position is all there is to go by, and it is the
            // order of the culture model both were taken from. The subject stays in the text.
            for (statement, text) in statements.iter_mut().zip(words) {
                statement.explanation = Bilingual::only(self.lang, text);
            }
            return;
        }
        if current.kind.is_some() || is_aside {
            return self.probes(list, current);
        }
        if words.iter().all(|w| condition(w).is_some()) {
            let follow_ups = words.iter().filter_map(|w| condition(w).map(|yes| (yes, w)));
            let follow_ups: Vec<FollowUp> = follow_ups.map(|(yes, w)| self.follow_up(yes, w.clone())).collect();
            current.follow_ups.extend(follow_ups);
            current.is_yes_no = true;
            return;
        }
        if words.len() == 2 && is_word(&words[0], &["yes", "oui"]) && is_word(&words[1], &["no", "non"]) {
            current.is_yes_no = true;
            return;
        }
        let points = scale(&words.join(", "), self.lang)
            .filter(|s| s.points.len() == words.len() && is_only_scale(&words.join(", "), s));
        if let Some(points) = points {
            current.name_scale(points, words.join(", "));
            return;
        }
        if words.len() < 2 || (all_ask && !asks_percent(&current.ask)) {
            return self.probes(list, current);
        }
        current.kind = Some(self.entries(list, current));
    }

    /// A list that answers belong to; the question's words tell which kind.
    fn entries(&self, list: &List, current: &mut Making) -> Kind {
        let has_boxes = list.items.iter().any(|i| i.is_task);
        let rated = current
            .scale
            .as_ref()
            .map(|(s, _)| s.clone())
            .or_else(|| scale(&current.ask, self.lang));
        let letter = if asks_percent(&current.ask) {
            'r'
        } else if has_boxes || asks_several(&current.ask) {
            'o'
        } else if rated.is_some() {
            's'
        } else if !fields(&current.ask).is_empty() {
            'f'
        } else {
            't'
        };
        let mut entries = Vec::new();
        for it in &list.items {
            let read = item(it, letter, entries.len() + 1, self.lang);
            current.notes.extend(read.asides);
            entries.push(read.entry);
        }
        match (letter, rated) {
            ('r', _) => Kind::Percent {
                rows: entries,
                columns: vec![labelled("%", 'c', 1, self.lang)],
            },
            ('o', _) => Kind::Several { options: entries },
            ('f', _) => Kind::Numbers { fields: entries },
            (_, Some(scale)) => agreement(scale, entries),
            _ => Kind::Topics { topics: entries },
        }
    }

    fn probes(&self, list: &List, current: &mut Making) {
        let are_examples = current.offers_examples.take();
        for words in list.items.iter().map(all_words) {
            let role = match are_examples {
                Some(true) => ProbeRole::Example,
                Some(false) => ProbeRole::Question,
                None if words.contains('?') => ProbeRole::Question,
                None => ProbeRole::Example,
            };
            current.probes.push(self.probe(role, words));
        }
    }

    pub(super) fn finish(&mut self, mut making: Making, id: QuestionId) -> Question {
        let kind = self.kind(&mut making);
        let kind = match (kind, making.why.take()) {
            (Kind::Agreement { scale, statements, .. }, Some(found)) => Kind::Agreement {
                scale,
                statements,
                why_at: found.at,
                why: Bilingual::only(self.lang, found.question),
            },
            (kind, found) => {
                making.notes.extend(found.map(|f| f.source));
                kind
            }
        };
        // What was read for a kind that the question turned out not to have is still the interviewer's to see.
        making.notes.extend(making.scale.take().map(|s| s.1));
        making
            .notes
            .extend(making.follow_ups.drain(..).map(|f| f.text.prefer(self.lang).to_owned()));
        let notes = making
            .notes
            .into_iter()
            .map(|n| Bilingual::only(self.lang, n))
            .collect();
        Question {
            id,
            ask: said(self.lang, making.ask),
            kind,
            probes: making.probes,
            notes,
            identifies: false,
        }
    }

    fn kind(&self, making: &mut Making) -> Kind {
        match making.kind.take() {
            Some(Kind::Agreement {
                scale: mut drawn,
                statements,
                why_at,
                why,
            }) => {
                let fits = |named: &Scale| drawn.points.is_empty() && (named.from, named.to) == (drawn.from, drawn.to);
                let named = making.scale.take_if(|(named, _)| fits(named)).map(|(named, _)| named);
                if let Some(named) = named.or_else(|| scale(&making.ask, self.lang).filter(fits)) {
                    drawn.points = named.points;
                }
                return Kind::Agreement {
                    scale: drawn,
                    statements,
                    why_at,
                    why,
                };
            }
            Some(kind) => return kind,
            None if making.is_yes_no || is_yes_no(&making.ask) => return self.yes_no(making),
            None => {}
        }
        let named = making.scale.take().map(|(s, _)| s);
        if let Some(scale) = named.or_else(|| scale(&making.ask, self.lang)) {
            // One thing rated on a scale: the question is its own statement.
            return agreement(scale, vec![labelled(&making.ask, 's', 1, self.lang)]);
        }
        let labels = fields(&making.ask);
        if labels.is_empty() {
            return Kind::Text;
        }
        let fields = labels
            .iter()
            .enumerate()
            .map(|(i, l)| labelled(l, 'f', i + 1, self.lang));
        Kind::Numbers {
            fields: fields.collect(),
        }
    }

    /// Cuts "If yes …" and "If no …" off what is asked first.
    fn yes_no(&self, making: &mut Making) -> Kind {
        let mut follow_ups: Vec<(bool, String)> = Vec::new();
        let mut ask: Vec<String> = Vec::new();
        for sentence in sentences(&making.ask) {
            match (condition(&sentence), follow_ups.last_mut()) {
                (Some(yes), _) if !ask.is_empty() => follow_ups.push((yes, sentence)),
                (_, Some((_, words))) => {
                    words.push(' ');
                    words.push_str(&sentence);
                }
                _ => ask.push(sentence),
            }
        }
        making.ask = ask.join(" ");
        let said = follow_ups.into_iter().map(|(yes, words)| self.follow_up(yes, words));
        Kind::YesNo {
            follow_ups: said.chain(making.follow_ups.drain(..)).collect(),
        }
    }

    pub(super) fn follow_up(&self, after_yes: bool, words: String) -> FollowUp {
        FollowUp {
            after_yes,
            text: Bilingual::only(self.lang, words),
            moved_in: Vec::new(),
        }
    }

    pub(super) fn probe(&self, role: ProbeRole, words: String) -> Probe {
        Probe {
            role,
            text: Bilingual::only(self.lang, words),
        }
    }

    pub(super) fn leave(&mut self, line: u32, text: String) {
        self.leftovers.push(Leftover {
            lang: self.lang,
            line,
            text,
        });
    }
}

/// Whether a yes or a no is expected, then more.
fn is_yes_no(ask: &str) -> bool {
    let said = sentences(ask);
    said.iter().skip(1).any(|s| condition(s).is_some())
        || has(
            ask,
            &[
                "why or why not",
                "pourquoi ou pourquoi pas",
                "yes or no",
                "yes/no",
                "oui ou non",
                "oui/non",
            ],
        )
}

fn is_word(text: &str, words: &[&str]) -> bool {
    words.contains(&fold(text).trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Statements on a scale, before it is known when to ask why.
pub(super) fn agreement(scale: Scale, statements: Vec<Entry>) -> Kind {
    Kind::Agreement {
        scale,
        statements,
        why_at: Vec::new(),
        why: Bilingual::default(),
    }
}

fn said(lang: Lang, text: String) -> Bilingual {
    if text.is_empty() {
        Bilingual::default()
    } else {
        Bilingual::only(lang, text)
    }
}
