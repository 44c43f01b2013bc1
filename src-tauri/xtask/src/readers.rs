//! Second readers from Python's index: programs of other people that read again what we wrote. They live in a folder of the
//! build, and a test whose reader is not there says that it was skipped.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::{house, say};

/// The age format as rage writes it, the primitives below it, documents, workbooks, calendars, XLSForm.
pub const PACKAGES: &[&str] = &[
    "cryptography==50.0.2",
    "icalendar==7.3.0",
    "openpyxl==3.1.5",
    "pyrage==1.4.0",
    "python-docx==1.2.0",
    "pyxform==4.5.0",
];

fn folder() -> PathBuf {
    house::target().join("readers")
}

/// Installs them when those of the list are not there, or says that it goes on without.
pub fn offer() {
    // Inside the folder that it speaks of, and written last: a half-done installation has no stamp.
    let stamp = folder().join("installed");
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return;
    }
    say::step(&format!(
        "Installing second readers from Python's index: {}",
        PACKAGES.join(" ")
    ));
    let is_there = runs(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder()))
        && runs(
            Command::new(folder().join("bin/python3"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(PACKAGES),
        );
    if !is_there || fs::write(&stamp, wanted).is_err() {
        say::line("Going on without them: what needs them is skipped.");
    }
}

fn runs(command: &mut Command) -> bool {
    let status = command.current_dir(house::root()).stdin(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// The search path on which the second readers come first, where they are installed.
pub fn path() -> Option<OsString> {
    let programs = folder().join("bin");
    folder().join("installed").is_file().then_some(())?;
    let others = env::var_os("PATH").unwrap_or_default();
    env::join_paths([programs].into_iter().chain(env::split_paths(&others))).ok()
}
