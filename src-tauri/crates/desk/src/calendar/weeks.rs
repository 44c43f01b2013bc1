//! A window of dates as weeks, for a picture and its table.

use super::{Slots, Window, holidays, is_weekend, next};
use crate::views::{DayView, SlotsView, WeekView};
use chrono::{Datelike, Days, NaiveDate};

/// Monday to Friday, from the week of the first day to that of the last.
pub(crate) fn weeks(window: &Window, slots: &Slots) -> SlotsView {
    let back = Days::new(u64::from(window.from.weekday().num_days_from_monday()));
    let mut monday = window.from.checked_sub_days(back).unwrap_or(window.from);
    let mut weeks = Vec::new();
    while monday <= window.to {
        let days = monday.iter_days().take(7).filter(|day| !is_weekend(*day));
        weeks.push(WeekView {
            monday: monday.to_string(),
            days: days.map(|day| day_view(window, slots, day)).collect(),
        });
        for _ in 0..7 {
            monday = next(monday);
        }
    }
    let first = slots.starts.first().map(|at| at.date());
    let starts = slots.starts.iter().filter(|at| Some(at.date()) == first);
    SlotsView {
        days: slots.days as u32,
        slots: slots.starts.len() as u32,
        starts: starts.map(|at| at.format("%H:%M").to_string()).collect(),
        weeks,
    }
}

fn day_view(window: &Window, slots: &Slots, day: NaiveDate) -> DayView {
    let holiday = holidays(day.year()).into_iter().find(|holiday| holiday.day == day);
    let state = match () {
        () if day < window.from || day > window.to => "outside",
        () if window.without.contains(&day) => "off",
        () if holiday.is_some() => "holiday",
        () => "open",
    };
    DayView {
        day: day.to_string(),
        state,
        slots: slots.starts.iter().filter(|at| at.date() == day).count() as u32,
        holiday: holiday.filter(|_| state == "holiday").map(|holiday| code(holiday.name)),
    }
}

/// "Good Friday" is "good-friday" to the window, which has its own words.
fn code(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| word.len() > 1).collect();
    words.join("-").to_lowercase()
}
