//! The kit in the making as the window shows it.

use super::Leading;
use super::kit_making::{Making, opened};
use crate::interviewing::placeholders;
use crate::views::{AdviceView, BothView, KitChangedView, KitMakingView, KitVersionView, LeftoverView, LintView};
use crate::{Refused, kit_view, numbered};
use kit::{Bilingual, Change, Changed, HOUR, Kit, advise, compare, planned_minutes};
use record::NoteText;
use redact::{Lang, RawNote, Roster};

impl Leading {
    pub(super) fn making_view(&mut self) -> Result<KitMakingView, Refused> {
        let versions = self.version_views()?;
        let Some(mut making) = self.making.take() else {
            return Ok(KitMakingView { versions, ..nothing() });
        };
        let mut advice: Vec<AdviceView> = advise(&making.kit)
            .iter()
            .map(|a| AdviceView {
                code: a.kind.code().to_owned(),
                place: a.place.clone(),
                stops: a.kind.stands_in_the_way(),
            })
            .collect();
        advice.extend(self.names_in(&mut making));
        let view = KitMakingView {
            is_whole: !advice.iter().any(|one| one.stops),
            is_used: self.kit.as_ref() == Some(&making.kit),
            advice,
            versions,
            ..view(&making)
        };
        self.making = Some(making);
        Ok(view)
    }

    /// A kit is read by everybody who is interviewed: what looks like a name in it is pointed at, and left to the lead,
    /// since a programme that is named in a question must stay named.
    fn names_in(&self, making: &mut Making) -> Vec<AdviceView> {
        let Making { kit, names, .. } = making;
        let mut looks_like = |text: &Bilingual| {
            let sides = [text.en.as_deref(), text.fr.as_deref()];
            sides.into_iter().flatten().any(|words| {
                if let Some(known) = names.get(words) {
                    return *known;
                }
                let raw = RawNote::typed(words);
                let read: NoteText = self
                    .redactor
                    .redact(raw, None, Lang::Mixed, &mut Roster::new())
                    .text
                    .into();
                let is_name = placeholders(&read) > words.matches('[').count() as u32;
                names.insert(words.to_owned(), is_name);
                is_name
            })
        };
        kit::places(kit)
            .into_iter()
            .filter(|(_, text)| looks_like(text))
            .map(|(place, _)| AdviceView {
                code: "may_be_name".to_owned(),
                place,
                stops: false,
            })
            .collect()
    }

    fn version_views(&self) -> Result<Vec<KitVersionView>, Refused> {
        let mut before: Option<Kit> = None;
        let mut views = Vec::new();
        for (version, number) in self.kits.versions.iter().zip(1..) {
            let kit = opened(&version.kit)?;
            let changes = before.as_ref().map(|before| compare(before, &kit)).unwrap_or_default();
            views.push(KitVersionView {
                number,
                month: version.month.to_string(),
                questions: numbered(&kit),
                changes: changes
                    .iter()
                    .filter(|c| c.change != Change::Same || c.is_around)
                    .map(changed)
                    .collect(),
            });
            before = Some(kit);
        }
        views.reverse();
        Ok(views)
    }
}

fn view(making: &Making) -> KitMakingView {
    let kit = &making.kit;
    let all = |texts: &[Bilingual]| -> Vec<BothView> { texts.iter().map(kit_view::both).collect() };
    let base = making.base.as_ref();
    KitMakingView {
        kit: Some(kit_view::kit(kit)),
        notes: all(&kit.notes),
        section_notes: kit.sections.iter().map(|s| all(&s.notes)).collect(),
        script_minutes: kit.script.minutes,
        minutes: kit.sections.iter().map(|s| s.minutes).collect(),
        planned: planned_minutes(kit),
        identifies: kit
            .questions()
            .filter(|q| q.identifies)
            .map(|q| q.id.to_string())
            .collect(),
        leftovers: kit.leftovers.iter().map(leftover).collect(),
        lint: kit::lint(kit).iter().map(lint).collect(),
        changes: base
            .map(|base| compare(base, kit).iter().map(changed).collect())
            .unwrap_or_default(),
        back: making.back.len() as u32,
        forth: making.forth.len() as u32,
        place: making.place.clone(),
        may_number: making.used.is_empty(),
        ..nothing()
    }
}

fn nothing() -> KitMakingView {
    KitMakingView {
        kit: None,
        notes: Vec::new(),
        section_notes: Vec::new(),
        script_minutes: None,
        minutes: Vec::new(),
        planned: 0,
        hour: HOUR,
        identifies: Vec::new(),
        leftovers: Vec::new(),
        lint: Vec::new(),
        advice: Vec::new(),
        changes: Vec::new(),
        back: 0,
        forth: 0,
        place: None,
        is_whole: false,
        is_used: false,
        may_number: false,
        versions: Vec::new(),
    }
}

pub(super) fn leftover(l: &kit::Leftover) -> LeftoverView {
    LeftoverView {
        lang: kit_view::lang(l.lang),
        line: l.line,
        text: l.text.clone(),
    }
}

pub(super) fn lint(f: &kit::Finding) -> LintView {
    LintView {
        code: f.kind.code().to_owned(),
        place: f.place.clone(),
        en: f.en.clone(),
        fr: f.fr.clone(),
    }
}

fn changed(changed: &Changed) -> KitChangedView {
    let change = match changed.change {
        Change::Same => "same",
        Change::Reworded => "reworded",
        Change::Replaced => "replaced",
        Change::New => "new",
        Change::Removed => "removed",
    };
    KitChangedView {
        question: changed.question.to_string(),
        change: change.to_owned(),
        langs: changed.langs.iter().map(|lang| kit_view::lang(*lang)).collect(),
        is_around: changed.is_around,
        ask: kit_view::both(&changed.ask),
    }
}
