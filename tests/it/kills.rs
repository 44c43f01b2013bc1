//! `kill -9` at random moments, in the real core: what was acknowledged is there, and nothing is there by half.
//!
//! The one that is killed is this same program, started again for one ignored test ([`child`]); it says on its output
//! what it is about to do and, when the desk has returned, that it is done.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod child;
mod ended;
mod held;
mod migrated;
mod others;
mod put_back;
mod steps;
mod typing;

use crate::support::PHRASE;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// What the one that is killed reads from its environment.
const WHAT: &str = "SUBROSA_TEST_WHAT";
const HOME: &str = "SUBROSA_TEST_HOME";
const SEED: &str = "SUBROSA_TEST_SEED";

/// Said once the vault is open.
const READY: &str = "+ready";
/// Said before something is done, followed by what.
const BEGIN: &str = "+do ";
/// Said when the desk has returned.
const DONE: &str = "+done";

/// Repeatable chance (Vigna's xorshift64*).
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % end
    }
}

/// When the killing comes.
enum Moment {
    /// So long after the start: perhaps in the middle of the unlocking.
    AfterStart(Duration),
    /// So long after the vault was open.
    AfterReady(Duration),
}

/// What was heard of one that was killed.
struct Heard {
    /// Everything that had returned, in order.
    done: Vec<Value>,
    /// What was begun and had not returned.
    begun: Option<Value>,
}

/// Starts one, kills it, and gives what it had said by then.
fn killed(what: &str, home: &Path, seed: u64, moment: Moment) -> Heard {
    let mut child = start(what, home, seed);
    let mut output = BufReader::new(child.stdout.take().expect("its output is ours"));
    let mut said = String::new();
    match moment {
        Moment::AfterStart(wait) => std::thread::sleep(wait),
        Moment::AfterReady(wait) => {
            read_until_ready(&mut output, &mut said);
            std::thread::sleep(wait);
        }
    }
    // SIGKILL: nothing is flushed, closed or dropped.
    child.kill().unwrap();
    child.wait().unwrap();
    output.read_to_string(&mut said).unwrap();
    heard(&said)
}

fn start(what: &str, home: &Path, seed: u64) -> Child {
    program(Command::new(std::env::current_exe().unwrap()), what, home, seed)
        .spawn()
        .unwrap()
}

/// The one that is killed, called by itself or by whoever `command` is.
fn program(mut command: Command, what: &str, home: &Path, seed: u64) -> Command {
    command
        .args([
            "kills::child::the_one_that_is_killed",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(WHAT, what)
        .env(HOME, home)
        .env(SEED, seed.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit());
    command
}

fn read_until_ready(output: &mut BufReader<ChildStdout>, said: &mut String) {
    loop {
        let from = said.len();
        let read = output.read_line(said).unwrap();
        assert!(read > 0, "it ended before its vault was open: {said}");
        if said[from..].trim_end().ends_with(READY) {
            return;
        }
    }
}

fn heard(said: &str) -> Heard {
    let mut heard = Heard {
        done: Vec::new(),
        begun: None,
    };
    // What follows the last line's end was cut off by the kill: it was never said.
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    for line in whole.lines() {
        if let Some(deed) = line.strip_prefix(BEGIN) {
            assert!(heard.begun.is_none(), "one thing at a time");
            heard.begun = Some(serde_json::from_str(deed).unwrap());
        } else if line == DONE {
            heard.done.push(heard.begun.take().expect("begun before it is done"));
        }
    }
    heard
}
