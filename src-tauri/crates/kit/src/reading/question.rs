//! From the blocks of one question to what is asked, how it is answered, and what only the
//! interviewer sees.

use super::chapter::{Draft, Part};
use super::entries::{all_words, body_words, item, labelled, row_words};
use super::grid::{Grid, grid};
use super::numbers::fields;
use super::scale::{Why, is_only_scale, scale, why};
use crate::markdown::{Body, List, Rich, Unit};
use crate::speech::{
    asks_agreement, asks_percent, asks_several, condition, fold, has, is_note, leads, leads_examples, leads_probes,
    sentences,
};
use crate::{Bilingual, Entry, FollowUp, Kind, Lang, Leftover, Probe, ProbeRole, Question, QuestionId, Scale};

/// A question while its blocks are being read.
#[derive(Default)]
struct Making {
    ask: String,
    probes: Vec<Probe>,
    notes: Vec<String>,
    /// What a list or table has settled.
    kind: Option<Kind>,
    follow_ups: Vec<FollowUp>,
    /// A list of "yes" and "no", or of what follows either.
    is_yes_no: bool,
    /// With the words it was read from.
    scale: Option<(Scale, String)>,
    why: Option<Why>,
    /// Whether the probes that come next are examples.
    offers_examples: Option<bool>,
}

impl Making {
    /// The last scale counts; what an earlier line said stays with the interviewer.
    fn name_scale(&mut self, scale: Scale, source: String) {
        let before = self.scale.replace((scale, source));
        self.notes.extend(before.map(|(_, source)| source));
    }
}

/// Reads questions of one file.
pub(super) struct QuestionReader<'a> {
    pub lang: Lang,
    pub leftovers: &'a mut Vec<Leftover>,
}

impl QuestionReader<'_> {
    /// One question, and those that stand under its table as questions of their own: "3.5", "3.5a".
    pub fn read(&mut self, draft: Draft, id: &str) -> Vec<Question> {
        let mut making = vec![Making::default()];
        let parts = draft.parts;
        for (i, part) in parts.iter().enumerate() {
            let Some(current) = making.last_mut() else { break };
            let next = parts.get(i + 1).map(|p| &p.block.body);
            let follow_ups = self.part(part, next, current);
            making.extend(follow_ups);
        }
        let letters = ('a'..='z')
            .map(|c| c.to_string())
            .chain((27..).map(|n| format!("a{n}")));
        let ids = std::iter::once(String::new())
            .chain(letters)
            .map(|tail| QuestionId(format!("{id}{tail}")));
        making.into_iter().zip(ids).map(|(m, id)| self.finish(m, id)).collect()
    }

    /// Takes one block in. A plain paragraph outside that asks something is a question of its own.
    fn part(&mut self, part: &Part, next: Option<&Body>, current: &mut Making) -> Vec<Making> {
        match &part.block.body {
            Body::Text(rich) => return self.text(rich, part.is_outside, next, current),
            Body::List(list) => self.list(list, current),
            Body::Table(rows) if current.kind.is_none() => match grid(rows, &current.ask, self.lang) {
                Some(read) => {
                    current.notes.extend(read.asides);
                    read.filled.into_iter().for_each(|(line, text)| self.leave(line, text));
                    current.kind = Some(match read.grid {
                        Grid::Percent { rows, columns } => Kind::Percent { rows, columns },
                        Grid::Agreement { scale, statements } => agreement(scale, statements),
                    });
                }
                None => rows.iter().for_each(|r| self.leave(r.line, row_words(r))),
            },
            Body::Quote(blocks) => {
                for block in blocks {
                    let words = body_words(&block.body);
                    self.aside(
                        &Unit {
                            text: words,
                            is_aside: true,
                            line: block.line,
                        },
                        None,
                        current,
                    );
                }
            }
            body => self.leave(part.block.line, body_words(body)),
        }
        Vec::new()
    }

    fn text(&mut self, rich: &Rich, is_outside: bool, next: Option<&Body>, current: &mut Making) -> Vec<Making> {
        let mut follow_ups: Vec<Making> = Vec::new();
        for unit in rich.units() {
            let current = follow_ups.last_mut().unwrap_or(&mut *current);
            let is_said = !unit.is_aside && !is_note(&unit.text) && !leads_probes(&unit.text);
            if !is_said {
                self.aside(&unit, next, current);
                continue;
            }
            let named = scale(&unit.text, self.lang).filter(|s| !s.points.is_empty() && is_only_scale(&unit.text, s));
            let is_list_next = matches!(next, Some(Body::List(_) | Body::Table(_)));
            if let Some(named) = named.filter(|_| !current.ask.is_empty() && !unit.text.contains('?')) {
                current.name_scale(named, unit.text);
            } else if !is_outside || current.ask.is_empty() || (is_list_next && leads(&unit.text)) {
                if !current.ask.is_empty() {
                    current.ask.push(' ');
                }
                current.ask.push_str(&unit.text);
            } else if unit.text.contains('?') {
                follow_ups.push(Making {
                    ask: unit.text,
                    ..Making::default()
                });
            } else {
                self.leave(unit.line, unit.text);
            }
        }
        follow_ups
    }

    /// Words for the interviewer: when to ask why, a note, or the lead of the probes below.
    fn aside(&mut self, unit: &Unit, next: Option<&Body>, current: &mut Making) {
        let text = unit.text.clone();
        let is_rated = current.scale.is_some()
            || asks_agreement(&current.ask)
            || matches!(current.kind, Some(Kind::Agreement { .. }));
        let asks_why = why(&text).filter(|_| is_rated && current.why.is_none());
        if let Some(found) = asks_why {
            if !found.is_all {
                current.notes.push(text);
            }
            current.why = Some(found);
        } else if is_note(&text) {
            current.notes.push(text);
        } else if matches!(next, Some(Body::List(_))) && (leads_probes(&text) || leads(&text)) {
            current.offers_examples = Some(leads_examples(&text));
            current.probes.push(self.probe(ProbeRole::Lead, text));
        } else if leads_probes(&text) {
            current.probes.push(self.probe(ProbeRole::Question, text));
        } else if text.contains('?') {
            current.probes.push(self.probe(ProbeRole::Question, text));
        } else {
            current.notes.push(text);
        }
    }

    fn list(&mut self, list: &List, current: &mut Making) {
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

    fn finish(&mut self, mut making: Making, id: QuestionId) -> Question {
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
        }
    }

    fn kind(&self, making: &mut Making) -> Kind {
        match making.kind.take() {
            Some(Kind::Agreement {
                mut scale,
                statements,
                why_at,
                why,
            }) => {
                if let Some((points, _)) = making
                    .scale
                    .take_if(|(s, _)| scale.points.is_empty() && (s.from, s.to) == (scale.from, scale.to))
                {
                    scale.points = points.points;
                }
                let asked = crate::reading::scale::scale(&making.ask, self.lang);
                if let Some(points) =
                    asked.filter(|s| scale.points.is_empty() && (s.from, s.to) == (scale.from, scale.to))
                {
                    scale.points = points.points;
                }
                return Kind::Agreement {
                    scale,
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

    fn follow_up(&self, after_yes: bool, words: String) -> FollowUp {
        FollowUp {
            after_yes,
            text: Bilingual::only(self.lang, words),
            moved_in: Vec::new(),
        }
    }

    fn probe(&self, role: ProbeRole, words: String) -> Probe {
        Probe {
            role,
            text: Bilingual::only(self.lang, words),
        }
    }

    fn leave(&mut self, line: u32, text: String) {
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

fn agreement(scale: Scale, statements: Vec<Entry>) -> Kind {
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
