//! The window's page: what may not be in its markup, and which of its folders may know which.

use super::{Files, example, files, holds, is_found};

/// The places a user stands in. What two of them share lives in `parts`, `words`, `frame` or `ipc`.
const PLACES: &[&str] = &["front", "setup", "interview", "review"];

fn is_built(path: &str) -> bool {
    let is_source = path.ends_with(".svelte") || path.ends_with(".ts");
    path.starts_with("ui/src/") && is_source && !path.contains(".test.")
}

/// Markup from text would be a way in for a kit or a note; a style attribute is what the content policy refuses.
fn unsafe_markup(files: &Files) -> Vec<String> {
    let patterns = [
        "{@html",
        " style=\"",
        " style={",
        " style='",
        "javascript:",
        "innerHTML",
    ];
    let found = files.iter().flat_map(|(path, text)| {
        patterns
            .into_iter()
            .filter(move |pattern| text.contains(pattern))
            .map(move |pattern| format!("{path}: {pattern}"))
    });
    found.collect()
}

#[test]
fn the_page_makes_no_markup_from_text() {
    let page = files(is_built);
    assert!(!page.is_empty());
    holds(unsafe_markup(&page));
    for bad in [
        "<p>{@html note}</p>",
        "<p style=\"color: red\">",
        "<p style={colour}>",
        "node.innerHTML = note;",
    ] {
        is_found(unsafe_markup(&example("ui/src/parts/A.svelte", bad)));
    }
}

/// The imports of a file, each resolved to a path from the root where it is relative.
fn imports(path: &str, text: &str) -> Vec<String> {
    let quoted = |rest: &str| {
        let rest = rest.trim_start().trim_start_matches('(').trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"' | '`'))?;
        rest[1..].split(quote).next().map(str::to_owned)
    };
    let after = |word: &'static str| {
        text.match_indices(word)
            .filter_map(move |(at, _)| quoted(&text[at + word.len()..]))
    };
    after("from ")
        .chain(after("import "))
        .chain(after("import("))
        .map(|name| resolved(path, &name))
        .collect()
}

fn resolved(path: &str, name: &str) -> String {
    if !name.starts_with('.') {
        return name.to_owned();
    }
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for piece in name.split('/') {
        match piece {
            "." => {}
            ".." => drop(folders.pop()),
            piece => folders.push(piece),
        }
    }
    folders.join("/")
}

fn folder_of(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/")?.split_once('/').map(|(folder, _)| folder)
}

fn doors_between_places(files: &Files) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, text) in files {
        let from = folder_of(path).filter(|folder| PLACES.contains(folder));
        for import in imports(path, text) {
            let to = folder_of(&import).filter(|folder| PLACES.contains(folder));
            if from.is_some() && to.is_some() && from != to {
                wrong.push(format!("{path} imports {import}"));
            }
            if import.starts_with("@tauri-apps") && folder_of(path) != Some("ipc") {
                wrong.push(format!("{path} imports {import}: only ipc may"));
            }
        }
    }
    wrong
}

#[test]
fn the_places_do_not_know_each_other_and_only_ipc_knows_tauri() {
    holds(doors_between_places(&files(is_built)));
}

#[test]
fn a_door_between_two_places_is_found() {
    let path = "ui/src/review/wall/Wall.svelte";
    is_found(doors_between_places(&example(
        path,
        "import Note from '../../interview/Note.svelte';",
    )));
    is_found(doors_between_places(&example(
        path,
        "const note = await import(\"../../front/note\");",
    )));
    is_found(doors_between_places(&example(
        path,
        "import { invoke } from '@tauri-apps/api/core';",
    )));
    holds(doors_between_places(&example(
        path,
        "import Button from '../../parts/Button.svelte';",
    )));
    holds(doors_between_places(&example(
        "ui/src/ipc/wire.ts",
        "import { invoke } from '@tauri-apps/api/core';",
    )));
}
