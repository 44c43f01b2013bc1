//! A program on a screen of its own, with hands at its keyboard: the app as it is released, or the bare window.

use super::hands::Hands;
use super::screen::{Area, Screen, WINDOW};
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A screen that looks like this for so long has been painted to the end.
pub const STILL: Duration = Duration::from_secs(1);

/// Long enough for a letter, too short for the next save.
const ABIT: Duration = Duration::from_millis(150);

/// The height of a line at most, and what is looked at of it, in pixels.
const HIGHEST: u64 = 48;
const WIDEST: u64 = 640;

/// Longer than anything that is measured may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A screen, and the folders of whoever sits before it.
pub struct Stage {
    pub screen: Screen,
    pub hands: Hands,
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

    /// Starts the program and waits for its first screen: how long until the last of it was painted.
    pub fn opens(&self) -> (Duration, Running) {
        let seen = self.screen.look(WINDOW);
        let (begun, running) = self.start();
        let painted = self
            .screen
            .changes(&seen, PATIENCE)
            .expect("no window within 20 seconds");
        let last = self.screen.settles(seen, STILL).0.unwrap_or(painted);
        (last - begun, running)
    }

    /// Presses keys one after another, each when the screen has taken the one before.
    pub fn go(&mut self, chords: &[&str], still: Duration) {
        for chord in chords {
            self.hands.press(chord);
            self.screen.rests(still);
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

    /// Types letters until one shows where its line is: two moments of the whole window that differ there alone, and
    /// not in what the window says of saving. The part is the rest of that line.
    pub fn line(&mut self, letters: &mut impl Iterator<Item = char>) -> Area {
        for letter in letters.take(12) {
            let before = self.screen.look(WINDOW.every_row());
            self.hands.letter(letter);
            self.screen.rests(ABIT);
            let after = self.screen.look(WINDOW.every_row());
            if let Some(area) = before.difference(&after).filter(|area| area.height <= HIGHEST) {
                return Area {
                    width: WIDEST.min(WINDOW.width - area.left),
                    ..area
                };
            }
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
        // A tick is a hundredth of a second wherever Linux runs.
        let all: u64 = self.processes().into_iter().filter_map(ticks).sum();
        Duration::from_millis(all * 10)
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
