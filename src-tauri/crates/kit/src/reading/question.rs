//! From the blocks of one question to what is asked, how it is answered, and what only the
//! interviewer sees.

use super::answers::agreement;
use super::chapter::{Draft, Part};
use super::entries::{body_words, row_words};
use super::grid::{Grid, grid};
use super::scale::{Why, is_only_scale, scale, why};
use crate::markdown::{Body, Rich, Unit};
use crate::speech::{asks_agreement, is_note, leads, leads_examples, leads_probes};
use crate::{FollowUp, Kind, Lang, Leftover, Probe, ProbeRole, Question, QuestionId, Scale};

/// A question while its blocks are being read.
#[derive(Default)]
pub(super) struct Making {
    pub ask: String,
    pub probes: Vec<Probe>,
    pub notes: Vec<String>,
    /// What a list or table has settled.
    pub kind: Option<Kind>,
    pub follow_ups: Vec<FollowUp>,
    /// A list of "yes" and "no", or of what follows either.
    pub is_yes_no: bool,
    /// With the words it was read from.
    pub scale: Option<(Scale, String)>,
    pub why: Option<Why>,
    /// Whether the probes that come next are examples.
    pub offers_examples: Option<bool>,
}

impl Making {
    /// The last scale counts; what an earlier line said stays with the interviewer.
    pub fn name_scale(&mut self, scale: Scale, source: String) {
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
        } else if leads_probes(&text) || text.contains('?') {
            current.probes.push(self.probe(ProbeRole::Question, text));
        } else {
            current.notes.push(text);
        }
    }
}
