//! The hours in which a study can be held: a window of dates, its working days, cut into interviews.
//!
//! Nothing here knows who comes: bookings live in the organisation's own calendar, outside the vault.

mod bookings;
mod holidays;
mod ics;
#[cfg(test)]
mod tests;
mod weeks;

pub(crate) use bookings::{count, empty};
pub use holidays::{Holiday, holidays};
pub use ics::ics;
pub(crate) use weeks::weeks;

use crate::Refused;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

/// More than a year of interviews is a typing mistake in a date.
const MOST_DAYS: i64 = 400;
/// The shortest interview.
const LEAST_MINUTES: u32 = 10;

/// When interviews can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Hours of a day, for example 10–12 and 13–15.
    pub hours: Vec<(NaiveTime, NaiveTime)>,
    /// Length of one interview.
    pub minutes: u32,
    /// Days left out beside weekends and holidays.
    pub without: Vec<NaiveDate>,
}

/// The interviews a window has room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots {
    /// Working days of the window.
    pub days: usize,
    /// When an interview can begin, in local time.
    pub starts: Vec<NaiveDateTime>,
    /// Length of each.
    pub minutes: u32,
    /// Weekdays of the window that are holidays.
    pub holidays: Vec<Holiday>,
}

impl Window {
    /// Reads a window as people type it: "2023-02-20", "10-12,13-15" or "9:30-12:00".
    pub fn read(from: &str, to: &str, hours: &str, minutes: u32, without: &[String]) -> Result<Self, Refused> {
        let without: Result<Vec<NaiveDate>, Refused> = without.iter().map(|day| date(day)).collect();
        let hours: Option<Vec<_>> = hours.split(',').map(part_of_day).collect();
        let hours = hours.filter(|hours| hours.windows(2).all(|w| w[0].1 <= w[1].0));
        Ok(Window {
            from: date(from)?,
            to: date(to)?,
            hours: hours.ok_or(Refused::new("hours_unclear"))?,
            minutes,
            without: without?,
        })
    }

    /// All interviews of the window, in order. What does not fit at the end of a part of the day is left free.
    pub fn slots(&self) -> Result<Slots, Refused> {
        let length = (self.to - self.from).num_days();
        if !(0..MOST_DAYS).contains(&length) {
            return Err(Refused::new("window_unclear"));
        }
        if !(LEAST_MINUTES..=24 * 60).contains(&self.minutes) {
            return Err(Refused::new("minutes_unclear"));
        }
        let mut slots = Slots {
            days: 0,
            starts: Vec::new(),
            minutes: self.minutes,
            holidays: Vec::new(),
        };
        let free: Vec<Holiday> = (self.from.year()..=self.to.year()).flat_map(holidays).collect();
        for day in self.from.iter_days().take_while(|day| *day <= self.to) {
            if is_weekend(day) || self.without.contains(&day) {
                continue;
            }
            if let Some(holiday) = free.iter().find(|holiday| holiday.day == day) {
                slots.holidays.push(*holiday);
                continue;
            }
            let before = slots.starts.len();
            for (opens, closes) in &self.hours {
                let step = TimeDelta::minutes(i64::from(self.minutes));
                let (mut at, end) = (day.and_time(*opens), day.and_time(*closes));
                while at + step <= end {
                    slots.starts.push(at);
                    at += step;
                }
            }
            slots.days += usize::from(slots.starts.len() > before);
        }
        if slots.starts.is_empty() {
            return Err(Refused::new("window_without_slots"));
        }
        Ok(slots)
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The day after, or the last day there is.
fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn date(text: &str) -> Result<NaiveDate, Refused> {
    let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    // Holidays are computed by the rules of our time.
    date.filter(|d| (2000..2100).contains(&d.year()))
        .ok_or(Refused::new("date_unclear"))
}

fn part_of_day(text: &str) -> Option<(NaiveTime, NaiveTime)> {
    let time = |text: &str| {
        let (hour, minute) = text.trim().split_once([':', 'h']).unwrap_or((text.trim(), "0"));
        let minute = if minute.is_empty() { "0" } else { minute };
        NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
    };
    let (opens, closes) = text.split_once(['-', '–'])?;
    let part = (time(opens)?, time(closes)?);
    (part.0 < part.1).then_some(part)
}
