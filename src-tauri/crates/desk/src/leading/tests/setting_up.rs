//! Setting a study up: it is all there again after the vault was shut, and nobody is told by a number.

use super::*;
use crate::views::{BothView, DaysView, DivisionView, InvitedForm, LangView, NamedForm, PlanForm, RulesForm};
use kit::Lang as KitLang;
use std::fs;

const PASSPHRASE: &str = "six quiet words that nobody says";

fn passphrase() -> Passphrase {
    Passphrase::from_typed(PASSPHRASE.to_owned()).unwrap()
}

fn both(en: &str, fr: &str) -> BothView {
    BothView {
        en: Some(en.to_owned()),
        fr: Some(fr.to_owned()),
    }
}

fn new_study(folder: &Path) -> Leading {
    let form = NewStudyForm {
        title: both("How work goes", "Comment va le travail"),
        edition: "2027".to_owned(),
        floor: 10,
        asks_level: false,
        passphrase: PASSPHRASE.to_owned(),
    };
    let mut lead = Leading::begin(folder, &passphrase(), Work::TESTS, Clock::SYSTEM, form).unwrap();
    lead.take_kit(kit::sample()).unwrap();
    lead
}

fn again(folder: &Path) -> Leading {
    let (cabinet, found) = Cabinet::unlock(folder, &passphrase()).unwrap();
    Leading::open(cabinet, Clock::SYSTEM, found).unwrap()
}

fn division(name: &str, invited: u32, booked: u32, heard: u32) -> DivisionView {
    DivisionView {
        name: name.to_owned(),
        invited,
        booked,
        heard,
    }
}

fn invited(divisions: Vec<DivisionView>) -> PlanForm {
    PlanForm::Invited(InvitedForm {
        invited: 80,
        target: 46,
        divisions,
    })
}

fn days(from: &str, to: &str) -> PlanForm {
    PlanForm::Days(DaysView {
        from: from.to_owned(),
        to: to.to_owned(),
        hours: "10-12,13-15".to_owned(),
        minutes: 60,
        without: Vec::new(),
    })
}

#[test]
fn every_step_is_there_again_when_the_vault_is_opened_once_more() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let mut lead = new_study(&folder);
    let named = PlanForm::Named(NamedForm {
        title: both(" How work really goes ", ""),
        edition: "2028".to_owned(),
        asks_level: true,
        langs: vec![LangView::Fr],
    });
    let rules = PlanForm::Rules(RulesForm {
        floor: 12,
        quotes_each: 3,
        rare_below: 6,
        no_change_points: 8,
        keep_until: "2090-12".to_owned(),
    });
    let divisions = vec![division("Lighthouse works", 24, 3, 12), division("Harbour", 6, 0, 0)];
    for step in [named, rules, invited(divisions), days("2027-02-22", "2027-04-23")] {
        lead.plan_save(step).unwrap();
    }
    lead.paper_write("invitation.0.1", "fr", typed("Une heure de votre temps, [nom] ?"))
        .unwrap();
    drop(lead);

    let mut lead = again(&folder);
    let plan = lead.plan_read().unwrap();
    assert_eq!(
        plan.title,
        BothView {
            en: Some("How work really goes".to_owned()),
            fr: None
        }
    );
    assert_eq!((plan.edition.as_str(), plan.asks_level), ("2028", true));
    assert_eq!(plan.langs, [LangView::Fr]);
    assert_eq!(
        (plan.floor, plan.quotes_each, plan.rare_below, plan.no_change_points),
        (12, 3, 6, 8)
    );
    assert_eq!(plan.keep_until.as_deref(), Some("2090-12"));
    assert_eq!((plan.invited, plan.target), (80, 46));
    let names: Vec<_> = plan
        .divisions
        .iter()
        .map(|d| (d.name.as_str(), d.invited, d.heard))
        .collect();
    assert_eq!(names, [("Lighthouse works", 24, 12), ("Harbour", 6, 0)]);
    assert_eq!(plan.days.unwrap().to, "2027-04-23");
    let texts = lead.papers_read().unwrap().remove(1).texts;
    let text = texts.iter().find(|text| text.name == "invitation.0.1").unwrap();
    assert!(text.fr.is_own && text.fr.words.starts_with("Une heure") && !text.en.is_own);
    // The close of the study knows the month.
    assert_eq!(lead.close_read().unwrap().due.as_deref(), Some("2090-12"));
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    let before = format!("{:?}", lead.plan_read().unwrap());
    let rules = |floor, quotes_each, keep_until: &str| {
        PlanForm::Rules(RulesForm {
            floor,
            quotes_each,
            rare_below: 5,
            no_change_points: 10,
            keep_until: keep_until.to_owned(),
        })
    };
    let named = |title, langs| {
        PlanForm::Named(NamedForm {
            title,
            edition: "2027".to_owned(),
            asks_level: false,
            langs,
        })
    };
    let rows = [
        (rules(10, 0, ""), "number_unclear"),
        (rules(2_000, 2, ""), "number_unclear"),
        (rules(10, 2, "soon"), "month_unclear"),
        (rules(10, 2, "2001-01"), "month_past"),
        (named(BothView::default(), vec![LangView::En]), "nothing_typed"),
        (named(both("a", "b"), vec![]), "language_missing"),
        (named(both(&"a".repeat(300), "b"), vec![LangView::En]), "too_long"),
        (days("2027-04-23", "2027-02-22"), "window_unclear"),
        (days("22 February", "2027-02-22"), "date_unclear"),
        (invited(vec![division("", 4, 0, 0)]), "division_unclear"),
        (
            invited(vec![division("A b", 4, 0, 0), division("a  B", 3, 0, 0)]),
            "division_unclear",
        ),
        (invited(vec![division("A", 4, 3, 2)]), "division_numbers"),
    ];
    for (form, code) in rows {
        assert_eq!(lead.plan_save(form).unwrap_err().code, code);
        assert_eq!(
            format!("{:?}", lead.plan_read().unwrap()),
            before,
            "{code} changed something"
        );
    }
    assert_eq!(lead.slots_read().unwrap_err().code, "no_dates");
    assert_eq!(
        lead.paper_write("keys.0.0", "en", typed("x")).unwrap_err().code,
        "bad_call"
    );
}

#[test]
fn the_window_of_2023_is_shown_week_by_week_and_saved_without_anybody() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    lead.plan_save(days("2023-02-20", "2023-04-21")).unwrap();
    let slots = lead.slots_read().unwrap();
    assert_eq!((slots.days, slots.slots, slots.weeks.len()), (43, 172, 9));
    assert_eq!(slots.starts, ["10:00", "11:00", "13:00", "14:00"]);
    let all: Vec<_> = slots.weeks.iter().flat_map(|week| &week.days).collect();
    assert_eq!(all.iter().map(|day| day.slots).sum::<u32>(), 172);
    let holidays: Vec<_> = all.iter().filter_map(|day| day.holiday.as_deref()).collect();
    assert_eq!(holidays, ["good-friday", "easter-monday"]);

    let place = home.path().join("interviews.ics");
    assert!(!lead.slots_write("fr", None).unwrap().is_written);
    assert!(lead.slots_write("fr", Some(&place)).unwrap().is_written);
    let file = fs::read_to_string(&place).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 172);
    assert!(!file.contains("ATTENDEE") && !file.contains("Comment va"));
    assert_eq!(lead.plan_read().unwrap().written, ["calendar"]);
    // Other dates: the file that was saved is of the old ones.
    lead.plan_save(days("2023-02-20", "2023-04-14")).unwrap();
    assert!(lead.plan_read().unwrap().written.is_empty());
}

#[test]
fn bookings_are_counted_and_never_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    lead.plan_save(days("2023-02-20", "2023-02-21")).unwrap();
    let divisions = vec![division("Lighthouse works", 24, 9, 9), division("Harbour", 12, 0, 0)];
    lead.plan_save(invited(divisions)).unwrap();
    let place = home.path().join("bookings.csv");
    assert!(lead.bookings_write("fr", Some(&place)).unwrap().is_written);
    let empty = fs::read_to_string(&place).unwrap();
    assert_eq!(empty.lines().count(), 9);
    assert!(empty.starts_with("\u{feff}date,de,à,langue,division,état\r\n2023-02-20,10:00,11:00,,,\r\n"));

    // As a spreadsheet of a French machine saves it, with a column of the lead's own.
    let filled = "date;de;à;langue;division;état;qui\r\n\
        2023-02-20;10:00;11:00;Français;lighthouse  WORKS;tenu;Marisol Quillfeather\r\n\
        2023-02-20;11:00;12:00;en;Harbour;Tenu;Odette Okonkwo\r\n\
        2023-02-20;13:00;14:00;fr;Harbour;réservé;\r\n\
        2023-02-20;14:00;15:00;fr;Elsewhere;held;\r\n\
        2023-02-21;10:00;11:00;;;annulé;\r\n\
        2023-02-21;11:00;12:00;;;maybe;\r\n\
        2023-02-21;13:00;14:00;;;;\r\n";
    fs::write(&place, filled).unwrap();
    let read = lead.bookings_open(std::slice::from_ref(&place)).unwrap();
    assert_eq!((read.booked, read.heard, read.unclear, read.elsewhere), (1, 3, 1, 1));
    let plan = lead.plan_read().unwrap();
    let numbers: Vec<_> = plan.divisions.iter().map(|d| (d.booked, d.heard)).collect();
    assert_eq!(numbers, [(0, 1), (1, 1)]);
    let kept = format!("{:?} {:?}", lead.plan, plan);
    for never in ["Quillfeather", "Okonkwo", "10:00", "2023-02-20;"] {
        assert!(!kept.contains(never), "{never}");
    }
    assert_eq!(lead.plan.heard_in.get(&KitLang::Fr), Some(&2));

    for bad in ["", "a,b,c\r\n1,2,3\r\n", "langue,division,état\r\n\"fr", "\u{0}\u{1}"] {
        fs::write(&place, bad).unwrap();
        assert_eq!(
            lead.bookings_open(std::slice::from_ref(&place)).unwrap_err().code,
            "bookings_unclear",
            "{bad}"
        );
    }
    let many = "language,division,state\n".to_owned() + &"en,Harbour,held\n".repeat(13);
    fs::write(&place, many).unwrap();
    assert_eq!(lead.bookings_open(&[place]).unwrap_err().code, "division_numbers");
    assert_eq!(
        lead.plan_read().unwrap().divisions[1].heard,
        1,
        "what was counted before stays"
    );
}

#[test]
fn a_small_division_stands_with_others_or_in_no_row() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    let mut rows = |divisions: Vec<DivisionView>| {
        lead.plan_save(invited(divisions)).unwrap();
        let view = lead.coverage_read().unwrap();
        let rows: Vec<String> = view
            .rows
            .iter()
            .map(|row| {
                format!(
                    "{} {} {} {}",
                    row.names.join("+"),
                    row.invited,
                    row.heard,
                    row.has_unheard
                )
            })
            .collect();
        (view.state, rows.join(" | "), view.left_out)
    };
    assert_eq!(rows(vec![]), ("none", String::new(), 0));
    let table = [
        (
            vec![division("A", 20, 0, 10), division("B", 10, 0, 4)],
            "all",
            "A 20 half false | B 10 some false",
            0,
        ),
        // Five and seven are enough together; who of them was not heard is not said by name.
        (
            vec![division("A", 20, 0, 0), division("B", 5, 0, 0), division("C", 7, 0, 6)],
            "open",
            "A 20 none false | B+C 12 half true",
            0,
        ),
        // Four alone would be told: the smallest of the others joins them.
        (
            vec![division("A", 30, 0, 1), division("B", 12, 0, 1), division("C", 4, 0, 1)],
            "all",
            "A 30 some false | C+B 16 some false",
            0,
        ),
        (vec![division("A", 4, 0, 1), division("B", 5, 0, 0)], "open", "", 2),
    ];
    for (divisions, state, expected, left_out) in table {
        assert_eq!(rows(divisions), (state, expected.to_owned(), left_out));
    }
}

#[test]
fn words_for_the_interviewer_stop_what_participants_receive() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    let kit = kit::sample();
    let questions: Vec<_> = kit.questions().collect();
    let (id, probe) = questions
        .iter()
        .flat_map(|q| {
            q.probes
                .iter()
                .map(|p| (q.id.0.clone(), p.text.en.clone().unwrap_or_default()))
        })
        .find(|(_, words)| words.split_whitespace().count() > 4)
        .unwrap();
    let text = lead
        .paper_write(
            "package.0.0",
            "en",
            typed(&format!("Think of this: {probe} Thank you.")),
        )
        .unwrap();
    assert_eq!(text.en.gives_away.as_deref(), Some(id.as_str()));
    assert_eq!(lead.plan_read().unwrap().given_away, 1);
    let folder = home.path().join("out");
    fs::create_dir(&folder).unwrap();
    assert_eq!(lead.papers_write(Some(&folder)).unwrap_err().code, "paper_gives_away");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    // Interviewers may read it.
    let guide = lead.paper_write("guide.0.0", "en", typed(&probe)).unwrap();
    assert_eq!(guide.en.gives_away, None);
    assert!(!lead.paper_restore("package.0.0", "en").unwrap().en.is_own);
    assert!(lead.papers_write(Some(&folder)).unwrap().is_written);
    let files = |whose: &str| fs::read_dir(folder.join(whose)).unwrap().count();
    assert_eq!((files("participants"), files("interviewers")), (12, 12));
    assert_eq!(lead.plan_read().unwrap().written, ["papers"]);
}

#[test]
fn a_paper_says_the_leads_words_leaves_out_what_is_blank_and_names_nobody() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    let said = |lead: &mut Leading| {
        let pieces = lead.paper_look("invitation", "en").unwrap().pieces;
        pieces
            .into_iter()
            .map(|piece| piece.words)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let before = said(&mut lead);
    assert!(before.contains("Good morning [name],") && before.contains("Thank you,"));
    let text = lead
        .paper_write(
            "invitation.0.0",
            "en",
            typed("Hello [name],\n\nMarisol Quillfeather asks you for an hour."),
        )
        .unwrap();
    assert!(
        text.en.is_hidden && !text.en.words.contains("Quillfeather"),
        "{}",
        text.en.words
    );
    assert!(
        text.en.words.contains("[name]"),
        "a blank stays a blank: {}",
        text.en.words
    );
    lead.paper_write("invitation.0.5", "en", typed(" ")).unwrap();
    let now = said(&mut lead);
    assert!(now.contains("Hello [name],\n") && !now.contains("Good morning") && !now.contains("Thank you,"));
    assert!(!now.contains("Quillfeather"));
    // What was typed as it stood before is no wording of one's own.
    let text = lead
        .paper_write("invitation.0.0", "en", typed("Good morning [name],"))
        .unwrap();
    assert!(!text.en.is_own);
    lead.paper_restore("invitation.0.5", "en").unwrap();
    assert_eq!(said(&mut lead), before);
}

#[test]
fn a_search_for_a_person_reads_what_goes_to_people() {
    let home = tempfile::tempdir().unwrap();
    let mut lead = new_study(&home.path().join("vault"));
    lead.paper_write("invitation.0.6", "en", typed("the desk of the lighthouse"))
        .unwrap();
    let mut texts = 0;
    lead.each_text(&mut |_, text| texts += usize::from(text.contains("lighthouse")));
    assert_eq!(texts, 1);
}
