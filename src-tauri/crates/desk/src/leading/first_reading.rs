//! A first reading of invented interviews: a theme for each kind of line, some quotes, a summary.

use super::Leading;
use crate::Refused;
use crate::interviewing::placeholders;
use kit::Lang;
use record::{
    Anchor, Digest, Mark, NameCounts, NoteText, Passage, Reach, Reading, RecordId, RemarkOn, Remarks, Ruling,
    SealedSession, StudyId, ThemeId, ToSeal,
};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Quotes under one question.
const QUOTES: u32 = 2;
/// Lines that are looked at for them.
const TRIED: u32 = 12;

impl Leading {
    /// The study and the digest of its kit, for sessions that are invented.
    pub(crate) fn study_and_kit(&self) -> Result<(StudyId, Digest), Refused> {
        let kit = self.study.kit.as_ref().ok_or(Refused::new("no_kit"))?;
        Ok((self.study.id, kit.digest()))
    }

    /// Lays invented interviews on the desk of the sample, which has no machines to hand them over.
    pub(crate) fn lay_in(&mut self, sessions: Vec<SealedSession>) -> Result<(), Refused> {
        let named: Vec<(RecordId, SealedSession)> = sessions.into_iter().map(|s| (RecordId::fresh(), s)).collect();
        self.cabinet
            .put_all(named.iter().map(|(id, session)| (*id, ToSeal::from(session))))?;
        self.records.extend(named);
        self.lay_out();
        Ok(())
    }

    /// The sample's study was taught something, as one is after forty interviews.
    pub(crate) fn pretend_to_have_learned(&mut self) -> Result<(), Refused> {
        let mut learned = self.learned.clone();
        for session in self.records.values() {
            let lines = session.interview().answers.values().flat_map(|answer| &answer.notes);
            let counts = NameCounts {
                interviews: 1,
                found: lines.map(|line| placeholders(&line.text)).sum(),
                ..NameCounts::default()
            };
            learned.count(session.interview().lang.unwrap_or(Lang::En), &counts);
        }
        for (lang, given_back, hidden, debrief, missed) in [(Lang::En, 7, 3, 6, 1), (Lang::Fr, 4, 2, 5, 0)] {
            let by_people = NameCounts {
                given_back,
                hidden,
                debrief,
                missed,
                ..NameCounts::default()
            };
            learned.count(lang, &by_people);
        }
        for (words, ruling) in [
            ("Borealis", Ruling::Keep),
            ("Projet Lumen", Ruling::Keep),
            ("the one who keeps the old mainframe", Ruling::Hide),
            ("la seule du quatrième étage", Ruling::Hide),
        ] {
            learned.learn(words, ruling, Reach::Here);
        }
        self.cabinet.put(self.learned_record, &learned)?;
        self.know(learned);
        Ok(())
    }

    /// The sample's interviewers had something to say about the kit.
    pub(crate) fn pretend_to_have_heard(&mut self) -> Result<(), Refused> {
        let mut said = Remarks::default();
        for (on, words) in [
            (
                RemarkOn::Hard,
                "3.5: nobody has the percentages ready; send the two columns the day before",
            ),
            (RemarkOn::Hard, "4.2 : « équipe » se comprend de deux façons"),
            (RemarkOn::Missing, "rien sur l’accueil de ceux qui commencent"),
            (
                RemarkOn::Missing,
                "what a good week looks like; they came back to it on their own",
            ),
            (
                RemarkOn::Change,
                "the statements before the long questions, while everybody is fresh",
            ),
        ] {
            said.write(on, self.nameless(&Zeroizing::new(words.to_owned())));
            said.settle();
        }
        self.cabinet.put(self.remarks_record, &said)?;
        self.remarks = said;
        Ok(())
    }

    /// Reads all interviews once, as a lead would begin.
    pub(crate) fn read_first(&mut self, interviews: u32) -> Result<(), Refused> {
        let names = ["Waiting / Attente", "What helps / Ce qui aide", "Ideas / Idées"];
        let names = names.map(|name| self.nameless(&Zeroizing::new(name.to_owned())));
        let lines = self.marked_lines();
        self.change_reading(|reading| {
            let themes = names.map(|name| reading.add_theme(name));
            code(reading, &lines, themes);
        })?;
        let quotes = self.fitting_quotes(&lines);
        self.change_reading(|reading| quotes.into_iter().for_each(|passage| reading.quote(passage, true)))?;
        self.write_first(interviews)
    }

    /// The summary and a paragraph below each theme.
    fn write_first(&mut self, interviews: u32) -> Result<(), Refused> {
        let en =
            format!("{interviews} invented interviews were read for this sample. Waiting comes up in most of them.");
        let fr = format!(
            "{interviews} entretiens inventés ont été lus pour cet exemple. L’attente revient dans la plupart."
        );
        let mut said = vec![(Anchor::Part(1), en, fr)];
        let below = [
            (
                "Access, approvals and answers from elsewhere set the pace of the day.",
                "Les accès, les approbations et les réponses venues d’ailleurs donnent le rythme de la journée.",
            ),
            (
                "What helps is small and close: a team that finishes something, a manager who listens.",
                "Ce qui aide est petit et proche : une équipe qui termine quelque chose, une gestionnaire qui écoute.",
            ),
            (
                "Most ideas ask for one desk that follows a request to its end.",
                "La plupart des idées demandent un seul guichet qui suit une demande jusqu’au bout.",
            ),
        ];
        let themes = self.reading.themes.iter().map(|theme| Anchor::Theme(theme.id));
        said.extend(
            themes
                .zip(below)
                .map(|(theme, (en, fr))| (theme, en.to_owned(), fr.to_owned())),
        );
        let said: Vec<_> = said
            .into_iter()
            .map(|(under, en, fr)| {
                (
                    under,
                    self.nameless(&Zeroizing::new(en)),
                    self.nameless(&Zeroizing::new(fr)),
                )
            })
            .collect();
        self.change_draft(|draft| {
            for (under, en, fr) in said {
                let id = draft.add_paragraph(under, None);
                if let Some(fresh) = draft.paragraph_mut(id) {
                    fresh.write(Lang::En, en);
                    fresh.write(Lang::Fr, fr);
                }
            }
        })
    }

    /// Up to two lines of each question against which nothing speaks.
    fn fitting_quotes(&self, lines: &[(Passage, Mark, bool)]) -> Vec<Passage> {
        let mut chosen = Reading::default();
        let mut quoted: BTreeMap<_, (u32, u32)> = BTreeMap::new();
        self.with_rules(|lead, rules| {
            for (passage, _, is_quotable) in lines {
                let (so_far, tried) = quoted.entry(passage.question.clone()).or_default();
                if *is_quotable && *so_far < QUOTES && *tried < TRIED {
                    *tried += 1;
                    if lead.answers.could_quote(&chosen, passage, rules) {
                        *so_far += 1;
                        chosen.quote(passage.clone(), true);
                    }
                }
            }
        });
        chosen.quotes.into_iter().map(|quote| quote.passage).collect()
    }

    /// Every line with a mark: where it stands, its mark, and whether it could be quoted as it is.
    fn marked_lines(&self) -> Vec<(Passage, Mark, bool)> {
        let mut lines = Vec::new();
        for (record, session) in &self.records {
            for (question, answer) in &session.interview().answers {
                for (at, line) in answer.notes.iter().enumerate() {
                    if let Some(mark) = line.mark {
                        let passage = Passage::line(*record, question.clone(), at as u32);
                        lines.push((passage, mark, line.own_words && !has_placeholder(&line.text)));
                    }
                }
            }
        }
        lines
    }
}

fn code(reading: &mut Reading, lines: &[(Passage, Mark, bool)], [waiting, helps, ideas]: [ThemeId; 3]) {
    for (passage, mark, _) in lines {
        let theme = match mark {
            Mark::PainPoint => waiting,
            Mark::Success | Mark::Progress => helps,
            Mark::Idea => ideas,
        };
        reading.give(passage.clone(), theme, true);
    }
}

fn has_placeholder(text: &NoteText) -> bool {
    // EXPOSE: only whether a bracket stands in it.
    text.expose().contains('[')
}
