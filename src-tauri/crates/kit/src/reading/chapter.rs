//! Cuts a section into its questions, each with everything that belongs to it.

use super::headings::prefix;
use super::outline::{asking, is_question, is_question_list};
use crate::markdown::{Block, Body, List, Rich};
use crate::speech::{asks, is_note, leads, leads_probes};

/// One question's blocks, in the order of the source.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub parts: Vec<Part>,
}

/// A block, and whether it stands outside the question's own list item or paragraph.
#[derive(Debug)]
pub(super) struct Part {
    pub block: Block,
    pub is_outside: bool,
}

/// How a section writes its questions.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// "Q1. What …?" in paragraphs, or a number in bold.
    Prefixed,
    /// Each is a heading.
    Headings,
    /// Items of a list.
    Items,
    /// Paragraphs that ask.
    Paragraphs,
}

/// A section cut up.
#[derive(Default)]
pub(super) struct Cut {
    /// What stands before the first question.
    pub intro: Vec<Block>,
    pub drafts: Vec<Draft>,
    /// Lists that are neither asked nor introduced.
    pub strays: Vec<Block>,
}

/// Finds the questions of a section.
pub(super) fn cut(blocks: Vec<Block>) -> Cut {
    let style = style(&blocks);
    let mut cut = Cut::default();
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let heads_table = cut.drafts.is_empty()
            && matches!(
                blocks.peek(),
                Some(Block {
                    body: Body::Table(_),
                    ..
                })
            );
        let style_here = if heads_table { Style::Paragraphs } else { style };
        if let Some(ask) = opening(&block, style_here) {
            cut.drafts.push(Draft {
                parts: vec![Part {
                    block: ask,
                    is_outside: false,
                }],
            });
            continue;
        }
        match (block.body, cut.drafts.last_mut()) {
            (Body::List(list), last) if style == Style::Items && !belongs(&list, last.as_deref()) => {
                split(list, block.line, &mut cut);
            }
            (body, None) => cut.intro.push(Block { line: block.line, body }),
            (body, Some(draft)) => {
                let is_waiting = draft.parts.len() == 1 && is_empty_ask(&draft.parts[0].block);
                let is_outside = !is_waiting && !matches!(body, Body::List(_) if style != Style::Items);
                draft.parts.push(Part {
                    block: Block { line: block.line, body },
                    is_outside,
                });
            }
        }
    }
    cut
}

fn style(blocks: &[Block]) -> Style {
    if blocks.iter().any(|b| starts_numbered(b).is_some()) {
        Style::Prefixed
    } else if blocks.iter().any(|b| is_question(b, false, None)) {
        Style::Headings
    } else if blocks.iter().enumerate().any(|(i, b)| {
        let before = i.checked_sub(1).map(|i| &blocks[i]);
        matches!(&b.body, Body::List(l) if l.is_ordered) || (is_question_list(b) && !before.is_some_and(introduces))
    }) {
        Style::Items
    } else {
        Style::Paragraphs
    }
}

/// A paragraph that is itself asked, or that introduces probes: the bullets below it are its own.
fn introduces(block: &Block) -> bool {
    let Body::Text(rich) = &block.body else { return false };
    let text = rich.plain();
    text.contains('?') || is_note(&text) || leads_probes(&text) || (rich.is_italic() && leads(&text))
}

/// "Q1." before a paragraph, or "1." in bold: the bytes of the number.
fn starts_numbered(block: &Block) -> Option<usize> {
    let Body::Text(rich) = &block.body else { return None };
    let is_bold = rich.0.first().is_some_and(|s| s.bold);
    prefix(&rich.plain(), !is_bold)
}

/// The question that a block opens, without its number.
fn opening(block: &Block, style: Style) -> Option<Block> {
    let text = |rich: &Rich, bytes| Block {
        line: block.line,
        body: Body::Text(rich.without(bytes)),
    };
    match (&block.body, style) {
        (Body::Text(rich), Style::Prefixed) => starts_numbered(block).map(|bytes| text(rich, bytes)),
        (Body::Heading(_, rich), _) if is_question(block, false, None) => {
            Some(text(rich, prefix(&rich.plain(), false).unwrap_or(0)))
        }
        (Body::Text(rich), Style::Paragraphs) => {
            let words = rich.plain();
            let is_said = rich.units().iter().any(|u| !u.is_aside && asks(&u.text));
            (is_said && !is_note(&words) && !leads_probes(&words)).then(|| block.clone())
        }
        _ => None,
    }
}

/// A heading that was only "Question 4": what is asked stands below it.
fn is_empty_ask(block: &Block) -> bool {
    matches!(&block.body, Body::Text(rich) if rich.is_blank())
}

/// Whether a list is part of the question above it rather than the next questions.
fn belongs(list: &List, draft: Option<&Draft>) -> bool {
    let Some(last) = draft.and_then(|d| d.parts.last()) else {
        return false;
    };
    let asked = asking(list);
    if let (Body::Text(rich), true) = (&last.block.body, last.is_outside) {
        let text = rich.plain();
        let is_lead = rich.is_italic() || is_note(&text) || leads_probes(&text);
        return (is_lead && leads(&text)) || (leads(&text) && (asked == 0 || !list.is_ordered));
    }
    !list.is_ordered && (asked == 0 || list.items.iter().all(|i| i.text().is_italic()))
}

/// Each item is a question; an item all in italics belongs to the question before it.
fn split(list: List, line: u32, cut: &mut Cut) {
    if !list.is_ordered && asking(&list) == 0 {
        let place = if cut.drafts.is_empty() {
            &mut cut.intro
        } else {
            &mut cut.strays
        };
        place.push(Block {
            line,
            body: Body::List(list),
        });
        return;
    }
    for item in list.items {
        let is_aside = item.text().is_italic();
        let parts = item.blocks.into_iter().map(|block| Part {
            block,
            is_outside: false,
        });
        match cut.drafts.last_mut() {
            Some(draft) if is_aside => draft.parts.extend(parts),
            _ if is_aside => cut.intro.extend(parts.map(|p| p.block)),
            _ => cut.drafts.push(Draft { parts: parts.collect() }),
        }
    }
}
