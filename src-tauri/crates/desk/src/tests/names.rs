//! What a study is taught about names, from the key that hides a word to every machine.

use crate::views::Role;
use crate::{Clock, Desk, Home, Interviewing, Leading, Rehearsal};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use zeroize::Zeroizing;

const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A rare word that the engine knows nothing about, in a line that gives it no reason to suspect a name.
const MISSED: &str = "lighthouse";

struct People {
    dir: TempDir,
    homes: Rehearsal,
}

impl People {
    fn meet() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let homes = Rehearsal::set(dir.path(), kit::sample(), Clock::SYSTEM, PHRASE).unwrap();
        Self { dir, homes }
    }

    /// Unlocks a machine, as after a lock or a crash.
    fn machine(&self, at: usize) -> Desk {
        unlocked(&self.homes.interviewers[at], Role::Interview)
    }

    fn lead(&self) -> Desk {
        unlocked(&self.homes.lead, Role::Review)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

fn unlocked(home: &Home, role: Role) -> Desk {
    let mut desk = Desk::at(home.clone(), Clock::SYSTEM, true);
    desk.vault_unlock(role, PHRASE).unwrap();
    desk
}

fn words(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

fn note(machine: &mut Interviewing, question: &str, text: &str) {
    let codes = vec!["D.."; text.lines().count()].join(",");
    machine
        .note_save(question, u32::MAX, &codes, "0:0", words(text))
        .unwrap();
}

fn kept(machine: &mut Interviewing, question: &str) -> String {
    machine.session_read().unwrap().answers[question].lines[0].text.clone()
}

fn begin(machine: &mut Interviewing, lang: &str) {
    machine.session_begin(lang, "director").unwrap();
}

fn seal(machine: &mut Interviewing) {
    // What the two look at once more is no name here.
    for suspect in machine.debrief_begin().unwrap().suspects {
        machine.name_keep(words(&suspect.word)).unwrap();
    }
    machine.agree_on_all().unwrap();
    machine.session_seal().unwrap();
}

/// So many short interviews with nothing in them to hide.
fn quiet_hours(machine: &mut Interviewing, hours: u32) {
    for _ in 0..hours {
        begin(machine, "en");
        note(machine, "2.1", "it takes too long and nobody knows why");
        seal(machine);
    }
}

/// Everything that waits goes to the lead.
fn hand_over(machine: &mut Interviewing, lead: &mut Leading, place: &Path) {
    machine.handover_write(Some(place)).unwrap();
    lead.inbox_open(&[place.to_owned()]).unwrap();
    lead.inbox_import().unwrap();
}

/// The words that the lead sees, and whether each is hidden.
fn seen(lead: &mut Leading) -> Vec<(String, bool)> {
    let words = lead.words_read().unwrap().words;
    words.into_iter().map(|word| (word.word, word.is_hidden)).collect()
}

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
    assert_eq!(machine.lexicon_import(Some(&directory)).unwrap().people, 1);
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

#[test]
fn what_people_find_is_counted_by_language_and_told_from_five_interviews_on() {
    let people = People::meet();
    let (mut desk, mut lead) = (people.machine(0), people.lead());
    let (machine, lead) = (desk.interviewing().unwrap(), lead.leading().unwrap());
    begin(machine, "en");
    note(machine, "2.1", "Priyanka Bhattacharya told us that it takes weeks");
    note(machine, "2.2", "the lighthouse, always the lighthouse");
    machine.name_hide(words(MISSED)).unwrap();
    note(machine, "2.3", "Ms. Okonkwo decides alone");
    let session = machine.session_read().unwrap();
    assert!(session.answers["2.1"].lines[0].text.contains('['));
    let saved = machine
        .note_save("3.1", u32::MAX, "D..", "0:0", words("Mr. Underhill said no"))
        .unwrap();
    machine.name_give_back(saved.finds[0].find).unwrap();
    machine
        .note_save("3.1", u32::MAX, "D..", "0:0", words("Mr. Underhill said no"))
        .unwrap();
    machine.debrief_begin().unwrap();
    note(machine, "4.1", "the beacon went out");
    machine.name_hide(words("beacon")).unwrap();
    seal(machine);
    let en = machine.names_counted().all;
    assert_eq!((en.interviews, en.by_hand, en.in_debrief, en.given_back), (1, 2, 1, 1));
    assert_eq!(en.found, 2, "one told us, one decides");
    assert_eq!(en.recall.map(|rate| (rate.count, rate.of)), Some((2, 5)));

    // Four interviews could be told apart; nothing but the records arrives.
    quiet_hours(machine, 3);
    hand_over(machine, lead, &people.path("one"));
    assert!(seen(lead).is_empty() && lead.names_counted().rows.is_empty());
    // The fifth opens the door for all of them; one in French waits for its like.
    quiet_hours(machine, 1);
    begin(machine, "fr");
    note(machine, "2.1", "rien à dire");
    seal(machine);
    hand_over(machine, lead, &people.path("two"));
    let arrived = seen(lead);
    for word in [("beacon", true), (MISSED, true), ("Underhill", false)] {
        assert!(
            arrived.contains(&(word.0.to_owned(), word.1)),
            "{word:?} in {arrived:?}"
        );
    }
    let counted = lead.names_counted();
    assert_eq!(counted.rows.len(), 1);
    assert_eq!(
        (counted.all.interviews, counted.all.by_hand, counted.all.given_back),
        (5, 2, 1)
    );
    // The machine still knows, and does not tell it twice.
    quiet_hours(machine, 5);
    hand_over(machine, lead, &people.path("three"));
    assert_eq!(lead.names_counted().all.interviews, 10);
    assert_eq!(seen(lead), arrived);
    assert_eq!(machine.names_counted().all.interviews, 11);
}

#[test]
fn a_name_that_the_lead_finds_reaches_every_machine_with_the_next_update() {
    let people = People::meet();
    let (mut desk, mut lead_desk) = (people.machine(0), people.lead());
    let lead = lead_desk.leading().unwrap();
    let machine = desk.interviewing().unwrap();
    for _ in 0..5 {
        begin(machine, "en");
        note(machine, "2.1", "we asked the lighthouse twice");
        seal(machine);
    }
    hand_over(machine, lead, &people.path("one"));
    lead.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
    lead.name_missed(0, 0, words(MISSED)).unwrap();
    let counted = lead.names_counted().all;
    assert_eq!((counted.by_lead, counted.interviews), (1, 5));
    // The desk knows the name from now on, also after a lock.
    lead.memo_save("2.1", words("ask about the lighthouse")).unwrap();
    drop(lead_desk);
    let mut lead_desk = people.lead();
    let lead = lead_desk.leading().unwrap();
    let wall = lead.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
    assert!(!wall.memo.contains(MISSED), "{}", wall.memo);
    // A word of every sentence goes from its line and is taught to nobody.
    lead.name_missed(1, 0, words("twice")).ok();
    lead.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
    lead.name_missed(0, 0, words("we")).unwrap();
    assert!(!seen(lead).iter().any(|(word, _)| word == "we"));

    let update = people.path("update");
    assert!(!lead.update_write(None).unwrap().is_written);
    assert!(lead.update_write(Some(&update)).unwrap().is_written);
    assert_eq!(lead.words_read().unwrap().untold, 0);
    // The other machine takes it in while an interview is open, which goes on.
    let mut other = people.machine(1);
    let machine = other.interviewing().unwrap();
    begin(machine, "en");
    note(machine, "2.1", "the lighthouse again");
    let updated = machine.update_open(Some(&update)).unwrap();
    assert!(updated.is_done && !updated.has_new_kit && updated.words >= 1);
    assert_eq!(kept(machine, "2.1"), "the lighthouse again", "what is written stays");
    note(machine, "2.2", "the lighthouse once more");
    assert!(!kept(machine, "2.2").contains(MISSED));
    assert_eq!(machine.update_open(Some(&update)).unwrap_err().code, "update_older");

    // Taken back by the lead, it is a word again everywhere.
    assert!(
        !lead
            .word_forget(words("LIGHTHOUSE"))
            .unwrap()
            .words
            .iter()
            .any(|w| w.word == MISSED)
    );
    assert_eq!(lead.word_forget(words(MISSED)).unwrap_err().code, "word_unknown");
    assert!(lead.words_read().unwrap().untold > 0);
    let next = people.path("next");
    lead.update_write(Some(&next)).unwrap();
    machine.update_open(Some(&next)).unwrap();
    note(machine, "2.3", "the lighthouse at last");
    assert_eq!(kept(machine, "2.3"), "the lighthouse at last");
    // The one that was never told of it takes the newest at once; an older one comes too late.
    let machine = desk.interviewing().unwrap();
    machine.update_open(Some(&next)).unwrap();
    assert_eq!(machine.update_open(Some(&update)).unwrap_err().code, "update_older");
}

#[test]
fn an_update_is_for_the_machines_of_its_study_and_from_its_lead() {
    let (people, others) = (People::meet(), People::meet());
    let mut lead = people.lead();
    let lead = lead.leading().unwrap();
    let place = people.path("update");
    lead.update_write(Some(&place)).unwrap();
    let (mut one, mut stranger) = (people.machine(0), others.machine(0));
    let refused = |machine: &mut Interviewing, file: &Path| machine.update_open(Some(file)).unwrap_err().code;
    assert_eq!(refused(stranger.interviewing().unwrap(), &place), "update_not_for_us");
    let machine = one.interviewing().unwrap();
    let junk = people.path("junk");
    std::fs::write(&junk, "nothing of ours").unwrap();
    assert_eq!(refused(machine, &junk), "update_unreadable");
    assert!(!machine.update_open(None).unwrap().is_done);
    // A later study file of the same lead is an update without words; another lead's is none.
    let (file, foreign) = (people.path("study"), people.path("foreign"));
    std::fs::write(&file, lead.study_file().unwrap()).unwrap();
    assert!(machine.update_open(Some(&file)).unwrap().is_done);
    std::fs::write(&foreign, others.lead().leading().unwrap().study_file().unwrap()).unwrap();
    assert_eq!(refused(machine, &foreign), "other_study");
}

#[test]
fn a_learned_name_lies_nowhere_in_the_clear() {
    let people = People::meet();
    let (mut desk, mut lead) = (people.machine(0), people.lead());
    let (machine, lead) = (desk.interviewing().unwrap(), lead.leading().unwrap());
    begin(machine, "en");
    note(machine, "2.1", "we asked quillfeather twice");
    machine.name_hide(words("quillfeather")).unwrap();
    seal(machine);
    quiet_hours(machine, 4);
    hand_over(machine, lead, &people.path("one.subrosa-handover"));
    assert_eq!(seen(lead).len(), 1);
    lead.update_write(Some(&people.path("update"))).unwrap();
    lead.receipts_write(Some(people.dir.path())).unwrap();
    for (format, lang) in [("html", "en"), ("docx", "fr")] {
        let place = people.path(&format!("report.{format}"));
        lead.report_write(format, lang, Some(&place)).unwrap();
    }
    let (scanned, hits) = crate::scan(people.dir.path(), &["quillfeather".to_owned()].into()).unwrap();
    assert!(scanned > 100_000 && hits.is_empty(), "{hits:?}");
    // What the interviewer sees of it is a number.
    let seen = serde_json::to_string(&machine.names_counted()).unwrap();
    assert!(seen.contains("\"hidden\":1") && !seen.contains("quillfeather"));
}
