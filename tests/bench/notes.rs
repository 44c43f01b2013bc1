//! Words as people type them, names and all, out of our own corpus.

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

/// So many bytes of such lines, cut between two letters.
pub fn text(lang: &str, bytes: usize) -> String {
    let notes = notes(lang);
    let mut text = String::with_capacity(bytes + 1024);
    for note in notes.iter().cycle() {
        text.push_str(note);
        text.push('\n');
        if text.len() >= bytes {
            break;
        }
    }
    cut(text, bytes)
}

/// The first so many bytes, or one or two fewer: a letter is not cut in half.
pub fn cut(mut text: String, bytes: usize) -> String {
    while text.len() > bytes {
        text.pop();
    }
    text
}
