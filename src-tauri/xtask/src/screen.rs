//! A screen to show a window on: the person's own, or a virtual one for the tests.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Whether there is a display that a person could look at.
pub fn is_there() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// A virtual X screen of 1280 by 900; it goes when this value is dropped.
pub struct VirtualScreen {
    server: Child,
    display: String,
}

impl VirtualScreen {
    /// Starts a screen of `size`, such as `1280x900`, on a free display number, which the server chooses and tells.
    pub fn start(size: &str) -> Result<VirtualScreen, String> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{size}x24"),
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| "Xvfb could not be started; the package xvfb brings it.".to_owned())?;
        let mut number = String::new();
        let told = server
            .stdout
            .take()
            .map(|pipe| BufReader::new(pipe).read_line(&mut number));
        let number = number.trim();
        if told.is_none_or(|read| read.is_err()) || number.is_empty() {
            let _ = server.kill();
            return Err("Xvfb ended without opening a screen.".to_owned());
        }
        Ok(VirtualScreen {
            display: format!(":{number}"),
            server,
        })
    }

    /// Shows the windows of `command` here and nowhere else.
    pub fn show(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY");
    }
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        // TERM lets the server remove its lock file; KILL would leave the display number taken.
        let _ = Command::new("sh")
            .args(["-c", &format!("kill -s TERM {}", self.server.id())])
            .status();
        let _ = self.server.wait();
    }
}
