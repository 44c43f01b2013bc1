//! A kit changed one step at a time. A step names its place the way the lint does, and either happens or leaves the
//! kit as it was. Question and entry ids never change by it: answers are filed under them.

mod fresh;
mod kinds;
mod list;
mod place;
#[cfg(test)]
mod tests;

use crate::{Kit, Lang, ProbeRole, QuestionId, ScriptPart};
pub use fresh::{Used, blank};
pub use kinds::KindName;
use list::List;
use thiserror::Error;

/// Words longer than any question, and an end to what a page can send.
pub const MOST_WORDS: usize = 4_000;

/// More of one thing than an interview can hold.
const MOST_OF_A_LIST: usize = 120;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Other words at a place; empty words take that side away.
    Say {
        /// "3.5", "3.5 r1", "section 2", "script 1" …
        at: String,
        /// Which words of an entry.
        field: Field,
        /// Which side.
        lang: Lang,
        /// The words.
        words: String,
    },
    /// One more, empty, before this position of a list.
    Add {
        /// "sections", "section 2 questions", "3.5 probes" …
        list: String,
        /// From 0; the length of the list: at its end.
        at: usize,
    },
    /// One less.
    Remove {
        /// As for [`Edit::Add`].
        list: String,
        /// From 0.
        at: usize,
    },
    /// Another place in its list, or in another list of the same kind.
    Move {
        /// As for [`Edit::Add`].
        list: String,
        /// From 0.
        from: usize,
        /// Where it stands afterwards, from 0.
        to: usize,
        /// The list it goes to; `None`: its own.
        into: Option<String>,
    },
    /// Another kind of answer; what fits both kinds stays.
    Kind {
        /// Which question.
        question: QuestionId,
        /// What it becomes.
        kind: KindName,
    },
    /// Ids by position, for a kit that was never in use.
    Number,
    /// A choice beside the words.
    Set {
        /// Where.
        at: String,
        /// What.
        setting: Setting,
    },
}

/// Which words of an entry are meant. Everything else has one text only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field {
    /// The words themselves.
    #[default]
    Words,
    /// What may be read out to explain them.
    Explanation,
    /// What stands in brackets.
    Detail,
}

/// A choice beside the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Minutes planned, of "script" or "section 2".
    Minutes(Option<u8>),
    /// Whether the answer to a question could tell who gave it.
    Identifies(bool),
    /// What a probe is for.
    Role(ProbeRole),
    /// What a paragraph of the script does.
    Part(ScriptPart),
    /// Whether a follow-up comes after a yes.
    AfterYes(bool),
    /// Ratings at which the interviewer asks why.
    WhyAt(Vec<u8>),
    /// The least number of a field.
    Least(Option<u32>),
    /// Its largest.
    Most(Option<u32>),
}

/// Why a step did not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// The kit changed since, or never had that place.
    #[error("the kit has no such place")]
    NoPlace,
    /// A list that is full.
    #[error("a list has at most {limit} entries")]
    TooMany {
        /// The most of it.
        limit: usize,
    },
    /// Words beyond any question.
    #[error("the words have more than {limit} characters")]
    TooLong {
        /// The most that is kept.
        limit: usize,
    },
    /// The least is above the most, or a rating is outside its scale.
    #[error("the numbers contradict each other")]
    Contradicts,
    /// Answers may be filed under the ids.
    #[error("the ids are in use")]
    InUse,
}

impl EditError {
    /// Names the sentence a person reads.
    pub fn code(self) -> &'static str {
        match self {
            EditError::NoPlace => "kit_no_place",
            EditError::TooMany { .. } => "kit_list_full",
            EditError::TooLong { .. } => "kit_words_long",
            EditError::Contradicts => "kit_numbers_contradict",
            EditError::InUse => "kit_ids_in_use",
        }
    }
}

/// Does one step. What comes back is the place one should stand at afterwards: what was added or moved, or the
/// neighbour of what is gone; `None`: where one was.
pub fn edit(kit: &mut Kit, used: &Used, step: Edit) -> Result<Option<String>, EditError> {
    let mut next = kit.clone();
    let place = apply(&mut next, used, step)?;
    for (section, number) in next.sections.iter_mut().zip(1..) {
        section.number = number;
    }
    next.settle_format();
    *kit = next;
    Ok(place)
}

fn apply(kit: &mut Kit, used: &Used, step: Edit) -> Result<Option<String>, EditError> {
    match step {
        Edit::Say { at, field, lang, words } => say(kit, &at, field, lang, &words).map(|()| None),
        Edit::Add { list, at } => {
            let fresh = fresh::Fresh::of(kit, used, &list);
            let mut here = List::of(kit, &list)?;
            if here.len() >= MOST_OF_A_LIST {
                return Err(EditError::TooMany { limit: MOST_OF_A_LIST });
            }
            here.add(at.min(here.len()), fresh);
            Ok(list::place(kit, &list, at))
        }
        Edit::Remove { list, at } => {
            let mut here = List::of(kit, &list)?;
            here.remove(at)?;
            let left = here.len();
            Ok(left
                .checked_sub(1)
                .and_then(|last| list::place(kit, &list, at.min(last))))
        }
        Edit::Move { list, from, to, into } => match into.filter(|into| *into != list) {
            None => {
                List::of(kit, &list)?.shift(from, to)?;
                Ok(list::place(kit, &list, to))
            }
            Some(into) => {
                let question = List::of(kit, &list)?.take_question(from)?;
                List::of(kit, &into)?.give_question(to, question)?;
                Ok(list::place(kit, &into, to))
            }
        },
        Edit::Kind { question, kind } => {
            kinds::become_kind(place::question(kit, &question.0)?, kind, used);
            Ok(None)
        }
        Edit::Number if used.is_empty() => {
            crate::reading::pair::number(kit);
            Ok(None)
        }
        Edit::Number => Err(EditError::InUse),
        Edit::Set { at, setting } => place::set(kit, &at, setting).map(|()| None),
    }
}

fn say(kit: &mut Kit, at: &str, field: Field, lang: Lang, words: &str) -> Result<(), EditError> {
    if words.chars().count() > MOST_WORDS {
        return Err(EditError::TooLong { limit: MOST_WORDS });
    }
    // A text is one paragraph in every format the kit goes out in.
    let plain: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let plain = plain.trim();
    let side = Some(plain).filter(|words| !words.is_empty()).map(str::to_owned);
    let text = place::text(kit, at, field)?;
    match lang {
        Lang::En => text.en = side,
        Lang::Fr => text.fr = side,
    }
    if at == "thanks" {
        kit.thanks.take_if(|thanks| thanks.text.is_empty());
    }
    Ok(())
}
