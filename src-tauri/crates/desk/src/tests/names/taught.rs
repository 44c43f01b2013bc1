//! On one machine: hidden, undone, withdrawn.

use super::directory::load;
use super::*;

#[test]
fn a_word_hidden_once_is_hidden_after_a_crash_and_in_the_next_interview() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    begin(machine, "en");
    note(machine, "2.1", "we asked the lighthouse twice");
    assert!(machine.name_hide(words(MISSED)).unwrap().is_learned);
    assert!(!kept(machine, "2.1").contains(MISSED));
    // The machine dies; the roster of the session dies with it.
    drop(desk);

    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    note(machine, "2.2", "the Lighthouse said no");
    assert!(!kept(machine, "2.2").to_lowercase().contains(MISSED));
    seal(machine);
    begin(machine, "fr");
    note(machine, "2.1", "on attend toujours le lighthouse");
    assert!(!kept(machine, "2.1").contains(MISSED));
    // Loading a directory does not make the study forget.
    let directory = people.path("directory.csv");
    std::fs::write(&directory, "Surname,Given name\nOkonjo,Amara\n").unwrap();
    assert_eq!(load(&mut desk, "people", "replace", &directory).people, 1);
    let machine = desk.interviewing().unwrap();
    note(machine, "2.2", "toujours le lighthouse");
    assert!(!kept(machine, "2.2").contains(MISSED));
}

#[test]
fn a_common_word_is_hidden_in_its_interview_and_nowhere_else() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    begin(machine, "en");
    note(machine, "2.1", "nobody but will can do it");
    assert!(!machine.name_hide(words("Will")).unwrap().is_learned);
    assert!(!kept(machine, "2.1").contains("will"));
    seal(machine);
    begin(machine, "en");
    note(machine, "2.1", "it will take too long");
    assert_eq!(kept(machine, "2.1"), "it will take too long");
    assert_eq!(machine.names_counted().hidden, 0);
    // A phrase of common words would take sentences with it.
    assert!(!machine.name_hide(words("the long")).unwrap().is_learned);
    assert!(
        machine
            .name_hide(words("the one from the third lighthouse"))
            .unwrap()
            .is_learned
    );
}

#[test]
fn hiding_is_undone_where_it_was_done() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    begin(machine, "en");
    note(machine, "2.1", "we asked the lighthouse twice");
    note(machine, "2.2", "the lighthouse is far");
    machine.name_hide(words(MISSED)).unwrap();
    // What was typed in between stays as it is.
    note(machine, "2.2", "the cabin is far");
    assert_eq!(machine.name_unhide(words("cabin")).unwrap_err().code, "nothing_to_undo");
    // The window knows the placeholder by the handle that its own save gave it.
    let saved = machine.note_save("2.4", u32::MAX, "D..", "0:0", words("Lighthouse first"));
    let find = saved.unwrap().finds[0].find;
    let unhidden = machine.name_unhide(words(MISSED)).unwrap();
    assert!(unhidden.finds.contains(&find));
    let session = unhidden.session;
    assert_eq!(session.answers["2.1"].lines[0].text, "we asked the lighthouse twice");
    assert_eq!(session.answers["2.2"].lines[0].text, "the cabin is far");
    assert_eq!(machine.name_unhide(words(MISSED)).unwrap_err().code, "nothing_to_undo");
    note(machine, "2.3", "the lighthouse again");
    assert_eq!(kept(machine, "2.3"), "the lighthouse again");
    seal(machine);
    let counted = machine.names_counted();
    assert_eq!((counted.hidden, counted.all.by_hand), (0, 0));
    drop(desk);
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    begin(machine, "en");
    note(machine, "2.1", "the lighthouse again");
    assert_eq!(kept(machine, "2.1"), "the lighthouse again");
}

#[test]
fn a_withdrawn_interview_takes_the_names_with_it_that_were_hidden_in_it() {
    for ends_by_withdrawal in [true, false] {
        let people = People::meet();
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        begin(machine, "en");
        machine.name_hide(words("beacon")).unwrap();
        seal(machine);
        begin(machine, "en");
        machine.name_hide(words(MISSED)).unwrap();
        machine.name_hide(words("beacon")).unwrap();
        machine.name_keep(words("Borealis")).unwrap();
        if ends_by_withdrawal {
            machine.session_withdraw().unwrap();
        } else {
            machine.session_erase().unwrap();
        }
        assert_eq!(machine.names_counted().hidden, 1, "at once");
        drop(desk);
        let mut desk = people.machine(0);
        let machine = desk.interviewing().unwrap();
        let counted = machine.names_counted();
        assert_eq!(
            (counted.hidden, counted.kept),
            (1, 1),
            "the name of the sealed one stays"
        );
        assert_eq!(counted.all.by_hand, 1, "what was counted in it is not counted");
        begin(machine, "en");
        note(machine, "2.1", "we asked the lighthouse and the beacon");
        assert!(kept(machine, "2.1").contains(MISSED) && !kept(machine, "2.1").contains("beacon"));
    }
}
