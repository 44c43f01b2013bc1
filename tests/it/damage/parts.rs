//! One record is not as it was written: everything else opens, the one is named, and nothing is written over it.

use crate::support::{People, answer_everything, note, refusal, seal, sealed, unlocked, words};
use desk::views::{Role, TroubleView};
use desk::{Desk, Home};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What somebody, or the disk, did to one row.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Turned,
    Gone,
    PutBack,
}

const HARMS: [(Harm, &str); 3] = [
    (Harm::Turned, "damaged"),
    (Harm::Gone, "missing"),
    (Harm::PutBack, "rolled_back"),
];

fn database(folder: &Path) -> Connection {
    Connection::open(folder.join(store::FILE)).unwrap()
}

fn set(folder: &Path, row: &sealed::Row) {
    let sql = "INSERT OR REPLACE INTO records (id, body) VALUES (?1, ?2)";
    database(folder).execute(sql, (&row.id.0[..], &row.body)).unwrap();
}

/// Does it, and gives the row as it was.
fn harm(folder: &Path, at: &vault::KeyId, how: Harm, older: &[sealed::Row]) -> sealed::Row {
    let mut row = sealed::rows(folder).into_iter().find(|row| row.id == *at).unwrap();
    let whole = row.body.clone();
    match how {
        Harm::Turned => {
            let middle = row.body.len() / 2;
            row.body[middle] ^= 1;
            set(folder, &row);
        }
        Harm::Gone => {
            database(folder)
                .execute("DELETE FROM records WHERE id = ?1", [&at.0[..]])
                .unwrap();
        }
        Harm::PutBack => set(folder, older.iter().find(|row| row.id == *at).unwrap()),
    }
    row.body = whole;
    row
}

fn told(desk: &Desk) -> Vec<TroubleView> {
    desk.troubles().unwrap().parts
}

/// An interviewer's vault with a sealed interview and one in the middle; and how its rows were a save earlier.
struct Machine {
    _people: People,
    home: Home,
    folder: PathBuf,
    older: Vec<sealed::Row>,
}

impl Machine {
    fn at_work() -> Self {
        let people = People::of_the_sample();
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        machine.session_begin("en", "none").unwrap();
        note(machine, "2.1", "D..", "a list that nobody reads");
        seal(machine);
        machine.session_begin("en", "none").unwrap();
        note(machine, "2.1", "D..", "it takes nine weeks");
        drop(desk);
        let folder = people.vault(0);
        let older = sealed::rows(&folder);
        let mut desk = people.machine(0);
        note(
            desk.interviewing().unwrap(),
            "2.1",
            "D..",
            "it takes nine weeks and a budget",
        );
        drop(desk);
        Self {
            home: people.homes.interviewers[0].clone(),
            _people: people,
            folder,
            older,
        }
    }

    fn open(&self) -> Desk {
        unlocked(&self.home, Role::Interview)
    }

    /// What the vault's own key finds in a row.
    fn kind_of(&self, row: &sealed::Row) -> String {
        let keys = sealed::vault(&self.folder);
        let text = keys.open(row.id, &row.body).unwrap();
        let kinds = ["open", "session", "study", "names", "learned", "remarks"];
        let says = |kind: &&str| sealed::is_said(std::slice::from_ref(&text), &format!("\"kind\":\"{kind}\"}}"));
        (*kinds.iter().find(|kind| says(kind)).unwrap()).to_owned()
    }
}

#[test]
fn one_record_in_trouble_costs_nobody_the_others() {
    let machine = Machine::at_work();
    let rows = sealed::rows(&machine.folder);
    let mut tried = 0;
    for row in &rows {
        let kind = machine.kind_of(row);
        for (how, fault) in HARMS {
            let has_older = machine.older.iter().any(|old| old.id == row.id && old.body != row.body);
            if matches!(how, Harm::PutBack) && !has_older {
                continue;
            }
            let whole = harm(&machine.folder, &row.id, how, &machine.older);
            let now = sealed::rows(&machine.folder);
            if kind == "study" {
                let refused = refusal(&machine.home, Role::Interview, crate::support::PHRASE).unwrap();
                assert_eq!(
                    (refused.code, refused.about.as_deref()),
                    ("record_missing", Some("study"))
                );
            } else {
                let mut desk = machine.open();
                // Its first lines are readable when it was put back; the directory is always there, so it is missed.
                let is_known = matches!(how, Harm::PutBack) || kind == "names";
                let kind = if is_known { kind.clone() } else { "unknown".to_owned() };
                let expected = [TroubleView {
                    kind,
                    fault: fault.into(),
                    count: 1,
                }];
                assert_eq!(told(&desk), expected);
                assert!(
                    desk.doctor()
                        .iter()
                        .any(|check| check.code == "records" && !check.is_good)
                );
                let machine = desk.interviewing().unwrap();
                assert_eq!(machine.ready_state().unwrap().questions, 20);
                let _ = machine.session_read();
                // Work goes on, in what is whole and in what is new.
                if machine.session_read().is_err() {
                    machine.session_begin("en", "none").unwrap();
                    note(machine, "2.1", "D..", "a new one");
                    machine.session_erase().unwrap();
                }
                drop(desk);
            }
            let after = sealed::rows(&machine.folder);
            let here = |rows: &[sealed::Row]| rows.iter().find(|r| r.id == row.id).map(|r| r.body.clone());
            if !matches!(how, Harm::Gone) {
                assert_eq!(here(&now), here(&after), "{kind}: written over what could not be read");
            }
            // Put back what was: all of it is there again.
            set(&machine.folder, &whole);
            let mut desk = machine.open();
            assert_eq!(told(&desk), [], "{kind} {fault}");
            let lines = crate::support::kept(desk.interviewing().unwrap(), "2.1");
            assert_eq!(lines, ["it takes nine weeks and a budget"]);
            assert_eq!(desk.interviewing().unwrap().ready_state().unwrap().waiting, 1);
            tried += 1;
        }
    }
    println!("{} records, {tried} harms", rows.len());
    assert!(tried >= 13);
}

#[test]
fn a_row_that_this_vault_never_wrote_is_foreign_and_left_alone() {
    let machine = Machine::at_work();
    let mut stranger = sealed::rows(&machine.folder).pop().unwrap();
    stranger.id = vault::KeyId([0x42; 16]);
    set(&machine.folder, &stranger);
    let desk = machine.open();
    assert_eq!((told(&desk)[0].fault.as_str(), told(&desk).len()), ("foreign", 1));
    drop(desk);
    assert!(
        sealed::rows(&machine.folder)
            .iter()
            .any(|row| row.id == stranger.id && row.body == stranger.body)
    );
}

#[test]
fn a_lead_whose_themes_cannot_be_read_reads_the_answers_and_writes_over_nothing() {
    let people = People::of_the_sample();
    let mut machine = people.machine(0);
    machine.interviewing().unwrap().session_begin("en", "director").unwrap();
    answer_everything(&mut machine, "it takes nine weeks and a budget");
    seal(machine.interviewing().unwrap());
    let mut lead = people.lead();
    crate::support::travel(
        machine.interviewing().unwrap(),
        lead.leading().unwrap(),
        people.dir.path(),
    );
    lead.leading().unwrap().theme_create(words("Waiting")).unwrap();
    drop(lead);
    let folder = people.homes.lead.vault(Role::Review);
    let keys = sealed::vault(&folder);
    let is_reading = |row: &&sealed::Row| {
        keys.open(row.id, &row.body)
            .is_ok_and(|text| sealed::is_said(&[text], "\"kind\":\"reading\"}"))
    };
    let rows = sealed::rows(&folder);
    let id = rows.iter().find(is_reading).unwrap().id;
    drop(keys);
    let whole = harm(&folder, &id, Harm::Turned, &[]);
    let mut desk = people.lead();
    assert_eq!(told(&desk)[0].kind, "reading");
    let lead = desk.leading().unwrap();
    assert_eq!(lead.lead_state().unwrap().records, 1);
    let refused = lead.theme_create(words("Another")).unwrap_err();
    assert_eq!(refused.code, "part_unreadable");
    drop(desk);
    set(&folder, &whole);
    let mut desk = people.lead();
    assert_eq!(told(&desk), []);
    assert_eq!(desk.leading().unwrap().themes_read().unwrap().len(), 1);
}

/// Every byte of the mark turned, cut short or taken away: the vault opens and says what nobody can vouch for.
#[test]
fn a_mark_that_is_not_whole_is_told() {
    let small = super::Small::vault();
    let (_dir, home) = small.copied();
    let mark = home.vault(Role::Interview).join(store::MARK);
    let whole = std::fs::read(&mark).unwrap();
    assert_eq!(whole.len(), 16);
    let mut spoilt: Vec<Option<Vec<u8>>> = (0..16).map(|length| Some(whole[..length].to_vec())).collect();
    spoilt.push(None);
    for bit in 0..16 * 8 {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        spoilt.push(Some(bytes));
    }
    for bytes in spoilt {
        match &bytes {
            Some(bytes) => std::fs::write(&mark, bytes).unwrap(),
            None => std::fs::remove_file(&mark).unwrap(),
        }
        let is_good = |desk: &Desk, code: &str| desk.doctor().iter().any(|check| check.code == code && check.is_good);
        let shut = Desk::at(home.clone(), crate::support::clock::OURS, true);
        assert!(!is_good(&shut, "vault_files"), "{bytes:?}: told before the passphrase");
        let mut desk = unlocked(&home, Role::Interview);
        let troubles = desk.troubles().unwrap();
        assert!(!troubles.is_newest && troubles.parts.is_empty(), "{bytes:?}");
        assert_eq!(super::shown(&mut desk), small.shown);
        // The next save writes a whole one.
        desk.interviewing().unwrap().place_save("2.2", "0:0").unwrap();
        drop(desk);
        let desk = unlocked(&home, Role::Interview);
        assert!(desk.troubles().unwrap().is_newest && is_good(&desk, "vault_files"));
        drop(desk);
        small.restore(&home);
    }
}
