//! The lists of choices.

use super::rows::{leftover, put};
use crate::speech::fold;
use crate::xlsform::columns::{Column, Words, columns};
use crate::xlsform::left::{FormLeftover, LeftCode};
use crate::xlsform::table::Table;
use crate::{Bilingual, Entry, Lang, Scale};
use std::collections::BTreeMap;

/// All lists by name.
pub(in crate::xlsform) struct Lists {
    sheet: String,
    lists: BTreeMap<String, List>,
}

/// One list.
#[derive(Clone, Debug, Default)]
pub(in crate::xlsform) struct List {
    pub choices: Vec<Choice>,
    is_used: bool,
}

/// One choice; the id of its entry is its name in the form.
#[derive(Clone, Debug)]
pub(in crate::xlsform) struct Choice {
    pub row: u32,
    pub entry: Entry,
}

impl Lists {
    pub fn read(table: &Table, default: Lang, left: &mut Vec<FormLeftover>) -> Self {
        let columns = columns(table);
        let mut lists: BTreeMap<String, List> = BTreeMap::new();
        for at in 0..table.rows.len() {
            let mut list = String::new();
            let mut entry = Entry::default();
            for column in 0..table.rows[at].len() {
                let words = table.cell(at, column);
                if words.is_empty() {
                    continue;
                }
                let mut leave = |code| left.push(leftover(table, at, column, code));
                let text = match columns.get(column).copied().unwrap_or(Column::Foreign) {
                    Column::List => {
                        list = words.to_owned();
                        continue;
                    }
                    Column::Name => {
                        entry.id = words.to_owned();
                        continue;
                    }
                    Column::Words(Words::Label, lang) => (&mut entry.label, lang),
                    Column::Words(Words::Detail, lang) => (&mut entry.detail, lang),
                    Column::Words(Words::Explanation, lang) => (&mut entry.explanation, lang),
                    Column::OtherLanguage => {
                        leave(LeftCode::Language);
                        continue;
                    }
                    Column::Machine => continue,
                    _ => {
                        leave(LeftCode::Column);
                        continue;
                    }
                };
                put(text.0, text.1.unwrap_or(default), words, &mut leave);
            }
            if list.is_empty() && entry.id.is_empty() && entry.label.is_empty() {
                continue;
            }
            let row = table.number(at);
            lists.entry(list).or_default().choices.push(Choice { row, entry });
        }
        Lists {
            sheet: table.name.clone(),
            lists,
        }
    }

    /// A list that a question asks with.
    pub fn take(&mut self, name: &str) -> Option<List> {
        let list = self.lists.get_mut(name)?;
        list.is_used = true;
        Some(list.clone())
    }

    /// Looks without using.
    pub fn see(&self, name: &str) -> Option<&List> {
        self.lists.get(name)
    }

    /// A choice that has no place in the kind its question became.
    pub fn leftover(&self, choice: &Choice, code: LeftCode) -> FormLeftover {
        FormLeftover {
            sheet: self.sheet.clone(),
            row: choice.row,
            column: String::new(),
            code,
            text: format!("{} {}", choice.entry.id, choice.entry.label.prefer(Lang::En))
                .trim()
                .to_owned(),
        }
    }

    pub fn leave_unused(&self, left: &mut Vec<FormLeftover>) {
        for list in self.lists.values().filter(|list| !list.is_used) {
            left.extend(list.choices.iter().map(|c| self.leftover(c, LeftCode::List)));
        }
    }
}

impl List {
    /// The names of yes and of no, when that is what the list asks; the other choices.
    pub fn yes_no(&self) -> Option<(&Choice, &Choice, Vec<&Choice>)> {
        let says = |choice: &Choice, words: &[&str]| {
            let sides = [choice.entry.label.side(Lang::En), choice.entry.label.side(Lang::Fr)];
            let mut said = sides.into_iter().flatten().chain([choice.entry.id.as_str()]);
            said.any(|text| words.contains(&fold(text).trim_matches(|c: char| !c.is_alphanumeric())))
        };
        let yes = self.choices.iter().find(|c| says(c, &["yes", "oui", "true", "vrai"]))?;
        let no = self.choices.iter().find(|c| says(c, &["no", "non", "false", "faux"]))?;
        let is_other = |c: &&Choice| c.row != yes.row && c.row != no.row;
        let others: Vec<&Choice> = self.choices.iter().filter(is_other).collect();
        // "Yes, always" among five others is a list, not a yes or a no.
        (others.len() <= 2).then_some((yes, no, others))
    }

    /// A scale: names that count up from 0 or 1, to 10 at most.
    pub fn scale(&self) -> Option<Scale> {
        let values: Option<Vec<u8>> = self.choices.iter().map(|c| c.entry.id.parse().ok()).collect();
        let values = values?;
        let (from, to) = (*values.first()?, *values.last()?);
        let counts_up = values.windows(2).all(|w| w[0].checked_add(1) == Some(w[1]));
        (counts_up && values.len() >= 2 && Scale::holds(from, to)).then(|| Scale {
            from,
            to,
            points: self.points(values.into_iter()),
        })
    }

    /// A scale whose points are choices in words, in their order.
    pub fn scale_by_order(&self) -> Option<Scale> {
        let to = u8::try_from(self.choices.len()).ok().filter(|n| (2..=10).contains(n))?;
        Some(Scale {
            from: 1,
            to,
            points: self.points(1..=to),
        })
    }

    /// A label that only repeats the figure names nothing.
    fn points(&self, values: impl Iterator<Item = u8>) -> Vec<(u8, Bilingual)> {
        let point = |(choice, value): (&Choice, u8)| {
            let side = |lang| {
                let words = choice.entry.label.side(lang).filter(|w| *w != value.to_string());
                words.map(str::to_owned)
            };
            let named = Bilingual {
                en: side(Lang::En),
                fr: side(Lang::Fr),
            };
            (!named.is_empty()).then_some((value, named))
        };
        self.choices.iter().zip(values).filter_map(point).collect()
    }
}
