//! What the machine needs, and how it gets it: Debian's packages through apt, and a recent Node.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use crate::{house, say};

/// Packages that build and run the app. The fonts are for a machine that has none at all.
pub const TO_RUN: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "build-essential",
    "pkg-config",
    "fontconfig",
    "fonts-dejavu-core",
];

/// Packages that the suites need besides: the real window's driver and screen, the stock `age`, the system-call tracer,
/// real keys and layouts of keyboards, the two buses that a screen reader listens on.
pub const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "age",
    "strace",
    "xdotool",
    "x11-xkb-utils",
    "xkb-data",
    "dbus-daemon",
    "at-spi2-core",
];

/// Second readers: the checker of the exchange formats, a file synchronisation that carries hand-over files, what opens our
/// documents and our forms. A test whose reader is not here says that it was skipped.
pub const TO_CHECK: &[&str] = &[
    "libxml2-utils",
    "syncthing",
    "libreoffice-writer-nogui",
    "default-jre-headless",
    "python3-venv",
];

/// Installs what is missing of `wanted`, or says that it goes on without.
pub fn offer_packages(wanted: &[&str]) {
    if provide_packages(wanted).is_err() {
        say::line(&format!(
            "Going on without {}: what needs them is skipped.",
            wanted.join(" and ")
        ));
    }
}

/// Makes sure that every package of `wanted` is installed, through apt where it is not; or says what to install.
pub fn provide_packages(wanted: &[&str]) -> Result<(), String> {
    let Some(installed) = installed_packages() else {
        return provide_without_apt(wanted);
    };
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !installed.contains(*package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let by_hand = format!("Please install these packages, then start again: sudo apt-get install {list}");
    say::step(&format!("Installing system packages: {list}"));
    if !apt(&["update", "-q"]) {
        // Outdated lists often still hold what is needed: the installation decides.
        say::line("The package lists could not be refreshed; going on with the lists that are there.");
    }
    let mut install = vec!["install", "-q", "-y", "--no-install-recommends"];
    install.extend(&missing);
    if apt(&install) {
        Ok(())
    } else {
        Err(format!("The system packages could not be installed. {by_hand}"))
    }
}

/// The names of all installed packages; nothing on a system that is not Debian's kin.
fn installed_packages() -> Option<BTreeSet<String>> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Abbrev}\t${Package}\n"])
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(installed_in(&String::from_utf8_lossy(&output.stdout)))
}

/// The installed packages in dpkg's table of `status<tab>name`; a package removed but not purged is `rc`, not `ii`.
pub(crate) fn installed_in(table: &str) -> BTreeSet<String> {
    table
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(status, _)| status.starts_with("ii"))
        .map(|(_, package)| package.to_owned())
        .collect()
}

/// On a system without apt, the web view's library is what decides: everything else says its own name when it is missing.
fn provide_without_apt(wanted: &[&str]) -> Result<(), String> {
    let found = Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]).status();
    if found.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(format!(
        "This system has no apt. Please install what these Debian packages hold, then start again: {}",
        wanted.join(" ")
    ))
}

/// Calls apt-get, through sudo for anyone but root; without anybody there to ask, sudo must not ask.
fn apt(arguments: &[&str]) -> bool {
    let mut command = if is_root() {
        Command::new("env")
    } else {
        let mut sudo = Command::new("sudo");
        if say::is_ci() {
            sudo.arg("--non-interactive");
        }
        sudo.arg("env");
        sudo
    };
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(arguments);
    command.status().is_ok_and(|status| status.success())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Makes sure that Node is recent enough for the page's tools, or gives the one remedy.
pub fn provide_node() -> Result<(), String> {
    let printed = house::command("node").arg("--version").output();
    let version = printed
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_default();
    if node_is_enough(&version) {
        return Ok(());
    }
    let found = if version.is_empty() {
        "no Node".to_owned()
    } else {
        format!("Node {version}")
    };
    Err(format!(
        "The window's page is built with Node 20.19 or later, and this machine has {found}. Please run\n    \
         curl -fsSL https://deb.nodesource.com/setup_22.x | sudo -E bash - && sudo apt-get install -y nodejs\n\
         then start again."
    ))
}

/// Whether `version`, as Node prints it (`v20.19.4`), is one that Vite 8 runs on: 20.19 and later, 22.12 and later.
pub(crate) fn node_is_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}
