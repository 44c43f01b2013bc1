//! Puts blocks together from Markdown and HTML alike.

use super::blocks::{Block, Body, Item, List, Row};
use super::rich::{Rich, Span};
use super::source::MAX_DEPTH;

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
    /// Line on which the limit of nesting was passed.
    pub too_deep: Option<u32>,
    /// Blocks and items so far.
    pub count: usize,
    /// Line of the event being read.
    pub line: u32,
    pub italic: u32,
    pub bold: u32,
    done: Vec<Block>,
    stack: Vec<Open>,
    heading: Option<u8>,
    text: Rich,
    /// Addresses of the links that are open.
    pub links: Vec<String>,
    table: Option<(u32, Vec<Row>)>,
}

impl Builder {
    pub fn words(&mut self, text: &str) {
        for (i, part) in text.split('\n').enumerate() {
            if i > 0 {
                self.line_break();
            }
            if !part.is_empty() {
                self.push(part);
            }
        }
    }

    /// Joins what is alike, so that a text in a thousand pieces is one span.
    fn push(&mut self, text: &str) {
        let span = Span {
            text: text.to_owned(),
            italic: self.italic > 0,
            bold: self.bold > 0,
            line: self.line,
        };
        let target = self.target();
        match target.0.last_mut() {
            Some(last)
                if last.text != "\n" && (last.italic, last.bold, last.line) == (span.italic, span.bold, span.line) =>
            {
                last.text.push_str(text);
            }
            _ => target.0.push(span),
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
    pub fn end_link(&mut self) {
        let url = self.links.pop().filter(|u| u.contains("://"));
        if let Some(url) = url.filter(|u| !self.target().plain().ends_with(u)) {
            self.words(&format!(" ({url})"));
        }
    }

    pub fn tick_box(&mut self) {
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
        self.count += 1;
        if self.stack.len() >= MAX_DEPTH {
            // Nothing deeper is built, so that no later step can recurse without end.
            self.too_deep = self.too_deep.or(Some(self.line));
            return;
        }
        self.stack.push(Open {
            frame,
            line: self.line,
            is_html,
        });
    }

    /// Closes the innermost thing that Markdown opened, and all that HTML left open in it.
    pub fn close_markdown(&mut self) {
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

    /// A new `<li>` ends the one before it, and not the one around its list.
    pub fn open_item(&mut self) {
        if matches!(
            self.stack.last(),
            Some(Open {
                frame: Frame::Item(_),
                is_html: true,
                ..
            })
        ) {
            self.close_tag(true);
        }
        self.open(
            Frame::Item(Item {
                line: self.line,
                ..Item::default()
            }),
            true,
        );
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
            (Frame::List(list), _) => {
                for list in by_column(list) {
                    self.put(list.items.first().map_or(line, |i| i.line), Body::List(list));
                }
            }
            (Frame::Quote(blocks), _) => self.put(line, Body::Quote(blocks)),
        }
    }

    fn put(&mut self, line: u32, body: Body) {
        let block = Block { line, body };
        self.count += 1;
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
                    blocks: vec![block],
                    ..Item::default()
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

    pub fn finish(mut self) -> Vec<Block> {
        self.end_table();
        self.end_text();
        while !self.stack.is_empty() {
            self.pop();
        }
        self.done
    }
}

/// Markdown takes items of one list for siblings however they are indented; people mean what they
/// indent. Two columns to the right is below the item before, two to the left is another list.
fn by_column(list: List) -> Vec<List> {
    let is_ordered = list.is_ordered;
    let mut lists: Vec<List> = Vec::new();
    let mut base = 0;
    for item in list.items {
        match lists.last_mut() {
            Some(last) if item.column >= base + 2 => {
                let line = item.line;
                let Some(above) = last.items.last_mut() else { continue };
                match above.blocks.last_mut() {
                    Some(Block {
                        body: Body::List(nested),
                        ..
                    }) => nested.items.push(item),
                    _ => above.blocks.push(Block {
                        line,
                        body: Body::List(List {
                            is_ordered,
                            items: vec![item],
                        }),
                    }),
                }
            }
            Some(last) if item.column + 2 > base => last.items.push(item),
            _ => {
                base = item.column;
                lists.push(List {
                    is_ordered,
                    items: vec![item],
                });
            }
        }
    }
    lists
}
