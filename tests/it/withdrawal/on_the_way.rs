//! Rows of the table: before and after the seal, the hand-over, the import and the receipt.

use super::hall::Hall;
use super::scenarios::{GONE, NEVER_CAME, NOWHERE, Row, Truth, Walk, row};

pub fn rows() -> Vec<Row> {
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
            "told before the hand-over; the other machine did not answer",
            |w| {
                w.hall.ask();
                w.tell();
                w.hall.answer(0);
            },
            NEVER_CAME,
        ),
        row(
            "told before the hand-over, and every machine answered",
            |w| {
                w.hall.ask();
                w.all_answer();
            },
            NOWHERE,
        ),
        row(
            "one machine answers with its hand-over, the other with its card",
            |w| {
                w.hall.ask();
                let notice = w.hall.notice();
                w.hall.tell_machine(1, &notice);
                w.hall.answer(1);
                w.tell();
                w.arrive();
            },
            Truth {
                file: true,
                told: 1,
                others: 1,
                ..NOWHERE
            },
        ),
        row(
            "withdrawn on the machine, then the slip is brought, and every machine answered",
            |w| {
                withdraw_on_the_machine(w);
                w.hall.ask();
                w.all_answer();
            },
            NOWHERE,
        ),
        row(
            "words of another study: every machine answers the same",
            |w| {
                w.hall.slip = Hall::of_two().slip;
                w.hall.ask();
                w.all_answer();
            },
            Truth {
                machine: true,
                ..NOWHERE
            },
        ),
        row(
            "every machine answered, and a file that was written before is still on its way",
            |w| {
                w.file = Some(w.hall.hand_over());
                w.hall.ask();
                w.all_answer();
            },
            Truth {
                file: true,
                ..NEVER_CAME
            },
        ),
        row(
            "the file on its way comes after all answers: it is not kept",
            |w| {
                let file = w.hall.hand_over();
                w.hall.ask();
                w.all_answer();
                w.hall.import(&file);
                w.file = Some(file);
            },
            Truth {
                state: "never_kept",
                ..GONE
            },
        ),
        row(
            "the machine that answered last is lost: the others' answers are enough",
            |w| {
                w.hall.ask();
                w.tell();
                w.hall.answer(0);
                w.hall.lead().leading().unwrap().machine_revoke("B", true).unwrap();
            },
            NOWHERE,
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
    ]
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
