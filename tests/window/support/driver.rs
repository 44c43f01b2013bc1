//! The web driver's process: started on a free port, its words in a file, ended with everything it started.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::Home;

/// A running `WebKitWebDriver`, which starts the app when a session is asked for.
pub struct Driver {
    process: Child,
    port: u16,
    log: PathBuf,
}

impl Driver {
    /// Starts a driver whose app will live in `home`, with `more` in its environment.
    pub fn start(home: &Home, more: &[(&str, &str)]) -> Driver {
        // Without a screen, asking for a session never returns.
        assert!(
            std::env::var_os("DISPLAY").is_some(),
            "no DISPLAY: `cargo test -- window` brings a virtual screen"
        );
        let port = free_port();
        let log = home.path().join("driver.log");
        let output = File::create(&log).expect("the home was just made");
        let mut command = Command::new("WebKitWebDriver");
        command
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(more.iter().copied())
            // An orphan that held a pipe of ours would let `cargo test | …` hang; hence a file.
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("a file can be written by two"))
            .stderr(output)
            .process_group(0);
        home.move_in(&mut command);
        let process = command
            .spawn()
            .expect("the package webkit2gtk-driver brings WebKitWebDriver");
        Driver { process, port, log }
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The file with what the driver and the app said.
    pub fn log(&self) -> &Path {
        &self.log
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the driver alone would leave the app running: its whole group goes. The shell's own `kill` is always there.
        let group = format!("kill -s KILL -- -{}", self.process.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}

/// A port that nobody listens on now. Between this answer and the driver's start another could take it: then the
/// session fails and says so.
#[allow(clippy::disallowed_types)] // The driver speaks HTTP on the loopback device; the app itself never does.
fn free_port() -> u16 {
    let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let listener = std::net::TcpListener::bind(anywhere).expect("the loopback device is there");
    listener.local_addr().expect("it was just bound").port()
}
