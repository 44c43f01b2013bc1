//! The HTML that stands in Markdown: read for its lists, tables and words, and never passed on.

use super::blocks::List;
use super::builder::{Builder, Frame};
use pulldown_cmark::{Event, Parser};
use twins::{Protection, is_off};

/// Reads tags and words into the builder. Comments go, scripts and styles become foreign text.
pub(crate) fn read(html: &str, builder: &mut Builder) {
    if is_off(Protection::TagsDropped) {
        return builder.words(html);
    }
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words(&rest[..at], builder);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = comment.find("-->").map_or(comment.len(), |i| i + 3);
            rest = pass(comment, end, builder);
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let (name, closes) = name_of(&rest[1..end]);
        if name.is_empty() {
            // "<" that opens no tag is a word like any other: a spoken blank is written so.
            words(&rest[..=end], builder);
            rest = &rest[end + 1..];
            continue;
        }
        let whole = &rest[1..end];
        rest = pass(rest, end + 1, builder);
        if !closes && matches!(name.as_str(), "script" | "style") {
            let end = rest.find("</").unwrap_or(rest.len());
            builder.foreign(&rest[..end]);
            rest = pass(rest, end, builder);
        } else {
            tag(&name, closes, builder);
            if !is_known(&name) && !whole.contains(['=', '/', '\n']) {
                // "<name>" looks like a tag and is a blank to be filled when spoken.
                builder.words(&format!("{{{whole}}}"));
            }
        }
    }
    words(rest, builder);
}

/// Elements of HTML, after which no blank was ever named.
fn is_known(name: &str) -> bool {
    const KNOWN: &str = " ! a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas \
        caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset \
        figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins \
        kbd label legend li link main map mark meta meter nav noframes noscript object ol optgroup option output p \
        param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub \
        summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr ";
    KNOWN.contains(&format!(" {name} "))
}

/// Steps over `end` bytes and counts their lines.
fn pass<'a>(text: &'a str, end: usize, builder: &mut Builder) -> &'a str {
    builder.line += text[..end].matches('\n').count() as u32;
    &text[end..]
}

/// "td" from `td class="x"`, and whether it is an end tag. Empty when this is no tag at all.
fn name_of(inside: &str) -> (String, bool) {
    let closes = inside.starts_with('/');
    let inside = inside.trim_start_matches('/');
    if inside.starts_with(['!', '?']) {
        return ("!".to_owned(), closes);
    }
    let end = inside
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inside.len());
    (inside[..end].to_ascii_lowercase(), closes)
}

fn tag(name: &str, closes: bool, builder: &mut Builder) {
    match (name, closes) {
        ("em" | "i", false) => builder.italic += 1,
        ("em" | "i", true) => builder.italic = builder.italic.saturating_sub(1),
        ("strong" | "b", false) => builder.bold += 1,
        ("strong" | "b", true) => builder.bold = builder.bold.saturating_sub(1),
        ("br", _) => builder.line_break(),
        ("table", false) => builder.open_table(),
        ("table", true) => builder.end_table(),
        ("tr", false) => builder.open_row(),
        ("td" | "th", false) => builder.open_cell(name == "th"),
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => builder.open_heading(name.as_bytes()[1] - b'0'),
        ("ol" | "ul", false) => builder.open(
            Frame::List(List {
                is_ordered: name == "ol",
                ..List::default()
            }),
            true,
        ),
        ("ol" | "ul", true) => builder.close_tag(false),
        ("li", false) => builder.open_item(),
        ("li", true) => builder.close_tag(true),
        (
            "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "section" | "article" | "header" | "footer"
            | "main",
            _,
        ) => {
            builder.end_text();
        }
        _ => {}
    }
}

/// Words of one or more lines. Only inside text do line ends and indents matter.
fn words(text: &str, builder: &mut Builder) {
    for (i, part) in text.split('\n').enumerate() {
        if i > 0 {
            builder.line += 1;
        }
        let gap = if i > 0 { part.trim_start() } else { part };
        if !gap.trim().is_empty() {
            if i > 0 {
                builder.words(" ");
            }
            builder.words(&decoded(gap));
        }
    }
}

/// Named and numbered characters (`&eacute;`), as the Markdown parser knows them.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(32)
            .find(|(_, c)| *c == ';')
            .map_or(1, |(i, _)| i + 1);
        let letters = if end > 1 && !rest[1..end].contains(char::is_whitespace) {
            entity(&rest[..end])
        } else {
            None
        };
        match letters {
            Some(letters) => out.push_str(&letters),
            None => out.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<String> {
    Parser::new(name).find_map(|event| match event {
        Event::Text(text) => Some(text.to_string()),
        _ => None,
    })
}
