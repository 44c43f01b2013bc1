//! What the two say about the kit lies apart from their interview: on the disk, on its way, and at the lead's.

#![allow(clippy::unwrap_used)]

use crate::support::{People, note, sealed, words};
use desk::Interviewing;
use std::path::Path;
use vault::Zeroizing;

/// The plaintexts of this kind in a vault that nobody has open, with any key that is left in it.
fn lying(folder: &Path) -> Vec<Zeroizing<Vec<u8>>> {
    let keys = sealed::vault(folder);
    let all = sealed::opened(&keys, &sealed::rows(folder));
    assert!(!all.is_empty());
    all
}

fn of_kind(all: &[Zeroizing<Vec<u8>>], kind: &str) -> Vec<Zeroizing<Vec<u8>>> {
    let said = format!("\"kind\":\"{kind}\"");
    let is = |text: &&Zeroizing<Vec<u8>>| sealed::is_said(std::slice::from_ref(text), &said);
    all.iter().filter(is).cloned().collect()
}

/// A short interview up to its seal, with a remark when there is one.
fn hour(machine: &mut Interviewing, remark: Option<&str>) {
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "We talk about furniture.");
    machine.debrief_begin().unwrap();
    if let Some(remark) = remark {
        machine.remark_save("missing", words(remark)).unwrap();
    }
    for role in ["interviewer", "note_taker"] {
        machine.answer_agree("2.1", role, true).unwrap();
    }
    machine.session_seal().unwrap();
}

#[test]
fn a_remark_is_in_no_version_of_the_interview_it_was_made_in() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "We talk about furniture.");
    machine.debrief_begin().unwrap();
    machine.remark_save("missing", words("nothing about meetings")).unwrap();
    drop(desk);
    let open = lying(&people.vault(0));
    assert!(sealed::is_said(&of_kind(&open, "open"), "furniture"));
    assert!(!sealed::is_said(&of_kind(&open, "open"), "meetings"));
    assert!(sealed::is_said(&of_kind(&open, "remarks"), "meetings"));
    let copy = sealed::copy_of(&people.vault(0));

    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    for role in ["interviewer", "note_taker"] {
        machine.answer_agree("2.1", role, true).unwrap();
    }
    machine.session_seal().unwrap();
    drop(desk);
    let all = lying(&people.vault(0));
    let (sessions, remarks) = (of_kind(&all, "session"), of_kind(&all, "remarks"));
    assert_eq!((sessions.len(), remarks.len(), of_kind(&all, "open").len()), (1, 1, 0));
    assert!(sealed::is_said(&sessions, "furniture") && !sealed::is_said(&sessions, "meetings"));
    assert!(sealed::is_said(&remarks, "meetings") && !sealed::is_said(&remarks, "drafts"));

    // Of the time when it stood beside that one interview, nothing opens any more.
    let keys = sealed::vault(&people.vault(0));
    let before = sealed::opened(&keys, &sealed::rows(copy.path()));
    assert!(!before.is_empty() && !sealed::is_said(&before, "meetings"));
    let old_keys = sealed::vault(copy.path());
    let as_it_was = sealed::opened(&old_keys, &sealed::rows(copy.path()));
    assert!(sealed::is_said(&as_it_was, "meetings"), "it was written before");
}

#[test]
fn a_remark_beside_an_interview_that_was_withdrawn_opens_with_no_key() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    hour(machine, Some("kept for the next kit"));
    machine.session_begin("en", "none").unwrap();
    machine.debrief_begin().unwrap();
    machine.remark_save("hard", words("nothing about meetings")).unwrap();
    let copy = sealed::copy_of(&people.vault(0));
    machine.session_withdraw().unwrap();
    drop(desk);
    let all = lying(&people.vault(0));
    assert!(!sealed::is_said(&all, "meetings") && sealed::is_said(&all, "next kit"));
    let keys = sealed::vault(&people.vault(0));
    let before = sealed::opened(&keys, &sealed::rows(copy.path()));
    assert!(!before.is_empty() && !sealed::is_said(&before, "meetings"));
}

#[test]
fn a_remark_leaves_its_machine_for_good_with_the_receipt() {
    let people = People::of_the_sample();
    let (mut desk, mut lead_desk) = (people.machine(0), people.lead());
    let (machine, lead) = (desk.interviewing().unwrap(), lead_desk.leading().unwrap());
    hour(machine, Some("nothing about meetings"));
    (0..4).for_each(|_| hour(machine, None));
    let place = people.path("handover");
    machine.handover_write(Some(&place)).unwrap();
    drop(desk);
    let waiting = lying(&people.vault(0));
    assert!(
        sealed::is_said(&of_kind(&waiting, "remarks"), "meetings"),
        "until the receipt"
    );

    lead.inbox_open(std::slice::from_ref(&place)).unwrap();
    assert!(
        lead.remarks_read().unwrap().missing.is_empty(),
        "looked at, not imported"
    );
    lead.inbox_import().unwrap();
    assert_eq!(lead.remarks_read().unwrap().missing, ["nothing about meetings"]);
    let copy = sealed::copy_of(&people.vault(0));
    let out = people.path("receipts");
    std::fs::create_dir(&out).unwrap();
    lead.receipts_write(Some(&out)).unwrap();
    let receipts: Vec<_> = std::fs::read_dir(&out)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    let mut desk = people.machine(0);
    desk.interviewing().unwrap().receipts_open(&receipts).unwrap();
    drop(desk);
    let left = lying(&people.vault(0));
    assert!(!sealed::is_said(&left, "meetings"));
    let keys = sealed::vault(&people.vault(0));
    let before = sealed::opened(&keys, &sealed::rows(copy.path()));
    assert!(!before.is_empty() && !sealed::is_said(&before, "meetings"));
    drop(keys);
    assert_eq!(
        (of_kind(&left, "session").len(), of_kind(&left, "remarks").len()),
        (0, 1)
    );
    drop(lead_desk);
    let at_lead = lying(&people.homes.lead.vault(desk::views::Role::Review));
    assert!(!sealed::is_said(&of_kind(&at_lead, "session"), "meetings"));
    assert!(sealed::is_said(&of_kind(&at_lead, "remarks"), "meetings"));
    let (_, hits) = desk::scan(people.dir.path(), &["meetings".to_owned()].into()).unwrap();
    assert!(hits.is_empty(), "{hits:?}");
}
