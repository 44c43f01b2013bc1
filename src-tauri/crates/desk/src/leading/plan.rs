//! What the lead decides before the first interview: names, numbers, dates and rules.

use super::{Leading, floor, lead_of};
use crate::calendar::Window;
use crate::views::{DaysView, DivisionView, InvitedForm, NamedForm, PlanForm, PlanView, RulesForm};
use crate::{Refused, kit_lang, kit_view};
use kit::{Bilingual, Lang};
use record::{Days, Division, Month, Plan, Written};
use std::collections::BTreeSet;

/// More parts than any organisation tells apart.
const MOST_DIVISIONS: usize = 60;
/// More people than are ever invited.
const MOST_PEOPLE: u32 = 20_000;
/// Code points of a name.
const LONGEST_NAME: usize = 200;

impl Leading {
    /// Everything that was decided.
    pub fn plan_read(&mut self) -> Result<PlanView, Refused> {
        let lead = self.lead()?;
        let (rules, plan) = (&lead.rules, &self.plan);
        let written = |what: &Written| {
            let name = match what {
                Written::Papers => "papers",
                Written::Calendar => "calendar",
                Written::StudyFile => "study_file",
            };
            name.to_owned()
        };
        Ok(PlanView {
            title: kit_view::both(&self.study.title),
            edition: self.study.edition.clone(),
            asks_level: self.study.asks_level,
            langs: plan.langs.iter().map(|lang| kit_view::lang(*lang)).collect(),
            invited: lead.invited,
            target: plan.target,
            divisions: plan.divisions.iter().map(division_view).collect(),
            days: plan.days.as_ref().map(days_view),
            floor: self.study.floor,
            quotes_each: rules.quotes_each,
            rare_below: rules.rare_below,
            no_change_points: rules.no_change_points,
            keep_until: rules.keep_until.map(|month| month.to_string()),
            written: plan.written.iter().map(written).collect(),
            has_recovery: self.cabinet.vault().sheet().is_some(),
            given_away: self.papers_given_away(),
        })
    }

    /// Keeps one step.
    pub fn plan_save(&mut self, form: PlanForm) -> Result<PlanView, Refused> {
        self.only_lead()?;
        match form {
            PlanForm::Named(form) => self.name_study(form)?,
            PlanForm::Invited(form) => self.invite(form)?,
            PlanForm::Days(form) => self.set_days(form)?,
            PlanForm::Rules(form) => self.set_rules(form)?,
        }
        self.plan_read()
    }

    fn name_study(&mut self, form: NamedForm) -> Result<(), Refused> {
        let side = |side: Option<String>| side.map(|s| s.trim().to_owned()).filter(|s| !s.is_empty());
        let title = Bilingual {
            en: side(form.title.en),
            fr: side(form.title.fr),
        };
        let edition = form.edition.trim().to_owned();
        let texts = [title.en.as_deref(), title.fr.as_deref(), Some(edition.as_str())];
        if texts.iter().flatten().any(|text| text.chars().count() > LONGEST_NAME) {
            return Err(Refused::new("too_long"));
        }
        if title.is_empty() {
            return Err(Refused::new("nothing_typed"));
        }
        let langs: BTreeSet<Lang> = form.langs.into_iter().map(kit_lang).collect();
        if langs.is_empty() {
            return Err(Refused::new("language_missing"));
        }
        self.change_plan(|plan| plan.langs = langs)?;
        self.change_study(|study| {
            (study.title, study.edition, study.asks_level) = (title, edition, form.asks_level);
            Ok(())
        })
    }

    fn invite(&mut self, form: InvitedForm) -> Result<(), Refused> {
        let divisions: Vec<DivisionView> = form
            .divisions
            .into_iter()
            .filter(|one| !one.name.trim().is_empty() || one.invited > 0)
            .collect();
        if divisions.len() > MOST_DIVISIONS || divisions.iter().any(|one| one.name.chars().count() > LONGEST_NAME) {
            return Err(Refused::new("too_long"));
        }
        if form.invited > MOST_PEOPLE || form.target > MOST_PEOPLE {
            return Err(Refused::new("number_unclear"));
        }
        for (row, one) in divisions.iter().enumerate() {
            let is_known = divisions[..row].iter().any(|before| is_same(&before.name, &one.name));
            if one.name.trim().is_empty() || is_known {
                return Err(Refused::about("division_unclear", row + 1));
            }
            if one.invited > MOST_PEOPLE || one.heard.saturating_add(one.booked) > one.invited {
                return Err(Refused::about("division_numbers", row + 1));
            }
        }
        let divisions: Vec<Division> = divisions
            .into_iter()
            .map(|one| Division {
                name: one.name.trim().to_owned(),
                invited: one.invited,
                booked: one.booked,
                heard: one.heard,
            })
            .collect();
        self.change_plan(|plan| (plan.target, plan.divisions) = (form.target, divisions))?;
        self.change_study(|study| {
            lead_of(study)?.invited = form.invited;
            Ok(())
        })
    }

    fn set_days(&mut self, form: DaysView) -> Result<(), Refused> {
        // What the calendar cannot read is not kept.
        window(&form)?.slots()?;
        let days = Days {
            from: form.from.trim().to_owned(),
            to: form.to.trim().to_owned(),
            hours: form.hours.trim().to_owned(),
            minutes: form.minutes,
            without: form.without.iter().map(|day| day.trim().to_owned()).collect(),
        };
        self.change_plan(|plan| {
            if plan.days.as_ref() != Some(&days) {
                plan.written.remove(&Written::Calendar);
            }
            plan.days = Some(days);
        })
    }

    fn set_rules(&mut self, form: RulesForm) -> Result<(), Refused> {
        let month = form.keep_until.trim();
        let keep_until = match month {
            "" => None,
            month => Some(month.parse::<Month>().map_err(|_| Refused::new("month_unclear"))?),
        };
        if keep_until.is_some_and(|month| month < self.clock.month()) {
            return Err(Refused::new("month_past"));
        }
        let is_fine = (1..=20).contains(&form.quotes_each)
            && (2..=1_000).contains(&form.rare_below)
            && (1..=100).contains(&form.no_change_points)
            && form.floor <= 1_000;
        if !is_fine {
            return Err(Refused::new("number_unclear"));
        }
        self.change_study(|study| {
            study.floor = floor(form.floor).people() as u16;
            let rules = &mut lead_of(study)?.rules;
            (rules.quotes_each, rules.rare_below) = (form.quotes_each, form.rare_below);
            (rules.no_change_points, rules.keep_until) = (form.no_change_points, keep_until);
            Ok(())
        })
    }

    /// Changes the plan, on the disk and here, or not at all.
    pub(super) fn change_plan(&mut self, change: impl FnOnce(&mut Plan)) -> Result<(), Refused> {
        let mut plan = self.plan.clone();
        change(&mut plan);
        if plan != self.plan {
            self.cabinet.put(self.plan_record, &plan)?;
            self.plan = plan;
        }
        Ok(())
    }

    /// Something was written to a file; a plan that already knows it is left alone.
    pub(super) fn plan_wrote(&mut self, what: Written) -> Result<(), Refused> {
        self.change_plan(|plan| {
            plan.written.insert(what);
        })
    }
}

/// Whether two names are the same to a person.
pub(super) fn is_same(a: &str, b: &str) -> bool {
    let bare = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    bare(a) == bare(b)
}

pub(super) fn window(days: &DaysView) -> Result<Window, Refused> {
    Window::read(&days.from, &days.to, &days.hours, days.minutes, &days.without)
}

pub(super) fn days_view(days: &Days) -> DaysView {
    DaysView {
        from: days.from.clone(),
        to: days.to.clone(),
        hours: days.hours.clone(),
        minutes: days.minutes,
        without: days.without.clone(),
    }
}

pub(super) fn division_view(division: &Division) -> DivisionView {
    DivisionView {
        name: division.name.clone(),
        invited: division.invited,
        booked: division.booked,
        heard: division.heard,
    }
}

/// The language of the study behind a language of the window.
pub(super) fn language(word: &str) -> Result<Lang, Refused> {
    match word {
        "en" => Ok(Lang::En),
        "fr" => Ok(Lang::Fr),
        _ => Err(Refused::new("bad_call")),
    }
}
