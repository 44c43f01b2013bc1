//! Locking: at once by hand, by itself when nobody is there or the machine has slept.
//!
//! The page is asked first, because only it knows words that were typed and not yet saved; `desk::Idle` decides when it
//! was waited for long enough.

use crate::commands::AtDesk;
use crate::windows;
use desk::{Due, Idle, Moment, Refused};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use rustix::thread::{ClockId, Timespec, clock_nanosleep_relative};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// The page saves what waits and then asks for the lock.
const PLEASE_LOCK: &str = "dispatchEvent(new Event('subrosa-lock'))";

/// How often the clocks are looked at. A sleep of the machine is longer and ends the wait, see `rest`.
const BEAT: Timespec = Timespec { tv_sec: 2, tv_nsec: 0 };

/// The watch of this process.
pub struct Watch(Mutex<Idle>);

impl Watch {
    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Begins to watch. Called once, before the first window.
pub fn begin(app: &AppHandle) {
    let minutes = app.state::<AtDesk>().desk().settings().idle_minutes;
    app.manage(Watch(Mutex::new(Idle::begin(moment(), limit(minutes)))));
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            rest();
            let is_open = windows::of_a_vault(&app).is_some();
            let due = app.state::<Watch>().idle().look(moment(), is_open);
            match due {
                Due::Nothing => {}
                Due::Ask => please(&app),
                Due::Lock => drop(now(&app)),
            }
        }
    });
}

/// Somebody pressed a key, a button or a finger in one of our windows.
pub fn touched(app: &AppHandle) {
    app.state::<Watch>().idle().touch(moment());
}

/// Other minutes were chosen.
pub fn set_minutes(app: &AppHandle, minutes: u16) {
    app.state::<Watch>().idle().set_limit(limit(minutes));
}

/// The interviewer's window asks: the note-taker's page saves, then locks; and if it does not, the watch does.
pub fn ask(app: &AppHandle) {
    app.state::<Watch>().idle().ask(moment());
    please(app);
}

/// Ends this process and everything it holds in memory, and starts a fresh one in its place: clearing the page leaves
/// copies of what was typed in the web view's memory. Comes back only when the system does not know our own program.
pub fn now(app: &AppHandle) -> Refused {
    use std::os::unix::process::CommandExt;
    let Ok(program) = std::env::current_exe() else {
        return Refused::new("lock");
    };
    app.state::<AtDesk>().desk().close();
    if twins::is_off(twins::Protection::FreshProcess) {
        let _ = windows::open(app, "front");
        return Refused::new("lock");
    }
    // They would end by themselves a moment after us; one that hangs would keep its page. A driver takes it for a crash.
    if !cfg!(feature = "window-tests") {
        end_pages();
    }
    let _ = std::process::Command::new(program)
        .env("SUBROSA_WAS_LOCKED", "1")
        .exec();
    // Only reached when the system could not start us again: then nothing of us may stay either.
    std::process::exit(1);
}

/// Ends WebKit's processes and waits until they are gone: what takes our place knows nothing of them.
fn end_pages() {
    for child in children() {
        let name = std::fs::read_to_string(format!("/proc/{}/comm", child.as_raw_nonzero()));
        if name.is_ok_and(|name| name.starts_with("WebKit")) {
            let _ = kill_process(child, Signal::KILL);
            let _ = waitpid(Some(child), WaitOptions::empty());
        }
    }
}

/// What this process started and has not ended, whichever thread it was.
fn children() -> Vec<Pid> {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let numbers = |list: String| -> Vec<i32> { list.split_whitespace().filter_map(|id| id.parse().ok()).collect() };
    lists.flat_map(numbers).filter_map(Pid::from_raw).collect()
}

fn please(app: &AppHandle) {
    if let Some(window) = windows::of_a_vault(app) {
        let _ = window.eval(PLEASE_LOCK);
    }
}

/// Waits on the clock that runs on while the machine sleeps: waking up ends the wait, so the lock does not come seconds
/// after the screen does.
fn rest() {
    let _ = clock_nanosleep_relative(ClockId::Boottime, &BEAT);
}

fn moment() -> Moment {
    let read = |clock| {
        let time = rustix::time::clock_gettime(clock);
        // Both count from the start of the machine: never below zero.
        Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
    };
    Moment {
        awake: read(ClockId::Monotonic),
        always: read(ClockId::Boottime),
    }
}

fn limit(minutes: u16) -> Duration {
    minute() * u32::from(minutes)
}

#[cfg(not(feature = "window-tests"))]
fn minute() -> Duration {
    Duration::from_secs(60)
}

/// The build for window tests may be told of shorter minutes: no test waits for five real ones.
#[cfg(feature = "window-tests")]
fn minute() -> Duration {
    let told = std::env::var("SUBROSA_TEST_MINUTE_MS")
        .ok()
        .and_then(|ms| ms.parse().ok());
    Duration::from_millis(told.unwrap_or(60_000))
}
