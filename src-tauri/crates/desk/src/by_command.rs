//! Verbs of the command line: the same rooms, values in and text out.

mod setting_up;

pub use setting_up::{Converted, WindowAsked, kit_convert, kit_open, kit_package, study_slots};

use crate::cabinet::Cabinet;
use crate::leading::is_french;
use crate::views::TroubleView;
use crate::{Refused, files};
use kit::{Kit, Sources};
use redact::{Lang, Lexicon, Redactor};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use vault::Passphrase;

/// Files of a kit, as given: English first when there are two.
#[derive(Clone, Debug, Default)]
pub struct KitFiles {
    /// One or two files of questions.
    pub questions: Vec<PathBuf>,
    /// None, one or two field guides with the script.
    pub script: Vec<PathBuf>,
}

/// One line of `redact --jsonl`; other fields are ignored.
#[derive(Deserialize)]
struct JsonLine {
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(default)]
    lang: Option<String>,
    text: String,
}

/// What comes back for it. Offsets count Unicode code points.
#[derive(Serialize)]
struct JsonFound {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<serde_json::Value>,
    spans: Vec<(usize, usize, &'static str)>,
    text: String,
}

/// What `bundle inspect` tells without any key.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct BundleOutside {
    /// Bytes.
    pub size: usize,
    /// Whether it begins as an age file does and its head is whole.
    pub is_age: bool,
    /// Recipients that can open it.
    pub recipients: usize,
}

/// What `vault check` found.
#[derive(Clone, Debug, Serialize)]
pub struct VaultSound {
    /// Records that are as they were written.
    pub records: usize,
    /// Keys that the disk lost.
    pub damaged_slots: usize,
    /// Records that are not: what, how, how many.
    pub troubles: Vec<TroubleView>,
    /// Whether the mark beside the database vouches that no newer state was here.
    pub is_newest: bool,
}

impl VaultSound {
    /// Whether nothing at all is wrong.
    pub fn is_whole(&self) -> bool {
        self.troubles.is_empty() && self.is_newest && self.damaged_slots == 0
    }
}

/// Reads a kit.
pub fn kit_read(given: &KitFiles) -> Result<Kit, Refused> {
    const MOST: u64 = 2 << 20;
    let read = |paths: &[PathBuf]| -> Result<[Option<Vec<u8>>; 2], Refused> {
        let mut sides = [None, None];
        for (at, path) in paths.iter().take(2).enumerate() {
            let bytes = files::read(path, MOST, "kit_too_large")?;
            // One file alone may be in either language.
            let at = if paths.len() == 1 {
                usize::from(is_french(&bytes))
            } else {
                at
            };
            sides[at] = Some(bytes);
        }
        Ok(sides)
    };
    let is_markdown = |path: &PathBuf| setting_up::format(path) == Some(setting_up::Format::Markdown);
    if !given.questions.iter().chain(&given.script).all(is_markdown) {
        return Err(Refused::new("kit_unknown_file"));
    }
    let (questions, script) = (read(&given.questions)?, read(&given.script)?);
    Ok(kit::read(&Sources {
        questions_en: questions[0].as_deref(),
        questions_fr: questions[1].as_deref(),
        script_en: script[0].as_deref(),
        script_fr: script[1].as_deref(),
    })?)
}

/// Reads a kit from Markdown and writes it as JSON.
pub fn kit_write(given: &KitFiles, out: &Path) -> Result<Kit, Refused> {
    if setting_up::format(out) != Some(setting_up::Format::Json) {
        return Err(Refused::new("kit_unknown_file"));
    }
    let kit = kit_read(given)?;
    files::write(&setting_up::absolute(out)?, kit::to_json(&kit).as_bytes())?;
    Ok(kit)
}

/// What differs between the languages, a line each: kind, question, both texts, with tabs between.
pub fn kit_lint(kit: &Kit) -> Vec<String> {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = |f: &kit::Finding| {
        format!(
            "{}\t{}\t{}\t{}",
            f.kind.code(),
            f.place,
            one_line(&f.en),
            one_line(&f.fr)
        )
    };
    kit::lint(kit).iter().map(line).collect()
}

/// The engine of `redact --jsonl`, with the names of a directory when one is given.
pub fn redactor(directory: Option<&Path>) -> Result<Redactor, Refused> {
    let Some(path) = directory else {
        return Ok(Redactor::new());
    };
    let bytes = files::read(path, files::MOST_BYTES, "directory_too_large")?;
    let (lexicon, _) = Lexicon::from_csv(&bytes).map_err(|_| Refused::new("directory_unreadable"))?;
    Ok(Redactor::with_lexicon(lexicon))
}

/// One line of `redact --jsonl`, as JSON in and JSON out.
pub fn redact_line(redactor: &Redactor, line: &str) -> Result<String, Refused> {
    // Some editors begin a file with a mark of its encoding.
    let read: JsonLine =
        serde_json::from_str(line.trim_start_matches('\u{feff}')).map_err(|_| Refused::new("not_jsonl"))?;
    let lang = match read.lang.as_deref() {
        Some("en") => Lang::En,
        Some("fr") => Lang::Fr,
        _ => Lang::Mixed,
    };
    let (finds, text) = redactor.spans(&read.text, lang);
    let spans = finds
        .iter()
        .map(|find| (find.start, find.end, find.label.as_str()))
        .collect();
    serde_json::to_string(&JsonFound {
        id: read.id,
        spans,
        text,
    })
    .map_err(|_| Refused::new("io"))
}

/// Opens a vault, checks every record against the list that vouches for it, and closes it.
pub fn vault_check(folder: &Path, typed: &str) -> Result<VaultSound, Refused> {
    let passphrase = Passphrase::from_typed(typed.to_owned())?;
    let (mut cabinet, found) = Cabinet::unlock(folder, &passphrase)?;
    // The study is in every vault; where it is not among what opened, it is among what did not.
    if !found
        .iter()
        .any(|(_, thing)| matches!(thing, record::Content::Study(_)))
    {
        cabinet.missed(record::Kind::Study);
    }
    let told = crate::troubles::of(&cabinet);
    Ok(VaultSound {
        records: found.len(),
        damaged_slots: cabinet.vault().damaged_slots(),
        troubles: told.parts,
        is_newest: told.is_newest,
    })
}

/// The outside of a hand-over file; nothing is opened.
pub fn bundle_inspect(file: &Path) -> Result<BundleOutside, Refused> {
    let bytes = files::read(file, handover::LARGEST as u64, "too_large")?;
    let seen = handover::inspect(&bytes);
    Ok(BundleOutside {
        size: seen.size,
        is_age: seen.is_age,
        recipients: seen.recipients,
    })
}
