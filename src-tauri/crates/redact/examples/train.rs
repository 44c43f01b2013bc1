//! Trains the model on marked texts and scores it on what it was not trained on.
//!
//! `train FILE… [--out FILE] [--test FILE…] [--rounds N] [--decay N] [--no-folds] [--sweep] [--show N]
//! [--measured DATE FILE]`
//!
//! Five times it leaves a fifth of every file out and scores it by what the rest taught; then it trains on all, writes
//! the model, and scores the files after `--test`. `--sweep` tries other thresholds, `--show N` prints each fault with
//! so many letters around it. data/README.md has the call that made the model in use.
#![allow(clippy::print_stdout, clippy::expect_used)]

use std::{collections::BTreeMap, path::Path};

use redact::{
    Redactor,
    training::{Marked, Plan, redactor, thoughts, train},
};

#[path = "../tests/scoring/mod.rs"]
mod scoring;
use scoring::{Note, Scores, add};

fn main() {
    let (mut files, mut tests, mut out, mut rounds, mut show, mut folds, mut decay) =
        (vec![], vec![], None, 12, 0, true, 2e-4);
    let mut arguments = std::env::args().skip(1);
    let (mut testing, mut sweeping) = (false, false);
    let mut measured = None;
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().expect("a value after the option");
        match argument.as_str() {
            "--out" => out = Some(value()),
            "--rounds" => rounds = value().parse().expect("a number"),
            "--decay" => decay = value().parse().expect("a number"),
            "--show" => show = value().parse().expect("a number"),
            "--test" => testing = true,
            "--measured" => measured = Some((value(), value())),
            "--no-folds" => folds = false,
            "--sweep" => sweeping = true,
            file if testing => tests.push(file.to_owned()),
            file => files.push(file.to_owned()),
        }
    }
    let read = |file: &String| Note::all(&std::fs::read_to_string(file).expect("a corpus"));
    let corpora: Vec<(String, Vec<Note>)> = files.iter().map(|file| (name(file), read(file))).collect();
    let plan = Plan {
        rounds,
        seed: 20_261_122,
        decay,
    };
    let without = |fold: usize| -> Vec<Marked> {
        corpora
            .iter()
            .flat_map(|(_, notes)| notes.iter().enumerate().filter(move |(at, _)| at % 5 != fold))
            .map(|(_, note)| marked(note))
            .collect()
    };
    let mut sweep: BTreeMap<i8, Scores> = BTreeMap::new();
    let mut table: BTreeMap<String, Scores> = BTreeMap::new();
    if folds {
        for fold in 0..5 {
            let trained = train(&without(fold), plan);
            for step in -4_i8..=4 {
                let bias = f32::from(step) * 0.5;
                let other = redactor(&trained, bias);
                let scores = sweep.entry(step).or_default();
                for (_, notes) in &corpora {
                    for (_, note) in notes.iter().enumerate().filter(|(at, _)| sweeping && at % 5 == fold) {
                        score(&other, scores, note, 0);
                    }
                }
            }
            let redactor = redactor(&trained, 0.0);
            for (name, notes) in &corpora {
                let scores = table.entry(name.clone()).or_default();
                for (_, note) in notes.iter().enumerate().filter(|(at, _)| at % 5 == fold) {
                    score(&redactor, scores, note, show);
                }
            }
        }
    }
    let model = train(&without(5), plan);
    println!("model: {} bytes", model.len());
    let redactor = redactor(&model, 0.0);
    for file in &tests {
        let scores = table.entry(format!("unseen {}", name(file))).or_default();
        read(file).iter().for_each(|note| score(&redactor, scores, note, show));
    }
    if let Some((date, file)) = measured {
        std::fs::write(file, shown(&date, &table)).expect("the figures are written");
    }
    if let Some(out) = out {
        std::fs::write(out, model).expect("the model is written");
    }
    println!(
        "| set | part | names | leaked % | notes with a leak % | precision % | words hidden % | false hits a nameless note |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (step, scores) in &sweep {
        for (part, one) in scores.iter().filter(|(part, _)| !part.starts_with("surface")) {
            line(&format!("sweep {:+.1}", f32::from(*step) * 0.5), part, one);
        }
    }
    let mut all = Scores::new();
    for (name, scores) in &table {
        for (part, one) in scores {
            if !part.starts_with("surface") {
                line(name, part, one);
            }
            if !name.starts_with("unseen") {
                all.entry(part.clone()).or_default().merge(one);
            }
        }
    }
    all.iter().for_each(|(part, one)| line("folds", part, one));
}

/// The figures of the files after `--test`, as the program shows them.
fn shown(date: &str, table: &BTreeMap<String, Scores>) -> String {
    let mut sets: BTreeMap<(&str, &str), scoring::Score> = BTreeMap::new();
    for (name, scores) in table.iter().filter(|(name, _)| name.starts_with("unseen")) {
        let kind = if name.contains("news") { "news" } else { "unseen" };
        for (lang, score) in scores
            .iter()
            .filter(|(part, _)| ["en", "fr", "mix"].contains(&part.as_str()))
        {
            let lang = if lang == "mix" { "mixed" } else { lang };
            sets.entry((kind, lang)).or_default().merge(score);
        }
    }
    let rows: Vec<String> = sets
        .iter()
        .map(|((name, lang), score)| {
            serde_json::json!({
                "name": name, "lang": lang, "notes": score.notes + score.nameless, "names": score.names,
                "leaked": score.leaked, "words": score.words, "hidden": score.hidden,
                "hits": score.hits, "right": score.right,
            })
            .to_string()
        })
        .collect();
    format!("{{\"date\":\"{date}\",\"sets\":[\n{}\n]}}\n", rows.join(",\n"))
}

fn line(name: &str, part: &str, one: &scoring::Score) {
    println!(
        "| {name} | {part} | {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
        one.names,
        one.leak(),
        one.leaky(),
        one.precision(),
        one.over(),
        one.false_hits()
    );
}

fn score(redactor: &Redactor, scores: &mut Scores, note: &Note, show: usize) {
    let (finds, _) = redactor.spans(&note.text, note.spoken());
    let letters: Vec<char> = note.text.chars().collect();
    let leaked = add(scores, note, &finds);
    if show > 0 {
        if leaked {
            println!("a name leaks in {}", note.id);
        }
        let around = |start: usize, end: usize| -> String {
            letters[start.saturating_sub(show)..(end + show).min(letters.len())]
                .iter()
                .collect::<String>()
                .replace('\n', "⏎")
        };
        for (start, end, label) in &note.spans {
            let open = (*start..*end)
                .filter(|at| letters[*at].is_alphabetic() && !finds.iter().any(|f| (f.start..f.end).contains(at)));
            if open.count() >= 2 {
                let why: Vec<String> = thoughts(redactor, &note.text)
                    .into_iter()
                    .filter(|(place, _)| place.start < *end && *start < place.end)
                    .map(|(_, why)| why)
                    .collect();
                println!(
                    "LEAK [{}] {} {label} «{}» in {}",
                    why.join("; "),
                    note.id,
                    letters[*start..*end].iter().collect::<String>(),
                    around(*start, *end)
                );
            }
        }
        for find in &finds {
            if !note
                .spans
                .iter()
                .any(|(start, end, _)| *start < find.end && find.start < *end)
            {
                let why: Vec<String> = thoughts(redactor, &note.text)
                    .into_iter()
                    .filter(|(place, _)| place.start < find.end && find.start < place.end)
                    .map(|(_, why)| why)
                    .collect();
                println!(
                    "OVER [{}] {} «{}» in {}",
                    why.join("; "),
                    note.id,
                    letters[find.start..find.end].iter().collect::<String>(),
                    around(find.start, find.end)
                );
            }
        }
    }
}

fn marked(note: &Note) -> Marked {
    Marked {
        text: note.text.clone(),
        people: note
            .spans
            .iter()
            .filter(|span| span.2 == "PERSON")
            .map(|span| span.0..span.1)
            .collect(),
    }
}

fn name(file: &str) -> String {
    Path::new(file)
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
