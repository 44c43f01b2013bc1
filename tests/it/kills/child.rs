//! The one that is killed: opens a vault and works until it is no more.

use super::{BEGIN, Chance, DONE, HOME, PHRASE, READY, SEED, WHAT};
use crate::support::{clock, patiently, words};
use desk::views::{EnteredView, PassphraseForm, Role};
use desk::{Desk, Home, Interviewing};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The other passphrase of a vault whose passphrase changes.
pub const OTHER_PHRASE: &str = "nine borrowed umbrellas drift past the old mill";

/// Where the lead has the certificate written.
pub const CERTIFICATE: &str = "certificate.html";

/// What a lead's vault is put back from, and the words of its sheet.
pub const BACKUP: &str = "one.subrosa-backup";
pub const SHEET: &str = "words.txt";

/// Started by the other tests of this folder, and by nobody else.
#[test]
#[ignore = "killed by the tests beside it"]
fn the_one_that_is_killed() {
    let (Ok(what), Some(home)) = (std::env::var(WHAT), std::env::var_os(HOME)) else {
        return;
    };
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    let home = PathBuf::from(home);
    match what.as_str() {
        "typing" => work(&home, Chance::new(seed)),
        "withdrawing" => withdraw(&home),
        "changing" => change_passphrases(&home),
        "importing" => import(&home),
        "ending" => end(&home),
        "sheet" => make_sheet(&home),
        "putting_back" => put_back(&home),
        other => panic!("{other} is no work"),
    }
}

fn say(line: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    // One write: a line is whole or it was never said. It begins on a line of its own.
    out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

fn doing<R>(deed: &Value, act: impl FnOnce() -> R) -> R {
    say(&format!("{BEGIN}{deed}"));
    let done = act();
    say(DONE);
    done
}

fn open(home: &Path, role: Role) -> Desk {
    let mut desk = Desk::at(Home::at(home), clock::OURS, true);
    if patiently(|| desk.vault_unlock(role, PHRASE)).is_err() {
        desk.vault_unlock(role, OTHER_PHRASE).unwrap();
    }
    say(READY);
    desk
}

/// Notes, entries, second thoughts, withdrawals, seals and hand-overs, until the end.
fn work(home: &Path, mut chance: Chance) -> ! {
    let mut desk = open(home, Role::Interview);
    let machine = desk.interviewing().unwrap();
    let mut count = chance.below(1_000_000);
    loop {
        count += 1;
        let Ok(session) = machine.session_read() else {
            doing(&json!({ "deed": "begin" }), || {
                machine.session_begin("en", "director").unwrap()
            });
            continue;
        };
        let question = ["2.1", "2.2", "3.1", "5.1", "6.1"][chance.below(5) as usize];
        match chance.below(100) {
            0..70 => {
                let lines = session
                    .answers
                    .get(question)
                    .map(|answer| answer.lines.as_slice())
                    .unwrap_or_default();
                let mut lines: Vec<String> = lines.iter().map(|line| line.text.clone()).collect();
                lines.truncate(chance.below(8) as usize);
                lines.push(format!("it takes {count} weeks and a budget"));
                let deed = json!({ "deed": "note", "question": question, "words": lines });
                doing(&deed, || {
                    machine
                        .note_save(question, u32::MAX, "D..", "0:3", words(&lines.join("\n")))
                        .unwrap()
                });
            }
            70..85 => {
                let number = count % 100;
                let sizes = [("f1", number as u32), ("f2", number as u32)];
                let sizes = EnteredView::Numbers(sizes.map(|(id, n)| (id.to_owned(), n)).into());
                let deed = json!({ "deed": "enter", "question": "1.1", "number": number });
                doing(&deed, || machine.answer_enter("1.1", sizes).unwrap());
            }
            85..91 => {
                let deed = json!({ "deed": "unwrite", "question": question });
                doing(&deed, || machine.note_unwrite(question, "question").unwrap());
            }
            91..93 => doing(&json!({ "deed": "withdraw" }), || machine.session_withdraw().unwrap()),
            93..97 => seal(machine),
            _ if machine.ready_state().unwrap().waiting > 0 => {
                let place = home.join(format!("{count}.subrosa-handover"));
                doing(&json!({ "deed": "hand_over" }), || {
                    machine.handover_write(Some(&place)).unwrap()
                });
            }
            _ => {}
        }
    }
}

/// The agreements change nothing that is counted; the seal does.
fn seal(machine: &mut Interviewing) {
    let debrief = machine.debrief_begin().unwrap();
    for question in debrief.session.answers.keys() {
        for role in ["interviewer", "note_taker"] {
            machine.answer_agree(question, role, true).unwrap();
        }
    }
    doing(&json!({ "deed": "seal" }), || machine.session_seal().unwrap());
}

fn withdraw(home: &Path) {
    let mut desk = open(home, Role::Interview);
    let machine = desk.interviewing().unwrap();
    doing(&json!({ "deed": "withdraw" }), || machine.session_withdraw().unwrap());
}

fn change_passphrases(home: &Path) -> ! {
    let mut desk = open(home, Role::Interview);
    // Which of the two opened it is which of the two is accepted as the old one.
    let change = |desk: &mut Desk, old: &str, new: &str| {
        let (old, new) = (old.to_owned(), new.to_owned());
        desk.passphrase_change(PassphraseForm { old, new })
    };
    loop {
        for (old, new) in [(PHRASE, OTHER_PHRASE), (OTHER_PHRASE, PHRASE)] {
            doing(&json!({ "to": new }), || match change(&mut desk, old, new) {
                Ok(()) => {}
                // Already so, from the one before.
                Err(refused) => assert_eq!(refused.code, "wrong_passphrase"),
            });
        }
    }
}

fn end(home: &Path) {
    let mut desk = open(home, Role::Review);
    let paper = home.join(CERTIFICATE);
    doing(&json!({ "deed": "end" }), || {
        assert!(desk.study_destroy("2027", Some(&paper)).unwrap().is_destroyed);
    });
}

/// The words are said aloud: they open the vault once this is done.
fn make_sheet(home: &Path) {
    let mut desk = open(home, Role::Review);
    let drawn = desk.recovery_begin("1").unwrap();
    let words = &drawn.sheets[0].words;
    let asked = drawn.typed_back.iter();
    let asked: Vec<&str> = asked.map(|at| words[usize::from(*at) - 1].as_str()).collect();
    doing(&json!({ "words": words.join(" ") }), || {
        desk.recovery_confirm(&asked.join(" ")).unwrap();
    });
}

fn put_back(home: &Path) {
    let sheet = std::fs::read_to_string(home.join(SHEET)).unwrap();
    let mut desk = Desk::at(Home::at(home), clock::OURS, true);
    say(READY);
    doing(&json!({ "deed": "put back" }), || {
        desk.vault_restore(&sheet, Some(&home.join(BACKUP))).unwrap();
    });
}

fn import(home: &Path) {
    let mut desk = open(home, Role::Review);
    let lead = desk.leading().unwrap();
    lead.inbox_open(&[home.join("one.subrosa-handover")]).unwrap();
    doing(&json!({ "deed": "import" }), || lead.inbox_import().unwrap());
}
