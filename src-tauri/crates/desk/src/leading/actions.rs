//! What is to be done about what was heard.

use super::Leading;
use crate::Refused;
use crate::views::{ActionForm, ActionView, BothView};
use kit::Lang;
use record::{Action, ActionId, Horizon, NoteText, ThemeId};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// More than any report proposes.
const MOST_ACTIONS: usize = 200;

const HORIZONS: [(&str, Horizon); 4] = [
    ("soon", Horizon::Soon),
    ("year", Horizon::Year),
    ("next_edition", Horizon::NextEdition),
    ("later", Horizon::Later),
];

impl Leading {
    /// In the lead's order.
    pub fn actions_read(&self) -> Result<Vec<ActionView>, Refused> {
        Ok(self.draft.actions.iter().map(view).collect())
    }

    /// A new action at the end, or another wording of one that is there.
    pub fn action_save(&mut self, form: ActionForm) -> Result<Vec<ActionView>, Refused> {
        let horizon = HORIZONS.iter().find(|(name, _)| *name == form.horizon);
        let (_, horizon) = *horizon.ok_or(Refused::new("bad_call"))?;
        let words = self.nameless_both(form.words);
        if words.is_empty() {
            return Err(Refused::new("nothing_typed"));
        }
        let themes: Vec<ThemeId> = form.themes.into_iter().map(ThemeId).collect();
        if themes.iter().any(|theme| self.reading.theme(*theme).is_none()) {
            return Err(Refused::new("bad_call"));
        }
        let at = match form.action.map(ActionId) {
            None if self.draft.actions.len() >= MOST_ACTIONS => return Err(Refused::new("too_long")),
            None => None,
            Some(id) => Some(self.action_at(id)?),
        };
        let mut action = Action {
            id: ActionId(self.draft.last_action.saturating_add(1)),
            words,
            is_under_way: form.is_under_way,
            owner: self.nameless_both(form.owner),
            horizon,
            themes,
        };
        self.change_draft(|draft| match at {
            None => {
                draft.last_action = action.id.0;
                draft.actions.push(action);
            }
            Some(at) => {
                action.id = draft.actions[at].id;
                draft.actions[at] = action;
            }
        })?;
        self.actions_read()
    }

    /// Takes an action out.
    pub fn action_drop(&mut self, action: u32) -> Result<Vec<ActionView>, Refused> {
        let at = self.action_at(ActionId(action))?;
        self.change_draft(|draft| drop(draft.actions.remove(at)))?;
        self.actions_read()
    }

    /// Puts an action one place up or down; at the end of the list nothing happens.
    pub fn action_move(&mut self, action: u32, is_up: bool) -> Result<Vec<ActionView>, Refused> {
        let at = self.action_at(ActionId(action))?;
        let to = if is_up { at.checked_sub(1) } else { Some(at + 1) };
        if let Some(to) = to.filter(|to| *to < self.draft.actions.len()) {
            self.change_draft(|draft| draft.actions.swap(at, to))?;
        }
        self.actions_read()
    }

    fn action_at(&self, id: ActionId) -> Result<usize, Refused> {
        let at = self.draft.actions.iter().position(|action| action.id == id);
        at.ok_or(Refused::new("bad_call"))
    }

    /// Both languages through the door; a side without words is absent.
    fn nameless_both(&self, typed: BothView) -> BTreeMap<Lang, NoteText> {
        let sides = [(Lang::En, typed.en), (Lang::Fr, typed.fr)];
        let clean = sides
            .into_iter()
            .map(|(lang, typed)| (lang, self.nameless(&Zeroizing::new(typed.unwrap_or_default()))));
        clean.filter(|(_, words)| !words.is_blank()).collect()
    }
}

fn view(action: &Action) -> ActionView {
    let horizon = HORIZONS.iter().find(|(_, horizon)| *horizon == action.horizon);
    ActionView {
        action: action.id.0,
        words: both(&action.words),
        is_under_way: action.is_under_way,
        owner: both(&action.owner),
        horizon: horizon.map_or("", |(name, _)| name).to_owned(),
        themes: action.themes.iter().map(|theme| theme.0).collect(),
    }
}

/// What the lead wrote, for the lead's own screen.
pub(super) fn both(words: &BTreeMap<Lang, NoteText>) -> BothView {
    // EXPOSE: the lead reads what they wrote.
    let side = |lang| words.get(&lang).map(|text| text.expose().to_owned());
    BothView {
        en: side(Lang::En),
        fr: side(Lang::Fr),
    }
}
