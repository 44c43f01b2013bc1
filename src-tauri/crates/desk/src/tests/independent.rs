//! The demo's figures, counted again by somebody else: a script of the standard library of Python, which gets what was
//! entered and knows nothing of our code.

use crate::Clock;
use crate::demo::{Table, write_all};
use crate::invented::{self, Dice, Invented};
use kit::Kit;
use redact::Redactor;
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

const INTERVIEWS: u32 = 46;

/// The hours that the demo holds.
fn invented(kit: &Kit) -> Vec<Invented> {
    let mut dice = Dice::new(7);
    (0..INTERVIEWS).map(|_| invented::interview(kit, &mut dice)).collect()
}

/// What is typed and entered in them, written here and by nothing in the program.
fn entered(kit: &Kit, hours: &[Invented]) -> Value {
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
    let kit: Value = serde_json::from_str(&kit::to_json(kit)).unwrap();
    json!({ "kit": kit, "invited": 80, "floor": 10, "interviews": interviews })
}

/// Everything that the demo writes of a study with this kit, beside what was entered; and whoever counts it again.
fn written(kit: &Kit, folder: &Path) -> Option<Command> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/independent/recount.py");
    Command::new("python3").arg("--version").output().ok()?;
    let hours = invented(kit);
    let dump = folder.join("entered.json");
    std::fs::write(&dump, serde_json::to_vec(&entered(kit, &hours)).unwrap()).unwrap();
    // The demo types each hour line by line; here it is typed in one go, and goes the same way from there.
    let mut lead = Table::set(folder, kit.clone(), Clock::SYSTEM).unwrap().lead;
    let of = lead.study_and_kit().unwrap();
    let redactor = Redactor::new();
    let sealed = hours.iter().map(|hour| invented::session(kit, hour, of, &redactor));
    lead.lay_in(sealed.collect()).unwrap();
    lead.read_first(INTERVIEWS).unwrap();
    let out = folder.join("out");
    std::fs::create_dir(&out).unwrap();
    let written = write_all(&mut lead, &out).unwrap();
    if let Some(kept) = std::env::var_os("REPORT_OUT") {
        for file in written.iter().chain([&dump]) {
            std::fs::copy(file, Path::new(&kept).join(file.file_name().unwrap())).unwrap();
        }
    }
    let mut command = Command::new("python3");
    command.arg(&script).arg(&dump).arg(&out);
    Some(command)
}

/// Says what the script said, when everything is the same.
#[allow(clippy::print_stdout)]
fn hold(counted: &Output) {
    let said = String::from_utf8_lossy(&counted.stdout).into_owned();
    assert!(
        counted.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&counted.stderr)
    );
    println!("{said}");
}

#[test]
#[allow(clippy::print_stdout)]
fn an_independent_script_counts_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut count) = written(&kit::sample(), folder.path()) else {
        println!("NOT CHECKED: python3 is not here, so nobody counted the demo's figures again");
        return;
    };
    hold(&count.output().unwrap());
    // And it would have said so: one figure more, and it counts otherwise.
    let place = folder.path().join("out/tallies.json");
    let mut wrong: Value = serde_json::from_str(&std::fs::read_to_string(&place).unwrap()).unwrap();
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
    std::fs::write(&place, wrong.to_string()).unwrap();
    assert!(!count.output().unwrap().status.success(), "a wrong figure passed");
}

#[test]
#[allow(clippy::print_stdout)]
fn the_figures_of_the_real_kit_are_counted_the_same() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/diagnostic-study");
    let file = |name: &str| std::fs::read(real.join(name)).ok();
    let (Some(en), Some(fr)) = (file("interview-questions.md"), file("questions-d-entrevue.md")) else {
        println!("NOT CHECKED: the real kit is not beside the project");
        return;
    };
    let read = kit::read(&kit::Sources {
        questions_en: Some(&en),
        questions_fr: Some(&fr),
        script_en: None,
        script_fr: None,
    });
    let folder = tempfile::tempdir().unwrap();
    match written(&read.unwrap(), folder.path()) {
        Some(mut count) => hold(&count.output().unwrap()),
        None => println!("NOT CHECKED: python3 is not here"),
    }
}
