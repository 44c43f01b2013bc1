//! How long the person waits, each figure beside its floor: the bare call that nothing can be faster than.
//!
//! `cargo xtask bench [NAME…]`. Figure and floors take turns within one run, on the same disk, so that a busy machine
//! slows both; only such neighbours are compared. Every figure goes to `target/bench.json` too.
#![allow(clippy::print_stdout, reason = "a table for the person who asked")]
#![allow(
    clippy::unwrap_used,
    reason = "a step that fails ends the run, and there is nobody to tell but the developer"
)]

mod coders;
mod demo;
mod floor;
mod import;
mod interviews;
mod keystroke;
mod large;
mod made;
mod names;
mod notes;
mod open;
mod peer;
mod records;
mod review;
mod save;
mod table;
mod times;
mod unlock;
mod window;

#[allow(dead_code, reason = "the tests of the engine read more of it")]
#[path = "../../src-tauri/crates/redact/tests/scoring/mod.rs"]
mod scoring;

use std::path::Path;
use table::Table;

/// A group of figures: its name, and what measures it in a folder of its own.
type Group = (&'static str, fn(&mut Table, &Path));

const GROUPS: &[Group] = &[
    ("keystroke", keystroke::measure),
    ("names", names::measure),
    ("save", save::measure),
    ("unlock", unlock::measure),
    ("open", open::measure),
    ("import", import::measure),
    ("large", large::measure),
    ("records", records::measure),
    ("review", review::measure),
    ("coders", coders::measure),
    ("demo", demo::measure),
    ("window-start", window::start),
    ("window-keys", window::keys),
    ("window-finds", window::finds),
    ("window-switch", window::switches),
    ("window-rest", window::rest),
];

/// Whether a group is meant: by its name, or by the part before the dash, which several share.
fn is_meant(asked: &str, name: &str) -> bool {
    name.strip_prefix(asked)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if names::start::is_asked(&arguments) {
        return;
    }
    // `cargo test --all-targets` runs benchmarks too, unoptimised and without this word: such figures say nothing.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("Nothing was measured: cargo xtask bench does that.");
        return;
    }
    let asked: Vec<&String> = arguments.iter().filter(|name| !name.starts_with('-')).collect();
    let unknown = |name: &&&String| !GROUPS.iter().any(|(known, _)| is_meant(name, known));
    if let Some(unknown) = asked.iter().find(unknown) {
        let known: Vec<_> = GROUPS.iter().map(|(name, _)| *name).collect();
        println!("There is no group called {unknown}; there are: {}", known.join(", "));
        std::process::exit(2);
    }
    // On the disk of the target folder and not in memory: a sync must cost what it costs.
    let scratch = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut table = Table::default();
    for (name, measure) in GROUPS {
        if asked.is_empty() || asked.iter().any(|asked| is_meant(asked, name)) {
            let folder = scratch.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            table.begin(name);
            measure(&mut table, &folder);
        }
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    table.write(&target.join("bench.json"));
}
