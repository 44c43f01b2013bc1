//! A person's whole machine, as far as the app may see it: home, data, temporary folder, and the files of its dialogs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::Window;

/// Milliseconds in a minute for everybody who does not wait for the lock that comes by itself. A driver's keys reach the
/// page without passing the window, where the watch would hear of them: five real minutes would lock whoever is at work.
pub const UNHURRIED: &str = "3600000";

/// A home in a temporary folder; it goes, with all in it, when this value is dropped.
pub struct Home {
    folder: TempDir,
    /// Where the session bus of this machine listens, when it has one of its own.
    bus: Option<String>,
}

/// The folders an app is told of, by the variable that tells it.
const FOLDERS: &[(&str, &str)] = &[
    ("HOME", "home"),
    ("XDG_DATA_HOME", "home/.local/share"),
    ("XDG_CONFIG_HOME", "home/.config"),
    ("XDG_STATE_HOME", "home/.local/state"),
    ("XDG_CACHE_HOME", "home/.cache"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
    // Where the file dialogs of the build for window tests take their files from and put them.
    ("SUBROSA_TEST_FILES", "files"),
];

impl Home {
    /// An empty home, never used before.
    pub fn new() -> Home {
        let home = Home {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
            bus: None,
        };
        let folders = FOLDERS.iter().map(|(_, folder)| *folder);
        for folder in folders.chain(["files/in", "files/out"]) {
            fs::create_dir_all(home.path().join(folder)).expect("the temporary folder is ours");
        }
        home
    }

    /// An empty home on a machine with this session bus.
    pub fn with_bus(address: &str) -> Home {
        let bus = Some(address.to_owned());
        Home { bus, ..Home::new() }
    }

    /// Opens the app's window on this home.
    pub fn open(&self) -> Window {
        Window::open(self, &[("SUBROSA_TEST_MINUTE_MS", UNHURRIED)])
    }

    /// Opens a browser on this home.
    pub fn browse(&self) -> Window {
        Window::of_a_browser(self)
    }

    /// The folder that everything the app may write to is in: what a search for canaries reads.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the app keeps its vaults, as the desk knows it.
    pub fn data(&self) -> desk::Home {
        desk::Home::at(&self.path().join("home/.local/share/sub-rosa"))
    }

    /// Opens the app as it stands after a lock, with minutes of so many milliseconds.
    pub fn open_locked(&self, minute: &str) -> Window {
        Window::open(self, &[("SUBROSA_WAS_LOCKED", "1"), ("SUBROSA_TEST_MINUTE_MS", minute)])
    }

    /// Puts a copy of `file` where the next dialog that opens files finds it, alone.
    pub fn offer(&self, file: &Path) {
        self.offer_all(&[file]);
    }

    /// Puts copies of `files` where the next dialog that opens files finds them, and no others.
    pub fn offer_all(&self, files: &[&Path]) {
        let offered = self.path().join("files/in");
        fs::remove_dir_all(&offered)
            .and_then(|()| fs::create_dir(&offered))
            .expect("the temporary folder is ours");
        for file in files {
            let name = file.file_name().expect("a file has a name");
            fs::copy(file, offered.join(name)).expect("the offered file can be read");
        }
    }

    /// Where a dialog that saves a file puts it.
    pub fn saved(&self, name: &str) -> PathBuf {
        self.path().join("files/out").join(name)
    }

    /// Tells `command` of these folders, and of no other.
    pub fn move_in(&self, command: &mut Command) {
        for (variable, folder) in FOLDERS {
            command.env(variable, self.path().join(folder));
        }
        if let Some(address) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
    }
}
