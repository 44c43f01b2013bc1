//! Runs one program under a clock, shows what it prints, keeps a copy, and leaves nothing of it running.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write, stdout};
use std::path::Path;
use std::process::{self, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Stands in the environment of everything a watched program starts, which is how it is found again: a process group
/// alone would not do, since the web driver leaves ours.
const MARK: &str = "SUBROSA_WATCHED";

/// How a watched program ended.
pub struct Ended {
    /// It ended by itself, in time, and said that all was well.
    pub is_well: bool,
    /// It was still running at its limit.
    pub is_late: bool,
    /// What it printed.
    pub printed: String,
    /// How many processes it had left running; they were ended.
    pub left_behind: usize,
}

/// Runs `command` for at most `limit`. Its standard error goes straight through, its standard output is shown and kept.
pub fn run(command: &mut Command, limit: Duration) -> Result<Ended, String> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mark = format!("{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let mut child = command
        .env(MARK, &mark)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|_| format!("{} could not be started.", command.get_program().display()))?;
    let pipe = child.stdout.take().expect("its output was asked for as a pipe");
    let printed = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&printed);
    let reader = thread::spawn(move || show_and_keep(pipe, &kept));

    let late_at = Instant::now() + limit;
    let status = loop {
        match child.try_wait() {
            Ok(None) if Instant::now() < late_at => thread::sleep(Duration::from_millis(20)),
            Ok(status) => break status,
            Err(_) => break None,
        }
    };
    let is_late = status.is_none();
    if is_late {
        end(&started_by(&mark));
        let _ = child.kill();
        let _ = child.wait();
    }
    let left_behind = end_what_is_left(&mark);
    // Whoever got away holds the pipe open and would let the reader wait for ever: what it has by now is enough.
    let patience = Instant::now() + Duration::from_secs(2);
    while !reader.is_finished() && Instant::now() < patience {
        thread::sleep(Duration::from_millis(5));
    }
    let printed = printed
        .lock()
        .map(|mut printed| std::mem::take(&mut *printed))
        .unwrap_or_default();
    Ok(Ended {
        is_well: status.is_some_and(|status| status.success()),
        is_late,
        printed,
        left_behind,
    })
}

fn show_and_keep(pipe: ChildStdout, kept: &Mutex<String>) {
    let mut pipe = BufReader::new(pipe);
    let mut line = Vec::new();
    while pipe.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        let mut out = stdout().lock();
        let _ = out.write_all(&line).and_then(|()| out.flush());
        if let Ok(mut kept) = kept.lock() {
            kept.push_str(&String::from_utf8_lossy(&line));
        }
        line.clear();
    }
}

/// Gives what is just going away two seconds, then ends the rest and says how many that were.
fn end_what_is_left(mark: &str) -> usize {
    let patience = Instant::now() + Duration::from_secs(2);
    while !started_by(mark).is_empty() && Instant::now() < patience {
        thread::sleep(Duration::from_millis(20));
    }
    let left = started_by(mark);
    end(&left);
    left.len()
}

/// A living process: its number, its parent's, its group's, and whether its environment carries the mark.
struct Process {
    id: u32,
    parent: u32,
    group: u32,
    is_marked: bool,
}

/// The processes that carry `mark`, their children, and the members of their groups. The app hides its environment from
/// everybody but root, and is found as the driver's.
fn started_by(mark: &str) -> BTreeSet<u32> {
    let wanted = format!("{MARK}={mark}");
    let folders = fs::read_dir("/proc").into_iter().flatten().flatten();
    let all: Vec<Process> = folders.filter_map(|folder| process(&folder.path(), &wanted)).collect();
    let mut found: BTreeSet<u32> = all
        .iter()
        .filter(|process| process.is_marked)
        .map(|process| process.id)
        .collect();
    loop {
        let belongs = |process: &&Process| found.contains(&process.parent) || found.contains(&process.group);
        let more: BTreeSet<u32> = all.iter().filter(belongs).map(|process| process.id).collect();
        if more.is_subset(&found) {
            return found;
        }
        found.extend(more);
    }
}

/// Reads one folder of `/proc` (proc(5)); nothing for what is no process or already dead.
fn process(folder: &Path, wanted: &str) -> Option<Process> {
    let id = folder.file_name()?.to_str()?.parse().ok()?;
    let status = fs::read_to_string(folder.join("stat")).ok()?;
    // The name in the middle may hold anything, even a parenthesis: what counts follows the last one.
    let mut fields = status.rsplit_once(')')?.1.split_whitespace();
    let is_dead = fields.next()? == "Z";
    let (parent, group) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let environment = fs::read(folder.join("environ")).unwrap_or_default();
    let is_marked = environment
        .split(|byte| *byte == 0)
        .any(|variable| variable == wanted.as_bytes());
    (!is_dead).then_some(Process {
        id,
        parent,
        group,
        is_marked,
    })
}

fn end(processes: &BTreeSet<u32>) {
    if !processes.is_empty() {
        let list: Vec<String> = processes.iter().map(u32::to_string).collect();
        // The shell's own `kill` is there where the program is not. One that has just gone makes it complain; good.
        let kill = format!("kill -s KILL {}", list.join(" "));
        let _ = Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status();
    }
}
