//! Figures as a file: everything that a release tells in numbers, for whoever compares it later.
//!
//! `FIGURES.md` beside this crate says what each field means. What is read was written by others: it is counted
//! before it is believed, and a file that contradicts itself is refused as a whole.

mod table;
mod to_figures;
mod to_file;

use kit::Bilingual;
use record::{Figures, NoteText};
use serde::{Deserialize, Serialize};

/// The word that opens a file of figures.
const FORMAT: &str = "subrosa-figures";
/// The newest form that is read, and the one that is written.
const VERSION: u32 = 1;
/// More bytes than 200 questions of 100 entries need.
const LARGEST: usize = 4 << 20;

/// Why a file of figures was not taken. It says nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FiguresError {
    /// More bytes, questions, entries or letters than figures have.
    #[error("larger than any figures")]
    TooLarge,
    /// It does not open as figures do.
    #[error("not a file of figures")]
    NotFigures,
    /// A newer version of this program wrote it.
    #[error("written in form {0}, which is newer than this program")]
    Newer(u32),
    /// It opens as figures do, and a field of it has no meaning.
    #[error("not readable as figures")]
    Unreadable,
    /// Its numbers cannot be true together: more people than interviews, or two figures of the same thing.
    #[error("the figures contradict each other")]
    Contradicts,
}

/// Figures as JSON, as `FIGURES.md` describes it.
pub fn figures_json(figures: &Figures) -> String {
    let mut written = serde_json::to_string_pretty(&File::from(figures)).unwrap_or_default();
    written.push('\n');
    written
}

/// The same as rows for a spreadsheet.
pub fn figures_csv(figures: &Figures) -> String {
    table::write(&File::from(figures))
}

/// Reads either form. The names of themes were typed by somebody: they pass `nameless` before they are kept.
pub fn read_figures(bytes: &[u8], nameless: impl FnMut(&str) -> NoteText) -> Result<Figures, FiguresError> {
    if bytes.len() > LARGEST {
        return Err(FiguresError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| FiguresError::NotFigures)?;
    let text = text.trim_start_matches('\u{feff}');
    let file = if text.trim_start().starts_with('{') {
        let opening: Opening = serde_json::from_str(text).map_err(|_| FiguresError::NotFigures)?;
        is_ours(&opening.format, opening.version)?;
        serde_json::from_str(text).map_err(|_| FiguresError::Unreadable)?
    } else {
        table::read(text)?
    };
    file.figures(nameless)
}

fn is_ours(format: &str, version: u32) -> Result<(), FiguresError> {
    match (format, version) {
        (FORMAT, 1..=VERSION) => Ok(()),
        (FORMAT, newer) if newer > VERSION => Err(FiguresError::Newer(newer)),
        _ => Err(FiguresError::NotFigures),
    }
}

/// What every form begins with.
#[derive(Deserialize)]
struct Opening {
    format: String,
    version: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    #[serde(default)]
    edition: String,
    floor: u32,
    interviews: People,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invited: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    languages: Option<Languages>,
    #[serde(default)]
    questions: Vec<Asked>,
    #[serde(default)]
    themes: Vec<Theme>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Languages {
    en: u32,
    fr: u32,
}

/// So many, or a bound: `14`, `{"below": 10}`, `{"at_least": 35}`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum People {
    Exactly(u32),
    Below { below: u32 },
    AtLeast { at_least: u32 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Asked {
    id: String,
    #[serde(default)]
    words: Bilingual,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    entries: Vec<Named>,
    #[serde(flatten)]
    told: Told,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    id: String,
    #[serde(default)]
    words: Bilingual,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Told {
    Text { answered: People },
    Options { options: Vec<Picked> },
    YesNo { answered: People, steps: Vec<Said> },
    Numbers { fields: Vec<Field> },
    Percent { answered: People, cells: Vec<Middle> },
    Agreement { statements: Vec<Rated> },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Picked {
    option: String,
    people: People,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Said {
    yes: bool,
    #[serde(default)]
    with_silent: bool,
    people: People,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Field {
    field: String,
    answered: People,
    steps: Vec<Stretch>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Rated {
    statement: String,
    answered: People,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    median: Option<u8>,
    steps: Vec<Stretch>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Stretch {
    from: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<u32>,
    #[serde(default)]
    with_silent: bool,
    people: People,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Middle {
    row: String,
    column: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    median: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quartiles: Option<(u8, u8)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Theme {
    id: u32,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name_fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part_of: Option<u32>,
    interviews: People,
}
