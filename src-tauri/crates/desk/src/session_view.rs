//! The interview as the window shows it, and what the window sends, as it is kept.

use crate::answer_state;
use crate::views::{AnswerView, EnteredView, LineView, RatedView};
use kit::Question;
use record::{Answer, Entered, Line, Mark, NoAnswer, Rated, Speaker};
use std::collections::BTreeMap;

/// Everything under one question.
pub(crate) fn answer(question: &Question, answer: &Answer) -> AnswerView {
    AnswerView {
        lines: answer.notes.iter().map(line).collect(),
        entered: answer.entered.as_ref().map(entered),
        no_answer: answer.no_answer.map(|reason| no_answer(reason).to_owned()),
        probes_asked: answer.probes_asked.iter().copied().collect(),
        state: answer_state::state(question, Some(answer)).as_str().into(),
        interviewer_agrees: answer.agreed.interviewer,
        note_taker_agrees: answer.agreed.note_taker,
        // EXPOSE: the two who wrote this line read it in their debrief.
        heard_differently: answer.heard_differently.as_ref().map(|heard| heard.expose().to_owned()),
    }
}

/// One line of notes.
pub(crate) fn line(line: &Line) -> LineView {
    LineView {
        speaker: speaker(line.speaker).into(),
        mark: line
            .mark
            .map(mark)
            .or(line.come_back.then_some("later"))
            .map(str::to_owned),
        own_words: line.own_words,
        // EXPOSE: the line is shown to the person whose vault it is in.
        text: line.text.expose().to_owned(),
        topic: line.topic.clone(),
    }
}

/// What was entered, for the window.
pub(crate) fn entered(entered: &Entered) -> EnteredView {
    match entered {
        Entered::Numbers(fields) => EnteredView::Numbers(fields.clone()),
        Entered::Bands(fields) => EnteredView::Bands(fields.clone()),
        Entered::Several(chosen) => EnteredView::Several(chosen.iter().cloned().collect()),
        Entered::YesNo(yes) => EnteredView::YesNo(*yes),
        Entered::Percent(cells) => EnteredView::Percent(
            cells
                .iter()
                .map(|((row, column), p)| (format!("{row} {column}"), *p))
                .collect(),
        ),
        Entered::Agreement(rated) => EnteredView::Agreement(
            rated
                .iter()
                .map(|(id, rated)| (id.clone(), self::rated(rated)))
                .collect(),
        ),
    }
}

/// What the window sent, as it is kept. `None`: it does not fit this question, or nothing is left of it.
pub(crate) fn kept(question: &Question, sent: EnteredView) -> Option<Entered> {
    use kit::Kind;
    let known = |entries: &[kit::Entry], id: &str| entries.iter().any(|e| e.id == id);
    match (&question.kind, sent) {
        (Kind::Numbers { fields }, EnteredView::Numbers(mut given)) => {
            given.retain(|id, _| known(fields, id));
            (!given.is_empty()).then_some(Entered::Numbers(given))
        }
        (Kind::Several { options }, EnteredView::Several(chosen)) => {
            let chosen: std::collections::BTreeSet<_> = chosen.into_iter().filter(|id| known(options, id)).collect();
            (!chosen.is_empty()).then_some(Entered::Several(chosen))
        }
        (Kind::YesNo { .. }, EnteredView::YesNo(yes)) => Some(Entered::YesNo(yes)),
        (Kind::Percent { rows, columns }, EnteredView::Percent(cells)) => {
            let cell = |(key, percent): (String, u8)| {
                let (row, column) = key.split_once(' ')?;
                let fits = known(rows, row) && known(columns, column) && percent <= 100;
                fits.then(|| ((row.to_owned(), column.to_owned()), percent))
            };
            let cells: BTreeMap<_, _> = cells.into_iter().filter_map(cell).collect();
            (!cells.is_empty()).then_some(Entered::Percent(cells))
        }
        (Kind::Agreement { scale, statements, .. }, EnteredView::Agreement(rated)) => {
            let fits = |id: &str, r: &RatedView| {
                known(statements, id) && r.rating.is_none_or(|n| (scale.from..=scale.to).contains(&n))
            };
            // A reason never arrives this way: it is typed, so it goes through the redactor.
            let rated: BTreeMap<_, _> = rated
                .into_iter()
                .filter(|(id, r)| fits(id, r))
                .map(|(id, r)| {
                    (
                        id,
                        Rated {
                            rating: r.rating,
                            why: None,
                        },
                    )
                })
                .collect();
            (!rated.is_empty()).then_some(Entered::Agreement(rated))
        }
        _ => None,
    }
}

/// For the window.
pub(crate) fn speaker(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::Director => "director",
        Speaker::DirectReport => "direct_report",
    }
}

/// For the window.
pub(crate) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::PainPoint => "pain",
        Mark::Success => "success",
        Mark::Idea => "idea",
        Mark::Progress => "progress",
    }
}

/// For the window.
pub(crate) fn no_answer(reason: NoAnswer) -> &'static str {
    match reason {
        NoAnswer::NotAsked => "not_asked",
        NoAnswer::Declined => "declined",
        NoAnswer::NoTime => "no_time",
        NoAnswer::NotApplicable => "not_applicable",
    }
}

fn rated(rated: &Rated) -> RatedView {
    // EXPOSE: the reason is shown to the person whose vault it is in.
    RatedView {
        rating: rated.rating,
        why: rated.why.as_ref().map(|why| why.expose().to_owned()),
    }
}
