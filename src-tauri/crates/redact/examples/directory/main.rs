//! Loads a directory of 300,000 rows, as large as the federal public service's, and times it: reading, memory, and a
//! text gone through with it and without.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod file;

use std::{hint::black_box, time::Instant};

use redact::{Lang, Lexicon, Redactor};

/// The notes are few; they are gone through so many times.
const ROUNDS: usize = 20;

fn main() {
    let csv = file::directory(300_000);
    let notes = include_str!("../../../../../tests/corpus/train/notes-02.jsonl").lines();
    let notes: Vec<serde_json::Value> = notes.map(|note| serde_json::from_str(note).unwrap()).collect();
    let texts: Vec<&str> = notes.iter().map(|note| note["text"].as_str().unwrap()).collect();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let before = memory();
    println!("file: {} MB; memory with it: {before} MB", csv.len() >> 20);
    let (begun, processor) = (Instant::now(), on_processor());
    let (lexicon, bad) = Lexicon::from_csv(csv.as_bytes()).unwrap();
    let taken = begun.elapsed();
    println!(
        "read: {:.0} ms, {:.0} of them on the processor; {} people, {} bad rows",
        taken.as_secs_f64() * 1e3,
        on_processor() - processor,
        lexicon.people(),
        bad.count
    );
    println!("memory of the lexicon: {} MB", memory() - before);
    let entries: Vec<_> = lexicon.entries().collect();
    let begun = Instant::now();
    let again = Lexicon::from_entries(entries);
    println!("from sealed entries: {:.0} ms", begun.elapsed().as_secs_f64() * 1e3);
    drop(again);
    for (name, redactor) in [
        ("without", Redactor::new()),
        ("with it", Redactor::with_lexicon(lexicon)),
    ] {
        let _ = redactor.spans("a word", Lang::En);
        let begun = Instant::now();
        for text in texts.iter().cycle().take(texts.len() * ROUNDS) {
            black_box(redactor.spans(text, Lang::Mixed));
        }
        println!(
            "{name}: {:.1} MB/s",
            (bytes * ROUNDS) as f64 / 1e6 / begun.elapsed().as_secs_f64()
        );
    }
}

/// Milliseconds of work so far, where the system tells: on a busy machine the clock says little.
fn on_processor() -> f64 {
    let status = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let spent = status
        .split_whitespace()
        .next()
        .and_then(|spent| spent.parse::<f64>().ok());
    spent.unwrap_or(0.0) / 1e6
}

/// Resident memory in megabytes, where the system tells.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap_or_default();
    line.split_whitespace()
        .next()
        .and_then(|kilobytes| kilobytes.parse::<usize>().ok())
        .unwrap_or(0)
        >> 10
}
