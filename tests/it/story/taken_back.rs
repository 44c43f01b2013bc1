//! "Do not write that", "forget the last two minutes", "I want to leave": what is taken back is in no version.

#![allow(clippy::unwrap_used)]

use crate::support::{People, clock, kept, note, seal, sealed, words};

/// Takes back in one size; the word `gone` must not be readable with any key that is left, in the vault as it is now
/// nor in a copy that was made before, while `stays` goes on being readable.
fn is_unwritten(scope: &str, gone: &[&str], stays: &[&str]) {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "We talk about furniture.");
    note(machine, "2.2", "D..", "We talk about budgets.");
    clock::pass(500);
    note(machine, "2.1", "D..", "We talk about furniture.\nAnd about training.");
    clock::pass(60);
    note(
        machine,
        "2.1",
        "D..",
        "We talk about furniture.\nAnd about training.\nAnd about meetings.",
    );
    let copy = sealed::copy_of(&people.vault(0));
    machine.note_unwrite("2.1", scope).unwrap();
    drop(desk);

    let keys = sealed::vault(&people.vault(0));
    let now = sealed::opened(&keys, &sealed::rows(&people.vault(0)));
    let before = sealed::opened(&keys, &sealed::rows(copy.path()));
    assert!(!before.is_empty(), "the study and its words still open from the copy");
    let old_keys = sealed::vault(copy.path());
    let as_it_was = sealed::opened(&old_keys, &sealed::rows(copy.path()));
    for word in gone {
        assert!(
            sealed::is_said(&as_it_was, word),
            "{word} was written before it was taken back"
        );
        assert!(!sealed::is_said(&now, word), "{scope}: {word} is still there");
        assert!(
            !sealed::is_said(&before, word),
            "{scope}: a key that is left opens {word}"
        );
    }
    drop((keys, old_keys));
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    let text = [kept(machine, "2.1"), kept(machine, "2.2")].concat().join(" ");
    for word in stays {
        assert!(text.contains(word), "{scope}: {word} should stay in {text}");
    }
}

#[test]
fn the_last_line_is_taken_back() {
    is_unwritten("line", &["meetings"], &["furniture", "budgets", "training"]);
}

#[test]
fn the_last_two_minutes_are_taken_back() {
    is_unwritten("minutes", &["training", "meetings"], &["furniture", "budgets"]);
}

#[test]
fn a_whole_question_is_taken_back() {
    is_unwritten("question", &["furniture", "training", "meetings"], &["budgets"]);
}

#[test]
fn a_participant_withdraws_and_only_a_count_stays() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "We talk about furniture.");
    let copy = sealed::copy_of(&people.vault(0));
    machine.session_withdraw().unwrap();
    assert_eq!(machine.session_read().unwrap_err().code, "no_session");
    drop(desk);
    let keys = sealed::vault(&people.vault(0));
    let (now, then) = (sealed::rows(&people.vault(0)), sealed::rows(copy.path()));
    assert_eq!(now.len() + 1, then.len(), "its row is gone");
    for rows in [&now, &then] {
        let read = sealed::opened(&keys, rows);
        assert!(!read.is_empty() && !sealed::is_said(&read, "furniture"));
    }
    drop(keys);
    assert!(
        people
            .machine(0)
            .interviewing()
            .unwrap()
            .ready_state()
            .unwrap()
            .unfinished
            .is_none()
    );
}

#[test]
fn the_interview_sealed_last_can_be_withdrawn_until_it_is_handed_over() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    for words in ["We talk about budgets.", "We talk about furniture."] {
        machine.session_begin("en", "none").unwrap();
        note(machine, "2.1", "D..", words);
        seal(machine);
    }
    drop(desk);
    let copy = sealed::copy_of(&people.vault(0));
    // The participant calls an hour later: which one was last is known after an unlocking too.
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    assert!(machine.ready_state().unwrap().can_withdraw);
    machine.session_withdraw().unwrap();
    let ready = machine.ready_state().unwrap();
    assert_eq!((ready.waiting, ready.can_withdraw), (1, false));
    assert_eq!(machine.session_withdraw().unwrap_err().code, "no_session");
    // A new one is the last one until it leaves.
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "We talk about training.");
    seal(machine);
    assert!(machine.ready_state().unwrap().can_withdraw);
    let place = people.vault(0).with_file_name("one.subrosa-handover");
    machine.handover_write(Some(&place)).unwrap();
    assert!(!machine.ready_state().unwrap().can_withdraw);
    assert_eq!(machine.session_withdraw().unwrap_err().code, "no_session");
    drop(desk);
    let keys = sealed::vault(&people.vault(0));
    for folder in [&people.vault(0), copy.path()] {
        let read = sealed::opened(&keys, &sealed::rows(folder));
        assert!(sealed::is_said(&read, "budgets") && !sealed::is_said(&read, "furniture"));
    }
}

#[test]
fn a_name_hidden_in_an_interview_that_was_withdrawn_opens_with_no_key() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    machine.name_hide(words("Quillfeather")).unwrap();
    let copy = sealed::copy_of(&people.vault(0));
    machine.session_withdraw().unwrap();
    drop(desk);
    let keys = sealed::vault(&people.vault(0));
    let before = sealed::opened(&keys, &sealed::rows(copy.path()));
    assert!(!before.is_empty() && !sealed::is_said(&before, "Quillfeather"));
    let now = sealed::opened(&keys, &sealed::rows(&people.vault(0)));
    assert!(!sealed::is_said(&now, "Quillfeather"));
    let old_keys = sealed::vault(copy.path());
    let as_it_was = sealed::opened(&old_keys, &sealed::rows(copy.path()));
    assert!(sealed::is_said(&as_it_was, "Quillfeather"), "it was learned before");
}
