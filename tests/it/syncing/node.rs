//! One node of Syncthing that talks to one other, on this machine alone.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// How fast the sender may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// So slowly that a large file can be interrupted on any machine.
    Slow,
    /// As it can.
    Free,
}

/// The interviewers' folder and the lead's.
pub struct Pair {
    pub from: Node,
    pub to: Node,
}

/// A program with a folder.
pub struct Node {
    /// What it carries.
    pub folder: PathBuf,
    home: PathBuf,
    id: String,
    port: u16,
    running: Option<Child>,
}

impl Pair {
    /// Two nodes that know each other and nobody else, running.
    pub fn begin(under: &Path, speed: Speed) -> Self {
        let (mut from, mut to) = (Node::made(&under.join("from")), Node::made(&under.join("to")));
        from.start(&to, speed);
        to.start(&from, Speed::Free);
        Self { from, to }
    }

    /// Both begin again, the sender at this speed.
    pub fn again(&mut self, speed: Speed) {
        self.from.kill();
        self.to.kill();
        self.from.start(&self.to, speed);
        self.to.start(&self.from, Speed::Free);
    }
}

impl Node {
    /// Whether the program is installed.
    pub fn is_here() -> bool {
        let version = Command::new("syncthing")
            .arg("--version")
            .stderr(Stdio::null())
            .output();
        version.is_ok_and(|it| it.status.success())
    }

    fn made(under: &Path) -> Self {
        let (home, folder) = (under.join("home"), under.join("folder"));
        // Without its mark the program takes a folder for one that is not mounted.
        std::fs::create_dir_all(folder.join(".stfolder")).unwrap();
        let run = |arguments: &[&str]| {
            let home = format!("--home={}", home.display());
            let done = Command::new("syncthing").args(arguments).arg(home).output().unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            String::from_utf8(done.stdout).unwrap()
        };
        run(&["generate", "--no-default-folder", "--skip-port-probing"]);
        let id = run(&["serve", "--device-id"]).trim().to_owned();
        let port = free_port();
        Self {
            folder,
            home,
            id,
            port,
            running: None,
        }
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut running) = self.running.take() {
            let _ = running.kill();
            let _ = running.wait();
        }
    }

    fn start(&mut self, other: &Node, speed: Speed) {
        std::fs::write(self.home.join("config.xml"), self.settings(other, speed)).unwrap();
        let log = File::create(self.home.join("log")).unwrap();
        let mut command = Command::new("syncthing");
        command
            .args(["serve", "--no-browser", "--no-restart"])
            .arg(format!("--home={}", self.home.display()))
            // It is one process then, without a second one that would start it again.
            .envs([("STMONITORED", "yes"), ("STNOUPGRADE", "1")])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        self.running = Some(command.spawn().unwrap());
    }

    /// Nothing is announced, looked up, relayed, reported or upgraded, and only this machine is listened on.
    fn settings(&self, other: &Node, speed: Speed) -> String {
        let kib_a_second = if speed == Speed::Slow { 256 } else { 0 };
        let devices = [(&self.id, self.port), (&other.id, other.port)];
        let shared: String = devices.iter().map(|(id, _)| format!("<device id=\"{id}\"/>")).collect();
        let known: String = devices
            .iter()
            .map(|(id, port)| {
                format!("<device id=\"{id}\" compression=\"never\"><address>tcp://127.0.0.1:{port}</address></device>")
            })
            .collect();
        format!(
            "<configuration version=\"36\">\
             <folder id=\"handover\" path=\"{folder}\" type=\"sendreceive\" rescanIntervalS=\"5\" \
             fsWatcherEnabled=\"true\" fsWatcherDelayS=\"1\">{shared}<minDiskFree unit=\"\">0</minDiskFree></folder>\
             {known}<gui enabled=\"false\"/><options><listenAddress>tcp://127.0.0.1:{port}</listenAddress>\
             <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>\
             <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><startBrowser>false</startBrowser>\
             <stunKeepaliveStartS>0</stunKeepaliveStartS><urAccepted>-1</urAccepted>\
             <crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>\
             <announceLANAddresses>false</announceLANAddresses><reconnectionIntervalS>1</reconnectionIntervalS>\
             <limitBandwidthInLan>true</limitBandwidthInLan><maxSendKbps>{kib_a_second}</maxSendKbps>\
             </options></configuration>",
            folder = self.folder.display(),
            port = self.port,
        )
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A port of this machine that nobody listens on now.
#[allow(clippy::disallowed_types)] // Syncthing speaks on the loopback device; the app itself never does.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
