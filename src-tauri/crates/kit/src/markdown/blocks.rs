//! Markdown and HTML as one tree of blocks, each with its line.

use super::html;
use super::rich::{Rich, Span};
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

/// Reads the whole file.
pub(crate) fn blocks(source: &Source, file: File) -> Result<Vec<Block>, KitError> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(source.text.match_indices('\n').map(|(i, _)| i + 1))
        .collect();
    let mut builder = Builder::default();
    let mut foreign: Option<String> = None;
    let mut raw: Option<(u32, String)> = None;
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
            Event::Start(Tag::Item) => builder.open(
                Frame::Item(Item {
                    line: builder.line,
                    ..Item::default()
                }),
                false,
            ),
            Event::Start(Tag::BlockQuote(_)) => builder.open(Frame::Quote(Vec::new()), false),
            Event::End(TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_)) => builder.close_markdown(),
            Event::Start(Tag::CodeBlock(kind)) => {
                builder.end_text();
                // Four spaces are as often a typist's as a programmer's: indented words are words.
                foreign = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(info) => Some(info.to_string()),
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
        if builder.stack.len() > MAX_DEPTH {
            return Err(KitError::TooDeep {
                file,
                line: builder.line,
                limit: MAX_DEPTH,
            });
        }
    }
    Ok(builder.finish())
}

/// What is open. HTML may open what it never closes; Markdown always balances.
pub(crate) enum Frame {
    List(List),
    Item(Item),
    Quote(Vec<Block>),
}

struct Open {
    frame: Frame,
    line: u32,
    is_html: bool,
}

/// Puts blocks together from either notation.
#[derive(Default)]
pub(crate) struct Builder {
    /// Line of the event being read.
    pub line: u32,
    pub italic: u32,
    pub bold: u32,
    done: Vec<Block>,
    stack: Vec<Open>,
    heading: Option<u8>,
    text: Rich,
    links: Vec<String>,
    table: Option<(u32, Vec<Row>)>,
}

impl Builder {
    pub fn words(&mut self, text: &str) {
        for (i, part) in text.split('\n').enumerate() {
            if i > 0 {
                self.line_break();
            }
            if !part.is_empty() {
                let span = Span {
                    text: part.to_owned(),
                    italic: self.italic > 0,
                    bold: self.bold > 0,
                    line: self.line,
                };
                self.target().0.push(span);
            }
        }
    }

    pub fn line_break(&mut self) {
        let span = Span {
            text: "\n".to_owned(),
            italic: self.italic > 0,
            bold: self.bold > 0,
            line: self.line,
        };
        self.target().0.push(span);
    }

    /// Where words go: the cell that is open, or the paragraph.
    fn target(&mut self) -> &mut Rich {
        match self
            .table
            .as_mut()
            .and_then(|(_, rows)| rows.last_mut())
            .and_then(|r| r.cells.last_mut())
        {
            Some(cell) => cell,
            None => &mut self.text,
        }
    }

    /// The address stays with the words it stood behind, unless it is the words.
    fn end_link(&mut self) {
        let url = self.links.pop().filter(|u| u.contains("://"));
        if let Some(url) = url.filter(|u| !self.target().plain().ends_with(u)) {
            self.words(&format!(" ({url})"));
        }
    }

    fn tick_box(&mut self) {
        if let Some(Open {
            frame: Frame::Item(item),
            ..
        }) = self.stack.last_mut()
        {
            item.is_task = true;
        }
    }

    pub fn open_heading(&mut self, level: u8) {
        self.close_html();
        self.end_text();
        self.heading = Some(level);
    }

    pub fn open(&mut self, frame: Frame, is_html: bool) {
        if self.table.is_some() {
            self.line_break();
            if is_html {
                return;
            }
        }
        self.end_text();
        self.stack.push(Open {
            frame,
            line: self.line,
            is_html,
        });
    }

    /// Closes the innermost thing that Markdown opened, and all that HTML left open in it.
    fn close_markdown(&mut self) {
        self.close_html();
        self.pop();
    }

    fn close_html(&mut self) {
        self.end_table();
        self.end_text();
        while self.stack.last().is_some_and(|o| o.is_html) {
            self.pop();
        }
    }

    /// Closes the innermost HTML list, or item when `item`; a stray end tag closes nothing.
    pub fn close_tag(&mut self, item: bool) {
        let at = self
            .stack
            .iter()
            .rposition(|o| !o.is_html || matches!(o.frame, Frame::Item(_)) == item);
        if self.table.is_none() && at.is_some_and(|i| self.stack[i].is_html) {
            self.end_text();
            while at.is_some_and(|i| self.stack.len() > i) {
                self.pop();
            }
        }
    }

    fn pop(&mut self) {
        self.end_text();
        let Some(Open { frame, line, .. }) = self.stack.pop() else {
            return;
        };
        match (frame, self.stack.last_mut()) {
            (
                Frame::Item(item),
                Some(Open {
                    frame: Frame::List(list),
                    ..
                }),
            ) => list.items.push(item),
            (Frame::Item(item), _) => self.put(
                line,
                Body::List(List {
                    is_ordered: false,
                    items: vec![item],
                }),
            ),
            (Frame::List(list), _) => self.put(line, Body::List(list)),
            (Frame::Quote(blocks), _) => self.put(line, Body::Quote(blocks)),
        }
    }

    fn put(&mut self, line: u32, body: Body) {
        let block = Block { line, body };
        match self.stack.last_mut() {
            Some(Open {
                frame: Frame::Item(item),
                ..
            }) => item.blocks.push(block),
            Some(Open {
                frame: Frame::Quote(blocks),
                ..
            }) => blocks.push(block),
            Some(Open {
                frame: Frame::List(list),
                ..
            }) => {
                list.items.push(Item {
                    line,
                    is_task: false,
                    blocks: vec![block],
                });
            }
            None => self.done.push(block),
        }
    }

    pub fn end_text(&mut self) {
        if self.table.is_some() {
            return self.line_break();
        }
        let text = std::mem::take(&mut self.text);
        let heading = self.heading.take();
        if text.is_blank() {
            return;
        }
        let line = text.line();
        match heading {
            Some(level) => self.put(line, Body::Heading(level, text)),
            None => super::drawn::split(text)
                .into_iter()
                .for_each(|body| self.put(line, body)),
        }
    }

    pub fn foreign(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.end_text();
            self.put(self.line, Body::Foreign(text.to_owned()));
        }
    }

    pub fn open_table(&mut self) {
        if self.table.is_none() {
            self.end_text();
            self.table = Some((self.line, Vec::new()));
        }
    }

    pub fn open_row(&mut self) {
        let line = self.line;
        if let Some((_, rows)) = &mut self.table {
            rows.push(Row { line, ..Row::default() });
        }
    }

    pub fn open_cell(&mut self, is_header: bool) {
        if self.table.as_ref().is_some_and(|(_, rows)| rows.is_empty()) {
            self.open_row();
        }
        if let Some(row) = self.table.as_mut().and_then(|(_, rows)| rows.last_mut()) {
            row.is_header |= is_header;
            row.cells.push(Rich::default());
        }
    }

    pub fn end_table(&mut self) {
        if let Some((line, mut rows)) = self.table.take() {
            rows.retain(|r| r.cells.iter().any(|c| !c.is_blank()));
            if !rows.is_empty() {
                self.put(line, Body::Table(rows));
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_table();
        self.end_text();
        while !self.stack.is_empty() {
            self.pop();
        }
        self.done
    }
}
