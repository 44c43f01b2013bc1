//! Rows of the table: holds, backups, and slips that are not what they seem.

use super::hall::Hall;
use super::scenarios::{GONE, Row, Truth, row};
use crate::support::{clock, words};
use desk::views::LangView;

pub fn rows() -> Vec<Row> {
    vec![
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
