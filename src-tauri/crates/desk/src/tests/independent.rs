//! The demo's figures, counted again by somebody else: a script of the standard library of Python, which gets what was
//! entered and knows nothing of our code.

use crate::Clock;
use crate::demo::{Table, write_all};
use crate::invented::{self, Dice, Invented};
use redact::Redactor;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const INTERVIEWS: u32 = 46;

/// The hours that the demo holds.
fn invented() -> Vec<Invented> {
    let (kit, mut dice) = (kit::sample(), Dice::new(7));
    (0..INTERVIEWS).map(|_| invented::interview(&kit, &mut dice)).collect()
}

/// What is typed and entered in them, written here and by nothing in the program.
fn entered(hours: &[Invented]) -> Value {
    let interview = |invented: &Invented| {
        let answers = invented.answers.iter().map(|answer| {
            let line = |(code, text): &(String, String)| json!({ "code": code, "text": text });
            let lines: Vec<Value> = answer.lines.iter().map(line).collect();
            (
                answer.question.clone(),
                json!({ "lines": lines, "entered": answer.entered }),
            )
        });
        let lang = format!("{:?}", invented.lang).to_lowercase();
        json!({ "lang": lang, "answers": answers.collect::<serde_json::Map<_, _>>() })
    };
    let interviews: Vec<Value> = hours.iter().map(interview).collect();
    let kit: Value = serde_json::from_str(&kit::to_json(&kit::sample())).unwrap();
    json!({ "kit": kit, "invited": 80, "floor": 10, "interviews": interviews })
}

#[test]
#[allow(clippy::print_stdout)]
fn an_independent_script_counts_the_same() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/independent/recount.py");
    if Command::new("python3").arg("--version").output().is_err() {
        println!("NOT CHECKED: python3 is not here, so nobody counted the demo's figures again");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let hours = invented();
    let dump = folder.path().join("entered.json");
    std::fs::write(&dump, serde_json::to_vec(&entered(&hours)).unwrap()).unwrap();
    // The demo types each hour line by line; here it is typed in one go, and goes the same way from there.
    let mut lead = Table::set(folder.path(), kit::sample(), Clock::SYSTEM).unwrap().lead;
    let of = lead.study_and_kit().unwrap();
    let redactor = Redactor::new();
    let sealed = hours
        .iter()
        .map(|hour| invented::session(&kit::sample(), hour, of, &redactor));
    lead.lay_in(sealed.collect()).unwrap();
    lead.read_first(INTERVIEWS).unwrap();
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let written = write_all(&mut lead, &out).unwrap();
    if let Some(kept) = std::env::var_os("REPORT_OUT") {
        for file in written.iter().chain([&dump]) {
            std::fs::copy(file, Path::new(&kept).join(file.file_name().unwrap())).unwrap();
        }
    }
    let run = || {
        Command::new("python3")
            .arg(&script)
            .arg(&dump)
            .arg(&out)
            .output()
            .unwrap()
    };
    let counted = run();
    let said = String::from_utf8_lossy(&counted.stdout).into_owned();
    assert!(
        counted.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&counted.stderr)
    );
    println!("{said}");
    // And it would have said so: one figure more, and it counts otherwise.
    let tallies = std::fs::read_to_string(out.join("tallies.json")).unwrap();
    let mut wrong: Value = serde_json::from_str(&tallies).unwrap();
    let people = wrong["questions"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find_map(|question| {
            let options = question.get_mut("options")?.as_array_mut()?;
            options
                .iter_mut()
                .map(|option| &mut option["people"])
                .find(|people| people.is_u64())
        });
    let people = people.unwrap();
    *people = json!(people.as_u64().unwrap() + 1);
    std::fs::write(out.join("tallies.json"), wrong.to_string()).unwrap();
    assert!(!run().status.success(), "a wrong figure passed");
}
