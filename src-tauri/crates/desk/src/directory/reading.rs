//! The work that a file costs, in a thread of its own: read, joined with what is known, made ready to be sealed.

use crate::{Refused, files};
use record::Names;
use redact::{BadRows, Entry, Lexicon, RedactError, Term};
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::thread::JoinHandle;
use zeroize::Zeroizing;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// The people of an organisation, with their teams.
    People,
    /// Teams, systems, projects and terms; the lines that do not say what they are, are this.
    Terms(Term),
}

/// What is to be done with it.
pub(super) enum Way {
    /// It takes the place of what was loaded before.
    Replace(PathBuf),
    /// It comes beside it.
    Add(PathBuf),
    /// What was loaded before goes.
    Remove,
}

/// What the organisation's files told, by where it goes when it is sealed.
#[derive(Default)]
pub(super) struct Told {
    pub people: Vec<Entry>,
    /// Teams that the directory names.
    pub teams: Vec<Entry>,
    /// What the lists say.
    pub listed: Vec<Entry>,
}

/// A whole new directory, not yet anybody's.
pub(super) struct Made {
    pub names: Names,
    pub people: u32,
    pub teams: Vec<Entry>,
    pub listed: Vec<Entry>,
    pub lexicon: Lexicon,
    pub bad: BadRows,
}

/// Why there is none.
pub(super) enum Unmade {
    /// The person ended it.
    Cancelled,
    /// The file is of no use; its bad rows may say why.
    Refused(Refused, BadRows),
}

impl From<Refused> for Unmade {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused, BadRows::default())
    }
}

/// How far the thread is, and whether it is still wanted.
#[derive(Default)]
pub(super) struct Far {
    pub rows: AtomicU32,
    pub percent: AtomicU32,
    /// The file is read; what follows has no length that could be told.
    pub is_read: AtomicBool,
    is_ended: AtomicBool,
}

/// A file that is being worked on. Dropping it ends the work, and nothing has changed.
pub(super) struct Reading {
    pub far: Arc<Far>,
    thread: Option<JoinHandle<Result<Made, Unmade>>>,
}

impl Reading {
    /// Begins.
    pub(super) fn begin(holds: Holds, way: Way, known: Told) -> Self {
        let far = Arc::new(Far::default());
        let theirs = Arc::clone(&far);
        Self {
            far,
            thread: Some(std::thread::spawn(move || make(holds, way, known, &theirs))),
        }
    }

    /// Whether there is something to take.
    pub(super) fn is_over(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// What came of it.
    pub(super) fn take(mut self) -> Result<Made, Unmade> {
        let thread = self.thread.take().ok_or(Unmade::Cancelled)?;
        thread.join().unwrap_or_else(|_| Err(Refused::new("unknown").into()))
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.far.is_ended.store(true, Relaxed);
    }
}

fn make(holds: Holds, way: Way, known: Told, far: &Far) -> Result<Made, Unmade> {
    let Told {
        mut people,
        mut teams,
        mut listed,
    } = known;
    let (file, is_added) = match &way {
        Way::Replace(file) => (Some(file), false),
        Way::Add(file) => (Some(file), true),
        Way::Remove => (None, false),
    };
    let (read, bad) = match file {
        Some(file) => read(file, holds, far)?,
        None => Default::default(),
    };
    let fresh: Vec<Entry> = read.entries().collect();
    far.is_read.store(true, Relaxed);
    match holds {
        Holds::People => {
            let (fresh_people, fresh_teams) = fresh.into_iter().partition(|e| matches!(e, Entry::Person { .. }));
            join(&mut people, fresh_people, is_added);
            join(&mut teams, fresh_teams, is_added);
        }
        Holds::Terms(_) => join(&mut listed, fresh, is_added),
    }
    let in_order = || teams.iter().chain(&people).chain(&listed).cloned();
    let lexicon = match holds {
        // A new directory is known as it was read; only the lists are missing.
        Holds::People if !is_added => {
            let mut lexicon = read;
            lexicon.extend(listed.iter().cloned());
            lexicon
        }
        _ => Lexicon::from_entries(in_order()),
    };
    let made = Made {
        lexicon,
        names: Names::from_entries(in_order()),
        people: people.len() as u32,
        bad,
        teams,
        listed,
    };
    if far.is_ended.load(Relaxed) {
        return Err(Unmade::Cancelled);
    }
    Ok(made)
}

/// What a file says, and its rows that could not be used.
fn read(file: &Path, holds: Holds, far: &Far) -> Result<(Lexicon, BadRows), Unmade> {
    let bytes = Zeroizing::new(files::read(file, files::MOST_BYTES, "directory_too_large")?);
    let mut watch = |rows: u32, read: usize, all: usize| {
        far.rows.store(rows, Relaxed);
        far.percent.store((read * 100 / all.max(1)) as u32, Relaxed);
        match far.is_ended.load(Relaxed) {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    };
    let (lexicon, bad) = match holds {
        Holds::People => Lexicon::from_csv_watched(&bytes, &mut watch),
        Holds::Terms(otherwise) => Lexicon::from_terms(&bytes, otherwise),
    }
    .map_err(unread)?;
    if lexicon.entries().next().is_none() {
        // To replace a directory by nobody is to remove it, and that has a key of its own.
        return Err(Unmade::Refused(Refused::new("directory_nobody"), bad));
    }
    Ok((lexicon, bad))
}

fn unread(error: RedactError) -> Unmade {
    Unmade::from(Refused::new(match error {
        RedactError::Cancelled => return Unmade::Cancelled,
        RedactError::EmptyDirectory => "directory_empty",
        RedactError::NoSurnameColumn => "directory_no_surnames",
        RedactError::DirectoryTooLarge { .. } => "directory_too_large",
        _ => "directory_unreadable",
    }))
}

/// What is new comes behind what is known, once; or in its place.
fn join(known: &mut Vec<Entry>, fresh: Vec<Entry>, is_added: bool) {
    if !is_added {
        *known = fresh;
        return;
    }
    let mut seen: HashSet<String> = known.iter().map(written).collect();
    known.extend(fresh.into_iter().filter(|entry| seen.insert(written(entry))));
}

/// The same for the same entry, and for no other.
fn written(entry: &Entry) -> String {
    match entry {
        Entry::Person {
            given,
            family,
            initials,
            email,
        } => [given.as_str(), family, initials, email].join("\u{1f}").to_lowercase(),
        Entry::Team(words) => format!("t{words}"),
        Entry::Keep(words) => format!("k{words}"),
        Entry::Hide(words) => format!("h{words}"),
    }
}
