//! Beside a peer: the same marked texts, the same counting, by turns.

use super::Listed;
use super::throughput::Texts;
use crate::notes;
use crate::scoring::{self, Note, Score, Scores};
use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Find, Label, Redactor};
use serde_json::Value;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The Python that has the peers installed: `python -m venv …`, then `pip install scrubadub` in it.
const PYTHON: &str = "PEERS_PYTHON";

const ROUNDS: usize = 9;

pub fn measure(table: &mut Table, folder: &Path) {
    let (redactor, listed) = (Redactor::new(), Listed::new());
    for (name, begin) in [("held notes", "notes"), ("held news", "news")] {
        let lines = notes::marked("held", begin);
        let marked = Note::all(&lines);
        let texts = Texts::marked(name, &marked);
        let place = folder.join(format!("{begin}.jsonl"));
        std::fs::write(&place, &lines).unwrap();
        let mut peer = Peer::start(&place);
        let [mut engine, mut search, mut others] = <[Times; 3]>::default();
        for _ in 0..ROUNDS {
            search.run(|| texts.searched(&listed));
            engine.run(|| texts.redacted(&redactor));
            if let Ok(peer) = &mut peer {
                others.add(peer.round());
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
                tell(table, name, &about, &count(&marked, peer.finds()));
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

/// A peer at work on marked texts.
struct Peer {
    about: String,
    program: Child,
    ask: ChildStdin,
    told: Lines<BufReader<ChildStdout>>,
}

impl Peer {
    fn start(place: &Path) -> Result<Self, &'static str> {
        let python = std::env::var_os(PYTHON).ok_or("PEERS_PYTHON names no Python that has scrubadub installed")?;
        let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/peers.py");
        let mut program = Command::new(python)
            .arg(driver)
            .arg(place)
            // It joins names in the order of a set: without this, every run would find a little else.
            .env("PYTHONHASHSEED", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| "the Python that PEERS_PYTHON names does not start")?;
        let (ask, told) = (program.stdin.take().unwrap(), program.stdout.take().unwrap());
        let mut peer = Self {
            about: String::new(),
            program,
            ask,
            told: BufReader::new(told).lines(),
        };
        let about = peer.next().ok_or("the peer does not run; its own message is above")?;
        peer.about = about["about"].as_str().unwrap().to_owned();
        Ok(peer)
    }

    fn next(&mut self) -> Option<Value> {
        let line = self.told.next()?.unwrap();
        Some(serde_json::from_str(&line).unwrap())
    }

    /// Once through all texts.
    fn round(&mut self) -> Duration {
        self.ask.write_all(b"\n").unwrap();
        let told = self.next().unwrap();
        Duration::from_secs_f64(told["seconds"].as_f64().unwrap())
    }

    /// What it found in each text.
    fn finds(self) -> impl Iterator<Item = Vec<Find>> {
        let Self {
            ask, told, mut program, ..
        } = self;
        drop(ask);
        let told: Vec<String> = told.map(Result::unwrap).collect();
        assert!(program.wait().unwrap().success());
        told.into_iter().map(|line| {
            let told: Value = serde_json::from_str(&line).unwrap();
            told["spans"].as_array().unwrap().iter().map(find).collect()
        })
    }
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
