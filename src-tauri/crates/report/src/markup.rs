//! Elements and text, escaped on the way. Web page, pictures and document are written through this alone.

use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

/// Writes one XML text into memory.
pub(crate) struct Markup {
    out: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

/// Names and values of one element.
pub(crate) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Markup {
    /// Nothing is written yet.
    pub fn new() -> Self {
        Self {
            out: Writer::new(Vec::new()),
            open: Vec::new(),
        }
    }

    /// Opens an element; [`Markup::close`] ends it.
    pub fn open(&mut self, name: &'static str, attributes: Attributes) -> &mut Self {
        self.open.push(name);
        self.event(Event::Start(start(name, attributes)))
    }

    /// Ends the element that was opened last.
    pub fn close(&mut self) -> &mut Self {
        match self.open.pop() {
            Some(name) => self.event(Event::End(BytesEnd::new(name))),
            None => self,
        }
    }

    /// An element without content.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes) -> &mut Self {
        self.event(Event::Empty(start(name, attributes)))
    }

    /// An element that holds text only.
    pub fn leaf(&mut self, name: &'static str, attributes: Attributes, text: &str) -> &mut Self {
        self.open(name, attributes).text(text).close()
    }

    /// Text; whatever is in it stays text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.event(Event::Text(BytesText::new(&harmless(text))))
    }

    /// Something this crate wrote as markup before: a style sheet, a picture.
    pub fn ready(&mut self, markup: &str) -> &mut Self {
        self.event(Event::Text(BytesText::from_escaped(markup)))
    }

    /// What was written.
    pub fn finish(self) -> String {
        String::from_utf8(self.out.into_inner()).expect("every event was made from a str")
    }

    fn event(&mut self, event: Event) -> &mut Self {
        self.out.write_event(event).expect("a Vec takes every byte");
        self
    }
}

fn start<'a>(name: &'static str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let harmless = attributes.iter().map(|(name, value)| (*name, harmless(value)));
    let mut start = BytesStart::new(name);
    for (name, value) in harmless {
        start.push_attribute((name, value.as_str()));
    }
    start
}

/// Without what XML forbids (controls, the two non-characters) and without marks that turn the direction of
/// the text after them: no report in English or French needs one, and one in a quote could reorder a line.
fn harmless(text: &str) -> String {
    let turns =
        |c| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let forbidden = |c: char| (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(|c| !turns(*c) && !forbidden(*c)).collect()
}
