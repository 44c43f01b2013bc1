//! What the place "Then and now" shows.

use super::Leading;
use crate::views::{AskedThenView, BothView, EditionView, ThenQuestionView, ThenRowView, ThenView, ToldView};
use crate::{Refused, kit_view};
use record::{Figures, Relation};
use report::chart::slope::{Span, slope};
use review::{Compared, Comparison, Of, Row, Told, Within};

impl Leading {
    /// This edition beside the one before.
    pub fn then_read(&mut self) -> Result<ThenView, Refused> {
        let now = edition(self.released()?.figures());
        let no_change = u32::from(self.lead()?.rules.no_change_points);
        let (Some(comparison), Some(earlier)) = (self.comparison()?, &self.draft.earlier) else {
            return Ok(ThenView {
                earlier: None,
                now,
                no_change,
                one_person: None,
                comparable: 0,
                span: (0, 100),
                questions: vec![],
                themes: vec![],
                asked_then: vec![],
            });
        };
        let asked_then = earlier.figures.questions.iter().map(|asked| AskedThenView {
            question: asked.question.to_string(),
            words: kit_view::both(&asked.words),
        });
        let span = span(&comparison);
        let view = |rows: &[Row]| rows.iter().map(|one| row(one, &comparison, span)).collect();
        let question = |asked: &Compared| ThenQuestionView {
            question: asked.question.to_string(),
            words: kit_view::both(&asked.words),
            relation: relation(&asked.relation).to_owned(),
            is_chosen: asked.is_chosen,
            then: of_then(&asked.relation),
            words_then: asked.words_then.as_ref().map(kit_view::both),
            of: asked.of.map(|of| named(of).to_owned()),
            rows: view(&asked.rows),
        };
        Ok(ThenView {
            earlier: Some(edition(&earlier.figures)),
            now,
            no_change,
            one_person: comparison.one_person(),
            comparable: comparison.comparable() as u32,
            span: (span.low, span.high),
            questions: comparison.questions.iter().map(question).collect(),
            themes: view(&comparison.themes),
            asked_then: asked_then.collect(),
        })
    }
}

fn edition(figures: &Figures) -> EditionView {
    EditionView {
        edition: figures.edition.clone(),
        interviews: figures.participation.interviews.exact(),
    }
}

/// Around everything that has a picture.
fn span(comparison: &Comparison) -> Span {
    let rows = comparison
        .questions
        .iter()
        .flat_map(|asked| &asked.rows)
        .chain(&comparison.themes);
    let pairs = rows.filter_map(|row| row.then.percent().zip(row.now.percent()));
    Span::of(pairs.flat_map(|(then, now)| [then, now]))
}

fn row(row: &Row, comparison: &Comparison, span: Span) -> ThenRowView {
    let points = row.points();
    let shares = row.then.percent().zip(row.now.percent());
    ThenRowView {
        label: label(row),
        then: told(row.then),
        now: told(row.now),
        points,
        is_change: points.is_some_and(|points| comparison.is_change(points)),
        svg: shares.map(|(then, now)| slope(then, now, span).svg()),
    }
}

fn told(told: Told) -> Option<ToldView> {
    let people = match told {
        Told::People { some, of } => Some((some, of)),
        Told::Percent(_) | Told::Hidden => None,
    };
    told.percent().map(|percent| ToldView { percent, people })
}

/// The words of now, with the column or the stretch of numbers after them.
fn label(row: &Row) -> BothView {
    let own = kit_view::both(&row.label);
    let (en, fr) = match &row.within {
        None => return own,
        Some(Within::Column(column)) => {
            let column = kit_view::both(column);
            (column.en.unwrap_or_default(), column.fr.unwrap_or_default())
        }
        Some(Within::Band(from, to)) => {
            let span = match to {
                Some(to) if to == from => from.to_string(),
                Some(to) => format!("{from}–{to}"),
                None => format!("{from}+"),
            };
            (span.clone(), span)
        }
    };
    BothView {
        en: own.en.map(|label| format!("{label}, {en}")),
        fr: own.fr.map(|label| format!("{label}, {fr}")),
    }
}

fn relation(relation: &Relation) -> &'static str {
    match relation {
        Relation::Same(_) => "same",
        Relation::Reworded(_) => "reworded",
        Relation::Replaced(_) => "replaced",
        Relation::New => "new",
    }
}

fn of_then(relation: &Relation) -> Option<String> {
    match relation {
        Relation::Same(then) | Relation::Reworded(then) | Relation::Replaced(then) => Some(then.to_string()),
        Relation::New => None,
    }
}

fn named(of: Of) -> &'static str {
    match of {
        Of::Agree => "agree",
        Of::Picked => "picked",
        Of::Yes => "yes",
        Of::Band => "band",
        Of::Median => "median",
    }
}
