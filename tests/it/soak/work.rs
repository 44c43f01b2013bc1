//! Eight pieces of work, each on a vault that was prepared for it: what is watched, refused and cut short.

use crate::support::{self, PHRASE, People, answer_everything, clock, note, patiently};
use desk::views::{PassphraseForm, Role};
use desk::{Desk, Home, Refused, Rehearsal};
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;

pub const WHAT: &str = "SUBROSA_TEST_WHAT";
pub const HOME: &str = "SUBROSA_TEST_HOME";
/// Said when the desk has returned.
pub const DONE: &str = "+done";
/// Said when it refused, with the code.
pub const REFUSED: &str = "+refused ";
/// The file that is handed over.
pub const BUNDLE: &str = "one.subrosa-handover";
pub const OTHER_PHRASE: &str = "nine borrowed umbrellas drift past the old mill";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    Note,
    Unwrite,
    Seal,
    Withdraw,
    HandOver,
    Receipt,
    Import,
    Passphrase,
    /// Three vaults are made and introduced.
    SetUp,
}

impl Work {
    pub const ALL: [Self; 9] = [
        Self::Note,
        Self::Unwrite,
        Self::Seal,
        Self::Withdraw,
        Self::HandOver,
        Self::Receipt,
        Self::Import,
        Self::Passphrase,
        Self::SetUp,
    ];

    pub fn name(self) -> String {
        format!("{self:?}")
    }

    pub fn role(self) -> Role {
        if self == Self::Import {
            Role::Review
        } else {
            Role::Interview
        }
    }

    /// A home in which it can be done.
    pub fn prepared(self) -> TempDir {
        let home = super::folder();
        if self == Self::SetUp {
            return home;
        }
        let people = People::of_the_sample();
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        machine.session_begin("en", "director").unwrap();
        note(machine, "2.1", "D..", "it takes nine weeks");
        note(machine, "2.2", "D..", "a list that nobody reads");
        if matches!(self, Self::HandOver | Self::Receipt | Self::Import) {
            answer_everything(&mut desk, "it takes nine weeks and a budget");
            support::seal(desk.interviewing().unwrap());
        }
        let bundle = home.path().join(BUNDLE);
        if matches!(self, Self::Receipt | Self::Import) {
            desk.interviewing().unwrap().handover_write(Some(&bundle)).unwrap();
        }
        drop(desk);
        let mut from = people.homes.interviewers[0].vault(Role::Interview);
        if self == Self::Import {
            from = people.homes.lead.vault(Role::Review);
        } else if self == Self::Receipt {
            let mut lead = people.lead();
            lead.leading().unwrap().inbox_open(&[bundle]).unwrap();
            lead.leading().unwrap().inbox_import().unwrap();
            std::fs::create_dir(home.path().join("receipts")).unwrap();
            lead.leading()
                .unwrap()
                .receipts_write(Some(&home.path().join("receipts")))
                .unwrap();
        }
        super::copy_all(&from, &Home::at(home.path()).vault(self.role()));
        home
    }

    /// Does it.
    pub fn act(self, home: &Path) -> Result<(), Refused> {
        if self == Self::SetUp {
            let own = home.join("own");
            let rehearsal = Rehearsal::set(&own, kit::sample(), clock::OURS, PHRASE)?;
            std::fs::rename(
                rehearsal.interviewers[0].vault(Role::Interview),
                Home::at(home).vault(Role::Interview),
            )
            .map_err(|_| Refused::new("io"))?;
            return Ok(());
        }
        let mut desk = Desk::at(Home::at(home), clock::OURS, true);
        patiently(|| desk.vault_unlock(self.role(), PHRASE))?;
        if self == Self::Passphrase {
            let (old, new) = (PHRASE.to_owned(), OTHER_PHRASE.to_owned());
            return desk.passphrase_change(PassphraseForm { old, new });
        }
        if self == Self::Import {
            desk.leading()?.inbox_open(&[home.join(BUNDLE)])?;
            let inbox = desk.leading()?.inbox_import()?;
            // A file that could not be imported is told in its row.
            return match inbox.files.iter().all(|file| file.verdict == "imported") {
                true => Ok(()),
                false => Err(Refused::new("io")),
            };
        }
        let machine = desk.interviewing()?;
        let typed = |text: &str| support::words(text);
        match self {
            Self::Note => {
                drop(machine.note_save("2.1", u32::MAX, "D..", "0:0", typed("it takes nine weeks and a budget"))?)
            }
            Self::Unwrite => drop(machine.note_unwrite("2.2", "question")?),
            Self::Seal => {
                let debrief = machine.debrief_begin()?;
                for question in debrief.session.answers.keys() {
                    for role in ["interviewer", "note_taker"] {
                        machine.answer_agree(question, role, true)?;
                    }
                }
                machine.session_seal()?;
            }
            Self::Withdraw => machine.session_withdraw()?,
            Self::HandOver => {
                machine.handover_write(Some(&home.join(BUNDLE)))?;
            }
            Self::Receipt => {
                let receipts = std::fs::read_dir(home.join("receipts")).map_err(|_| Refused::new("io"))?;
                let receipts: Vec<_> = receipts.flatten().map(|file| file.path()).collect();
                machine.receipts_open(&receipts)?;
            }
            Self::Passphrase | Self::Import | Self::SetUp => {}
        }
        Ok(())
    }
}

#[test]
#[ignore = "watched by the tests beside it"]
fn the_one_that_is_watched() {
    let (Ok(what), Some(home)) = (std::env::var(WHAT), std::env::var_os(HOME)) else {
        return;
    };
    let work = Work::ALL.into_iter().find(|work| work.name() == what).unwrap();
    let said = match work.act(Path::new(&home)) {
        Ok(()) => DONE.to_owned(),
        Err(refused) => format!("{REFUSED}{}", refused.code),
    };
    let mut out = std::io::stdout().lock();
    // One write: a line is whole or it was never said.
    out.write_all(format!("\n{said}\n").as_bytes()).unwrap();
    out.flush().unwrap();
    drop(out);
    // The vault was closed before this was said; nothing is left to be done.
    std::process::exit(0);
}
