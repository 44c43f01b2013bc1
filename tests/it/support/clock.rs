//! A clock that a test moves by hand; every test has its own, because each runs on a thread of its own.

use chrono::{DateTime, Duration, Utc};
use desk::Clock;
use std::cell::Cell;

/// Stands still until [`pass`].
pub const OURS: Clock = Clock(now);

thread_local!(static SECONDS: Cell<i64> = const { Cell::new(0) });

fn now() -> DateTime<Utc> {
    // Noon on the ninth of March 2027.
    let noon = DateTime::from_timestamp(1_804_593_600, 0).expect("a time of our own");
    noon + Duration::seconds(SECONDS.get())
}

/// So many seconds go by.
pub fn pass(seconds: i64) {
    SECONDS.set(SECONDS.get() + seconds);
}
