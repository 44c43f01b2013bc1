//! A study with its people, as the walks set it up, and the few gestures that every walk makes.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

pub mod clock;

pub mod image;
pub mod sealed;
pub mod size;
pub mod writings;

use desk::views::{EnteredView, KindView, LineView, RatedView, Role};
use desk::{Desk, Home, Interviewing, Leading, Refused, Rehearsal};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use zeroize::Zeroizing;

/// Opens every vault of a rehearsal.
pub const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A lead and two interviewers, every vault closed.
pub struct People {
    pub dir: TempDir,
    pub homes: Rehearsal,
}

impl People {
    pub fn of_the_sample() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let homes = Rehearsal::set(dir.path(), kit::sample(), clock::OURS, PHRASE).unwrap();
        Self { dir, homes }
    }

    pub fn lead(&self) -> Desk {
        unlocked(&self.homes.lead, Role::Review)
    }

    pub fn machine(&self, at: usize) -> Desk {
        unlocked(&self.homes.interviewers[at], Role::Interview)
    }

    /// The folder of an interviewer's vault.
    pub fn vault(&self, at: usize) -> PathBuf {
        self.homes.interviewers[at].vault(Role::Interview)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

pub fn unlocked(home: &Home, role: Role) -> Desk {
    let mut desk = Desk::at(home.clone(), clock::OURS, true);
    patiently(|| desk.vault_unlock(role, PHRASE)).unwrap();
    desk
}

/// Why an unlocking was refused; `None`: it was not.
pub fn refusal(home: &Home, role: Role, typed: &str) -> Option<Refused> {
    patiently(|| Desk::at(home.clone(), clock::OURS, true).vault_unlock(role, typed)).err()
}

/// Tries again for a moment while a vault seems to be open elsewhere: a test on another thread that starts a program
/// holds, between its fork and its exec, a copy of every lock of this process.
pub fn patiently<T>(mut unlock: impl FnMut() -> Result<T, Refused>) -> Result<T, Refused> {
    for _ in 0..100 {
        match unlock() {
            Err(refused) if refused.code == "open_elsewhere" => std::thread::sleep(Duration::from_millis(20)),
            other => return other,
        }
    }
    unlock()
}

/// Types lines under a question, the caret gone elsewhere, each line with this gutter.
pub fn note(machine: &mut Interviewing, question: &str, gutter: &str, text: &str) -> desk::views::SavedView {
    let codes = vec![gutter; text.lines().count()].join(",");
    machine
        .note_save(question, u32::MAX, &codes, "0:0", words(text))
        .unwrap()
}

pub fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// The lines under a question, as they are kept.
pub fn kept(machine: &mut Interviewing, question: &str) -> Vec<String> {
    let session = machine.session_read().unwrap();
    let lines = session
        .answers
        .get(question)
        .map(|answer| answer.lines.clone())
        .unwrap_or_default();
    lines.into_iter().map(|line: LineView| line.text).collect()
}

/// Answers every question of the sample in its own kind; each question that takes words gets this line.
pub fn answer_everything(desk: &mut Desk, line: &str) {
    let kit = desk.kit().unwrap();
    let machine = desk.interviewing().unwrap();
    for question in kit.sections.iter().flat_map(|section| &section.questions) {
        let id = question.id.as_str();
        let entered = match &question.kind {
            KindView::Text => None,
            KindView::Topics { topics } => {
                let codes: Vec<String> = topics.iter().map(|topic| format!("D..{}", topic.id)).collect();
                let text = vec![line; topics.len()].join("\n");
                machine
                    .note_save(id, u32::MAX, &codes.join(","), "0:0", words(&text))
                    .unwrap();
                continue;
            }
            KindView::Numbers { fields } => Some(EnteredView::Numbers(
                fields.iter().map(|field| (field.id.clone(), 23)).collect(),
            )),
            KindView::Several { options } => {
                Some(EnteredView::Several(vec![options[0].id.clone(), options[2].id.clone()]))
            }
            KindView::YesNo { .. } => Some(EnteredView::YesNo(true)),
            KindView::Percent { rows, columns } => {
                let cell = |(row, column): (usize, &str)| (format!("{} {column}", rows[row].id), [20, 30, 50][row]);
                let cells = columns
                    .iter()
                    .flat_map(|column| (0..3).map(|row| (row, column.id.as_str())));
                Some(EnteredView::Percent(cells.map(cell).collect()))
            }
            KindView::Agreement { statements, .. } => Some(EnteredView::Agreement(rated(
                statements.iter().map(|s| s.id.clone()),
                2,
            ))),
        };
        if let Some(entered) = entered {
            machine.answer_enter(id, entered).unwrap();
        }
        note(machine, id, "D-q", line);
        if let KindView::Agreement { statements, .. } = &question.kind {
            machine.why_save(id, &statements[0].id, u32::MAX, words(line)).unwrap();
        }
    }
}

fn rated(statements: impl Iterator<Item = String>, rating: u8) -> BTreeMap<String, RatedView> {
    let rating = Some(rating);
    statements.map(|id| (id, RatedView { rating, why: None })).collect()
}

/// The two look through everything, hide what may be a name, agree and seal.
pub fn seal(machine: &mut Interviewing) {
    let mut debrief = machine.debrief_begin().unwrap();
    while let Some(suspect) = debrief.suspects.first() {
        machine.name_hide(words(&suspect.word)).unwrap();
        let before = debrief.suspects.len();
        debrief = machine.debrief_read().unwrap();
        assert!(
            debrief.suspects.len() < before,
            "a suspicious word that was hidden is not suspicious any more"
        );
    }
    for question in debrief.session.answers.keys() {
        for role in ["interviewer", "note_taker"] {
            machine.answer_agree(question, role, true).unwrap();
        }
    }
    machine.session_seal().unwrap();
}

/// Hands over everything that waits, imports it, and brings the receipts back.
pub fn travel(machine: &mut Interviewing, lead: &mut Leading, folder: &Path) -> desk::views::InboxView {
    let bundle = folder.join("one.subrosa-handover");
    machine.handover_write(Some(&bundle)).unwrap();
    lead.inbox_open(&[bundle]).unwrap();
    let inbox = lead.inbox_import().unwrap();
    let receipts = folder.join("receipts");
    std::fs::create_dir_all(&receipts).unwrap();
    lead.receipts_write(Some(&receipts)).unwrap();
    let written: Vec<PathBuf> = std::fs::read_dir(&receipts)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    machine.receipts_open(&written).unwrap();
    std::fs::remove_dir_all(&receipts).unwrap();
    inbox
}
