//! What the two say about the kit, from their debrief to the lead's list.

use super::names::{MISSED, People, begin, hand_over, note, quiet_hours, seal, words};
use crate::views::{RemarkDraftsView, RemarksView};
use crate::{Interviewing, Leading};

fn drafts(machine: &mut Interviewing) -> RemarkDraftsView {
    machine.debrief_read().unwrap().remarks
}

fn is_empty(drafts: &RemarkDraftsView) -> bool {
    drafts.hard.is_empty() && drafts.missing.is_empty() && drafts.change.is_empty()
}

fn remark(machine: &mut Interviewing, field: &str, text: &str) -> RemarkDraftsView {
    machine.remark_save(field, words(text)).unwrap().remarks
}

/// A short interview with this to say about the kit.
fn hour(machine: &mut Interviewing, field: &str, text: &str) {
    begin(machine, "en");
    note(machine, "2.1", "it takes too long and nobody knows why");
    machine.debrief_begin().unwrap();
    remark(machine, field, text);
    seal(machine);
}

fn listed(lead: &mut Leading) -> [Vec<String>; 3] {
    let RemarksView {
        hard, missing, change, ..
    } = lead.remarks_read().unwrap();
    [hard, missing, change]
}

#[test]
fn remarks_outlive_a_crash_without_their_names() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    assert_eq!(
        machine.remark_save("hard", words("3.5")).unwrap_err().code,
        "no_session"
    );
    begin(machine, "en");
    machine.debrief_begin().unwrap();
    assert_eq!(machine.remark_save("other", words("3.5")).unwrap_err().code, "bad_call");
    let page = words(&"a".repeat((8 << 10) + 1));
    assert_eq!(machine.remark_save("hard", page).unwrap_err().code, "too_long");
    let now = remark(machine, "hard", " 3.5: Priyanka Bhattacharya had to read it twice\n");
    assert!(
        now.hard.contains("had to read it twice") && !now.hard.contains("Priyanka"),
        "{}",
        now.hard
    );
    remark(machine, "missing", "nothing on the lighthouse");
    remark(machine, "change", "section 5 first");
    remark(machine, "change", "  ");

    // A word that is hidden later goes from what was said about the kit, too.
    machine.name_hide(words(MISSED)).unwrap();
    assert!(!drafts(machine).missing.contains(MISSED));
    drop(desk);

    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    let found = drafts(machine);
    assert_eq!((found.hard.as_str(), found.change.as_str()), (now.hard.as_str(), ""));
    assert!(found.missing.starts_with("nothing on the [") && !found.missing.contains(MISSED));
}

#[test]
fn remarks_fall_with_an_interview_that_is_no_more() {
    let people = People::meet();
    for ends in [Interviewing::session_withdraw, Interviewing::session_erase] {
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        begin(machine, "en");
        machine.debrief_begin().unwrap();
        remark(machine, "hard", "too long");
        ends(machine).unwrap();
        begin(machine, "en");
        assert!(is_empty(&drafts(machine)));
        machine.session_erase().unwrap();
        drop(desk);
        let mut desk = people.machine(0);
        begin(desk.interviewing().unwrap(), "en");
        assert!(is_empty(&drafts(desk.interviewing().unwrap())));
        desk.interviewing().unwrap().session_erase().unwrap();
    }
    // Neither came to the lead with the next five.
    let (mut desk, mut lead) = (people.machine(0), people.lead());
    let (machine, lead) = (desk.interviewing().unwrap(), lead.leading().unwrap());
    quiet_hours(machine, 5);
    hand_over(machine, lead, &people.path("one"));
    assert_eq!(listed(lead).concat(), [""; 0]);
}

#[test]
fn the_lead_reads_remarks_from_five_interviews_on_and_not_whose_they_are() {
    let people = People::meet();
    let mut lead_desk = people.lead();
    let lead = lead_desk.leading().unwrap();
    assert_eq!(lead.remarks_read().unwrap().told_from, 5);
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    hour(machine, "hard", "too long");
    hour(machine, "change", "section 5 first");
    quiet_hours(machine, 2);
    hand_over(machine, lead, &people.path("one"));
    assert_eq!(listed(lead).concat(), [""; 0], "four could be told apart");
    // A new interview begins with nothing written; what waits is not shown again.
    begin(machine, "en");
    machine.debrief_begin().unwrap();
    assert!(is_empty(&drafts(machine)));
    machine.session_erase().unwrap();
    hour(machine, "hard", "3.5 needs paper");
    hand_over(machine, lead, &people.path("two"));
    assert_eq!(
        listed(lead),
        [vec!["3.5 needs paper", "too long"], vec![], vec!["section 5 first"]].map(|list| {
            let list: Vec<String> = list.into_iter().map(str::to_owned).collect();
            list
        })
    );

    // The other machine's stand among them.
    let mut other = people.machine(1);
    let other = other.interviewing().unwrap();
    for text in ["again: too long", "the lighthouse question", "6.3", "4.2", "zeal"] {
        hour(other, "hard", text);
    }
    hand_over(other, lead, &people.path("three"));
    let hard = listed(lead)[0].clone();
    assert_eq!(hard.len(), 7);
    assert!(hard.is_sorted(), "{hard:?}");

    // Told once, and on the lead's disk.
    quiet_hours(machine, 5);
    hand_over(machine, lead, &people.path("four"));
    drop(lead_desk);
    let mut lead_desk = people.lead();
    let lead = lead_desk.leading().unwrap();
    assert_eq!(listed(lead)[0], hard);

    // A name that the lead finds in an answer goes from the remarks as well.
    lead.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
    lead.name_missed(0, 0, words(MISSED)).unwrap();
    let gone = |lead: &mut Leading| !listed(lead).concat().concat().contains(MISSED);
    assert!(gone(lead));
    drop(lead_desk);
    assert!(gone(people.lead().leading().unwrap()));
}
