//! The two shapes that a codebook comes in: lines of a table, elements in each other.

use super::IN_FRENCH;
use super::read::{Code, CodebookError, DEEPEST, Finder, Why, nearest};
use csv_core::{ReadFieldResult, ReaderBuilder};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// No cell has more bytes: a quotation mark that nobody closed would take in the rest of the file.
const LONGEST_CELL: usize = 64 * 1024;
/// Cells in a row that are looked at.
const MOST_CELLS: usize = 64;
/// Elements in each other, descriptions and all.
const MOST_OPEN: usize = 64;

/// What the columns are called elsewhere.
const NAME: &[&str] = &[
    "name_en",
    "name",
    "tag",
    "path",
    "code",
    "theme",
    "thème",
    "nom",
    "étiquette",
];
const DESCRIPTION: &[&str] = &["description", "memo", "mémo", "definition", "définition"];
const COLOUR: &[&str] = &["colour", "color", "couleur"];
const WHOLE: &[&str] = &["part_of", "parent", "category", "catégorie"];

/// A row of cells and the line it begins on.
type Row = (u32, Vec<String>);

/// Reads a table.
pub(super) fn lines(text: &str, finder: &mut Finder) -> Result<(), CodebookError> {
    let mut rows = cells(text)?.into_iter();
    let (_, head) = rows.next().ok_or(CodebookError::Empty)?;
    let head: Vec<String> = head.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let find = |names: &[&str]| names.iter().find_map(|name| head.iter().position(|cell| cell == name));
    let name = find(NAME).ok_or(CodebookError::NoNames)?;
    let [number, french] = ["number", "name_fr"].map(|name| find(&[name]));
    let [description, colour, whole] = [DESCRIPTION, COLOUR, WHOLE].map(find);
    let known = [Some(name), number, french, description, colour, whole];
    for (at, cell) in head.iter().enumerate() {
        // Beside a name, the path that leads to it says nothing more.
        let is_path = cell == "tag" && whole.is_some();
        if !known.contains(&Some(at)) && !cell.is_empty() && !is_path {
            finder.pass_over(1, Why::Column, cell);
        }
    }
    let cell = |row: &Row, at: Option<usize>| at.and_then(|at| row.1.get(at)).map(|cell| cell.trim().to_owned());
    let code = |row: &Row| Code {
        name: cell(row, Some(name)).unwrap_or_default(),
        name_fr: cell(row, french),
        description: cell(row, description),
        part_of: None,
        colour: cell(row, colour).and_then(|colour| match colour.parse::<u8>() {
            Ok(number) => number.checked_sub(1).filter(|colour| *colour < 8),
            Err(_) => nearest(&colour),
        }),
    };
    let mut tree = Tree::default();
    if whole.is_none() {
        for row in rows {
            tree.take_path(row.0, code(&row), finder)?;
        }
        return Ok(());
    }
    // A whole may stand below its parts in the file, and may be named by number or by name.
    let mut waiting: Vec<Row> = rows.collect();
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    loop {
        let before = waiting.len();
        let mut later = Vec::new();
        for row in waiting {
            let wanted = cell(&row, whole).unwrap_or_default().to_lowercase();
            let part_of = named.get(&wanted).copied();
            if !wanted.is_empty() && part_of.is_none() {
                later.push(row);
                continue;
            }
            let at = tree.take(row.0, Code { part_of, ..code(&row) }, finder)?;
            if let Some(at) = at {
                let called = [cell(&row, number), cell(&row, Some(name))].into_iter().flatten();
                called.for_each(|called| {
                    named.entry(called.to_lowercase()).or_insert(at);
                });
            }
        }
        waiting = later;
        if waiting.is_empty() || waiting.len() == before {
            break;
        }
    }
    for row in waiting {
        finder.pass_over(row.0, Why::NoWhole, &cell(&row, whole).unwrap_or_default());
        tree.take(row.0, code(&row), finder)?;
    }
    Ok(())
}

/// Themes that a row or an element stood for, to tell them from those that only a path went through.
#[derive(Default)]
struct Tree {
    stated: BTreeSet<usize>,
}

impl Tree {
    fn take(&mut self, line: u32, code: Code, finder: &mut Finder) -> Result<Option<usize>, CodebookError> {
        let mut code = code;
        while let Some(above) = code.part_of
            && finder.depth(above) + 1 >= DEEPEST
        {
            finder.pass_over(line, Why::TooDeep, &code.name);
            code.part_of = finder.found.codes[above].part_of;
        }
        let said = code.clone();
        let at = finder.take(line, code)?;
        if let Some(at) = at
            && !self.stated.insert(at)
        {
            finder.pass_over(line, Why::Twice, &said.name);
        } else if let Some(at) = at {
            finder.fill(line, at, said);
        }
        Ok(at)
    }

    /// "Waiting > Waiting for access" and "Waiting/Waiting for access"; but "Waiting / Attente" is one name.
    fn take_path(&mut self, line: u32, code: Code, finder: &mut Finder) -> Result<(), CodebookError> {
        let steps: Vec<&str> = if code.name.contains('>') {
            code.name.split('>').collect()
        } else if code.name.contains(" / ") {
            vec![&code.name]
        } else {
            code.name.split('/').collect()
        };
        let steps: Vec<&str> = steps
            .into_iter()
            .map(str::trim)
            .filter(|step| !step.is_empty())
            .collect();
        let Some((last, above)) = steps.split_last() else {
            finder.pass_over(line, Why::Nameless, &code.name);
            return Ok(());
        };
        if above.len() >= DEEPEST {
            finder.pass_over(line, Why::TooDeep, last);
        }
        let mut part_of = None;
        for step in above.iter().take(DEEPEST - 1) {
            let name = (*step).to_owned();
            let on_the_way = Code {
                name,
                part_of,
                ..Code::default()
            };
            part_of = finder.take(line, on_the_way)?;
        }
        let name = (*last).to_owned();
        self.take(line, Code { name, part_of, ..code }, finder)?;
        Ok(())
    }
}

/// The rows of a table, parted by the sign that its first line has most of. Rows without a word are none.
fn cells(text: &str) -> Result<Vec<Row>, CodebookError> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let sign = *b"\t;,|";
    let sign = sign
        .into_iter()
        .rev()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    let mut reader = ReaderBuilder::new().delimiter(sign.unwrap_or(b',')).build();
    let mut cell_bytes = vec![0; LONGEST_CELL];
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let (mut rest, mut begins, mut written) = (text.as_bytes(), 1, 0);
    loop {
        let line = u32::try_from(reader.line()).unwrap_or(u32::MAX);
        let (result, read, wrote) = reader.read_field(rest, &mut cell_bytes[written..]);
        rest = &rest[read..];
        written += wrote;
        let is_last = match result {
            ReadFieldResult::InputEmpty => continue,
            ReadFieldResult::OutputFull => return Err(CodebookError::Damaged),
            ReadFieldResult::End => break,
            ReadFieldResult::Field { record_end } => record_end,
        };
        if row.is_empty() {
            begins = line;
        }
        if row.len() < MOST_CELLS {
            row.push(String::from_utf8_lossy(&cell_bytes[..written]).into_owned());
        }
        written = 0;
        if is_last {
            let done: Vec<String> = std::mem::take(&mut row);
            if done.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push((begins, done));
            }
        }
    }
    Ok(rows)
}

/// Reads elements in each other.
pub(super) fn elements(text: &str, finder: &mut Finder) -> Result<(), CodebookError> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    let mut open: Vec<Open> = Vec::new();
    let mut said = String::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len());
        let line = || text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() as u32 + 1;
        let event = reader.read_event().map_err(|_| CodebookError::Damaged)?;
        match event {
            Event::Start(start) => {
                let next = begin(&start, &open, &mut tree, finder, &line)?;
                open.push(next);
                said.clear();
                if open.len() > MOST_OPEN {
                    return Err(CodebookError::TooDeep);
                }
            }
            Event::Empty(start) => drop(begin(&start, &open, &mut tree, finder, &line)?),
            Event::End(_) => match (open.pop().ok_or(CodebookError::Damaged)?, open.last()) {
                (Open::Description, Some(Open::Code(Some(code)))) => describe(finder, line(), *code, &said),
                _ => said.clear(),
            },
            Event::Text(text) if open.last() == Some(&Open::Description) => said.push_str(&text.xml10_content()),
            Event::CData(text) if open.last() == Some(&Open::Description) => said.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => said.push(match name.resolve_char_ref() {
                Ok(Some(character)) => character,
                Ok(None) => predefined(&name).ok_or(CodebookError::Declares)?,
                Err(_) => return Err(CodebookError::Damaged),
            }),
            // Entities that grow, files that are fetched: a codebook never needs either.
            Event::DocType(_) => return Err(CodebookError::Declares),
            Event::Eof if open.is_empty() => return Ok(()),
            Event::Eof => return Err(CodebookError::Damaged),
            Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// An element that is not closed yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Root,
    Codes,
    Code(Option<usize>),
    Description,
    Other,
}

fn begin(
    start: &BytesStart<'_>,
    open: &[Open],
    tree: &mut Tree,
    finder: &mut Finder,
    line: &impl Fn() -> u32,
) -> Result<Open, CodebookError> {
    let name = start.local_name();
    let name: &str = name.as_ref();
    Ok(match (name, open.last()) {
        // A whole project holds its codebook: that much of it can be read.
        ("CodeBook" | "Project", None) | ("CodeBook", Some(Open::Root)) => Open::Root,
        (_, None) => return Err(CodebookError::Damaged),
        ("Codes", Some(Open::Root)) => Open::Codes,
        ("Code", Some(Open::Codes | Open::Code(_))) => {
            let mut code = Code::default();
            for attribute in start.attributes() {
                let attribute = attribute.map_err(|_| CodebookError::Damaged)?;
                let value = attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_err(|_| CodebookError::Declares)?;
                match AsRef::<str>::as_ref(&attribute.key.local_name()) {
                    "name" => code.name = value.into_owned(),
                    "color" => code.colour = nearest(&value),
                    _ => {}
                }
            }
            // Below a theme without a name stands what stands below the one above it.
            code.part_of = open.iter().rev().find_map(|it| match it {
                Open::Code(code) => *code,
                _ => None,
            });
            Open::Code(tree.take(line(), code, finder)?)
        }
        ("Description", Some(Open::Code(_))) => Open::Description,
        (_, Some(Open::Other)) => Open::Other,
        _ => {
            finder.pass_over(line(), Why::Element, name);
            Open::Other
        }
    })
}

fn describe(finder: &mut Finder, line: u32, code: usize, said: &str) {
    let (french, description): (Vec<&str>, Vec<&str>) = said.lines().partition(|line| line.starts_with(IN_FRENCH));
    let french = french.first().and_then(|line| line.strip_prefix(IN_FRENCH));
    let said = Code {
        name_fr: french.map(str::to_owned),
        description: Some(description.join("\n")),
        ..Code::default()
    };
    finder.fill(line, code, said);
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
