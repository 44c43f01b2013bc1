//! What a process pays before its first look: this program starts itself, once to look and once to do nothing.

use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Lang, RawNote, Redactor, Roster};
use serde_json::{Value, json};
use std::process::Command;
use std::time::{Duration, Instant};

const RUNS: usize = 25;

const ALONE: &str = "--alone=";

const NOTE: &str = "- Marie said the forms take 9 steps\n- d'après le gestionnaire, personne lit ça";

/// Most that a start may take.
const BAR: Duration = Duration::from_millis(50);

/// The other side: a process that was started to do one thing does it, tells, and is done.
pub fn is_asked(arguments: &[String]) -> bool {
    let Some(what) = arguments.iter().find_map(|argument| argument.strip_prefix(ALONE)) else {
        return false;
    };
    let begun = Instant::now();
    let hidden = if what == "look" { look() } else { 0 };
    println!(
        "{}",
        json!({ "seconds": begun.elapsed().as_secs_f64(), "kb": memory("VmHWM"), "hidden": hidden })
    );
    true
}

fn look() -> usize {
    let mut roster = Roster::new();
    let note = RawNote::typed(NOTE);
    Redactor::new().look(&note, None, Lang::Mixed, &mut roster).finds.len()
}

pub fn measure(table: &mut Table) {
    let [mut started, mut empty, mut inside] = <[Times; 3]>::default();
    let (mut most, mut least) = (0.0_f64, f64::MAX);
    for _ in 0..RUNS {
        let told = empty.run(|| alone("nothing"));
        least = least.min(told["kb"].as_f64().unwrap());
        let told = started.run(|| alone("look"));
        assert_eq!(told["hidden"], 1);
        most = most.max(told["kb"].as_f64().unwrap());
        inside.add(Duration::from_secs_f64(told["seconds"].as_f64().unwrap()));
    }
    let figure = Figure::new("a fresh process, to the end of its first look", started);
    table.add(figure.beside("a fresh process that does nothing", &empty).within(BAR));
    table.add(Figure::new("  of which the engine's start and its first look", inside));
    table.tell(
        "memory of that process at its highest",
        &[
            ("VmHWM", most / 1024.0, " MB"),
            ("one that does nothing", least / 1024.0, " MB"),
        ],
    );
}

fn alone(what: &str) -> Value {
    let program = std::env::current_exe().unwrap();
    let told = Command::new(program).arg(format!("{ALONE}{what}")).output().unwrap();
    serde_json::from_slice(&told.stdout).unwrap()
}

/// Kilobytes of this process, where the system tells.
pub fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let told = status
        .lines()
        .find_map(|told| told.strip_prefix(line)?.strip_prefix(':'));
    let kilobytes = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    kilobytes.unwrap_or(0)
}
