//! Time comes from outside, so that a test can hold it still.

use chrono::{DateTime, Datelike, Utc};
use record::{Minute, Month};

/// Where the desk reads the time.
#[derive(Clone, Copy, Debug)]
pub struct Clock(pub fn() -> DateTime<Utc>);

impl Clock {
    /// The machine's own.
    pub const SYSTEM: Self = Self(Utc::now);

    /// Seconds since 1970.
    pub(crate) fn seconds(self) -> i64 {
        (self.0)().timestamp()
    }

    /// The finest time that is ever kept, and only while a session is open.
    pub(crate) fn minute(self) -> Minute {
        Minute(u64::try_from(self.seconds() / 60).unwrap_or(0))
    }

    /// The day of a minute, as "2027-03-14".
    pub(crate) fn day(minute: Minute) -> String {
        let seconds = i64::try_from(minute.0).unwrap_or(0).saturating_mul(60);
        let day = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        day.format("%Y-%m-%d").to_string()
    }

    /// The finest date that travels.
    pub(crate) fn month(self) -> Month {
        self.month_after(0)
    }

    /// The month that it will be in so many days.
    pub(crate) fn month_after(self, days: i64) -> Month {
        let now = (self.0)() + chrono::Duration::days(days);
        let year = u16::try_from(now.year()).unwrap_or(1970);
        // A clock outside the years 1000 to 9999 is a broken clock: the month then says so.
        Month::new(year, now.month() as u8)
            .or(Month::new(1970, 1))
            .expect("January 1970 is a month")
    }
}
