//! The organisation's directory and lists: read beside everything else, and sealed when they are whole.
//!
//! The window begins, asks from time to time how far it is, and may end it; until the last step nothing has changed.

mod reading;

use crate::cabinet::Cabinet;
use crate::views::{BadRowView, DirectoryView, Failure};
use crate::{Desk, Engine, Refused, Side};
use reading::{Holds, Made, Reading, Told, Unmade, Way};
use record::{Learned, LearnedWord, RecordId};
use redact::{BadRow, BadRows, Entry, Redactor, Term};
use std::path::PathBuf;
use std::sync::atomic::Ordering::Relaxed;

/// As many as a person would look up in the file.
const MOST_SHOWN: usize = 50;

/// What is known of the organisation beside the engine, and the file that is being read.
///
/// It is sealed as one record: the directory's teams, its people, then what the lists say. What stands behind the
/// last person is therefore of the lists.
pub(crate) struct Directory {
    record: RecordId,
    people: u32,
    teams: Vec<Entry>,
    listed: Vec<Entry>,
    work: Work,
    bad: BadRows,
}

/// How far the last file is.
enum Work {
    Idle,
    Reading(Reading),
    /// Whole, and sealed with the next look: the window says so first, since then it cannot be ended any more.
    Sealing(Box<Made>),
    Done,
    Cancelled,
    Refused(Refused),
}

/// What a change of the directory touches, on either side of the desk.
pub(crate) struct Shelf<'a> {
    pub directory: &'a mut Directory,
    pub cabinet: &'a mut Cabinet,
    pub engine: &'a mut Engine,
    pub learned_record: RecordId,
    pub learned: &'a Learned,
}

impl Directory {
    /// As it was sealed.
    pub(crate) fn of(record: RecordId, entries: &[Entry]) -> Self {
        let is_person = |entry: &Entry| matches!(entry, Entry::Person { .. });
        let people = entries.iter().filter(|entry| is_person(entry)).count();
        let behind = entries.iter().rposition(is_person).map_or(0, |last| last + 1);
        let (directory, listed) = entries.split_at(behind);
        Self {
            record,
            people: people as u32,
            teams: directory.iter().filter(|entry| !is_person(entry)).cloned().collect(),
            listed: listed.to_vec(),
            work: Work::Idle,
            bad: BadRows::default(),
        }
    }

    /// Number of people.
    pub(crate) fn people(&self) -> u32 {
        self.people
    }

    /// What the lists say.
    pub(crate) fn listed(&self) -> &[Entry] {
        &self.listed
    }

    /// The record it is sealed in.
    #[cfg(test)]
    pub(crate) fn record(&self) -> RecordId {
        self.record
    }

    fn view(&self) -> DirectoryView {
        let count = |is: fn(&Entry) -> bool| self.listed.iter().filter(|entry| is(entry)).count() as u32;
        let (state, failure) = match &self.work {
            Work::Idle => ("idle", None),
            Work::Reading(reading) if reading.far.is_read.load(Relaxed) => ("joining", None),
            Work::Reading(_) => ("reading", None),
            Work::Sealing(_) => ("sealing", None),
            Work::Done => ("done", None),
            Work::Cancelled => ("cancelled", None),
            Work::Refused(refused) => ("refused", Some(refused)),
        };
        let (rows, percent) = match &self.work {
            Work::Reading(reading) => (reading.far.rows.load(Relaxed), reading.far.percent.load(Relaxed)),
            Work::Sealing(_) | Work::Done => (0, 100),
            _ => (0, 0),
        };
        let bad_row = |(line, reason): &(u32, BadRow)| BadRowView {
            line: *line,
            reason: reason_named(*reason).to_owned(),
        };
        DirectoryView {
            state: state.to_owned(),
            failure: failure.map(|refused| Failure {
                code: refused.code.to_owned(),
                about: refused.about.clone(),
            }),
            rows,
            percent,
            people: self.people,
            teams: self.teams.len() as u32,
            listed_teams: count(|entry| matches!(entry, Entry::Team(_))),
            listed_hidden: count(|entry| matches!(entry, Entry::Hide(_))),
            listed_kept: count(|entry| matches!(entry, Entry::Keep(_))),
            bad_rows: self.bad.rows.iter().take(MOST_SHOWN).map(bad_row).collect(),
            bad_count: self.bad.count,
        }
    }
}

impl Shelf<'_> {
    fn begin(self, holds: Holds, way: Way) -> Result<DirectoryView, Refused> {
        if matches!(self.directory.work, Work::Reading(_) | Work::Sealing(_)) {
            return Err(Refused::new("directory_busy"));
        }
        let directory = self.directory;
        // Whoever is replaced or removed need not be copied for that.
        let people = match (holds, &way) {
            (Holds::People, Way::Replace(_) | Way::Remove) => Vec::new(),
            _ => {
                let is_person = |entry: &Entry| matches!(entry, Entry::Person { .. });
                self.engine.lexicon().entries().filter(is_person).collect()
            }
        };
        let known = Told {
            people,
            teams: directory.teams.clone(),
            listed: directory.listed.clone(),
        };
        directory.bad = BadRows::default();
        directory.work = Work::Reading(Reading::begin(holds, way, known));
        Ok(directory.view())
    }

    fn look(self) -> DirectoryView {
        let directory = self.directory;
        directory.work = match std::mem::replace(&mut directory.work, Work::Idle) {
            Work::Reading(reading) if reading.is_over() => match reading.take() {
                Ok(made) => Work::Sealing(Box::new(made)),
                Err(Unmade::Cancelled) => Work::Cancelled,
                Err(Unmade::Refused(refused, bad)) => {
                    directory.bad = bad;
                    Work::Refused(refused)
                }
            },
            Work::Sealing(made) => {
                let shelf = Shelf { directory, ..self };
                let sealed = shelf.seal(*made);
                return sealed;
            }
            work => work,
        };
        directory.view()
    }

    /// The new directory in the place of the old one, whose record is destroyed with every version of it.
    fn seal(self, made: Made) -> DirectoryView {
        let Self {
            directory,
            cabinet,
            engine,
            learned_record,
            learned,
        } = self;
        let fresh = RecordId::fresh();
        let things = [(fresh, (&made.names).into()), (learned_record, learned.into())];
        let replaced = match cabinet.version(directory.record) {
            // A lead's vault begins without one.
            0 => cabinet.put_all(things).map(Ok),
            _ => cabinet.replace(directory.record, things),
        };
        if replaced.is_ok() {
            let mut lexicon = made.lexicon;
            lexicon.extend(learned.words().iter().map(LearnedWord::entry));
            *engine = Engine::ready(Redactor::with_lexicon(lexicon));
            directory.record = fresh;
            directory.people = made.people;
            directory.teams = made.teams;
            directory.listed = made.listed;
            directory.bad = made.bad;
        }
        directory.work = match replaced.flatten() {
            Ok(()) => Work::Done,
            // More than one record holds.
            Err(refused) if refused.code == "too_long" => Work::Refused(Refused::new("directory_too_many")),
            Err(refused) => Work::Refused(refused),
        };
        directory.view()
    }
}

impl Desk {
    /// Begins with a file: `kind` is "people", or what the lines of a list are that do not say it ("team", "keep",
    /// "hide"); `way` is "replace", "add" or "remove". No file: the person closed the dialog.
    pub fn directory_begin(&mut self, kind: &str, way: &str, files: &[PathBuf]) -> Result<DirectoryView, Refused> {
        let holds = match kind {
            "people" => Holds::People,
            "team" => Holds::Terms(Term::Team),
            "keep" => Holds::Terms(Term::Keep),
            "hide" => Holds::Terms(Term::Hide),
            _ => return Err(Refused::new("bad_call")),
        };
        let way = match (way, files) {
            ("remove", _) => Way::Remove,
            ("replace" | "add", []) => return self.directory_read(),
            ("replace", [file]) => Way::Replace(file.clone()),
            ("add", [file]) => Way::Add(file.clone()),
            ("replace" | "add", _) => return Err(Refused::new("directory_one_file")),
            _ => return Err(Refused::new("bad_call")),
        };
        self.shelf()?.begin(holds, way)
    }

    /// How far it is, and what is known.
    pub fn directory_read(&mut self) -> Result<DirectoryView, Refused> {
        Ok(self.shelf()?.look())
    }

    /// Ends the work on a file. Everything is as it was.
    pub fn directory_cancel(&mut self) -> Result<DirectoryView, Refused> {
        let directory = self.shelf()?.directory;
        if matches!(directory.work, Work::Reading(_) | Work::Sealing(_)) {
            directory.work = Work::Cancelled;
        }
        Ok(directory.view())
    }

    fn shelf(&mut self) -> Result<Shelf<'_>, Refused> {
        match &mut self.side {
            Side::Closed => Err(Refused::new("locked")),
            Side::Interview(interviewing) => Ok(interviewing.shelf()),
            Side::Review(leading) => Ok(leading.shelf()),
        }
    }
}

fn reason_named(reason: BadRow) -> &'static str {
    match reason {
        BadRow::NoName => "no_name",
        BadRow::NotAName => "not_a_name",
        BadRow::Short => "short",
        BadRow::TooLong => "too_long",
        BadRow::OpenQuote => "open_quote",
    }
}
