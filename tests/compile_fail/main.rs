//! What must not compile. Each case is a file of its own in `cases`; a line that must be refused says which error it must
//! be refused with (`//~ E0277`), and nothing else in the file may be refused. A case without such a line must compile:
//! it shows that the others are refused for what they try, not for a wrong call.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

macro_rules! cases {
    ($($name:ident)*) => {
        /// Each case is a test, under the name of its file.
        const CASES: &[&str] = &[$(stringify!($name)),*];
        $(#[test] fn $name() { check(stringify!($name)); })*
    };
}

cases! {
    the_way_through
    a_raw_note_is_never_written
    a_raw_note_is_never_shown_or_copied
    nobody_can_make_a_raw_note_writable
    only_the_redactor_makes_clean_text
    a_string_is_no_note
    a_note_has_no_codec_outside_its_room
    a_note_is_never_printed
    nothing_but_records_is_sealed
    what_was_read_back_is_never_written
    nobody_seals_by_hand
    nobody_makes_a_batch_by_hand
    a_sealed_session_takes_no_notes
    an_open_session_ends_when_it_is_sealed
    no_session_without_both_consents
}

#[test]
fn every_case_is_run() {
    let files = fs::read_dir(folder())
        .expect("the cases stand beside this file")
        .flatten();
    let stems = files.filter_map(|file| Some(file.path().file_stem()?.to_str()?.to_owned()));
    assert_eq!(
        stems.collect::<BTreeSet<_>>(),
        CASES.iter().map(|case| (*case).to_owned()).collect()
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("compile_fail/cases")
}

/// Compiles a case and compares, line by line, what is refused with what should be.
fn check(case: &str) {
    let file = folder().join(case).with_extension("rs");
    let text = fs::read_to_string(&file).expect("a case is a file");
    let expected: BTreeSet<(u64, String)> = (1..).zip(text.lines()).filter_map(refusal).collect();
    let (refused, messages) = refused(&file);
    assert_eq!(
        refused, expected,
        "(line, error) that the compiler refuses, and that it should\n{messages}"
    );
}

/// `… //~ E0277` on line 7 is (7, E0277).
fn refusal((number, line): (u64, &str)) -> Option<(u64, String)> {
    Some((number, line.split_once("//~ ")?.1.trim().to_owned()))
}

/// The line and code of each error in `file`, and the compiler's words.
fn refused(file: &Path) -> (BTreeSet<(u64, String)>, String) {
    let scratch = tempfile::tempdir().expect("a temporary folder can be made");
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args([
        "--edition=2024",
        "--crate-type=lib",
        "--crate-name=case",
        "--emit=metadata",
        "--error-format=json",
    ]);
    rustc
        .args(["--cap-lints=allow", "--out-dir"])
        .arg(scratch.path())
        .arg(file);
    for (name, library) in libraries() {
        rustc.arg("--extern").arg(format!("{name}={}", library.display()));
        rustc.arg("-L").arg(format!(
            "dependency={}",
            library.parent().expect("a library is in a folder").display()
        ));
    }
    let output = rustc.output().expect("rustc is there where cargo is");
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    let messages = printed
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let errors: Vec<Value> = messages.filter(|message| message["level"] == "error").collect();
    let words = errors.iter().filter_map(|error| error["rendered"].as_str()).collect();
    (errors.iter().filter_map(place).collect(), words)
}

/// Where the error stands. The closing "aborting due to 2 errors" stands nowhere.
fn place(error: &Value) -> Option<(u64, String)> {
    let span = error["spans"]
        .as_array()?
        .iter()
        .find(|span| span["is_primary"] == true)?;
    Some((
        span["line_start"].as_u64()?,
        error["code"]["code"].as_str().unwrap_or("no code").to_owned(),
    ))
}

/// Our rooms and the codecs, as cargo compiled them for this very test.
fn libraries() -> &'static BTreeMap<String, PathBuf> {
    static LIBRARIES: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args([
                "test",
                "--workspace",
                "--test",
                "compile_fail",
                "--no-run",
                "--message-format=json",
                "--quiet",
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("cargo runs these tests");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let artifacts = printed
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok());
        artifacts.filter_map(|artifact| library(&artifact)).collect()
    })
}

fn library(artifact: &Value) -> Option<(String, PathBuf)> {
    const WANTED: &[&str] = &["kit", "redact", "vault", "record", "store", "serde", "serde_json"];
    let name = artifact["target"]["name"]
        .as_str()
        .filter(|name| WANTED.contains(name))?;
    let files = artifact["filenames"].as_array()?.iter().filter_map(Value::as_str);
    let library = files.into_iter().find(|file| file.ends_with(".rlib"))?;
    Some((name.to_owned(), PathBuf::from(library)))
}
