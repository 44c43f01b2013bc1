//! The switches that take a protection away are in no build but that of `cargo xtask soak --twins`.

use crate::house::{files, root};
use std::path::Path;

/// The variable that a twin reads, put together here so that this program does not hold it itself.
fn switch() -> String {
    ["SUBROSA", "TWIN"].join("_")
}

fn holds_switch(program: &Path) -> bool {
    let bytes = std::fs::read(program).expect("a program that was built");
    bytes.windows(switch().len()).any(|part| part == switch().as_bytes())
}

#[test]
fn no_build_but_a_twin_has_a_switch() {
    // This program holds every room but the window's; the others lie beside it once they were built.
    let own = std::env::current_exe().expect("this program");
    let built = own.ancestors().nth(2).expect("it lies in deps");
    let programs = ["subrosa", "subrosa-cli"].map(|name| built.join(name));
    let there: Vec<_> = programs.into_iter().filter(|program| program.is_file()).collect();
    println!("{} programs beside this one", there.len());
    for program in there.iter().chain([&own]) {
        assert!(!holds_switch(program), "{} can be weakened", program.display());
    }
    // What is looked for is what a twin would hold.
    let switches = root().join("src-tauri/crates/twins/src/lib.rs");
    assert!(holds_switch(&switches));
}

#[test]
fn nothing_but_the_soak_turns_the_switches_on() {
    let turns_on = |text: &str| text.contains("twins/on") || text.contains("features = [\"on\"]");
    let found = files(|path| path.ends_with(".rs") || path.ends_with(".toml") || path.ends_with(".json"));
    let named: Vec<&String> = found
        .iter()
        .filter(|(path, text)| turns_on(text) && *path != "tests/it/twins.rs")
        .map(|(path, _)| path)
        .collect();
    assert_eq!(named, ["src-tauri/xtask/src/soak.rs"]);
}
