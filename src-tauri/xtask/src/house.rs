//! Where things stand on this machine: the repository, its target folder, and the programs called from there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::say;

/// The folder of the repository.
pub fn root() -> PathBuf {
    let launcher = Path::new(env!("CARGO_MANIFEST_DIR"));
    launcher
        .ancestors()
        .nth(2)
        .expect("the launcher stands two folders below the root")
        .to_path_buf()
}

/// The folder that cargo builds into; the launcher itself was built there, which finds it however it was set.
pub fn target() -> PathBuf {
    env::current_exe()
        .ok()
        .and_then(|me| {
            me.ancestors()
                .find(|folder| folder.join("CACHEDIR.TAG").is_file())
                .map(Path::to_path_buf)
        })
        .unwrap_or_else(|| root().join("target"))
}

/// The folder of the window's page and its packages.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A call of `program` from the root, or from `ui` for the programs of Node. Cargo is the very cargo that started us.
pub fn command(program: &str) -> Command {
    let mut command = match program {
        "cargo" => Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
        other => Command::new(other),
    };
    command.current_dir(if program == "npm" { ui() } else { root() });
    if say::in_colour() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    } else {
        command.env("NO_COLOR", "1");
    }
    command
}
