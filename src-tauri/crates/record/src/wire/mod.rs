//! The only place where bytes become words, and words bytes.
//!
//! A record is a text that a person can read once `age -d` has opened it: the line `sub rosa record 1`, a line
//! of JSON that says what it is, a line of JSON with the content, and line ends up to a power of two. The
//! structs here are the format; what the rest of the house works with may change without it.

mod circle;
mod custody;
mod draft;
mod figures;
mod interview;
mod kits;
mod lead;
mod learned;
mod names;
mod plan;
mod reading;
mod remarks;
mod session;
mod study;
mod text_of;
mod wiped;

use crate::{Content, Header, Kind, NoteText, RecordError, ToSeal};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::io::BufRead;
use vault::{Zeroizing, padded_len};
pub(crate) use wiped::Wiped;

/// The newest that this program writes. A reader refuses what is newer; fields it does not know it passes over.
pub(crate) const FORMAT: u32 = 5;

const TITLE: &[u8] = b"sub rosa record ";

/// Sizes tell records apart less from here on.
const FLOOR: usize = 8 * 1024;

/// More than any record of ours: a directory of a hundred thousand people is a tenth of it.
pub(crate) const LIMIT: usize = 64 * 1024 * 1024;

/// Free text on its way in or out. It borrows the words when it writes them, so that no second copy stays.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Words<'a>(Cow<'a, str>);

impl<'a> From<&'a NoteText> for Words<'a> {
    fn from(text: &'a NoteText) -> Self {
        // EXPOSE: these words are written into a record and nowhere else.
        Self(Cow::Borrowed(text.expose()))
    }
}

impl From<Words<'_>> for NoteText {
    fn from(words: Words<'_>) -> Self {
        Self::from_wire(words.0.into_owned())
    }
}

/// The text of a record, padded.
pub(crate) fn write(header: &Header, content: ToSeal<'_>) -> Result<Zeroizing<Vec<u8>>, RecordError> {
    let mut text = Wiped::with_capacity(FLOOR);
    text.push(TITLE);
    text.push(format!("{}\n", content.format()).as_bytes());
    text.json(header)?;
    text.push(b"\n");
    match content {
        ToSeal::Open(session) => text.json(&session::WireOpen::from(session))?,
        ToSeal::Session(session) => text.json(&session::WireSession::from(session))?,
        ToSeal::Study(study) => text.json(&study::WireStudy::from(study))?,
        ToSeal::Names(names) => text.json(&names::WireNames::from(names))?,
        ToSeal::Reading(reading) => text.json(&reading::WireReading::from(reading))?,
        ToSeal::Learned(learned) => text.json(&learned::WireLearned::from(learned))?,
        ToSeal::Remarks(remarks) => text.json(&remarks::WireRemarks::from(remarks))?,
        ToSeal::Draft(draft) => text.json(&draft::WireDraft::from(draft))?,
        ToSeal::Custody(custody) => text.json(&custody::WireCustody::from(custody))?,
        ToSeal::Plan(plan) => text.json(&plan::WirePlan::from(plan))?,
        ToSeal::Kits(kits) => text.json(&kits::WireKits::from(kits))?,
    }
    text.push(b"\n");
    if text.len() > LIMIT {
        return Err(RecordError::TooLarge(text.len() as u64));
    }
    let length = padded_len(text.len(), FLOOR);
    Ok(text.padded(length))
}

/// What a record's text says it is, and the rest of the text.
pub(crate) fn read_header(text: &[u8]) -> Result<(Header, &[u8]), RecordError> {
    if text.len() > LIMIT {
        return Err(RecordError::TooLarge(text.len() as u64));
    }
    let (format, rest) = title(text, TITLE, FORMAT)?;
    let (line, rest) = first_line(rest)?;
    let header: Header = json(line)?;
    if header.kind.format() > format {
        return Err(RecordError::Unreadable);
    }
    Ok((header, rest))
}

/// Opens a record's text: the other half of [`write`].
pub(crate) fn read(text: &[u8]) -> Result<(Header, Content), RecordError> {
    let (header, rest) = read_header(text)?;
    let (line, padding) = first_line(rest)?;
    if padding.iter().any(|byte| *byte != b'\n') {
        return Err(RecordError::Unreadable);
    }
    let content = match header.kind {
        Kind::Open => Content::Open(json::<session::WireOpen<'_>>(line)?.of(header.study)),
        Kind::Session => Content::Session(json::<session::WireSession<'_>>(line)?.of(header.study)),
        Kind::Study => Content::Study(Box::new(json::<study::WireStudy>(line)?.of(header.study))),
        Kind::Names => Content::Names(json::<names::WireNames<'_>>(line)?.into()),
        Kind::Reading => Content::Reading(json::<reading::WireReading<'_>>(line)?.into()),
        Kind::Learned => Content::Learned(json::<learned::WireLearned<'_>>(line)?.into()),
        Kind::Remarks => Content::Remarks(json::<remarks::WireRemarks<'_>>(line)?.into()),
        Kind::Draft => Content::Draft(Box::new(json::<draft::WireDraft<'_>>(line)?.into())),
        Kind::Custody => Content::Custody(json::<custody::WireCustody<'_>>(line)?.into()),
        Kind::Plan => Content::Plan(Box::new(json::<plan::WirePlan<'_>>(line)?.into())),
        Kind::Kits => Content::Kits(Box::new(json::<kits::WireKits<'_>>(line)?.into())),
    };
    Ok((header, content))
}

/// Takes off a first line that names the kind of text and its format, which is at most the newest known.
pub(crate) fn title<'a>(text: &'a [u8], title: &[u8], known: u32) -> Result<(u32, &'a [u8]), RecordError> {
    let rest = text.strip_prefix(title).ok_or(RecordError::Unreadable)?;
    let (line, rest) = first_line(rest)?;
    let format = std::str::from_utf8(line)
        .ok()
        .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0')));
    match format.and_then(|digits| digits.parse::<u32>().ok()) {
        Some(format) if format > known => Err(RecordError::Newer(format)),
        Some(format) if format >= 1 => Ok((format, rest)),
        Some(format) => Err(RecordError::Older(format)),
        None => Err(RecordError::Unreadable),
    }
}

/// Everything before the first line end, and everything after it.
pub(crate) fn first_line(text: &[u8]) -> Result<(&[u8], &[u8]), RecordError> {
    let mut rest = text;
    // The standard library's own search: a line of ten thousand bytes is looked through at every opening.
    let length = rest.skip_until(b'\n').map_err(|_| RecordError::Unreadable)?;
    match text[..length].split_last() {
        Some((b'\n', line)) => Ok((line, rest)),
        _ => Err(RecordError::Unreadable),
    }
}

fn json<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, RecordError> {
    // The codec's message may quote the words; only the fact goes on.
    serde_json::from_slice(line).map_err(|_| RecordError::Unreadable)
}
