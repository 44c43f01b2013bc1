//! The window's page: its packages from npm, and the built files that the app carries inside.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::{house, machine, say};

/// Installs the page's packages when the lock file is not the one they were installed from.
pub fn provide_packages() -> Result<(), String> {
    let lock = house::ui().join("package-lock.json");
    // The stamp stands inside the folder it speaks of: `npm ci` empties that folder first, so a half-done installation
    // has no stamp.
    let stamp = house::ui().join("node_modules/.installed-from");
    let wanted =
        fs::read(&lock).map_err(|_| "ui/package-lock.json is missing; it belongs to the project.".to_owned())?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    machine::provide_node()?;
    say::step("Installing the page's packages (npm ci)");
    let status = house::command("npm").args(["ci", "--no-audit", "--no-fund"]).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err("npm could not install the page's packages; its own message is above.".to_owned());
    }
    fs::write(&stamp, wanted).map_err(|_| "ui/node_modules cannot be written to.".to_owned())
}

/// Builds the page when anything it is made of is newer than the last build.
pub fn provide() -> Result<(), String> {
    provide_packages()?;
    let built = house::ui().join("dist/index.html");
    if modified(&built).is_some_and(|built| newest_source(&house::ui()).is_none_or(|source| source < built)) {
        return Ok(());
    }
    machine::provide_node()?;
    say::step("Building the page (npm run build)");
    let status = house::command("npm").args(["run", "--silent", "build"]).status();
    if status.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err("The window's page could not be built; its own message is above.".to_owned())
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// The latest change of anything the page is built from. Folders count too: removing a file changes its folder.
pub(crate) fn newest_source(ui: &Path) -> Option<SystemTime> {
    let installed = modified(&ui.join("node_modules/.installed-from"));
    let entries = fs::read_dir(ui).ok()?.flatten();
    let sources =
        entries.filter(|entry| !matches!(entry.file_name().to_str(), Some("node_modules" | "dist" | "dist-fake")));
    sources
        .map(|entry| newest_below(&entry.path()))
        .chain([installed])
        .flatten()
        .max()
}

fn newest_below(path: &Path) -> Option<SystemTime> {
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    below
        .map(|entry| newest_below(&entry.path()))
        .chain([modified(path)])
        .flatten()
        .max()
}
