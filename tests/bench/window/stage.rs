//! A program on a screen of its own, with hands at its keyboard: the app as it is released, or the bare window.

use super::hands::Hands;
use super::screen::{Area, Screen, Sight, WINDOW};
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A screen that looks like this for so long has been painted to the end.
pub const STILL: Duration = Duration::from_secs(1);

/// Long enough for a letter, too short for the next save.
const ABIT: Duration = Duration::from_millis(150);

/// In this the kernel counts processor time, wherever Linux runs.
const TICK: Duration = Duration::from_millis(10);

/// Both windows have their notes here, and the app has nothing else here below its question: the map stands to the left,
/// the hidden words to the right, the state of saving below.
const NOTES: Area = Area {
    left: 330,
    top: 120,
    width: 630,
    height: 636,
    every: 1,
};

/// Longer than anything that is measured may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A screen, and the folders of whoever sits before it.
pub struct Stage {
    pub screen: Screen,
    pub hands: Hands,
    /// What the screen looks like without any window.
    empty: Sight,
    program: PathBuf,
    home: PathBuf,
}

/// The folders that a program is told of, by the variable that tells it.
const FOLDERS: &[(&str, &str)] = &[
    ("HOME", "home"),
    ("XDG_DATA_HOME", "home/.local/share"),
    ("XDG_CONFIG_HOME", "home/.config"),
    ("XDG_STATE_HOME", "home/.local/state"),
    ("XDG_CACHE_HOME", "home/.cache"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

impl Stage {
    /// A screen and an empty home in `folder`; nothing is started yet.
    pub fn set(folder: &Path, program: &Path) -> Option<Self> {
        for (_, place) in FOLDERS.iter().chain(&[("", "pixels")]) {
            fs::create_dir_all(folder.join(place)).unwrap();
        }
        let screen = Screen::start(&folder.join("pixels"))?;
        let stage = Self {
            hands: Hands::at(screen.number()).ok()?,
            empty: screen.rests(STILL),
            screen,
            program: program.to_owned(),
            home: folder.to_owned(),
        };
        stage.caret_blinks(false);
        Some(stage)
    }

    /// Whether the caret blinks in what is started from now on, as GTK lets everybody choose.
    pub fn caret_blinks(&self, does: bool) {
        let folder = self.home.join("home/.config/gtk-3.0");
        fs::create_dir_all(&folder).unwrap();
        let text = format!("[Settings]\ngtk-cursor-blink={does}\n");
        fs::write(folder.join("settings.ini"), text).unwrap();
    }

    /// Starts the program. The moment is the one before.
    pub fn start(&self) -> (Instant, Running) {
        let mut command = Command::new(&self.program);
        // Nothing of this terminal: a bus, a proxy or a library path would be another program's.
        command.env_clear().process_group(0);
        for name in ["PATH", "LANG"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command
            .envs(FOLDERS.iter().map(|(name, place)| (name, self.home.join(place))))
            .env("DISPLAY", format!(":{}", self.screen.number()))
            .env("GDK_BACKEND", "x11")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        (begun, Running(command.spawn().unwrap()))
    }

    /// Starts the program and waits for its first screen: how long until the last of it was painted. The window before
    /// is gone by then.
    pub fn opens(&self) -> (Duration, Running) {
        let begun = Instant::now();
        while self.screen.look(WINDOW) != self.empty {
            assert!(begun.elapsed() < PATIENCE, "a window that does not close");
            std::thread::sleep(ABIT);
        }
        let (begun, running) = self.start();
        let shown = self.screen.changes(&self.empty, PATIENCE);
        let shown = shown.expect("no window within 20 seconds");
        let last = self.done(&running).unwrap_or(shown);
        (last - begun, running)
    }

    /// Presses keys one after another, each when the program has done with the one before.
    pub fn go(&mut self, running: &Running, chords: &[&str]) {
        for chord in chords {
            let seen = self.screen.look(WINDOW);
            self.hands.press(chord);
            let painted = self.screen.changes(&seen, PATIENCE);
            assert!(painted.is_some(), "{chord} paints nothing");
            self.done(running);
        }
    }

    /// Waits until the program neither paints nor works: when it painted last, if at all from now on.
    pub fn done(&self, running: &Running) -> Option<Instant> {
        let mut last = None;
        loop {
            let worked = running.worked();
            let painted = self.screen.settles(self.screen.look(WINDOW), STILL / 2).0;
            last = painted.or(last);
            if running.worked().abs_diff(worked) <= TICK {
                return last;
            }
        }
    }

    /// How long from this key until `area` looks otherwise.
    pub fn painted(&mut self, letter: char, area: Area) -> Duration {
        let seen = self.screen.look(area);
        let pressed = self.hands.letter(letter);
        let painted = self.screen.changes(&seen, PATIENCE);
        painted.expect("a key that paints nothing") - pressed
    }

    /// How long from this chord until the last paint that follows it.
    pub fn painted_to_the_end(&mut self, chord: &str, area: Area) -> Duration {
        let seen = self.screen.look(area);
        let pressed = self.hands.press(chord);
        let last = self.screen.settles(seen, STILL).0;
        last.expect("a key that paints nothing") - pressed
    }

    /// Types letters until two have shown where their line is: the second to the right of the first, in the same rows.
    /// The part is the rest of that line.
    pub fn line(&mut self, letters: &mut impl Iterator<Item = char>) -> Area {
        let mut first: Option<Area> = None;
        for letter in letters.take(12) {
            let before = self.screen.look(NOTES);
            self.hands.letter(letter);
            self.screen.changes(&before, PATIENCE);
            let after = self.screen.settles(self.screen.look(NOTES), ABIT).1;
            let area = before.difference(&after);
            if let (Some(one), Some(two)) = (first, area)
                && (one.top, one.height) == (two.top, two.height)
                && one.left < two.left
            {
                let width = NOTES.left + NOTES.width - two.left;
                return Area { width, ..two };
            }
            first = area;
        }
        panic!("the letters are not painted where one types");
    }
}

/// A program and all that it started; they end when this value is dropped.
pub struct Running(Child);

impl Running {
    /// Its processes.
    fn processes(&self) -> Vec<PathBuf> {
        let group = self.0.id().to_string();
        let entries = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
        let is_ours = |process: &PathBuf| stat(process).is_some_and(|stat| stat.get(2) == Some(&group));
        entries.filter(is_ours).collect()
    }

    /// What all its processes hold in memory, in megabytes: a page that others hold too counts by its share. Nothing
    /// when they may not be looked at; the app forbids it to all but root.
    pub fn memory(&self) -> Option<f64> {
        let kilobytes = |process: PathBuf| -> Option<f64> {
            let told = fs::read_to_string(process.join("smaps_rollup")).ok()?;
            let line = told.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.trim().trim_end_matches(" kB").parse().ok()
        };
        self.processes()
            .into_iter()
            .map(kilobytes)
            .sum::<Option<f64>>()
            .map(|all| all / 1024.0)
    }

    /// The processor time that all its processes have taken.
    pub fn worked(&self) -> Duration {
        let ticks = |process: PathBuf| -> Option<u64> {
            let stat = stat(&process)?;
            Some(stat.get(11)?.parse::<u64>().ok()? + stat.get(12)?.parse::<u64>().ok()?)
        };
        let all: u64 = self.processes().into_iter().filter_map(ticks).sum();
        TICK * all as u32
    }
}

/// What the kernel tells of a process, from its state on.
fn stat(process: &Path) -> Option<Vec<String>> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    Some(fields.split_whitespace().map(str::to_owned).collect())
}

impl Drop for Running {
    fn drop(&mut self) {
        // The shell's own `kill`: a minimal system has no other.
        let all = format!("kill -KILL -{}", self.0.id());
        let _ = Command::new("sh").args(["-c", &all]).status();
        let _ = self.0.wait();
    }
}
