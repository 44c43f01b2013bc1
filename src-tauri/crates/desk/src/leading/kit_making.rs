//! The kit in the making: begun, changed one step at a time, put into use. Each step is in the vault before it counts.
//!
//! What can be taken back is in memory only, and gone with the lock.

use super::{Leading, kit_steps};
use crate::Refused;
use crate::views::{KitChangeForm, KitMakingView, LeadView, ParticipantView};
use kit::{Edit, Field, Kit, Lang, Used, advise, participant_text};
use record::KitText;
use std::collections::{HashMap, VecDeque};

/// Steps that can be taken back. The oldest falls off.
const MOST_STEPS: usize = 100;

/// The kit that is being written.
pub(super) struct Making {
    pub kit: Kit,
    /// What it began from, or the version in use: changes are told against it.
    pub base: Option<Kit>,
    /// Ids that may not be given again.
    pub used: Used,
    pub back: VecDeque<Kit>,
    pub forth: Vec<Kit>,
    /// Where words are being typed: they are one step, however many pauses they have.
    typing: Option<(String, Field, Lang)>,
    /// Where one should stand now.
    pub place: Option<String>,
    /// Whether a text holds what looks like a name, by its words.
    pub names: HashMap<String, bool>,
}

impl Making {
    fn taken(&mut self, next: Kit, typing: Option<(String, Field, Lang)>) {
        let before = std::mem::replace(&mut self.kit, next);
        let goes_on = typing.is_some() && self.typing == typing;
        self.typing = typing;
        self.forth.clear();
        if goes_on && !self.back.is_empty() {
            return;
        }
        if self.back.len() == MOST_STEPS {
            self.back.pop_front();
        }
        self.back.push_back(before);
    }
}

impl Leading {
    /// The kit in the making, with everything there is to know of it.
    pub fn making_read(&mut self) -> Result<KitMakingView, Refused> {
        self.sit_down()?;
        if let Some(making) = &mut self.making {
            making.place = None;
        }
        self.making_view()
    }

    /// Begins anew: "scratch", "sample", "used" (the study's own) or "picked" (the file that was just read).
    pub fn making_begin(&mut self, from: &str) -> Result<KitMakingView, Refused> {
        self.lead()?;
        let (kit, began_from) = match from {
            "scratch" => (kit::blank(), None),
            "sample" => (kit::sample(), None),
            "used" => (self.kit()?.clone(), self.study.kit.clone()),
            "picked" => self.picked.taken_to_edit()?,
            _ => return Err(Refused::new("bad_call")),
        };
        let before = self.kits.clone();
        self.kits.draft = Some(KitText::new(kit::to_json(&kit)));
        self.kits.began_from = began_from;
        self.save_kits(before)?;
        self.making = None;
        self.sit_down()?;
        self.making_view()
    }

    /// One step.
    pub fn making_change(&mut self, form: KitChangeForm) -> Result<KitMakingView, Refused> {
        let step = kit_steps::read(form)?;
        self.sit_down()?;
        let making = self.making.as_ref().ok_or(Refused::new("no_kit"))?;
        let typing = match &step {
            Edit::Say { at, field, lang, .. } => Some((at.clone(), *field, *lang)),
            _ => None,
        };
        let mut next = making.kit.clone();
        let place = kit::edit(&mut next, &making.used, step)?;
        if next != making.kit {
            self.keep_making(&next)?;
            if let Some(making) = &mut self.making {
                making.taken(next, typing);
            }
        }
        if let Some(making) = &mut self.making {
            making.place = place;
        }
        self.making_view()
    }

    /// Takes the last step back, or does the one again that was taken back: "back", "forth".
    pub fn making_step(&mut self, way: &str) -> Result<KitMakingView, Refused> {
        self.sit_down()?;
        let making = self.making.as_mut().ok_or(Refused::new("no_kit"))?;
        let next = match way {
            "back" => making.back.back().cloned(),
            "forth" => making.forth.last().cloned(),
            _ => return Err(Refused::new("bad_call")),
        };
        if let Some(next) = next {
            self.keep_making(&next)?;
            if let Some(making) = &mut self.making {
                let before = std::mem::replace(&mut making.kit, next);
                making.typing = None;
                if way == "back" {
                    making.back.pop_back();
                    making.forth.push(before);
                } else {
                    making.forth.pop();
                    making.back.push_back(before);
                }
            }
        }
        self.making_read()
    }

    /// The study asks by this kit from now on. Once interviews were imported it has to ask all that they answer.
    pub fn making_use(&mut self) -> Result<LeadView, Refused> {
        self.only_lead()?;
        self.sit_down()?;
        let making = self.making.as_ref().ok_or(Refused::new("no_kit"))?;
        self.may_take(&making.kit)?;
        let stops = advise(&making.kit)
            .iter()
            .filter(|a| a.kind.stands_in_the_way())
            .count();
        if stops > 0 {
            return Err(Refused::about("kit_unfinished", stops));
        }
        let mut kit = making.kit.clone();
        // What nobody understood was looked at; answers do not come from it.
        kit.leftovers.clear();
        self.take_kit(kit)?;
        self.lead_state()
    }

    /// What a participant may hear or be given of the kit in the making.
    pub fn participant_read(&mut self) -> Result<ParticipantView, Refused> {
        self.sit_down()?;
        let making = self.making.as_ref().ok_or(Refused::new("no_kit"))?;
        Ok(ParticipantView {
            en: participant_text(&making.kit, Lang::En),
            fr: participant_text(&making.kit, Lang::Fr),
        })
    }

    /// Opens what is kept of the kit in the making, when it is not on the desk yet.
    pub(super) fn sit_down(&mut self) -> Result<(), Refused> {
        self.lead()?;
        if self.making.is_some() {
            return Ok(());
        }
        let Some(draft) = &self.kits.draft else { return Ok(()) };
        let kit = opened(draft)?;
        let began = self.kits.began_from.as_ref().map(opened).transpose()?;
        let mut used = Used::default();
        for version in &self.kits.versions {
            used.add(&opened(&version.kit)?);
        }
        self.kit.iter().chain(&began).for_each(|kit| used.add(kit));
        let known = kit::places(&kit).into_iter().map(|(_, text)| text);
        let names = known
            .flat_map(|text| text.en.iter().chain(&text.fr))
            .map(|words| (words.clone(), false))
            .collect();
        self.making = Some(Making {
            base: began.or_else(|| self.kit.clone()),
            kit,
            used,
            back: VecDeque::new(),
            forth: Vec::new(),
            typing: None,
            place: None,
            // What came from a file was read by people before; what is typed here is looked at.
            names,
        });
        Ok(())
    }

    fn keep_making(&mut self, kit: &Kit) -> Result<(), Refused> {
        let before = self.kits.clone();
        self.kits.draft = Some(KitText::new(kit::to_json(kit)));
        self.save_kits(before)
    }

    pub(super) fn save_kits(&mut self, before: record::Kits) -> Result<(), Refused> {
        let kept = self.cabinet.put(self.kits_record, &self.kits);
        kept.inspect_err(|_| self.kits = before)
    }
}

/// A kit that we wrote, so it reads.
pub(super) fn opened(text: &KitText) -> Result<Kit, Refused> {
    Ok(kit::from_json(text.as_str().as_bytes())?)
}
