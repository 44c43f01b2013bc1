//! A session bus of our own with the accessibility bus behind it, as every desktop has one; it ends with this value.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// A running `dbus-daemon`; it starts the accessibility bus when somebody first asks for it.
pub struct Bus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl Bus {
    /// Starts the session bus, or says in a sentence why there is none.
    pub fn start() -> Result<Bus, String> {
        let folder = tempfile::tempdir().map_err(|_| "no temporary folder can be made".to_owned())?;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--address=unix:dir={}", folder.path().display()))
            .env("XDG_RUNTIME_DIR", folder.path())
            // With a screen, the accessibility bus would leave its address on it for windows that come later.
            .env_remove("DISPLAY")
            .env_remove("AT_SPI_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|_| "dbus-daemon could not be started; the package dbus-daemon brings it".to_owned())?;
        let mut address = String::new();
        let told = daemon
            .stdout
            .take()
            .map(|pipe| BufReader::new(pipe).read_line(&mut address));
        let address = address.trim().to_owned();
        let is_told = told.is_some_and(|read| read.is_ok()) && !address.is_empty();
        let bus = Bus {
            daemon,
            address,
            _folder: folder,
        };
        is_told
            .then_some(bus)
            .ok_or_else(|| "dbus-daemon ended without an address".to_owned())
    }

    /// What `DBUS_SESSION_BUS_ADDRESS` says on this machine.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        // The accessibility bus and its registry stay in the group of the daemon that started them.
        let group = format!("kill -s KILL -- -{}", self.daemon.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.daemon.wait();
    }
}
