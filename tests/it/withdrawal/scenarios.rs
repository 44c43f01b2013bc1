//! The table: who withdraws when, what opens afterwards, and what the certificate says of it.

use super::hall::{Hall, OTHER, SAID, hold, on_the_wall, opens_in};
use crate::support::{PHRASE, clock, seal, words};
use desk::views::{LangView, Role};
use std::fs;
use std::path::PathBuf;

/// What is true at the end of one scenario.
#[derive(Debug, Default, PartialEq)]
struct Truth {
    /// "gone", "held" …; nothing: no slip was brought.
    state: &'static str,
    /// A key in the lead's vault opens it.
    lead: bool,
    /// A key in the interviewer's vault opens it.
    machine: bool,
    /// A copy of the hand-over file opens with a key in the lead's vault.
    file: bool,
    /// Backups that open it, of those that still open at all.
    backups: usize,
    /// Withdrawals that the study tells.
    told: u32,
    /// Interviews that nobody withdrew are on the lead's wall.
    others: usize,
}

struct Row {
    name: &'static str,
    walk: fn(&mut Walk),
    truth: Truth,
}

struct Walk {
    hall: Hall,
    file: Option<PathBuf>,
    backups: Vec<PathBuf>,
}

impl Walk {
    fn arrive(&mut self) {
        self.file = Some(self.hall.arrive());
    }

    fn tell(&self) -> u32 {
        self.hall.tell(&self.hall.notice())
    }

    fn back_up(&mut self) {
        let name = format!("{}.subrosa-backup", self.backups.len());
        self.backups.push(self.hall.back_up(&name));
    }
}

fn withdraw_on_the_machine(walk: &mut Walk) {
    walk.hall
        .people
        .machine(0)
        .interviewing()
        .unwrap()
        .session_withdraw()
        .unwrap();
}

const GONE: Truth = Truth {
    state: "gone",
    lead: false,
    machine: false,
    file: true,
    backups: 0,
    told: 1,
    others: 1,
};

const NEVER_CAME: Truth = Truth {
    state: "waiting",
    file: false,
    told: 0,
    others: 0,
    ..GONE
};

fn rows() -> Vec<Row> {
    let row = |name, walk, truth| Row { name, walk, truth };
    vec![
        row(
            "after the seal, on the interviewer's machine",
            withdraw_on_the_machine,
            Truth {
                state: "",
                ..NEVER_CAME
            },
        ),
        row(
            "the slip comes before the hand-over, and the machine is not told",
            |w| drop(w.hall.ask()),
            Truth {
                machine: true,
                ..NEVER_CAME
            },
        ),
        row(
            "the slip comes before the hand-over, and the machine is told",
            |w| {
                w.hall.ask();
                assert_eq!(w.tell(), 1);
            },
            NEVER_CAME,
        ),
        row(
            "told before the hand-over, then the rest is handed over: counted once",
            |w| {
                w.hall.ask();
                w.tell();
                w.arrive();
            },
            Truth {
                file: true,
                told: 1,
                others: 1,
                ..NEVER_CAME
            },
        ),
        row(
            "not told, handed over all the same: it is not kept",
            |w| {
                w.hall.ask();
                w.arrive();
            },
            Truth {
                state: "never_kept",
                machine: true,
                ..GONE
            },
        ),
        row(
            "not told, handed over, receipt taken in",
            |w| {
                w.hall.ask();
                w.arrive();
                w.hall.receipt();
            },
            Truth {
                state: "never_kept",
                ..GONE
            },
        ),
        row(
            "handed over, the slip comes before the import",
            |w| {
                let file = w.hall.hand_over();
                w.hall.ask();
                w.hall.import(&file);
                w.file = Some(file);
            },
            Truth {
                state: "never_kept",
                machine: true,
                ..GONE
            },
        ),
        row(
            "handed over and never imported",
            |w| {
                w.file = Some(w.hall.hand_over());
                w.hall.ask();
            },
            Truth {
                machine: true,
                file: true,
                ..NEVER_CAME
            },
        ),
        row(
            "imported, no receipt yet",
            |w| {
                w.arrive();
                w.hall.ask();
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "imported, withdrawn, the receipt comes after",
            |w| {
                w.arrive();
                w.hall.ask();
                w.hall.receipt();
            },
            GONE,
        ),
        row(
            "imported, withdrawn, the machine was offline and is told before its receipt",
            |w| {
                w.arrive();
                w.hall.ask();
                assert_eq!(w.tell(), 1);
                w.hall.receipt();
            },
            GONE,
        ),
        row(
            "imported, receipted, then withdrawn",
            |w| {
                w.arrive();
                w.hall.receipt();
                w.hall.ask();
                assert_eq!(w.tell(), 0);
            },
            GONE,
        ),
        row(
            "the same notice twice",
            |w| {
                w.hall.ask();
                assert_eq!((w.tell(), w.tell()), (1, 0));
            },
            NEVER_CAME,
        ),
        row(
            "twice the same slip",
            |w| {
                w.arrive();
                w.hall.ask();
                assert_eq!(w.hall.ask().asked, Some(0));
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "in capitals, with commas",
            |w| {
                w.arrive();
                w.hall.slip = w.hall.slip.to_uppercase().replace(' ', ", ");
                w.hall.ask();
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "the file is brought again after the withdrawal",
            |w| {
                w.arrive();
                w.hall.ask();
                let mut desk = w.hall.lead();
                let lead = desk.leading().unwrap();
                let inbox = lead.inbox_open(&[w.file.clone().unwrap()]).unwrap();
                assert_eq!(inbox.ready, 0);
                lead.inbox_import().unwrap();
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "under a hold",
            |w| {
                w.arrive();
                w.hall.hold(true);
                w.hall.ask();
                let refused = w.hall.lead().leading().unwrap().notice_write(None).unwrap_err();
                assert_eq!(refused.code, "on_hold", "no machine destroys under a hold");
            },
            Truth {
                state: "held",
                lead: true,
                machine: true,
                ..GONE
            },
        ),
        row(
            "under a hold that ends",
            |w| {
                w.arrive();
                w.hall.hold(true);
                w.hall.ask();
                w.hall.hold(false);
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "under a hold, the slip came first",
            |w| {
                w.hall.hold(true);
                w.hall.ask();
                w.arrive();
            },
            Truth {
                state: "held",
                lead: true,
                machine: true,
                ..GONE
            },
        ),
        row(
            "under a hold, the slip came first, and the hold ends",
            |w| {
                w.hall.hold(true);
                w.hall.ask();
                w.arrive();
                w.hall.hold(false);
                w.hall.receipt();
            },
            GONE,
        ),
        row(
            "a backup from before",
            |w| {
                w.arrive();
                w.hall.make_sheet();
                w.back_up();
                w.hall.ask();
            },
            Truth {
                machine: true,
                backups: 1,
                ..GONE
            },
        ),
        row(
            "a backup from after",
            |w| {
                w.arrive();
                w.hall.make_sheet();
                w.hall.ask();
                w.back_up();
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "a backup from before the interview, one with it, one from after",
            |w| {
                w.hall.make_sheet();
                w.arrive();
                w.back_up();
                w.hall.ask();
                w.back_up();
            },
            Truth {
                machine: true,
                backups: 1,
                ..GONE
            },
        ),
        row(
            "a backup that was made under a hold",
            |w| {
                w.arrive();
                w.hall.make_sheet();
                w.hall.hold(true);
                w.hall.ask();
                w.back_up();
            },
            Truth {
                state: "held",
                lead: true,
                machine: true,
                backups: 1,
                ..GONE
            },
        ),
        row(
            "a backup made under a hold that ended",
            |w| {
                w.arrive();
                w.hall.make_sheet();
                w.hall.hold(true);
                w.hall.ask();
                w.back_up();
                w.hall.hold(false);
            },
            Truth {
                machine: true,
                backups: 1,
                ..GONE
            },
        ),
        row(
            "a backup from before, thirty days later",
            |w| {
                w.arrive();
                w.hall.make_sheet();
                w.back_up();
                w.hall.ask();
                clock::pass(30 * 24 * 3600);
            },
            Truth { machine: true, ..GONE },
        ),
        row(
            "a second slip was drawn: the first one is of nothing",
            |w| {
                let first = w.hall.slip.clone();
                let mut desk = w.hall.people.machine(0);
                w.hall.slip = desk
                    .interviewing()
                    .unwrap()
                    .slip_draw(LangView::En)
                    .unwrap()
                    .words
                    .join(" ");
                drop(desk);
                w.arrive();
                let mut lead = w.hall.lead();
                let view = lead.leading().unwrap().withdrawal_ask(words(&first)).unwrap();
                assert_eq!(view.withdrawn[0].state, "waiting");
            },
            Truth {
                state: "waiting",
                lead: true,
                machine: true,
                told: 0,
                ..GONE
            },
        ),
        row(
            "the slip of another study",
            |w| {
                w.arrive();
                w.hall.slip = Hall::of_two().slip;
                w.hall.ask();
            },
            Truth {
                state: "waiting",
                lead: true,
                machine: true,
                told: 0,
                ..GONE
            },
        ),
        row(
            "a slip with a word that is wrong",
            |w| {
                w.arrive();
                let five = w.hall.slip.rsplit_once(' ').unwrap().0.to_owned();
                let refused = w
                    .hall
                    .lead()
                    .leading()
                    .unwrap()
                    .withdrawal_ask(words(&five))
                    .unwrap_err();
                assert_eq!(refused.code, "slip_words");
            },
            Truth {
                state: "",
                lead: true,
                machine: true,
                told: 0,
                ..GONE
            },
        ),
        row(
            "the lead had struck a name in it: it has another name by then",
            |w| {
                w.arrive();
                let mut desk = w.hall.lead();
                let lead = desk.leading().unwrap();
                lead.words_find(words("umbrellas")).unwrap();
                lead.name_missed(0, 0, words("roof")).unwrap();
                drop(desk);
                w.hall.ask();
            },
            Truth { machine: true, ..GONE },
        ),
    ]
}

#[test]
fn what_opens_afterwards_is_what_the_certificate_says() {
    let mut failed = Vec::new();
    for (at, row) in rows().into_iter().enumerate() {
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
    let is_about_here = truth.state != "waiting";
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
    assert_eq!(said.matches("holds its key").count(), truth.backups);
    if is_about_here {
        assert_eq!(says("this machine has a key for them"), truth.file);
        assert!(
            says("The interviewer’s machine: its copy, until"),
            "wherever it is, it ends by receipt or notice"
        );
    }
}

#[test]
fn an_open_interview_falls_by_a_notice_too() {
    let mut hall = Hall::empty();
    let mut desk = hall.people.machine(0);
    let machine = desk.interviewing().unwrap();
    hold(machine, SAID);
    hall.slip = machine.slip_draw(LangView::En).unwrap().words.join(" ");
    drop(desk);
    assert!(hall.machine_has_it());
    hall.ask();
    assert_eq!(hall.tell(&hall.notice()), 1);
    assert!(!hall.machine_has_it());
    assert!(
        !hall
            .people
            .machine(0)
            .interviewing()
            .unwrap()
            .ready_state()
            .unwrap()
            .unfinished
            .is_some()
    );
}

#[test]
fn a_notice_of_a_stranger_or_of_another_study_destroys_nothing() {
    let (hall, other) = (Hall::of_two(), Hall::of_two());
    other.ask();
    let notice = other.notice();
    let refused = hall
        .people
        .machine(0)
        .interviewing()
        .unwrap()
        .notices_open(&[notice])
        .unwrap_err();
    assert_eq!(refused.code, "stranger");
    hall.ask();
    let notice = hall.notice();
    let mut bytes = fs::read(&notice).unwrap();
    let at = bytes.windows(6).position(|it| it == b"slips\"").unwrap() + 10;
    bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
    fs::write(&notice, bytes).unwrap();
    let refused = hall
        .people
        .machine(0)
        .interviewing()
        .unwrap()
        .notices_open(&[notice])
        .unwrap_err();
    assert_eq!(refused.code, "forged");
    assert!(hall.machine_has_it());
}

#[test]
fn nothing_here_tells_the_words_of_a_slip() {
    let hall = Hall::of_two();
    let file = hall.people.path("one.subrosa-handover");
    hall.people
        .machine(0)
        .interviewing()
        .unwrap()
        .handover_write(Some(&file))
        .unwrap();
    hall.import(&file);
    // Every record of both vaults, opened with every key: none says a word of the slip beside another.
    for folder in [hall.people.vault(0), hall.people.homes.lead.vault(Role::Review)] {
        let vault = super::hall::patiently_vault(&folder, PHRASE);
        let keys = vault.key_ids();
        for body in super::hall::rows_of(&folder) {
            let text = vault.open_sealed_to(&keys, &body).unwrap();
            let text = String::from_utf8_lossy(&text).to_lowercase();
            let pairs: Vec<&str> = hall.slip.split(' ').collect();
            assert!(pairs.windows(2).all(|two| !text.contains(&two.join(" "))));
        }
    }
    // What was marked in it goes with it.
    let mut desk = hall.lead();
    let lead = desk.leading().unwrap();
    let theme = lead.theme_create(words("Weather")).unwrap().theme;
    lead.words_find(words("umbrellas")).unwrap();
    lead.theme_give(0, 0, theme, true).unwrap();
    lead.quote_mark(0, 0, true).unwrap();
    drop(desk);
    hall.ask();
    let mut desk = hall.lead();
    assert_eq!(on_the_wall(&mut desk, "umbrellas"), 0);
    assert!(desk.leading().unwrap().theme_statements(theme).unwrap().is_empty());
    assert_eq!(on_the_wall(&mut desk, OTHER.split(' ').next_back().unwrap()), 1);
}

#[test]
fn a_study_without_a_slip_withdraws_as_before() {
    let mut hall = Hall::empty();
    let mut desk = hall.people.machine(0);
    let machine = desk.interviewing().unwrap();
    assert_eq!(machine.slip_draw(LangView::En).unwrap_err().code, "no_session");
    hold(machine, SAID);
    machine.session_withdraw().unwrap();
    hold(machine, SAID);
    seal(machine);
    drop(desk);
    hall.arrive();
    hall.receipt();
    let mut desk = hall.people.machine(0);
    assert_eq!(
        desk.interviewing().unwrap().slip_draw(LangView::En).unwrap_err().code,
        "no_session",
        "it was handed over"
    );
    assert_eq!(hall.told(), 1);
}
