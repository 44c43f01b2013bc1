//! A program of somebody else's, driven by a script beside this file, which takes turns with ours.

use serde_json::Value;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The Python that has the peers installed: `python -m venv …`, then `pip install scrubadub taguette` in it.
const PYTHON: &str = "PEERS_PYTHON";

/// A peer at work.
pub struct Peer {
    /// Its name and version, and what of it is in use.
    pub about: String,
    program: Child,
    ask: ChildStdin,
    told: Lines<BufReader<ChildStdout>>,
}

impl Peer {
    /// Starts the script of this name, or says why it cannot run here.
    pub fn start(script: &str, places: &[&Path]) -> Result<Self, &'static str> {
        let python = std::env::var_os(PYTHON).ok_or("PEERS_PYTHON names no Python that has the peers installed")?;
        let mut program = Command::new(python)
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("bench").join(script))
            .args(places)
            .env("PYTHONHASHSEED", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| "the Python that PEERS_PYTHON names does not start")?;
        let (ask, told) = (program.stdin.take().unwrap(), program.stdout.take().unwrap());
        let mut peer = Self {
            about: String::new(),
            program,
            ask,
            told: BufReader::new(told).lines(),
        };
        let about = peer.next().ok_or("the peer does not run; its own message is above")?;
        peer.about = about["about"].as_str().unwrap().to_owned();
        Ok(peer)
    }

    fn next(&mut self) -> Option<Value> {
        let line = self.told.next()?.unwrap();
        Some(serde_json::from_str(&line).unwrap())
    }

    /// One step; how long the peer says that it took.
    pub fn round(&mut self, step: &str) -> Duration {
        writeln!(self.ask, "{step}").unwrap();
        let told = self.next().unwrap();
        Duration::from_secs_f64(told["seconds"].as_f64().unwrap())
    }

    /// Ends it: what it tells after the last step.
    pub fn rest(self) -> impl Iterator<Item = Value> {
        let Self {
            ask, told, mut program, ..
        } = self;
        drop(ask);
        let told: Vec<String> = told.map(Result::unwrap).collect();
        assert!(program.wait().unwrap().success());
        told.into_iter().map(|line| serde_json::from_str(&line).unwrap())
    }
}
