//! The program without a window, called as a person calls it: in a folder of theirs, with the files that they have.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A folder with the sample's questions and field guides in it.
fn desk() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let sample = Path::new(ROOT).join("src-tauri/crates/kit/src/sample");
    for name in ["questions.en.md", "questions.fr.md", "script.en.md", "script.fr.md"] {
        fs::copy(sample.join(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn called(folder: &TempDir, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_subrosa-cli"));
    command.current_dir(folder.path()).args(arguments.split_whitespace());
    command.stdin(Stdio::null()).output().unwrap()
}

/// What it said, when it did what was asked.
fn done(folder: &TempDir, arguments: &str) -> String {
    let output = called(folder, arguments);
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{arguments}: {said}{complained}");
    assert_eq!(complained, "", "{arguments}");
    said
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<PathBuf> = entries
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect();
    all.sort();
    all
}

/// Lets the programs of others open every document, workbook and calendar of a folder, where they are installed.
fn read_again(folder: &Path) {
    let script = Path::new(ROOT).join("tests/independent/read_again.py");
    let Ok(output) = Command::new("python3").arg(script).arg(folder).output() else {
        println!("NOT CHECKED: python3 is not here");
        return;
    };
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "{said}");
    println!("{said}");
}

#[test]
fn a_kit_goes_from_markdown_to_json_to_a_form_and_back() {
    let folder = desk();
    let read = done(
        &folder,
        "kit read questions.en.md questions.fr.md --script script.en.md script.fr.md --out kit.json",
    );
    assert!(read.ends_with(" 0 lines not understood.\n"), "{read}");
    let first = done(&folder, "kit convert kit.json form.xlsx");
    assert!(first.contains(" 0 not understood, 0 differences"), "{first}");
    assert_eq!(done(&folder, "kit convert form.xlsx again.json"), first);
    assert_eq!(done(&folder, "kit convert again.json form-again.xlsx"), first);
    let bytes = |name: &str| fs::read(folder.path().join(name)).unwrap();
    assert!(
        bytes("form.xlsx") == bytes("form-again.xlsx"),
        "the same kit makes the same form"
    );
    let straight = done(
        &folder,
        "kit convert questions.en.md questions.fr.md --script script.en.md script.fr.md straight.json",
    );
    assert_eq!(straight, first);
    assert!(bytes("straight.json") == bytes("kit.json"));
    assert_eq!(done(&folder, "kit lint questions.en.md questions.fr.md"), "");
    read_again(folder.path());
}

#[test]
fn lint_says_what_differs_and_its_code_says_that_something_does() {
    let folder = desk();
    let french = folder.path().join("questions.fr.md");
    let shorter = fs::read_to_string(&french).unwrap();
    let cut = shorter.rfind("\n## ").unwrap();
    fs::write(&french, &shorter[..cut]).unwrap();
    let output = called(&folder, "kit lint questions.en.md questions.fr.md");
    assert_eq!(output.status.code(), Some(1));
    assert!(!output.stdout.is_empty());
}

#[test]
fn the_papers_are_written_in_both_languages_and_open_elsewhere() {
    let folder = desk();
    done(
        &folder,
        "kit convert questions.en.md questions.fr.md --script script.en.md script.fr.md kit.json",
    );
    for lang in ["en", "fr"] {
        let said = done(&folder, &format!("kit package kit.json --lang {lang} --out papers"));
        let named: Vec<&str> = said.lines().collect();
        assert_eq!(named.len(), 12, "{said}");
        for name in named {
            assert!(
                folder.path().join("papers").join(name).metadata().unwrap().len() > 1_000,
                "{name}"
            );
        }
    }
    assert_eq!(files(&folder.path().join("papers")).len(), 24);
    read_again(&folder.path().join("papers"));
}

#[test]
fn the_window_of_2023_has_its_hours_and_nobody_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let asked = "study slots --from 2023-02-20 --to 2023-04-21 --hours 10-12,13-15 --minutes 60 --out slots.ics";
    let said = done(&folder, asked);
    assert!(said.starts_with("43 days, 172 slots.\n"), "{said}");
    assert_eq!(said.lines().count(), 3, "two holidays: {said}");
    assert!(said.contains("2023-04-07") && said.contains("2023-04-10"), "{said}");
    let calendar = fs::read_to_string(folder.path().join("slots.ics")).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 172);
    assert!(!calendar.contains("ATTENDEE") && !calendar.contains("ORGANIZER"));
    read_again(folder.path());
}

#[test]
fn names_are_taken_out_line_by_line() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_subrosa-cli"));
    let mut child = command
        .args(["redact", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // As an editor may save it: with a mark of its encoding, and the line ends of another system.
    let note = "\u{feff}{\"id\": 7, \"lang\": \"en\", \"text\": \"I asked Natasha Okonkwo to sign it.\"}\r\n";
    child.stdin.take().unwrap().write_all(note.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = text(&output.stdout);
    assert!(output.status.success());
    assert!(
        said.contains("\"id\":7") && !said.contains("Natasha") && !said.contains("Okonkwo"),
        "{said}"
    );
}

/// What cannot be done is said in one sentence that is ours, nothing is written, and what was there stays as it was.
#[test]
fn what_cannot_be_done_is_said_in_a_sentence_and_nothing_changes() {
    let folder = desk();
    let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    put("text.json", b"{\"format\": 1");
    put("text.xlsx", b"this is no workbook");
    put("latin.md", b"# Entrevue\n\n## 1. \xe9quipe\n");
    put("empty.md", b"");
    put("kept.json", b"mine");
    fs::create_dir(folder.path().join("folder.md")).unwrap();
    fs::create_dir(folder.path().join("taken.json")).unwrap();
    let contents = || -> Vec<(PathBuf, Vec<u8>)> {
        let read = |path: PathBuf| (path.clone(), fs::read(&path).unwrap());
        files(folder.path()).into_iter().map(read).collect()
    };
    let before = contents();
    for wrong in [
        "kit read nowhere.md --out out.json",
        "kit read folder.md --out out.json",
        "kit read empty.md --out kept.json",
        "kit read questions.en.md --out nowhere/out.json",
        "kit lint questions.en.md nowhere.md",
        "kit convert text.json out.xlsx",
        "kit convert text.xlsx kept.json",
        "kit convert empty.md kept.json",
        "kit convert questions.en.md out.odt",
        "kit convert questions.en.md out.md",
        "kit convert questions.en.md taken.json",
        "kit convert questions.en.md text.json out.xlsx",
        "kit convert text.json --script script.en.md -- out.xlsx",
        "kit convert text.json",
        "kit read text.json --out out.json",
        "kit read questions.en.md --out questions.en.md",
        "kit lint text.json text.json",
        "kit package text.json --lang en --out papers",
        "kit package nowhere.json --lang fr --out papers",
        "study slots --from 2023-02-30 --to 2023-04-21 --hours 10-12 --out out.ics",
        "study slots --from 2023-04-21 --to 2023-02-20 --hours 10-12 --out out.ics",
        "study slots --from 2023-02-20 --to 2023-04-21 --hours 12-10 --out out.ics",
        "study slots --from 2023-02-20 --to 2023-04-21 --hours 10-12 --minutes 0 --out out.ics",
        "study slots --from 2023-02-20 --to 9999-04-21 --hours 10-12 --out out.ics",
        "study slots --from 2023-02-20 --to 2023-04-21 --hours 10-12 --without soon --out out.ics",
        "study slots --from 2023-02-20 --to 2023-04-21 --hours 10-12 --out nowhere/out.ics",
        "bundle inspect nowhere.bundle",
        "bundle inspect text.xlsx",
        "bundle inspect folder.md",
        "vault check nowhere --passphrase-fd 0",
        "redact --jsonl --lexicon nowhere.csv",
    ] {
        let output = called(&folder, wrong);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{wrong}: {said}");
        assert!(said.starts_with("subrosa-cli: "), "{wrong}: {said}");
        assert!(
            said.trim_end().ends_with(['.', '?']) && said.lines().count() == 1,
            "{wrong}: {said}"
        );
        for raw in ["os error", "Error", "panicked", "Some(", "_"] {
            assert!(!said.contains(raw), "{wrong}: {said}");
        }
        assert!(contents() == before, "{wrong}");
    }
}
