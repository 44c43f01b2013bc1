//! The plain build, which WebDriver cannot reach: started as a person starts it, driven by the keyboard of the screen.

use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Home, target};

/// WebKit's processes, by as much of their names as the kernel keeps.
pub const WEB: &str = "(WebKitWebProces";
/// The one that would speak to a network.
pub const NETWORK: &str = "(WebKitNetworkPr";

/// A running app; its whole process group ends when this value is dropped.
pub struct Plain {
    first: Child,
}

impl Drop for Plain {
    fn drop(&mut self) {
        // The app replaces itself at a lock, and WebKit's processes are its own: the whole group goes.
        // The shell's own `kill`: a minimal system has no other.
        let all = format!("kill -KILL -{}", self.first.id());
        let _ = Command::new("sh").args(["-c", &all]).status();
        let _ = self.first.wait();
    }
}

impl Plain {
    /// Starts the app in `home`, below the programs `under` with their arguments, and waits for its window.
    pub fn start(home: &Home, under: &[&str], more: &[(&str, &str)]) -> Plain {
        let app = target().join("debug/subrosa");
        let words: Vec<&str> = under.iter().copied().chain(app.to_str()).collect();
        let (program, arguments) = words.split_first().expect("the app itself is one");
        let mut command = Command::new(program);
        command.args(arguments).envs(more.iter().copied());
        home.move_in(&mut command);
        // A pipe that an orphan holds would hang whoever reads our output.
        let log = File::create(home.path().join("log")).expect("the temporary folder is ours");
        command
            .stdout(log.try_clone().expect("a file can be shared"))
            .stderr(log)
            .stdin(Stdio::null());
        let first = command
            .process_group(0)
            .spawn()
            .expect("the launcher installs and builds what is started");
        let plain = Plain { first };
        plain.wait_for_a_window();
        plain
    }

    /// Waits until the screen shows a window of the app.
    pub fn wait_for_a_window(&self) {
        // Asked again rather than with `--sync`, which gives up when a window goes while it looks.
        let search = ["search", "--onlyvisible", "--name", "Sub Rosa"];
        wait_for("a window", || {
            let asked = Command::new("xdotool")
                .args(search)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            asked.is_ok_and(|status| status.success())
        });
    }

    /// Presses keys, one after the other.
    pub fn keys(&self, keys: &[&str]) {
        for key in keys {
            let pressed = Command::new("xdotool").args(["key", "--clearmodifiers", key]).status();
            let is_well = pressed.is_ok_and(|status| status.success());
            assert!(is_well, "xdotool could not press {key}");
            thread::sleep(Duration::from_millis(150));
        }
    }

    /// Types words.
    pub fn write(&self, words: &str) {
        let typed = Command::new("xdotool").args(["type", "--delay", "25", words]).status();
        assert!(typed.is_ok_and(|status| status.success()), "xdotool could not type");
    }

    /// Waits until the app and WebKit's processes have been still for a second. One that waits for the processor is not
    /// still: it has something to do, and others come first.
    pub fn settle(&self) {
        let (mut still, mut looks) = (0, 0);
        let (mut last, mut last_wait) = (self.ticks(), self.waits());
        let until = Instant::now() + Duration::from_secs(24);
        // A blinking caret is never quite still.
        while still < 4 && looks < 32 && Instant::now() < until {
            thread::sleep(Duration::from_millis(250));
            let (now, wait) = (self.ticks(), self.waits());
            let is_held_up = wait.saturating_sub(last_wait) > Duration::from_millis(50);
            looks += u32::from(!is_held_up);
            still = if !is_held_up && now.saturating_sub(last) <= 1 {
                still + 1
            } else {
                0
            };
            (last, last_wait) = (now, wait);
        }
    }

    /// The processes of the group with this name that have not ended.
    pub fn named(&self, name: &str) -> BTreeSet<u32> {
        let has_ended = |fields: &[String]| fields.first().is_some_and(|state| state == "Z");
        let ours = self.stats().into_iter();
        ours.filter_map(|(id, head, fields)| (head.ends_with(name) && !has_ended(&fields)).then_some(id))
            .collect()
    }

    /// Processor time, in ticks, of every process of the group.
    fn ticks(&self) -> u64 {
        // After the name in brackets: state, parent, group, … user time is the 12th, system time the 13th.
        let of = |fields: &[String]| {
            let tick = |at: usize| fields.get(at)?.parse::<u64>().ok();
            Some(tick(11)? + tick(12)?)
        };
        self.stats().iter().filter_map(|(_, _, fields)| of(fields)).sum()
    }

    /// How long the threads of the group have waited for a processor, since each began.
    fn waits(&self) -> Duration {
        let threads = |id: u32| {
            std::fs::read_dir(format!("/proc/{id}/task"))
                .into_iter()
                .flatten()
                .flatten()
        };
        let wait = |thread: std::fs::DirEntry| {
            // Time on a processor, time waiting for one, in nanoseconds.
            let told = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            told.split_whitespace().nth(1)?.parse::<u64>().ok()
        };
        let all = self.stats().into_iter().flat_map(|(id, ..)| threads(id));
        Duration::from_nanos(all.filter_map(wait).sum())
    }

    /// Number, name and what the kernel tells of every process of the group.
    fn stats(&self) -> Vec<(u32, String, Vec<String>)> {
        let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        let stat = |entry: std::fs::DirEntry| {
            let id = entry.file_name().to_string_lossy().parse().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            let (head, fields) = stat.rsplit_once(')')?;
            let fields: Vec<String> = fields.split_whitespace().map(str::to_owned).collect();
            let is_ours = fields.get(2)?.parse() == Ok(self.first.id());
            is_ours.then(|| (id, head.to_owned(), fields))
        };
        entries.filter_map(stat).collect()
    }
}

/// Waits up to a minute until something is there.
pub fn wait_for(what: &str, mut is_there: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(60);
    while !is_there() {
        assert!(Instant::now() < until, "waited a minute for {what}");
        thread::sleep(Duration::from_millis(200));
    }
}
