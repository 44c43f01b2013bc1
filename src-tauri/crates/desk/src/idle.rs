//! When the app locks by itself: after minutes without a touch, and at once after the machine has slept.
//!
//! No clock of its own: the shell hands in what two clocks of the kernel say, so that every hour can be tested.

use std::time::Duration;

/// A page that has been asked has this long to save what was typed; then the lock comes without it.
const PATIENCE: Duration = Duration::from_secs(3);

/// The two clocks are never read at the very same moment: a difference below this is no sleep.
const NO_SLEEP: Duration = Duration::from_millis(500);

/// What two clocks say: both run while the machine is awake, one of them while it sleeps.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Stands still while the machine sleeps (CLOCK_MONOTONIC).
    pub awake: Duration,
    /// Runs on (CLOCK_BOOTTIME).
    pub always: Duration,
}

impl Moment {
    fn slept(self) -> Duration {
        self.always.saturating_sub(self.awake)
    }
}

/// What the shell does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// Ask the page to save and to lock.
    Ask,
    /// Lock: the page did not.
    Lock,
}

/// Watches for the moment to lock.
#[derive(Debug)]
pub struct Idle {
    /// Zero: never by idleness.
    limit: Duration,
    touched: Duration,
    slept: Duration,
    asked: Option<Duration>,
}

impl Idle {
    /// Begins at a moment; a limit of zero locks after a sleep only.
    pub fn begin(now: Moment, limit: Duration) -> Self {
        Self {
            limit,
            touched: now.awake,
            slept: now.slept(),
            asked: None,
        }
    }

    /// Another choice in the settings.
    pub fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Somebody pressed a key, a button or a finger.
    pub fn touch(&mut self, now: Moment) {
        self.touched = now.awake;
    }

    /// The page was asked to lock by somebody else: from now on it is waited for.
    pub fn ask(&mut self, now: Moment) {
        self.asked.get_or_insert(now.awake);
    }

    /// Looks at the clocks. Without an open vault there is nothing to lock.
    pub fn look(&mut self, now: Moment, is_open: bool) -> Due {
        let has_slept = now.slept() > self.slept + NO_SLEEP;
        self.slept = now.slept();
        if !is_open {
            self.touched = now.awake;
            self.asked = None;
            return Due::Nothing;
        }
        if let Some(asked) = self.asked {
            let is_late = now.awake.saturating_sub(asked) >= PATIENCE;
            return if is_late { Due::Lock } else { Due::Nothing };
        }
        let is_idle = !self.limit.is_zero() && now.awake.saturating_sub(self.touched) >= self.limit;
        if has_slept || is_idle {
            self.asked = Some(now.awake);
            return Due::Ask;
        }
        Due::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_MINUTES: Duration = Duration::from_secs(300);

    /// A machine that was awake and asleep for so many seconds.
    fn at(awake: u64, asleep: u64) -> Moment {
        Moment {
            awake: Duration::from_secs(awake),
            always: Duration::from_secs(awake + asleep),
        }
    }

    #[test]
    fn after_minutes_without_a_touch_the_page_is_asked_once_and_then_not_waited_for() {
        let mut idle = Idle::begin(at(1_000, 50), FIVE_MINUTES);
        assert_eq!(idle.look(at(1_299, 50), true), Due::Nothing);
        idle.touch(at(1_299, 50));
        assert_eq!(idle.look(at(1_598, 50), true), Due::Nothing);
        assert_eq!(idle.look(at(1_599, 50), true), Due::Ask);
        assert_eq!(idle.look(at(1_601, 50), true), Due::Nothing);
        // A key now does not take the lock back: the page is on its way.
        idle.touch(at(1_601, 50));
        assert_eq!(idle.look(at(1_602, 50), true), Due::Lock);
    }

    #[test]
    fn a_sleep_locks_at_once_however_short_the_idleness() {
        for limit in [FIVE_MINUTES, Duration::ZERO] {
            let mut idle = Idle::begin(at(10, 0), limit);
            idle.touch(at(11, 0));
            assert_eq!(idle.look(at(12, 0), true), Due::Nothing);
            assert_eq!(idle.look(at(13, 1), true), Due::Ask);
            assert_eq!(idle.look(at(16, 1), true), Due::Lock);
        }
    }

    #[test]
    fn two_clocks_read_one_after_the_other_are_no_sleep() {
        let mut idle = Idle::begin(at(10, 0), FIVE_MINUTES);
        for beat in 11..300 {
            let mut now = at(beat, 0);
            now.always += Duration::from_millis(beat % 400);
            assert_eq!(idle.look(now, true), Due::Nothing);
        }
    }

    #[test]
    fn nothing_is_locked_at_the_door_and_the_minutes_begin_behind_it() {
        let mut idle = Idle::begin(at(10, 0), FIVE_MINUTES);
        assert_eq!(idle.look(at(2_000, 900), false), Due::Nothing);
        assert_eq!(idle.look(at(2_299, 900), true), Due::Nothing);
        assert_eq!(idle.look(at(2_300, 900), true), Due::Ask);
    }

    #[test]
    fn the_settings_count_from_the_next_look() {
        let mut idle = Idle::begin(at(0, 0), Duration::ZERO);
        assert_eq!(idle.look(at(100_000, 0), true), Due::Nothing);
        idle.set_limit(FIVE_MINUTES);
        assert_eq!(idle.look(at(100_001, 0), true), Due::Ask);
    }

    #[test]
    fn a_page_that_another_window_asked_is_waited_for_as_well() {
        let mut idle = Idle::begin(at(0, 0), Duration::ZERO);
        idle.ask(at(10, 0));
        idle.ask(at(12, 0));
        assert_eq!(idle.look(at(12, 0), true), Due::Nothing);
        assert_eq!(idle.look(at(13, 0), true), Due::Lock);
    }
}
