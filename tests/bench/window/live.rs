//! The way to the live screen of the sample study, by keys alone.

use super::stage::{Running, STILL, Stage};
use kit::{Kind, Question};
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A jump is taken within this.
const TAKEN: Duration = Duration::from_millis(300);

/// Longer than the sample study takes to be made.
const PATIENCE: Duration = Duration::from_secs(60);

/// Opens the app, and in it the sample study, as its note-taker, at the first question that is answered in words alone.
pub fn reach(app: &mut Stage, folder: &Path) -> Running {
    let running = app.opens().1;
    // The heading has the focus: the third door, then the note-taker's.
    app.done(&running);
    app.go(&running, &["Tab", "Tab", "Tab", "Enter", "Tab", "Tab", "Enter"]);
    let begun = Instant::now();
    while !is_made(folder) {
        assert!(begun.elapsed() < PATIENCE, "the sample study was not opened");
        sleep(TAKEN);
    }
    app.done(&running);
    // Enter on a choice begins; two yeses; Enter again. From there a caret may blink.
    app.go(&running, &["Tab", "Enter", "y", "y"]);
    app.hands.press("Enter");
    sleep(2 * STILL);
    to_question(app, &in_words()[0]);
    running
}

/// Whether the sample's vault is there, which lives in memory or in the folder that stands for it.
fn is_made(folder: &Path) -> bool {
    let entries = fs::read_dir(folder.join("run")).into_iter().flatten().flatten();
    entries
        .into_iter()
        .any(|entry| entry.path().join("interviewer-a/vault.db").exists())
}

/// The questions of the sample that are answered in words alone, by their place: section and number.
pub fn in_words() -> Vec<String> {
    let kit = kit::sample();
    let is_text = |question: &&Question| matches!(question.kind, Kind::Text);
    kit.questions()
        .filter(is_text)
        .map(|question| question.id.0.clone())
        .collect()
}

/// Jumps to a question: Ctrl+G and its two digits.
pub fn to_question(app: &mut Stage, id: &str) {
    app.hands.press("Ctrl+g");
    for digit in id.chars().filter(char::is_ascii_digit) {
        app.hands.letter(digit);
    }
    sleep(TAKEN);
}
