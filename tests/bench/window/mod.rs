//! The window as it is released, beside a bare WebKitGTK window that is started in the same run
//! (`src-tauri/examples/bare.rs`). The app has no hook for this: it is looked at from outside, by its pixels, its keys and
//! what the kernel tells of its processes.

mod hands;
mod live;
mod resting;
mod screen;
mod stage;
mod start;
mod typing;

use crate::table::Table;
use stage::Stage;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The app and the bare window, each before its own screen, so that they take turns key by key.
struct Pair {
    app: Stage,
    bare: Stage,
}

/// From the start to the first screen.
pub fn start(table: &mut Table, folder: &Path) {
    on_stage(table, folder, start::measure);
}

/// From a key to its letter.
pub fn keys(table: &mut Table, folder: &Path) {
    on_stage(table, folder, typing::keys);
}

/// From the end of a name to its underline.
pub fn finds(table: &mut Table, folder: &Path) {
    on_stage(table, folder, typing::finds);
}

/// From one question to the next.
pub fn switches(table: &mut Table, folder: &Path) {
    on_stage(table, folder, typing::switches);
}

/// Memory, and work while nobody types.
pub fn rest(table: &mut Table, folder: &Path) {
    on_stage(table, folder, resting::measure);
}

/// Gives each its own screens and homes, so that none depends on what another left.
fn on_stage(table: &mut Table, folder: &Path, measure: fn(&mut Table, &mut Pair, &Path)) {
    let Some((app, bare)) = build() else {
        return table.skip("the window", "it could not be built; cargo's own message is above");
    };
    let stages = (
        Stage::set(&folder.join("app"), &app),
        Stage::set(&folder.join("bare"), &bare),
    );
    let (Some(app), Some(bare)) = stages else {
        return table.skip("the window", "there is no Xvfb here");
    };
    measure(table, &mut Pair { app, bare }, folder);
}

/// Builds the app and the bare window as they are released.
fn build() -> Option<(PathBuf, PathBuf)> {
    let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "build",
            "--release",
            "--package",
            "shell",
            "--bin",
            "subrosa",
            "--example",
            "bare",
        ])
        .status();
    let release = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join("release");
    let both = (release.join("subrosa"), release.join("examples/bare"));
    built.is_ok_and(|status| status.success()).then_some(both)
}
