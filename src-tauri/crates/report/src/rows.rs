//! What stands in the report, in which order, and which number it has: one row of numbers through everything, the same
//! in both languages, on the screen and in every document.

use crate::Report;
use kit::{Kind, Question};
use record::{Action, Anchor, Paragraph, PrintedRow};
use review::Tally;

/// The part that holds the answers by question, after the five.
pub const ANNEX: u8 = 6;

/// One row of the report.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Item<'a> {
    /// The heading of a part, a theme or a question.
    Heading(&'a Anchor),
    /// The lead's words.
    Paragraph(&'a Paragraph),
    /// A quote, by its place among the released ones.
    Quote(usize),
    /// Figures of a part, a theme or a question.
    Figures(&'a Anchor),
    /// Something to do.
    Action(&'a Action),
}

/// A row and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Planned<T> {
    /// From 1; the annex is [`ANNEX`].
    pub part: u8,
    /// From 1; a paragraph that is not written yet has none, and is not printed.
    pub number: Option<u32>,
    /// What it is.
    pub row: T,
}

/// What the printed numbers of a report stand for, from number 1.
pub fn rows(report: &Report) -> Vec<PrintedRow> {
    let anchors = Anchors::of(report);
    let planned = plan(report, &anchors);
    planned
        .into_iter()
        .filter(|it| it.number.is_some())
        .filter_map(|it| printed(report, it.row))
        .collect()
}

/// What a row is, for the desk's sealed list of what was printed.
pub(crate) fn printed(report: &Report, item: Item<'_>) -> Option<PrintedRow> {
    Some(match item {
        Item::Heading(anchor) => PrintedRow::Heading(anchor.clone()),
        Item::Paragraph(paragraph) => PrintedRow::Paragraph(paragraph.id),
        Item::Quote(at) => PrintedRow::Quote(report.released.quoted_from(at)?.clone()),
        Item::Figures(anchor) => PrintedRow::Figures(anchor.clone()),
        Item::Action(action) => PrintedRow::Action(action.id),
    })
}

/// Every place that something can stand below.
pub(crate) struct Anchors {
    parts: [Anchor; 6],
    themes: Vec<Anchor>,
    /// Questions whose statements were rated.
    rated: Vec<Anchor>,
    /// All others.
    others: Vec<Anchor>,
}

impl Anchors {
    pub fn of(report: &Report) -> Self {
        let is_rated = |question: &&Question| {
            matches!(question.kind, Kind::Agreement { .. })
                && matches!(report.released.tally(&question.id), Some(Tally::Agreement(_)))
        };
        let anchor = |question: &Question| Anchor::Question(question.id.clone());
        let (rated, others): (Vec<_>, Vec<_>) = report.kit.questions().partition(is_rated);
        Self {
            parts: [1, 2, 3, 4, 5, ANNEX].map(Anchor::Part),
            themes: report
                .released
                .themes()
                .iter()
                .map(|theme| Anchor::Theme(theme.theme))
                .collect(),
            rated: rated.into_iter().map(anchor).collect(),
            others: others.into_iter().map(anchor).collect(),
        }
    }
}

/// Puts the rows in order.
struct Plan<'a> {
    report: &'a Report,
    part: u8,
    rows: Vec<Planned<Item<'a>>>,
}

/// The whole report, paragraphs that are not written yet included.
pub(crate) fn plan<'a>(report: &'a Report, anchors: &'a Anchors) -> Vec<Planned<Item<'a>>> {
    let mut plan = Plan {
        report,
        part: 0,
        rows: Vec::new(),
    };
    let [summary, interviews, themes, culture, actions, annex] = &anchors.parts;
    let is_told = report.released.participation().interviews.exact().is_some();

    plan.open(1, summary);
    plan.words(summary);
    if is_told {
        plan.push(Item::Figures(summary));
    }
    plan.open(2, interviews);
    plan.push(Item::Figures(interviews));
    plan.words(interviews);
    if is_told {
        plan.open(3, themes);
        plan.words(themes);
        plan.homeless(anchors, |anchor| matches!(anchor, Anchor::Theme(_)));
        if !anchors.themes.is_empty() {
            plan.push(Item::Figures(themes));
        }
        anchors.themes.iter().for_each(|theme| plan.theme(theme));
        plan.open(4, culture);
        plan.words(culture);
        anchors.rated.iter().for_each(|question| plan.question(question));
    }
    plan.open(5, actions);
    plan.words(actions);
    report.actions.iter().for_each(|action| plan.push(Item::Action(action)));
    if is_told {
        plan.open(ANNEX, annex);
        plan.words(annex);
        plan.homeless(anchors, |anchor| matches!(anchor, Anchor::Question(_)));
        anchors.others.iter().for_each(|question| plan.question(question));
    }
    plan.rows
}

impl<'a> Plan<'a> {
    fn open(&mut self, part: u8, anchor: &'a Anchor) {
        self.part = part;
        self.push(Item::Heading(anchor));
    }

    fn push(&mut self, row: Item<'a>) {
        let is_written = !matches!(row, Item::Paragraph(paragraph) if paragraph.words.is_empty());
        let before = self.rows.iter().rev().find_map(|planned| planned.number).unwrap_or(0);
        let number = is_written.then_some(before + 1);
        self.rows.push(Planned {
            part: self.part,
            number,
            row,
        });
    }

    fn words(&mut self, anchor: &Anchor) {
        let report = self.report;
        let here = report.paragraphs.iter().filter(|paragraph| paragraph.under == *anchor);
        here.for_each(|paragraph| self.push(Item::Paragraph(paragraph)));
    }

    /// What was written below a theme or a question that is gone is still the lead's, and still printed.
    fn homeless(&mut self, anchors: &Anchors, is_such: impl Fn(&Anchor) -> bool) {
        let report = self.report;
        let has_home = |anchor: &Anchor| {
            [&anchors.themes, &anchors.rated, &anchors.others]
                .into_iter()
                .any(|some| some.contains(anchor))
        };
        let here = report
            .paragraphs
            .iter()
            .filter(|it| is_such(&it.under) && !has_home(&it.under));
        here.for_each(|paragraph| self.push(Item::Paragraph(paragraph)));
    }

    fn theme(&mut self, anchor: &'a Anchor) {
        self.push(Item::Heading(anchor));
        self.push(Item::Figures(anchor));
        self.words(anchor);
        // A quote stands once, under the first of its themes.
        let quotes = self.report.released.quotes().iter().enumerate();
        let here = quotes.filter(|(_, quote)| {
            quote
                .themes
                .first()
                .is_some_and(|first| *anchor == Anchor::Theme(*first))
        });
        here.for_each(|(at, _)| self.push(Item::Quote(at)));
    }

    fn question(&mut self, anchor: &'a Anchor) {
        self.push(Item::Heading(anchor));
        self.push(Item::Figures(anchor));
        self.words(anchor);
        // Those with a theme stand in part 3.
        let quotes = self.report.released.quotes().iter().enumerate();
        let here =
            quotes.filter(|(_, quote)| quote.themes.is_empty() && *anchor == Anchor::Question(quote.question.clone()));
        here.for_each(|(at, _)| self.push(Item::Quote(at)));
    }
}
