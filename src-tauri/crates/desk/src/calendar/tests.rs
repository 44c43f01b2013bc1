#![allow(clippy::unwrap_used)]
//! Days off, slots, and the calendar file.

use super::{Window, holidays, ics};
use kit::Lang;

fn window(from: &str, to: &str) -> Window {
    Window::read(from, to, "10-12,13-15", 60, &[]).unwrap()
}

fn days_off(year: i32) -> Vec<String> {
    holidays(year)
        .iter()
        .map(|h| h.day.format("%m-%d").to_string())
        .collect()
}

#[test]
fn the_window_of_2023_has_43_days_and_172_slots() {
    let slots = window("2023-02-20", "2023-04-21").slots().unwrap();
    assert_eq!((slots.days, slots.starts.len()), (43, 172));
    let names: Vec<_> = slots.holidays.iter().map(|h| (h.day.to_string(), h.name)).collect();
    let expected = [
        ("2023-04-07".to_owned(), "Good Friday"),
        ("2023-04-10".to_owned(), "Easter Monday"),
    ];
    assert_eq!(names, expected);
    assert_eq!(slots.starts[3].to_string(), "2023-02-20 14:00:00");
}

#[test]
fn days_that_are_left_out_by_hand_are_left_out() {
    let without = ["2023-03-01".to_owned(), "2023-03-04".to_owned()];
    let window = Window::read("2023-02-20", "2023-04-21", "10-12,13-15", 60, &without).unwrap();
    assert_eq!(window.slots().unwrap().days, 42);
}

#[test]
fn holidays_fall_on_working_days() {
    // From the calendars of those years: weekends move to the next working day that is free.
    let rows: [(i32, &str); 5] = [
        (
            2020,
            "01-01 04-10 04-13 05-18 07-01 08-03 09-07 10-12 11-11 12-25 12-28",
        ),
        (
            2021,
            "01-01 04-02 04-05 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28",
        ),
        (
            2022,
            "01-03 04-15 04-18 05-23 07-01 08-01 09-05 09-30 10-10 11-11 12-26 12-27",
        ),
        (
            2023,
            "01-02 04-07 04-10 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26",
        ),
        (
            2026,
            "01-01 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-28",
        ),
    ];
    for (year, expected) in rows {
        assert_eq!(days_off(year).join(" "), expected, "{year}");
    }
    for year in 2000..2100 {
        let days = holidays(year);
        assert!(days.windows(2).all(|w| w[0].day < w[1].day), "{year}");
        assert!(days.iter().all(|h| !super::is_weekend(h.day)), "{year}");
    }
}

#[test]
fn hours_are_cut_into_whole_interviews() {
    let rows = [
        ("9-10", 60, Some(1)),
        ("9:30-12:00", 60, Some(2)),
        ("9h-12h,13h30–15h", 45, Some(6)),
        ("9-12,11-14", 60, None),
        ("12-9", 60, None),
        ("25-26", 60, None),
        ("", 60, None),
        ("9-9:30", 60, None),
    ];
    for (hours, minutes, expected) in rows {
        let window = Window::read("2023-02-20", "2023-02-20", hours, minutes, &[]);
        let count = window.and_then(|w| w.slots()).ok().map(|s| s.starts.len());
        assert_eq!(count, expected, "{hours}");
    }
}

#[test]
fn a_window_that_cannot_be_is_refused_in_words() {
    let rows = [
        ("2023-02-30", "2023-04-21", "10-12", 60, "date_unclear"),
        ("0000-01-01", "9999-12-31", "10-12", 60, "date_unclear"),
        ("2023-04-21", "2023-02-20", "10-12", 60, "window_unclear"),
        ("2023-02-20", "2025-02-20", "10-12", 60, "window_unclear"),
        ("2023-02-20", "2023-04-21", "ten", 60, "hours_unclear"),
        ("2023-02-20", "2023-04-21", "10-12", 0, "minutes_unclear"),
        ("2023-02-25", "2023-02-26", "10-12", 60, "window_without_slots"),
        ("2023-04-07", "2023-04-10", "10-12", 60, "window_without_slots"),
    ];
    for (from, to, hours, minutes, code) in rows {
        let refused = Window::read(from, to, hours, minutes, &[])
            .and_then(|w| w.slots())
            .unwrap_err();
        assert_eq!(refused.code, code);
        assert!(!refused.in_plain_english().contains(code), "{code} has no sentence");
    }
}

#[test]
fn the_file_says_when_and_in_which_languages_and_never_who() {
    let slots = window("2023-03-09", "2023-03-14").slots().unwrap();
    for lang in [Lang::En, Lang::Fr] {
        let file = ics(&slots, lang);
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 16);
        assert!(file.lines().all(|line| line.len() <= 75) && file.ends_with("\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        for never in [
            "ATTENDEE",
            "ORGANIZER",
            "URL",
            "ATTACH",
            "mailto",
            "CREATED",
            "LAST-MODIFIED",
        ] {
            assert!(!file.contains(never), "{never}");
        }
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("anglais ou français") && unfolded.contains("English or French"));
        let mut ids: Vec<&str> = unfolded.lines().filter(|l| l.starts_with("UID:")).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 16);
    }
}
