//! Between typed words and the engine.

use crate::offsets;
use crate::views::FindView;
use kit::QuestionId;
use record::{Answer, Entered, NameCounts, NoteText, OpenSession};
use redact::{Find, Lang, Roster};

/// The language the engine expects most of: the one the participant chose. It reads both in any case.
pub(super) fn spoken(session: &OpenSession) -> Lang {
    match session.interview().lang {
        Some(kit::Lang::En) => Lang::En,
        Some(kit::Lang::Fr) => Lang::Fr,
        None => Lang::Mixed,
    }
}

/// Finds for the window, in UTF-16 units.
pub(super) fn finds(text: &str, finds: &[Find]) -> Vec<FindView> {
    let units = offsets::utf16_units(text, finds.iter().flat_map(|find| [find.start, find.end]));
    let view = |(find, at): (&Find, &[u32])| FindView {
        from: at[0],
        to: at[1],
        placeholder: find.placeholder.clone(),
        label: find.label.as_str().to_owned(),
        find: find.id,
    };
    finds.iter().zip(units.chunks_exact(2)).map(view).collect()
}

/// Placeholders that stand in the interview now.
pub(super) fn hidden_in(session: &OpenSession) -> u32 {
    session
        .interview()
        .answers
        .values()
        .flat_map(texts)
        .map(placeholders)
        .sum()
}

/// Placeholders that stand in a text.
pub(crate) fn placeholders(text: &NoteText) -> u32 {
    // EXPOSE: only the opening brackets are counted.
    text.expose().matches('[').count() as u32
}

/// What an interview adds to the study's counts: what the two did by hand, and what the program found before them.
pub(super) fn counts(session: &OpenSession) -> NameCounts {
    let by_hand = session.by_hand();
    NameCounts {
        interviews: 1,
        found: hidden_in(session).saturating_sub(by_hand.by_people()),
        ..*by_hand
    }
}

/// The language an interview is counted under.
pub(super) fn lang(session: &OpenSession) -> kit::Lang {
    session.interview().lang.unwrap_or(kit::Lang::En)
}

/// Who is named from now on, after a lock or a crash: nobody gets the number of somebody who stands in these notes.
pub(super) fn roster_after(session: &OpenSession) -> Roster {
    let answers = session.interview().answers.values();
    // EXPOSE: only the numbers of the placeholders are read.
    Roster::after(answers.flat_map(texts).map(NoteText::expose))
}

/// Every text under a question.
fn texts(answer: &Answer) -> impl Iterator<Item = &NoteText> {
    let whys = match &answer.entered {
        Some(Entered::Agreement(rated)) => Some(rated.values().filter_map(|rated| rated.why.as_ref())),
        _ => None,
    };
    let lines = answer.notes.iter().map(|line| &line.text);
    lines.chain(&answer.heard_differently).chain(whys.into_iter().flatten())
}

/// Puts every text of the interview through `change`; gives back what changed.
pub(super) fn go_through(
    session: &mut OpenSession,
    mut change: impl FnMut(&QuestionId, &NoteText) -> NoteText,
) -> Vec<Changed> {
    let mut all = Vec::new();
    let answers = session.interview().answers.clone();
    for (id, answer) in answers {
        let mut changed = |before: &NoteText| {
            let after = change(&id, before);
            if after != *before {
                let (question, before, after) = (id.clone(), before.clone(), after.clone());
                all.push(Changed {
                    question,
                    before,
                    after,
                });
            }
            after
        };
        let mut lines = answer.notes.clone();
        lines.iter_mut().for_each(|line| line.text = changed(&line.text));
        if lines != answer.notes {
            session.note(&id, lines);
        }
        if let Some(heard) = &answer.heard_differently {
            let again = changed(heard);
            session.hear_differently(&id, Some(again));
        }
        if let Some(Entered::Agreement(rated)) = &answer.entered {
            for (statement, rated) in rated {
                if let Some(why) = &rated.why {
                    let again = changed(why);
                    session.say_why(&id, statement, Some(again));
                }
            }
        }
    }
    all
}

/// A text of the interview that became another.
pub(super) struct Changed {
    pub(super) question: QuestionId,
    pub(super) before: NoteText,
    pub(super) after: NoteText,
}

impl Changed {
    /// Placeholders that it gained.
    pub(super) fn gained(&self) -> u32 {
        placeholders(&self.after).saturating_sub(placeholders(&self.before))
    }
}
