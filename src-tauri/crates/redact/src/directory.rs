//! Reading an organisation's directory.

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::{Entry, RedactError, fold::fold};

/// Larger than the directory of the whole federal public service.
const LIMIT: usize = 512 << 20;
/// More lines than a person would look at.
const LISTED: usize = 1_000;

/// Rows that could not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BadRows {
    /// How many there are.
    pub count: u32,
    /// Line number and reason of the first thousand.
    pub rows: Vec<(u32, BadRow)>,
}

/// Why a row could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRow {
    /// No surname, or no given name and no initials.
    NoName,
    /// Fewer fields than the columns that matter.
    Short,
    /// A name of more than 200 characters.
    TooLong,
}

/// Which column holds what.
#[derive(Default)]
struct Columns {
    surname: Option<usize>,
    given: Option<usize>,
    initials: Option<usize>,
    email: Option<usize>,
    teams: Vec<usize>,
}

/// The people and teams of a CSV file.
pub(crate) fn read(bytes: &[u8]) -> Result<(Vec<Entry>, BadRows), RedactError> {
    if bytes.len() > LIMIT {
        return Err(RedactError::DirectoryTooLarge {
            bytes: bytes.len(),
            limit: LIMIT,
        });
    }
    let text = match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text,
        None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    let text = text.trim_start_matches('\u{feff}');
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| first_line.bytes().filter(|b| b == sign).count());
    let mut reader = csv_core::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .build();
    let mut rows = Rows {
        reader: &mut reader,
        rest: text.as_bytes(),
        line: 1,
    };
    let (_, header) = rows.next().ok_or(RedactError::EmptyDirectory)?;
    let columns = Columns::of(&header);
    let Some(surname) = columns.surname else {
        return Err(RedactError::NoSurnameColumn);
    };

    let (mut entries, mut bad) = (Vec::new(), BadRows::default());
    let mut teams = std::collections::HashSet::new();
    for (line, row) in rows {
        let field = |column: Option<usize>| column.and_then(|at| row.get(at)).map_or("", |field| field.trim());
        let (family, given, initials) = (field(Some(surname)), field(columns.given), field(columns.initials));
        let fault = if row.len() <= surname {
            Some(BadRow::Short)
        } else if family.is_empty() || (columns.given.is_some() && given.is_empty() && initials.is_empty()) {
            Some(BadRow::NoName)
        } else {
            (family.len() > 200 || given.len() > 200).then_some(BadRow::TooLong)
        };
        if let Some(fault) = fault {
            bad.count = bad.count.saturating_add(1);
            if bad.rows.len() < LISTED {
                bad.rows.push((line, fault));
            }
            continue;
        }
        entries.push(Entry::Person {
            given: given.to_owned(),
            family: family.to_owned(),
            initials: initials.to_owned(),
            email: field(columns.email).to_owned(),
        });
        for team in columns
            .teams
            .iter()
            .map(|at| field(Some(*at)))
            .filter(|team| !team.is_empty())
        {
            if teams.insert(fold(team)) {
                entries.push(Entry::Team(team.to_owned()));
            }
        }
    }
    Ok((entries, bad))
}

impl Columns {
    fn of(header: &[String]) -> Columns {
        let mut columns = Columns::default();
        for (at, title) in header.iter().enumerate() {
            let title: String = fold(title).chars().filter(char::is_ascii_alphanumeric).collect();
            match title.as_str() {
                "surname" | "lastname" | "familyname" | "nom" | "nomdefamille" => columns.surname = Some(at),
                "givenname" | "givennames" | "firstname" | "prenom" | "prenoms" => columns.given = Some(at),
                "initials" | "initiales" => columns.initials = Some(at),
                "email" | "emailaddress" | "courriel" | "adressecourriel" | "adressedecourriel" => {
                    columns.email = Some(at)
                }
                _ if title.starts_with("organi") => columns.teams.push(at),
                "team" | "equipe" | "acronym" | "acronyme" | "org" => columns.teams.push(at),
                _ => {}
            }
        }
        columns
    }
}

/// Rows of a CSV text with the line each begins on.
struct Rows<'a> {
    reader: &'a mut csv_core::Reader,
    rest: &'a [u8],
    line: u32,
}

impl Iterator for Rows<'_> {
    type Item = (u32, Vec<String>);

    fn next(&mut self) -> Option<Self::Item> {
        let begins = self.line;
        let (mut out, mut ends) = (vec![0_u8; 1024], vec![0_usize; 64]);
        let (mut written, mut fields) = (0, 0);
        loop {
            let (result, read, wrote, ended) =
                self.reader
                    .read_record(self.rest, &mut out[written..], &mut ends[fields..]);
            let breaks = self.rest[..read].iter().filter(|byte| **byte == b'\n').count();
            self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
            self.rest = &self.rest[read..];
            written += wrote;
            fields += ended;
            match result {
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::OutputFull => out.resize(out.len() * 2, 0),
                csv_core::ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                csv_core::ReadRecordResult::Record => break,
                csv_core::ReadRecordResult::End => return None,
            }
        }
        let starts = std::iter::once(0).chain(ends[..fields].iter().copied());
        let row = starts
            .zip(&ends[..fields])
            .map(|(start, end)| String::from_utf8_lossy(&out[start..*end]).into_owned())
            .collect();
        Some((begins, row))
    }
}
