//! Read from whatever another program wrote. What is not understood is listed, not guessed.

use super::rows;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::collections::BTreeMap;
use thiserror::Error;

/// Larger than any codebook; refused before it is read.
pub const MOST_BYTES: u64 = 4 << 20;
/// Themes in a codebook.
pub(super) const MOST_CODES: usize = 2_000;
/// Themes below each other.
pub(super) const DEEPEST: usize = 16;
/// Characters of a name, and of a description.
const LONGEST_NAME: usize = 200;
const LONGEST_DESCRIPTION: usize = 4_000;
/// Things that were passed over and are listed.
const MOST_PASSED_OVER: usize = 200;

/// A theme of another codebook. The words are as they came: they still have to go through the redactor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// Its name.
    pub name: String,
    /// Its name in French, when it has one of its own.
    pub name_fr: Option<String>,
    /// When to give it.
    pub description: Option<String>,
    /// The theme it is a part of: its place among [`Found::codes`], which is before this one.
    pub part_of: Option<usize>,
    /// The nearest of the eight colours, when it has one.
    pub colour: Option<u8>,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Each after the one it is a part of; no two of the same name below the same one.
    pub codes: Vec<Code>,
    /// What was not understood, in the order of the file.
    pub passed_over: Vec<PassedOver>,
}

/// Something that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    /// The line of the file, from 1; 0: not at one place.
    pub line: u32,
    /// Why.
    pub why: Why,
    /// The column or element, cut short. It is the file's own word: for the screen only.
    pub what: String,
}

/// Why something was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A column that we have no use for.
    Column,
    /// An element that we have no use for.
    Element,
    /// A theme without a name.
    Nameless,
    /// A name or a description that was cut.
    TooLong,
    /// The same name below the same theme once more: the first one stays.
    Twice,
    /// A theme that says it is a part of one that is not there; it stands at the top.
    NoWhole,
    /// More themes below each other than we keep: it stands with the one above.
    TooDeep,
}

/// Why a codebook is not taken. It says nothing of what stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodebookError {
    /// More bytes than a codebook has.
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// Not text.
    #[error("not a text file")]
    NotText,
    /// XML, and no codebook; or it breaks off.
    #[error("not a codebook, or damaged")]
    Damaged,
    /// It declares entities or a document type, which a codebook never needs.
    #[error("declares a document type")]
    Declares,
    /// No column is called tag, name, path or code.
    #[error("no column of names")]
    NoNames,
    /// No theme was found.
    #[error("no themes")]
    Empty,
    /// More themes than anybody could use.
    #[error("more than {MOST_CODES} themes")]
    TooMany,
    /// Elements nested deeper than any codebook's.
    #[error("nested too deeply")]
    TooDeep,
}

impl CodebookError {
    /// Names the sentence that a person reads.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "codebook_too_large",
            Self::NotText => "codebook_not_text",
            Self::Damaged => "codebook_damaged",
            Self::Declares => "codebook_declares",
            Self::NoNames => "codebook_no_names",
            Self::Empty => "codebook_empty",
            Self::TooMany => "codebook_too_many",
            Self::TooDeep => "codebook_too_deep",
        }
    }
}

/// Reads a codebook, CSV or REFI-QDA, whichever it is.
pub fn read(bytes: &[u8]) -> Result<Found, CodebookError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(CodebookError::TooLarge);
    }
    let text = decoded(bytes)?;
    let mut found = Finder::default();
    if text.trim_start().starts_with('<') {
        rows::elements(&text, &mut found)?;
    } else {
        rows::lines(&text, &mut found)?;
    }
    if found.found.codes.is_empty() {
        return Err(CodebookError::Empty);
    }
    Ok(found.found)
}

/// The text of a file in any encoding that a spreadsheet writes.
fn decoded(bytes: &[u8]) -> Result<String, CodebookError> {
    let (encoding, rest) = match bytes {
        [0xff, 0xfe, rest @ ..] => (UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => (UTF_16BE, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => (UTF_8, rest),
        rest if std::str::from_utf8(rest).is_ok() => (UTF_8, rest),
        rest => (WINDOWS_1252, rest),
    };
    let text = encoding.decode_without_bom_handling(rest).0.into_owned();
    // Many controls: a picture, a program, an archive.
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        .count();
    if text.contains('\0') || controls * 50 > text.len() {
        return Err(CodebookError::NotText);
    }
    Ok(text)
}

/// Collects codes and what was passed over.
#[derive(Default)]
pub(super) struct Finder {
    pub found: Found,
    /// Where each name stands below each theme.
    places: BTreeMap<(Option<usize>, String), usize>,
}

impl Finder {
    pub(super) fn pass_over(&mut self, line: u32, why: Why, what: &str) {
        if self.found.passed_over.len() < MOST_PASSED_OVER {
            let what = clean(what).chars().take(40).collect();
            self.found.passed_over.push(PassedOver { line, why, what });
        }
    }

    /// Takes a theme in, or finds the one of that name which is there. `None`: it has no name, and is listed.
    pub(super) fn take(&mut self, line: u32, code: Code) -> Result<Option<usize>, CodebookError> {
        let name = clean(&code.name).replace('\n', " ");
        if name.is_empty() {
            self.pass_over(line, Why::Nameless, "");
            return Ok(None);
        }
        let name = self.cut(line, &name, LONGEST_NAME);
        let place = (code.part_of, name.to_lowercase());
        if let Some(at) = self.places.get(&place) {
            return Ok(Some(*at));
        }
        let at = self.found.codes.len();
        if at == MOST_CODES {
            return Err(CodebookError::TooMany);
        }
        self.places.insert(place, at);
        self.found.codes.push(Code {
            name,
            part_of: code.part_of,
            ..Code::default()
        });
        Ok(Some(at))
    }

    /// Gives a theme what else was said of it.
    pub(super) fn fill(&mut self, line: u32, at: usize, said: Code) {
        let mut fit = |text: Option<String>, most| {
            let text = text.map(|text| clean(&text)).filter(|text| !text.is_empty())?;
            Some(self.cut(line, &text, most))
        };
        let (french, description) = (
            fit(said.name_fr, LONGEST_NAME),
            fit(said.description, LONGEST_DESCRIPTION),
        );
        let code = &mut self.found.codes[at];
        code.name_fr = french.or(code.name_fr.take());
        code.description = description.or(code.description.take());
        code.colour = said.colour.or(code.colour);
    }

    /// How many themes stand above this one.
    pub(super) fn depth(&self, at: usize) -> usize {
        std::iter::successors(self.found.codes[at].part_of, |at| self.found.codes[*at].part_of).count()
    }

    fn cut(&mut self, line: u32, text: &str, most: usize) -> String {
        match text.char_indices().nth(most) {
            Some((end, _)) => {
                self.pass_over(line, Why::TooLong, &text[..end]);
                text[..end].trim_end().to_owned()
            }
            None => text.to_owned(),
        }
    }
}

/// Without control characters, marks that turn the direction of text, what hides between letters, and the sign that
/// keeps a spreadsheet from computing.
fn clean(text: &str) -> String {
    let is_hidden = |c: char| {
        matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
            || (c.is_control() && c != '\n')
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let spaced = text.replace("\r\n", "\n").replace(['\t', '\r'], " ");
    let text: String = spaced.chars().filter(|c| !is_hidden(*c)).collect();
    let text = text.trim();
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => text.to_owned(),
    }
}

/// The nearest of the eight colours.
pub(super) fn nearest(text: &str) -> Option<u8> {
    let wanted = rgb(text.trim())?;
    let far = |known: &&str| {
        let known = rgb(known).unwrap_or_default();
        known
            .iter()
            .zip(wanted)
            .map(|(a, b)| (i32::from(*a) - i32::from(b)).pow(2))
            .sum::<i32>()
    };
    (0u8..)
        .zip(super::COLOURS)
        .min_by_key(|(_, known)| far(known))
        .map(|(at, _)| at)
}

fn rgb(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#')?;
    let long: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let number = u32::from_str_radix(&long, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}
