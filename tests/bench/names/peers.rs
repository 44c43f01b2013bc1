//! Beside a peer: the same marked texts, the same counting, by turns.

use super::Listed;
use super::throughput::Texts;
use crate::notes;
use crate::peer::Peer;
use crate::scoring::{self, Note, Score, Scores};
use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Find, Label, Redactor};
use serde_json::Value;
use std::path::Path;

const ROUNDS: usize = 9;

pub fn measure(table: &mut Table, folder: &Path) {
    let (redactor, listed) = (Redactor::new(), Listed::new());
    for (name, begin) in [("held notes", "notes"), ("held news", "news")] {
        let lines = notes::marked("held", begin);
        let marked = Note::all(&lines);
        let texts = Texts::marked(name, &marked);
        let place = folder.join(format!("{begin}.jsonl"));
        std::fs::write(&place, &lines).unwrap();
        // It joins names in the order of a set: without a fixed seed, every run would find a little else.
        let mut peer = Peer::start("peers.py", &[&place]);
        let [mut engine, mut search, mut others] = <[Times; 3]>::default();
        for _ in 0..ROUNDS {
            search.run(|| texts.searched(&listed));
            engine.run(|| texts.redacted(&redactor));
            if let Ok(peer) = &mut peer {
                others.add(peer.round(""));
            }
        }
        let figure = Figure::new(texts.name.clone(), engine)
            .through(texts.bytes)
            .beside("aho-corasick over the listed names", &search);
        let figure = match &peer {
            Ok(peer) => figure.beside(&peer.about, &others),
            Err(_) => figure,
        };
        table.add(figure);
        let ours = marked.iter().map(|note| redactor.spans(&note.text, note.spoken()).0);
        tell(table, name, "this engine", &count(&marked, ours));
        match peer {
            Ok(peer) => {
                let about = peer.about.clone();
                tell(table, name, &about, &count(&marked, peer.rest().map(finds)));
            }
            Err(why) => table.skip(name, why),
        }
    }
}

fn count(marked: &[Note], finds: impl Iterator<Item = Vec<Find>>) -> Scores {
    let mut scores = Scores::new();
    for (note, finds) in marked.iter().zip(finds) {
        scoring::add(&mut scores, note, &finds);
    }
    scores
}

fn tell(table: &mut Table, name: &str, who: &str, scores: &Scores) {
    let told = |score: &Score| {
        [
            ("names", score.names as f64, ""),
            ("leaked", score.leak(), " %"),
            ("notes with a leak", score.leaky(), " %"),
            ("precision", score.precision(), " %"),
            ("words hidden", score.over(), " %"),
            ("false hits a nameless note", score.false_hits(), ""),
            ("other marks leaked", score.others_leaked as f64, ""),
        ]
    };
    let who = who.split(" with ").next().unwrap_or(who);
    for (part, score) in scores.iter().filter(|(part, _)| !part.contains(':')) {
        table.tell(&format!("  {name}, {part}: {who}"), &told(score));
    }
}

/// What it found in a text.
fn finds(told: Value) -> Vec<Find> {
    told["spans"].as_array().unwrap().iter().map(find).collect()
}

/// Whatever is nobody's name counts as hidden and not as a person.
fn find(span: &Value) -> Find {
    let place = |at: usize| usize::try_from(span[at].as_u64().unwrap()).unwrap();
    Find {
        start: place(0),
        end: place(1),
        label: if span[2] == "PERSON" {
            Label::Person
        } else {
            Label::Phrase
        },
        placeholder: String::new(),
        id: 0,
    }
}
