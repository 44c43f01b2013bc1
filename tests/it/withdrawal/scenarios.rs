//! The table: who withdraws when, what opens afterwards, and what the certificate says of it.

use super::hall::{Hall, opens_in};
use crate::support::{PHRASE, clock};
use desk::views::Role;
use std::fs;
use std::path::PathBuf;

/// What is true at the end of one scenario.
#[derive(Debug, Default, PartialEq)]
pub struct Truth {
    /// "gone", "held" …; nothing: no slip was brought.
    pub state: &'static str,
    /// A key in the lead's vault opens it.
    pub lead: bool,
    /// A key in the interviewer's vault opens it.
    pub machine: bool,
    /// A copy of the hand-over file opens with a key in the lead's vault.
    pub file: bool,
    /// Backups that open it, of those that still open at all.
    pub backups: usize,
    /// Withdrawals that the study tells.
    pub told: u32,
    /// Interviews that nobody withdrew are on the lead's wall.
    pub others: usize,
}

/// One line of the table.
pub struct Row {
    pub name: &'static str,
    pub walk: fn(&mut Walk),
    pub truth: Truth,
}

/// What a scenario walks through.
pub struct Walk {
    pub hall: Hall,
    pub file: Option<PathBuf>,
    pub backups: Vec<PathBuf>,
}

impl Walk {
    pub fn arrive(&mut self) {
        self.file = Some(self.hall.arrive());
    }

    pub fn tell(&self) -> u32 {
        self.hall.tell(&self.hall.notice())
    }

    /// Every machine takes in the notice and answers with its card.
    pub fn all_answer(&self) {
        let notice = self.hall.notice();
        for machine in [0, 1] {
            self.hall.tell_machine(machine, &notice);
            self.hall.answer(machine);
        }
    }

    pub fn back_up(&mut self) {
        let name = format!("{}.subrosa-backup", self.backups.len());
        self.backups.push(self.hall.back_up(&name));
    }
}

/// Destroyed at the lead and on its machine, while copies of the file still open.
pub const GONE: Truth = Truth {
    state: "gone",
    lead: false,
    machine: false,
    file: true,
    backups: 0,
    told: 1,
    others: 1,
};

/// It never came to the lead.
pub const NEVER_CAME: Truth = Truth {
    state: "waiting",
    file: false,
    told: 0,
    others: 0,
    ..GONE
};

/// It never came, and every machine said that it keeps none.
pub const NOWHERE: Truth = Truth {
    state: "nowhere",
    ..NEVER_CAME
};

pub fn row(name: &'static str, walk: fn(&mut Walk), truth: Truth) -> Row {
    Row { name, walk, truth }
}

#[test]
fn what_opens_afterwards_is_what_the_certificate_says() {
    let mut failed = Vec::new();
    for (at, row) in super::on_the_way::rows()
        .into_iter()
        .chain(super::at_the_lead::rows())
        .enumerate()
    {
        let outcome = std::panic::catch_unwind(|| stand(&row));
        let said = if outcome.is_ok() { "ok" } else { "FAILED" };
        println!("withdrawal {:>2} {said}: {}", at + 1, row.name);
        if outcome.is_err() {
            failed.push(row.name);
        }
    }
    assert_eq!(failed, [""; 0]);
}

fn stand(row: &Row) {
    let mut walk = Walk {
        hall: Hall::of_two(),
        file: None,
        backups: Vec::new(),
    };
    (row.walk)(&mut walk);
    let Walk { hall, file, backups } = walk;
    let list = hall.lead().leading().unwrap().withdrawals_read().unwrap().withdrawn;
    let certificate = list.first();
    let mut opening = 0;
    for (at, backup) in backups.iter().enumerate() {
        let now = clock::OURS;
        let probe = hall.people.path(&format!("probe-{at}"));
        match desk::restore(backup, hall.sheet.as_ref().unwrap(), &probe, now) {
            Ok(()) => opening += usize::from(opens_in(&probe, PHRASE)),
            Err(refused) => assert_eq!(refused.code, "backup_past"),
        }
    }
    let truth = Truth {
        state: match certificate.map(|it| it.state.as_str()) {
            Some("gone") => "gone",
            Some("held") => "held",
            Some("waiting") => "waiting",
            Some("never_kept") => "never_kept",
            Some("nowhere") => "nowhere",
            Some(_) => "another",
            None => "",
        },
        lead: hall.opens(Role::Review),
        machine: hall.machine_has_it(),
        file: file.as_ref().is_some_and(|file| hall.file_opens(file)),
        backups: opening,
        told: hall.told(),
        others: hall.on_the_wall("nobody"),
    };
    assert_eq!(truth, row.truth);
    let shown = usize::from(truth.lead && !matches!(truth.state, "held"));
    assert_eq!(hall.on_the_wall("umbrellas"), shown, "on the wall");
    if let Some(certificate) = certificate {
        says_the_truth(&certificate.en.join("\n"), &truth);
        assert_eq!(certificate.en.len(), certificate.fr.len());
        let page = hall.people.path("certificate.html");
        assert!(
            hall.lead()
                .leading()
                .unwrap()
                .withdrawal_write(0, Some(&page))
                .unwrap()
                .is_written
        );
        let page = fs::read_to_string(&page).unwrap();
        assert!(page.contains("Certificate of withdrawal") && page.contains("Certificat de retrait"));
        assert!(
            !hall.slip.split(' ').all(|word| page.contains(word)),
            "the words are not on it"
        );
    }
}

/// Each sentence of the paper that claims something is compared with what was tried.
fn says_the_truth(said: &str, truth: &Truth) {
    let says = |words: &str| said.contains(words);
    let is_about_here = !["waiting", "nowhere"].contains(&truth.state);
    assert_eq!(
        says("was destroyed in the lead’s vault"),
        truth.state == "gone" && !truth.lead
    );
    assert_eq!(says("Its key is not destroyed yet"), is_about_here && truth.lead);
    assert_eq!(
        says("was not kept: no key of it was ever"),
        truth.state == "never_kept" && !truth.lead
    );
    assert_eq!(says("No interview with these words has come"), truth.state == "waiting");
    assert_eq!(
        says("none is on a machine of the study any more"),
        truth.state == "nowhere"
    );
    assert!(!says("achine A") && !says("achine B"), "no machine is named");
    assert_eq!(said.matches("holds its key").count(), truth.backups);
    if is_about_here {
        assert_eq!(says("this machine has a key for them"), truth.file);
        assert!(
            says("The interviewer’s machine: its copy, until"),
            "wherever it is, it ends by receipt or notice"
        );
    }
}
