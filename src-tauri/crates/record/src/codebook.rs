//! The lead's themes as a tree: moved, merged, split, taken away. No step loses a coding or makes one up.

use crate::reading::usual_colour;
use crate::{COLOURS, NoteText, Passage, Reading, Theme, ThemeId};
use std::collections::BTreeSet;

/// Why a theme cannot stand where it was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misplaced {
    /// There is no such theme.
    #[error("theme {} is not in the codebook", (.0).0)]
    Unknown(ThemeId),
    /// It would stand below itself.
    #[error("theme {} would stand below itself", (.0).0)]
    BelowItself(ThemeId),
    /// Only two different themes can be made one.
    #[error("theme {} cannot be merged with itself", (.0).0)]
    WithItself(ThemeId),
}

/// A theme in the order in which a codebook is read: each above what is a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Outlined<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// How many themes stand above it in its branch; 0 at the top.
    pub depth: u32,
}

impl ThemeId {
    /// Its letter, which stands beside its colour: A to Z, then AA. It never changes, whatever happens to others.
    pub fn letter(self) -> String {
        let (mut left, mut letters) = (self.0, Vec::new());
        while left > 0 {
            left -= 1;
            letters.push(b'A' + (left % 26) as u8);
            left /= 26;
        }
        letters.reverse();
        String::from_utf8(letters).unwrap_or_default()
    }
}

impl Reading {
    /// The codebook from top to bottom. A branch that was closed into a ring, which nothing here does, begins with its
    /// first theme: a damaged codebook is still read whole.
    pub fn outline(&self) -> Vec<Outlined<'_>> {
        let mut outline = Vec::with_capacity(self.themes.len());
        let mut seen = BTreeSet::new();
        let is_top = |theme: &&Theme| theme.part_of.is_none_or(|whole| self.theme(whole).is_none());
        for theme in self.themes.iter().filter(is_top).chain(&self.themes) {
            let mut waiting = vec![Outlined { theme, depth: 0 }];
            while let Some(next) = waiting.pop() {
                if !seen.insert(next.theme.id) {
                    continue;
                }
                outline.push(next);
                let parts = self.themes.iter().rev().filter(|it| it.part_of == Some(next.theme.id));
                waiting.extend(parts.map(|theme| Outlined {
                    theme,
                    depth: next.depth + 1,
                }));
            }
        }
        outline
    }

    /// A theme and everything that is a part of it, at any depth.
    pub fn branch(&self, theme: ThemeId) -> BTreeSet<ThemeId> {
        let mut branch = BTreeSet::from([theme]);
        let mut waiting = vec![theme];
        while let Some(whole) = waiting.pop() {
            let parts = self.themes.iter().filter(|it| it.part_of == Some(whole));
            waiting.extend(parts.map(|it| it.id).filter(|id| branch.insert(*id)));
        }
        branch
    }

    /// Where a theme was given by itself, its parts not counted.
    pub fn given(&self, theme: ThemeId) -> impl Iterator<Item = &Passage> {
        let given = self.codings.iter().filter(move |(_, themes)| themes.contains(&theme));
        given.map(|(passage, _)| passage)
    }

    /// Puts a theme, with all its parts, below another one or at the top. It comes last there.
    pub fn move_theme(&mut self, theme: ThemeId, under: Option<ThemeId>) -> Result<(), Misplaced> {
        let at = self.place(theme)?;
        if let Some(whole) = under {
            self.place(whole)?;
            if self.branch(theme).contains(&whole) {
                return Err(Misplaced::BelowItself(theme));
            }
        }
        if self.themes[at].part_of != under {
            let mut moved = self.themes.remove(at);
            moved.part_of = under;
            self.themes.push(moved);
        }
        Ok(())
    }

    /// Lets a theme change places with the one before it, or after it, on its level. `false`: it is the first or last.
    pub fn shift_theme(&mut self, theme: ThemeId, is_up: bool) -> Result<bool, Misplaced> {
        let at = self.place(theme)?;
        let whole = self.themes[at].part_of;
        let is_beside = |it: &(usize, &Theme)| it.1.part_of == whole && it.1.id != theme;
        let other = if is_up {
            self.themes[..at].iter().enumerate().rfind(is_beside)
        } else {
            self.themes.iter().enumerate().skip(at + 1).find(is_beside)
        };
        let other = other.map(|(other, _)| other);
        if let Some(other) = other {
            self.themes.swap(at, other);
        }
        Ok(other.is_some())
    }

    /// Makes two themes one: what had the first has the second, whose name and place stay. `note` is what is added to
    /// the description of the one that stays, when the lead wants the other's name kept there.
    pub fn merge_themes(&mut self, from: ThemeId, into: ThemeId, note: Option<NoteText>) -> Result<(), Misplaced> {
        let gone = self.place(from)?;
        self.place(into)?;
        if from == into {
            return Err(Misplaced::WithItself(from));
        }
        let above = self.themes[gone].part_of;
        let is_below = self.branch(from).contains(&into);
        for theme in &mut self.themes {
            if theme.id == into {
                // It stood somewhere below the one that goes: it takes its place, or it would hang in the air.
                theme.part_of = if is_below { above } else { theme.part_of };
                theme.description = note.clone().or_else(|| theme.description.take());
            } else if theme.part_of == Some(from) {
                theme.part_of = Some(into);
            }
        }
        self.themes.remove(gone);
        for themes in self.codings.values_mut() {
            if themes.remove(&from) {
                themes.insert(into);
            }
        }
        Ok(())
    }

    /// A new theme beside another one takes over some of the places where that one was given. What is not such a
    /// place is passed over.
    pub fn split_theme(
        &mut self,
        from: ThemeId,
        name: NoteText,
        passages: &BTreeSet<Passage>,
    ) -> Result<ThemeId, Misplaced> {
        let at = self.place(from)?;
        let whole = self.themes[at].part_of;
        let fresh = self.add_theme(name);
        // It stands right below the one that it was a part of until now.
        if let Some(mut theme) = self.themes.pop() {
            theme.part_of = whole;
            self.themes.insert(at + 1, theme);
        }
        for passage in passages {
            if let Some(themes) = self.codings.get_mut(passage)
                && themes.remove(&from)
            {
                themes.insert(fresh);
            }
        }
        Ok(fresh)
    }

    /// Takes a theme away; its parts move up to where it stood. How many places had no other theme, and have none now.
    pub fn remove_theme(&mut self, theme: ThemeId) -> Result<u32, Misplaced> {
        let at = self.place(theme)?;
        let gone = self.themes.remove(at);
        for part in self.themes.iter_mut().filter(|it| it.part_of == Some(theme)) {
            part.part_of = gone.part_of;
        }
        let before = self.codings.len();
        self.codings.retain(|_, themes| {
            themes.remove(&theme);
            !themes.is_empty()
        });
        Ok((before - self.codings.len()) as u32)
    }

    /// Gives a theme one of the eight colours.
    pub fn colour_theme(&mut self, theme: ThemeId, colour: u8) -> Result<(), Misplaced> {
        let at = self.place(theme)?;
        self.themes[at].colour = colour % COLOURS;
        Ok(())
    }

    /// The themes and where they were given, without quotes, memos and the report's words: what a second coder's desk
    /// is told.
    pub fn coding_alone(&self) -> Self {
        Self {
            themes: self.themes.clone(),
            codings: self.codings.clone(),
            last_theme: self.last_theme,
            ..Self::default()
        }
    }

    /// A theme that comes with a codebook: its colour is the one that its number would have, unless one is given.
    pub fn bring_theme(&mut self, name: NoteText, part_of: Option<ThemeId>, colour: Option<u8>) -> ThemeId {
        let id = self.add_theme(name);
        if let Some(theme) = self.themes.last_mut() {
            theme.part_of = part_of;
            theme.colour = colour.map_or(usual_colour(id), |colour| colour % COLOURS);
        }
        id
    }

    fn place(&self, theme: ThemeId) -> Result<usize, Misplaced> {
        let at = self.themes.iter().position(|it| it.id == theme);
        at.ok_or(Misplaced::Unknown(theme))
    }
}
