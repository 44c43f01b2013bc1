//! Themes: named, put in order, made one, taken apart. Every change is one step that can be taken back.

use super::codebook::Incoming;
use super::coders::Compared;
use super::{Leading, fresh_seed};
use crate::views::{CodebookView, StatementView, ThemeForm};
use crate::{Refused, kit_view};
use kit::Lang;
use record::{Anchor, Misplaced, NoteText, Passage, Spot, ThemeId};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// What lies on the table beside the codebook.
#[derive(Default)]
pub(super) struct Table {
    /// Where the theme that was read last was given, in the order shown.
    pub statements: Vec<Passage>,
    /// A codebook that was read and waits to be taken.
    pub incoming: Option<Vec<Incoming>>,
    /// A colleague's coding that was opened.
    pub colleague: Option<Compared>,
}

impl Leading {
    /// Names a theme, says what belongs to it, and gives it a colour.
    pub fn theme_save(&mut self, form: ThemeForm) -> Result<CodebookView, Refused> {
        let typed = |text: String| self.nameless(&Zeroizing::new(text));
        let unless_blank = |text: NoteText| (!text.is_blank()).then_some(text);
        let name = typed(form.name);
        if name.is_blank() {
            return Err(Refused::new("nothing_typed"));
        }
        let (name_fr, description) = (unless_blank(typed(form.name_fr)), unless_blank(typed(form.description)));
        let id = self.known(form.theme)?;
        self.change_reading(|reading| {
            if let Some(theme) = reading.themes.iter_mut().find(|theme| theme.id == id) {
                (theme.name, theme.name_fr, theme.description) = (name, name_fr, description);
            }
            reading.colour_theme(id, form.colour)
        })??;
        self.codebook_read()
    }

    /// Puts a theme below another one; 0: at the top.
    pub fn theme_move(&mut self, theme: u32, under: u32) -> Result<CodebookView, Refused> {
        let under = (under > 0).then_some(ThemeId(under));
        self.change_reading(|reading| reading.move_theme(ThemeId(theme), under))??;
        self.codebook_read()
    }

    /// Lets a theme change places with its neighbour. `way`: "up" or "down".
    pub fn theme_shift(&mut self, theme: u32, way: &str) -> Result<CodebookView, Refused> {
        let is_up = match way {
            "up" => true,
            "down" => false,
            _ => return Err(Refused::new("bad_call")),
        };
        self.change_reading(|reading| reading.shift_theme(ThemeId(theme), is_up))??;
        self.codebook_read()
    }

    /// Makes one theme of two. What stood below the one that goes in the report stands below the other, and so do its
    /// actions.
    pub fn theme_merge(&mut self, theme: u32, into: u32, is_noted: bool) -> Result<CodebookView, Refused> {
        let (from, into) = (ThemeId(theme), ThemeId(into));
        let note = if is_noted {
            Some(self.note_of(from, into)?)
        } else {
            None
        };
        self.change_reading(|reading| reading.merge_themes(from, into, note))??;
        let is_meant = |themes: &[ThemeId]| themes.contains(&from);
        let in_paragraphs = self.draft.paragraphs.iter().any(|it| it.under == Anchor::Theme(from));
        if in_paragraphs || self.draft.actions.iter().any(|action| is_meant(&action.themes)) {
            self.change_draft(|draft| {
                let below = draft.paragraphs.iter_mut().filter(|it| it.under == Anchor::Theme(from));
                below.for_each(|paragraph| paragraph.under = Anchor::Theme(into));
                for action in draft.actions.iter_mut().filter(|action| is_meant(&action.themes)) {
                    action.themes.retain(|theme| *theme != from && *theme != into);
                    action.themes.push(into);
                }
            })?;
        }
        self.codebook_read()
    }

    /// A new theme takes over some of the statements that were read last, by their places in that list ("0 3 7").
    pub fn theme_split(
        &mut self,
        theme: u32,
        statements: &str,
        name: Zeroizing<String>,
    ) -> Result<CodebookView, Refused> {
        let (theme, name) = (self.known(theme)?, self.nameless(&name));
        if name.is_blank() {
            return Err(Refused::new("nothing_typed"));
        }
        let place = |text: &str| {
            let at: usize = text.parse().map_err(|_| Refused::new("bad_call"))?;
            self.table.statements.get(at).cloned().ok_or(Refused::new("wall_moved"))
        };
        let passages: BTreeSet<Passage> = statements
            .split_ascii_whitespace()
            .map(place)
            .collect::<Result<_, _>>()?;
        let given: BTreeSet<&Passage> = self.reading.given(theme).collect();
        if passages.is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        if passages.iter().any(|passage| !given.contains(passage)) {
            return Err(Refused::new("wall_moved"));
        }
        self.change_reading(|reading| reading.split_theme(theme, name, &passages))??;
        self.codebook_read()
    }

    /// Takes a theme away; what had no other theme has none now.
    pub fn theme_remove(&mut self, theme: u32) -> Result<CodebookView, Refused> {
        self.change_reading(|reading| reading.remove_theme(ThemeId(theme)))??;
        self.codebook_read()
    }

    /// Where a theme was given, shuffled.
    pub fn theme_statements(&mut self, theme: u32) -> Result<Vec<StatementView>, Refused> {
        let theme = self.known(theme)?;
        let mut there: Vec<Passage> = self
            .reading
            .given(theme)
            .filter(|it| self.answers.holds(it))
            .cloned()
            .collect();
        review::shuffle(&mut there, fresh_seed());
        // Question by question: what was said to the same one reads together.
        there.sort_by_key(|passage| {
            self.kit
                .as_ref()
                .and_then(|kit| kit.questions().position(|it| it.id == passage.question))
        });
        let view = |(at, passage): (usize, &Passage)| {
            let session = self.records.get(&passage.record)?;
            let (text, own_words) = self.said(passage)?;
            Some(StatementView {
                statement: at as u32,
                question: passage.question.to_string(),
                lang: kit_view::lang(session.interview().lang.unwrap_or(Lang::En)),
                text,
                own_words,
            })
        };
        let views = there.iter().enumerate().filter_map(view).collect();
        self.table.statements = there;
        Ok(views)
    }

    /// The words of a passage, and whether they are somebody's own.
    fn said(&self, passage: &Passage) -> Option<(String, bool)> {
        let answer = self
            .records
            .get(&passage.record)?
            .interview()
            .answers
            .get(&passage.question)?;
        let is_own = passage
            .in_line()
            .and_then(|at| answer.notes.get(at as usize))
            .is_some_and(|line| line.own_words);
        let words = match &passage.spot {
            Spot::Answer => {
                // EXPOSE: the lead reads what they gave a theme to.
                let lines = answer.notes.iter().map(|line| line.text.expose());
                lines.collect::<Vec<_>>().join("\n")
            }
            // EXPOSE: the lead reads what they gave a theme to.
            _ => self.answers.words(passage)?.expose().to_owned(),
        };
        Some((words, is_own))
    }

    /// What is kept of a theme that goes: its name and its description below those of the one that stays.
    fn note_of(&self, from: ThemeId, into: ThemeId) -> Result<NoteText, Refused> {
        let [from, into] = [from, into].map(|id| self.reading.theme(id).ok_or(Refused::new("bad_call")));
        let (from, into) = (from?, into?);
        // EXPOSE: the lead's own words go back through the redactor.
        let said = |text: &Option<NoteText>| text.as_ref().map(|text| text.expose().to_owned());
        // EXPOSE: the lead's own words go back through the redactor.
        let name = from.name.expose().to_owned();
        let gone = match said(&from.description) {
            Some(description) => format!("{name}: {description}"),
            None => name,
        };
        let both: Vec<String> = said(&into.description).into_iter().chain([gone]).collect();
        Ok(self.nameless(&Zeroizing::new(both.join("\n"))))
    }

    pub(super) fn known(&self, theme: u32) -> Result<ThemeId, Refused> {
        let theme = self.reading.theme(ThemeId(theme)).ok_or(Refused::new("bad_call"))?;
        Ok(theme.id)
    }
}

impl From<Misplaced> for Refused {
    fn from(misplaced: Misplaced) -> Self {
        match misplaced {
            Misplaced::Unknown(_) => Refused::new("bad_call"),
            Misplaced::BelowItself(_) => Refused::new("theme_below_itself"),
            Misplaced::WithItself(_) => Refused::new("theme_with_itself"),
        }
    }
}
