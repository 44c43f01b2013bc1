//! After the study: how each question served, what to change, and the next edition's first draft.

use super::Leading;
use crate::views::{LessonView, LessonsView, ProbeServedView, UnansweredView, WrittenView};
use crate::{Refused, files, kit_view};
use kit::{Bilingual, Kit, Lang, QuestionId};
use record::{Count, NoAnswer};
use review::Usefulness;
use std::path::Path;
use zeroize::Zeroizing;

/// A page of words on one question, and an end to what a page can send.
const MOST_BYTES: usize = 4 << 10;

impl Leading {
    /// Every question of the kit in use, with what may be told of how it served.
    pub fn lessons_read(&mut self) -> Result<LessonsView, Refused> {
        self.lead()?;
        let kit = self.kit()?;
        let served = self.answers.usefulness(self.floor());
        let lesson = |question: &kit::Question| {
            let told = served.iter().find(|it| it.question == question.id);
            let lesson = self.kits.lessons.get(&question.id);
            LessonView {
                question: question.id.to_string(),
                ask: kit_view::both(&question.ask),
                answered: told.and_then(|it| it.answered.exact()),
                at_least: told.and_then(|it| at_least(it.answered)),
                unanswered: told.map(unanswered).unwrap_or_default(),
                lines: told.and_then(|it| it.lines),
                probes: told.map(|it| probes(question, it)).unwrap_or_default(),
                // EXPOSE: the lead reads what the lead wrote.
                lesson: lesson.map(|text| text.expose().to_owned()).unwrap_or_default(),
            }
        };
        Ok(LessonsView {
            questions: kit.questions().map(lesson).collect(),
            interviews: self.answers.interviews(),
            floor: self.study.floor,
        })
    }

    /// What to change of one question next time, names replaced; nothing but white space takes it back. What is kept
    /// comes back.
    pub fn lesson_save(&mut self, question: &str, typed: Zeroizing<String>) -> Result<String, Refused> {
        let id = QuestionId(question.to_owned());
        if self.kit()?.question(&id).is_none() {
            return Err(Refused::new("bad_call"));
        }
        if typed.len() > MOST_BYTES {
            return Err(Refused::new("too_long"));
        }
        let before = self.kits.clone();
        let words = self.nameless(&typed);
        // EXPOSE: the page shows what was kept in the place of what was typed.
        let kept = words.expose().to_owned();
        if words.is_blank() {
            self.kits.lessons.remove(&id);
        } else {
            self.kits.lessons.insert(id, words);
        }
        self.save_kits(before)?;
        Ok(kept)
    }

    /// The kit as a file. "xlsform" and "json": the one in the making, or else the one in use; "next": the one in use
    /// with what to change as notes, for the next edition to begin from.
    pub fn making_write(&mut self, what: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        self.sit_down()?;
        let making = self.making.as_ref().map(|making| &making.kit);
        let bytes = match what {
            "xlsform" => kit::write_xlsform(making.or(self.kit.as_ref()).ok_or(Refused::new("no_kit"))?)?,
            "json" => kit::to_json(making.or(self.kit.as_ref()).ok_or(Refused::new("no_kit"))?).into_bytes(),
            "next" => kit::to_json(&self.next_edition()?).into_bytes(),
            _ => return Err(Refused::new("bad_call")),
        };
        files::write(place, &bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    fn next_edition(&self) -> Result<Kit, Refused> {
        let mut next = self.kit()?.clone();
        for question in next.sections.iter_mut().flat_map(|s| &mut s.questions) {
            let Some(lesson) = self.kits.lessons.get(&question.id) else {
                continue;
            };
            // EXPOSE: the lead writes this file, with the lead's own words in it.
            let text = lesson.expose();
            let (lang, before) = match super::is_french(text.as_bytes()) {
                true => (Lang::Fr, "À changer\u{A0}: "),
                false => (Lang::En, "To change: "),
            };
            question.notes.push(Bilingual::only(lang, format!("{before}{text}")));
        }
        Ok(next)
    }
}

fn at_least(count: Count) -> Option<u32> {
    match count {
        Count::AtLeast(people) => Some(people),
        Count::Exact(_) | Count::Below(_) => None,
    }
}

fn unanswered(told: &Usefulness) -> Vec<UnansweredView> {
    let named = |reason: &Option<NoAnswer>| match reason {
        Some(NoAnswer::NotAsked) => "not_asked",
        Some(NoAnswer::NoTime) => "no_time",
        Some(NoAnswer::Declined) => "declined",
        Some(NoAnswer::NotApplicable) => "not_applicable",
        None => "silent",
    };
    let view = |(reasons, count): &(Vec<Option<NoAnswer>>, Count)| UnansweredView {
        reasons: reasons.iter().map(|reason| named(reason).to_owned()).collect(),
        count: count.exact(),
    };
    told.unanswered.iter().map(view).collect()
}

fn probes(question: &kit::Question, told: &Usefulness) -> Vec<ProbeServedView> {
    let view = |(probe, asked): (&kit::Probe, &Count)| ProbeServedView {
        text: kit_view::both(&probe.text),
        asked: asked.exact(),
        at_least: at_least(*asked),
    };
    question.probes.iter().zip(&told.probes).map(view).collect()
}
