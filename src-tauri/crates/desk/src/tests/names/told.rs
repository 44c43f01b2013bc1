//! To the lead, and from the lead to every machine.

use super::*;

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
    // One that cannot be written tells nobody, and its number is not used again.
    let nowhere = people.path("missing").join("update");
    assert_eq!(lead.update_write(Some(&nowhere)).unwrap_err().code, "folder_missing");
    assert_eq!(lead.words_read().unwrap().update, 1);
    let place = people.path("update");
    lead.update_write(Some(&place)).unwrap();
    assert_eq!(lead.words_read().unwrap().update, 2);
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
fn an_interview_that_is_open_keeps_its_kit_when_a_newer_one_comes() {
    let people = People::meet();
    let (mut desk, mut lead) = (people.machine(0), people.lead());
    let (machine, lead) = (desk.interviewing().unwrap(), lead.leading().unwrap());
    let title = |desk: &mut crate::Desk| desk.kit().unwrap().title.en.unwrap();
    let before = title(&mut people.machine(1));
    quiet_hours(machine, 1);
    begin(machine, "en");
    let mut other = kit::sample();
    other.title.en = Some("Other questions".to_owned());
    lead.take_kit(other).unwrap();
    let update = people.path("update");
    lead.update_write(Some(&update)).unwrap();
    let updated = machine.update_open(Some(&update)).unwrap();
    assert!(updated.is_done && updated.has_new_kit);
    assert_eq!(title(&mut desk), before, "the interview goes on as it began");
    // After a lock as well.
    drop(desk);
    let mut desk = people.machine(0);
    assert_eq!(title(&mut desk), before);
    let machine = desk.interviewing().unwrap();
    note(machine, "2.1", "it takes too long");
    seal(machine);
    assert_eq!(title(&mut desk), "Other questions");
    let machine = desk.interviewing().unwrap();
    quiet_hours(machine, 1);
    // Two with the kit of before leave first, by themselves; the lead takes them and the one with the newer kit.
    for (name, records) in [("one.subrosa-handover", 2), ("two.subrosa-handover", 1)] {
        let place = people.path(name);
        assert_eq!(machine.handover_write(Some(&place)).unwrap().records, records);
        assert_eq!(lead.inbox_open(&[place]).unwrap().ready, u32::from(records));
        lead.inbox_import().unwrap();
    }
    assert_eq!(lead.lead_state().unwrap().records, 3);
    // What interviews answer is asked by every kit from now on.
    let mut poorer = kit::sample();
    poorer.sections[0].questions.clear();
    assert_eq!(lead.may_take(&poorer).unwrap_err().code, "kit_in_use");
    assert!(lead.may_take(&kit::sample()).is_ok());
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
    // Beside words that were suspected in the debrief and kept.
    let hidden: Vec<_> = seen(lead).into_iter().filter(|(_, is_hidden)| *is_hidden).collect();
    assert_eq!(hidden, [("quillfeather".to_owned(), true)]);
    lead.update_write(Some(&people.path("update"))).unwrap();
    lead.receipts_write(Some(people.dir.path())).unwrap();
    for (format, lang) in [("html", "en"), ("docx", "fr")] {
        let place = people.path(&format!("report.{format}"));
        lead.report_write(format, lang, crate::Printing::Now, false, Some(&place))
            .unwrap();
    }
    let (scanned, hits) = crate::scan(people.dir.path(), &["quillfeather".to_owned()].into()).unwrap();
    assert!(scanned > 100_000 && hits.is_empty(), "{hits:?}");
    let printed = format!("{:?} {:?}", lead.words_read().unwrap(), lead.names_counted());
    assert!(printed.contains("WordView(12 bytes)") && !printed.contains("quillfeather"));
    // What the interviewer sees of it is a number.
    let seen = serde_json::to_string(&machine.names_counted()).unwrap();
    assert!(seen.contains("\"hidden\":1") && !seen.contains("quillfeather"));
}
