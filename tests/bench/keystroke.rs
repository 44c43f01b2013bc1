//! A keystroke in the middle of a note: what would be hidden in it as it stands now.

use crate::names::Listed;
use crate::table::{Figure, Table};
use crate::times::Times;
use crate::{notes, scoring};
use redact::{Lang, RawNote, Redactor, Roster};
use std::path::Path;
use std::time::Duration;

/// The person must not feel it.
const BAR: Duration = Duration::from_millis(1);

/// A note of 64 KB is forty pages under one question.
const LONG_BAR: Duration = Duration::from_millis(5);

/// So many letters are typed one by one, the caret behind each: several lines, in which names are begun and finished.
const KEYS: usize = 400;

/// The same keys are typed in so many notes alike; each counts by its fastest time.
const PASSES: usize = 5;

pub fn measure(table: &mut Table, _: &Path) {
    let redactor = Redactor::new();
    let listed = Listed::new();
    // The first use in a process reads the dictionaries.
    let _ = redactor.spans("Anna", Lang::En);
    for (tag, lang) in [("en", Lang::En), ("fr", Lang::Fr)] {
        let keys = keys(tag);
        for (size, named) in [(512, "0.5 KB"), (4 << 10, "4 KB"), (64 << 10, "64 KB")] {
            let text = notes::text(tag, size);
            let [mut look, mut bare, mut raw, mut opened, mut walk] = <[Times; 5]>::default();
            let mut news = Vec::new();
            for _ in 0..PASSES {
                let mut roster = Roster::new();
                let note = RawNote::typed(text.as_str());
                opened.run(|| redactor.look(&note, None, lang, &mut roster));
                walk.run(|| listed.count(&text));
                let mut typed = Typed::in_the_middle_of(&text);
                let [mut looks, mut walks] = <[Times; 2]>::default();
                news.clear();
                let mut hidden = 0;
                for key in keys.chars() {
                    typed.press(key);
                    let note = RawNote::typed(typed.text.as_str());
                    let seen = looks.run(|| redactor.look(&note, Some(typed.caret), lang, &mut roster));
                    walks.run(|| listed.count(&typed.text));
                    news.push(seen.finds.len() != hidden);
                    hidden = seen.finds.len();
                }
                raw.extend(&looks);
                look = look.or_faster(looks);
                bare = bare.or_faster(walks);
            }
            let floor = "aho-corasick over the whole note";
            let finishing = look.only(&news);
            let bar = if size < 64 << 10 { BAR } else { LONG_BAR };
            let name = format!("a key in the middle of a note of {named}, {tag}");
            table.add(Figure::new(name, look).beside(floor, &bare).p99_within(bar));
            table.add(Figure::new("  of which keys that change what is hidden", finishing).beside(floor, &bare));
            table.add(Figure::new("  every pass, with what else the machine did", raw));
            let name = format!("a note of {named} seen for the first time, {tag}");
            table.add(Figure::new(name, opened).beside(floor, &walk).through(text.len()));
        }
    }
}

/// What is typed: notes with names, which nothing was trained on.
fn keys(lang: &str) -> String {
    let marked = scoring::Note::all(&notes::marked("held", "notes-1"));
    let named = marked.iter().filter(|note| note.lang == lang && !note.spans.is_empty());
    let lines: Vec<&str> = named.map(|note| note.text.as_str()).collect();
    let keys: String = lines.join("\n").chars().take(KEYS).collect();
    assert_eq!(keys.chars().count(), KEYS, "the corpus is smaller than that");
    keys
}

/// A note and the caret in it, in code points.
struct Typed {
    text: String,
    byte: usize,
    caret: usize,
}

impl Typed {
    /// On a new line halfway down.
    fn in_the_middle_of(text: &str) -> Self {
        let half = text
            .match_indices('\n')
            .map(|(at, _)| at)
            .find(|at| at * 2 >= text.len());
        let half = half.unwrap_or(text.len());
        let mut typed = Self {
            text: text.to_owned(),
            byte: half,
            caret: text[..half].chars().count(),
        };
        typed.press('\n');
        typed
    }

    fn press(&mut self, key: char) {
        self.text.insert(self.byte, key);
        self.byte += key.len_utf8();
        self.caret += 1;
    }
}
