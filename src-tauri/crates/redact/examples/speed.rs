//! Goes through the corpus's notes for some seconds, for a profiler or a quick look; `cargo xtask bench` measures.
//! `speed notes` reads each note in a session of its own, `speed typing` types in the middle of 64 KB.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use redact::{Lang, RawNote, Redactor, Roster};

const NOTES: [&str; 4] = [
    include_str!("../../../../tests/corpus/train/notes-02.jsonl"),
    include_str!("../../../../tests/corpus/train/notes-04.jsonl"),
    include_str!("../../../../tests/corpus/train/notes-09.jsonl"),
    include_str!("../../../../tests/corpus/train/notes-12.jsonl"),
];

const LONG: usize = 64 << 10;

const SECONDS: Duration = Duration::from_secs(8);

fn main() {
    let lines = NOTES.iter().flat_map(|notes| notes.lines());
    let notes: Vec<serde_json::Value> = lines.map(|note| serde_json::from_str(note).unwrap()).collect();
    let texts: Vec<&str> = notes.iter().map(|note| note["text"].as_str().unwrap()).collect();
    let begun = Instant::now();
    let redactor = Redactor::new();
    let _ = redactor.spans("a word", Lang::En);
    println!("start: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    match std::env::args().nth(1).as_deref() {
        Some("typing") => type_on(&redactor, &texts),
        _ => go_through(&redactor, &texts),
    }
}

fn go_through(redactor: &Redactor, texts: &[&str]) {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let (begun, mut passes) = (Instant::now(), Vec::new());
    while begun.elapsed() < SECONDS {
        let pass = Instant::now();
        for text in texts {
            black_box(redactor.spans(text, Lang::Mixed));
        }
        passes.push(pass.elapsed());
    }
    passes.sort();
    let rate = |pass: Duration| bytes as f64 / 1e6 / pass.as_secs_f64();
    println!(
        "{:.2} MB/s, {:.2} at best",
        rate(passes[passes.len() / 2]),
        rate(passes[0])
    );
}

fn type_on(redactor: &Redactor, texts: &[&str]) {
    let mut note: String = texts.join("\n").chars().take(LONG).collect();
    let mut ends = note.match_indices('\n').map(|(at, _)| at);
    let mut at = ends.find(|at| at * 2 > LONG).unwrap();
    let mut roster = Roster::new();
    let mut keys = Vec::new();
    let begun = Instant::now();
    for key in texts.join("\n").chars().rev() {
        note.insert(at, key);
        at += key.len_utf8();
        let raw = RawNote::typed(note.as_str());
        let caret = Some(note[..at].chars().count());
        let pressed = Instant::now();
        black_box(redactor.look(&raw, caret, Lang::Mixed, &mut roster));
        keys.push(pressed.elapsed());
        if begun.elapsed() > SECONDS {
            break;
        }
    }
    keys.sort();
    println!(
        "{} keys, at best {:?}, p50 {:?}, p99 {:?}",
        keys.len(),
        keys[keys.len() / 20],
        keys[keys.len() / 2],
        keys[keys.len() * 99 / 100]
    );
}
