//! Rows of a CSV file, whatever was done to it.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{BadRow, LIMIT};
use crate::RedactError;

/// No row is longer; what is, is a quotation mark that nobody closed, or no directory.
const LONGEST_ROW: usize = 1 << 20;
/// No cell has more lines.
const MOST_LINES: usize = 64;
const CHUNK: usize = 1 << 16;

/// The text of a file: as it is, or made of another encoding. A file is all in one.
pub(super) struct Source<'a> {
    bytes: Cow<'a, [u8]>,
    is_utf8: bool,
}

impl<'a> Source<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Result<Source<'a>, RedactError> {
        if bytes.len() > LIMIT {
            return Err(RedactError::DirectoryTooLarge {
                bytes: bytes.len(),
                limit: LIMIT,
            });
        }
        let wide = match bytes {
            [0xff, 0xfe, rest @ ..] => Some((UTF_16LE, rest)),
            [0xfe, 0xff, rest @ ..] => Some((UTF_16BE, rest)),
            _ => None,
        };
        if let Some((encoding, rest)) = wide {
            let text = encoding.decode_without_bom_handling(rest).0.into_owned();
            return Ok(Source {
                bytes: Cow::Owned(text.into_bytes()),
                is_utf8: true,
            });
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        Ok(Source {
            bytes: Cow::Borrowed(bytes),
            is_utf8: std::str::from_utf8(bytes).is_ok(),
        })
    }

    /// The rows, parted by the sign that the first line has most of.
    pub(super) fn rows(&self) -> Rows<'_> {
        let mut rows = Rows {
            bytes: &self.bytes,
            is_utf8: self.is_utf8,
            reader: csv_core::Reader::new(),
            at: 0,
            line: 1,
            out: vec![0; 4096],
            ends: vec![0; 64],
            fields: 0,
        };
        rows.skip_blank();
        let rest = &rows.bytes[rows.at..];
        let end = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let mut first = &rest[..end];
        // A spreadsheet's own way of telling the sign.
        if let [b's', b'e', b'p', b'=', sign] = first {
            first = std::slice::from_ref(sign);
            rows.at += end;
        }
        let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
        let sign = [b'\t', b';', b',']
            .into_iter()
            .max_by_key(|sign| count(*sign))
            .unwrap_or(b',');
        rows.reader = csv_core::ReaderBuilder::new().delimiter(sign).build();
        rows
    }
}

/// Goes through the rows of a file; one row is held at a time.
pub(super) struct Rows<'a> {
    bytes: &'a [u8],
    is_utf8: bool,
    reader: csv_core::Reader,
    at: usize,
    line: u32,
    out: Vec<u8>,
    ends: Vec<usize>,
    fields: usize,
}

impl Rows<'_> {
    /// Reads the next row, and says on which line it begins and whether it can be used.
    pub(super) fn next(&mut self) -> Option<(u32, Result<(), BadRow>)> {
        self.skip_blank();
        let (begins, line) = (self.at, self.line);
        if begins >= self.bytes.len() {
            return None;
        }
        let read = self.read();
        let taken = &self.bytes[begins..self.at];
        let breaks = count(taken, b'\n');
        let body = taken.strip_suffix(b"\n").unwrap_or(taken);
        let runs_on = self.at >= self.bytes.len() || body.contains(&b'\n');
        let is_open = runs_on && count(taken, b'"') % 2 == 1;
        if read && breaks <= MOST_LINES && !is_open {
            self.line = line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
            return Some((line, Ok(())));
        }
        // Only this line is lost: the next one is read as if nothing had been.
        let fault = if breaks > MOST_LINES || is_open {
            BadRow::OpenQuote
        } else {
            BadRow::TooLong
        };
        let rest = &self.bytes[begins..];
        self.at = begins + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        self.reader.reset();
        self.fields = 0;
        Some((line, Err(fault)))
    }

    /// How many bytes are read.
    pub(super) fn read_to(&self) -> usize {
        self.at
    }

    /// How many fields the row has.
    pub(super) fn len(&self) -> usize {
        self.fields
    }

    /// A field, without the spaces around it; nothing where the row has none.
    pub(super) fn field(&self, at: usize) -> Cow<'_, str> {
        if at >= self.fields {
            return Cow::Borrowed("");
        }
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        let bytes = self.out[start..self.ends[at]].trim_ascii();
        if self.is_utf8 || bytes.is_ascii() {
            match String::from_utf8_lossy(bytes) {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
                Cow::Owned(text) => Cow::Owned(text),
            }
        } else {
            Cow::Owned(WINDOWS_1252.decode_without_bom_handling(bytes).0.trim().to_owned())
        }
    }

    fn skip_blank(&mut self) {
        while let Some(sign @ (b'\n' | b'\r')) = self.bytes.get(self.at) {
            self.line = self.line.saturating_add(u32::from(*sign == b'\n'));
            self.at += 1;
        }
    }

    /// Reads one row into the buffers; `false` when it is too long.
    fn read(&mut self) -> bool {
        let begins = self.at;
        let (mut written, mut fields) = (0, 0);
        loop {
            let end = self.bytes.len().min(self.at + CHUNK);
            let input = &self.bytes[self.at..end];
            let (result, read, wrote, ended) =
                self.reader
                    .read_record(input, &mut self.out[written..], &mut self.ends[fields..]);
            self.at += read;
            written += wrote;
            fields += ended;
            match result {
                csv_core::ReadRecordResult::InputEmpty if self.at - begins > LONGEST_ROW => return false,
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::OutputFull => self.out.resize(self.out.len() * 2, 0),
                csv_core::ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                csv_core::ReadRecordResult::Record => break,
                csv_core::ReadRecordResult::End => break,
            }
        }
        self.fields = fields;
        true
    }
}

fn count(bytes: &[u8], sign: u8) -> usize {
    bytes.iter().filter(|byte| **byte == sign).count()
}
