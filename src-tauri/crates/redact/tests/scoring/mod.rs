//! Scores what was found against what is marked. Shared by the tests, the trainer and the report.

use std::{collections::BTreeMap, ops::Range};

use redact::{Find, Label, Lang};
use serde::Deserialize;

/// A marked text, one line of a corpus.
#[derive(Clone, Deserialize)]
pub struct Note {
    /// Its own.
    pub id: String,
    /// `en`, `fr` or `mix`.
    pub lang: String,
    /// As written.
    pub text: String,
    /// Code points and label of each mark.
    pub spans: Vec<(usize, usize, String)>,
}

impl Note {
    /// Reads a corpus.
    pub fn all(lines: &str) -> Vec<Note> {
        lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| serde_json::from_str(line).expect("a marked note a line"))
            .collect()
    }

    /// The language as the redactor takes it.
    pub fn spoken(&self) -> Lang {
        match self.lang.as_str() {
            "en" => Lang::En,
            "fr" => Lang::Fr,
            _ => Lang::Mixed,
        }
    }
}

/// What was counted for one language or one way of writing.
#[derive(Clone, Default)]
pub struct Score {
    /// Marked persons.
    pub names: usize,
    /// Those with two letters or more still visible.
    pub leaked: usize,
    /// Notes with a person.
    pub notes: usize,
    /// Those with a leak.
    pub leaky: usize,
    /// Persons that were found.
    pub hits: usize,
    /// Those that lie on a mark by half their letters.
    pub right: usize,
    /// Words outside every mark.
    pub words: usize,
    /// Those hidden by half their letters.
    pub hidden: usize,
    /// Notes without any mark.
    pub nameless: usize,
    /// What was found in them.
    pub false_hits: usize,
    /// Other marks: addresses, numbers, teams.
    pub others: usize,
    /// Those that leaked.
    pub others_leaked: usize,
}

impl Score {
    /// Names leaked, in percent.
    pub fn leak(&self) -> f64 {
        percent(self.leaked, self.names)
    }
    /// Notes with a leak, in percent of those with a name.
    pub fn leaky(&self) -> f64 {
        percent(self.leaky, self.notes)
    }
    /// Persons found that are persons, in percent.
    pub fn precision(&self) -> f64 {
        percent(self.right, self.hits)
    }
    /// Ordinary words hidden, in percent.
    pub fn over(&self) -> f64 {
        percent(self.hidden, self.words)
    }
    /// Finds in a note without any mark, on average.
    pub fn false_hits(&self) -> f64 {
        self.false_hits as f64 / self.nameless.max(1) as f64
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 * 100.0 / whole as f64
    }
}

/// Scores by language (and `ALL`), and by `surface:…` of the names.
pub type Scores = BTreeMap<String, Score>;

/// Adds one note to the scores, and tells whether a name of it leaked.
pub fn add(scores: &mut Scores, note: &Note, finds: &[Find]) -> bool {
    let letters: Vec<char> = note.text.chars().collect();
    let mut hidden = vec![false; letters.len()];
    let mut marked = vec![false; letters.len()];
    finds.iter().for_each(|find| hidden[find.start..find.end].fill(true));
    note.spans
        .iter()
        .for_each(|(start, end, _)| marked[*start..*end].fill(true));
    let leaks = |range: Range<usize>, counts: fn(char) -> bool| {
        range.filter(|at| counts(letters[*at]) && !hidden[*at]).count() >= 2
    };
    let mut one = Score::default();
    for (start, end, label) in &note.spans {
        if label == "PERSON" {
            let leaked = usize::from(leaks(*start..*end, char::is_alphabetic));
            one.names += 1;
            one.leaked += leaked;
            for surface in surfaces(&letters[*start..*end]) {
                let score = scores.entry(format!("surface:{surface}")).or_default();
                score.names += 1;
                score.leaked += leaked;
            }
        } else {
            one.others += 1;
            one.others_leaked += usize::from(leaks(*start..*end, char::is_alphanumeric));
        }
    }
    one.notes = usize::from(one.names > 0);
    one.leaky = usize::from(one.leaked > 0);
    for find in finds.iter().filter(|find| find.label == Label::Person) {
        let own: Vec<usize> = (find.start..find.end)
            .filter(|at| letters[*at].is_alphanumeric())
            .collect();
        one.hits += 1;
        one.right += usize::from(!own.is_empty() && own.iter().filter(|at| marked[**at]).count() * 2 >= own.len());
    }
    if note.spans.is_empty() {
        one.nameless = 1;
        one.false_hits = finds.len();
    }
    for word in words(&letters).filter(|word| !marked[word.clone()].contains(&true)) {
        one.words += 1;
        one.hidden += usize::from(hidden[word.clone()].iter().filter(|hidden| **hidden).count() * 2 >= word.len());
    }
    for key in ["ALL", &note.lang] {
        scores.entry(key.to_owned()).or_default().merge(&one);
    }
    one.leaked > 0
}

impl Score {
    /// Adds another count to this one.
    pub fn merge(&mut self, other: &Score) {
        self.names += other.names;
        self.leaked += other.leaked;
        self.notes += other.notes;
        self.leaky += other.leaky;
        self.hits += other.hits;
        self.right += other.right;
        self.words += other.words;
        self.hidden += other.hidden;
        self.nameless += other.nameless;
        self.false_hits += other.false_hits;
        self.others += other.others;
        self.others_leaked += other.others_leaked;
    }
}

/// Runs of letters with the hyphens and apostrophes inside.
fn words(letters: &[char]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += letters[at..]
            .iter()
            .take_while(|letter| !letter.is_alphabetic())
            .count();
        let start = at;
        while at < letters.len() {
            let joint =
                matches!(letters[at], '\'' | '’' | '-') && letters.get(at + 1).is_some_and(|c| c.is_alphabetic());
            if !(letters[at].is_alphabetic() || joint && at > start) {
                break;
            }
            at += 1;
        }
        (at > start).then_some(start..at)
    })
}

/// How a name is written.
fn surfaces(name: &[char]) -> Vec<&'static str> {
    let letters: Vec<char> = name.iter().copied().filter(|letter| letter.is_alphabetic()).collect();
    let text: String = name.iter().collect();
    let mut kinds = Vec::new();
    let upper = letters.iter().all(|letter| letter.is_uppercase());
    if letters.len() <= 3 && text.contains('.') || name.len() <= 3 && upper {
        kinds.push("initials");
    } else if letters.iter().all(|letter| letter.is_lowercase()) {
        kinds.push("lower case");
    } else if upper && letters.len() > 3 {
        kinds.push("all caps");
    }
    if text.split_whitespace().count() > 1 {
        kinds.push("several words");
    }
    for (sign, kind) in [
        ('-', "hyphen"),
        ('\'', "apostrophe"),
        ('’', "apostrophe"),
        ('\n', "line break"),
    ] {
        if text.contains(sign) {
            kinds.push(kind);
        }
    }
    if letters.iter().any(|letter| !letter.is_ascii()) {
        kinds.push("accent");
    }
    kinds
}
