//! Two people read one study, waves come and go, a machine is lost: each with a vault of their own.

use super::names::{hand_over, note, quiet_hours, seal, words};
use crate::views::{CodersForm, KeysView, Role};
use crate::{Clock, Desk, Home, Interviewing, Leading, Rehearsal};
use chrono::{DateTime, Duration, Utc};
use std::cell::Cell;
use std::path::PathBuf;
use tempfile::TempDir;

const PHRASE: &str = "seventeen violet kettles hum without a reason";

thread_local!(static DAYS: Cell<i64> = const { Cell::new(0) });

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_804_593_600, 0).unwrap() + Duration::days(DAYS.get())
}

fn pass(days: i64) {
    DAYS.set(DAYS.get() + days);
}

struct Circle {
    dir: TempDir,
    homes: Rehearsal,
}

impl Circle {
    fn meet() -> Self {
        DAYS.set(0);
        let dir = tempfile::tempdir().unwrap();
        let homes = Rehearsal::set(dir.path(), kit::sample(), Clock(now), PHRASE).unwrap();
        Self { dir, homes }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn desk(&self, home: &Home, role: Role) -> Desk {
        let mut desk = Desk::at(home.clone(), Clock(now), true);
        desk.vault_unlock(role, PHRASE).unwrap();
        desk
    }

    fn lead(&self) -> Desk {
        self.desk(&self.homes.lead, Role::Review)
    }

    fn machine(&self) -> Desk {
        self.desk(&self.homes.interviewers[0], Role::Interview)
    }

    fn deputy_home(&self) -> Home {
        Home::at(&self.path("deputy"))
    }

    /// Study file, card, words compared, the lead's file: the way a deputy comes in.
    fn appoint(&self, lead: &mut Leading) -> Desk {
        let (study, card) = (self.path("study"), self.path("card"));
        lead.study_file_write(Some(&study)).unwrap();
        let mut desk = Desk::at(self.deputy_home(), Clock(now), true);
        desk.study_file_open(&study).unwrap();
        desk.deputy_join(PHRASE).unwrap();
        let deputy = desk.leading().unwrap();
        assert!(deputy.deputy_card_write(Some(&card)).unwrap().is_written);
        let read = lead.deputy_open(&[card]).unwrap();
        assert_eq!(read.card, deputy.keys_read().unwrap().appointed.unwrap().words);
        assert!(
            read.deputies.is_empty(),
            "nobody is added before the words were compared"
        );
        lead.deputy_add().unwrap();
        self.tell(lead, deputy);
        desk
    }

    fn tell(&self, lead: &mut Leading, deputy: &mut Leading) -> KeysView {
        let file = self.path("deputies");
        assert!(lead.deputies_write(Some(&file)).unwrap().is_written);
        deputy.lead_file_open(&[file]).unwrap()
    }

    fn update(&self, lead: &mut Leading, machine: &mut Interviewing) {
        let file = self.path("update");
        lead.update_write(Some(&file)).unwrap();
        machine.update_open(Some(&file)).unwrap();
    }
}

fn taken(desk: &mut Leading, bundle: &PathBuf) -> String {
    let view = desk.inbox_open(std::slice::from_ref(bundle)).unwrap();
    let verdict = view.files[0].verdict.clone();
    desk.inbox_import().unwrap();
    verdict
}

#[test]
fn a_lead_and_a_deputy_import_the_same_files_and_compare_their_coding() {
    let circle = Circle::meet();
    let (mut lead, mut machine) = (circle.lead(), circle.machine());
    let (lead, machine) = (lead.leading().unwrap(), machine.interviewing().unwrap());
    // Written before there was a deputy: theirs to open it is not, and the lead takes it later all the same.
    quiet_hours(machine, 1);
    let early = circle.path("early.subrosa-handover");
    machine.handover_write(Some(&early)).unwrap();
    let mut desk = circle.appoint(lead);
    let deputy = desk.leading().unwrap();
    circle.update(lead, machine);
    quiet_hours(machine, 2);
    let bundle = circle.path("one.subrosa-handover");
    machine.handover_write(Some(&bundle)).unwrap();
    assert_eq!(taken(lead, &early), "verified");
    assert_eq!(taken(lead, &bundle), "verified");
    assert_eq!(taken(deputy, &early), "other_recipient");
    assert_eq!(taken(deputy, &bundle), "gap");
    assert_eq!(
        (lead.lead_state().unwrap().records, deputy.lead_state().unwrap().records),
        (3, 2)
    );

    // Each codes alone; the themes meet by name, the places by the names of records.
    for (desk, lines) in [(&mut *lead, 3), (&mut *deputy, 1)] {
        let theme = desk.theme_create(words("Waiting")).unwrap().theme;
        desk.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
        for answer in 0..lines {
            desk.theme_give(answer, 0, theme, true).unwrap();
        }
    }
    let coding = circle.path("coding");
    deputy.coding_write(Some(&coding)).unwrap();
    let seen = lead.coding_open(std::slice::from_ref(&coding)).unwrap();
    assert!(seen.is_done && !seen.is_copy);
    assert_eq!((seen.lines, seen.themes.len()), (2, 1));
    assert_eq!(seen.themes[0].counts, (1, 1, 0, 0));
    assert_eq!(seen.themes[0].percent, Some(50.0));
    lead.coding_merge(CodersForm {
        ways: vec!["both".into()],
    })
    .unwrap();
    lead.coding_write(Some(&coding)).unwrap();
    let seen = deputy.coding_open(&[coding]).unwrap();
    assert_eq!(seen.themes[0].counts, (1, 0, 1, 0));
    // Under the lead there is no receipt to write, and nothing to sign.
    assert_eq!(deputy.inbox_read().unwrap().receipts, 0);
    let folder = circle.dir.path();
    let refused = [
        deputy.study_file_write(Some(&circle.path("x"))).unwrap_err(),
        deputy.update_write(Some(&circle.path("x"))).unwrap_err(),
        deputy.receipts_write(Some(folder)).unwrap_err(),
        deputy.machines_add(&[]).unwrap_err(),
        deputy.wave_open().unwrap_err(),
        deputy.wave_close(1).unwrap_err(),
        deputy.deputy_add().unwrap_err(),
        deputy.machine_revoke("A", true).unwrap_err(),
        deputy.kit_accept().unwrap_err(),
        deputy.deputies_write(Some(&circle.path("x"))).unwrap_err(),
        deputy.notice_write(Some(&circle.path("x"))).unwrap_err(),
        deputy.making_use().unwrap_err(),
    ];
    assert!(
        refused.iter().all(|refused| refused.code == "deputy_only_lead"),
        "{refused:?}"
    );
    assert!(!circle.path("x").exists());
    // The vault of a deputy opens again as what it is.
    drop(desk);
    let mut desk = circle.desk(&circle.deputy_home(), Role::Review);
    assert!(desk.leading().unwrap().lead_state().unwrap().is_deputy);
}

#[test]
fn the_key_of_a_wave_falls_fourteen_days_after_its_close_on_both_desks() {
    let circle = Circle::meet();
    let (mut lead, mut machine) = (circle.lead(), circle.machine());
    let machine = machine.interviewing().unwrap();
    let mut desk = circle.appoint(lead.leading().unwrap());
    circle.update(lead.leading().unwrap(), machine);
    let bundle = |machine: &mut Interviewing, name: &str| {
        quiet_hours(machine, 1);
        let place = circle.path(name);
        machine.handover_write(Some(&place)).unwrap();
        place
    };
    let (one, two) = (bundle(machine, "1"), bundle(machine, "2"));
    // A second wave; the machine that was not told still seals to the first.
    pass(20);
    let view = lead.leading().unwrap().wave_open().unwrap();
    assert_eq!(
        view.waves.iter().map(|wave| wave.state).collect::<Vec<_>>(),
        ["open", "open"]
    );
    assert!(view.is_untold);
    let view = lead.leading().unwrap().wave_close(1).unwrap();
    assert_eq!(
        (view.waves[1].state, view.waves[1].day.as_str()),
        ("closed", "2027-04-12")
    );
    assert_eq!(lead.leading().unwrap().wave_close(1).unwrap_err().code, "wave_closed");
    circle.tell(lead.leading().unwrap(), desk.leading().unwrap());
    let late = bundle(machine, "3");
    pass(13);
    // Closed and alive: it opens.
    assert_eq!(taken(lead.leading().unwrap(), &one), "verified");
    assert_eq!(taken(desk.leading().unwrap(), &one), "verified");
    lead.leading().unwrap().hold_set(true).unwrap();
    pass(2);
    let view = lead.leading().unwrap().keys_read().unwrap();
    assert_eq!((view.waves[1].state, view.is_on_hold), ("due", true));
    assert_eq!(taken(lead.leading().unwrap(), &two), "verified");
    lead.leading().unwrap().hold_set(false).unwrap();
    // From the next unlocking on no copy of the third opens: neither here nor on the deputy's desk.
    drop((lead, desk));
    let (mut lead, mut desk) = (circle.lead(), circle.desk(&circle.deputy_home(), Role::Review));
    for reader in [lead.leading().unwrap(), desk.leading().unwrap()] {
        let waves = reader.keys_read().unwrap().waves;
        assert_eq!((waves[1].state, waves[1].day.as_str()), ("ended", "2027-04-13"));
        assert_eq!(taken(reader, &late), "wave_over");
    }
    drop((lead, desk));
    for home in [circle.homes.lead.clone(), circle.deputy_home()] {
        let vault = vault::Vault::unlock(
            &home.vault(Role::Review),
            &vault::Passphrase::from_typed(PHRASE.to_owned()).unwrap(),
        );
        let (vault, sealed) = (vault.unwrap(), std::fs::read(&late).unwrap());
        assert!(vault.open_sealed_to(&vault.key_ids(), &sealed).is_err());
        assert!(vault.destroyed_keys().is_empty(), "a new root followed");
    }
    // The interview is still on its machine: the update brings the wave that is open, and it is handed over again.
    let (mut lead, mut desk) = (circle.lead(), circle.desk(&circle.deputy_home(), Role::Review));
    circle.update(lead.leading().unwrap(), machine);
    assert_eq!(machine.ready_state().unwrap().waiting, 0);
    assert_eq!(machine.handover_again().unwrap().waiting, 3);
    assert_eq!(machine.handover_again().unwrap_err().code, "nothing_waits");
    let fresh = circle.path("4");
    machine.handover_write(Some(&fresh)).unwrap();
    assert_eq!(taken(lead.leading().unwrap(), &fresh), "gap");
    assert_eq!(taken(desk.leading().unwrap(), &fresh), "gap");
    // One and two were in already, and are not counted twice; the receipt lets all three go.
    assert_eq!(lead.leading().unwrap().lead_state().unwrap().records, 3);
    assert_eq!(desk.leading().unwrap().lead_state().unwrap().records, 3);
    let receipts = circle.path("receipts");
    std::fs::create_dir(&receipts).unwrap();
    let written = lead.leading().unwrap().receipts_write_to(&receipts).unwrap();
    let read = |machine: &mut Interviewing, at: usize| machine.receipts_open(&written[at..=at]).map(|it| it.records);
    assert_eq!(read(machine, 0).unwrap_err().code, "no_such_bundle");
    assert_eq!(read(machine, 2).unwrap(), 3);
    let view = machine.ready_state().unwrap();
    assert_eq!((view.waiting, view.unconfirmed), (0, 0));
}

#[test]
fn a_wave_closes_by_itself_and_a_clock_that_jumped_destroys_nothing() {
    let circle = Circle::meet();
    let state = |desk: &mut Desk| {
        let view = desk.leading().unwrap().keys_read().unwrap();
        (view.waves[0].state, view.clock)
    };
    assert_eq!(state(&mut circle.lead()), ("open", "fine"));
    pass(32);
    // Closed when it was seen to be over: the fourteen days can be seen as well.
    let mut lead = circle.lead();
    assert_eq!(state(&mut lead), ("closed", "fine"));
    let place = circle.path("study");
    assert_eq!(
        lead.leading().unwrap().study_file_write(Some(&place)).unwrap_err().code,
        "no_intake"
    );
    drop(lead);
    pass(50 * 365);
    let mut lead = circle.lead();
    assert_eq!(state(&mut lead), ("due", "ahead"));
    pass(-50 * 365 - 10);
    assert_eq!(state(&mut lead), ("closed", "behind"));
    drop(lead);
    pass(10);
    let mut lead = circle.lead();
    assert_eq!(state(&mut lead), ("closed", "fine"));
    // Away for a year, truly: whoever says that the date is right lets the key fall.
    pass(365);
    assert_eq!(state(&mut lead), ("due", "ahead"));
    let view = lead.leading().unwrap().date_confirm().unwrap();
    assert_eq!((view.waves[0].state, view.clock), ("ended", "fine"));
}

#[test]
fn what_a_lost_machine_sends_is_refused_and_what_it_brought_stays() {
    let circle = Circle::meet();
    let (mut lead, mut machine) = (circle.lead(), circle.machine());
    let (lead, machine) = (lead.leading().unwrap(), machine.interviewing().unwrap());
    quiet_hours(machine, 1);
    hand_over(machine, lead, &circle.path("one"));
    quiet_hours(machine, 1);
    let two = circle.path("two");
    machine.handover_write(Some(&two)).unwrap();
    assert_eq!(lead.inbox_open(std::slice::from_ref(&two)).unwrap().ready, 1);
    let view = lead.machine_revoke("A", true).unwrap();
    assert!(view.machines[0].is_revoked);
    assert_eq!(
        lead.inbox_read().unwrap().ready,
        0,
        "what lay on the desk is looked at again"
    );
    assert_eq!(taken(lead, &two), "revoked");
    assert_eq!(lead.lead_state().unwrap().records, 1);
    let card = circle.path("card");
    machine.machine_write(Some(&card)).unwrap();
    assert_eq!(lead.machines_add(&[card]).unwrap_err().code, "revoked");
    // It learns nothing more.
    let update = circle.path("update");
    lead.update_write(Some(&update)).unwrap();
    assert_eq!(
        machine.update_open(Some(&update)).unwrap_err().code,
        "update_not_for_us"
    );
    // It was a mistake.
    lead.machine_revoke("A", false).unwrap();
    assert_eq!(taken(lead, &two), "verified");
}

#[test]
fn a_study_file_of_before_is_not_taken_after_a_newer_one() {
    let circle = Circle::meet();
    let (mut lead, mut machine) = (circle.lead(), circle.machine());
    let (lead, machine) = (lead.leading().unwrap(), machine.interviewing().unwrap());
    let (old, same, new) = (circle.path("old"), circle.path("same"), circle.path("new"));
    lead.study_file_write(Some(&old)).unwrap();
    lead.study_file_write(Some(&same)).unwrap();
    assert_eq!(
        std::fs::read(&old).unwrap(),
        std::fs::read(&same).unwrap(),
        "nothing new, no new number"
    );
    let before = lead.keys_read().unwrap().number;
    lead.wave_open().unwrap();
    lead.study_file_write(Some(&new)).unwrap();
    assert_eq!(lead.keys_read().unwrap().number, before + 1);
    machine.update_open(Some(&old)).unwrap();
    machine.update_open(Some(&new)).unwrap();
    machine.update_open(Some(&new)).unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "it takes too long");
    assert_eq!(machine.update_open(Some(&old)).unwrap_err().code, "update_older");
    seal(machine);
    hand_over(machine, lead, &circle.path("one"));
    assert_eq!(lead.lead_state().unwrap().records, 1);
}
