//! The designated paid holidays of the federal public service of Canada.
//!
//! Source: the article "Designated paid holidays" that the collective agreements of the core public
//! administration share, and for 30 September the Treasury Board's notice of 19 July 2021. Its "civic" day is
//! the first Monday in August wherever no other provincial or civic day is recognised (Quebec has 24 June,
//! Yukon the third Monday in August): the first Monday in August is used here, and a lead elsewhere leaves
//! that day out by hand. A holiday that falls on a day of rest moves to the first working day after it that
//! is no holiday itself; two in a row move to the next two.

use super::{is_weekend, next};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// When it is taken.
    pub day: NaiveDate,
    /// Its name, for the command line.
    pub name: &'static str,
}

/// The year since which 30 September is one.
const TRUTH_AND_RECONCILIATION: i32 = 2021;

/// Every holiday that is taken in this year, in order.
pub fn holidays(year: i32) -> Vec<Holiday> {
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let monday = |month, nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth);
    let easter = easter(year);
    // The Monday before 25 May.
    let victoria = on(5, 24).map(|day| day - Days::new(u64::from(day.weekday().num_days_from_monday())));
    let reconciliation = on(9, 30).filter(|_| year >= TRUTH_AND_RECONCILIATION);
    let named = [
        (on(1, 1), "New Year's Day"),
        (easter.map(|day| day - Days::new(2)), "Good Friday"),
        (easter.map(|day| day + Days::new(1)), "Easter Monday"),
        (victoria, "Victoria Day"),
        (on(7, 1), "Canada Day"),
        (monday(8, 1), "Civic Holiday"),
        (monday(9, 1), "Labour Day"),
        (reconciliation, "National Day for Truth and Reconciliation"),
        (monday(10, 2), "Thanksgiving Day"),
        (on(11, 11), "Remembrance Day"),
        (on(12, 25), "Christmas Day"),
        (on(12, 26), "Boxing Day"),
    ];
    let mut days: Vec<Holiday> = named
        .into_iter()
        .filter_map(|(day, name)| day.map(|day| Holiday { day, name }))
        .collect();
    for at in 0..days.len() {
        while is_weekend(days[at].day) || days[..at].iter().any(|earlier| earlier.day == days[at].day) {
            days[at].day = next(days[at].day);
        }
    }
    days.sort_by_key(|holiday| holiday.day);
    days
}

/// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher
/// (J. Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}
