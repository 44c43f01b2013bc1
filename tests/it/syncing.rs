//! What carries hand-over files beyond one machine: the organisation's own file synchronisation, here two real nodes of
//! Syncthing, one of which dies in the middle of a transfer.
//!
//! A hand-over file is written once and never changed, and what is in it is sealed and signed; so nothing more is asked of
//! whatever carries it than to bring whole files in the end, and nothing that it leaves half done can be taken for one.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod node;

use crate::support::{People, note, seal, sealed};
use handover::Outgoing;
use kit::{Lang, QuestionId};
use node::{Node, Pair, Speed};
use record::{
    Consent, Digest, Level, Line, Minute, Month, NoteText, OpenSession, RecordId, SealedSession, Speaker, Study,
};
use redact::{RawNote, Redactor, Roster};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Interviews in the large file, and bytes of talk in each.
const INTERVIEWS: usize = 24;
const TALK: usize = 128 << 10;
const END: &str = "subrosa-handover";

/// A file large enough to be interrupted: talk without names, sealed by the machine of this vault.
fn large_bundle(people: &People, at: usize) -> Vec<u8> {
    let study_file = std::fs::read(people.path("study.subrosa-study")).unwrap();
    let study = handover::read_study_file(&study_file).unwrap();
    let line = "it takes nine weeks and a budget, and nobody says so. ";
    let clean = Redactor::new().redact(RawNote::typed(line), None, redact::Lang::En, &mut Roster::new());
    let text = NoteText::from(clean.text);
    let held: Vec<(RecordId, SealedSession)> = (0..INTERVIEWS)
        .map(|_| (RecordId::fresh(), interview(&study, &text)))
        .collect();
    let outgoing: Vec<Outgoing<'_>> = held
        .iter()
        .map(|(id, session)| Outgoing {
            id: *id,
            version: 1,
            session,
        })
        .collect();
    let machine = sealed::vault(&people.vault(at));
    let written = handover::write_bundle(&machine, &study, Month::new(2027, 3).unwrap(), &outgoing).unwrap();
    written.file.as_bytes().to_vec()
}

fn interview(study: &Study, text: &NoteText) -> SealedSession {
    let kit: Digest = study.kit.as_ref().unwrap().digest();
    let (consent, first) = (Consent::spoken(true, true).unwrap(), QuestionId("2.1".to_owned()));
    let level = Some(Level::Director);
    let mut session = OpenSession::begin(consent, study.id, kit, Lang::En, level, first.clone(), Minute(0));
    // EXPOSE: an invented line.
    let lines = TALK / text.expose().len();
    let line = Line {
        speaker: Speaker::Director,
        mark: None,
        own_words: false,
        come_back: false,
        text: text.clone(),
        topic: None,
    };
    session.note(&first, vec![line; lines]);
    session.seal()
}

/// Waits until something is there; a slow machine is given time, a hung one is not.
fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + Duration::from_secs(180);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "{what} did not come");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Files of a folder that the lead's window offers: by their end, and none that is hidden.
fn offered(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == END))
        .collect();
    files.sort();
    files
}

/// What the node leaves in the folder while a file arrives.
fn unfinished(folder: &Path) -> Option<PathBuf> {
    let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_unfinished = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with(".syncthing.") && name.ends_with(".tmp")
    };
    names.into_iter().find(is_unfinished)
}

#[test]
fn a_file_synchronisation_that_dies_on_the_way_harms_nothing() {
    if !Node::is_here() {
        println!("NOT CARRIED: syncthing is not here, so no hand-over file went from folder to folder");
        return;
    }
    let people = People::of_the_sample();
    let mut pair = Pair::begin(people.dir.path(), Speed::Slow);
    let (ours, theirs) = (pair.from.folder.clone(), pair.to.folder.clone());

    // An interview is held, and its file laid into the shared folder: it arrives by itself.
    let mut machine = people.machine(0);
    let interviewing = machine.interviewing().unwrap();
    interviewing.session_begin("en", "none").unwrap();
    note(interviewing, "2.1", "D..", "it takes nine weeks and a budget");
    seal(interviewing);
    let small = ours.join(format!("a-1.{END}"));
    interviewing.handover_write(Some(&small)).unwrap();
    wait_for("the small file", || offered(&theirs).first().cloned());

    // A large one is under way when the lead's node is killed.
    let large = format!("b-1.{END}");
    let bytes = large_bundle(&people, 1);
    std::fs::write(people.path("whole"), &bytes).unwrap();
    std::fs::rename(people.path("whole"), ours.join(&large)).unwrap();
    let half = wait_for("the beginning of the large file", || unfinished(&theirs));
    let some = wait_for("a block of it", || arrived(&half));
    pair.to.kill();
    assert_eq!(
        offered(&theirs),
        [theirs.join(format!("a-1.{END}"))],
        "the half file has no name of its own yet"
    );

    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    assert_eq!(lead.inbox_open(&offered(&theirs)).unwrap().ready, 1);
    lead.inbox_import().unwrap();
    let before = serde_json::to_value(lead.lead_state().unwrap()).unwrap();
    // Even somebody who gives the half file its name, or picks the node's own, does no harm.
    let named = people.path(&format!("half.{END}"));
    std::fs::copy(&half, &named).unwrap();
    std::fs::write(people.path("cut"), &bytes[..bytes.len() / 2]).unwrap();
    for path in [half.clone(), named, people.path("cut")] {
        let inbox = lead.inbox_open(&[path]).unwrap();
        assert_eq!((inbox.ready, inbox.files.len()), (0, 1));
        assert!(
            matches!(inbox.files[0].verdict.as_str(), "damaged" | "not_a_bundle"),
            "{}",
            inbox.files[0].verdict
        );
        lead.inbox_import().unwrap();
        assert_eq!(serde_json::to_value(lead.lead_state().unwrap()).unwrap(), before);
    }

    // It starts again, and so does the file: whole, byte for byte, and only then under its name.
    let since = Instant::now();
    pair.again(Speed::Free);
    let whole = wait_for("the large file", || {
        offered(&theirs).into_iter().find(|path| path.ends_with(&large))
    });
    let took = since.elapsed();
    assert!(
        std::fs::read(&whole).unwrap() == bytes,
        "what arrived is not what was sent"
    );
    assert_eq!(unfinished(&theirs), None);
    assert_eq!(lead.inbox_open(&[whole]).unwrap().ready as usize, INTERVIEWS);
    lead.inbox_import().unwrap();
    assert_eq!(lead.lead_state().unwrap().records as usize, INTERVIEWS + 1);

    // The receipts go back the same way, and what they vouch for needs no key here any more.
    lead.receipts_write(Some(&theirs)).unwrap();
    let receipt = wait_for("a receipt", || {
        let mut files = std::fs::read_dir(&ours).unwrap().map(|file| file.unwrap().path());
        files.find(|path| path.file_name().unwrap().to_string_lossy().starts_with("receipt-A"))
    });
    let told = interviewing.receipts_open(&[receipt]).unwrap();
    assert_eq!((told.is_done, told.records), (true, 1));
    println!(
        "syncthing carried {} bytes; killed when {some} were there; whole {} ms after it began again",
        bytes.len(),
        took.as_millis(),
    );
}

/// How much of a file of holes is there, once anything is.
fn arrived(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    let there = std::fs::metadata(path).ok()?.blocks() * 512;
    (there > 0).then_some(there)
}
