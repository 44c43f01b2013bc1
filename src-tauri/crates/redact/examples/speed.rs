//! Times the engine: start, a keystroke's look at 4 KB and 64 KB, and a long text. Figures go to the crate's notes.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::time::{Duration, Instant};

use redact::{Lang, RawNote, Redactor, Roster};

const LINE: &str = "- Marie said the Oracle DBA never answers, talked to Tomasz & O'Rourke about the backlog\n\
                    - d'après Hélène le formulaire est trop long, personne lit ça; tél. 613-555-0133\n\
                    - 30% admin, 20% reporting, approvals take 9 steps and nobody knows who signs\n";

fn main() {
    let begun = Instant::now();
    let redactor = Redactor::new();
    let _ = redactor.spans("a word", Lang::En);
    println!("start: {:.1} ms", ms(begun.elapsed()));
    for size in [4 << 10, 64 << 10] {
        let text: String = LINE.chars().cycle().take(size).collect();
        let caret = text.chars().count();
        let mut roster = Roster::new();
        let mut times: Vec<Duration> = (0..300)
            .map(|_| {
                let note = RawNote::typed(text.as_str());
                let begun = Instant::now();
                std::hint::black_box(redactor.look(&note, Some(caret), Lang::Mixed, &mut roster));
                begun.elapsed()
            })
            .collect();
        times.sort();
        println!(
            "look at {size} B: p50 {:.3} ms, p99 {:.3} ms",
            ms(times[150]),
            ms(times[297])
        );
    }
    let text: String = LINE.chars().cycle().take(4 << 20).collect();
    let notes: Vec<&str> = text.split_inclusive('\n').collect();
    let begun = Instant::now();
    for chunk in notes.chunks(40) {
        std::hint::black_box(redactor.spans(&chunk.concat(), Lang::Mixed));
    }
    println!(
        "throughput: {:.1} MB/s",
        4.0 * 1.048_576 / begun.elapsed().as_secs_f64()
    );
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
