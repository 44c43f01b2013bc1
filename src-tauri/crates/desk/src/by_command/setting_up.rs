//! Setting up a study by command: kits in and out, and the hours of a window.

use super::{KitFiles, kit_lint, kit_read};
use crate::calendar::{Slots, Window, ics};
use crate::{Refused, files};
use kit::{Kit, Lang};
use std::path::{Path, PathBuf};

/// What a conversion brought.
#[derive(Clone, Debug)]
pub struct Converted {
    /// The kit as it was written.
    pub kit: Kit,
    /// What of the source is not in it, a line each.
    pub leftovers: Vec<String>,
    /// What differs between its languages, a line each.
    pub lint: Vec<String>,
}

/// A window as it was typed.
#[derive(Clone, Debug)]
pub struct WindowAsked {
    /// First day, "2023-02-20".
    pub from: String,
    /// Last day.
    pub to: String,
    /// "10-12,13-15".
    pub hours: String,
    /// Length of an interview.
    pub minutes: u32,
    /// Days left out.
    pub without: Vec<String>,
}

/// What a file is, by the end of its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Markdown,
    Form,
    Json,
}

const MOST: u64 = 8 << 20;

/// Reads a kit in any of its formats and writes it in another.
pub fn kit_convert(given: &[PathBuf], script: &[PathBuf], out: &Path) -> Result<Converted, Refused> {
    let to = format(out).filter(|to| *to != Format::Markdown);
    let to = to.ok_or(Refused::new("kit_unknown_file"))?;
    let kit = kit_open(given, script)?;
    let bytes = match to {
        Format::Form => kit::write_xlsform(&kit)?,
        _ => kit::to_json(&kit).into_bytes(),
    };
    files::write(&absolute(out)?, &bytes)?;
    let line = |left: &kit::Leftover| format!("{}\t{}\t{}", left.lang.tag(), left.line, one_line(&left.text));
    Ok(Converted {
        leftovers: kit.leftovers.iter().map(line).collect(),
        lint: kit_lint(&kit),
        kit,
    })
}

/// Reads a kit: Markdown in one or two files, a form, or our own JSON.
pub fn kit_open(given: &[PathBuf], script: &[PathBuf]) -> Result<Kit, Refused> {
    let formats: Option<Vec<Format>> = given.iter().map(|path| format(path)).collect();
    let read = |path: &Path| files::read(path, MOST, "kit_too_large");
    match (formats.as_deref(), given) {
        (Some([Format::Form]), [path]) if script.is_empty() => Ok(kit::read_xlsform(&read(path)?)?.into_kit()),
        (Some([Format::Json]), [path]) if script.is_empty() => Ok(kit::from_json(&read(path)?)?),
        (Some([Format::Markdown] | [Format::Markdown, Format::Markdown]), _) => kit_read(&KitFiles {
            questions: given.to_vec(),
            script: script.to_vec(),
        }),
        _ => Err(Refused::new("kit_unknown_file")),
    }
}

/// Writes every paper of a kit into a folder, each as a web page and as a document; the files' names.
pub fn kit_package(given: &Path, lang: &str, folder: &Path) -> Result<Vec<String>, Refused> {
    let kit = kit_open(&[given.to_path_buf()], &[])?;
    let folder = absolute(folder)?;
    std::fs::create_dir_all(&folder).map_err(|e| files::refusal(&e))?;
    let mut written = Vec::new();
    for paper in report::package(&kit, language(lang)) {
        let document = paper.docx().map_err(|_| Refused::new("io"))?;
        for (end, bytes) in [("html", paper.html().into_bytes()), ("docx", document)] {
            let name = format!("{}.{lang}.{end}", paper.name);
            files::write(&folder.join(&name), &bytes)?;
            written.push(name);
        }
    }
    Ok(written)
}

/// Writes the slots of a window as a calendar file, in "en" or "fr".
pub fn study_slots(asked: &WindowAsked, lang: &str, out: &Path) -> Result<Slots, Refused> {
    let window = Window::read(&asked.from, &asked.to, &asked.hours, asked.minutes, &asked.without)?;
    let slots = window.slots()?;
    files::write(&absolute(out)?, ics(&slots, language(lang)).as_bytes())?;
    Ok(slots)
}

/// French when asked for, else English.
fn language(word: &str) -> Lang {
    if word == "fr" { Lang::Fr } else { Lang::En }
}

pub(super) fn format(path: &Path) -> Option<Format> {
    let end = path.extension()?.to_str()?.to_lowercase();
    match end.as_str() {
        "md" | "markdown" => Some(Format::Markdown),
        "xlsx" => Some(Format::Form),
        "json" => Some(Format::Json),
        _ => None,
    }
}

/// A bare name has no folder to write beside.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, Refused> {
    std::path::absolute(path).map_err(|_| Refused::new("file_unwritable"))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
