//! The fixed top level, and what a tracked file may not say about the machine it was written on.

use super::{Files, example, files, holds, is_found, paths};

/// The owner's list; dotfiles may stand beside it.
const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "README.md",
    "src-tauri",
    "tests",
    "ui",
];

fn strangers_at_the_top(paths: &[String]) -> Vec<String> {
    let tops = paths.iter().map(|path| path.split('/').next().unwrap_or(path));
    tops.filter(|top| !TOP.contains(top) && !top.starts_with('.'))
        .map(str::to_owned)
        .collect()
}

fn missing_at_the_top(paths: &[String]) -> Vec<String> {
    let is_there = |top: &str| {
        paths
            .iter()
            .any(|path| path == top || path.starts_with(&format!("{top}/")))
    };
    TOP.iter()
        .filter(|top| !is_there(top))
        .map(|top| format!("{top} is missing"))
        .collect()
}

#[test]
fn the_top_level_is_the_owners() {
    let paths = paths();
    holds(strangers_at_the_top(&paths));
    holds(missing_at_the_top(&paths));
}

#[test]
fn a_new_folder_at_the_top_is_found() {
    is_found(strangers_at_the_top(&["README.md".into(), "docs/plan.md".into()]));
    is_found(missing_at_the_top(&["README.md".into()]));
    holds(strangers_at_the_top(&[".ci/run".into(), "ui/index.html".into()]));
}

fn commands_missing_from(readme: &str) -> Vec<String> {
    let commands = ["cargo run", "cargo test"].into_iter();
    commands
        .filter(|command| !readme.contains(command))
        .map(|command| format!("README.md: {command}"))
        .collect()
}

#[test]
fn the_readme_gives_the_two_commands() {
    let readme = files(|path| path == "README.md");
    holds(commands_missing_from(
        readme.get("README.md").map_or("", String::as_str),
    ));
    is_found(commands_missing_from("# Sub Rosa\n\n    cargo run\n"));
}

/// The folders that only one machine has, in pieces so that this list does not find itself.
const HERE_ONLY: &[&str] = &[
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
];

/// Places of packages: the public index is named by cargo itself; any other, in a lock file or a setting, is somebody's.
fn places_of_packages(path: &str, line: &str) -> bool {
    match path.rsplit('/').next().unwrap_or(path) {
        "Cargo.lock" => {
            line.starts_with("source") && !line.contains("registry+https://github.com/rust-lang/crates.io-index")
        }
        "package-lock.json" => line.contains("\"resolved\""),
        ".npmrc" => line.contains("registry=") || line.contains("//"),
        "config.toml" => line.contains("registry") || line.contains("replace-with"),
        _ => line.contains(concat!("registry", ".npmjs")),
    }
}

fn places_of_one_machine(files: &Files) -> Vec<String> {
    let lines = files
        .iter()
        .flat_map(|(path, text)| text.lines().enumerate().map(move |at| (path, at)));
    let is_here = |path: &str, line: &str| {
        places_of_packages(path, line) || HERE_ONLY.iter().any(|folder| begins_a_path(line, folder))
    };
    let wrong = lines.filter(|(path, (_, line))| is_here(path, line));
    wrong
        .map(|(path, (number, _))| format!("{path}:{}: a place of one machine", number + 1))
        .collect()
}

/// Whether `folder` stands in `line` as the beginning of a path, not inside one (`../home/` and `$HOME/home/` are none).
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '.' | '_' | '-' | '}' | '/' | '~'))
    })
}

#[test]
fn no_file_names_a_place_of_one_machine() {
    holds(places_of_one_machine(&files(|path| !path.starts_with("tests/corpus/"))));
}

#[test]
fn a_place_of_one_machine_is_found() {
    is_found(places_of_one_machine(&example(
        "ui/a.ts",
        concat!("const at = '/ro", "ot/project';"),
    )));
    is_found(places_of_one_machine(&example(
        "ui/package-lock.json",
        "\"resolved\": \"https://mirror.example/a.tgz\"",
    )));
    is_found(places_of_one_machine(&example(
        "Cargo.lock",
        "source = \"registry+https://mirror.example/index\"",
    )));
    is_found(places_of_one_machine(&example(
        ".cargo/config.toml",
        "replace-with = \"mirror\"",
    )));
    holds(places_of_one_machine(&example(
        "src/a.rs",
        "let data = home.join(\"../home/notes\");",
    )));
}
