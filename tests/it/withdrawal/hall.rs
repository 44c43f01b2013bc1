//! A study with one interview that has a slip, and every way to look for it afterwards.

use crate::support::{PHRASE, People, clock, note, patiently, seal, words};
use desk::views::{LangView, RecoverForm, Role, WithdrawalsView};
use desk::{Desk, Home, Interviewing};
use std::fs;
use std::path::{Path, PathBuf};

/// Stands in every interview that is withdrawn, and nowhere else.
pub const SAID: &str = "the kettle on the roof is full of borrowed umbrellas";
/// Stands in every other interview.
pub const OTHER: &str = "the build takes an hour and nobody knows why";
/// After a recovery.
pub const NEW: &str = "nine borrowed umbrellas drift past the old mill";

/// A study in which one interview is to be withdrawn.
pub struct Hall {
    pub people: People,
    pub slip: String,
    /// Words of the recovery sheet, when one was made.
    pub sheet: Option<String>,
    handed: usize,
}

impl Hall {
    /// Two interviews on the first machine, both sealed: one with a slip.
    pub fn of_two() -> Self {
        let mut hall = Self::empty();
        let mut desk = hall.people.machine(0);
        let machine = desk.interviewing().unwrap();
        hold(machine, OTHER);
        seal(machine);
        hold(machine, SAID);
        hall.slip = machine.slip_draw(LangView::Fr).unwrap().words.join(" ");
        seal(machine);
        hall
    }

    /// Nobody was interviewed yet.
    pub fn empty() -> Self {
        Self {
            people: People::of_the_sample(),
            slip: String::new(),
            sheet: None,
            handed: 0,
        }
    }

    pub fn lead(&self) -> Desk {
        self.people.lead()
    }

    /// Everything that waits on the first machine goes into one file.
    pub fn hand_over(&mut self) -> PathBuf {
        self.handed += 1;
        let file = self.people.path(&format!("{}.subrosa-handover", self.handed));
        self.people
            .machine(0)
            .interviewing()
            .unwrap()
            .handover_write(Some(&file))
            .unwrap();
        file
    }

    pub fn import(&self, file: &Path) {
        let mut desk = self.lead();
        let lead = desk.leading().unwrap();
        lead.inbox_open(&[file.to_owned()]).unwrap();
        lead.inbox_import().unwrap();
    }

    pub fn arrive(&mut self) -> PathBuf {
        let file = self.hand_over();
        self.import(&file);
        file
    }

    /// Receipts for all that arrived, taken in by the first machine.
    pub fn receipt(&self) {
        let folder = self.people.path("receipts");
        fs::create_dir_all(&folder).unwrap();
        self.lead().leading().unwrap().receipts_write(Some(&folder)).unwrap();
        let files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
        self.people
            .machine(0)
            .interviewing()
            .unwrap()
            .receipts_open(&files)
            .unwrap();
    }

    pub fn hold(&self, is_on: bool) {
        self.lead().leading().unwrap().hold_set(is_on).unwrap();
    }

    /// The slip is brought to the lead.
    pub fn ask(&self) -> WithdrawalsView {
        self.lead()
            .leading()
            .unwrap()
            .withdrawal_ask(words(&self.slip))
            .unwrap()
    }

    /// The notice, as a file.
    pub fn notice(&self) -> PathBuf {
        let file = self.people.path("withdrawals.subrosa-notice");
        assert!(
            self.lead()
                .leading()
                .unwrap()
                .notice_write(Some(&file))
                .unwrap()
                .is_written
        );
        file
    }

    /// The first machine takes the notice in; how many were destroyed there.
    pub fn tell(&self, notice: &Path) -> u32 {
        self.tell_machine(0, notice)
    }

    pub fn tell_machine(&self, machine: usize, notice: &Path) -> u32 {
        let mut desk = self.people.machine(machine);
        desk.interviewing()
            .unwrap()
            .notices_open(&[notice.to_owned()])
            .unwrap()
            .destroyed
    }

    /// A machine writes its card anew, and the lead takes it: the answer of a machine with nothing to hand over.
    pub fn answer(&self, machine: usize) {
        let card = self.people.path("answer.subrosa-machine");
        let mut desk = self.people.machine(machine);
        desk.interviewing().unwrap().machine_write(Some(&card)).unwrap();
        self.lead().leading().unwrap().machines_add(&[card]).unwrap();
    }

    pub fn make_sheet(&mut self) {
        let mut desk = self.lead();
        let drawn = desk.recovery_begin("1").unwrap();
        let sheet = &drawn.sheets[0];
        let back: Vec<&str> = drawn
            .typed_back
            .iter()
            .map(|at| sheet.words[usize::from(*at) - 1].as_str())
            .collect();
        desk.recovery_confirm(&back.join(" ")).unwrap();
        self.sheet = Some(sheet.words.join(" "));
    }

    pub fn back_up(&self, name: &str) -> PathBuf {
        let file = self.people.path(name);
        self.lead().backup_write(Some(&file)).unwrap();
        file
    }

    /// Puts a backup into a home of its own and opens it with the sheet.
    pub fn restored(&self, backup: &Path, name: &str) -> Desk {
        let home = Home::at(&self.people.path(name));
        home.make().unwrap();
        let sheet = self.sheet.clone().unwrap();
        desk::restore(backup, &sheet, &home.vault(Role::Review), clock::OURS).unwrap();
        let mut desk = Desk::at(home, clock::OURS, true);
        let form = RecoverForm {
            words: sheet,
            new: NEW.to_owned(),
        };
        patiently(|| desk.vault_recover(form.clone())).unwrap();
        desk
    }

    /// Interviews on the lead's wall that say this.
    pub fn on_the_wall(&self, said: &str) -> usize {
        on_the_wall(&mut self.lead(), said)
    }

    /// How many withdrawals the study tells.
    pub fn told(&self) -> u32 {
        self.lead().leading().unwrap().lead_state().unwrap().withdrawn
    }

    /// Whether any record of this vault, opened with every key in it, says what was withdrawn.
    pub fn opens(&self, role: Role) -> bool {
        let home = match role {
            Role::Interview => &self.people.homes.interviewers[0],
            Role::Review => &self.people.homes.lead,
        };
        opens_in(&home.vault(role), PHRASE)
    }

    /// Whether a copy of a hand-over file opens with the keys in the lead's vault.
    pub fn file_opens(&self, file: &Path) -> bool {
        let vault = patiently_vault(&self.people.homes.lead.vault(Role::Review), PHRASE);
        let bytes = fs::read(file).unwrap();
        vault.open_sealed_to(&vault.key_ids(), &bytes).is_ok()
    }

    pub fn machine_has_it(&self) -> bool {
        self.opens(Role::Interview)
    }
}

/// Holds an interview with one line in it.
pub fn hold(machine: &mut Interviewing, said: &str) {
    machine.session_begin("en", "").unwrap();
    note(machine, "1.1", "D-q", said);
}

pub fn on_the_wall(desk: &mut Desk, said: &str) -> usize {
    let wall = desk.leading().unwrap().words_find(words(said)).unwrap();
    wall.answers.len()
}

/// Every row of a vault, opened with each of its keys as somebody would who has the passphrase and no scruple: rows as
/// they lie in the database, whatever the ledger says of them.
pub fn opens_in(folder: &Path, phrase: &str) -> bool {
    // Whatever the journal still holds is in the file once the store was open and closed.
    drop(store::Store::open(folder).unwrap());
    old_rows_open(&rows_of(folder), folder, phrase)
}

/// The same for rows that somebody copied before: old ciphertext, the keys of today.
pub fn old_rows_open(rows: &[Vec<u8>], folder: &Path, phrase: &str) -> bool {
    let vault = patiently_vault(folder, phrase);
    let keys = vault.key_ids();
    rows.iter().any(|body| {
        let plain = vault.open_sealed_to(&keys, body);
        plain.is_ok_and(|text| String::from_utf8_lossy(&text).contains(SAID))
    })
}

/// Every row as it lies in the database now.
pub fn rows_of(folder: &Path) -> Vec<Vec<u8>> {
    let db = rusqlite::Connection::open(folder.join(store::FILE)).unwrap();
    let mut all = db.prepare("SELECT body FROM records").unwrap();
    all.query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

pub fn patiently_vault(folder: &Path, phrase: &str) -> vault::Vault {
    for _ in 0..200 {
        let phrase = vault::Passphrase::from_typed(phrase.to_owned()).unwrap();
        match vault::Vault::unlock(folder, &phrase) {
            Err(vault::VaultError::OpenElsewhere) => std::thread::sleep(std::time::Duration::from_millis(20)),
            other => return other.unwrap(),
        }
    }
    panic!("the vault stays open elsewhere");
}
