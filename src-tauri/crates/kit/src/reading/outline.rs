//! Cuts a file into what comes before, its script, its sections and what comes after.

use super::headings::{is_script, named_section, plain_section, prefix, promote};
use crate::markdown::{Block, Body, List};
use crate::speech::{asks, thanks};

/// A file by its headings.
#[derive(Default)]
pub(super) struct Outline {
    pub title: Option<String>,
    /// Before the first section: what the kit says about itself.
    pub preface: Vec<Block>,
    /// Under a heading that says it is the script.
    pub script: Vec<Block>,
    pub chapters: Vec<Chapter>,
    /// Under a heading of its own after the last question.
    pub closing: Vec<Block>,
    /// Headings that own no question.
    pub strays: Vec<Block>,
}

/// A heading that owns questions, with all that stands under it.
#[derive(Default)]
pub(super) struct Chapter {
    pub number: Option<u32>,
    pub title: Option<String>,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Preface,
    Script,
    Chapter,
    Closing,
}

/// Reads the headings.
pub(super) fn outline(blocks: Vec<Block>) -> Outline {
    let blocks = promote(blocks);
    let is_named = blocks
        .iter()
        .any(|b| matches!(&b.body, Body::Heading(_, t) if named_section(&t.plain()).is_some()));
    let mut out = Outline {
        title: title(&blocks, is_named),
        ..Outline::default()
    };
    let mut place = Place::Preface;
    let mut is_titled = out.title.is_none();
    for (i, block) in blocks.iter().enumerate() {
        let Body::Heading(_, rich) = &block.body else {
            match place {
                Place::Preface if holds_question(block) && !rest_is_named(&blocks[i..]) => {
                    // No heading at all before the first question: one section without a title.
                    out.chapters.push(Chapter {
                        blocks: vec![block.clone()],
                        ..Chapter::default()
                    });
                    place = Place::Chapter;
                }
                Place::Preface => out.preface.push(block.clone()),
                Place::Script => out.script.push(block.clone()),
                Place::Closing => out.closing.push(block.clone()),
                Place::Chapter => out
                    .chapters
                    .last_mut()
                    .map(|c| c.blocks.push(block.clone()))
                    .unwrap_or_default(),
            }
            continue;
        };
        let text = rich.plain();
        if !is_titled {
            is_titled = true;
            continue;
        }
        let below = &blocks[i + 1..];
        let below = &below[..below
            .iter()
            .position(|b| is_section(b, is_named))
            .unwrap_or(below.len())];
        if let Some((number, title)) = named_section(&text) {
            out.chapters.push(Chapter {
                number: Some(number),
                title: Some(title).filter(|t| !t.is_empty()),
                blocks: Vec::new(),
            });
            place = Place::Chapter;
        } else if is_question(block, &blocks[i + 1..], place == Place::Chapter) {
            if place != Place::Chapter {
                out.chapters.push(Chapter::default());
                place = Place::Chapter;
            }
            out.chapters
                .last_mut()
                .map(|c| c.blocks.push(block.clone()))
                .unwrap_or_default();
        } else if is_script(&text) && !below.iter().any(is_question_list) {
            place = Place::Script;
        } else if below.iter().any(|b| holds_question(b) || is_question(b, &[], true)) {
            if is_named && place == Place::Chapter {
                // A sub-heading inside a named section: its questions belong to that section.
                out.strays.push(block.clone());
            } else {
                let (number, title) = plain_section(&text);
                out.chapters.push(Chapter {
                    number,
                    title: Some(title),
                    blocks: Vec::new(),
                });
                place = Place::Chapter;
            }
        } else if out.chapters.is_empty() {
            out.preface.push(block.clone());
            place = Place::Preface;
        } else {
            let says_goodbye = below
                .iter()
                .any(|b| matches!(&b.body, Body::Text(t) if thanks(&t.plain())));
            // "Closing" above the thanks has said all it had to say; any other heading is not understood.
            let heads = if says_goodbye {
                &mut out.preface
            } else {
                &mut out.strays
            };
            heads.push(block.clone());
            place = if says_goodbye { Place::Closing } else { Place::Chapter };
        }
    }
    out
}

/// The first heading, when it stands above the others or owns nothing.
fn title(blocks: &[Block], is_named: bool) -> Option<String> {
    let mut headings = blocks.iter().enumerate().filter_map(|(i, b)| match &b.body {
        Body::Heading(level, rich) => Some((i, *level, rich.plain())),
        _ => None,
    });
    let (at, level, text) = headings.next()?;
    let others: Vec<u8> = headings.map(|(_, level, _)| level).collect();
    let is_above = others.iter().all(|l| *l > level);
    let next = blocks[at + 1..]
        .iter()
        .position(|b| matches!(b.body, Body::Heading(..)));
    let below = &blocks[at + 1..next.map_or(blocks.len(), |n| at + 1 + n)];
    let is_own = named_section(&text).is_none() && !is_question(&blocks[at], &[], false) && !is_script(&text);
    // Above named sections a paragraph with a question mark is only an introduction.
    let owns = below
        .iter()
        .any(if is_named { is_question_list } else { holds_question });
    (is_own && is_above && !owns).then_some(text)
}

fn is_section(block: &Block, is_named: bool) -> bool {
    match &block.body {
        Body::Heading(_, rich) if is_named => named_section(&rich.plain()).is_some() || is_script(&rich.plain()),
        Body::Heading(..) => !is_question(block, &[], true),
        _ => false,
    }
}

fn rest_is_named(rest: &[Block]) -> bool {
    rest.iter()
        .any(|b| matches!(&b.body, Body::Heading(_, t) if named_section(&t.plain()).is_some()))
}

/// A heading that is itself asked. One that ends in "?" above a list of questions is only a title.
pub(super) fn is_question(block: &Block, after: &[Block], in_section: bool) -> bool {
    let Body::Heading(_, rich) = &block.body else {
        return false;
    };
    let text = rich.plain();
    let heads_list = after.first().is_some_and(is_question_list);
    prefix(&text, true).is_some() || (text.ends_with('?') && (in_section || !heads_list))
}

/// Something that could be a question of this section.
fn holds_question(block: &Block) -> bool {
    match &block.body {
        Body::Text(rich) => asks(&rich.plain()) && rich.plain().contains('?'),
        Body::List(_) => is_question_list(block),
        _ => false,
    }
}

/// A list whose items are asked.
pub(super) fn is_question_list(block: &Block) -> bool {
    matches!(&block.body, Body::List(list) if asking(list) > 0)
}

/// How many items of a list are asked.
pub(super) fn asking(list: &List) -> usize {
    list.items.iter().filter(|i| asks(&i.text().plain())).count()
}
