//! Cuts a file into what comes before, its script, its sections and what comes after.

use super::headings::{is_script, named_section, plain_section, prefix, promote};
use super::script::asks_consent;
use crate::markdown::{Block, Body, List};
use crate::speech::{asks, has, thanks};

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

/// Where a block goes that stands under no heading of its own.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Preface,
    Script,
    Chapter,
    Closing,
    /// Under a heading that speaks to the interviewer.
    Notes,
}

/// Reads the headings.
pub(super) fn outline(blocks: Vec<Block>) -> Outline {
    let blocks = promote(blocks);
    let is_named = blocks.iter().any(|b| named(b).is_some());
    let last_named = blocks.iter().rposition(|b| named(b).is_some());
    let ahead = Ahead::look(&blocks, is_named);
    let mut out = Outline {
        title: title(&blocks, is_named),
        ..Outline::default()
    };
    let mut is_titled = out.title.is_none();
    let mut place = Place::Preface;
    // Level of the heading of the section that is open.
    let mut above = None;
    for (i, block) in blocks.into_iter().enumerate() {
        let Body::Heading(level, rich) = &block.body else {
            if place == Place::Preface && holds_question(&block) && last_named.is_none_or(|n| n < i) {
                // No heading at all before the first question: one section without a title.
                out.chapters.push(Chapter::default());
                place = Place::Chapter;
            }
            out.put(place, block);
            continue;
        };
        let (level, text) = (*level, rich.plain());
        if !is_titled {
            is_titled = true;
        } else if let Some((number, title)) = named_section(&text) {
            out.chapters.push(Chapter {
                number: Some(number),
                title: Some(title).filter(|t| !t.is_empty()),
                blocks: Vec::new(),
            });
            (place, above) = (Place::Chapter, Some(level));
        } else if is_question(&block, ahead.heads_list[i], above) {
            if place != Place::Chapter {
                out.chapters.push(Chapter::default());
                place = Place::Chapter;
            }
            out.put(place, block);
        } else if (is_script(&text) || ahead.owns(i, level, &ahead.consent))
            && !ahead.owns(i, level, &ahead.question_list)
        {
            place = Place::Script;
        } else if ahead.owns(i, level, &ahead.question) {
            if is_named && place == Place::Chapter && above.is_some_and(|a| a < level) {
                // A sub-heading inside a named section: its questions belong to that section.
                out.strays.push(block);
            } else {
                let (number, title) = plain_section(&text);
                out.chapters.push(Chapter {
                    number,
                    title: Some(title),
                    blocks: Vec::new(),
                });
                (place, above) = (Place::Chapter, Some(level));
            }
        } else if out.chapters.is_empty() {
            out.preface.push(block);
            place = Place::Preface;
        } else if ahead.owns(i, level, &ahead.thanks) {
            // "Closing" above the thanks has said all it had to say.
            out.preface.push(block);
            place = Place::Closing;
        } else if has(&text, &["interviewer", "intervieweur", "instructions", "consignes"]) {
            out.preface.push(block);
            place = Place::Notes;
        } else {
            out.strays.push(block);
            place = Place::Chapter;
        }
    }
    out
}

impl Outline {
    fn put(&mut self, place: Place, block: Block) {
        let blocks = match (place, self.chapters.last_mut()) {
            (Place::Script, _) => &mut self.script,
            (Place::Closing, _) => &mut self.closing,
            (Place::Chapter, Some(chapter)) => &mut chapter.blocks,
            _ => &mut self.preface,
        };
        blocks.push(block);
    }
}

/// For each block, where the next of a kind stands: one pass from the end instead of a search for
/// every heading.
struct Ahead {
    /// For each level of heading from 1, what ends the part below it.
    end: Vec<Vec<usize>>,
    question: Vec<usize>,
    question_list: Vec<usize>,
    thanks: Vec<usize>,
    /// A paragraph that asks for permission or consent.
    consent: Vec<usize>,
    /// Whether the very next block is a list of questions.
    heads_list: Vec<bool>,
}

impl Ahead {
    fn look(blocks: &[Block], is_named: bool) -> Self {
        let next = |is: &dyn Fn(&Block) -> bool| {
            let mut at = vec![blocks.len(); blocks.len() + 1];
            for (i, block) in blocks.iter().enumerate().rev() {
                at[i] = if is(block) { i } else { at[i + 1] };
            }
            at
        };
        let question_list = next(&is_question_list);
        Self {
            end: (1..=7).map(|level| next(&|b| ends_part(b, is_named, level))).collect(),
            question: next(&|b| holds_question(b) || is_question(b, false, None)),
            consent: next(&asks_consent),
            thanks: next(&|b| matches!(&b.body, Body::Text(t) if thanks(&t.plain()))),
            heads_list: (0..blocks.len())
                .map(|i| question_list[i + 1] == i + 1 && i + 1 < blocks.len())
                .collect(),
            question_list,
        }
    }

    /// Whether one of a kind stands below heading `i`, before its part ends.
    fn owns(&self, i: usize, level: u8, kind: &[usize]) -> bool {
        let end = self
            .end
            .get(usize::from(level).saturating_sub(1))
            .map_or(0, |end| end[i + 1]);
        kind[i + 1] < end
    }
}

fn named(block: &Block) -> Option<(u32, String)> {
    match &block.body {
        Body::Heading(_, rich) => named_section(&rich.plain()),
        _ => None,
    }
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
    let is_own = named_section(&text).is_none() && !is_question(&blocks[at], false, None) && !is_script(&text);
    // Above named sections a paragraph with a question mark is only an introduction.
    let owns = below
        .iter()
        .any(if is_named { is_question_list } else { holds_question });
    (is_own && is_above && !owns).then_some(text)
}

/// Whether a heading ends the part below one of this level. Named sections hold what stands deeper;
/// without names, any heading that is not asked opens a part of its own.
fn ends_part(block: &Block, is_named: bool, level: u8) -> bool {
    match &block.body {
        Body::Heading(own, _) if is_named && *own > level => named(block).is_some(),
        Body::Heading(..) => !is_question(block, false, None),
        _ => false,
    }
}

/// A heading that is itself asked. One that ends in "?" above a list of questions is only a title,
/// unless it stands below the heading of a section, whose level is `above`.
pub(super) fn is_question(block: &Block, heads_list: bool, above: Option<u8>) -> bool {
    let Body::Heading(level, rich) = &block.body else {
        return false;
    };
    let text = rich.plain();
    prefix(&text, true).is_some() || (text.ends_with('?') && (above.is_some_and(|a| a < *level) || !heads_list))
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
