//! Could someone be recognised? How many share the details that would be kept, and what the two do about it.

use super::Interviewing;
use crate::Refused;
use crate::population::{self, Details};
use crate::views::{BothView, DebriefView, DetailView, RiskView};
use kit::Kind;
use record::{Coarse, Coarser, Entered, OpenSession, band_covers, wider_band};
use std::collections::BTreeSet;

impl Interviewing {
    /// Makes a detail coarser at the seal, or takes that back. It is kept, so that a crash does not undo it.
    pub fn detail_coarsen(&mut self, detail: &str, remedy: &str) -> Result<DebriefView, Refused> {
        let bad = || Refused::new("bad_call");
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let next = match remedy {
            "back" => without(live.session.coarser(), detail).ok_or_else(bad)?,
            "merge" | "drop" => self.with(&live.session, detail, remedy).ok_or_else(bad)?,
            _ => return Err(bad()),
        };
        *self.live()?.session.coarser_mut() = next;
        self.save_session()?;
        self.debrief_read()
    }

    /// How many share the details that the record would keep now, and what each remedy would give.
    pub(super) fn risk(&self, session: &OpenSession) -> RiskView {
        let people = self.shared_by(session, session.coarser());
        let aim = self.study.floor;
        let state = match () {
            () if self.study.population.is_empty() => "none",
            () if people < u32::from(aim) => "below",
            () => "enough",
        };
        let details = ["size", "work", "lang", "level"];
        RiskView {
            state: state.to_owned(),
            people,
            aim,
            details: details.iter().filter_map(|it| self.detail(session, it)).collect(),
        }
    }

    fn detail(&self, session: &OpenSession, detail: &str) -> Option<DetailView> {
        let coarser = session.coarser();
        let is_coarser = without(coarser, detail).is_some_and(|fine| fine != *coarser);
        let value = self.value(session, coarser, detail);
        if value.is_none() && !is_coarser {
            return None;
        }
        let next = ["merge", "drop"]
            .into_iter()
            .find_map(|remedy| Some((remedy, self.with(session, detail, remedy)?)));
        let then = next.as_ref().map_or(coarser, |(_, then)| then);
        Some(DetailView {
            detail: detail.to_owned(),
            value,
            remedy: next.as_ref().map(|(remedy, _)| (*remedy).to_owned()),
            then_value: next.as_ref().and_then(|(_, then)| self.value(session, then, detail)),
            then_people: self.shared_by(session, then),
            is_coarser,
        })
    }

    fn shared_by(&self, session: &OpenSession, coarser: &Coarser) -> u32 {
        let details = Details {
            level: session.interview().level.filter(|_| !coarser.drops_level),
            size: self.size(session, coarser).and_then(band_covers),
            lang: session.interview().lang,
            work: self.work(session, coarser).cloned(),
        };
        details.shared_by(&self.study.population)
    }

    /// What would be kept of a detail, for the window: words, or the code of a level or a language.
    fn value(&self, session: &OpenSession, coarser: &Coarser, detail: &str) -> Option<BothView> {
        let code = |code: &str| BothView {
            en: Some(code.to_owned()),
            fr: Some(code.to_owned()),
        };
        match detail {
            "size" => self.size(session, coarser).map(|band| code(&band.replace('-', "–"))),
            "work" => self.work(session, coarser).map(|chosen| self.work_words(chosen)),
            "lang" => session.interview().lang.map(|lang| code(lang.tag())),
            _ => {
                let level = session.interview().level.filter(|_| !coarser.drops_level);
                level.map(|level| code(population::level_code(level)))
            }
        }
    }

    /// The band of the team's size that would be kept. Where the first number is missing, the largest tells most.
    fn size(&self, session: &OpenSession, coarser: &Coarser) -> Option<&'static str> {
        let number = self.number(session)?;
        match &coarser.size {
            None => Some(wider_band(number, 0)),
            Some((_, Coarse::Wider(steps))) => Some(wider_band(number, *steps)),
            Some((_, Coarse::Dropped)) => None,
        }
    }

    fn number(&self, session: &OpenSession) -> Option<u32> {
        let question = population::size_question(&self.kit)?;
        let Kind::Numbers { fields } = &question.kind else {
            return None;
        };
        let Some(Entered::Numbers(given)) = &session.answer(&question.id)?.entered else {
            return None;
        };
        let first = fields.first().and_then(|field| given.get(&field.id));
        first.or_else(|| given.values().max()).copied()
    }

    fn work<'a>(&self, session: &'a OpenSession, coarser: &Coarser) -> Option<&'a BTreeSet<String>> {
        let question = population::work_question(&self.kit).filter(|_| coarser.drops_work.is_none())?;
        match &session.answer(&question.id)?.entered {
            Some(Entered::Several(chosen)) => Some(chosen),
            _ => None,
        }
    }

    fn work_words(&self, chosen: &BTreeSet<String>) -> BothView {
        let picked = || {
            population::kinds_of_work(&self.kit)
                .iter()
                .filter(|option| chosen.contains(&option.id))
        };
        let side = |lang| {
            let words: Vec<&str> = picked().map(|option| option.label.prefer(lang)).collect();
            Some(words.join(", "))
        };
        BothView {
            en: side(kit::Lang::En),
            fr: side(kit::Lang::Fr),
        }
    }

    /// One step coarser. `None`: there is no such step.
    fn with(&self, session: &OpenSession, detail: &str, remedy: &str) -> Option<Coarser> {
        let mut next = session.coarser().clone();
        match (detail, remedy) {
            ("size", "merge") => {
                let steps = match &next.size {
                    None => 0,
                    Some((_, Coarse::Wider(steps))) => *steps,
                    Some((_, Coarse::Dropped)) => return None,
                };
                let number = self.number(session)?;
                let wider = steps.checked_add(1)?;
                if wider_band(number, steps) == wider_band(number, wider) {
                    return None;
                }
                next.size = Some((population::size_question(&self.kit)?.id.clone(), Coarse::Wider(wider)));
            }
            ("size", "drop") => {
                self.size(session, session.coarser())?;
                next.size = Some((population::size_question(&self.kit)?.id.clone(), Coarse::Dropped));
            }
            ("work", "drop") => {
                self.work(session, session.coarser())?;
                next.drops_work = Some(population::work_question(&self.kit)?.id.clone());
            }
            ("level", "drop") => {
                session.interview().level.filter(|_| !next.drops_level)?;
                next.drops_level = true;
            }
            // The notes themselves are in the language: leaving it out would hide nothing.
            _ => return None,
        }
        Some(next)
    }
}

/// As it was before this detail was made coarser. `None`: there is no such detail.
fn without(coarser: &Coarser, detail: &str) -> Option<Coarser> {
    let mut back = coarser.clone();
    match detail {
        "size" => back.size = None,
        "work" => back.drops_work = None,
        "level" => back.drops_level = false,
        "lang" => {}
        _ => return None,
    }
    Some(back)
}
