//! Every figure of a release as cells in a row, so that two releases can be laid on each other.

use super::Place;
use super::ladder::Ladder;
use record::{
    Bands, Count, Distribution, Figures, Participation, QuestionFigures, Tally, ThemeCount, YesNoStep, bands,
};
use std::collections::BTreeMap;

/// One thing that is told, by where it stands: its cells exclude each other and hold all interviews.
pub(super) type Tables = BTreeMap<(Place, String), Ladder>;

/// All tables of one release. `scales`: the lowest and highest rating of each statement, as far as any release tells.
pub(super) fn tables(figures: &Figures, all: u32, scales: &Scales) -> Tables {
    let mut tables = Tables::new();
    let mut put = |place: Place, item: &str, table: Ladder| {
        tables.insert((place, item.to_owned()), table);
    };
    put(
        Place::Participation,
        "languages",
        languages(&figures.participation, all),
    );
    for told in &figures.questions {
        let place = || Place::Question(told.question.clone());
        match &told.tally {
            Tally::Answered(count) => put(place(), "", two(*count, all)),
            Tally::Percent { answered, .. } => put(place(), "", two(*answered, all)),
            Tally::Options(rows) => {
                rows.iter()
                    .for_each(|(option, count)| put(place(), option, two(*count, all)));
            }
            Tally::YesNo { answered, steps } => put(place(), "", yes_no(*answered, steps, all)),
            Tally::Bands(fields) => fields
                .iter()
                .for_each(|field| put(place(), &field.field, banded(field, all))),
            Tally::Agreement(statements) => statements.iter().for_each(|statement| {
                let scale = scales.get(&key(told, statement)).copied();
                put(place(), &statement.statement, rated(statement, all, scale));
            }),
        }
    }
    for theme in &figures.themes {
        put(Place::Theme(theme.theme), "", two(theme.interviews, all));
        for whole in wholes(theme, &figures.themes) {
            put(
                Place::Theme(theme.theme),
                &whole.theme.0.to_string(),
                part_of(theme, whole, all),
            );
        }
    }
    tables
}

/// The lowest and highest rating of a statement, by question and statement.
pub(super) type Scales = BTreeMap<(String, String), (u8, u8)>;

/// What a scale is taken for while no release says where it ends.
const USUAL: (u8, u8) = (1, 7);

/// Steps that count everybody begin and end with the scale. Where a side of it was left out, or nothing but the middle
/// is told, the scale is taken for the usual one: what is told must count all the same.
pub(super) fn scales<'a>(all: impl IntoIterator<Item = &'a Figures>) -> Scales {
    let (mut scales, mut taken) = (Scales::new(), Scales::new());
    for figures in all {
        for told in &figures.questions {
            let Tally::Agreement(statements) = &told.tally else {
                continue;
            };
            for statement in statements {
                let steps = &statement.steps;
                let counted: Option<u32> = steps.iter().map(|step| step.count.exact()).sum();
                let everybody = [statement.rated.exact(), figures.participation.interviews.exact()];
                let from = steps.first().map(|step| step.from).or(statement.median);
                let to = steps.last().map(|step| step.to).or(statement.median);
                let Some(ends) = from.zip(to) else { continue };
                if counted.is_some() && everybody.contains(&counted) {
                    scales.insert(key(told, statement), ends);
                } else {
                    let known = taken.entry(key(told, statement)).or_insert(USUAL);
                    *known = (known.0.min(ends.0), known.1.max(ends.1));
                }
            }
        }
    }
    taken.extend(scales);
    taken
}

fn key(told: &QuestionFigures, statement: &Distribution) -> (String, String) {
    (told.question.0.clone(), statement.statement.clone())
}

/// The fewest and the most people.
pub(super) fn range(count: Count, all: u32) -> (i64, i64) {
    let all = i64::from(all);
    match count {
        Count::Exact(people) => (i64::from(people), i64::from(people)),
        Count::Below(people) => (0, all.min(i64::from(people) - 1)),
        Count::AtLeast(people) => (i64::from(people), all),
    }
}

fn whole(cells: usize, all: u32) -> Ladder {
    let mut table = Ladder::of(cells);
    table.know(0, cells, (i64::from(all), i64::from(all)));
    table
}

/// Those who did, and the others.
fn two(count: Count, all: u32) -> Ladder {
    let mut table = whole(2, all);
    table.know(0, 1, range(count, all));
    table
}

/// Those who have a theme, those who have only what it is a part of, the others.
fn part_of(theme: &ThemeCount, whole: &ThemeCount, all: u32) -> Ladder {
    let mut table = self::whole(3, all);
    table.know(0, 1, range(theme.interviews, all));
    table.know(0, 2, range(whole.interviews, all));
    table
}

/// The themes that a theme is a part of, the nearest first.
fn wholes<'a>(theme: &ThemeCount, all: &'a [ThemeCount]) -> Vec<&'a ThemeCount> {
    let mut found: Vec<&ThemeCount> = Vec::new();
    let mut next = theme.part_of;
    while let Some(whole) = next.and_then(|id| all.iter().find(|other| other.theme == id)) {
        // A ring in a damaged codebook ends where it began.
        if found.len() > all.len() {
            break;
        }
        next = whole.part_of;
        found.push(whole);
    }
    found
}

/// English, neither, French.
fn languages(told: &Participation, all: u32) -> Ladder {
    let mut table = whole(3, all);
    if let Some((en, fr)) = told.languages {
        table.know(0, 1, range(Count::Exact(en), all));
        table.know(2, 3, range(Count::Exact(fr), all));
    }
    table
}

/// Yes, silent, no: the silent stand between the two, whichever takes them in.
fn yes_no(answered: Count, steps: &[YesNoStep], all: u32) -> Ladder {
    let mut table = whole(3, all).with_silent(1);
    table.know(1, 2, left_over(answered, all));
    for step in steps {
        let (from, to) = match (step.yes, step.with_unanswered) {
            (true, false) => (0, 1),
            (true, true) => (0, 2),
            (false, true) => (1, 3),
            (false, false) => (2, 3),
        };
        table.know(from, to, range(step.count, all));
    }
    table
}

/// Those whom a count of all leaves over.
fn left_over(count: Count, all: u32) -> (i64, i64) {
    let (low, high) = range(count, all);
    (i64::from(all) - high, i64::from(all) - low)
}

/// Each band, and last the silent.
fn banded(told: &Bands, all: u32) -> Ladder {
    let lowest: Vec<u32> = bands().map(crate::tally::lowest).collect();
    let mut table = whole(lowest.len() + 1, all);
    table.know(lowest.len(), lowest.len() + 1, left_over(told.answered, all));
    let edge = |number: u32| lowest.iter().position(|from| *from == number);
    for step in &told.steps {
        let to = step.to.map_or(Some(lowest.len()), |to| edge(to.saturating_add(1)));
        let Some((from, to)) = edge(step.from).zip(to) else {
            continue;
        };
        let to = if step.with_unanswered { lowest.len() + 1 } else { to };
        table.know(from, to, range(step.count, all));
    }
    table
}

/// Each rating, those without one behind the middle of the scale.
fn rated(told: &Distribution, all: u32, scale: Option<(u8, u8)>) -> Ladder {
    let Some((lowest, highest)) = scale else {
        // No release parts the ratings: only who rated at all is told.
        return two(told.rated, all);
    };
    let ratings = usize::from(highest.saturating_sub(lowest)) + 1;
    let centre = ratings / 2;
    let mut table = whole(ratings + 1, all).with_silent(centre + 1);
    let silent = left_over(told.rated, all);
    table.know(centre + 1, centre + 2, silent);
    // Before the cell of a rating, and behind it; the silent stand between the centre and the next one.
    let before = |at: usize| if at > centre { at + 1 } else { at };
    let behind = |at: usize, with_silent: bool| {
        if at > centre || (at == centre && with_silent) {
            at + 2
        } else {
            at + 1
        }
    };
    let joined = told.rated.exact().is_none();
    for step in &told.steps {
        let place = |rating: u8| usize::from(rating.saturating_sub(lowest)).min(ratings - 1);
        let (from, to) = (place(step.from), place(step.to));
        let (low, high) = range(step.count, all);
        let spans = from <= centre && centre < to;
        let extra = if spans && !step.with_unrated { silent } else { (0, 0) };
        table.know(
            before(from),
            behind(to, step.with_unrated),
            (low + extra.0, high + extra.1),
        );
    }
    if let Some(median) = told.median.filter(|median| (lowest..=highest).contains(median)) {
        let at = usize::from(median - lowest);
        // Those without a rating are counted in the middle when they are too few to be told, else not at all.
        let (counted, aside) = match told.rated {
            Count::Exact(rated) if !joined => (i64::from(rated), silent),
            _ => (i64::from(all), (0, 0)),
        };
        let half = (counted + 1) / 2;
        let extra = |at: usize| if at >= centre { aside } else { (0, 0) };
        table.know(0, behind(at, true), (half + extra(at).0, i64::from(all)));
        if let Some(below) = at.checked_sub(1) {
            table.know(0, behind(below, true), (0, half - 1 + extra(below).1));
        }
    }
    table
}
