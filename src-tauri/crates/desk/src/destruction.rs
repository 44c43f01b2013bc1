//! The end of a study on the lead's machine: keys first, then everything else, then the paper that says so.
//!
//! A note in the vault's folder says that it was begun, with what the certificate will say. Once it is on the disk
//! there is no way back: a crash leaves the note, and whoever starts the program next ends what was begun. Nothing
//! of it needs the passphrase, since nothing is opened.

use crate::{Refused, backup, files};
use kit::Bilingual;
use record::{Month, ReleaseKind};
use report::papers::{Certificate, LeftMachine, certificate_html};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use vault::ReadBack;

/// Says that the destruction of this vault was begun.
const NOTE: &str = "destroying.json";
/// Larger than any note of ours.
const MOST: u64 = 1 << 20;

/// Every file that a vault's folder can hold; SQLite's own helpers are named after the first.
const FILES: [&str; 9] = [
    "keys.bin",
    "root.bin",
    "root.new",
    store::FILE,
    "vault.db-wal",
    "vault.db-shm",
    "vault.db-journal",
    store::MARK,
    backup::NOTE,
];

/// What the certificate says, as it was when the destruction began.
#[derive(Serialize, Deserialize)]
pub(crate) struct Facts {
    pub title: Bilingual,
    pub edition: String,
    pub month: Month,
    pub backups_until: Month,
    pub floor: u32,
    /// `None` below the floor.
    pub interviews: Option<u32>,
    pub records: u32,
    pub bundles: u32,
    pub deputies: u32,
    /// Letter, imported files without a receipt, files that never came.
    pub machines: Vec<(String, u32, u32)>,
    pub releases: Vec<(ReleaseKind, Month)>,
    pub exports: u32,
}

/// What lies in the folder while it goes on.
#[derive(Serialize, Deserialize)]
struct Note {
    /// Where the certificate goes.
    place: PathBuf,
    /// Files that were there.
    files: Vec<String>,
    facts: Facts,
}

/// Whether somebody began to destroy the vault in this folder.
pub(crate) fn is_begun(folder: &Path) -> bool {
    folder.join(NOTE).exists()
}

/// From here on the vault is destroyed, now or at the next start.
pub(crate) fn begin(folder: &Path, place: &Path, facts: Facts) -> Result<(), Refused> {
    let here = |name: &&str| folder.join(name).exists();
    let note = Note {
        place: place.to_owned(),
        files: FILES
            .iter()
            .filter(|name| here(name))
            .map(|name| (*name).to_owned())
            .collect(),
        facts,
    };
    // A path that is no text cannot stand in the note; then nothing was begun.
    let text = serde_json::to_vec(&note).map_err(|_| Refused::new("file_unwritable"))?;
    files::write(&folder.join(NOTE), &text)
}

/// Ends what was begun. `false`: nothing was. When this is refused the note stays, and it can be asked again.
pub(crate) fn end(folder: &Path) -> Result<bool, Refused> {
    if !is_begun(folder) {
        return Ok(false);
    }
    let text = files::read(&folder.join(NOTE), MOST, "destroying_unreadable")?;
    let note: Note = serde_json::from_slice(&text).map_err(|_| Refused::new("destroying_unreadable"))?;
    let read = vault::destroy(folder)?;
    for name in FILES {
        remove(&folder.join(name))?;
    }
    let others = count_others(folder)?;
    let paper = certificate_html(&certificate(note.facts, note.files, read, others));
    // Whatever became of the chosen place, the paper is written somewhere: beside the folder that was destroyed.
    if files::write(&note.place, paper.as_bytes()).is_err() {
        files::write(&folder.with_extension("destroyed.html"), paper.as_bytes())?;
    }
    remove(&folder.join(NOTE))?;
    if others == 0 {
        // A folder that somebody is looking into may stay; it is empty.
        let _ = fs::remove_dir(folder);
    }
    Ok(true)
}

fn remove(path: &Path) -> Result<(), Refused> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(files::refusal(&error)),
        _ => Ok(()),
    }
}

/// Names in the folder that are not ours.
fn count_others(folder: &Path) -> Result<u32, Refused> {
    let entries = fs::read_dir(folder).map_err(|error| files::refusal(&error))?;
    let others = entries.flatten().filter(|entry| entry.file_name() != NOTE);
    Ok(others.count() as u32)
}

fn certificate(facts: Facts, files: Vec<String>, read: ReadBack, others: u32) -> Certificate {
    let machine = |(letter, unreceipted, missing)| LeftMachine {
        letter,
        unreceipted,
        missing,
    };
    Certificate {
        title: facts.title,
        edition: facts.edition,
        month: facts.month,
        interviews: facts.interviews,
        floor: facts.floor,
        records: facts.records,
        files,
        is_read_from_device: read == ReadBack::Device,
        others,
        bundles: facts.bundles,
        deputies: facts.deputies,
        machines: facts.machines.into_iter().map(machine).collect(),
        releases: facts.releases,
        exports: facts.exports,
        backups_until: facts.backups_until,
    }
}
