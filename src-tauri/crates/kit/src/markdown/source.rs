//! From bytes to text that the Markdown reader can be trusted with.

use crate::{File, KitError};

/// The largest file that is read; the real kit has 14,000 bytes.
pub(crate) const MAX_BYTES: usize = 2 * 1024 * 1024;

/// The deepest nesting that is read; the real kit nests 2 deep.
pub(crate) const MAX_DEPTH: usize = 24;

/// A file that may be parsed: same lines as on disk, hostile and foreign parts made harmless.
pub(crate) struct Source {
    /// Markdown; line breaks are `\n`.
    pub text: String,
    /// `title:` of the front matter.
    pub title: Option<String>,
}

/// Decodes UTF-8 or UTF-16 (with its mark) and refuses what no kit can be.
pub(crate) fn decode(bytes: &[u8], file: File) -> Result<String, KitError> {
    if bytes.len() > MAX_BYTES {
        return Err(KitError::TooLarge {
            file,
            bytes: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes, file)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes, file)?,
        _ => utf8(bytes, file)?,
    };
    if text.contains(is_binary) {
        return Err(KitError::NotText { file });
    }
    if text.trim().is_empty() {
        return Err(KitError::Empty { file });
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn utf8(bytes: &[u8], file: File) -> Result<String, KitError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|e| {
        // A file with control bytes was never text; one without is text from before Unicode.
        if bytes.iter().any(|b| is_binary(char::from(*b))) {
            return KitError::NotText { file };
        }
        let good = &bytes[..e.valid_up_to()];
        KitError::NotUnicode {
            file,
            line: 1 + good.iter().filter(|b| **b == b'\n').count() as u32,
        }
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, file: File) -> Result<String, KitError> {
    let units: Vec<u16> = bytes.chunks(2).map(|c| unit([c[0], *c.get(1).unwrap_or(&0)])).collect();
    String::from_utf16(&units).map_err(|_| KitError::NotUnicode { file, line: 1 })
}

/// Control characters that no text editor writes.
fn is_binary(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1A}' | '\u{1C}'..='\u{1F}')
}

/// Takes the front matter off and mends what Markdown would swallow, line for line.
pub(crate) fn prepare(text: &str, file: File) -> Result<Source, KitError> {
    let (skip, title) = front_matter(text);
    let mut out = String::with_capacity(text.len() + 64);
    let mut in_table = false;
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        if i < skip {
            continue;
        }
        if depth_of(line) > MAX_DEPTH {
            return Err(KitError::TooDeep {
                file,
                line: i as u32 + 1,
                limit: MAX_DEPTH,
            });
        }
        in_table = (in_table || has_tag(line, "<table")) && !has_tag(line, "</table");
        if in_table && line.trim().is_empty() {
            // A blank line would end the HTML and turn the indented rows below it into code.
            out.push_str("<!---->");
        } else {
            mend(line, &mut out);
        }
    }
    Ok(Source { text: out, title })
}

fn has_tag(line: &str, tag: &str) -> bool {
    line.as_bytes()
        .windows(tag.len())
        .any(|w| w.eq_ignore_ascii_case(tag.as_bytes()))
}

/// `#Heading` without its space, and `[x]: words`, which Markdown would take for a link's target and hide.
fn mend(line: &str, out: &mut String) {
    let start = line.trim_start_matches([
        ' ', '\t', '>', '-', '*', '+', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ]);
    let hashes = line.len() - line.trim_start_matches('#').len();
    if start.starts_with('[') && start.contains("]:") {
        out.push_str(&line.replace("]:", "]\\:"));
    } else if (1..=6).contains(&hashes) && line[hashes..].starts_with(char::is_alphanumeric) {
        out.push_str(&line[..hashes]);
        out.push(' ');
        out.push_str(&line[hashes..]);
    } else {
        out.push_str(line);
    }
}

/// How many lists and quotes a line opens. The parser's work grows with it, so it is counted first.
fn depth_of(line: &str) -> usize {
    let mut depth = 0;
    let mut rest = line.trim_start();
    loop {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let after = if let Some(after) = rest.strip_prefix('>') {
            after
        } else if let Some(after) = rest
            .strip_prefix(['-', '*', '+'])
            .filter(|r| r.starts_with([' ', '\t']))
        {
            after
        } else if let Some(after) = rest[digits..].strip_prefix(['.', ')']).filter(|_| digits > 0) {
            after
        } else {
            return depth;
        };
        depth += 1;
        rest = after.trim_start();
    }
}

/// The number of lines of front matter, and its title. A rule of dashes at the top is front matter
/// only when everything up to the next one looks like "key: value".
fn front_matter(text: &str) -> (usize, Option<String>) {
    let mut lines = text.split('\n');
    if lines.next().map(str::trim_end) != Some("---") {
        return (0, None);
    }
    let mut title = None;
    for (i, line) in lines.enumerate() {
        let line = line.trim_end();
        if line == "---" || line == "..." {
            return (i + 2, title);
        }
        let key = line.split(':').next().unwrap_or("");
        let is_pair = line.contains(':') && key.chars().all(|c| c.is_alphanumeric() || "_-. ".contains(c));
        if !(line.is_empty() || is_pair || line.starts_with([' ', '\t', '#', '-'])) {
            return (0, None);
        }
        if let Some(value) = line.strip_prefix("title:") {
            title = Some(value.trim().trim_matches(['"', '\'']).to_owned()).filter(|t| !t.is_empty());
        }
    }
    (0, None)
}
