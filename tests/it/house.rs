//! The house rules, checked against the house. Each rule is a function from what it looks at to what it found wrong, and
//! each is shown, on a small bad example, to find something.

mod page;
mod promises;
mod rooms;
mod sources;
mod top;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files by their path from the root, with `/` between folders.
pub(crate) type Files = BTreeMap<String, String>;

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests stand one below the root")
        .to_path_buf()
}

/// The paths of everything that belongs to the project: tracked, or new and not ignored.
fn paths() -> Vec<String> {
    let listed = Command::new("git")
        // Whoever the folder belongs to: it is only read.
        .args([
            "-c",
            "safe.directory=*",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ])
        .current_dir(root())
        .output()
        .expect("the house rules need git");
    let text = String::from_utf8(listed.stdout).expect("our paths are plain");
    let there = |path: &&str| !path.is_empty() && root().join(path).is_file();
    text.split('\0').filter(there).map(str::to_owned).collect()
}

/// The project's text files whose path `wanted` accepts; a file that is not UTF-8 is not text.
pub(crate) fn files(wanted: impl Fn(&str) -> bool) -> Files {
    let wanted = paths().into_iter().filter(|path| wanted(path));
    wanted
        .filter_map(|path| Some((path.clone(), fs::read_to_string(root().join(&path)).ok()?)))
        .collect()
}

/// One file as an example for a rule.
fn example(path: &str, text: &str) -> Files {
    Files::from([(path.to_owned(), text.to_owned())])
}

pub(crate) fn holds(wrong: Vec<String>) {
    assert!(
        wrong.is_empty(),
        "the house rules do not hold:\n  {}\n",
        wrong.join("\n  ")
    );
}

/// A rule that finds nothing in this was never a rule.
pub(crate) fn is_found(wrong: Vec<String>) {
    assert!(!wrong.is_empty(), "the bad example passed");
}
