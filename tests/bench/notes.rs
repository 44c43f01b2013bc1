//! Words as people type them, names and all, out of our own corpus.

use crate::scoring;
use std::path::{Path, PathBuf};

const CORPUS: &str = include_str!("../corpus/notes.jsonl");

/// Its lines in one language ("en", "fr").
pub fn notes(lang: &str) -> Vec<String> {
    let lines = CORPUS
        .lines()
        .map(|line| -> serde_json::Value { serde_json::from_str(line).unwrap() });
    let notes = lines.filter(|note| note["lang"] == lang);
    notes
        .map(|note| note["text"].as_str().unwrap().replace('\n', " "))
        .collect()
}

/// The marked texts of a folder of the corpus whose file names begin like this, a line each.
pub fn marked(folder: &str, begin: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_asked = |file: &PathBuf| file.file_name().unwrap().to_str().unwrap().starts_with(begin);
    let mut files: Vec<PathBuf> = files.filter(is_asked).collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

/// So many bytes of marked notes in one language, each with the lines it was written in.
pub fn text(lang: &str, bytes: usize) -> String {
    let marked = scoring::Note::all(&marked("train", "notes"));
    let mut text = String::with_capacity(bytes + 1024);
    for note in marked.iter().filter(|note| note.lang == lang) {
        text.push_str(&note.text);
        text.push('\n');
        if text.len() >= bytes {
            break;
        }
    }
    assert!(text.len() >= bytes, "the corpus is smaller than that");
    cut(text, bytes)
}

/// The first so many bytes, or one or two fewer: a letter is not cut in half.
pub fn cut(mut text: String, bytes: usize) -> String {
    while text.len() > bytes {
        text.pop();
    }
    text
}
