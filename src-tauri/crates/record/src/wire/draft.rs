//! The report in the making, as JSON.

use super::Words;
use super::figures::WireFigures;
use super::reading::{WirePassage, lend, take};
use crate::{
    Action, ActionId, Allowed, Anchor, Comment, Draft, Earlier, Horizon, Look, Month, NilCheck, Paragraph, ParagraphId,
    PrintedRow, Relation, Release, ReleaseKind, ThemeId,
};
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by language.
type Both<'a> = BTreeMap<Lang, Words<'a>>;

#[derive(Serialize, Deserialize)]
pub(super) struct WireDraft<'a> {
    paragraphs: Vec<WireParagraph<'a>>,
    last_paragraph: u32,
    actions: Vec<WireAction<'a>>,
    last_action: u32,
    comments: Vec<WireComment<'a>>,
    releases: Vec<WireRelease<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    earlier: Option<WireEarlier<'a>>,
    nil_checks: Vec<NilCheck>,
    allowed: Vec<Allowed>,
    looks: Vec<WireLook<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireParagraph<'a> {
    id: ParagraphId,
    under: Anchor,
    words: Both<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    behind: Option<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<Words<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireAction<'a> {
    id: ActionId,
    words: Both<'a>,
    is_under_way: bool,
    owner: Both<'a>,
    horizon: Horizon,
    themes: Vec<u32>,
}

#[derive(Serialize, Deserialize)]
struct WireComment<'a> {
    release: u32,
    number: u32,
    could_be_recognised: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<Words<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<Words<'a>>,
    is_settled: bool,
}

#[derive(Serialize, Deserialize)]
struct WireRelease<'a> {
    kind: ReleaseKind,
    month: Month,
    figures: WireFigures<'a>,
    rows: Vec<WireRow>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireRow {
    Heading(Anchor),
    Paragraph(ParagraphId),
    Quote(WirePassage),
    Figures(Anchor),
    Action(ActionId),
}

#[derive(Serialize, Deserialize)]
struct WireEarlier<'a> {
    figures: WireFigures<'a>,
    relations: BTreeMap<QuestionId, Relation>,
}

#[derive(Serialize, Deserialize)]
struct WireLook<'a> {
    month: Month,
    reason: Words<'a>,
}

impl From<&PrintedRow> for WireRow {
    fn from(it: &PrintedRow) -> Self {
        match it {
            PrintedRow::Heading(anchor) => Self::Heading(anchor.clone()),
            PrintedRow::Paragraph(id) => Self::Paragraph(*id),
            PrintedRow::Quote(passage) => Self::Quote(passage.into()),
            PrintedRow::Figures(anchor) => Self::Figures(anchor.clone()),
            PrintedRow::Action(id) => Self::Action(*id),
        }
    }
}

impl WireRow {
    /// A row whose passage is of no kind known here keeps its number as the heading of its part.
    fn row(self) -> PrintedRow {
        match self {
            Self::Heading(anchor) => PrintedRow::Heading(anchor),
            Self::Paragraph(id) => PrintedRow::Paragraph(id),
            Self::Quote(at) => at
                .passage()
                .map_or(PrintedRow::Heading(Anchor::Part(3)), PrintedRow::Quote),
            Self::Figures(anchor) => PrintedRow::Figures(anchor),
            Self::Action(id) => PrintedRow::Action(id),
        }
    }
}

impl<'a> From<&'a Draft> for WireDraft<'a> {
    fn from(it: &'a Draft) -> Self {
        let paragraph = |one: &'a Paragraph| WireParagraph {
            id: one.id,
            under: one.under.clone(),
            words: lend(&one.words),
            behind: one.behind,
            since: one.since.as_ref().map(Into::into),
        };
        let action = |one: &'a Action| WireAction {
            id: one.id,
            words: lend(&one.words),
            is_under_way: one.is_under_way,
            owner: lend(&one.owner),
            horizon: one.horizon,
            themes: one.themes.iter().map(|theme| theme.0).collect(),
        };
        let comment = |one: &'a Comment| WireComment {
            release: one.release,
            number: one.number,
            could_be_recognised: one.could_be_recognised,
            words: one.words.as_ref().map(Into::into),
            response: one.response.as_ref().map(Into::into),
            is_settled: one.is_settled,
        };
        let release = |one: &'a Release| WireRelease {
            kind: one.kind,
            month: one.month,
            figures: (&one.figures).into(),
            rows: one.rows.iter().map(WireRow::from).collect(),
        };
        let earlier = |one: &'a Earlier| WireEarlier {
            figures: (&one.figures).into(),
            relations: one.relations.clone(),
        };
        let look = |one: &'a Look| WireLook {
            month: one.month,
            reason: (&one.reason).into(),
        };
        Self {
            paragraphs: it.paragraphs.iter().map(paragraph).collect(),
            last_paragraph: it.last_paragraph,
            actions: it.actions.iter().map(action).collect(),
            last_action: it.last_action,
            comments: it.comments.iter().map(comment).collect(),
            releases: it.releases.iter().map(release).collect(),
            earlier: it.earlier.as_ref().map(earlier),
            nil_checks: it.nil_checks.clone(),
            allowed: it.allowed.clone(),
            looks: it.looks.iter().map(look).collect(),
        }
    }
}

impl From<WireDraft<'_>> for Draft {
    fn from(it: WireDraft<'_>) -> Self {
        let paragraph = |one: WireParagraph<'_>| Paragraph {
            id: one.id,
            under: one.under,
            words: take(one.words),
            behind: one.behind,
            since: one.since.map(Into::into),
        };
        let action = |one: WireAction<'_>| Action {
            id: one.id,
            words: take(one.words),
            is_under_way: one.is_under_way,
            owner: take(one.owner),
            horizon: one.horizon,
            themes: one.themes.into_iter().map(ThemeId).collect(),
        };
        let comment = |one: WireComment<'_>| Comment {
            release: one.release,
            number: one.number,
            could_be_recognised: one.could_be_recognised,
            words: one.words.map(Into::into),
            response: one.response.map(Into::into),
            is_settled: one.is_settled,
        };
        let release = |one: WireRelease<'_>| Release {
            kind: one.kind,
            month: one.month,
            figures: one.figures.into(),
            rows: one.rows.into_iter().map(WireRow::row).collect(),
        };
        let earlier = |one: WireEarlier<'_>| Earlier {
            figures: one.figures.into(),
            relations: one.relations,
        };
        let look = |one: WireLook<'_>| Look {
            month: one.month,
            reason: one.reason.into(),
        };
        Self {
            paragraphs: it.paragraphs.into_iter().map(paragraph).collect(),
            last_paragraph: it.last_paragraph,
            actions: it.actions.into_iter().map(action).collect(),
            last_action: it.last_action,
            comments: it.comments.into_iter().map(comment).collect(),
            releases: it.releases.into_iter().map(release).collect(),
            earlier: it.earlier.map(earlier),
            nil_checks: it.nil_checks,
            allowed: it.allowed,
            looks: it.looks.into_iter().map(look).collect(),
        }
    }
}
