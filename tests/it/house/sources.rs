//! Sizes, names, title pages, and the reason beside every look at the words.

use super::{Files, example, files, holds, is_found};

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

fn is_page(path: &str) -> bool {
    path.ends_with(".ts") || path.ends_with(".svelte")
}

/// A room has at most 400 lines of Rust or 300 of the page's languages; a file that a program wrote is no room.
fn rooms_past_their_ceiling(files: &Files) -> Vec<String> {
    let long = files.iter().filter_map(|(path, text)| {
        let (lines, ceiling) = (text.lines().count(), if is_rust(path) { 400 } else { 300 });
        (lines > ceiling).then(|| format!("{path}: {lines} lines, at most {ceiling}"))
    });
    long.collect()
}

#[test]
fn rooms_are_small() {
    let sources = files(|path| (is_rust(path) || is_page(path)) && !path.ends_with("ipc/bindings.ts"));
    assert!(!sources.is_empty());
    holds(rooms_past_their_ceiling(&sources));
}

#[test]
fn a_room_past_its_ceiling_is_found() {
    is_found(rooms_past_their_ceiling(&example("a.rs", &"//\n".repeat(401))));
    is_found(rooms_past_their_ceiling(&example("A.svelte", &"//\n".repeat(301))));
    holds(rooms_past_their_ceiling(&example("a.rs", &"//\n".repeat(400))));
}

/// Words that name nothing.
const EMPTY_WORDS: &[&str] = &[
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "service",
    "processor",
    "common",
    "misc",
    "info",
];

fn empty_file_names(paths: &[String]) -> Vec<String> {
    let is_empty_word = |path: &&String| {
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let stem = name.split('.').next().unwrap_or(&name);
        name == "data.rs" || name == "data.ts" || stem.split(['-', '_']).any(|word| EMPTY_WORDS.contains(&word))
    };
    paths.iter().filter(is_empty_word).cloned().collect()
}

#[test]
fn files_are_named_after_what_is_inside() {
    let sources = files(|path| is_rust(path) || is_page(path));
    holds(empty_file_names(&sources.into_keys().collect::<Vec<_>>()));
    for bad in [
        "src/utils.rs",
        "ui/src/date_helper.ts",
        "src/data.rs",
        "Common.svelte",
        "vault-manager.rs",
    ] {
        is_found(empty_file_names(&[bad.to_owned()]));
    }
    holds(empty_file_names(&["src/information_sheet.rs".to_owned()]));
}

/// Types whose name ends in a word that names nothing.
fn empty_type_names(files: &Files) -> Vec<String> {
    const ENDS: &[&str] = &[
        "Manager",
        "Service",
        "Helper",
        "Util",
        "Utils",
        "Handler",
        "Processor",
        "Data",
        "Info",
    ];
    let mut wrong = Vec::new();
    for (path, text) in files {
        for (number, line) in text.lines().enumerate() {
            let line = line
                .trim_start()
                .trim_start_matches("export ")
                .trim_start_matches("pub ");
            let line = line
                .split_once(") ")
                .filter(|(at, _)| at.starts_with("pub("))
                .map_or(line, |(_, rest)| rest);
            let Some((kind, rest)) = line.split_once(' ') else {
                continue;
            };
            let name: String = rest.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            let is_type = matches!(kind, "struct" | "enum" | "trait" | "type" | "class" | "interface");
            if is_type && ENDS.iter().any(|end| name.ends_with(end)) {
                wrong.push(format!("{path}:{}: {name}", number + 1));
            }
        }
    }
    wrong
}

#[test]
fn types_are_named_in_the_fields_words() {
    holds(empty_type_names(&files(|path| is_rust(path) || is_page(path))));
    is_found(empty_type_names(&example("a.rs", "pub struct NoteManager;")));
    is_found(empty_type_names(&example("a.rs", "pub(crate) struct NoteInfo {")));
    is_found(empty_type_names(&example("a.ts", "export interface SessionData {")));
    holds(empty_type_names(&example("a.rs", "struct Notes; // not a NoteManager")));
}

/// A crate's first file opens with what the crate does.
fn without_title_page(files: &Files) -> Vec<String> {
    files
        .iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| path.clone())
        .collect()
}

#[test]
fn every_crate_opens_with_its_title_page() {
    let first = |path: &str| path.ends_with("/src/lib.rs") || path.ends_with("/src/main.rs");
    holds(without_title_page(&files(first)));
    is_found(without_title_page(&example(
        "src/lib.rs",
        "mod notes;\n//! Too late.\n",
    )));
}

/// Every look at the words says why, in a `// EXPOSE:` comment above the statement. Tests look as they like, and `redact`
/// must read what it takes names out of: its own `expose` methods are the ones meant.
fn looks_without_a_reason(files: &Files) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, text) in files {
        let lines: Vec<&str> = text.lines().take_while(|line| *line != "#[cfg(test)]").collect();
        for (number, line) in lines.iter().enumerate() {
            let code = line.split("//").next().unwrap_or(line);
            if code.contains("expose(") && !code.contains("fn expose(") && !has_a_reason(&lines[..number]) {
                wrong.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    wrong
}

/// Whether a reason stands above, before the statement's own beginning is reached.
fn has_a_reason(above: &[&str]) -> bool {
    for line in above.iter().rev().map(|line| line.trim()) {
        if line.starts_with("// EXPOSE: ") {
            return true;
        }
        let is_end = line.is_empty() || line.ends_with([';', '}']) || (line.ends_with('{') && !opens_a_value(line));
        if is_end && !line.starts_with("//") {
            return false;
        }
    }
    false
}

/// Whether the line's last brace opens a value, `NoteView {` or `note: NoteView {`, which is part of a statement, and not
/// a block of statements.
fn opens_a_value(line: &str) -> bool {
    let before = line.trim_end_matches('{').trim_end();
    let name = before.rsplit([' ', '(', ':']).next().unwrap_or(before);
    let is_block = ["fn ", "impl ", "if ", "for ", "while ", "match "]
        .iter()
        .any(|word| before.contains(word));
    name.starts_with(char::is_uppercase) && !is_block
}

fn is_app_code(path: &str) -> bool {
    let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || path.starts_with("tests/");
    is_rust(path) && !is_test
}

#[test]
fn every_look_inside_is_explained() {
    holds(looks_without_a_reason(&files(is_app_code)));
}

#[test]
fn a_look_without_a_reason_is_found() {
    is_found(looks_without_a_reason(&example(
        "a.rs",
        "fn f() {\n    let words = note.expose();\n}",
    )));
    is_found(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: for g.\nfn g() {\n    show(note.expose());\n}",
    )));
    is_found(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: once.\nshow(a.expose());\nshow(b.expose());",
    )));
    holds(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: the lead reads it.\nlet words = note\n    .text()\n    .expose();",
    )));
    is_found(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: no.\nif x {\n    show(a.expose());\n}",
    )));
    is_found(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: no.\nfn f() -> View {\n    a.expose()\n}",
    )));
    holds(looks_without_a_reason(&example(
        "a.rs",
        "// EXPOSE: shown.\nView {\n    a: 1,\n    b: b.expose(),\n}",
    )));
    holds(looks_without_a_reason(&example(
        "a.rs",
        "pub fn expose(&self) -> &str {\n    &self.0\n}",
    )));
}
