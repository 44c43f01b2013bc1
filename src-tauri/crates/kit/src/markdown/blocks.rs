//! Markdown and HTML as one tree of blocks, each with its line.

use super::builder::{Builder, Frame};
use super::html;
use super::rich::Rich;
use super::source::{MAX_DEPTH, Source};
use crate::{File, KitError};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Something that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub line: u32,
    pub body: Body,
}

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// Level 1 to 6, and its words.
    Heading(u8, Rich),
    Text(Rich),
    List(List),
    Table(Vec<Row>),
    Quote(Vec<Block>),
    /// Code and scripts: shown as it stands, never understood.
    Foreign(String),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct List {
    pub is_ordered: bool,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Item {
    pub line: u32,
    /// How far its sign is indented, in bytes.
    pub column: usize,
    /// Has a box to tick.
    pub is_task: bool,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub line: u32,
    pub is_header: bool,
    pub cells: Vec<Rich>,
}

impl Item {
    /// The words of its first paragraph.
    pub fn text(&self) -> Rich {
        self.blocks
            .iter()
            .find_map(|b| match &b.body {
                Body::Text(rich) | Body::Heading(_, rich) => Some(rich.clone()),
                _ => None,
            })
            .unwrap_or_default()
    }
}

/// The most blocks and items that are read; the real kit has about 150.
const MAX_BLOCKS: usize = 5_000;

/// Reads the whole file.
pub(crate) fn blocks(source: &Source, file: File) -> Result<Vec<Block>, KitError> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(source.text.match_indices('\n').map(|(i, _)| i + 1))
        .collect();
    let mut builder = Builder::default();
    let mut foreign: Option<String> = None;
    let mut raw: Option<(u32, String)> = None;
    // Every block costs something in each step that follows: what is no kit is refused here.
    for (event, range) in Parser::new_ext(&source.text, Options::ENABLE_TASKLISTS).into_offset_iter() {
        builder.line = starts.partition_point(|s| *s <= range.start) as u32;
        match event {
            Event::Start(Tag::Heading { level, .. }) => builder.open_heading(level as u8),
            Event::Start(Tag::List(start)) => builder.open(
                Frame::List(List {
                    is_ordered: start.is_some(),
                    ..List::default()
                }),
                false,
            ),
            Event::Start(Tag::Item) => {
                let line_start = starts[builder.line as usize - 1];
                let indent = source.text[range.clone()].bytes().take_while(|b| *b == b' ').count();
                let column = range.start + indent - line_start;
                builder.open(
                    Frame::Item(Item {
                        line: builder.line,
                        column,
                        ..Item::default()
                    }),
                    false,
                );
            }
            Event::Start(Tag::BlockQuote(_)) => builder.open(Frame::Quote(Vec::new()), false),
            Event::End(TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_)) => builder.close_markdown(),
            Event::Start(Tag::CodeBlock(kind)) => {
                builder.end_text();
                // Four spaces are as often a typist's as a programmer's: indented words are words.
                foreign = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(info) => Some(format!("{info}\n")),
                    pulldown_cmark::CodeBlockKind::Indented => None,
                };
            }
            Event::End(TagEnd::CodeBlock) => match foreign.take() {
                Some(code) => builder.foreign(&code),
                None => builder.end_text(),
            },
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => builder.end_text(),
            Event::Start(Tag::Emphasis) => builder.italic += 1,
            Event::End(TagEnd::Emphasis) => builder.italic = builder.italic.saturating_sub(1),
            Event::Start(Tag::Strong) => builder.bold += 1,
            Event::End(TagEnd::Strong) => builder.bold = builder.bold.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                builder.links.push(dest_url.to_string())
            }
            Event::End(TagEnd::Link | TagEnd::Image) => builder.end_link(),
            Event::Start(Tag::HtmlBlock) => raw = Some((builder.line, String::new())),
            Event::Html(part) => match &mut raw {
                Some((_, all)) => all.push_str(&part),
                None => html::read(&part, &mut builder),
            },
            Event::End(TagEnd::HtmlBlock) => {
                if let Some((line, all)) = raw.take() {
                    builder.line = line;
                    html::read(&all, &mut builder);
                    builder.end_text();
                }
            }
            Event::InlineHtml(part) => html::read(&part, &mut builder),
            Event::Text(text) => match &mut foreign {
                Some(code) => code.push_str(&text),
                None => builder.words(&text),
            },
            Event::Code(text) => builder.words(&text),
            Event::SoftBreak | Event::HardBreak => builder.line_break(),
            Event::TaskListMarker(_) => builder.tick_box(),
            _ => {}
        }
        if let Some(line) = builder.too_deep {
            return Err(KitError::TooDeep {
                file,
                line,
                limit: MAX_DEPTH,
            });
        }
        if builder.count > MAX_BLOCKS {
            return Err(KitError::TooMany {
                file,
                limit: MAX_BLOCKS,
            });
        }
    }
    Ok(builder.finish())
}
