//! Reads marked notes on standard input and writes, for each, the spans the engine finds: input for `score.py`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::io::BufRead;

use redact::{Lang, Redactor};

fn main() {
    let redactor = Redactor::new();
    for line in std::io::stdin().lock().lines() {
        let note: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let lang = match note["lang"].as_str() {
            Some("en") => Lang::En,
            Some("fr") => Lang::Fr,
            _ => Lang::Mixed,
        };
        let (finds, text) = redactor.spans(note["text"].as_str().unwrap(), lang);
        let spans: Vec<_> = finds
            .iter()
            .map(|f| serde_json::json!([f.start, f.end, f.label.as_str()]))
            .collect();
        println!(
            "{}",
            serde_json::json!({ "id": note["id"], "spans": spans, "text": text })
        );
    }
}
